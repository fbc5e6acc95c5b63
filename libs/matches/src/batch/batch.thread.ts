import { hostGroup, MatchIndex, pairOf, Taxonomy, type OpportunityInput, type ProfileInput, type RankedOpportunity, type Weights } from '#libs/domain';
import type { PersonEntry } from '../market/market.js';

/** What a thread is given: some of the people, everything open, and the rules. `top`: how many entries a list has at most. */
export interface BatchPart { taxonomy: Taxonomy; weights: Weights; top: number; profiles: readonly ProfileInput[]; opportunities: readonly OpportunityInput[] }

/** The lists of these opportunities among the thread's people, or those of these people of its own, in the order of the ids. */
export type BatchQuestion = { hold: BatchPart } | { people: readonly string[] } | { opportunities: readonly string[] };
export type BatchAnswer = PersonEntry[][] | RankedOpportunity[][] | number;

let held: BatchPart;
let index: MatchIndex;
const profiles = new Map<string, ProfileInput>();
const opportunities = new Map<string, OpportunityInput>();

/** What the thread answers: how many people it holds, or lists. */
export function answer(question: BatchQuestion): BatchAnswer {
  if ('hold' in question) return hold(question.hold);
  return 'people' in question ? peopleFor(question.people) : question.opportunities.map(opportunitiesFor);
}

function hold(part: BatchPart): number {
  // A copy between threads keeps the fields and loses the class.
  held = { ...part, taxonomy: Object.assign(new Taxonomy(part.taxonomy.version, []), part.taxonomy) };
  index = new MatchIndex(held);
  for (const profile of part.profiles) {
    profiles.set(profile.profileId, profile);
    index.putProfile(profile);
  }
  for (const opportunity of part.opportunities) {
    opportunities.set(opportunity.opportunityId, opportunity);
    index.putOpportunity(opportunity);
  }
  return profiles.size;
}

function peopleFor(ids: readonly string[]): PersonEntry[][] {
  const lists = index.batch({ top: held.top, only: ids });
  return ids.map((id) => {
    const opportunity = opportunities.get(id);
    if (opportunity === undefined) return [];
    return (lists.get(id) ?? []).flatMap((entry) => {
      const profile = profiles.get(entry.profileId);
      return profile === undefined ? [] : [{ ...entry, group: hostGroup(pairOf(profile, opportunity, held.taxonomy, held.weights)) }];
    });
  });
}

function opportunitiesFor(id: string): RankedOpportunity[] {
  const profile = profiles.get(id);
  return profile === undefined ? [] : index.opportunitiesFor(profile, { top: held.top });
}
