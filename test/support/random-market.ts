/** Random profiles and opportunities that share skills, places and dates often enough for every gate and part to matter. */
import fc from 'fast-check';
import {
  blankProfile, CIRCUMSTANCES, IMPORTANCES, KINDS, type Level, MODES, OPEN_TO, type OpportunityInput, PATTERNS, type ProfileInput, Taxonomy, TRAVEL_MODES, type Weights, WEIGHTS,
} from '#libs/domain';

const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f'];
export const taxonomy = new Taxonomy('random-1', [
  { from: 'a', to: 'root', kind: 'broader' }, { from: 'b', to: 'root', kind: 'broader' }, { from: 'c', to: 'a', kind: 'broader' },
  { from: 'd', to: 'e', kind: 'exactMatch' }, { from: 'e', to: 'f', kind: 'closeMatch' },
]);
export const STRANGE = ['x1', 'x2', 'x3'];

export const level = fc.constantFrom<Level>(1, 2, 3, 4);
export const skill = fc.constantFrom(...SKILLS);
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values]);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });
const day = fc.integer({ min: 20_000, max: 20_300 });
const point = fc.record({ easting: fc.integer({ min: 400_000, max: 412_000 }), northing: fc.integer({ min: 280_000, max: 292_000 }) });
const themes = some(['health', 'transport', 'homes']);

export const profileOf = (profileId: string): fc.Arbitrary<ProfileInput> => fc.record({
  skills: fc.array(fc.record({ skillId: skill, level, wanted: fc.boolean() }), { maxLength: 6 }),
  wantedSkillIds: some([...SKILLS, ...STRANGE]), acceptsKinds: some(KINDS), circumstances: some(CIRCUMSTANCES),
  excludedOrganisationIds: fc.constantFrom<string[]>([], [], [], ['org-secret']),
  dates: fc.tuple(maybe(day), maybe(day)), hours: fc.tuple(maybe(fc.integer({ min: 0, max: 40 })), maybe(fc.integer({ min: 0, max: 40 }))),
  patterns: some(PATTERNS), modes: some(MODES), home: maybe(point), maxCommuteMin: maybe(fc.integer({ min: 0, max: 120 })),
  travelMode: fc.constantFrom(...TRAVEL_MODES), commuteOverrides: fc.constantFrom<Record<string, number>>({}, {}, { B14: 25 }, { B14: 90 }),
  payFloor: maybe(fc.integer({ min: 1_000, max: 2_000 })), acceptsUnpaid: fc.boolean(), interests: themes, sectors: some(['COUNCIL', 'NHS']),
}).map(({ dates: [from, to], hours: [least, most], ...rest }) => ({
  ...blankProfile(profileId), ...rest, matchable: 'HOSTS' as const,
  availableFrom: from === null || to === null ? from : Math.min(from, to), availableTo: from === null || to === null ? to : Math.max(from, to),
  hoursPerWeekMin: least === null || most === null ? least : Math.min(least, most), hoursPerWeekMax: least === null || most === null ? most : Math.max(least, most),
}));

const requirements = fc.uniqueArray(
  fc.record({ skillId: skill, level, importance: fc.constantFrom(...IMPORTANCES), weight: fc.integer({ min: 1, max: 10 }) }),
  { selector: ({ skillId }) => skillId, maxLength: 6 },
).filter((list) => list.filter(({ importance }) => importance === 'MUST_HAVE').length <= 3);

export const opportunityOf = (opportunityId: string): fc.Arbitrary<OpportunityInput> => fc.record({
  organisationId: fc.constantFrom('org-1', 'org-secret'), coHostIds: fc.constantFrom<string[]>([], ['org-secret'], ['org-2']),
  version: fc.nat(9), kind: fc.constantFrom(...KINDS), isOpen: fc.constantFrom(true, true, true, false), placesLeft: fc.nat(3), requirements,
  mode: fc.constantFrom(...MODES), site: maybe(point), siteOutcode: maybe(fc.constant('B14')), hoursPerWeek: maybe(fc.integer({ min: 1, max: 40 })),
  patterns: some(PATTERNS), dates: fc.tuple(maybe(day), maybe(day)), weeks: maybe(fc.integer({ min: 1, max: 30 })),
  pay: fc.oneof(
    fc.record({ paid: fc.constant(true as const), topPencePerHour: maybe(fc.integer({ min: 1_000, max: 2_500 })) }),
    fc.record({ paid: fc.constant(false as const), isLawful: fc.boolean() }),
  ),
  openTo: some(OPEN_TO), themes, sector: maybe(fc.constantFrom('COUNCIL', 'NHS')),
}).map(({ dates: [from, to], ...rest }) => ({
  opportunityId, ...rest,
  startOn: from === null || to === null ? from : Math.min(from, to), endOn: from === null || to === null ? to : Math.max(from, to),
}));

/** Random pairs mostly fail some gate; these leave the terms open, so that most pass and the scores are what varies. */
export const easyOpportunity = opportunityOf('o').map((opportunity): OpportunityInput => ({
  ...opportunity, organisationId: 'org-1', coHostIds: [], isOpen: true, placesLeft: 2, openTo: [], pay: { paid: true, topPencePerHour: 2_500 },
  requirements: opportunity.requirements.map((requirement) => ({ ...requirement, importance: requirement.importance === 'MUST_HAVE' ? 'ESSENTIAL' : requirement.importance })),
}));
export const easyProfile = profileOf('p').map((profile): ProfileInput => ({ ...profile, acceptsKinds: [], patterns: [], modes: [], payFloor: null, hoursPerWeekMin: null }));

const CODES = Array.from({ length: 50 }, (_, index) => `code-${index}`);
const farPoint = fc.record({ easting: fc.integer({ min: 0, max: 700_000 }), northing: fc.integer({ min: 0, max: 1_300_000 }) });
const farDay = fc.oneof(fc.constantFrom(0, 1, 99_999, 100_000), fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 19_600, max: 21_500 }));
const inOrder = (one: number | null, other: number | null): [number | null, number | null] =>
  (one === null || other === null ? [one, other] : [Math.min(one, other), Math.max(one, other)]);

/** As `profileOf`, but up to the ends of what an input may hold, and shown to some viewers only. */
export const wideProfileOf = (profileId: string): fc.Arbitrary<ProfileInput> => fc.tuple(fc.oneof(profileOf(profileId), easyProfile), fc.record({
  matchable: fc.constantFrom('HOSTS' as const, 'HOSTS' as const, 'COORDINATORS' as const, 'NOBODY' as const),
  excludedOrganisationIds: fc.constantFrom<string[]>([], [], [], ['org-secret', 'org-9'], ['org-2'], ['org-3']),
  interests: fc.oneof(themes, fc.subarray(CODES, { maxLength: 3 })), sectors: fc.oneof(some(['COUNCIL', 'NHS']), fc.subarray(CODES, { maxLength: 2 })),
  home: fc.option(fc.oneof(point, point, farPoint), { nil: null }), maxCommuteMin: maybe(fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 1_440 }))),
  payFloor: maybe(fc.oneof(fc.integer({ min: 1_000, max: 2_000 }), fc.integer({ min: 0, max: 100_000 }))),
  dates: fc.tuple(maybe(fc.oneof(day, farDay)), maybe(fc.oneof(day, farDay))),
}), fc.boolean()).map(([profile, { dates: [one, other], ...wide }, isWide]) => {
  if (!isWide) return { ...profile, profileId };
  const [availableFrom, availableTo] = inOrder(one, other);
  return { ...profile, ...wide, profileId, availableFrom, availableTo };
});

/** As `opportunityOf`, up to the ends of what an input may hold. */
export const wideOpportunityOf = (opportunityId: string): fc.Arbitrary<OpportunityInput> => fc.tuple(fc.oneof(opportunityOf(opportunityId), easyOpportunity), fc.record({
  coHostIds: fc.constantFrom<string[]>([], [], ['org-2'], ['org-4', 'org-secret']), themes: fc.oneof(themes, fc.subarray(CODES, { maxLength: 3 })),
  sector: maybe(fc.constantFrom('COUNCIL', 'NHS', ...CODES)), site: fc.option(fc.oneof(point, point, farPoint), { nil: null }),
  weeks: maybe(fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 520 }))),
  hoursPerWeek: maybe(fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 168 }))),
  dates: fc.tuple(maybe(fc.oneof(day, farDay)), maybe(fc.oneof(day, farDay))),
}), fc.boolean()).map(([opportunity, { dates: [one, other], ...wide }, isWide]) => {
  if (!isWide) return { ...opportunity, opportunityId };
  const [startOn, endOn] = inOrder(one, other);
  return { ...opportunity, ...wide, opportunityId, startOn, endOn };
});

/** Four whole numbers that add up to 100, any of them 0. */
const hundred = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(100)).map((cuts) => {
  const [first = 0, second = 0, third = 0] = [...cuts].sort((a, b) => a - b);
  return [first, second - first, third - second, 100 - third] as const;
});
const value = fc.integer({ min: 0, max: 10_000 });
const share = fc.tuple(fc.integer({ min: 1, max: 100 }), fc.nat(100)).map(([outOf, part]) => ({ of: Math.min(outOf, part), outOf }));
const speed = fc.record({ detourPercent: fc.integer({ min: 100, max: 300 }), metresPerMinute: fc.integer({ min: 1, max: 2_000 }), waitMin: fc.nat(120) });

/** Any table of weights that may be proposed. */
export const weightsArbitrary: fc.Arbitrary<Weights> = fc.record({
  organisation: hundred, candidate: hundred, values: fc.tuple(value, value, value, value, value), interestMissed: value, commuteAtLongest: value,
  leastEssentialFit: fc.oneof(fc.constant(0), value), enoughWeeks: share, enoughHours: share, travel: fc.constantFrom(undefined, 'other').chain((other) =>
    (other === undefined ? fc.constant(WEIGHTS.travel) : fc.record({ WALK: speed, CYCLE: speed, PUBLIC: speed, CAR: speed }))),
}).map(({ organisation: [essential, desirable, time, mission], candidate: [wantedSkills, commute, interest, own], values, ...rest }) => {
  const leastTime = Math.floor((10_000 * rest.enoughWeeks.of * rest.enoughHours.of) / (rest.enoughWeeks.outOf * rest.enoughHours.outOf));
  return {
    ...rest, version: 'random', organisation: { essential, desirable, time, mission }, candidate: { wantedSkills, commute, interest, time: own },
    neutral: {
      time: Math.min(values[0], leastTime), mission: values[1], wantedSkills: values[2], commute: Math.min(values[3], rest.commuteAtLongest), interest: values[4],
    },
  };
});
