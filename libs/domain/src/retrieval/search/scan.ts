import type { Kernel } from '../kernel/kernel.js';
import { MOST_CUT, REQUEST_BYTES, SCRATCH_BYTES, SCRATCH_SURVIVORS, SURVIVOR_BYTES } from '../kernel/layout.js';
import type { PeopleStore } from '../people/people-store.js';
import type { PeopleQuery } from '../query/people-query.js';
import { Plan } from '../query/plan.js';
import { lossesBelow, lossesOfGates, queryBytes, writeGates, writeLosses } from '../query/query-bytes.js';

/** What every search of one index shares. */
export interface Engine { readonly people: PeopleStore; readonly kernel: Kernel; readonly scratch: number }

export function engineOf(people: PeopleStore, kernel: Kernel): Engine {
  return { people, kernel, scratch: people.arena.allocate(SCRATCH_BYTES) };
}

/** Whoever passes a query's gates and scores at least `least`. */
interface Asked { readonly query: PeopleQuery; readonly least: number }

/** Makes a plan and requests ready, lets them be scanned with, and gives their room back. */
export function ask({ people: { arena, grid, families } }: Engine, asked: readonly Asked[], scan: (plan: Plan, requests: number) => void): void {
  const plan = new Plan(arena, asked.map(({ query }) => query), grid, families);
  const requests = arena.allocate(REQUEST_BYTES * asked.length);
  const addresses = asked.map(({ query, least }, index) => {
    const at = arena.allocate(queryBytes(query));
    const losses = least === 0 ? lossesOfGates(query) : lossesBelow(query, least);
    writeGates(arena, at, query, grid, plan);
    const scale = writeLosses(arena, at, query, losses, plan);
    arena.i32.set([at, Math.max(0, Math.min(MOST_CUT, Math.floor(losses.most * scale))), least, 0], (requests + REQUEST_BYTES * index) >> 2);
    return at;
  });
  scan(plan, requests);
  for (const [index, { query }] of asked.entries()) arena.release(addresses[index] ?? 0, queryBytes(query));
  arena.release(requests, REQUEST_BYTES * asked.length);
  plan.release();
}

/** A survivor of a scan: of which request, where in the block, with what loss in steps, and its score as the kernel gives it. */
export type Take = (request: number, place: number, loss: number, score: number) => void;

/** Scans one block, for which the plan is ready, for `count` requests that stand at `requests`. */
export function scanBlock({ people: { arena }, kernel, scratch }: Engine, at: number, plan: Plan, requests: number, count: number, take: Take): void {
  for (let done = 0; done < count;) {
    const first = requests + REQUEST_BYTES * done;
    const scanned = kernel.scan(at, plan.at, first, count - done, scratch);
    const { i32 } = arena;
    let from = (scratch + SCRATCH_SURVIVORS) >> 2;
    for (let request = 0; request < scanned; request += 1) {
      const end = from + (SURVIVOR_BYTES >> 2) * (i32[((first + REQUEST_BYTES * request) >> 2) + 3] ?? 0);
      for (; from < end; from += SURVIVOR_BYTES >> 2) {
        const survivor = i32[from] ?? 0;
        take(done + request, survivor & 0xffff, survivor >> 16, i32[from + 1] ?? 0);
      }
    }
    done += scanned;
  }
}
