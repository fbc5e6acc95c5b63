import { In, type EntityManager } from 'typeorm';
import { fold, Taxonomy, tokenSpans, type Relation } from '#libs/domain';
import { sql } from '#libs/platform';
import { Skill, type SkillScheme } from './skill.js';

/** What these reads need: the tables are public, so any manager will do, inside a transaction or not. */
export type Rows = Pick<EntityManager, 'query' | 'findBy'>;

/** A name as it is compared: folded words without the gaps, so that "Power-BI" and "powerbi" are one. Empty without a letter or digit. */
export function comparable(name: string): string {
  return tokenSpans(fold(name)).map((token) => token.text).join('');
}

/** One version of each list: it rises with every import that changed anything. */
export const VERSION_SQL = `
  select coalesce(string_agg(scheme || '-' || release || '.' || version, '+' order by scheme), 'none') as version from taxonomy_releases`;
/** Headings (IN_GROUP) and RELATED carry no credit: only what matching.md names does. A retired skill stays near what replaced it. */
export const CREDITED_SQL = `
  select from_id as "from", to_id as "to", 'broader' as kind from skill_relations where kind = 'BROADER'
  union all select from_id, to_id, kind from skill_mappings
  union all select id, replaced_by, 'exactMatch' from skills where replaced_by is not null`;
// One statement sees one state: an import that commits meanwhile cannot slip its relations under the older version.
const TAXONOMY_SQL = `select (${VERSION_SQL}) as version, (select coalesce(json_agg(c), '[]') from (${CREDITED_SQL}) c) as relations`;

/** Changes with every import that changed anything; one small query. 'none' before the first import. */
export async function taxonomyVersion(rows: Pick<EntityManager, 'query'>): Promise<string> {
  const [found] = await sql<{ version: string }>(rows, VERSION_SQL);
  return found?.version ?? 'none';
}

/** The nearness of all skills. Some 7,000 relations with full ESCO: the caller keeps it for as long as `taxonomyVersion` stays. */
export async function loadTaxonomy(rows: Pick<EntityManager, 'query'>): Promise<Taxonomy> {
  const [found] = await sql<{ version: string; relations: Relation[] }>(rows, TAXONOMY_SQL);
  return new Taxonomy(found?.version ?? 'none', found?.relations ?? []);
}

const KEPT_SQL = `select (select coalesce(json_agg(r), '[]') from (select from_id as "from", to_id as "to", kind from taxonomy_relations
  where since <= v.number and (until is null or until > v.number)) r) as relations from taxonomy_versions v where v.version = $1`;

/** The nearness of all skills as it was in a version of before, by what imports kept of it; null where none of that name was kept. */
export async function taxonomyOf(rows: Pick<EntityManager, 'query'>, version: string): Promise<Taxonomy | null> {
  const [kept] = await sql<{ relations: Relation[] }>(rows, KEPT_SQL, [version]);
  return kept === undefined ? null : new Taxonomy(version, kept.relations);
}

/** Skills by id, retired ones included; unknown ids are absent from the map. */
export async function skillsByIds(rows: Rows, ids: readonly string[]): Promise<Map<string, Skill>> {
  const found = ids.length === 0 ? [] : await rows.findBy(Skill, { id: In([...ids]), isGroup: false });
  return new Map(found.map((skill) => [skill.id, skill]));
}

/** Ids of a scheme's skills by their code, headings and retired ones included. */
export async function skillIdsByCode(rows: Pick<EntityManager, 'query'>, scheme: `${SkillScheme}`): Promise<Map<string, string>> {
  const found = await sql<{ code: string; id: string }>(rows, 'select code, id from skills where scheme = $1', [scheme]);
  return new Map(found.map(({ code, id }) => [code, id]));
}

const REPLACED_SQL = 'select id, replaced_by as "by" from skills where id = any($1::uuid[]) and replaced_by is not null';

/** What stands for each of these skills that is out of force; the others are absent from the map. */
export async function replacementsOf(rows: Pick<EntityManager, 'query'>, ids: readonly string[]): Promise<Map<string, string>> {
  const found = ids.length === 0 ? [] : await sql<{ id: string; by: string }>(rows, REPLACED_SQL, [ids]);
  return new Map(found.map(({ id, by }) => [id, by]));
}

/** Skills that the import of this fact retired and that no other stands for: it wrote them at its own instant. */
export const RETIRED_BY_IMPORT_SQL = `
  select s.id from skills s join facts f on f.id = $1 where s.scheme = f.payload->>'scheme' and s.status = 'DEPRECATED' and s.replaced_by is null
    and not s.is_group and s.updated_at = f.at`;

const RESOLVE_SQL = `
  select id from skills where folded_names @> array[$1]::text[] and status = 'ACTIVE' and not is_group
  order by array_position(array['LOCAL', 'GDAD', 'ESCO'], scheme) nulls last, folded_names[1] = $1 desc, code limit 1`;

/** The skill that bears exactly this name or alternative name, our own list first; null when none does. */
export async function resolveSkill(rows: Rows, text: string): Promise<Skill | null> {
  const name = comparable(text.slice(0, 200));
  if (name === '') return null;
  const [found] = await sql<{ id: string }>(rows, RESOLVE_SQL, [name]);
  return found === undefined ? null : (await skillsByIds(rows, [found.id])).get(found.id) ?? null;
}
