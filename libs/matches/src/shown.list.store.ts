import type { EntityManager } from 'typeorm';
import type { RawList } from '#libs/domain';
import { sql } from '#libs/platform';
import type { OpportunityEntry } from './market.js';

type Rows = Pick<EntityManager, 'query'>;

/** A person's place in the newest run: what is shown, in order, and what the raw list held then. */
export interface ShownRow { runId: string; at: Date; opportunityIds: string[]; rawIds: string[] }

/** A list to keep. */
export interface NewShownList { profileId: string; userId: string; isWhole: boolean; opportunityIds: readonly string[]; rawIds: readonly string[] }

/** Everybody's raw list at one moment, and whose it is. */
export interface RawLists { people: RawList[]; userOf: ReadonlyMap<string, string> }

const AT_ONCE = 2_000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** All raw lists of opportunities, read in pages. The caller holds the matcher's lock, so that nothing changes between two pages. */
export async function readRawLists(rows: Rows): Promise<RawLists> {
  const people: RawList[] = [];
  const userOf = new Map<string, string>();
  for (let after = FIRST_ID; ;) {
    const page = await sql<{ profile_id: string; user_id: string; entries: OpportunityEntry[] }>(rows,
      'select profile_id, user_id, entries from opportunity_lists where profile_id > $1 order by profile_id limit $2', [after, AT_ONCE]);
    for (const row of page) {
      people.push({ profileId: row.profile_id, entries: row.entries });
      userOf.set(row.profile_id, row.user_id);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return { people, userOf };
    after = last.profile_id;
  }
}

/** Puts these lists in the place of all that were there. Answers the profiles that are shown something else than before. */
export async function replaceShownLists(rows: Rows, run: { id: string; at: Date }, lists: readonly NewShownList[]): Promise<string[]> {
  const changed: string[] = [];
  for (let from = 0; from < lists.length; from += AT_ONCE) {
    const written = await sql<{ profile_id: string; is_changed: boolean }>(rows, `
      insert into shown_lists (profile_id, user_id, run_id, at, is_whole, opportunity_ids, raw_ids)
      select l."profileId", l."userId", $2, $3, l."isWhole", l."opportunityIds", l."rawIds"
      from jsonb_to_recordset($1::jsonb) as l("profileId" uuid, "userId" uuid, "isWhole" boolean, "opportunityIds" uuid[], "rawIds" uuid[])
      on conflict (profile_id) do update set run_id = excluded.run_id, at = excluded.at, is_whole = excluded.is_whole,
        opportunity_ids = excluded.opportunity_ids, raw_ids = excluded.raw_ids
      returning profile_id, old.opportunity_ids is distinct from new.opportunity_ids as is_changed`, [JSON.stringify(lists.slice(from, from + AT_ONCE)), run.id, run.at]);
    changed.push(...written.filter((row) => row.is_changed).map((row) => row.profile_id));
  }
  await rows.query('delete from shown_lists where run_id <> $1', [run.id]);
  return changed;
}

/** What a person is shown since the newest run, or null where no run knew them or their market was small. */
export async function readShownList(rows: Rows, profileId: string): Promise<ShownRow | null> {
  const [row] = await sql<{ run_id: string; at: Date; opportunity_ids: string[]; raw_ids: string[] }>(rows,
    'select run_id, at, opportunity_ids, raw_ids from shown_lists where profile_id = $1 and not is_whole', [profileId]);
  return row === undefined ? null : { runId: row.run_id, at: row.at, opportunityIds: row.opportunity_ids, rawIds: row.raw_ids };
}
