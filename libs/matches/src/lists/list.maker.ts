import {
  compareOpportunities, comparePeople, hostGroup, pairHash, pairOf, rankedOpportunity, score, scoreOf, isShownTo, TOP,
  type OpportunityInput, type ProfileInput,
} from '#libs/domain';
import type { OpportunityList, PeopleList } from './list.store.js';
import type { OpportunityEntry, PersonEntry, Rules, Stamp } from '../market/market.js';

/** What must be alike for entries to stand on one list. */
export type Making = Pick<Stamp, 'engine' | 'weights' | 'taxonomy' | 'isSmall'>;

/** A person's place in an opportunity's list; null where a gate fails or the person is shown to no host. */
export function personEntry(profile: ProfileInput, opportunity: OpportunityInput, { taxonomy, weights }: Rules): PersonEntry | null {
  if (!isShownTo(profile)) return null;
  const pair = pairOf(profile, opportunity, taxonomy, weights);
  const scored = scoreOf(pair);
  if (!scored.passesGates) return null;
  return { profileId: profile.profileId, organisation: scored.organisation.total, hash: pairHash(profile.profileId, opportunity.opportunityId), group: hostGroup(pair) };
}

/** An opportunity's place in a person's list; null where a gate fails. */
export function opportunityEntry(profile: ProfileInput, opportunity: OpportunityInput, { taxonomy, weights }: Rules): OpportunityEntry | null {
  const scored = score(profile, opportunity, taxonomy, weights);
  return scored.passesGates ? rankedOpportunity(profile.profileId, opportunity.opportunityId, scored) : null;
}

/** The list with this person where they now belong; null when it must be made again: made by other rules, or full, so that somebody may come in. */
export function withPerson(list: PeopleList, profileId: string, entry: PersonEntry | null, stamp: Stamp): PeopleList | null {
  if (isMadeOtherwise(list, stamp)) return null;
  const rest = list.entries.filter((one) => one.profileId !== profileId);
  const entries = (entry === null ? rest : [...rest, entry]).sort(comparePeople).slice(0, capOf(stamp));
  if (isCut(list.entries.length, rest.length, stamp) && entries.at(-1)?.profileId === (entry?.profileId ?? entries.at(-1)?.profileId)) return null;
  return { ...list, ...stamp, entries };
}

/** The same from the person's end. */
export function withOpportunity(list: OpportunityList, opportunityId: string, entry: OpportunityEntry | null, stamp: Stamp): OpportunityList | null {
  if (isMadeOtherwise(list, stamp)) return null;
  const rest = list.entries.filter((one) => one.opportunityId !== opportunityId);
  const entries = (entry === null ? rest : [...rest, entry]).sort(compareOpportunities).slice(0, capOf(stamp));
  if (isCut(list.entries.length, rest.length, stamp) && entries.at(-1)?.opportunityId === (entry?.opportunityId ?? entries.at(-1)?.opportunityId)) return null;
  return { ...list, ...stamp, entries };
}

/** How many a raw list holds. A small market has no cap: its host sees everybody who passes, and a person everything. */
export function capOf({ isSmall }: Stamp): number {
  return isSmall ? Infinity : TOP;
}

/** Whether a list was made by another engine, weights or taxonomy, or for a market of the other size: its entries do not go with new ones. */
export function isMadeOtherwise(list: Making, now: Making): boolean {
  return list.engine !== now.engine || list.weights !== now.weights || list.taxonomy !== now.taxonomy || list.isSmall !== now.isSmall;
}

/** A full list lost an entry: whoever stood behind the cap may come in, unless the entry came back above the last place. */
function isCut(before: number, without: number, stamp: Stamp): boolean {
  return before >= capOf(stamp) && without < before;
}
