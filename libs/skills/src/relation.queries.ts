import { sql } from '#libs/platform';
import type { Skill } from './skill.js';
import { skillsByIds, type Rows } from './skill.queries.js';

const BROADER_SQL = `
  select r.from_id as "of", r.to_id as id from skill_relations r join skills s on s.id = r.to_id
  where r.kind = 'BROADER' and r.from_id = any($1::uuid[]) order by s.label, s.id`;
// Stated on one side only, true of both.
const RELATED_SQL = `
  select r."of", r.id from (
    select from_id as "of", to_id as id from skill_relations where kind = 'RELATED' and from_id = any($1::uuid[])
    union select to_id, from_id from skill_relations where kind = 'RELATED' and to_id = any($1::uuid[])) r
  join skills s on s.id = r.id order by s.label, s.id`;

/** The wider skills of each skill, by label; headings are no skills. */
export async function broaderOf(rows: Rows, ids: readonly string[]): Promise<Map<string, Skill[]>> {
  return grouped(rows, ids, await sql<Pair>(rows, BROADER_SQL, [ids]));
}

/** The skills often used with each skill, by label, whichever side states it. */
export async function relatedOf(rows: Rows, ids: readonly string[]): Promise<Map<string, Skill[]>> {
  return grouped(rows, ids, await sql<Pair>(rows, RELATED_SQL, [ids]));
}

const LIKE_SQL = `select to_id as id from skill_mappings where from_id = any($1::uuid[]) and kind <> 'broadMatch'
  union select from_id from skill_mappings where to_id = any($1::uuid[]) and kind <> 'broadMatch'`;

/** The skills of other lists that say the same as any of these, or nearly so. */
export async function sameOrLike(rows: Pick<Rows, 'query'>, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await sql<{ id: string }>(rows, LIKE_SQL, [ids])).map(({ id }) => id));
}

interface Pair { of: string; id: string }

async function grouped(rows: Rows, ids: readonly string[], pairs: readonly Pair[]): Promise<Map<string, Skill[]>> {
  const skills = await skillsByIds(rows, [...new Set(pairs.map((pair) => pair.id))]);
  const found = new Map<string, Skill[]>(ids.map((id) => [id, []]));
  for (const { of, id } of pairs) {
    const skill = skills.get(id);
    if (skill !== undefined) found.get(of)?.push(skill);
  }
  return found;
}
