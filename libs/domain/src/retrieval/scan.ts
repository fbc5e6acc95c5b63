import type { Kernel } from './kernel.js';
import { REQUEST_BYTES, SCRATCH_BYTES, SCRATCH_SURVIVORS, SURVIVOR_BYTES } from './layout.js';
import type { PeopleStore } from './people-store.js';
import type { Plan } from './plan.js';

/** What every search of one index shares. */
export interface Engine { readonly people: PeopleStore; readonly kernel: Kernel; readonly scratch: number }

export function engineOf(people: PeopleStore, kernel: Kernel): Engine {
  return { people, kernel, scratch: people.arena.allocate(SCRATCH_BYTES) };
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
