import { type OpportunityInput, peopleFor, type ProfileInput, type RankedPerson, type Taxonomy, type Weights } from '#libs/domain';
import type { Lists } from './engine.js';
import type { Peer } from './peer.js';

interface Asked {
  readonly people: readonly ProfileInput[];
  readonly opportunities: readonly OpportunityInput[];
  readonly taxonomy: Taxonomy;
  readonly weights?: Weights;
  readonly top: number;
}

/** `count` different places spread over a list of `length`. */
export function sampleOf(length: number, count: number): number[] {
  const step = Math.max(1, Math.floor(length / count));
  return Array.from({ length: Math.min(count, length) }, (_, index) => index * step);
}

/** The naive definition's lists of a sample, each of which must equal ours exactly. Throws on the first that does not. */
export function checkAgainstDefinition(asked: Asked, lists: Lists, sample: readonly number[]): void {
  for (const place of sample) {
    const opportunity = asked.opportunities[place];
    if (opportunity === undefined) continue;
    const { taxonomy, top, weights } = asked;
    const wanted = peopleFor(opportunity, asked.people, taxonomy, weights === undefined ? { top } : { top, weights });
    const found = lists.get(opportunity.opportunityId);
    if (found === undefined || textOf(found) !== textOf(wanted)) {
      throw new Error(`the list of ${opportunity.opportunityId} is not the definition's:\n${textOf(found ?? [])}\n${textOf(wanted)}`);
    }
  }
}

/** Every list of a peer must hold the same people with the same scores in the same order. Throws on the first that does not. */
export async function checkPeer(name: string, peer: Pick<Peer, 'lists'>, { people, opportunities }: Asked, lists: Lists): Promise<void> {
  const answers = await peer.lists(opportunities.map((_, place) => place));
  opportunities.forEach(({ opportunityId }, at) => {
    const [places, scores] = answers[at] ?? [[], []];
    const theirs = places.map((place, rank) => `${people[place]?.profileId ?? ''} ${scores[rank] ?? ''}`).join(', ');
    const ours = (lists.get(opportunityId) ?? []).map(({ profileId, organisation }) => `${profileId} ${organisation}`).join(', ');
    if (theirs !== ours) throw new Error(`${name} gives another list for ${opportunityId}:\n${theirs}\n${ours}`);
  });
}

/** What must be equal where two lists are. */
export function textOf(list: readonly RankedPerson[]): string {
  return list.map(({ profileId, organisation, hash }) => `${profileId} ${organisation} ${hash}`).join(', ');
}
