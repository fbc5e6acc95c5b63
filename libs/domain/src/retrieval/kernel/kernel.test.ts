import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideOpportunityOf, wideProfileOf } from '../../../../../test/support/random-market.js';
import { WEIGHTS } from '../../matching/weights/weights.js';
import { Among } from '../search/among.js';
import { organisationSide, settled } from '../search/evaluate.js';
import type { Kernel } from './kernel.js';
import { BLOCK_SHIFT, RARE_SCORE, REQUEST_BYTES, SCRATCH_BYTES, SCRATCH_SURVIVORS, UNSCORED } from './layout.js';
import { peopleQuery } from '../query/people-query.js';
import { PeopleStore } from '../people/people-store.js';
import { Plan } from '../query/plan.js';
import { PlainKernel } from './plain-kernel.js';
import { lossesBelow, queryBytes, writeGates, writeLosses } from '../query/query-bytes.js';
import { WasmKernel, WasmMemory, wasmModule } from './wasm-kernel.js';

it('finds the same survivors with the same losses in TypeScript and in WebAssembly, over the same memory, and scores them as the evaluation does', () => {
  const memory = new WasmMemory();
  const people = new PeopleStore(memory, taxonomy, WEIGHTS);
  const { arena } = people;
  for (const [at, profile] of fc.sample(fc.oneof(wideProfileOf('p'), easyProfile), { seed: 3, numRuns: 1_500 }).entries()) people.put({ ...profile, profileId: `p${at}` });
  people.settle();
  const scratch = arena.allocate(SCRATCH_BYTES);
  const request = arena.allocate(REQUEST_BYTES);
  const plain = new PlainKernel(arena);
  const wasm = new WasmKernel(wasmModule()!, memory);
  const third = new Among(people, Int32Array.from({ length: 500 }, (_, index) => 3 * index));
  let [survived, scored, rare, among] = [0, 0, 0, 0];
  fc.assert(fc.property(fc.oneof(wideOpportunityOf('o'), easyOpportunity), fc.integer({ min: 0, max: 9_999 }), fc.boolean(), (opportunity, least, isOfThird) => {
    people.learn(opportunity);
    const query = peopleQuery(opportunity, WEIGHTS, people.skills, people.codes);
    const at = arena.allocate(queryBytes(query));
    const losses = lossesBelow(query, least);
    if (losses.most < 0) return;
    const plan = new Plan(arena, [query], people.grid, people.families);
    writeGates(arena, at, query, people.grid, plan);
    const cut = Math.floor(losses.most * writeLosses(arena, at, query, losses, plan));
    for (const [index, block] of people.blocks.entries()) {
      const found = (kernel: Kernel): Map<number, readonly [number, number]> => {
        arena.i32.set([at, cut, least, 0], request >> 2);
        plan.askAmong(isOfThird ? third.blocks[index]!.set : 0);
        kernel.prepare(block.at, block.skills.address, plan.at);
        expect(kernel.scan(block.at, plan.at, request, 1, scratch)).toBe(1);
        const from = (scratch + SCRATCH_SURVIVORS) >> 2;
        const count = arena.i32[(request >> 2) + 3]!;
        const pairs = Array.from({ length: count }, (_, place) => [arena.i32[from + 2 * place]!, arena.i32[from + 2 * place + 1]!] as const);
        return new Map(pairs.map(([survivor, score]) => [survivor & 0xffff, [survivor >> 16, score]]));
      };
      const survivors = found(plain);
      const finished = found(wasm);
      for (const place of finished.keys()) expect(survivors.has(place)).toBe(true);
      for (const [place, [loss, score]] of survivors) {
        expect(score).toBe(UNSCORED);
        const slot = (index << BLOCK_SHIFT) + place;
        if (isOfThird) expect(slot % 3).toBe(0);
        const truth = organisationSide(people, query, block.at, block.skills.address, place, slot);
        const [itsLoss, its] = finished.get(place) ?? [loss, -1];
        expect(itsLoss).toBe(loss);
        const score1 = its < RARE_SCORE ? its : settled(people, query, block.at, block.skills.address, place, slot, its - RARE_SCORE);
        expect(score1).toBe(truth >= least || its >= RARE_SCORE ? truth : -1);
        survived += 1;
        if (isOfThird) among += 1;
        if (its >= 0) scored += 1;
        if (its >= RARE_SCORE) rare += 1;
      }
    }
    plan.release();
    arena.release(at, queryBytes(query));
  }), { numRuns: 200 });
  expect(Math.min(survived / 10, among / 3, scored, 20 * rare)).toBeGreaterThan(300);
});
