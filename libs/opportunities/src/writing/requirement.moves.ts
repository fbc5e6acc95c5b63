import type { Requirement } from '../opportunity.terms.js';
import { Importance } from '../opportunity.words.js';

const IMPORTANCES = Object.values(Importance);

/** The requirements with replaced skills exchanged, in their order; null where nothing moves. Two that become one take the more of both. */
export function movedRequirements(requirements: readonly Requirement[], replaced: ReadonlyMap<string, string>): Requirement[] | null {
  if (replaced.size === 0) return null;
  const moved = new Map<string, Requirement>();
  for (const one of requirements) {
    const skillId = replaced.get(one.skillId) ?? one.skillId;
    const other = moved.get(skillId);
    moved.set(skillId, other === undefined ? { ...one, skillId } : moreOf(other, one));
  }
  return [...moved.values()];
}

function moreOf(one: Requirement, other: Requirement): Requirement {
  const isOneFirst = IMPORTANCES.indexOf(one.importance) <= IMPORTANCES.indexOf(other.importance);
  return {
    skillId: one.skillId, importance: isOneFirst ? one.importance : other.importance,
    level: one.level >= other.level ? one.level : other.level, weight: Math.max(one.weight, other.weight),
  };
}
