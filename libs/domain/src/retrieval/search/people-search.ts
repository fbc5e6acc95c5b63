import { joinHashes } from '../../matching/order.js';
import { exactScore } from './exact-score.js';
import { BLOCK_SHIFT, MOST_CUT, REQUEST_BYTES, UNSCORED } from '../kernel/layout.js';
import type { Kept } from './list-upkeep.js';
import type { PeopleQuery } from '../query/people-query.js';
import type { Block, PeopleStore } from '../people/people-store.js';
import { Plan } from '../query/plan.js';
import { type Losses, lossesBelow, lossesOfGates, queryBytes, writeGates, writeLosses } from '../query/query-bytes.js';
import { ask, type Engine, scanBlock } from './scan.js';
import { TopList } from './top-list.js';

/** The tables are written anew when what may be lost has shrunk below this share of what they were written for. */
const WRITE_AGAIN = 0.9;
/** A guess is this much lower than the last score it was made from, in 10,000ths: small changes shall not cost a second search. */
export const GUESS_MARGIN = 20;

/** What is looked for, and a Uo that the last on the list is thought to reach: with a good guess few people are looked at from the start. 0: none. */
export interface Request { readonly query: PeopleQuery; readonly guess: number }

/** The lists of some queries, in a host's order and in the order asked: of each the first `top`, and up to `most` as far as they come by. */
export function searchLists(engine: Engine, requests: readonly Request[], top: number, most: number): Kept[] {
  if (requests.length === 0) return [];
  const { people: { arena, grid, families } } = engine;
  const plan = new Plan(arena, requests.map(({ query }) => query), grid, families);
  const searches = requests.map((request) => new PeopleSearch(engine, plan, request, most));
  for (let left = searches; left.length > 0; left = left.filter((search) => search.startsAgain(top))) scanBlocks(engine, plan, left);
  const lists = searches.map((search) => search.finish());
  plan.release();
  return lists;
}

/** Every search looks at one block before any looks at the next: it stays near the processor. */
function scanBlocks(engine: Engine, plan: Plan, searches: readonly PeopleSearch[]): void {
  const { people: { arena, blocks }, kernel } = engine;
  const requests = arena.allocate(REQUEST_BYTES * searches.length);
  for (const [index, block] of blocks.entries()) {
    const asking: PeopleSearch[] = [];
    for (const search of searches) if (search.ask(requests + REQUEST_BYTES * asking.length)) asking.push(search);
    if (asking.length === 0) break;
    kernel.prepare(block.at, block.skills.address, plan.at);
    scanBlock(engine, block.at, plan, requests, asking.length, (request, place, loss, score) => { asking[request]?.take(block, index << BLOCK_SHIFT, place, loss, score); });
  }
  arena.release(requests, REQUEST_BYTES * searches.length);
}

/** The search for one list of people, block by block in any order. */
class PeopleSearch {
  private readonly query: PeopleQuery;
  private guess: number;
  private found: TopList;
  private readonly at: number;
  private scale = 0;
  private written = Infinity;
  private least = 0;
  private losses: Losses;

  constructor(private readonly engine: Engine, private readonly plan: Plan, { query, guess }: Request, most: number) {
    const { people } = engine;
    this.query = query;
    this.guess = guess;
    this.found = new TopList(most, people.idOf);
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

  /** Looks at a survivor in a block whose first slot is `first`. */
  take(block: Block, first: number, place: number, loss: number, scanned: number): void {
    const { engine: { people }, query } = this;
    const score = scanned === UNSCORED && loss > this.cut() ? -1 : exactScore(people, query, first + place, scanned);
    if (score < 0 || score < this.least || score < this.found.least) return;
    this.found.offer(first + place, score, joinHashes(people.hashAt(block.at, place), query.hash));
  }

  /** Whether the guess was too high, so that everything has to be looked at once more, this time without one. */
  startsAgain(top: number): boolean {
    if (this.guess === 0 || this.found.count >= top) return false;
    this.guess = 0;
    this.least = 0;
    this.written = Infinity;
    this.losses = lossesOfGates(this.query);
    this.found = new TopList(this.found.top, this.engine.people.idOf);
    return true;
  }

  /** The search is then over. */
  finish(): Kept {
    const { people } = this.engine;
    people.arena.release(this.at, queryBytes(this.query));
    const isWhole = this.guess === 0 && !this.found.isFull;
    const slots = new Array<number>(this.found.count).fill(0);
    let last = slots.length;
    const list = this.found.take((slot, score, hash) => {
      last -= 1;
      slots[last] = slot;
      return { profileId: people.idOf(slot), organisation: score, hash };
    });
    return { query: this.query, clock: people.clock, list, slots, isWhole };
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
    return this.losses.most < 0 ? -1 : Math.min(MOST_CUT, Math.floor(this.losses.most * this.scale));
  }

  private write(): void {
    this.scale = writeLosses(this.engine.people.arena, this.at, this.query, this.losses, this.plan);
    this.written = this.losses.most;
  }
}

/** A guess from some of the last people of a former list, by what they score now. */
export function guessFrom(people: PeopleStore, query: PeopleQuery, profileIds: readonly string[]): number {
  const found = profileIds.map((id) => exactScore(people, query, people.slotOf(id))).filter((score) => score >= 0);
  return found.length === 0 ? 0 : Math.max(0, Math.min(...found) - GUESS_MARGIN);
}

/** Visits the slot of every indexed person who passes every gate. */
export function visitPassing(engine: Engine, query: PeopleQuery, visit: (slot: number) => void): void {
  if (!query.isOpen) return;
  const { people, kernel } = engine;
  ask(engine, [{ query, least: 0 }], (plan, requests) => {
    for (const [index, block] of people.blocks.entries()) {
      kernel.prepare(block.at, block.skills.address, plan.at);
      scanBlock(engine, block.at, plan, requests, 1, (_, place, _loss, score) => {
        const slot = (index << BLOCK_SHIFT) + place;
        if (exactScore(people, query, slot, score) >= 0) visit(slot);
      });
    }
  });
}
