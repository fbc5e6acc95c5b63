import type { RankedPerson } from '../matching/order.js';
import { organisationSide } from './evaluate.js';
import type { Kernel } from './kernel.js';
import { BLOCK_SHIFT, SCRATCH_BYTES, SCRATCH_SURVIVORS } from './layout.js';
import { placeOf } from './people-columns.js';
import type { PeopleQuery } from './people-query.js';
import type { Block, PeopleStore } from './people-store.js';
import { lossesBelow, lossesOfGates, QUERY_BYTES, writeGates, writeLosses } from './query-bytes.js';
import { TopPeople } from './top-list.js';

/** The tables are written anew when what may be lost has shrunk below this share of what they were written for. */
const WRITE_AGAIN = 0.9;
/** From so many survivors on they are looked at from the least loss up, which raises the threshold at once. */
const MANY = 96;

/** What every search of one index shares. */
export interface Engine { readonly people: PeopleStore; readonly kernel: Kernel; readonly scratch: number }

export function engineOf(people: PeopleStore, kernel: Kernel): Engine {
  return { people, kernel, scratch: people.arena.allocate(SCRATCH_BYTES) };
}

/** The search for one list of people, block by block in any order. */
export class PeopleSearch {
  private readonly found: TopPeople;
  private readonly at: number;
  private warm = new Int32Array();
  private scale = 0;
  private written = Infinity;
  private least = -1;
  private most = 0;

  constructor(private readonly engine: Engine, private readonly query: PeopleQuery, top: number) {
    const { people } = engine;
    this.found = new TopPeople(top, people.idOf);
    this.at = people.arena.allocate(QUERY_BYTES);
    writeGates(people.arena, this.at, query, people.grid);
  }

  /** Looks at these people first: their scores are a threshold from the start. Ids that are not there any more are passed over. */
  start(profileIds: readonly string[]): void {
    const { people } = this.engine;
    const slots = profileIds.map((id) => people.slotOf(id)).filter((slot) => slot >= 0);
    this.warm = Int32Array.from(new Set(slots)).sort();
    for (const slot of this.warm) {
      const block = people.blocks[slot >> BLOCK_SHIFT];
      if (block !== undefined) this.look(block, placeOf(slot), slot);
    }
  }

  scan(index: number, block: Block): void {
    const { kernel, scratch, people: { arena } } = this.engine;
    if (this.found.top <= 0 || this.cut() < 0) return;
    if (this.most < WRITE_AGAIN * this.written) this.write();
    const count = kernel.scan(block.at, block.skills.address, this.at, this.cut(), scratch);
    const from = (scratch + SCRATCH_SURVIVORS) >> 2;
    const { i32 } = arena;
    if (count > MANY) i32.subarray(from, from + count).sort();
    const first = index << BLOCK_SHIFT;
    let cut = this.cut();
    for (let at = from; at < from + count; at += 1) {
      const survivor = i32[at] ?? 0;
      if (survivor >> 16 > cut) continue;
      const slot = first + (survivor & 0xffff);
      if (this.isWarm(slot)) continue;
      if (this.look(block, survivor & 0xffff, slot)) cut = this.cut();
    }
  }

  /** The list, in a host's order; the search is then over. */
  finish(): RankedPerson[] {
    this.engine.people.arena.release(this.at, QUERY_BYTES);
    return this.found.list();
  }

  private look(block: Block, place: number, slot: number): boolean {
    const { people } = this.engine;
    const score = organisationSide(people, this.query, block.at, block.skills.address, place, slot);
    return score >= 0 && this.found.offer(slot, score, people.hashAt(block.at, place), this.query.hash);
  }

  /** The most steps a profile may lose and still enter; below 0: nobody can. */
  private cut(): number {
    const { least } = this.found;
    if (least !== this.least) {
      this.least = least;
      this.most = lossesBelow(this.query, least).most;
    }
    return this.most < 0 ? -1 : Math.min(254, Math.floor(this.most * this.scale));
  }

  private write(): void {
    this.scale = writeLosses(this.engine.people.arena, this.at, this.query, lossesBelow(this.query, this.found.least));
    this.written = this.most;
  }

  private isWarm(slot: number): boolean {
    for (const warm of this.warm) if (warm === slot) return true;
    return false;
  }
}

/** How many of the indexed people pass every gate. */
export function countPassing({ people, kernel, scratch }: Engine, query: PeopleQuery): number {
  const { arena } = people;
  const at = arena.allocate(QUERY_BYTES);
  const losses = lossesOfGates(query);
  writeGates(arena, at, query, people.grid);
  const cut = Math.floor(losses.most * writeLosses(arena, at, query, losses));
  let passing = 0;
  for (const [index, block] of people.blocks.entries()) {
    const count = kernel.scan(block.at, block.skills.address, at, cut, scratch);
    const from = (scratch + SCRATCH_SURVIVORS) >> 2;
    for (let survivor = from; survivor < from + count; survivor += 1) {
      const place = (arena.i32[survivor] ?? 0) & 0xffff;
      if (organisationSide(people, query, block.at, block.skills.address, place, (index << BLOCK_SHIFT) + place) >= 0) passing += 1;
    }
  }
  arena.release(at, QUERY_BYTES);
  return passing;
}
