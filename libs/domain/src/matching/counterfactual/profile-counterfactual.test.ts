import fc from 'fast-check';
import { easyOpportunity, easyProfile, opportunityOf, profileOf, taxonomy } from '../../../../../test/support/random-market.js';
import { checkProfile } from '../input/check.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { opportunitiesFor } from '../list.js';
import { compareOpportunities, type RankedOpportunity } from '../order.js';
import { score } from '../score.js';
import type { ProfileChange } from './profile-change.js';
import { compareGain, ProfileCounterfactuals, profileCounterfactuals, type ProfileMatcher } from './profile-counterfactual.js';

const numbered = <Row>(make: (id: string) => fc.Arbitrary<Row>, count: number, name: string): fc.Arbitrary<Row[]> =>
  fc.tuple(...Array.from({ length: count }, (_, index) => make(`${name}${index}`)));
const opportunities: fc.Arbitrary<OpportunityInput[]> = numbered((id) => fc.oneof(opportunityOf(id), easyOpportunity.map((each) => ({ ...each, opportunityId: id }))), 12, 'o');
const profile: fc.Arbitrary<ProfileInput> = fc.oneof(profileOf('p'), easyProfile);
const EVERYTHING = { top: Infinity, mostNewSkills: Infinity };

/** The change made by hand, by what it says and by none of the engine's own functions. */
const byHand = (who: ProfileInput, change: ProfileChange): ProfileInput => {
  const changed = structuredClone(who) as { -readonly [K in keyof ProfileInput]: ProfileInput[K] };
  if (change.kind === 'SKILL_UP') changed.skills = who.skills.map((claim) => (claim.skillId === change.skillId ? { ...claim, level: change.level } : claim));
  if (change.kind === 'NEW_SKILL') changed.skills = [...who.skills, { skillId: change.skillId, level: change.level, wanted: false }];
  if (change.kind === 'LONGER_COMMUTE') changed.maxCommuteMin = change.maxCommuteMin;
  if (change.kind === 'ONE_MORE_DAY') changed.hoursPerWeekMax = change.hoursPerWeekMax;
  if (change.kind === 'EARLIER_START') changed.availableFrom = change.availableFrom;
  return changed;
};

const everythingFor = (who: ProfileInput, offered: readonly OpportunityInput[]): Map<string, RankedOpportunity> =>
  new Map(opportunitiesFor(who, offered, taxonomy, { top: Infinity }).map((ranked) => [ranked.opportunityId, ranked]));

describe('what one change would do for a person', () => {
  it('is what the naive scan finds once the change is made by hand: a thousand and more, opened sets and scores exactly', () => {
    let confirmed = 0;
    let opened = 0;
    const kinds = new Set<string>();
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const now = everythingFor(who, offered);
      for (const told of profileCounterfactuals(who, offered, taxonomy, EVERYTHING)) {
        const then = everythingFor(byHand(who, told.change), offered);
        const newlyOpen = [...then.values()].filter(({ opportunityId }) => !now.has(opportunityId));
        const moved = [...then.values()].filter((after) => now.has(after.opportunityId) && JSON.stringify(after) !== JSON.stringify(now.get(after.opportunityId)));
        expect(told.opens).toEqual(newlyOpen);
        expect(told.rises.map(({ after }) => after)).toEqual(moved.sort(compareOpportunities));
        expect(told.rises.map(({ before }) => before)).toEqual(moved.map(({ opportunityId }) => now.get(opportunityId)));
        const sumOf = (list: Iterable<RankedOpportunity>): number => [...list].reduce((sum, { twoSided }) => sum + twoSided, 0);
        expect(told.gain).toBe(sumOf(then.values()) - sumOf(now.values()));
        expect(checkProfile(told.profile)).toEqual([]);
        confirmed += 1;
        opened += newlyOpen.length;
        kinds.add(told.change.kind);
      }
    }), { numRuns: 700 });
    expect(confirmed).toBeGreaterThan(1_000);
    expect(opened).toBeGreaterThan(300);
    expect([...kinds].sort()).toEqual(['EARLIER_START', 'LONGER_COMMUTE', 'NEW_SKILL', 'ONE_MORE_DAY', 'SKILL_UP']);
  });

  it('never closes anything and never lowers a score', () => {
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const now = everythingFor(who, offered);
      for (const { profile: changed, rises, gain } of profileCounterfactuals(who, offered, taxonomy, EVERYTHING)) {
        const then = everythingFor(changed, offered);
        expect([...now.keys()].filter((id) => !then.has(id))).toEqual([]);
        for (const { before, after } of rises) {
          expect([after.twoSided >= before.twoSided, after.candidate >= before.candidate, after.organisation >= before.organisation]).toEqual([true, true, true]);
        }
        expect(gain).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 200 });
  });

  it('leaves out no single change that does something', () => {
    let did = 0;
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const now = JSON.stringify([...everythingFor(who, offered).values()]);
      // Of a skill that only something else shut asks for nothing is said.
      const within = offered.filter((each) => score(who, each, taxonomy).failedGates.every((id) => id === 'mustHave' || id === 'essentialFit'));
      const asked = [...new Set(within.flatMap(({ requirements }) => requirements.map(({ skillId }) => skillId)))];
      const highest = (skillId: string): number => Math.max(0, ...who.skills.filter((claim) => claim.skillId === skillId).map((claim) => claim.level));
      const tried: ProfileChange[] = [
        ...[...new Set(who.skills.map(({ skillId }) => skillId))].filter((id) => highest(id) < 4)
          .map((skillId): ProfileChange => ({ kind: 'SKILL_UP', skillId, level: (highest(skillId) + 1) as 2 | 3 | 4 })),
        ...asked.filter((id) => highest(id) === 0).map((skillId): ProfileChange => ({ kind: 'NEW_SKILL', skillId, level: 2 })),
        ...(who.maxCommuteMin === null ? [] : [{ kind: 'LONGER_COMMUTE', maxCommuteMin: who.maxCommuteMin + 15 } as const]),
        ...(who.hoursPerWeekMax === null ? [] : [{ kind: 'ONE_MORE_DAY', hoursPerWeekMax: who.hoursPerWeekMax + 7 } as const]),
      ];
      const told = profileCounterfactuals(who, offered, taxonomy, EVERYTHING).map(({ change }) => change).filter(({ kind }) => kind !== 'EARLIER_START');
      const does = tried.filter((change) => JSON.stringify([...everythingFor(byHand(who, change), offered).values()]) !== now);
      did += does.length;
      const sorted = (changes: readonly ProfileChange[]): string[] => changes.map((change) => JSON.stringify(change)).sort();
      expect(sorted(told.map((change) => ({ ...change })))).toEqual(sorted(does));
    }), { numRuns: 200 });
    expect(did).toBeGreaterThan(150);
  });

  it('proposes the last start in each four weeks that opens all which starting in those weeks can open', () => {
    let starts = 0;
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const from = who.availableFrom;
      if (from === null) return;
      for (const { change, opens, steps } of profileCounterfactuals(who, offered, taxonomy, EVERYTHING)) {
        if (change.kind !== 'EARLIER_START') continue;
        starts += 1;
        expect(steps).toBe(Math.ceil((from - change.availableFrom) / 28));
        const open = (day: number): number => everythingFor({ ...who, availableFrom: day }, offered).size;
        const now = everythingFor(who, offered).size;
        expect(open(from - 28 * steps)).toBe(now + opens.length);
        expect(open(change.availableFrom + 1)).toBeLessThan(now + opens.length);
      }
    }), { numRuns: 600 });
    expect(starts).toBeGreaterThan(50);
  });

  it('stands in an order by gain per step that does not depend on the order of the rows, and a shorter list is its start', () => {
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const told = profileCounterfactuals(who, offered, taxonomy, EVERYTHING);
      for (const [index, one] of told.entries()) expect(index === 0 || compareGain(told[index - 1] ?? one, one) < 0).toBe(true);
      expect(profileCounterfactuals({ ...who, skills: [...who.skills].reverse() }, [...offered].reverse(), taxonomy, EVERYTHING).map(({ sentence, gain }) => [sentence, gain]))
        .toEqual(told.map(({ sentence, gain }) => [sentence, gain]));
      expect(profileCounterfactuals(who, offered, taxonomy, { top: 3 })).toEqual(told.slice(0, 3));
    }), { numRuns: 100 });
  });

  it('is the same with another matcher behind it, and a matcher that lies is not believed', () => {
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const naive: ProfileMatcher = { opportunitiesFor: (changed, { top }) => opportunitiesFor(changed, offered, taxonomy, { top }) };
      const told = profileCounterfactuals(who, offered, taxonomy, EVERYTHING);
      expect(profileCounterfactuals(who, offered, taxonomy, { ...EVERYTHING, matcher: naive })).toEqual(told);
      const lies = offered.map(({ opportunityId }): RankedOpportunity => ({ opportunityId, twoSided: 1_000_000, candidate: 10_000, organisation: 10_000, hash: 0 }));
      const liar: ProfileMatcher = { opportunitiesFor: (changed) => (changed === who ? [] : lies) };
      expect(profileCounterfactuals(who, offered, taxonomy, { ...EVERYTHING, matcher: liar })).toEqual(told);
    }), { numRuns: 100 });
  });

  it('told about one opportunity is every change that moves it, with all that the change does to the others', () => {
    let about = 0;
    fc.assert(fc.property(profile, opportunities, (who, offered) => {
      const all = new ProfileCounterfactuals(who, offered, taxonomy, EVERYTHING);
      const best = all.best().filter(({ change }) => change.kind !== 'EARLIER_START');
      for (const { opportunityId, requirements } of offered) {
        const told = all.about(opportunityId).filter(({ change }) => change.kind !== 'EARLIER_START');
        expect(told).toEqual(best.filter(({ change, opens, rises }) => [...opens, ...rises].some((one) => one.opportunityId === opportunityId)
          && (change.kind !== 'NEW_SKILL' || requirements.some(({ skillId }) => skillId === change.skillId))));
        about += told.length;
      }
    }), { numRuns: 100 });
    expect(about).toBeGreaterThan(50);
  });
});
