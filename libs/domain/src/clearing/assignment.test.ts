import fc from 'fast-check';
import { stableAssignment, type AllocationInstance, type Preferences } from './assignment.js';

const STUDENTS = ['a', 'b', 'c', 'd', 'e'];
const PROJECTS = ['p', 'q', 'r'];
const groups = (names: readonly string[]): fc.Arbitrary<Preferences> => fc.shuffledSubarray([...names]).chain((some) =>
  fc.array(fc.boolean(), { minLength: some.length, maxLength: some.length }).map((isNew) =>
    some.reduce<string[][]>((made, one, at) => (isNew[at] === true || made.length === 0 ? [...made, [one]] : [...made.slice(0, -1), [...made.at(-1) ?? [], one]]), [])));
const INSTANCES: fc.Arbitrary<AllocationInstance> = fc.record({
  students: fc.record(Object.fromEntries(STUDENTS.map((student) => [student, groups(PROJECTS)]))),
  projects: fc.record(Object.fromEntries(PROJECTS.map((project) => [project, fc.record({ capacity: fc.nat(3), lecturer: fc.constantFrom('k', 'l') })]))),
  lecturers: fc.record(Object.fromEntries(['k', 'l'].map((lecturer) => [lecturer, fc.record({ capacity: fc.nat(4), prefs: groups(STUDENTS) })]))),
});

/** The place of the group, 0 best; -1 is not acceptable. An empty list of a lecturer means no preference. */
const rankIn = (list: Preferences, one: string): number => list.findIndex((group) => group.includes(one));
const likes = ({ lecturers }: AllocationInstance, lecturer: string, student: string): number => {
  const prefs = lecturers[lecturer]?.prefs ?? [];
  return prefs.length === 0 ? 0 : rankIn(prefs, student);
};

/** By the definition: feasible, acceptable to both, and no pair that would both rather have each other. */
function isStable(instance: AllocationInstance, assigned: ReadonlyMap<string, string | null>): boolean {
  const { students, projects, lecturers } = instance;
  const at = (project: string): string[] => [...assigned].filter(([, own]) => own === project).map(([student]) => student);
  const withLecturer = (lecturer: string): string[] => Object.keys(projects).filter((project) => projects[project]?.lecturer === lecturer).flatMap(at);
  const isFeasible = Object.entries(projects).every(([project, { capacity }]) => at(project).length <= capacity)
    && Object.entries(lecturers).every(([lecturer, { capacity }]) => withLecturer(lecturer).length <= capacity);
  const blocks = (student: string, project: string): boolean => {
    const own = assigned.get(student) ?? null;
    const wishes = students[student] ?? [];
    const { capacity = 0, lecturer = '' } = projects[project] ?? {};
    const liked = likes(instance, lecturer, student);
    if (liked < 0 || (own !== null && rankIn(wishes, own) <= rankIn(wishes, project))) return false;
    const isWorse = (other: string): boolean => likes(instance, lecturer, other) > liked;
    if (at(project).length >= capacity) return at(project).some(isWorse);
    const most = lecturers[lecturer]?.capacity ?? 0;
    return withLecturer(lecturer).length < most || withLecturer(lecturer).includes(student) || withLecturer(lecturer).some(isWorse);
  };
  const isAcceptable = [...assigned].every(([student, own]) => own === null
    || (rankIn(students[student] ?? [], own) >= 0 && likes(instance, projects[own]?.lecturer ?? '', student) >= 0));
  return isFeasible && isAcceptable && Object.entries(students).every(([student, list]) => list.flat().every((project) => !blocks(student, project)));
}

describe('an assignment', () => {
  it('is stable by the definition, whatever the lists, ties and places', () => {
    fc.assert(fc.property(INSTANCES, fc.string(), (instance, seed) => isStable(instance, stableAssignment(instance, seed))), { numRuns: 500 });
  });

  it('is no other when students come in another order', () => {
    fc.assert(fc.property(INSTANCES, (instance) => {
      const turned = { ...instance, students: Object.fromEntries(Object.entries(instance.students).reverse()) };
      expect([...stableAssignment(turned, 's')].sort(byName)).toEqual([...stableAssignment(instance, 's')].sort(byName));
    }));
  });

  it('is the best of the stable ones for students where the lists are strict', () => {
    const strict = (names: readonly string[]): Preferences => names.map((name) => [name]);
    const instance: AllocationInstance = {
      students: { a: strict(['p', 'q']), b: strict(['q', 'p']) }, projects: { p: { capacity: 1, lecturer: 'k' }, q: { capacity: 1, lecturer: 'l' } },
      lecturers: { k: { capacity: 1, prefs: strict(['b', 'a']) }, l: { capacity: 1, prefs: strict(['a', 'b']) } },
    };
    expect(Object.fromEntries(stableAssignment(instance, ''))).toEqual({ a: 'p', b: 'q' });
  });

  it('lets the lottery of the seed choose where nobody is preferred', () => {
    const instance: AllocationInstance = {
      students: { a: [['p']], b: [['p']] }, projects: { p: { capacity: 1, lecturer: 'k' } }, lecturers: { k: { capacity: 1, prefs: [] } },
    };
    const winners = new Set(Array.from({ length: 20 }, (_, seed) => [...stableAssignment(instance, String(seed))].find(([, project]) => project === 'p')?.[0]));
    expect(winners).toEqual(new Set(['a', 'b']));
  });
});

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
