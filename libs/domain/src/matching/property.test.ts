import fc from 'fast-check';
import { blankProfile } from './input/blank.js';
import { checkOpportunity, checkProfile } from './input/check.js';
import { explain } from './explanation/explain.js';
import { withLevel } from './gates/gate-skill.js';
import { hostView } from './explanation/host-view.js';
import type { OpportunityInput, ProfileInput } from './input/input.js';
import { opportunitiesFor, opportunitiesNotYet, peopleFor, peopleNotYet } from './list.js';
import { type Score, score } from './score.js';
import { hostGroups, personGroups } from './small-market.js';
import { easyOpportunity, easyProfile, level, opportunityOf, profileOf, skill, STRANGE, taxonomy } from '../../../../test/support/random-market.js';

const pairs: [fc.Arbitrary<ProfileInput>, fc.Arbitrary<OpportunityInput>] = [fc.oneof(profileOf('p'), easyProfile), fc.oneof(opportunityOf('o'), easyOpportunity)];
const RUNS = { numRuns: 500 };

const neverLower = (after: Score, before: Score): void => {
  expect(after.organisation.total).toBeGreaterThanOrEqual(before.organisation.total);
  expect(after.candidate.total).toBeGreaterThanOrEqual(before.candidate.total);
  expect(after.twoSided).toBeGreaterThanOrEqual(before.twoSided);
};

describe('every pair', () => {
  it('has sound inputs here, parts that add up exactly, and numbers within their ranges', () => {
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      expect([...checkProfile(profile), ...checkOpportunity(opportunity)]).toEqual([]);
      const scored = score(profile, opportunity, taxonomy);
      for (const side of [scored.organisation, scored.candidate]) {
        expect(side.parts.reduce<number>((sum, { contribution }) => sum + contribution, 0)).toBe(side.total);
        expect(side.parts.reduce<number>((sum, { weight }) => sum + weight, 0)).toBe(100);
        for (const { value } of side.parts) expect(Number.isInteger(value) && value >= 0 && value <= 10_000).toBe(true);
        expect(side.total >= 0 && side.total <= 10_000).toBe(true);
      }
      expect(Number.isInteger(scored.twoSided) && scored.twoSided <= 1_000_000).toBe(true);
    }), RUNS);
  });

  it('is explained by the numbers it is scored with, lost points and all, in at most 60 words', () => {
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      const scored = score(profile, opportunity, taxonomy);
      const told = explain(profile, opportunity, taxonomy, { labelOf: (id) => `a label of skill ${id} that goes on and on for a while` });
      expect([told.organisation.total, told.candidate.total, told.twoSided]).toEqual([scored.organisation.total, scored.candidate.total, scored.twoSided]);
      expect(told.qualifies).toBe(scored.passesGates);
      const lacking = told.organisation.parts.filter(({ id }) => id === 'essential' || id === 'desirable')
        .reduce((sum, { weight, contribution }) => sum + weight * 100 - contribution, 0);
      expect(told.requirements.reduce((sum, { pointsLost }) => sum + pointsLost, 0)).toBe(lacking);
      expect(new Set(told.gates.filter(({ passed }) => !passed).map(({ id }) => id))).toEqual(new Set(scored.failedGates));
      expect(told.summary.split(/\s+/).length).toBeLessThanOrEqual(60);
    }), RUNS);
  });

  it('passes a gate when the change it proposes is made', () => {
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      for (const gate of explain(profile, opportunity, taxonomy).gates) {
        if (gate.change === null) continue;
        const changed = { ...profile, ...gate.change.profile };
        expect(checkProfile(changed)).toEqual([]);
        const after = explain(changed, opportunity, taxonomy).gates.find(({ id, skillId }) => id === gate.id && skillId === gate.skillId);
        expect([gate.id, gate.passed, after?.passed]).toEqual([gate.id, false, true]);
      }
    }), RUNS);
  });

  it('does not depend on the order of claims or requirements, nor on anything but the allowed fields', () => {
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      const turned = { ...profile, skills: [...profile.skills].reverse(), interests: [...profile.interests].reverse() };
      const asked = { ...opportunity, requirements: [...opportunity.requirements].reverse() };
      expect(score(turned, asked, taxonomy)).toEqual(score(profile, opportunity, taxonomy));
      const named = { ...profile, name: 'Amina', gender: 'F', school: 'X', outcode: 'B1' };
      expect(explain(named, opportunity, taxonomy)).toEqual(explain(profile, opportunity, taxonomy));
    }), RUNS);
  });
});

describe('never lowered', () => {
  it('by raising a level, or by claiming a skill', () => {
    fc.assert(fc.property(...pairs, skill, level, (profile, opportunity, skillId, to) => {
      const before = score(profile, opportunity, taxonomy);
      const after = score({ ...profile, skills: withLevel(profile.skills, skillId, to) }, opportunity, taxonomy);
      neverLower(after, before);
      expect(before.failedGates).toEqual(expect.arrayContaining([...after.failedGates]));
    }), RUNS);
  });

  const blank = blankProfile('p');
  const FIELDS: (readonly (keyof ProfileInput)[])[] = [
    ['wantedSkillIds'], ['interests'], ['sectors'], ['home'], ['maxCommuteMin'], ['availableFrom'], ['availableTo'], ['availableFrom', 'availableTo'],
    ['hoursPerWeekMax'], ['hoursPerWeekMin'], ['patterns'], ['modes'], ['acceptsKinds'], ['payFloor'], ['circumstances'],
  ];
  const fits = (profile: ProfileInput, opportunity: OpportunityInput, fields: readonly (keyof ProfileInput)[]): boolean => {
    if (fields.includes('wantedSkillIds')) return opportunity.requirements.some(({ skillId }) => profile.wantedSkillIds.includes(skillId));
    if (fields.includes('interests')) return profile.interests.some((theme) => opportunity.themes.includes(theme));
    if (fields.includes('sectors')) return opportunity.sector !== null && profile.sectors.includes(opportunity.sector);
    // With one end stated the other reads as open, so stating it fits only where it cuts nothing off.
    if (fields.length === 1 && fields[0] === 'availableFrom' && profile.availableTo !== null) return cuts(opportunity.startOn, profile.availableFrom) <= 0;
    if (fields.length === 1 && fields[0] === 'availableTo' && profile.availableFrom !== null) return cuts(profile.availableTo, opportunity.endOn) <= 0;
    return true;
  };
  const cuts = (earlier: number | null, later: number | null): number => (earlier === null || later === null ? (earlier ?? later ?? 0) : later - earlier);

  it.each(FIELDS)('by filling in %s where it fits and the gates pass', (...fields) => {
    let tried = 0;
    fc.assert(fc.property(easyProfile, easyOpportunity, (profile, opportunity) => {
      const filled = score(profile, opportunity, taxonomy);
      const empty = { ...profile, ...Object.fromEntries(fields.map((field) => [field, blank[field]])) };
      if (!filled.passesGates || !fits(profile, opportunity, fields)) return;
      tried += 1;
      neverLower(filled, score(empty, opportunity, taxonomy));
    }), { numRuns: 600 });
    expect(tried).toBeGreaterThan(20);
  });
});

it('is not raised by padding with skills nobody asked for, nor by repeating a claim', () => {
  fc.assert(fc.property(...pairs, fc.array(fc.constantFrom(...STRANGE), { maxLength: 9 }), level, (profile, opportunity, strange, at) => {
    const repeated = profile.skills.flatMap((claim) => [claim, { ...claim }]);
    const padded = [...repeated, ...strange.map((skillId) => ({ skillId, level: at, wanted: false }))];
    const before = score(profile, opportunity, taxonomy);
    const after = score({ ...profile, skills: padded }, opportunity, taxonomy);
    expect([after.organisation.total, after.candidate.total, after.failedGates]).toEqual([before.organisation.total, before.candidate.total, before.failedGates]);
  }), RUNS);
});

describe('what a host can read', () => {
  it('does not change when only the person\'s side changes and no gate flips', () => {
    let tried = 0;
    fc.assert(fc.property(...pairs, profileOf('p'), (profile, opportunity, other) => {
      const { wantedSkillIds, home, maxCommuteMin, travelMode, commuteOverrides, payFloor, interests } = other;
      const skills = profile.skills.map((claim) => ({ ...claim, wanted: !claim.wanted }));
      const changed = { ...profile, version: 7, skills, wantedSkillIds, home, maxCommuteMin, travelMode, commuteOverrides, payFloor, interests };
      const [before, after] = [profile, changed].map((each) => explain(each, opportunity, taxonomy));
      const flips = JSON.stringify(before?.gates.map(({ passed }) => passed)) !== JSON.stringify(after?.gates.map(({ passed }) => passed));
      const isOnlyTheirs = JSON.stringify(before?.organisation.parts.map(({ value }) => value)) === JSON.stringify(after?.organisation.parts.map(({ value }) => value));
      if (before === undefined || after === undefined || flips || !isOnlyTheirs) return;
      if (before.candidate.total !== after.candidate.total) tried += 1;
      expect(hostView(after)).toEqual(hostView(before));
      expect(peopleFor(opportunity, [changed], taxonomy)).toEqual(peopleFor(opportunity, [profile], taxonomy));
      expect(hostGroups(opportunity, [changed], taxonomy)).toEqual(hostGroups(opportunity, [profile], taxonomy));
    }), { numRuns: 1_500 });
    expect(tried).toBeGreaterThan(100);
  });

  it('holds no key of the person\'s side at any depth', () => {
    const keys = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner)]) : []);
    const forbidden = ['candidate', 'twoSided', 'profileId', 'profile', 'observed', 'change', 'wanted', 'isWanted', 'summary'];
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      expect(keys(hostView(explain(profile, opportunity, taxonomy))).filter((key) => forbidden.includes(key))).toEqual([]);
    }));
  });

  it('is nothing at all of somebody hidden from it, and no gate names an organisation', () => {
    let hidden = 0;
    fc.assert(fc.property(...pairs, (profile, opportunity) => {
      const told = explain(profile, opportunity, taxonomy);
      expect(JSON.stringify(told)).not.toMatch(/org-/);
      const isHidden = [opportunity.organisationId, ...opportunity.coHostIds].some((id) => profile.excludedOrganisationIds.includes(id));
      expect(hostView(told) === null).toBe(isHidden);
      if (!isHidden) return;
      hidden += 1;
      expect(peopleFor(opportunity, [profile], taxonomy)).toEqual([]);
      expect(peopleNotYet(opportunity, [profile], taxonomy)).toEqual([]);
      expect(opportunitiesNotYet(profile, [opportunity], taxonomy)).toEqual([]);
      expect(Object.values(personGroups(profile, [opportunity], taxonomy)).flat()).toEqual([]);
    }), RUNS);
    expect(hidden).toBeGreaterThan(10);
  });
});

describe('lists', () => {
  const market = fc.tuple(
    fc.tuple(...Array.from({ length: 12 }, (_, index) => fc.oneof(profileOf(`p${index}`), easyProfile.map((each) => ({ ...each, profileId: `p${index}` }))))),
    fc.tuple(...Array.from({ length: 8 }, (_, index) => fc.oneof(opportunityOf(`o${index}`), easyOpportunity.map((each) => ({ ...each, opportunityId: `o${index}` }))))),
  );

  it('are the same whatever order the rows come in, and a shorter list is the start of a longer one', () => {
    fc.assert(fc.property(market, ([profiles, opportunities]) => {
      for (const opportunity of opportunities) {
        const list = peopleFor(opportunity, profiles, taxonomy);
        expect(peopleFor(opportunity, [...profiles].reverse(), taxonomy)).toEqual(list);
        expect(peopleFor(opportunity, profiles, taxonomy, { top: 3 })).toEqual(list.slice(0, 3));
      }
      for (const profile of profiles) {
        const list = opportunitiesFor(profile, opportunities, taxonomy);
        expect(opportunitiesFor(profile, [...opportunities].reverse(), taxonomy)).toEqual(list);
        expect(personGroups(profile, [...opportunities].reverse(), taxonomy)).toEqual(personGroups(profile, opportunities, taxonomy));
      }
    }), { numRuns: 60 });
  });

  it('hold every pair once: in the list, under "not yet", or out of sight', () => {
    fc.assert(fc.property(market, ([profiles, opportunities]) => {
      for (const profile of profiles) {
        const listed = opportunitiesFor(profile, opportunities, taxonomy).map(({ opportunityId }) => opportunityId);
        const notYet = opportunitiesNotYet(profile, opportunities, taxonomy).map(({ opportunityId }) => opportunityId);
        const grouped = personGroups(profile, opportunities, taxonomy);
        const seen = opportunities.filter((each) => each.isOpen && ![each.organisationId, ...each.coHostIds].some((id) => profile.excludedOrganisationIds.includes(id)));
        expect([...listed, ...notYet].sort()).toEqual(seen.map(({ opportunityId }) => opportunityId).sort());
        expect(Object.values(grouped).flat().sort()).toEqual([...listed, ...notYet].sort());
        expect(listed).toEqual(expect.arrayContaining(grouped.YOU_MEET_EVERYTHING));
      }
    }), { numRuns: 60 });
  });
});
