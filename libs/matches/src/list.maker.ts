import {
  compareOpportunities, comparePeople, hostGroup, isShownTo, opportunitiesFor, pairHash, pairOf, rankedOpportunity, score, scoreOf, TOP,
  type OpportunityInput, type ProfileInput, type Taxonomy,
} from '#libs/domain';
import type { OpportunityList, PeopleList } from './list.store.js';
import type { Market, OpportunityEntry, Person, PersonEntry } from './market.js';

/** The raw list of people for an opportunity, from nothing. A small market has no cap: its host sees everybody who passes. */
export function peopleList(opportunity: OpportunityInput, people: readonly Person[], market: Market): PeopleList {
  const entries = people.flatMap(({ input }) => personEntry(input, opportunity, market.taxonomy) ?? []);
  return { ...market.stamp, opportunityId: opportunity.opportunityId, organisationId: opportunity.organisationId, entries: capPeople(entries, market) };
}

/** The raw list of opportunities for a person, from nothing. */
export function opportunityList({ userId, input }: Person, market: Market): OpportunityList {
  const top = market.stamp.isSmall ? Infinity : TOP;
  return { ...market.stamp, profileId: input.profileId, userId, entries: opportunitiesFor(input, market.opportunities, market.taxonomy, { top }) };
}

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
export function withPerson(list: PeopleList, profileId: string, entry: PersonEntry | null, market: Market): PeopleList | null {
  const rest = list.entries.filter((one) => one.profileId !== profileId);
  const entries = capPeople(entry === null ? rest : [...rest, entry], market);
  if (isCut(list.entries.length, rest.length, market) && entries.at(-1)?.profileId === (entry?.profileId ?? entries.at(-1)?.profileId)) return null;
  return { ...list, ...market.stamp, entries };
}

/** The same from the person's end. */
export function withOpportunity(list: OpportunityList, opportunityId: string, entry: OpportunityEntry | null, market: Market): OpportunityList | null {
  const rest = list.entries.filter((one) => one.opportunityId !== opportunityId);
  const entries = (entry === null ? rest : [...rest, entry]).sort(compareOpportunities).slice(0, market.stamp.isSmall ? Infinity : TOP);
  if (isCut(list.entries.length, rest.length, market) && entries.at(-1)?.opportunityId === (entry?.opportunityId ?? entries.at(-1)?.opportunityId)) return null;
  return { ...list, ...market.stamp, entries };
}

/** A full list lost an entry: whoever stood behind the cap may come in, unless the entry came back above the last place. */
function isCut(before: number, without: number, market: Market): boolean {
  return !market.stamp.isSmall && before >= TOP && without < before;
}

function capPeople(entries: PersonEntry[], market: Market): PersonEntry[] {
  return entries.sort(comparePeople).slice(0, market.stamp.isSmall ? Infinity : TOP);
}
