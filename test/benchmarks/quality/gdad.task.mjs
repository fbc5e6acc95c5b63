// The ladder of the government digital and data profession: whoever has exactly the skills of a role level has that role first in its
// family, and raising a level never lowers a score.
import { join } from 'node:path';
import { blankOpportunity, blankProfile, opportunitiesFor, rankRoles, score, Taxonomy } from '../../../dist/libs/domain/src/index.js';
import { filesIn, nameOf, readTable, withColumns } from './labelled.mjs';
import { pathIn } from './occupations.mjs';

const LEVELS = { awareness: 1, working: 2, practitioner: 3, expert: 4 };
const COLUMNS = ['family', 'role', 'roleLevel', 'skill', 'level'];
const USUAL = 'role-level-skills';
const NOTHING_RELATED = new Taxonomy('none', []);

export async function run({ dataDir, fallbackDir, print, attempt }) {
  const measure = ({ name, path }) => {
    const roles = readRoles(path);
    const named = (metric, value, floor) => print(`${name}.${metric}`, value, floor);
    process.stderr.write(`${name}: ${path}\n`);
    reportLists(roles, named);
    reportRoles(roles, name, named);
    reportRaising(roles, name, named);
  };
  for (const ladder of await ladders(dataDir, fallbackDir, attempt)) await attempt(() => measure(ladder));
}

/** Every table of role levels in the folder, known by its columns; where there is none, the usual one. */
async function ladders(dataDir, fallbackDir, attempt) {
  const folder = join(dataDir, 'gdad');
  const found = await withColumns(filesIn(folder, '.csv', '.csv.gz'), COLUMNS, attempt);
  if (found.length > 0) return found.map((path) => ({ name: nameOf(folder, path) === USUAL ? 'gdad' : `gdad.${nameOf(folder, path)}`, path }));
  const path = pathIn({ dataDir, fallbackDir }, 'gdad', `${USUAL}.csv`);
  if (path === null) process.stderr.write('SKIPPED: there is no table of role levels in gdad\n');
  return path === null ? [] : [{ name: 'gdad', path }];
}

function levelProblem({ level }) {
  return Object.hasOwn(LEVELS, level.toLowerCase()) ? null : `level is ${level}, none of ${Object.keys(LEVELS).join(', ')}`;
}

function readRoles(path) {
  const roles = new Map();
  for (const { family, role, roleLevel, skill, level } of readTable(path, COLUMNS, levelProblem)) {
    const roleId = [family, role, roleLevel].join(' / ');
    if (!roles.has(roleId)) roles.set(roleId, { roleId, family, requirements: [] });
    roles.get(roleId).requirements.push({ skillId: skill, level: LEVELS[level.toLowerCase()], importance: 'ESSENTIAL', weight: 1 });
  }
  return [...roles.values()].map((role) => ({
    ...role,
    asOpportunity: { ...blankOpportunity(role.roleId, 'host'), isOpen: true, placesLeft: 1, mode: 'REMOTE', requirements: role.requirements },
    holder: { ...blankProfile(`holder of ${role.roleId}`), matchable: 'HOSTS', skills: role.requirements.map(({ skillId, level }) => ({ skillId, level, wanted: false })) },
    key: role.requirements.map(({ skillId, level }) => `${skillId}:${level}`).sort().join('|'),
  }));
}

/** The list of opportunities, by H, then Uc, then the hash: every rung that is wholly met ties, so the first of them is chance. */
function reportLists(roles, print) {
  let first = 0;
  let jointly = 0;
  for (const { roleId, holder, family } of roles) {
    const list = opportunitiesFor(holder, roles.filter((other) => other.family === family).map(({ asOpportunity }) => asOpportunity), NOTHING_RELATED, { top: roles.length });
    if (list[0]?.opportunityId === roleId) first += 1;
    if (list.find(({ opportunityId }) => opportunityId === roleId)?.twoSided === list[0]?.twoSided) jointly += 1;
  }
  print('opportunities.jointly-first', jointly / roles.length, 0.95);
  print('opportunities.first-by-hash', first / roles.length, 0);
}

/** Role levels of a family that ask for exactly the same cannot be told apart by skills: each counts as the other. */
function reportRoles(roles, name, print) {
  const twins = roles.filter(({ key, family, roleId }) => roles.some((other) => other.roleId !== roleId && other.family === family && other.key === key));
  let first = 0;
  let strictly = 0;
  let amongAll = 0;
  for (const { roleId, holder, family, key } of roles) {
    const isSame = (ranked) => roles.find((role) => role.roleId === ranked?.roleId)?.key === key;
    const ranked = rankRoles(holder, roles.filter((other) => other.family === family), NOTHING_RELATED);
    if (isSame(ranked[0])) first += 1;
    if (ranked[0]?.roleId === roleId && !isTied(ranked[0], ranked[1])) strictly += 1;
    if (isSame(rankRoles(holder, roles, NOTHING_RELATED)[0])) amongAll += 1;
  }
  process.stderr.write(`${name}: ${roles.length} role levels, ${twins.length} of them with a twin in the family that asks for exactly the same\n`);
  print('roles.first', first / roles.length, 0.95);
  print('roles.first-among-all-families', amongAll / roles.length, 0);
  print('roles.strictly-first', strictly / roles.length, 0);
  print('roles.strictly-first-of-those-without-twin', strictly / (roles.length - twins.length), 0.95);
}

function isTied(a, b) {
  return b !== undefined && a.fit === b.fit && a.used === b.used;
}

/** Every holder, each of the skills one level up, each new skill of the family at awareness, against every role. */
function reportRaising(roles, name, print) {
  let kept = 0;
  let tried = 0;
  for (const { holder, family } of roles) {
    const before = standings(holder, roles);
    for (const skills of raisings(holder.skills, roles.filter((other) => other.family === family))) {
      const after = standings({ ...holder, skills }, roles);
      after.forEach((values, row) => {
        tried += 1;
        if (values.every((value, place) => value >= before[row][place])) kept += 1;
      });
    }
  }
  process.stderr.write(`${name}: ${tried} pairs scored after raising one level, ${tried - kept} of them lower than before\n`);
  print('raising-a-level-lowers-nothing', kept / tried, 1);
}

function raisings(skills, family) {
  const raised = skills.flatMap((claim, place) => (claim.level === 4 ? [] : [skills.with(place, { ...claim, level: claim.level + 1 })]));
  const known = new Set(skills.map(({ skillId }) => skillId));
  const others = new Set(family.flatMap(({ requirements }) => requirements.map(({ skillId }) => skillId)).filter((skillId) => !known.has(skillId)));
  return [...raised, ...[...others].map((skillId) => [...skills, { skillId, level: 1, wanted: false }])];
}

function standings(profile, roles) {
  const ranked = new Map(rankRoles(profile, roles, NOTHING_RELATED).map((role) => [role.roleId, role]));
  return roles.map(({ roleId, asOpportunity }) => {
    const { organisation, candidate, twoSided, passesGates } = score(profile, asOpportunity, NOTHING_RELATED);
    const { fit, used } = ranked.get(roleId);
    return [organisation.total, candidate.total, twoSided, Number(passesGates), fit, used];
  });
}
