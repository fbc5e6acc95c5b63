import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideOpportunityOf, wideProfileOf } from '../../../../test/support/random-market.js';
import { WEIGHTS } from '../matching/weights.js';
import type { Kernel } from './kernel.js';
import { SCRATCH_BYTES, SCRATCH_SURVIVORS } from './layout.js';
import { peopleQuery } from './people-query.js';
import { PeopleStore } from './people-store.js';
import { Plan } from './plan.js';
import { PlainKernel } from './plain-kernel.js';
import { lossesBelow, queryBytes, writeGates, writeLosses } from './query-bytes.js';
import { WasmKernel, WasmMemory, wasmModule } from './wasm-kernel.js';

it('finds the same survivors with the same losses in TypeScript and in WebAssembly, over the same memory', () => {
  const memory = new WasmMemory();
  const people = new PeopleStore(memory, taxonomy, WEIGHTS);
  const { arena } = people;
  for (const [at, profile] of fc.sample(fc.oneof(wideProfileOf('p'), easyProfile), { seed: 3, numRuns: 1_500 }).entries()) people.put({ ...profile, profileId: `p${at}` });
  people.settle();
  const scratch = arena.allocate(SCRATCH_BYTES);
  const plain = new PlainKernel(arena);
  const wasm = new WasmKernel(wasmModule()!, memory);
  let survived = 0;
  fc.assert(fc.property(fc.oneof(wideOpportunityOf('o'), easyOpportunity), fc.integer({ min: 0, max: 9_999 }), (opportunity, least) => {
    people.learn(opportunity);
    const query = peopleQuery(opportunity, WEIGHTS, people.skills, people.codes);
    const at = arena.allocate(queryBytes(query));
    const losses = lossesBelow(query, least);
    if (losses.most < 0) return;
    const plan = new Plan(arena, [query], people.grid);
    writeGates(arena, at, query, people.grid, plan);
    const cut = Math.floor(losses.most * writeLosses(arena, at, query, losses, plan));
    for (const block of people.blocks) {
      const found = (kernel: Kernel): number[] => {
        kernel.prepare(block.at, block.skills.address, plan.at);
        const count = kernel.scan(block.at, plan.at, at, cut, scratch);
        return [...arena.i32.subarray((scratch + SCRATCH_SURVIVORS) >> 2, ((scratch + SCRATCH_SURVIVORS) >> 2) + count)];
      };
      const survivors = found(plain);
      expect(found(wasm)).toEqual(survivors);
      survived += survivors.length;
    }
    plan.release();
    arena.release(at, queryBytes(query));
  }), { numRuns: 200 });
  expect(survived).toBeGreaterThan(1_000);
});
