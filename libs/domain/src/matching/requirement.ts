import type { ClaimInput, Level, ProfileInput, RequirementInput } from './input/input.js';
import type { Closeness, Taxonomy } from './taxonomy.js';

/** How one person meets one requirement. */
export interface RequirementFit {
  readonly requirement: RequirementInput;
  /** The level claimed in the skill itself (the higher of two claims), null when it is not claimed. */
  readonly claimed: Level | null;
  /** The claim that counted: the skill itself or one near it; null when none is near. */
  readonly via: { readonly skillId: string; readonly level: Level; readonly closeness: Closeness } | null;
  /** max over the claims of closeness x level, 0..16 */
  readonly eff: number;
  /** min(eff, 4 x need) / (4 x need), in 48ths: 0..48 */
  readonly credit: number;
  /** Met at its level: the whole credit. */
  readonly isMet: boolean;
  /** Less than one level short, or exactly one: a label and a filter, never scored. */
  readonly isStretch: boolean;
  /** The person marked this skill, or its exact match, as one she would like to use. */
  readonly isWanted: boolean;
}

/** The whole credit. Every credit is a whole number of 48ths, because 48 / (4 x need) is whole for levels 1 to 4. */
export const FULL_CREDIT = 48;

/** max over the person's claims of closeness x level: an integer 0..16. */
export function eff(claims: readonly ClaimInput[], skillId: string, taxonomy: Taxonomy): number {
  return bestClaim(claims, skillId, taxonomy)?.eff ?? 0;
}

/** Credit in 48ths, 0..48, for an `eff` of 0..16 against a needed level. */
export function credit(effective: number, need: Level): number {
  return (Math.min(effective, 4 * need) * (FULL_CREDIT / 4)) / need;
}

/** Must-haves count as essential, in the score as in "meets 4 of 6 essentials". */
export function isEssential(requirement: RequirementInput): boolean {
  return requirement.importance !== 'DESIRABLE';
}

/** One fit for each requirement, in the order the opportunity gives them. */
export function fitsOf(profile: Pick<ProfileInput, 'skills' | 'wantedSkillIds'>, requirements: readonly RequirementInput[], taxonomy: Taxonomy): RequirementFit[] {
  const wanted = wantedSkillIds(profile);
  return requirements.map((requirement) => {
    const best = bestClaim(profile.skills, requirement.skillId, taxonomy);
    const effective = best?.eff ?? 0;
    const isMet = effective >= 4 * requirement.level;
    return {
      requirement,
      claimed: claimedLevel(profile.skills, requirement.skillId),
      via: best === null ? null : { skillId: best.claim.skillId, level: best.claim.level, closeness: best.closeness },
      eff: effective,
      credit: credit(effective, requirement.level),
      isMet,
      isStretch: !isMet && effective > 0 && effective >= 4 * (requirement.level - 1),
      isWanted: wanted.some((skillId) => taxonomy.closeness(skillId, requirement.skillId) === 4),
    };
  });
}

/** The skills a person would like to use, from the claims and the list; each once. */
export function wantedSkillIds(profile: Pick<ProfileInput, 'skills' | 'wantedSkillIds'>): string[] {
  return [...new Set([...profile.wantedSkillIds, ...profile.skills.filter(({ wanted }) => wanted).map(({ skillId }) => skillId)])];
}

/** The level claimed in exactly this skill; of two claims the higher. */
export function claimedLevel(claims: readonly ClaimInput[], skillId: string): Level | null {
  let level: Level | null = null;
  for (const claim of claims) if (claim.skillId === skillId && (level === null || claim.level > level)) level = claim.level;
  return level;
}

interface Best { readonly claim: ClaimInput; readonly closeness: Closeness; readonly eff: number }

/** Ties go to the nearer skill, then to the smaller id, so that the explanation does not depend on the order of the claims. */
function bestClaim(claims: readonly ClaimInput[], skillId: string, taxonomy: Taxonomy): Best | null {
  let best: Best | null = null;
  for (const claim of claims) {
    const closeness = taxonomy.closeness(claim.skillId, skillId);
    const candidate = { claim, closeness, eff: closeness * claim.level };
    if (candidate.eff > 0 && (best === null || isBetter(candidate, best))) best = candidate;
  }
  return best;
}

function isBetter(a: Best, b: Best): boolean {
  if (a.eff !== b.eff) return a.eff > b.eff;
  if (a.closeness !== b.closeness) return a.closeness > b.closeness;
  return a.claim.skillId < b.claim.skillId;
}
