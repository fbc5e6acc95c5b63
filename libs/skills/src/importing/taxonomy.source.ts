import type { LevelMeanings, SkillScheme } from '../skill.js';

export interface SkillRow {
  code: string; label: string; altLabels: readonly string[]; definition: string; levels: LevelMeanings; isGroup: boolean;
}

export interface RoleRow {
  code: string; label: string; altLabels: readonly string[]; family: string; role: string; rung: number | null; description: string;
}

/** `weight` is a share in percent. BROADER and IN_GROUP lead from the narrower skill; ESSENTIAL_FOR to what cannot do without. */
export interface RelationRow { from: string; to: string; kind: 'BROADER' | 'IN_GROUP' | 'RELATED' | 'ESSENTIAL_FOR'; weight: number }

export interface RoleSkillRow { role: string; skill: string; level: number | null; isEssential: boolean }

/** By codes: a skill of an earlier release, and the one skill of this release that stands for it now. */
export interface Replacement { from: string; to: string }

/** A whole release of one scheme, named by codes: what every importer reads its files into. */
export interface TaxonomySource {
  scheme: `${SkillScheme}`;
  release: string;
  skills: readonly SkillRow[];
  relations: readonly RelationRow[];
  roles: readonly RoleRow[];
  roleSkills: readonly RoleSkillRow[];
  replacements: readonly Replacement[];
}

/** `removed` is retired for skills and roles, deleted for links; `unlisted` is links of the source to something it does not list. */
export interface Tally { created: number; revised: number; unchanged: number; removed: number; unlisted: number }

/** What an import did, kind by kind. A second run of the same release creates, revises and removes nothing. */
export interface ImportCounts {
  scheme: `${SkillScheme}`;
  release: string;
  skills: Tally;
  groups: Tally;
  relations: Tally;
  roles: Tally;
  roleSkills: Tally;
  /** Retired skills that got another to stand for them; `unlisted` names no skill of the release. */
  replacements: Tally;
  /** Over all schemes: label equality is judged anew by each import. */
  mappings: Tally;
}

/** Called now and then: how many of how many rows of what are done. */
export type OnProgress = (done: number, total: number, what: string) => void;

export function tally(counts: Partial<Tally> = {}): Tally {
  return { created: 0, revised: 0, unchanged: 0, removed: 0, unlisted: 0, ...counts };
}

export function isChanged(counts: Tally): boolean {
  return counts.created + counts.revised + counts.removed > 0;
}
