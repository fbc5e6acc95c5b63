import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, wideOpportunityOf, wideProfileOf } from '../../../../../test/support/random-market.js';
import { blankOpportunity } from '../input/blank.js';
import { checkOpportunity } from '../input/check.js';
import type { OpportunityInput, ProfileInput, RequirementInput } from '../input/input.js';
import { peopleFor } from '../list.js';
import { bandOf } from './count-band.js';
import { hostQualifying } from './host-qualifying.js';
import type { OpportunityChange } from './opportunity-change.js';
import { helpfulRelaxations, MOST_RELAXATIONS, type PeopleCounter, peopleScan, qualifying, type Qualifying } from './opportunity-relaxation.js';

const people: fc.Arbitrary<ProfileInput[]> = fc.tuple(...Array.from({ length: 25 }, (_, index) =>
  fc.oneof(wideProfileOf(`p${index}`), easyProfile.map((each) => ({ ...each, profileId: `p${index}` })))));
const opportunity: fc.Arbitrary<OpportunityInput> = fc.oneof(wideOpportunityOf('o'), easyOpportunity);

/** The change made by hand. */
const byHand = (offered: OpportunityInput, change: OpportunityChange): OpportunityInput => {
  if (change.kind === 'SOFTEN_TOGETHER') return change.skillIds.reduce((soft, skillId) => byHand(soft, { kind: 'SOFTEN_REQUIREMENT', skillId, importance: 'DESIRABLE' }), offered);
  const edited = (edit: (requirement: RequirementInput) => RequirementInput[]): OpportunityInput =>
    ({ ...offered, requirements: offered.requirements.flatMap((one) => ('skillId' in change && one.skillId === change.skillId ? edit(one) : [one])) });
  if (change.kind === 'SOFTEN_REQUIREMENT') return edited((one) => [{ ...one, importance: change.importance }]);
  if (change.kind === 'LOWER_LEVEL') return edited((one) => [{ ...one, level: change.level }]);
  if (change.kind === 'DROP_REQUIREMENT') return edited(() => []);
  if (change.kind === 'OTHER_MODE') return { ...offered, mode: change.mode };
  if (change.kind === 'ONE_DAY_FEWER') return { ...offered, hoursPerWeek: change.hoursPerWeek };
  return { ...offered, pay: { paid: true, topPencePerHour: change.topPencePerHour } };
};
const naively = (offered: OpportunityInput, profiles: readonly ProfileInput[], viewer: 'HOST' | 'COORDINATOR'): number =>
  peopleFor({ ...offered, isOpen: true, placesLeft: Math.max(1, offered.placesLeft) }, profiles, taxonomy, { viewer, top: Infinity }).length;

describe('what a host could give way in', () => {
  it('is counted as the naive scan counts once the change is made by hand: a thousand and more, for both viewers', () => {
    let confirmed = 0;
    let helped = 0;
    const kinds = new Set<string>();
    fc.assert(fc.property(opportunity, people, fc.constantFrom('HOST' as const, 'COORDINATOR' as const), (offered, profiles, viewer) => {
      const found = qualifying(offered, peopleScan(offered, profiles, taxonomy, { viewer }), { viewer });
      expect(found.now).toBe(naively(offered, profiles, viewer));
      for (const { change, count, more, steps, opportunity: relaxed } of found.relaxations) {
        expect([count, more]).toEqual([naively(byHand(offered, change), profiles, viewer), count - found.now]);
        expect(checkOpportunity(relaxed)).toEqual([]);
        expect(Number.isInteger(steps) && steps >= 1).toBe(true);
        kinds.add(change.kind);
        confirmed += 1;
        if (more > 0) helped += 1;
      }
    }), { numRuns: 250 });
    expect(confirmed).toBeGreaterThan(1_000);
    expect(helped).toBeGreaterThan(100);
    expect(kinds.size).toBe(7);
  });

  it('never loses anybody by asking for less of a skill, by an easier must-have, or by more pay', () => {
    fc.assert(fc.property(opportunity, people, (offered, profiles) => {
      const { relaxations } = qualifying(offered, peopleScan(offered, profiles, taxonomy));
      const mustHaves = new Set(offered.requirements.filter(({ importance }) => importance === 'MUST_HAVE').map(({ skillId }) => skillId));
      for (const { change, more } of relaxations) {
        const isEasier = change.kind === 'LOWER_LEVEL' || change.kind === 'MORE_PAY' || (change.kind === 'SOFTEN_REQUIREMENT' && mustHaves.has(change.skillId));
        if (isEasier) expect(more).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 200 });
  });

  it('costs at most 40 counts, whatever is asked for', () => {
    const requirements = Array.from({ length: 60 }, (_, index): RequirementInput =>
      ({ skillId: `s${index}`, level: 4, importance: index < 3 ? 'MUST_HAVE' : 'ESSENTIAL', weight: 5 }));
    let counts = 0;
    const counter: PeopleCounter = { countQualifying: () => { counts += 1; return 0; } };
    const long: OpportunityInput = { ...blankOpportunity('o', 'org'), requirements, hoursPerWeek: 37, pay: { paid: true, topPencePerHour: 1_500 } };
    const found = qualifying(long, counter);
    expect([counts, found.relaxations.length, found.isComplete]).toEqual([40, MOST_RELAXATIONS, false]);
  });

  it('says what several essentials would do together: the lightest, then what brings most alone, then the highest level, each set one larger', () => {
    const essential = (skillId: string, weight: number, level: 1 | 2 | 3): RequirementInput => ({ skillId, level, importance: 'ESSENTIAL', weight });
    const offered: OpportunityInput = { ...blankOpportunity('o', 'org'),
      requirements: [essential('heavy', 9, 2), essential('plain', 5, 2), essential('hard', 5, 3), essential('gain', 5, 1),
        { ...essential('nice', 1, 2), importance: 'DESIRABLE' }] };
    const isSoft = (relaxed: OpportunityInput, skillId: string): boolean => relaxed.requirements.some((one) => one.skillId === skillId && one.importance === 'DESIRABLE');
    // Alone only `gain` brings anybody, 6; `gain` and `hard` bring as many, and `plain` with them 20.
    const counter: PeopleCounter = { countQualifying: (relaxed) => (
      ['gain', 'hard', 'plain'].every((id) => isSoft(relaxed, id)) ? 20 : isSoft(relaxed, 'gain') ? 6 : 1) };
    const found = qualifying(offered, counter);
    const sets = found.relaxations.flatMap(({ change }) => (change.kind === 'SOFTEN_TOGETHER' ? [change.skillIds.join()] : []));
    expect(sets).toEqual(['gain,hard', 'gain,hard,plain', 'gain,hard,plain,heavy']);
    const told = (list: readonly { sentence: string }[]): string[] => list.map(({ sentence }) => sentence).filter((sentence) => sentence.includes('together'));
    expect(told(hostQualifying(found).relaxations)).toEqual(['Making gain, hard and plain desirable together.']);
    expect(told(helpfulRelaxations(found))).toEqual(['Making gain, hard and plain desirable together.']);
    expect(hostQualifying(found).relaxations.find(({ steps }) => steps === 3)?.band.text).toBe('about 20 people');
  });

  it('tells coordinators only what helps, the most per step first', () => {
    fc.assert(fc.property(opportunity, people, (offered, profiles) => {
      const helpful = helpfulRelaxations(qualifying(offered, peopleScan(offered, profiles, taxonomy)));
      for (const [index, one] of helpful.entries()) {
        const before = helpful[index - 1] ?? one;
        expect(one.more > 0 && before.more * one.steps >= one.more * before.steps).toBe(true);
      }
    }), { numRuns: 100 });
  });
});

describe('what a host reads of counts', () => {
  it('is "fewer than 5", nobody among them, then rounded to 5', () => {
    expect([0, 1, 4, 5, 7, 8, 12, 13, 99_998].map((count) => bandOf(count).about)).toEqual([0, 0, 0, 5, 5, 10, 10, 15, 100_000]);
    expect([bandOf(0).text, bandOf(4).text, bandOf(17).text]).toEqual(['fewer than 5 people', 'fewer than 5 people', 'about 15 people']);
    fc.assert(fc.property(fc.nat(1_000_000), (count) => {
      const { about } = bandOf(count);
      expect(about === 0 ? count < 5 : about % 5 === 0 && Math.abs(about - count) <= 2).toBe(true);
      expect(bandOf(count + 1).about).toBeGreaterThanOrEqual(about);
    }));
  });

  const CHANGES: OpportunityChange[] = [
    { kind: 'DROP_REQUIREMENT', skillId: 'a' }, { kind: 'LOWER_LEVEL', skillId: 'a', level: 1 }, { kind: 'OTHER_MODE', mode: 'REMOTE' },
    { kind: 'ONE_DAY_FEWER', hoursPerWeek: 20 },
  ];
  const withCounts = (now: number, counts: readonly number[]): Qualifying => ({
    now, isComplete: true, relaxations: counts.map((count, index) => ({
      change: CHANGES[index] ?? { kind: 'DROP_REQUIREMENT', skillId: 'z' }, opportunity: blankOpportunity('o', 'org'), steps: 1 + (index % 3),
      count, more: count - now, sentence: `Change ${index}.`,
    })),
  });
  /** Another count of the same band. */
  const alike = (count: number, by: number): number => {
    const all = Array.from({ length: 9 }, (_, index) => count - 4 + index).filter((other) => other >= 0 && bandOf(other).about === bandOf(count).about);
    return all[by % all.length] ?? count;
  };

  const several = (count: number, most: number): fc.Arbitrary<number[]> => fc.array(fc.nat(most), { minLength: count, maxLength: count });

  it('does not change, nor its order, nor which changes are listed, when counts move inside their bands', () => {
    let differed = 0;
    fc.assert(fc.property(fc.nat(60), several(4, 60), several(5, 8), (now, counts, shifts) => {
      const other = withCounts(alike(now, shifts[4] ?? 0), counts.map((count, index) => alike(count, shifts[index] ?? 0)));
      const one = withCounts(now, counts);
      if (helpfulRelaxations(one).map(({ sentence }) => sentence).join() !== helpfulRelaxations(other).map(({ sentence }) => sentence).join()) differed += 1;
      expect(hostQualifying(other)).toEqual(hostQualifying(one));
    }), { numRuns: 1_000 });
    // The exact order did differ often: the property says something.
    expect(differed).toBeGreaterThan(100);
  });

  it('asks about the same sets, and tells the same of them, whatever the counts are inside their bands', () => {
    const numberOf = (text: string): number => [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
    let together = 0;
    fc.assert(fc.property(opportunity, fc.nat(1_000), fc.integer({ min: 1, max: 8 }), (offered, seed, shift) => {
      const countOf = (asked: OpportunityInput): number => numberOf(JSON.stringify(asked) + String(seed)) % 60;
      const one = qualifying(offered, { countQualifying: countOf });
      const other = qualifying(offered, { countQualifying: (asked) => alike(countOf(asked), shift + numberOf(JSON.stringify(asked))) });
      expect(other.relaxations.map(({ change }) => change)).toEqual(one.relaxations.map(({ change }) => change));
      expect(hostQualifying(other)).toEqual(hostQualifying(one));
      together += hostQualifying(one).relaxations.filter(({ change }) => change.kind === 'SOFTEN_TOGETHER').length;
    }), { numRuns: 500 });
    expect(together).toBeGreaterThan(50);
  });

  it('leaves every difference open: with any two figures of one answer, each exact count of a band stays possible', () => {
    fc.assert(fc.property(fc.nat(60), fc.nat(60), (now, then) => {
      const shown = JSON.stringify(hostQualifying(withCounts(now, [then])));
      const possible = Array.from({ length: 66 }, (_, a) => Array.from({ length: 66 }, (__, b) => [a, b] as const)).flat()
        .filter(([a, b]) => JSON.stringify(hostQualifying(withCounts(a, [b]))) === shown);
      expect(new Set(possible.map(([a]) => a)).size).toBeGreaterThanOrEqual(3);
      expect(new Set(possible.map(([a, b]) => b - a)).size).toBeGreaterThanOrEqual(5);
    }), { numRuns: 60 });
  });

  it('holds no exact count under any key', () => {
    const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : []);
    fc.assert(fc.property(opportunity, people, (offered, profiles) => {
      const shown = hostQualifying(qualifying(offered, peopleScan(offered, profiles, taxonomy)));
      expect(keys(shown).filter((key) => ['count', 'more', 'opportunity', 'profileId'].includes(key))).toEqual([]);
    }), { numRuns: 50 });
  });
});
