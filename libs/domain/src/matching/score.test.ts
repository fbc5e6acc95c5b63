import { blankOpportunity, blankProfile } from './input/blank.js';
import { explain } from './explanation/explain.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { credit, eff } from './requirement.js';
import { hostScore, personScore, score, twoSided } from './score.js';
import { Taxonomy } from './taxonomy.js';

const taxonomy = new Taxonomy('t1', [
  { from: 'python', to: 'programming', kind: 'broader' },
  { from: 'r', to: 'programming', kind: 'broader' },
  { from: 'sql', to: 'esco-sql', kind: 'exactMatch' },
]);

const START = 20_605; // 1 June 2026

const profile: ProfileInput = {
  ...blankProfile('p1'),
  matchable: 'HOSTS',
  skills: [{ skillId: 'esco-sql', level: 3, wanted: true }, { skillId: 'r', level: 4, wanted: false }, { skillId: 'stats', level: 1, wanted: true }],
  wantedSkillIds: ['python'],
  availableFrom: START + 14,
  hoursPerWeekMax: 18,
  home: { easting: 400_000, northing: 280_000 },
  maxCommuteMin: 45,
  payFloor: 1_350,
  interests: ['health'],
  sectors: ['COUNCIL'],
};

const opportunity: OpportunityInput = {
  ...blankOpportunity('o1', 'org1'),
  isOpen: true,
  placesLeft: 2,
  requirements: [
    { skillId: 'sql', level: 2, importance: 'MUST_HAVE', weight: 5 },
    { skillId: 'python', level: 3, importance: 'ESSENTIAL', weight: 3 },
    { skillId: 'stats', level: 2, importance: 'ESSENTIAL', weight: 2 },
    { skillId: 'power-bi', level: 1, importance: 'DESIRABLE', weight: 1 },
  ],
  site: { easting: 403_000, northing: 284_000 },
  hoursPerWeek: 21,
  startOn: START,
  endOn: START + 83,
  pay: { paid: true, topPencePerHour: 1_500 },
  themes: ['transport'],
  sector: 'COUNCIL',
};

describe('closeness, eff and credit', () => {
  it('follows one hop only', () => {
    expect(taxonomy.closeness('sql', 'esco-sql')).toBe(4);
    expect(taxonomy.closeness('programming', 'python')).toBe(2);
    expect(taxonomy.closeness('python', 'r')).toBe(1);
    expect(taxonomy.closeness('r', 'sql')).toBe(0);
    expect(taxonomy.closeness('unknown', 'unknown')).toBe(4);
    expect(taxonomy.neighbours('python')).toEqual([
      { skillId: 'python', closeness: 4 }, { skillId: 'programming', closeness: 2 }, { skillId: 'r', closeness: 1 },
    ]);
  });

  it('counts a sibling at expert like awareness of the skill itself', () => {
    expect(eff([{ skillId: 'r', level: 4, wanted: false }], 'python', taxonomy)).toBe(4);
    expect(eff([{ skillId: 'python', level: 1, wanted: false }], 'python', taxonomy)).toBe(4);
  });

  it('gives whole 48ths for every eff and need', () => {
    expect([0, 1, 2, 3, 4, 16].map((effective) => credit(effective, 1))).toEqual([0, 12, 24, 36, 48, 48]);
    expect([1, 6, 8].map((effective) => credit(effective, 2))).toEqual([6, 36, 48]);
    expect([1, 6, 12].map((effective) => credit(effective, 3))).toEqual([4, 24, 48]);
    expect([1, 6, 16].map((effective) => credit(effective, 4))).toEqual([3, 18, 48]);
  });
});

/*
 * By hand. sql through its exact match: eff 4 x 3 = 12, need 2 x 4 = 8, credit 48. python through its sibling r: eff 1 x 4 = 4 of 12,
 * credit 16. stats: eff 4 of 8, credit 24. power-bi: 0.
 *   essential   (5x48 + 3x16 + 2x24) / (48 x 10) = 336/480                                 7,000 x 60 = 420,000
 *   desirable   0                                                                              0 x 15 =       0
 *   time        84 days = 12 weeks asked, 70 days = 10 had; 18 of 21 hours: 180/252 = .7142 7,142 x 15 = 107,130
 *   mission     the sector meets                                                          10,000 x 10 = 100,000
 *   Uo = floor(627,130 / 100) = 6,271
 *   wanted      (5x48 + 3x16 + 2x24) / (48 x 11) = 336/528 = .6363                          6,363 x 45 = 286,335
 *   commute     3-4-5: 5,000 m x 1.4 / 330 = 21.2, so 22 + 12 wait = 34 of 45 minutes:
 *               (450,000 - 7,000 x 23) / 45 = 6,422.2                                        6,422 x 25 = 160,550
 *   interest    health is no theme here                                                     2,000 x 20 =  40,000
 *   time        as above                                                                    7,142 x 10 =  71,420
 *   Uc = floor(558,305 / 100) = 5,583; contributions 2,863 r 35, 1,605 r 50, 400, 714 r 20: the 1 left goes to commute
 *   H = floor(200 x 5,583 x 6,271 / 11,854) = floor(7,002,198,600 / 11,854) = 590,703
 */
describe('the worked example', () => {
  const scored = score(profile, opportunity, taxonomy);
  const told = explain(profile, opportunity, taxonomy);

  it('scores the organisation as worked by hand', () => {
    expect(scored.organisation.parts.map(({ value }) => value)).toEqual([7_000, 0, 7_142, 10_000]);
    expect(scored.organisation.parts.map(({ contribution }) => contribution)).toEqual([4_200, 0, 1_071, 1_000]);
    expect(scored.organisation.total).toBe(6_271);
    expect(hostScore(6_271)).toBe(63);
  });

  it('scores the person as worked by hand', () => {
    expect(scored.candidate.parts.map(({ value }) => value)).toEqual([6_363, 6_422, 2_000, 7_142]);
    expect(scored.candidate.parts.map(({ contribution }) => contribution)).toEqual([2_863, 1_606, 400, 714]);
    expect(scored.candidate.total).toBe(5_583);
    expect(scored.twoSided).toBe(590_703);
    expect(personScore(590_703)).toBe(59);
    expect(scored.passesGates).toBe(true);
    expect(scored.confidence).toBe(100);
  });

  it('tells the table: what the essential part lacks, 1,800, is shared 96 to 48', () => {
    expect(told.requirements.map(({ skillId, via, closeness, credit: got, pointsLost }) => [skillId, via?.skillId ?? null, closeness, got, pointsLost])).toEqual([
      ['sql', 'esco-sql', 4, 48, 0], ['python', 'r', 1, 16, 1_200], ['stats', 'stats', 4, 24, 600], ['power-bi', null, 0, 0, 1_500],
    ]);
    expect(told.essentials).toEqual({ met: 1, of: 3 });
    expect(told.isStretch).toBe(true);
    expect(told.requirements.map(({ isStretch }) => isStretch)).toEqual([false, false, true, false]);
    expect(told.summary).toMatch(/^You meet 1 of 3 essentials\. Everything that must fit does\./);
  });

  it('takes the person\'s own minutes instead of the estimate', () => {
    const own = score({ ...profile, commuteOverrides: { B14: 20 } }, { ...opportunity, siteOutcode: 'B14' }, taxonomy);
    expect(own.candidate.parts.find(({ id }) => id === 'commute')?.value).toBe(10_000);
  });
});

describe('the fixed cases', () => {
  it('moves the weight of desirables to essentials where there are none, and no other weight', () => {
    const onlyEssential = { ...opportunity, requirements: opportunity.requirements.slice(0, 3) };
    expect(score(profile, onlyEssential, taxonomy).organisation.parts.map(({ weight }) => weight)).toEqual([75, 0, 15, 10]);
  });

  it('is neutral where nothing is stated', () => {
    const bare = score(blankProfile('p'), blankOpportunity('o', 'org'), taxonomy);
    expect(bare.organisation.parts.map(({ value }) => value)).toEqual([10_000, 0, 5_000, 5_000]);
    expect(bare.candidate.parts.map(({ value }) => value)).toEqual([5_000, 3_000, 5_000, 5_000]);
    expect(bare.confidence).toBe(0);
    expect(bare.failedGates).toEqual(['open']);
  });

  it('counts wishes: none that is asked for 0, a small share as neutral', () => {
    const wish = (...wantedSkillIds: string[]): number | undefined => {
      const skills = profile.skills.map((claim) => ({ ...claim, wanted: false }));
      return score({ ...profile, skills, wantedSkillIds }, opportunity, taxonomy).candidate.parts[0]?.value;
    };
    expect([wish(), wish('cobol'), wish('python'), wish('python', 'sql')]).toEqual([5_000, 0, 5_000, 5_454]);
  });

  it('has H on 0 to 1,000,000 and shows 0 to 100', () => {
    expect([twoSided(0, 0), twoSided(0, 10_000), twoSided(10_000, 10_000), twoSided(5_000, 10_000)]).toEqual([0, 0, 1_000_000, 666_666]);
    expect([personScore(0), personScore(994_999), personScore(995_000), personScore(1_000_000)]).toEqual([0, 99, 100, 100]);
    expect([hostScore(0), hostScore(49), hostScore(50), hostScore(10_000)]).toEqual([0, 0, 1, 100]);
  });
});
