import fc from 'fast-check';
import { blankOpportunity, blankProfile } from './blank.js';
import { checkInput, checkOpportunity, checkProfile, isProfileInput } from './check.js';

const paths = (problems: readonly { path: string }[]): string[] => problems.map(({ path }) => path);

describe('checking inputs', () => {
  it('accepts what states nothing', () => {
    expect(checkProfile(blankProfile('p'))).toEqual([]);
    expect(checkOpportunity(blankOpportunity('o', 'org'))).toEqual([]);
  });

  it('names every wrong field at once', () => {
    const poisoned = {
      ...blankProfile('p'), version: -1, skills: [{ skillId: 'sql', level: 5, wanted: true }, { skillId: 'r', level: Number.NaN, wanted: 'yes' }],
      home: { easting: 1e9, northing: 0.5 }, maxCommuteMin: Infinity, payFloor: -1, hoursPerWeekMax: '40', outcode: 'B14 7QH', travelMode: 'BROOM',
      commuteOverrides: { 'B14': -5 },
    };
    expect(paths(checkInput('profile', poisoned)).sort()).toEqual([
      'commuteOverrides.B14', 'home.easting', 'home.northing', 'hoursPerWeekMax', 'maxCommuteMin', 'outcode', 'payFloor',
      'skills[0].level', 'skills[1].level', 'skills[1].wanted', 'travelMode', 'version',
    ]);
  });

  it('refuses fields that matching may not read, and missing ones', () => {
    const { interests: _left, ...rest } = blankProfile('p');
    expect(checkProfile({ ...rest, name: 'Amina', gender: 'F' }).map(({ path, code }) => [path, code])).toEqual([
      ['interests', 'required'], ['name', 'unknownField'], ['gender', 'unknownField'],
    ]);
    expect(checkOpportunity({ ...blankOpportunity('o', 'g'), pay: { paid: false, isLawful: true, note: 'x' } }).map(({ path }) => path)).toEqual(['pay.note']);
    expect(checkProfile(JSON.parse('{"__proto__": {"profileId": "x"}}')).some(({ path }) => path === '__proto__')).toBe(true);
  });

  it('checks fields against one another', () => {
    expect(paths(checkProfile({ ...blankProfile('p'), availableFrom: 10, availableTo: 9, hoursPerWeekMin: 30, hoursPerWeekMax: 20 }))).toEqual(['availableTo', 'hoursPerWeekMax']);
    const must = ['a', 'b', 'c', 'c'].map((skillId) => ({ skillId, level: 1, importance: 'MUST_HAVE', weight: 1 }));
    expect(paths(checkOpportunity({ ...blankOpportunity('o', 'g'), requirements: must, startOn: 5, endOn: 4 }))).toEqual(['endOn', 'requirements[3].skillId', 'requirements']);
  });

  it('answers any value without failing', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      expect(isProfileInput(value)).toBe(false);
      expect(checkOpportunity(value).length).toBeGreaterThan(0);
    }));
    for (const bad of [Number.NaN, -1, Infinity, 1e308, 2 ** 53, 1.5, '5', null, undefined, {}, []]) {
      expect(paths(checkOpportunity({ ...blankOpportunity('o', 'g'), placesLeft: bad }))).toEqual(['placesLeft']);
    }
  });
});
