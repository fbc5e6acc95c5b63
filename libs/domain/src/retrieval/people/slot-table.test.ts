import fc from 'fast-check';
import { idHash } from '../../matching/order.js';
import { SlotTable } from './slot-table.js';

interface Step { readonly id: string; readonly isGone: boolean }

/** Does the steps to a table and to a Map, and compares what both say of every id after each. */
function replay(steps: readonly Step[], hashOf: (id: string) => number): SlotTable {
  const table = new SlotTable();
  const known = new Map<string, number>();
  for (const { id, isGone } of steps) {
    const hash = hashOf(id);
    const slot = table.find(id, hash);
    expect(slot).toBe(known.get(id) ?? -1);
    if (isGone && slot >= 0) {
      table.remove(id, hash);
      known.delete(id);
      expect(table.idOf(slot)).toBe('');
    } else if (!isGone && slot < 0) {
      const given = table.add(id, hash);
      expect([...known.values()]).not.toContain(given);
      known.set(id, given);
    }
    for (const [other, its] of known) expect([table.find(other, hashOf(other)), table.idOf(its)]).toEqual([its, other]);
    expect(table.size).toBe(known.size);
  }
  return table;
}

const steps = fc.array(fc.record({ id: fc.nat(24).map((number) => `p-${String(number)}`), isGone: fc.boolean() }), { maxLength: 60 });

it('finds every id in its slot after any history, though several have one hash and stand across the end of the table', () => {
  fc.assert(fc.property(steps, fc.array(fc.constantFrom(-1, -2, -3, 0, 1, 1_023, 2_047), { minLength: 25, maxLength: 25 }), (history, hashes) => {
    replay(history, (id) => hashes[Number(id.slice(2))] ?? 0);
  }), { numRuns: 2_000 });
});

it('gives free slots again, and no other slot than the next where none is free', () => {
  fc.assert(fc.property(steps, (history) => {
    const table = replay(history, (id) => idHash(id) | 0);
    expect(table.slots).toBeLessThanOrEqual(25);
  }));
});

it('keeps everybody while it grows', () => {
  const table = new SlotTable();
  const ids = Array.from({ length: 20_000 }, (_, number) => `profile ${String(number)}`);
  for (const id of ids) table.add(id, idHash(id) | 0);
  expect(ids.map((id) => table.find(id, idHash(id) | 0))).toEqual(ids.map((_, slot) => slot));
  expect(table.find('profile 20000', idHash('profile 20000') | 0)).toBe(-1);
  for (const id of ids.slice(0, 19_000)) table.remove(id, idHash(id) | 0);
  expect(ids.filter((id) => table.find(id, idHash(id) | 0) >= 0)).toEqual(ids.slice(19_000));
  expect(table.size).toBe(1_000);
});
