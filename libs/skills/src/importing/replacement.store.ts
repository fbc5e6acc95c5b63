import { sql, type Tx } from '#libs/platform';
import type { SkillScheme } from '../skill.js';
import { skillIdsByCode } from '../skill.queries.js';
import { tally, type Replacement, type Tally } from './taxonomy.source.js';

const REPLACE_SQL = `
  update skills gone set replaced_by = t.id, version = gone.version + 1, updated_at = app_clock()
  from jsonb_to_recordset($2::jsonb) as given ("from" text, "to" text) join skills t on t.scheme = $1 and t.code = given."to" and t.status = 'ACTIVE' and not t.is_group
  where gone.scheme = $1 and gone.code = given."from" and gone.status = 'DEPRECATED' and gone.replaced_by is distinct from t.id returning gone.id`;
/** What stood for another and was replaced itself: one step leads from any retired skill to the one in force. */
const SHORTEN_SQL = `
  update skills gone set replaced_by = t.replaced_by, version = gone.version + 1, updated_at = app_clock()
  from skills t where gone.replaced_by = t.id and t.replaced_by is not null and gone.scheme = $1 returning gone.id`;
const MOVE_ROUTES_SQL = `
  update learning_routes r set skill_id = s.replaced_by, version = r.version + 1, updated_at = app_clock()
  from skills s where s.id = r.skill_id and s.replaced_by is not null`;

/**
 * Says of retired skills which one stands for them now, as the source does, and moves ways to learn along; people's claims and hosts' requirements follow by
 * the fact of the import. Comes after the skills are stored: only a skill that is out of force is replaced, and only by one that is in force.
 */
export async function storeReplacements(tx: Tx, scheme: `${SkillScheme}`, replacements: readonly Replacement[]): Promise<Tally> {
  const [known, ends] = [await skillIdsByCode(tx.rows, scheme), endsOf(replacements)];
  const given = [...ends].flatMap(([from, to]) => (known.has(from) && known.has(to) ? [{ from, to }] : []));
  const changed = await sql(tx.rows, REPLACE_SQL, [scheme, JSON.stringify(given)]);
  await sql(tx.rows, SHORTEN_SQL, [scheme]);
  await sql(tx.rows, MOVE_ROUTES_SQL);
  return tally({ created: changed.length, unchanged: given.length - changed.length, unlisted: ends.size - given.length });
}

/** The replacement of a code, where there is just one: what was split in several can only be placed by the person. */
export function replacementsOf(from: string, to: readonly string[]): Replacement[] {
  const [only, ...others] = to;
  return only === undefined || others.length > 0 || only === from ? [] : [{ from, to: only }];
}

/** Each code with the end of its chain; what runs in a circle is left where it is. */
function endsOf(replacements: readonly Replacement[]): Map<string, string> {
  const next = new Map(replacements.map(({ from, to }) => [from, to]));
  return new Map([...next].map(([from, to]) => {
    const seen = new Set([from]);
    let end = to;
    for (let after = next.get(end); after !== undefined && !seen.has(end); after = next.get(end)) {
      seen.add(end);
      end = after;
    }
    return [from, end];
  }));
}
