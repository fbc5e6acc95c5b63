import type { EntityManager } from 'typeorm';
import { sql } from '#libs/platform';
import type { RawText } from '../steering/steering.thread.js';

type Rows = Pick<EntityManager, 'query'>;

/** A person's place in the newest run: what is shown, in order, and what the raw list held then. */
export interface ShownRow { runId: string; at: Date; opportunityIds: string[]; rawIds: string[] }

/** Somebody who is shown something else than before. */
export interface Reshown { profileId: string; userId: string }

const AT_ONCE = 500;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** All raw lists of opportunities as they are stored, page by page. The caller holds the matcher's lock, so that nothing changes between two pages. */
export async function* rawPages(rows: Rows): AsyncGenerator<RawText[]> {
  for (let after = FIRST_ID; ;) {
    const page = await sql<RawText>(rows, `select profile_id as "profileId", user_id as "userId", entries::text as entries from opportunity_lists
      where profile_id > $1 order by profile_id limit $2`, [after, AT_ONCE]);
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < AT_ONCE) return;
    after = last.profileId;
  }
}

/** Puts these lists, given in pages of JSON text, in the place of all that were there. Answers whose changed. */
export async function replaceShownLists(rows: Rows, run: { id: string; at: Date }, pages: AsyncIterable<string>): Promise<Reshown[]> {
  const changed: Reshown[] = [];
  for await (const page of pages) {
    const written = await sql<Reshown & { isChanged: boolean }>(rows, `
      insert into shown_lists (profile_id, user_id, run_id, at, is_whole, opportunity_ids, raw_ids)
      select l."profileId", l."userId", $2, $3, l."isWhole", l."opportunityIds", l."rawIds"
      from jsonb_to_recordset($1::jsonb) as l("profileId" uuid, "userId" uuid, "isWhole" boolean, "opportunityIds" uuid[], "rawIds" uuid[])
      on conflict (profile_id) do update set run_id = excluded.run_id, at = excluded.at, is_whole = excluded.is_whole,
        opportunity_ids = excluded.opportunity_ids, raw_ids = excluded.raw_ids
      returning profile_id as "profileId", user_id as "userId", old.opportunity_ids is distinct from new.opportunity_ids as "isChanged"`, [page, run.id, run.at]);
    changed.push(...written.filter(({ isChanged }) => isChanged));
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
