import type { Database } from '#libs/platform';
import { readTable, several } from './csv.folder.js';
import { importTaxonomy } from './taxonomy.import.js';
import { replacementsOf } from './replacement.store.js';
import type { ImportCounts, OnProgress, RelationRow, Replacement, RoleRow, RoleSkillRow, SkillRow, TaxonomySource } from './taxonomy.source.js';

const RELEASE = '1.1.1';
const WITHDRAWN: ReadonlySet<string> = new Set(['obsolete', 'deprecated']);

/**
 * Makes the ESCO scheme equal to a folder of its published tables (skills, descriptions, groups, relations, occupations). Occupations
 * become roles without levels. Throws `FolderProblem` before anything is written when a file or a column is missing.
 */
export async function importEsco(db: Database, folder: string, onProgress: OnProgress): Promise<ImportCounts> {
  return importTaxonomy(db, await escoSource(folder, onProgress), onProgress);
}

/** ESCO's tables as they are published. Throws `FolderProblem`. */
export async function escoSource(folder: string, onProgress: OnProgress): Promise<TaxonomySource> {
  const reads = 6;
  let read = 0;
  const told = async <T>(reading: Promise<T>): Promise<T> => {
    const rows = await reading;
    onProgress(read += 1, reads, 'files');
    return rows;
  };
  const { skills, replacements } = await told(readSkills(folder));
  const groups = await told(readGroups(folder));
  const isSkill = new Set(skills.map((skill) => skill.code));
  return {
    scheme: 'ESCO', release: RELEASE, skills: [...skills, ...groups],
    relations: [...await told(readBroader(folder, isSkill)), ...await told(readRelated(folder))],
    roles: await told(readOccupations(folder)), roleSkills: await told(readOccupationSkills(folder)), replacements,
  };
}

/** ESCO keeps a withdrawn skill in its table with the status obsolete and, at best, the address of the skill that stands for it. */
async function readSkills(folder: string): Promise<{ skills: SkillRow[]; replacements: Replacement[] }> {
  const descriptions = await readTable(folder, 'skill-descriptions.csv', ['id', 'description']);
  const definitions = new Map(descriptions.map(({ id, description }) => [id, description]));
  const rows = await readTable(folder, 'skills.csv', ['id', 'preferredLabel', 'altLabels'], ['status', 'replacedBy']);
  const isInForce = ({ status, replacedBy }: { status: string; replacedBy: string }): boolean => (status === '' ? replacedBy === '' : !WITHDRAWN.has(status.toLowerCase()));
  const skills = rows.filter(isInForce).map(({ id, preferredLabel, altLabels }) => ({
    code: id, label: preferredLabel, altLabels: several(altLabels), definition: definitions.get(id) ?? '', levels: {}, isGroup: false,
  }));
  return { skills, replacements: rows.filter((row) => !isInForce(row)).flatMap(({ id, replacedBy }) => replacementsOf(id, several(replacedBy).map(lastPart))) };
}

/** `http://data.europa.eu/esco/skill/<id>` or the id itself. */
function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

async function readGroups(folder: string): Promise<SkillRow[]> {
  const rows = await readTable(folder, 'skill-groups.csv', ['id', 'preferredLabel']);
  return rows.map(({ id, preferredLabel }) => ({ code: id, label: preferredLabel, altLabels: [], definition: '', levels: {}, isGroup: true }));
}

/** A heading may hold hundreds of skills that have little in common, so it is told from a wider skill and makes no sisters. */
async function readBroader(folder: string, isSkill: ReadonlySet<string>): Promise<RelationRow[]> {
  const rows = await readTable(folder, 'skill-broader.csv', ['id', 'broaderId']);
  return rows.map(({ id, broaderId }) =>
    ({ from: id, to: broaderId, kind: isSkill.has(id) && isSkill.has(broaderId) ? 'BROADER' : 'IN_GROUP', weight: 100 }));
}

/** The table says what a skill needs; we store what a skill is essential for. */
async function readRelated(folder: string): Promise<RelationRow[]> {
  const rows = await readTable(folder, 'skill-skill.csv', ['skillId', 'relationType', 'relatedSkillId']);
  return rows.map(({ skillId, relationType, relatedSkillId }) => (relationType === 'essential'
    ? { from: relatedSkillId, to: skillId, kind: 'ESSENTIAL_FOR', weight: 100 }
    : { from: skillId, to: relatedSkillId, kind: 'RELATED', weight: 50 }));
}

async function readOccupations(folder: string): Promise<RoleRow[]> {
  const rows = await readTable(folder, 'occupations.csv', ['id', 'iscoGroup', 'preferredLabel', 'altLabels', 'description']);
  return rows.map(({ id, iscoGroup, preferredLabel, altLabels, description }) => ({
    code: id, label: preferredLabel, altLabels: several(altLabels), family: iscoGroup, role: preferredLabel, rung: null, description,
  }));
}

async function readOccupationSkills(folder: string): Promise<RoleSkillRow[]> {
  const rows = await readTable(folder, 'occupation-skill.csv', ['occupationId', 'skillId', 'relationType']);
  return rows.map(({ occupationId, skillId, relationType }) =>
    ({ role: occupationId, skill: skillId, level: null, isEssential: relationType === 'essential' }));
}
