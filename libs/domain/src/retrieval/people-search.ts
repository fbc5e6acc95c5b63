import { joinHashes, type RankedPerson } from '../matching/order.js';
import { organisationSide, settled } from './evaluate.js';
import type { Kernel } from './kernel.js';
import { BLOCK_SHIFT, RARE_SCORE, REQUEST_BYTES, SCRATCH_BYTES, SCRATCH_SURVIVORS, SURVIVOR_BYTES, UNSCORED } from './layout.js';
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

/** What every search of one index shares. */
export interface Engine { readonly people: PeopleStore; readonly kernel: Kernel; readonly scratch: number }

export function engineOf(people: PeopleStore, kernel: Kernel): Engine {
  return { people, kernel, scratch: people.arena.allocate(SCRATCH_BYTES) };
}

/** What is looked for, and a Uo that the last on the list is thought to reach: with a good guess few people are looked at from the start. 0: none. */
export interface Request { readonly query: PeopleQuery; readonly guess: number }

/** The lists of some queries, in a host's order and in the order asked. */
export function searchPeople(engine: Engine, requests: readonly Request[], top: number): RankedPerson[][] {
  const { people: { arena, grid } } = engine;
  const plan = new Plan(arena, requests.map(({ query }) => query), grid);
  const searches = requests.map(({ query, guess }) => new PeopleSearch(engine, plan, query, top, guess));
  for (let left = searches; left.length > 0; left = left.filter((search) => search.startsAgain())) scanBlocks(engine, plan, left);
  const lists = searches.map((search) => search.finish());
  plan.release();
  return lists;
}

/** Every search looks at one block before any looks at the next: it stays near the processor. */
function scanBlocks({ people, kernel, scratch }: Engine, plan: Plan, searches: readonly PeopleSearch[]): void {
  const { arena } = people;
  const requests = arena.allocate(REQUEST_BYTES * searches.length);
  for (const [index, block] of people.blocks.entries()) {
    const asking: PeopleSearch[] = [];
    for (const search of searches) if (search.ask(requests + REQUEST_BYTES * asking.length)) asking.push(search);
    kernel.prepare(block.at, block.skills.address, plan.at);
    for (let done = 0; done < asking.length;) {
      const first = requests + REQUEST_BYTES * done;
      const count = kernel.scan(block.at, plan.at, first, asking.length - done, scratch);
      let from = (scratch + SCRATCH_SURVIVORS) >> 2;
      for (let at = 0; at < count; at += 1) {
        const found = arena.i32[((first + REQUEST_BYTES * at) >> 2) + 3] ?? 0;
        if (found > 0) asking[done + at]?.take(block, index << BLOCK_SHIFT, from, found);
        from += found * (SURVIVOR_BYTES >> 2);
      }
      done += count;
    }
  }
  arena.release(requests, REQUEST_BYTES * searches.length);
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

  /** Writes the request for the next block, unless nobody can enter any more. */
  ask(to: number): boolean {
    if (!this.query.isOpen || this.found.top <= 0 || this.cut() < 0) return false;
    if (this.losses.most < WRITE_AGAIN * this.written) this.write();
    const { i32 } = this.engine.people.arena;
    i32[to >> 2] = this.at;
    i32[(to >> 2) + 1] = this.cut();
    i32[(to >> 2) + 2] = this.least;
    return true;
  }

  /** Looks at the survivors in a block whose first slot is `first`; `from` counts four bytes each. */
  take(block: Block, first: number, from: number, count: number): void {
    const { people } = this.engine;
    const { arena: { i32 } } = people;
    let cut = this.cut();
    for (let at = from; at < from + 2 * count; at += 2) {
      const survivor = i32[at] ?? 0;
      const place = survivor & 0xffff;
      let score = i32[at + 1] ?? 0;
      if (score === UNSCORED) score = survivor >> 16 > cut ? -1 : organisationSide(people, this.query, block.at, block.skills.address, place, first + place);
      else if (score >= RARE_SCORE) score = settled(people, this.query, block.at, block.skills.address, place, first + place, score - RARE_SCORE);
      if (score < this.least || score < this.found.least || score < 0) continue;
      if (this.found.offer(first + place, score, joinHashes(people.hashAt(block.at, place), this.query.hash))) cut = this.cut();
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
  const request = arena.allocate(REQUEST_BYTES);
  const losses = lossesOfGates(query);
  writeGates(arena, at, query, people.grid, plan);
  arena.i32.set([at, Math.floor(losses.most * writeLosses(arena, at, query, losses, plan)), 0, 0], request >> 2);
  for (const [index, block] of people.blocks.entries()) {
    kernel.prepare(block.at, block.skills.address, plan.at);
    kernel.scan(block.at, plan.at, request, 1, scratch);
    const from = (scratch + SCRATCH_SURVIVORS) >> 2;
    const end = from + 2 * (arena.i32[(request >> 2) + 3] ?? 0);
    for (let survivor = from; survivor < end; survivor += 2) {
      const place = (arena.i32[survivor] ?? 0) & 0xffff;
      const score = arena.i32[survivor + 1] ?? 0;
      const slot = (index << BLOCK_SHIFT) + place;
      const isScored = score >= 0 && score < RARE_SCORE;
      if (isScored || organisationSide(people, query, block.at, block.skills.address, place, slot) >= 0) visit(slot);
    }
  }
  arena.release(request, REQUEST_BYTES);
  arena.release(at, queryBytes(query));
  plan.release();
}
