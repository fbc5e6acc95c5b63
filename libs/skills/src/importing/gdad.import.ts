import type { Database } from '#libs/platform';
import { SkillLevel, type LevelMeanings } from '../skill.js';
import { FolderProblem, readTable, several } from './csv.folder.js';
import { importTaxonomy } from './taxonomy.import.js';
import { replacementsOf } from './replacement.store.js';
import type { ImportCounts, OnProgress, Replacement, RoleRow, RoleSkillRow, SkillRow, TaxonomySource } from './taxonomy.source.js';

const RELEASE = '2025-09';

interface RoleLevel { family: string; role: string; roleLevel: string }

/**
 * Makes the GDAD scheme equal to a folder of the government digital and data profession's framework: skills with the meaning of each
 * level, and every role level as a role template. Throws `FolderProblem` before anything is written when the folder is not as expected.
 */
export async function importGdad(db: Database, folder: string, onProgress: OnProgress): Promise<ImportCounts> {
  return importTaxonomy(db, await gdadSource(folder), onProgress);
}

/** The framework's tables. Throws `FolderProblem`. */
export async function gdadSource(folder: string): Promise<TaxonomySource> {
  const asked = await readTable(folder, 'role-level-skills.csv', ['family', 'role', 'roleLevel', 'skill', 'level']);
  const roleSkills = asked.map((row): RoleSkillRow =>
    ({ role: codeOfRole(row), skill: slug(row.skill), level: levelOf(row.level), isEssential: true }));
  const { skills, replacements } = await readSkills(folder);
  return { scheme: 'GDAD', release: RELEASE, skills, relations: [], roles: await readRoles(folder, roleSkills), roleSkills, replacements };
}

/** A copy may keep a skill that is no longer in use, with the name of the one that stands for it: a name is all that the framework gives. */
async function readSkills(folder: string): Promise<{ skills: SkillRow[]; replacements: Replacement[] }> {
  const rows = await readTable(folder, 'skills.csv', ['skill', 'description', 'awareness', 'working', 'practitioner', 'expert'], ['replacedBy']);
  const skills = rows.filter(({ replacedBy }) => replacedBy === '').map(({ skill, description, awareness, working, practitioner, expert }) => ({
    code: slug(skill), label: skill, altLabels: [], definition: description, isGroup: false,
    levels: written({ AWARENESS: awareness, WORKING: working, PRACTITIONER: practitioner, EXPERT: expert }),
  }));
  return { skills, replacements: rows.flatMap(({ skill, replacedBy }) => replacementsOf(slug(skill), several(replacedBy).map(slug))) };
}

async function readRoles(folder: string, asked: readonly RoleSkillRow[]): Promise<RoleRow[]> {
  const demands = new Map<string, number>();
  for (const { role, level } of asked) demands.set(role, (demands.get(role) ?? 0) + (level ?? 0));
  const rows = await readTable(folder, 'role-levels.csv', ['family', 'role', 'roleLevel', 'roleDescription', 'roleLevelDescription']);
  const rungs = rungsOf(rows, demands);
  return rows.map((row) => ({
    code: codeOfRole(row), label: row.roleLevel, altLabels: [], family: row.family, role: row.role, rung: rungs.get(codeOfRole(row)) ?? null,
    description: [row.roleLevelDescription, row.roleDescription].filter((text) => text !== '').join('\n\n'),
  }));
}

/** The framework lists the levels of a role by name, not by seniority: the rung is its place by the sum of the levels it asks for. */
function rungsOf(rows: readonly RoleLevel[], demands: ReadonlyMap<string, number>): Map<string, number> {
  const ladders = new Map<string, string[]>();
  for (const row of rows) {
    const role = slug(`${row.family} ${row.role}`);
    ladders.set(role, [...ladders.get(role) ?? [], codeOfRole(row)]);
  }
  const byDemand = (a: string, b: string): number => (demands.get(a) ?? 0) - (demands.get(b) ?? 0);
  return new Map([...ladders.values()].flatMap((codes) => codes.sort(byDemand).map((code, place): [string, number] => [code, place + 1])));
}

function codeOfRole({ family, role, roleLevel }: RoleLevel): string {
  return [family, role, roleLevel].map(slug).join('/');
}

/** The framework gives no codes, so a name is one: lower-case words joined by hyphens. */
function slug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

function levelOf(name: string): number {
  const found = Object.entries(SkillLevel).find(([key]) => key === name.toUpperCase());
  if (found === undefined) throw new FolderProblem(`role-level-skills.csv names a level that is none of the four: ${name}`);
  return found[1];
}

function written(meanings: Required<LevelMeanings>): LevelMeanings {
  return Object.fromEntries(Object.entries(meanings).filter(([, meaning]) => meaning !== ''));
}
