import { joinHashes, type RankedPerson } from '../matching/order.js';
import { organisationSide } from './evaluate.js';
import type { Kernel } from './kernel.js';
import { BLOCK_SHIFT, SCRATCH_BYTES, SCRATCH_SCORES, SCRATCH_SURVIVORS, UNSCORED } from './layout.js';
import { placeOf } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';
import type { Block, PeopleStore } from './people-store.js';
import { Plan } from './plan.js';
import { type Losses, lossesBelow, lossesOfGates, queryBytes, writeGates, writeLosses } from './query-bytes.js';
import { TopList } from './top-list.js';

/** The tables are written anew when what may be lost has shrunk below this share of what they were written for. */
const WRITE_AGAIN = 0.9;
/** A guess is this much lower than the last score it was made from, in 10,000ths: small changes shall not cost a second search. */
export const GUESS_MARGIN = 20;
/** So many survivors are many. */
const MANY = 96;

/** What every search of one index shares. */
export interface Engine { readonly people: PeopleStore; readonly kernel: Kernel; readonly scratch: number }

export function engineOf(people: PeopleStore, kernel: Kernel): Engine {
  return { people, kernel, scratch: people.arena.allocate(SCRATCH_BYTES) };
}

/** What is looked for, and a Uo that the last on the list is thought to reach: with a good guess few people are looked at from the start. 0: none. */
export interface Request { readonly query: PeopleQuery; readonly guess: number }

/** The lists of some queries, in a host's order and in the order asked. Every search looks at one block before any looks at the next: it stays near the processor. */
export function searchPeople(engine: Engine, requests: readonly Request[], top: number): RankedPerson[][] {
  const plan = new Plan(engine.people.arena, requests.map(({ query }) => query), engine.people.grid);
  const searches = requests.map(({ query, guess }) => new PeopleSearch(engine, plan, query, top, guess));
  for (let left = searches; left.length > 0; left = left.filter((search) => search.startsAgain())) {
    for (const [index, block] of engine.people.blocks.entries()) {
      engine.kernel.prepare(block.at, block.skills.address, plan.at);
      for (const search of left) search.scan(index, block);
    }
  }
  const lists = searches.map((search) => search.finish());
  plan.release();
  return lists;
}

/** The search for one list of people, block by block in any order. */
class PeopleSearch {
  private found: TopList;
  private readonly at: number;
  private scale = 0;
  private written = Infinity;
  private least = 0;
  private losses: Losses;

  constructor(private readonly engine: Engine, private readonly plan: Plan, private readonly query: PeopleQuery, top: number, private guess: number) {
    const { people } = engine;
    this.found = new TopList(top, people.idOf);
    this.at = people.arena.allocate(queryBytes(query));
    this.losses = lossesOfGates(query);
    writeGates(people.arena, this.at, query, people.grid, plan);
  }

  /** The plan is ready for this block. */
  scan(index: number, block: Block): void {
    const { kernel, scratch, people: { arena } } = this.engine;
    if (!this.query.isOpen || this.found.top <= 0 || this.cut() < 0) return;
    if (this.losses.most < WRITE_AGAIN * this.written) this.write();
    const count = kernel.scan(block.at, this.plan.at, this.at, this.cut(), scratch);
    const from = (scratch + SCRATCH_SURVIVORS) >> 2;
    if (kernel.givesScores) this.takeScored(arena.i32, block, index << BLOCK_SHIFT, from, count);
    else this.takeUnscored(arena.i32, block, index << BLOCK_SHIFT, from, count);
  }

  private takeScored(i32: Int32Array, block: Block, first: number, from: number, count: number): void {
    const scores = from + ((SCRATCH_SCORES - SCRATCH_SURVIVORS) >> 2);
    for (let at = 0; at < count; at += 1) {
      const place = (i32[from + at] ?? 0) & 0xffff;
      const score = i32[scores + at] ?? 0;
      this.offer(block, place, first, score === UNSCORED ? this.scoreOf(block, place, first) : score);
    }
  }

  /** Many are looked at from the least loss up, which raises the threshold at once. */
  private takeUnscored(i32: Int32Array, block: Block, first: number, from: number, count: number): void {
    if (count > MANY) i32.subarray(from, from + count).sort();
    let cut = this.cut();
    for (let at = from; at < from + count; at += 1) {
      const survivor = i32[at] ?? 0;
      const place = survivor & 0xffff;
      if (survivor >> 16 <= cut && this.offer(block, place, first, this.scoreOf(block, place, first))) cut = this.cut();
    }
  }

  /** Whether the guess was too high, so that everything has to be looked at once more, this time without one. */
  startsAgain(): boolean {
    if (this.guess === 0 || this.found.isFull) return false;
    this.guess = 0;
    this.least = 0;
    this.written = Infinity;
    this.losses = lossesOfGates(this.query);
    this.found = new TopList(this.found.top, this.engine.people.idOf);
    return true;
  }

  /** The list; the search is then over. */
  finish(): RankedPerson[] {
    const { people } = this.engine;
    people.arena.release(this.at, queryBytes(this.query));
    return this.found.list((slot, score, hash) => ({ profileId: people.idOf(slot), organisation: score, hash }));
  }

  private scoreOf(block: Block, place: number, first: number): number {
    return organisationSide(this.engine.people, this.query, block.at, block.skills.address, place, first + place);
  }

  /** Says whether it entered the list. */
  private offer(block: Block, place: number, first: number, score: number): boolean {
    if (score < 0 || score < this.guess || score < this.found.least) return false;
    return this.found.offer(first + place, score, joinHashes(this.engine.people.hashAt(block.at, place), this.query.hash));
  }

  /** The most steps a profile may lose and still enter; below 0: nobody can. */
  private cut(): number {
    // As long as there is room, everybody who passes the gates enters.
    const least = Math.max(this.guess, this.found.least);
    if (least !== this.least) {
      if (this.least === 0) this.written = Infinity;
      this.least = least;
      this.losses = lossesBelow(this.query, least);
    }
    return this.losses.most < 0 ? -1 : Math.min(254, Math.floor(this.losses.most * this.scale));
  }

  private write(): void {
    this.scale = writeLosses(this.engine.people.arena, this.at, this.query, this.losses, this.plan);
    this.written = this.losses.most;
  }
}

/** A guess from some of the last people of a former list, by what they score now. */
export function guessFrom(people: PeopleStore, query: PeopleQuery, profileIds: readonly string[]): number {
  const scores = profileIds.map((id) => {
    const slot = people.slotOf(id);
    const block = people.blocks[slot >> BLOCK_SHIFT];
    return block === undefined ? -1 : organisationSide(people, query, block.at, block.skills.address, placeOf(slot), slot);
  });
  const found = scores.filter((score) => score >= 0);
  return found.length === 0 ? 0 : Math.max(0, Math.min(...found) - GUESS_MARGIN);
}

/** Visits the slot of every indexed person who passes every gate. */
export function visitPassing({ people, kernel, scratch }: Engine, query: PeopleQuery, visit: (slot: number) => void): void {
  if (!query.isOpen) return;
  const { arena } = people;
  const plan = new Plan(arena, [query], people.grid);
  const at = arena.allocate(queryBytes(query));
  const losses = lossesOfGates(query);
  writeGates(arena, at, query, people.grid, plan);
  const cut = Math.floor(losses.most * writeLosses(arena, at, query, losses, plan));
  for (const [index, block] of people.blocks.entries()) {
    kernel.prepare(block.at, block.skills.address, plan.at);
    const count = kernel.scan(block.at, plan.at, at, cut, scratch);
    const from = (scratch + SCRATCH_SURVIVORS) >> 2;
    for (let survivor = from; survivor < from + count; survivor += 1) {
      const place = (arena.i32[survivor] ?? 0) & 0xffff;
      const slot = (index << BLOCK_SHIFT) + place;
      if (organisationSide(people, query, block.at, block.skills.address, place, slot) >= 0) visit(slot);
    }
  }
  arena.release(at, queryBytes(query));
  plan.release();
}
