import type { Importance, Level } from '../input/input.js';
import { apportion } from '../input/integer.js';
import type { Pair } from '../pair.js';
import { FULL_CREDIT, isEssential, type RequirementFit } from '../requirement.js';
import type { Score } from '../score.js';
import type { Closeness } from '../taxonomy.js';
import type { LabelOf } from './word.js';

/** One line of the requirement table. */
export interface RequirementRow {
  readonly skillId: string;
  readonly label: string;
  readonly importance: Importance;
  readonly needed: Level;
  readonly claimed: Level | null;
  readonly via: { readonly skillId: string; readonly label: string; readonly level: Level } | null;
  /** Of the claim that counted; 0 when none is near. */
  readonly closeness: Closeness;
  /** In 48ths. */
  readonly credit: number;
  readonly isMet: boolean;
  /** One level below what is asked. */
  readonly isStretch: boolean;
  /** Of the organisation's side of 10,000: over a part's rows they add up to exactly what the part lacks. */
  readonly pointsLost: number;
}

/** In the opportunity's order. */
export function requirementRows(pair: Pair, scored: Score, labelOf: LabelOf): RequirementRow[] {
  const lost = new Map([
    ...pointsLost(pair.fits.filter(({ requirement }) => isEssential(requirement)), lackOf(scored, 'essential')),
    ...pointsLost(pair.fits.filter(({ requirement }) => !isEssential(requirement)), lackOf(scored, 'desirable')),
  ]);
  return pair.fits.map((fit) => ({
    skillId: fit.requirement.skillId,
    label: labelOf(fit.requirement.skillId),
    importance: fit.requirement.importance,
    needed: fit.requirement.level,
    claimed: fit.claimed,
    via: fit.via === null ? null : { skillId: fit.via.skillId, label: labelOf(fit.via.skillId), level: fit.via.level },
    closeness: fit.via?.closeness ?? 0,
    credit: fit.credit,
    isMet: fit.isMet,
    isStretch: fit.isStretch,
    pointsLost: lost.get(fit) ?? 0,
  }));
}

function lackOf({ organisation }: Score, id: 'essential' | 'desirable'): number {
  const part = organisation.parts.find((candidate) => candidate.id === id);
  return part === undefined ? 0 : part.weight * 100 - part.contribution;
}

/** Shares the lack out by weight x missing credit; what is met loses nothing. */
function pointsLost(fits: readonly RequirementFit[], lack: number): [RequirementFit, number][] {
  const amounts = fits.map((fit) => fit.requirement.weight * (FULL_CREDIT - fit.credit));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (sum === 0) return [];
  const shares = apportion(amounts.map((amount) => amount * lack), sum, lack);
  return fits.map((fit, index) => [fit, shares[index] ?? 0]);
}
