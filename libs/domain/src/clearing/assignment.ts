import { idHash } from '../matching/order.js';

/** Best first; who stands in one group is liked alike. */
export type Preferences = readonly (readonly string[])[];

/**
 * Students, projects and who offers them, in the form of the published instances: a hospital with its own list is a lecturer with one project. A
 * lecturer's empty list means no preference; a student on no place of a list that is not empty is not acceptable there.
 */
export interface AllocationInstance {
  readonly students: Readonly<Record<string, Preferences>>;
  readonly projects: Readonly<Record<string, { readonly capacity: number; readonly lecturer: string }>>;
  readonly lecturers: Readonly<Record<string, { readonly capacity: number; readonly prefs: Preferences }>>;
}

interface Offer { readonly project: string; readonly capacity: number; readonly lecturer: Lecturer; readonly held: Set<string> }
interface Lecturer { readonly capacity: number; readonly rankOf: (student: string) => readonly [group: number, lot: number] | null; readonly held: Map<string, Offer> }

/**
 * A stable assignment of students to projects, the best for students among the stable ones once ties are broken by the seed's lottery: deferred acceptance
 * for student-project allocation (Abraham, Irving and Manlove 2007, SPA-S). Nobody and no project would both rather have each other. Each student's
 * project, null for none. Each student asks each project once; an unknown project is passed over.
 */
export function stableAssignment({ students, projects, lecturers }: AllocationInstance, seed: string): Map<string, string | null> {
  const offers = offersOf(projects, lecturers, seed);
  const choices = new Map(Object.entries(students).map(([student, groups]) => [student, groups.flatMap((group) => [...group].sort(byLot(`${seed} ${student}`)))]));
  const next = new Map<string, number>();
  const assigned = new Map<string, string | null>(Object.keys(students).map((student) => [student, null]));
  const free = Object.keys(students).reverse();
  for (let student = free.pop(); student !== undefined; student = free.pop()) {
    const place = next.get(student) ?? 0;
    const project = choices.get(student)?.[place];
    if (project === undefined) continue;
    next.set(student, place + 1);
    const refused = ask(student, offers.get(project));
    if (refused !== student) assigned.set(student, project);
    if (refused === null) continue;
    assigned.set(refused, null);
    free.push(refused);
  }
  return assigned;
}

/** Who is left without a place by this: the student, somebody who had one and is liked less, or nobody. */
function ask(student: string, offer: Offer | undefined): string | null {
  if (offer === undefined || offer.lecturer.rankOf(student) === null || offer.capacity < 1 || offer.lecturer.capacity < 1) return student;
  const { held, lecturer } = offer;
  const rivals = held.size >= offer.capacity ? held : lecturer.held.size >= lecturer.capacity ? lecturer.held.keys() : null;
  const worst = rivals === null ? null : worstOf(rivals, lecturer);
  if (worst !== null && !isBetter(student, worst, lecturer)) return student;
  if (worst !== null) {
    lecturer.held.get(worst)?.held.delete(worst);
    lecturer.held.delete(worst);
  }
  held.add(student);
  lecturer.held.set(student, offer);
  return worst;
}

function worstOf(students: Iterable<string>, lecturer: Lecturer): string | null {
  let worst: string | null = null;
  for (const student of students) if (worst === null || isBetter(worst, student, lecturer)) worst = student;
  return worst;
}

function isBetter(one: string, other: string, { rankOf }: Lecturer): boolean {
  const [a, b] = [rankOf(one), rankOf(other)];
  if (a === null || b === null) return b === null;
  return a[0] - b[0] < 0 || (a[0] === b[0] && (a[1] < b[1] || (a[1] === b[1] && one < other)));
}

function offersOf(projects: AllocationInstance['projects'], lecturers: AllocationInstance['lecturers'], seed: string): Map<string, Offer> {
  const staff = new Map(Object.entries(lecturers).map(([name, { capacity, prefs }]): [string, Lecturer] => {
    const ranks = new Map(prefs.flatMap((group, rank) => group.map((student) => [student, rank] as const)));
    const groupOf = (student: string): number | undefined => (prefs.length === 0 ? 0 : ranks.get(student));
    return [name, {
      capacity, held: new Map(),
      rankOf: (student) => {
        const group = groupOf(student);
        return group === undefined ? null : [group, idHash(`${seed} ${name} ${student}`)];
      },
    }];
  }));
  return new Map(Object.entries(projects).flatMap(([project, { capacity, lecturer }]) => {
    const offering = staff.get(lecturer);
    return offering === undefined ? [] : [[project, { project, capacity, lecturer: offering, held: new Set<string>() }]];
  }));
}

function byLot(seed: string): (a: string, b: string) => number {
  return (a, b) => idHash(`${seed} ${a}`) - idHash(`${seed} ${b}`) || (a < b ? -1 : 1);
}
