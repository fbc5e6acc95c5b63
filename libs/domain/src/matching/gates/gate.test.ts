import { blankOpportunity, blankProfile } from '../input/blank.js';
import { explain } from '../explanation/explain.js';
import type { Gate, GateId } from './gate.js';
import { GATE_IDS } from './gate.js';
import { GATES } from '../criteria.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { Taxonomy } from '../taxonomy.js';

const taxonomy = new Taxonomy('t', [{ from: 'python', to: 'programming', kind: 'broader' }]);
const START = 20_605;

function gates(profile: Partial<ProfileInput>, opportunity: Partial<OpportunityInput>): readonly Gate[] {
  const offer = { ...blankOpportunity('o', 'org'), isOpen: true, placesLeft: 1, ...opportunity };
  return explain({ ...blankProfile('p'), ...profile }, offer, taxonomy, { labelOf: (id) => id.toUpperCase() }).gates;
}

function gate(id: GateId, profile: Partial<ProfileInput>, opportunity: Partial<OpportunityInput>): Gate {
  const found = gates(profile, opportunity).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no gate ${id}`);
  return found;
}

const passes = (...args: Parameters<typeof gate>): boolean => gate(...args).passed;

it('tells the gates in one order', () => {
  expect(GATES.map(({ id }) => id)).toEqual([...GATE_IDS]);
});

it('passes whatever is not stated', () => {
  expect(gates({}, {}).filter(({ passed }) => !passed)).toEqual([]);
});

it('kind, open and open to', () => {
  expect(gate('kind', { acceptsKinds: ['JOB'] }, { kind: 'PLACEMENT' })).toMatchObject({
    passed: false, observed: 'job', needed: 'placement', sentence: 'This is a placement; the profile accepts job.', change: { profile: { acceptsKinds: ['JOB', 'PLACEMENT'] } },
  });
  expect(passes('open', {}, { placesLeft: 0 })).toBe(false);
  expect(passes('open', {}, { isOpen: false })).toBe(false);
  expect(passes('openTo', {}, { openTo: ['GRADUATE'] })).toBe(false);
  expect(passes('openTo', { circumstances: ['RETURNER', 'GRADUATE'] }, { openTo: ['GRADUATE'] })).toBe(true);
  expect(passes('openTo', {}, { openTo: ['GRADUATE', 'ANYONE'] })).toBe(true);
  expect(gate('openTo', {}, { openTo: ['GRADUATE'] }).change).toBeNull();
});

it('hides from hosts and co-hosts alike', () => {
  expect(passes('notHidden', { excludedOrganisationIds: ['org'] }, {})).toBe(false);
  expect(passes('notHidden', { excludedOrganisationIds: ['other'] }, { coHostIds: ['other'] })).toBe(false);
  expect(gate('notHidden', { excludedOrganisationIds: ['org'] }, {}).change).toBeNull();
});

it('dates: nine of twelve weeks are enough, a day fewer is not, and the change is that day', () => {
  const work = { startOn: START, endOn: START + 83 };
  expect(passes('dates', { availableFrom: START + 21 }, work)).toBe(true);
  expect(gate('dates', { availableFrom: START + 22 }, work)).toMatchObject({
    passed: false, change: { sentence: 'Being available from 22 June 2026 would pass.', profile: { availableFrom: START + 21 } },
  });
  expect(gate('dates', { availableTo: START + 50 }, work)).toMatchObject({ passed: false, change: { profile: { availableTo: START + 62 } } });
  expect(passes('dates', { availableTo: START - 1 }, { startOn: START })).toBe(false);
  expect(passes('dates', { availableTo: START }, { startOn: START })).toBe(true);
  expect(passes('dates', { availableFrom: START + 1, availableTo: START + 1 }, { startOn: START, endOn: START + 4 })).toBe(true);
});

it('hours: four fifths are enough, a job-share halves what is asked, and the least wanted is kept', () => {
  expect(passes('hours', { hoursPerWeekMax: 29 }, { hoursPerWeek: 37 })).toBe(false);
  expect(passes('hours', { hoursPerWeekMax: 30 }, { hoursPerWeek: 37 })).toBe(true);
  expect(gate('hours', { hoursPerWeekMax: 29 }, { hoursPerWeek: 37 }).change?.profile.hoursPerWeekMax).toBe(30);
  expect(passes('hours', { hoursPerWeekMax: 16, patterns: ['JOB_SHARE'] }, { hoursPerWeek: 37, patterns: ['JOB_SHARE'] })).toBe(true);
  expect(gate('hours', { hoursPerWeekMin: 30, hoursPerWeekMax: 37 }, { hoursPerWeek: 15 })).toMatchObject({ passed: false, change: { profile: { hoursPerWeekMin: 15 } } });
});

it('pattern and way of working need one in common', () => {
  expect(passes('pattern', { patterns: ['PART_TIME'] }, { patterns: ['FULL_TIME', 'PART_TIME'] })).toBe(true);
  expect(gate('pattern', { patterns: ['PART_TIME'] }, { patterns: ['FULL_TIME'] })).toMatchObject({ passed: false, change: { profile: { patterns: ['PART_TIME', 'FULL_TIME'] } } });
  expect(passes('mode', { modes: ['REMOTE'] }, { mode: 'HYBRID' })).toBe(false);
});

it('commute: an estimate says so, and one\'s own figure comes first', () => {
  const [home, site] = [{ easting: 400_000, northing: 280_000 }, { easting: 403_000, northing: 284_000 }];
  const far = gate('commute', { home, maxCommuteMin: 33 }, { site, siteOutcode: 'B14' });
  expect(far).toMatchObject({
    passed: false, observed: '34 minutes', needed: 'at most 33 minutes',
    change: { sentence: 'Accepting 1 more minute of travel would pass.', profile: { maxCommuteMin: 34 } },
  });
  expect(far.sentence).toBe('About 34 minutes by public transport, an estimate; the longest accepted is 33.');
  expect(gate('commute', { home, maxCommuteMin: 33, commuteOverrides: { B14: 25 } }, { site, siteOutcode: 'B14' }).sentence).toMatch(/^25 minutes, the person's own figure/);
  expect(passes('commute', { home, maxCommuteMin: 0 }, { site, mode: 'REMOTE' })).toBe(true);
  expect(passes('commute', { maxCommuteMin: 0 }, { site })).toBe(true);
  expect(passes('commute', { home, maxCommuteMin: 33, commuteOverrides: {} }, { site, siteOutcode: 'constructor' })).toBe(false);
});

it('pay: at the floor, or unpaid when lawful and accepted', () => {
  expect(passes('pay', { payFloor: 1_350 }, { pay: { paid: true, topPencePerHour: 1_350 } })).toBe(true);
  expect(gate('pay', { payFloor: 1_350 }, { pay: { paid: true, topPencePerHour: 1_305 } })).toMatchObject({
    passed: false, observed: 'up to £13.05 an hour', change: { profile: { payFloor: 1_305 } },
  });
  expect(passes('pay', {}, { pay: { paid: false, isLawful: true } })).toBe(false);
  expect(passes('pay', { acceptsUnpaid: true, payFloor: 1_350 }, { pay: { paid: false, isLawful: true } })).toBe(true);
  expect(gate('pay', { acceptsUnpaid: true }, { pay: { paid: false, isLawful: false } })).toMatchObject({ passed: false, change: null });
});

it('must-haves have a gate each, met by a near skill only at twice the level', () => {
  const asked: OpportunityInput['requirements'] = [
    { skillId: 'python', level: 2, importance: 'MUST_HAVE', weight: 5 }, { skillId: 'sql', level: 1, importance: 'MUST_HAVE', weight: 5 },
  ];
  const told = gates({ skills: [{ skillId: 'programming', level: 4, wanted: false }] }, { requirements: asked }).filter(({ id }) => id === 'mustHave');
  expect(told.map(({ skillId, passed, observed }) => [skillId, passed, observed])).toEqual([['python', true, 'PROGRAMMING at expert'], ['sql', false, 'not claimed']]);
  expect(told[1]?.change?.sentence).toBe('SQL at awareness would pass.');
  expect(passes('mustHave', { skills: [{ skillId: 'programming', level: 3, wanted: false }] }, { requirements: asked.slice(0, 1) })).toBe(false);
});

it('essentials: 0.30 is enough, and the fewest steps that reach it are named', () => {
  const asked = (weights: number[]): OpportunityInput['requirements'] =>
    weights.map((weight, index) => ({ skillId: `s${index}`, level: 2, importance: 'ESSENTIAL' as const, weight }));
  const skills = [{ skillId: 's0', level: 2 as const, wanted: false }];
  expect(passes('essentialFit', { skills }, { requirements: asked([3, 7]) })).toBe(true);
  const short = gate('essentialFit', { skills }, { requirements: asked([2, 1, 7]) });
  expect(short).toMatchObject({
    passed: false, observed: '20 %', needed: '30 %', sentence: 'Meets 1 of 3 essentials; together they fit 20 %.',
    change: { sentence: 'S2 at awareness would pass.' },
  });
  expect(gate('essentialFit', {}, { requirements: asked([1, 1, 1, 1, 1]) }).change).toBeNull();
});
