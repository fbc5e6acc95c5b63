import type { Change, GateCriterion, Told } from './gate.js';
import type { ClaimInput, Level, ProfileInput } from '../input/input.js';
import type { Pair } from '../pair.js';
import { essentialValue } from '../parts/part-skill.js';
import { claimedLevel, fitsOf, isEssential, type RequirementFit } from '../requirement.js';
import { counted, type LabelOf, LEVEL_WORD } from '../explanation/word.js';

/** Each must-have at its level, by the skill itself or by a near one held so much higher that it counts as much. */
export const mustHaveGate: GateCriterion = {
  id: 'mustHave',
  passes: ({ fits }) => fits.every((fit) => fit.requirement.importance !== 'MUST_HAVE' || fit.isMet),
  tell: ({ profile, fits }, labelOf) =>
    fits.filter((fit) => fit.requirement.importance === 'MUST_HAVE').map((fit) => mustHaveTold(profile, fit, labelOf)),
  forHost: { passed: 'Meets every must-have.', failed: 'Does not meet every must-have.' },
};

/** The essential part is worth at least 0.30. */
export const essentialFitGate: GateCriterion = {
  id: 'essentialFit',
  passes: ({ fits, weights }) => essentialValue(fits) >= weights.leastEssentialFit,
  tell(pair, labelOf) {
    const passed = this.passes(pair);
    const met = essentialsMet(pair.fits);
    const observed = percent(essentialValue(pair.fits));
    const sentence = met.of === 0 ? 'No essential skill is asked for.' : `Meets ${met.met} of ${counted(met.of, 'essential')}; together they fit ${observed}.`;
    return [{ passed, observed, needed: percent(pair.weights.leastEssentialFit), sentence, change: passed ? null : essentialChange(pair, labelOf) }];
  },
  forHost: { passed: 'Fits enough of the essentials.', failed: 'Fits too few of the essentials so far.' },
};

/** "Meets `met` of `of` essentials", must-haves among them. */
export function essentialsMet(fits: readonly RequirementFit[]): { met: number; of: number } {
  const essentials = fits.filter(({ requirement }) => isEssential(requirement));
  return { met: essentials.filter(({ isMet }) => isMet).length, of: essentials.length };
}

/** The person's claims with this skill at this level; a claim already as high stays. */
export function withLevel(skills: readonly ClaimInput[], skillId: string, level: Level): ClaimInput[] {
  if (!skills.some((claim) => claim.skillId === skillId)) return [...skills, { skillId, level, wanted: false }];
  return skills.map((claim) => (claim.skillId === skillId && claim.level < level ? { ...claim, level } : claim));
}

function mustHaveTold(profile: ProfileInput, fit: RequirementFit, labelOf: LabelOf): Told {
  const { skillId, level } = fit.requirement;
  const needed = `${labelOf(skillId)} at ${LEVEL_WORD[level]}`;
  const observed = fit.via === null ? 'not claimed' : `${labelOf(fit.via.skillId)} at ${LEVEL_WORD[fit.via.level]}`;
  const change = fit.isMet ? null : { sentence: `${needed} would pass.`, profile: { skills: withLevel(profile.skills, skillId, level) } };
  return { skillId, passed: fit.isMet, observed, needed, sentence: `Must have ${needed}; the profile has: ${observed}.`, change };
}

/** The one claim that needs the fewest steps up to reach the least fit, the first asked for among equals; null where one is not enough. */
function essentialChange({ profile, opportunity, taxonomy, weights }: Pair, labelOf: LabelOf): Change | null {
  let best: { steps: number; change: Change } | null = null;
  for (const { skillId, level: need } of opportunity.requirements.filter(isEssential)) {
    const held = claimedLevel(profile.skills, skillId) ?? 0;
    for (const level of ([1, 2, 3, 4] as const).filter((candidate) => candidate > held && candidate <= need)) {
      const skills = withLevel(profile.skills, skillId, level);
      const isEnough = essentialValue(fitsOf({ ...profile, skills }, opportunity.requirements, taxonomy)) >= weights.leastEssentialFit;
      if (!isEnough || (best !== null && best.steps <= level - held)) continue;
      best = { steps: level - held, change: { sentence: `${labelOf(skillId)} at ${LEVEL_WORD[level]} would pass.`, profile: { skills } } };
    }
  }
  return best?.change ?? null;
}

function percent(value: number): string {
  return `${(value - (value % 100)) / 100} %`;
}
