import { floorDiv } from '../input/integer.js';
import type { PartCriterion } from './part.js';
import { FULL_CREDIT, isEssential, type RequirementFit, wantedSkillIds } from '../requirement.js';
import { counted } from '../explanation/word.js';

/** sum(w x credit) / sum(w) over the essentials, 0..10,000 rounded down; 10,000 if there are none. */
export function essentialValue(fits: readonly RequirementFit[]): number {
  return shareOf(fits.filter(({ requirement }) => isEssential(requirement)), () => true) ?? 10_000;
}

export const essentialPart: PartCriterion<'essential'> = {
  id: 'essential',
  reads: ['skills', 'requirements'],
  measure: ({ profile, fits }) => ({
    value: essentialValue(fits),
    hasData: profile.skills.length > 0 && fits.some(({ requirement }) => isEssential(requirement)),
  }),
  sentence: ({ fits }) => metSentence(fits.filter(({ requirement }) => isEssential(requirement)), 'essential'),
};

/** Where there are none the part has no weight: `organisationWeights` gives it to the essentials. */
export const desirablePart: PartCriterion<'desirable'> = {
  id: 'desirable',
  reads: ['skills', 'requirements'],
  measure: ({ profile, fits }) => {
    const value = shareOf(fits.filter(({ requirement }) => !isEssential(requirement)), () => true);
    return { value: value ?? 0, hasData: value !== null && profile.skills.length > 0 };
  },
  sentence: ({ fits }) => metSentence(fits.filter(({ requirement }) => !isEssential(requirement)), 'desirable'),
};

/**
 * sum(w x credit over the requirements whose skill is wanted) / sum(w over all): dividing by the weights alone, not by the credits,
 * is what keeps a raised level from lowering it. Nothing marked, or nothing asked for: neutral. Something marked that fits: never
 * below neutral, so that saying what one wants cannot cost. Something marked and none of it asked for: 0.
 */
export const wantedSkillsPart: PartCriterion<'wantedSkills'> = {
  id: 'wantedSkills',
  reads: ['skills', 'wantedSkillIds', 'requirements'],
  measure: ({ profile, fits, weights }) => {
    const share = shareOf(fits, ({ isWanted }) => isWanted);
    if (share === null || wantedSkillIds(profile).length === 0) return { value: weights.neutral.wantedSkills, hasData: false };
    const value = fits.some(({ isWanted }) => isWanted) ? Math.max(weights.neutral.wantedSkills, share) : 0;
    return { value, hasData: true };
  },
  sentence: ({ fits }, { hasData }) => (hasData
    ? `Uses ${fits.filter(({ isWanted }) => isWanted).length} of the skills marked as wanted, out of ${counted(fits.length, 'skill')} asked for.`
    : 'No skill is marked as wanted, or none is asked for; counted as neutral.'),
};

/** The weighted share of the credits of those counted, over the weights of all; null when there are none. */
export function shareOf(fits: readonly RequirementFit[], counts: (fit: RequirementFit) => boolean): number | null {
  let credits = 0;
  let weights = 0;
  for (const fit of fits) {
    weights += fit.requirement.weight;
    if (counts(fit)) credits += fit.requirement.weight * fit.credit;
  }
  return weights === 0 ? null : floorDiv(10_000 * credits, FULL_CREDIT * weights);
}

function metSentence(fits: readonly RequirementFit[], word: string): string {
  if (fits.length === 0) return `No ${word} skill is asked for.`;
  return `Meets ${fits.filter(({ isMet }) => isMet).length} of ${counted(fits.length, word)}.`;
}
