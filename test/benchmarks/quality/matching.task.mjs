// Stable assignments: every instance is solved, and each answer is checked by the definition of stability, which shares nothing with the solver; where the
// file names the answers there are, ours must be one of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stableAssignment } from '../../../dist/libs/domain/src/index.js';
import { BadFile, filesIn, nameOf, readRecords } from './labelled.mjs';

const SEED = 'benchmark';

/** Prints for each file of `matching` the share of instances solved with nothing to upset it, and the shares that are as the file expects. */
export async function run({ dataDir, print, attempt }) {
  const folder = join(dataDir, 'matching');
  const files = filesIn(folder, '.jsonl', '.json');
  if (files.length === 0) process.stderr.write(`SKIPPED: there are no instances in ${folder}\n`);
  for (const path of files) await attempt(() => measure(`matching.${nameOf(folder, path)}`, instancesOf(path), print));
}

function instancesOf(path) {
  if (path.endsWith('.jsonl')) return readRecords(path, problemOf);
  let value;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new BadFile(path, 1, 'this is not JSON');
  }
  const instances = Array.isArray(value) ? value : [value];
  const problem = instances.map((one) => (isObject(one) ? problemOf(one) : 'this is not an object')).find((one) => one !== null);
  if (problem !== undefined) throw new BadFile(path, 1, problem);
  return instances;
}

function measure(name, instances, print) {
  const solved = instances.map((instance) => ({ instance, expected: instance.expected ?? {}, answer: stableAssignment(instance, SEED) }));
  if (solved.length === 0) return;
  const wrong = solved.flatMap(({ instance, answer }) => upsets(instance, answer).slice(0, 1).map((what) => `${name}: ${instance.id ?? ''}: ${what}\n`));
  for (const line of wrong) process.stderr.write(line);
  print(`${name}.stable`, 1 - wrong.length / solved.length, 1);
  const share = (metric, some, isRight) => {
    if (some.length > 0) print(`${name}.${metric}`, some.filter(isRight).length / some.length, 1);
  };
  share('student-optimal', solved.filter(({ expected }) => isObject(expected.studentOptimal)), ({ expected, answer }) => isSame(expected.studentOptimal, answer));
  share('size-as-expected', solved.filter(({ expected }) => Number.isInteger(expected.size)), ({ expected, answer }) => sizeOf(answer) === expected.size);
  share('size-within-bounds', solved.filter(({ expected }) => Number.isInteger(expected.maxWeaklyStableSize)),
    ({ expected, answer }) => expected.minWeaklyStableSize <= sizeOf(answer) && sizeOf(answer) <= expected.maxWeaklyStableSize);
  process.stderr.write(`${name}: ${solved.length} instances, ${solved.reduce((sum, { answer }) => sum + sizeOf(answer), 0)} students placed\n`);
}

function sizeOf(answer) {
  return [...answer.values()].filter((project) => project !== null).length;
}

function isSame(expected, answer) {
  return [...answer].every(([student, project]) => (expected[student] ?? null) === project) && Object.keys(expected).every((student) => answer.has(student));
}

/** What is wrong with an answer: somebody who is nowhere acceptable, a place too many, or a pair that would both rather have each other. */
function upsets({ students, projects, lecturers }, answer) {
  const rank = (groups, one) => (groups.length === 0 ? 0 : groups.findIndex((group) => group.includes(one)));
  const likes = (lecturer, student) => rank(lecturers[lecturer].prefs, student);
  const wishes = (student, project) => students[student].findIndex((group) => group.includes(project));
  const atProject = new Map(Object.keys(projects).map((project) => [project, []]));
  const atLecturer = new Map(Object.keys(lecturers).map((lecturer) => [lecturer, []]));
  const found = [];
  for (const [student, project] of answer) {
    if (project === null) continue;
    if (wishes(student, project) < 0 || likes(projects[project].lecturer, student) < 0) found.push(`${student} may not have ${project}`);
    atProject.get(project).push(student);
    atLecturer.get(projects[project].lecturer).push(student);
  }
  for (const [project, held] of atProject) if (held.length > projects[project].capacity) found.push(`${project} has too many`);
  for (const [lecturer, held] of atLecturer) if (held.length > lecturers[lecturer].capacity) found.push(`${lecturer} has too many`);
  for (const [student, own] of answer) {
    for (const project of students[student].flat()) {
      if (projects[project] === undefined) continue;
      const { capacity, lecturer } = projects[project];
      const liked = likes(lecturer, student);
      if (liked < 0 || (own !== null && wishes(student, own) <= wishes(student, project))) continue;
      const isWorse = (other) => likes(lecturer, other) > liked;
      const isWithLecturer = own !== null && projects[own].lecturer === lecturer;
      const isProjectFull = atProject.get(project).length >= capacity;
      const isLecturerFull = atLecturer.get(lecturer).length >= lecturers[lecturer].capacity;
      const wouldTake = isProjectFull ? atProject.get(project).some(isWorse) : !isLecturerFull || isWithLecturer || atLecturer.get(lecturer).some(isWorse);
      if (wouldTake && capacity > 0 && lecturers[lecturer].capacity > 0) found.push(`${student} and ${project} would both rather have each other`);
    }
  }
  return found;
}

function problemOf({ students, projects, lecturers }) {
  if (!isObject(students) || !Object.values(students).every(isPreferences)) return 'students is no object of lists of groups';
  const isLecturer = (one) => isCapacity(one?.capacity) && isPreferences(one.prefs);
  if (!isObject(lecturers) || !Object.values(lecturers).every(isLecturer)) return 'lecturers is no object of { capacity, prefs }';
  const isProject = (one) => isCapacity(one?.capacity) && typeof one.lecturer === 'string' && Object.hasOwn(lecturers, one.lecturer);
  return isObject(projects) && Object.values(projects).every(isProject) ? null : 'projects is no object of { capacity, lecturer }';
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCapacity = (value) => Number.isInteger(value) && value >= 0;
const isPreferences = (value) => Array.isArray(value) && value.every((group) => Array.isArray(group) && group.every((one) => typeof one === 'string'));
