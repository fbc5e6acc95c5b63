import { comparePeople, idHash, joinHashes, type RankedPerson } from '../matching/order.js';

/** Which of `shards` parts a profile belongs to, 0..shards - 1: the same wherever it is asked, and about as many in each. */
export function shardOf(profileId: string, shards: number): number {
  const hash = idHash(profileId);
  // The low bits of the hash alone are even enough only for ids that differ much.
  return ((hash ^ (hash >>> 15)) >>> 0) % shards;
}

/** The list of all from the lists of the parts, exactly: each part's list must have been cut at `top` or later, and no profile may be in two parts. */
export function mergeTop<P extends RankedPerson>(lists: Iterable<readonly P[]>, top: number): P[] {
  return [...lists].flat().sort(comparePeople).slice(0, top);
}

/**
 * Who holds which of `shards` shards, by rendezvous hashing among the holders there are, none of whom has more than their even share rounded up: the same
 * whoever works it out. When a holder goes, its shards go to others, and few else move. The shards without a holder are those of nobody: none where there is one.
 */
export function assignShards(shards: number, holderIds: readonly string[]): Map<number, string> {
  const room = new Map([...new Set(holderIds)].sort().map((id) => [id, Math.ceil(shards / new Set(holderIds).size)]));
  const assigned = new Map<number, string>();
  for (let shard = 0; shard < shards; shard += 1) {
    const turn = idHash(`shard ${String(shard)}`);
    const [first] = [...room].filter(([, left]) => left > 0)
      .sort(([a], [b]) => joinHashes(idHash(a), turn) - joinHashes(idHash(b), turn) || (a < b ? -1 : 1));
    if (first === undefined) break;
    assigned.set(shard, first[0]);
    room.set(first[0], first[1] - 1);
  }
  return assigned;
}
