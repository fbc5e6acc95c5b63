import {
  compareOpportunities, comparePeople, hostGroup, pairHash, pairOf, rankedOpportunity, score, scoreOf, isShownTo, TOP,
  type OpportunityInput, type ProfileInput, type Taxonomy,
} from '#libs/domain';
import type { OpportunityList, PeopleList } from './list.store.js';
import type { OpportunityEntry, PersonEntry, Stamp } from './market.js';

/** A person's place in an opportunity's list; null where a gate fails or the person is shown to no host. */
export function personEntry(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy): PersonEntry | null {
  if (!isShownTo(profile)) return null;
  const pair = pairOf(profile, opportunity, taxonomy);
  const scored = scoreOf(pair);
  if (!scored.passesGates) return null;
  return { profileId: profile.profileId, organisation: scored.organisation.total, hash: pairHash(profile.profileId, opportunity.opportunityId), group: hostGroup(pair) };
}

/** An opportunity's place in a person's list; null where a gate fails. */
export function opportunityEntry(profile: ProfileInput, opportunity: OpportunityInput, taxonomy: Taxonomy): OpportunityEntry | null {
  const scored = score(profile, opportunity, taxonomy);
  return scored.passesGates ? rankedOpportunity(profile.profileId, opportunity.opportunityId, scored) : null;
}

/** The list with this person where they now belong; null when a full list may have to let somebody in and must be made again. */
export function withPerson(list: PeopleList, profileId: string, entry: PersonEntry | null, stamp: Stamp): PeopleList | null {
  const rest = list.entries.filter((one) => one.profileId !== profileId);
  const entries = (entry === null ? rest : [...rest, entry]).sort(comparePeople).slice(0, capOf(stamp));
  if (isCut(list.entries.length, rest.length, stamp) && entries.at(-1)?.profileId === (entry?.profileId ?? entries.at(-1)?.profileId)) return null;
  return { ...list, ...stamp, entries };
}

/** The same from the person's end. */
export function withOpportunity(list: OpportunityList, opportunityId: string, entry: OpportunityEntry | null, stamp: Stamp): OpportunityList | null {
  const rest = list.entries.filter((one) => one.opportunityId !== opportunityId);
  const entries = (entry === null ? rest : [...rest, entry]).sort(compareOpportunities).slice(0, capOf(stamp));
  if (isCut(list.entries.length, rest.length, stamp) && entries.at(-1)?.opportunityId === (entry?.opportunityId ?? entries.at(-1)?.opportunityId)) return null;
  return { ...list, ...stamp, entries };
}

/** How many a raw list holds. A small market has no cap: its host sees everybody who passes, and a person everything. */
export function capOf({ isSmall }: Stamp): number {
  return isSmall ? Infinity : TOP;
}

/** A full list lost an entry: whoever stood behind the cap may come in, unless the entry came back above the last place. */
function isCut(before: number, without: number, stamp: Stamp): boolean {
  return before >= capOf(stamp) && without < before;
}
