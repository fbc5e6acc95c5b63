import type { ProfileInput, RequirementInput } from './input/input.js';
import { floorDiv } from './input/integer.js';
import { compareIds } from './order.js';
import { shareOf } from './parts/part-skill.js';
import { fitsOf, isEssential, type RequirementFit } from './requirement.js';
import type { Taxonomy } from './taxonomy.js';
import { WEIGHTS, type Weights } from './weights/weights.js';

/** A role level: what it asks for, as an opportunity would. */
export interface RoleInput { readonly roleId: string; readonly requirements: readonly RequirementInput[] }

/** How a person's skills stand to one role. */
export interface RankedRole {
  readonly roleId: string;
  /** The skill parts of the organisation's side alone, essential and desirable by their weights: 0..10,000. 10,000: all is met. */
  readonly fit: number;
  /** "Meets `met` of `asked`", desirable ones among them. */
  readonly met: number;
  readonly asked: number;
  /** How much of the skills the role puts to use, in quarters of a level: closeness x level, as far as asked, over its requirements. */
  readonly used: number;
}

/**
 * Which roles a person's skills are those of, best first: by fit, then by what the role puts to use, most first, then by id. A person
 * meets every rung below her own as fully as her own, so that fit alone, and the score of an opportunity, cannot tell them
 * apart; of roles that fit alike, the one that leaves least of her skills unused is hers. Roles that ask for the same cannot be told apart.
 */
export function rankRoles(
  profile: Pick<ProfileInput, 'skills'>, roles: Iterable<RoleInput>, taxonomy: Taxonomy, { organisation }: Pick<Weights, 'organisation'> = WEIGHTS,
): RankedRole[] {
  const ranked: RankedRole[] = [];
  for (const { roleId, requirements } of roles) {
    const fits = fitsOf({ skills: profile.skills, wantedSkillIds: [] }, requirements, taxonomy);
    ranked.push({
      roleId,
      fit: skillFit(fits, organisation),
      met: fits.filter(({ isMet }) => isMet).length,
      asked: fits.length,
      used: fits.reduce((sum, { eff, requirement }) => sum + Math.min(eff, 4 * requirement.level), 0),
    });
  }
  return ranked.sort(compareRoles);
}

function skillFit(fits: readonly RequirementFit[], weights: Weights['organisation']): number {
  const essential = shareOf(fits.filter(({ requirement }) => isEssential(requirement)), () => true) ?? 10_000;
  const desirable = shareOf(fits.filter(({ requirement }) => !isEssential(requirement)), () => true) ?? essential;
  return floorDiv(weights.essential * essential + weights.desirable * desirable, Math.max(1, weights.essential + weights.desirable));
}

function compareRoles(a: RankedRole, b: RankedRole): number {
  return b.fit - a.fit || b.used - a.used || compareIds(a.roleId, b.roleId);
}
