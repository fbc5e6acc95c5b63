import { shownLists, type CongestionRun, type CongestionSnapshot, type RawList } from '#libs/domain';
import type { OpportunityEntry } from '../market/market.js';

/** A stored raw list as the database gives it: the thread reads the text, so that nobody else need. */
export interface RawText { profileId: string; userId: string; entries: string }

/** Raw lists come first, in pages; then one run; then its lists are taken, in pages, as the JSON text of an array of `Kept`. */
export type SteeringQuestion = { add: readonly RawText[] } | { opportunities: CongestionSnapshot['opportunities']; runId: string } | { from: number; to: number };
export type Steered = Omit<CongestionRun, 'lists'> & { count: number };

/** A list to keep: `rawIds` are what the raw list held. */
interface Kept { profileId: string; userId: string; isWhole: boolean; opportunityIds: readonly string[]; rawIds: readonly string[] }

const people: RawList[] = [];
const userOf = new Map<string, string>();
let lists: CongestionRun['lists'] = [];
let rawOf = new Map<string, RawList>();

/** What the thread answers: how many lists it has, a run, or a page of it. */
export function answer(question: SteeringQuestion): number | Steered | string {
  if ('add' in question) return add(question.add);
  return 'runId' in question ? steer(question.opportunities, question.runId) : page(question.from, question.to);
}

function add(rows: readonly RawText[]): number {
  for (const { profileId, userId, entries } of rows) {
    people.push({ profileId, entries: JSON.parse(entries) as OpportunityEntry[] });
    userOf.set(profileId, userId);
  }
  return people.length;
}

function steer(opportunities: CongestionSnapshot['opportunities'], runId: string): Steered {
  const { lists: made, ...run } = shownLists({ opportunities, people }, { runId });
  lists = made;
  rawOf = new Map(people.map((one) => [one.profileId, one]));
  return { ...run, count: made.length };
}

function page(from: number, to: number): string {
  return JSON.stringify(lists.slice(from, to).map(({ profileId, isWhole, opportunityIds }): Kept => ({
    profileId, userId: userOf.get(profileId) ?? '', isWhole, opportunityIds, rawIds: (rawOf.get(profileId)?.entries ?? []).map((entry) => entry.opportunityId),
  })));
}
