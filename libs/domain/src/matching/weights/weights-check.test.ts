import fc from 'fast-check';
import { easyOpportunity, easyProfile, taxonomy, weightsArbitrary, wideOpportunityOf, wideProfileOf } from '../../../../../test/support/random-market.js';
import { MatchIndex } from '../../retrieval/index.js';
import { opportunitiesFor, peopleFor } from '../list.js';
import { score } from '../score.js';
import { transparencyRecord } from './transparency.js';
import { WEIGHTS, type Weights } from './weights.js';
import { weightsChanges, weightsFigures, weightsProblems } from './weights-check.js';

const paths = (weights: Weights): string[] => weightsProblems(weights).map(({ path, code }) => `${path}.${code}`);

describe('a table of weights', () => {
  it('passes as it is', () => {
    expect(weightsProblems(WEIGHTS)).toEqual([]);
  });

  it('is refused with every wrong figure by its path', () => {
    expect(paths({ ...WEIGHTS, organisation: { ...WEIGHTS.organisation, mission: 11 } })).toEqual(['organisation.sum']);
    expect(paths({
      ...WEIGHTS, organisation: { essential: 101, desirable: -1, time: 0, mission: 0 }, candidate: { wantedSkills: 50, commute: 25, interest: 20, time: 10 },
      interestMissed: Number.NaN, leastEssentialFit: 10_001, enoughWeeks: { of: 5, outOf: 4 }, enoughHours: { of: 1, outOf: 0 },
      travel: { ...WEIGHTS.travel, CAR: { detourPercent: 99, metresPerMinute: 0, waitMin: 0.5 } },
    })).toEqual([
      'organisation.essential.range', 'organisation.desirable.range', 'interestMissed.whole', 'leastEssentialFit.range', 'enoughHours.outOf.range',
      'travel.CAR.detourPercent.range', 'travel.CAR.metresPerMinute.range', 'travel.CAR.waitMin.whole', 'candidate.sum', 'enoughWeeks.of.order',
    ]);
  });

  it('never lets missing data count for more than the least that passes', () => {
    expect(paths({ ...WEIGHTS, neutral: { ...WEIGHTS.neutral, commute: 3_001, time: 6_001 } })).toEqual(['neutral.commute.order', 'neutral.time.order']);
    expect(paths({ ...WEIGHTS, neutral: { ...WEIGHTS.neutral, commute: 3_000, time: 6_000 } })).toEqual([]);
  });

  it('tells what another changed', () => {
    const after: Weights = { ...WEIGHTS, version: 'weights-2', candidate: { ...WEIGHTS.candidate, commute: 20, interest: 25 } };
    expect(weightsChanges(WEIGHTS, after)).toEqual([{ path: 'candidate.commute', from: 25, to: 20 }, { path: 'candidate.interest', from: 20, to: 25 }]);
    expect(weightsChanges(after, after)).toEqual([]);
    expect(weightsFigures(WEIGHTS)).toHaveLength(4 + 4 + 5 + 3 + 2 + 2 + 12);
  });

  it('gives equal lists by the index and by the definition, whichever allowed table it is', () => {
    const seed = fc.integer({ min: 0, max: 1_000_000 });
    let found = 0;
    fc.assert(fc.property(seed, weightsArbitrary, (at, weights) => {
      expect(weightsProblems(weights)).toEqual([]);
      const profiles = fc.sample(fc.oneof(wideProfileOf('p'), easyProfile), { seed: at, numRuns: 40 }).map((one, index) => ({ ...one, profileId: `p${index}` }));
      const opportunities = fc.sample(fc.oneof(wideOpportunityOf('o'), easyOpportunity), { seed: at, numRuns: 8 }).map((one, index) => ({ ...one, opportunityId: `o${index}` }));
      const index = new MatchIndex({ taxonomy, weights });
      for (const profile of profiles) index.putProfile(profile);
      for (const opportunity of opportunities) index.putOpportunity(opportunity);
      for (const opportunity of opportunities) {
        const list = peopleFor(opportunity, profiles, taxonomy, { weights, top: 10 });
        expect(index.peopleFor(opportunity, { top: 10 })).toEqual(list);
        found += list.length;
      }
      for (const profile of profiles) expect(index.opportunitiesFor(profile, { top: 5 })).toEqual(opportunitiesFor(profile, opportunities, taxonomy, { weights, top: 5 }));
    }), { numRuns: 40 });
    expect(found).toBeGreaterThan(500);
  });
});

describe('the transparency record', () => {
  it('states the weights that the scorer uses, part for part, of any allowed table', () => {
    fc.assert(fc.property(easyProfile, easyOpportunity, weightsArbitrary, (profile, opportunity, weights) => {
      const record = transparencyRecord({ weights, taxonomy: taxonomy.version, history: [] });
      const scored = score(profile, { ...opportunity, requirements: [{ skillId: 'a', level: 1, importance: 'DESIRABLE', weight: 1 }] }, taxonomy, weights);
      expect(record.organisationSide.map(({ part, weight }) => [part, weight])).toEqual(scored.organisation.parts.map(({ id, weight }) => [id, weight]));
      expect(record.candidateSide.map(({ part, weight }) => [part, weight])).toEqual(scored.candidate.parts.map(({ id, weight }) => [id, weight]));
      expect(record.conditions.map(({ gate }) => gate)).toEqual(expect.arrayContaining([...scored.failedGates]));
    }));
  });
});
