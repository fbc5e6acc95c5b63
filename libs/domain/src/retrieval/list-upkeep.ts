import { comparePeople, joinHashes, type RankedPerson } from '../matching/order.js';
import { exactScore } from './exact-score.js';
import { BLOCK_SHIFT } from './layout.js';
import { placeOf } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';
import type { PeopleStore } from './people-store.js';

/** A list as it was found, and what has to be known to keep it right: everybody else who passed stood behind its last, or there was nobody else. */
export interface Kept {
  readonly query: PeopleQuery;
  /** The store's clock when it was right. */
  readonly clock: number;
  readonly list: readonly RankedPerson[];
  readonly slots: Int32Array;
  /** Everybody who passes is in it. */
  readonly isWhole: boolean;
}

interface Candidate { readonly slot: number; readonly entry: RankedPerson }

/** Brings one kept list to the present from those who changed. */
export class ListUpkeep {
  private readonly candidates: Candidate[] = [];

  constructor(private readonly people: PeopleStore, private readonly kept: Kept) {}

  get query(): PeopleQuery {
    return this.kept.query;
  }

  /** What a candidate must score to be known not to stand behind somebody unknown. */
  get least(): number {
    const { list, isWhole } = this.kept;
    return isWhole ? 0 : (list[list.length - 1]?.organisation ?? 0);
  }

  /** A survivor of a scan of those who changed. */
  take(slot: number, scanned: number): void {
    const { people, query } = this;
    const score = exactScore(people, query, slot, scanned);
    if (score < 0 || score < this.least) return;
    const hash = joinHashes(people.hashAt(people.blocks[slot >> BLOCK_SHIFT]?.at ?? 0, placeOf(slot)), query.hash);
    this.candidates.push({ slot, entry: { profileId: people.idOf(slot), organisation: score, hash } });
  }

  /** The list at the present, `since` being the clock from which on changes were scanned; null where fewer than `top` are known and there may be others. */
  conclude(since: number, top: number, capacity: number): Kept | null {
    const { people, kept } = this;
    this.candidates.sort((a, b) => comparePeople(a.entry, b.entry));
    const list: RankedPerson[] = [];
    const slots: number[] = [];
    let next = 0;
    const add = (slot: number, entry: RankedPerson): void => {
      slots.push(slot);
      list.push(entry);
    };
    for (const [index, entry] of kept.list.entries()) {
      for (let candidate = this.candidates[next]; candidate !== undefined && comparePeople(candidate.entry, entry) < 0; candidate = this.candidates[next]) {
        add(candidate.slot, candidate.entry);
        next += 1;
      }
      const slot = kept.slots[index] ?? 0;
      if (!people.isChangedSince(slot, since)) add(slot, entry);
    }
    // Whoever comes behind the last of before stands among people who are not known, unless there were none.
    if (kept.isWhole) for (const { slot, entry } of this.candidates.slice(next)) add(slot, entry);
    if (!kept.isWhole && list.length < top) return null;
    const isWhole = kept.isWhole && list.length <= capacity;
    return { query: kept.query, clock: people.clock, list: list.slice(0, capacity), slots: Int32Array.from(slots.slice(0, capacity)), isWhole };
  }
}
