import { comparePeople, hostGroup, isShownTo, pairHash, pairOf, scoreOf, TOP, type OpportunityInput, type ProfileInput, type RankedPerson } from '#libs/domain';
import { currentOpportunityInputs } from '#libs/opportunities';
import { Database, sql } from '#libs/platform';
import { currentProfileInputs } from '#libs/profiles';
import { loadTaxonomy, weightsInForce } from '#libs/skills';
import type { World } from '../support/world.js';

type Entry = RankedPerson & { group: string };
interface Stored { id: string; position: string; isSmall: boolean; entries: Entry[] }

/** Where the newest fact of each subject stands in the feed; one that is not sealed yet is beyond every position. */
const NEWEST_SQL = `select f.subject_id as id, max(coalesce(s.position, 1e15))::float8 as at from facts f left join seals s on s.fact_id = f.id
  where starts_with(f.kind, 'profile.') or starts_with(f.kind, 'opportunity.') group by 1`;

/**
 * At whatever moment this is asked: each stored list of people reflects everything that was sealed at or before the position it says. Where neither side
 * of a pair has changed since that, the person stands on the list as the definition says, or not at all because those before fill it. Answers how many
 * pairs could be looked at.
 */
export async function expectTrueToTheirPosition(world: World): Promise<number> {
  return world.worker!.get(Database).source.transaction('REPEATABLE READ', async (rows) => {
    const lists = await sql<Stored>(rows, 'select opportunity_id as id, position, is_small as "isSmall", entries from people_lists');
    const newest = new Map((await sql<{ id: string; at: number }>(rows, NEWEST_SQL)).map(({ id, at }) => [id, at]));
    const everybody = await sql<{ id: string }>(rows, 'select id from profiles');
    const profiles = new Map((await currentProfileInputs(rows)).map((one) => [one.profileId, one]));
    const opportunities = new Map((await currentOpportunityInputs(rows)).map((one) => [one.opportunityId, one]));
    const [taxonomy, weights] = [await loadTaxonomy(rows), await weightsInForce(rows)];
    const entryOf = (profile: ProfileInput | undefined, opportunity: OpportunityInput): Entry | null => {
      if (profile === undefined || !isShownTo(profile)) return null;
      const pair = pairOf(profile, opportunity, taxonomy, weights);
      const scored = scoreOf(pair);
      const { profileId } = profile;
      return scored.passesGates ? { profileId, organisation: scored.organisation.total, hash: pairHash(profileId, opportunity.opportunityId), group: hostGroup(pair) } : null;
    };
    let looked = 0;
    const wrong: string[] = [];
    for (const { id, position, isSmall, entries } of lists) {
      const opportunity = opportunities.get(id);
      if (opportunity === undefined || (newest.get(id) ?? Infinity) > Number(position)) continue;
      const listed = new Map(entries.map((entry) => [entry.profileId, entry]));
      const last = entries.length >= (isSmall ? Infinity : TOP) ? entries.at(-1) : undefined;
      for (const { id: profileId } of everybody) {
        if ((newest.get(profileId) ?? Infinity) > Number(position)) continue;
        looked += 1;
        const wanted = entryOf(profiles.get(profileId), opportunity);
        const found = listed.get(profileId) ?? null;
        const isLeftOut = found === null && wanted !== null && last !== undefined && comparePeople(last, wanted) < 0;
        if (!isLeftOut && (wanted?.organisation !== found?.organisation || wanted?.group !== found?.group)) wrong.push(`${id} at ${position}: ${profileId}`);
      }
    }
    expect(wrong).toEqual([]);
    return looked;
  });
}
