import fc from 'fast-check';
import { easyOpportunity, easyProfile, opportunityOf, profileOf, taxonomy } from '../../../../../test/support/random-market.js';
import { checkProfile } from '../input/check.js';
import { explain } from '../explanation/explain.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { opportunitiesFor } from '../list.js';
import { whyNot } from './why-not.js';

const profile: fc.Arbitrary<ProfileInput> = fc.oneof(profileOf('p'), easyProfile);
const opportunity: fc.Arbitrary<OpportunityInput> = fc.oneof(opportunityOf('o'), easyOpportunity);
const RUNS = { numRuns: 1_000 };

describe('why not', () => {
  it('names each failed gate, and each change passes its gate when the pair is scored again', () => {
    let changes = 0;
    fc.assert(fc.property(profile, opportunity, (who, offered) => {
      const { gates } = whyNot(who, offered, taxonomy);
      expect(gates).toEqual(explain(who, offered, taxonomy).gates.filter(({ passed }) => !passed));
      for (const gate of gates) {
        if (gate.change === null) continue;
        changes += 1;
        const after = explain({ ...who, ...gate.change.profile }, offered, taxonomy).gates.find(({ id, skillId }) => id === gate.id && skillId === gate.skillId);
        expect([gate.id, after?.passed]).toEqual([gate.id, true]);
      }
    }), RUNS);
    expect(changes).toBeGreaterThan(500);
  });

  it('proposes the smallest change: one minute, hour, penny or day less does not pass', () => {
    const tried = new Map<string, number>();
    fc.assert(fc.property(profile, opportunity, (who, offered) => {
      for (const { id, change } of whyNot(who, offered, taxonomy).gates) {
        for (const less of change === null ? [] : oneLess(who, change.profile)) {
          const passes = explain({ ...who, ...change?.profile, ...less }, offered, taxonomy).gates.find((gate) => gate.id === id)?.passed;
          expect([id, less, passes]).toEqual([id, less, false]);
          tried.set(id, 1 + (tried.get(id) ?? 0));
        }
      }
    }), RUNS);
    expect([...tried.keys()].sort()).toEqual(['commute', 'dates', 'hours', 'pay']);
  });

  it('brings the pair through with all changes together wherever every failed gate has one', () => {
    let many = 0;
    fc.assert(fc.property(profile, opportunity, (who, offered) => {
      const { gates, together, profile: changed, twoSided } = whyNot(who, offered, taxonomy);
      if (gates.every(({ change }) => change !== null)) expect(changed).not.toBeNull();
      if (changed === null) return;
      expect(checkProfile(changed)).toEqual([]);
      expect(opportunitiesFor(changed, [offered], taxonomy).map((ranked) => ranked.twoSided)).toEqual([twoSided]);
      expect(together.length).toBeLessThanOrEqual(Math.max(gates.length, 1));
      if (together.length > 1) many += 1;
    }), RUNS);
    expect(many).toBeGreaterThan(100);
  });

  it('says nothing of what only others can change', () => {
    fc.assert(fc.property(profile, opportunity, (who, offered) => {
      const { gates, profile: changed } = whyNot(who, offered, taxonomy);
      const isOthers = gates.some(({ id }) => id === 'open' || id === 'openTo' || id === 'notHidden');
      if (isOthers) expect(changed).toBeNull();
      if (gates.length === 0) expect(changed).toEqual(who);
    }), RUNS);
  });
});

/** The change with one unit of what it gives taken back, for each figure in it that differs from the profile's. */
function oneLess(who: ProfileInput, change: Partial<ProfileInput>): Partial<ProfileInput>[] {
  const back: Partial<ProfileInput>[] = [];
  const { maxCommuteMin, hoursPerWeekMax, hoursPerWeekMin, payFloor, availableFrom, availableTo } = change;
  if (maxCommuteMin != null) back.push({ maxCommuteMin: maxCommuteMin - 1 });
  if (hoursPerWeekMax != null && hoursPerWeekMax !== who.hoursPerWeekMax) back.push({ hoursPerWeekMax: hoursPerWeekMax - 1 });
  if (hoursPerWeekMin != null && hoursPerWeekMin !== who.hoursPerWeekMin) back.push({ hoursPerWeekMin: hoursPerWeekMin + 1 });
  if (payFloor != null) back.push({ payFloor: payFloor + 1 });
  if (availableFrom != null && availableFrom !== who.availableFrom) back.push({ availableFrom: availableFrom + 1 });
  if (availableTo != null && availableTo !== who.availableTo) back.push({ availableTo: availableTo - 1 });
  return back;
}
