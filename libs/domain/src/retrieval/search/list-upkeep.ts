import { comparePeople, joinHashes, type RankedPerson } from '../../matching/order.js';
import { exactScore } from './exact-score.js';
import { BLOCK_SHIFT } from '../kernel/layout.js';
import { placeOf } from '../people/people-columns.js';
import type { PeopleQuery } from '../query/people-query.js';
import type { PeopleStore } from '../people/people-store.js';

/** A list as it was found, and what has to be known to keep it right: everybody else who passed stood behind its last, or there was nobody else. */
export interface Kept {
  readonly query: PeopleQuery;
  /** The store's clock when it was right. */
  readonly clock: number;
  readonly list: readonly RankedPerson[];
  readonly slots: readonly number[];
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
    const { people, kept, candidates } = this;
    const isEnough = kept.isWhole || kept.list.length >= top;
    if (candidates.length === 0 && isEnough && kept.list.length <= capacity && !this.hasLost(since)) return { ...kept, clock: people.clock };
    candidates.sort((a, b) => comparePeople(a.entry, b.entry));
    const list: RankedPerson[] = [];
    const slots: number[] = [];
    let next = 0;
    for (let index = 0; index < kept.list.length; index += 1) {
      const [entry, slot] = [kept.list[index], kept.slots[index] ?? 0];
      if (entry === undefined) break;
      for (let candidate = candidates[next]; candidate !== undefined && comparePeople(candidate.entry, entry) < 0; candidate = candidates[next]) {
        slots.push(candidate.slot);
        list.push(candidate.entry);
        next += 1;
      }
      if (people.isChangedSince(slot, since)) continue;
      slots.push(slot);
      list.push(entry);
    }
    // Whoever comes behind the last of before stands among people who are not known, unless there were none.
    for (; kept.isWhole && next < candidates.length; next += 1) {
      const candidate = candidates[next];
      if (candidate === undefined) break;
      slots.push(candidate.slot);
      list.push(candidate.entry);
    }
    if (!kept.isWhole && list.length < top) return null;
    const isWhole = kept.isWhole && list.length <= capacity;
    if (list.length > capacity) list.length = slots.length = capacity;
    return { query: kept.query, clock: people.clock, list, slots, isWhole };
  }

  /** Whether somebody on the list has changed since. */
  private hasLost(since: number): boolean {
    const { people, kept: { slots } } = this;
    for (const slot of slots) if (people.isChangedSince(slot, since)) return true;
    return false;
  }
}
