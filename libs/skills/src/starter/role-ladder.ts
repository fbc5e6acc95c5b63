import type { SkillLevelNumber } from './levels.js';

/** A role at one rung: the skills it asks for, each with a level. */
export interface RoleTemplate {
  readonly code: string;
  readonly label: string;
  readonly family: string;
  /** 1 is the first rung of the family. */
  readonly rung: number;
  readonly skills: readonly RoleSkill[];
}

/** A skill a role asks for; not essential means desirable. */
export interface RoleSkill {
  readonly code: string;
  readonly level: SkillLevelNumber;
  readonly essential: boolean;
}

/** Per skill code, the level at each rung; 0 means that the rung does not ask for it. */
export type RungLevels = Readonly<Record<string, readonly (0 | SkillLevelNumber)[]>>;

/** A whole family as a table: one row per skill, one column per rung, so that a falling level is plain to see. */
export interface RoleLadder {
  readonly family: string;
  /** Per rung, lowest first: the ending of its code and its label. */
  readonly rungs: readonly (readonly [ending: string, label: string])[];
  readonly essential: RungLevels;
  readonly desirable: RungLevels;
}

/** The templates of a family, lowest rung first. Throws RangeError when a row has not one level for each rung. */
export function templatesOf(ladder: RoleLadder): RoleTemplate[] {
  return ladder.rungs.map(([ending, label], column) => ({
    code: `${ladder.family}-${ending}`,
    label,
    family: ladder.family,
    rung: column + 1,
    skills: [...askedAt(ladder, column, true), ...askedAt(ladder, column, false)],
  }));
}

function askedAt(ladder: RoleLadder, column: number, essential: boolean): RoleSkill[] {
  const rows = Object.entries(essential ? ladder.essential : ladder.desirable);
  return rows.flatMap(([code, levels]) => {
    const level = levels[column];
    if (level === undefined || levels.length !== ladder.rungs.length) {
      throw new RangeError(`${ladder.family}: ${code} needs one level for each of ${ladder.rungs.length} rungs`);
    }
    return level === 0 ? [] : [{ code, level, essential }];
  });
}
