import { comparePeople, idHash, type RankedPerson } from '../matching/order.js';

/** Which of `shards` parts a profile belongs to, 0..shards - 1: the same wherever it is asked, and about as many in each. */
export function shardOf(profileId: string, shards: number): number {
  const hash = idHash(profileId);
  // The low bits of the hash alone are even enough only for ids that differ much.
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** The list of all from the lists of the parts, exactly: each part's list must have been cut at `top` or later, and no profile may be in two parts. */
export function mergeTop(lists: Iterable<readonly RankedPerson[]>, top: number): RankedPerson[] {
  return [...lists].flat().sort(comparePeople).slice(0, top);
}
