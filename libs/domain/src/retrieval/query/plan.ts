import type { Arena } from '../kernel/arena.js';
import { type Condition, conditionsOf, partsOf } from './conditions.js';
import type { Families } from '../people/families.js';
import type { Grid } from '../people/grid.js';
import {
  CONDITION_BYTES, DENSE_BYTES, P_AMONG, P_BYTES, P_COLUMNS, P_CONDITION_COUNT, P_CONDITIONS, P_IS_OF_ONE, P_SKILL_COUNT, P_SKILLS, PLANNED_SKILL_BYTES, SET_BYTES,
} from '../kernel/layout.js';
import type { PeopleQuery } from './people-query.js';

/** What some queries ask of a block, each thing once; see layout.ts. It takes room until it is released. */
export class Plan {
  /** Its address. */
  readonly at: number;
  private readonly conditions = new Map<Condition, number>();
  private readonly skills = new Map<number, number>([[-1, 0]]);
  private readonly conditionsOf = new Map<PeopleQuery, readonly Condition[]>();
  private readonly bytes: number;
  private readonly sets: number;
  private readonly isOfOne: boolean;

  constructor(private readonly arena: Arena, queries: readonly PeopleQuery[], grid: Grid, private readonly families: Families) {
    for (const query of queries) this.add(query, conditionsOf(query, grid, families));
    this.isOfOne = queries.length === 1;
    const [conditions, skills] = [this.conditions.size, this.skills.size];
    let familyCount = 0;
    for (const skill of this.skills.keys()) familyCount += families.of(skill).length;
    const pieces = [P_BYTES, CONDITION_BYTES * conditions, PLANNED_SKILL_BYTES * skills, 4 * skills, 4 * familyCount].map((bytes) => (bytes + 15) & ~15);
    const [conditionsAt = 0, skillsAt = 0, columnsAt = 0, familiesAt = 0, setsAt = 0] = runningSums(pieces);
    this.bytes = setsAt + SET_BYTES * conditions + DENSE_BYTES * skills;
    this.at = arena.allocate(this.bytes);
    this.sets = this.at + setsAt;
    const { i32 } = arena;
    i32[(this.at + P_CONDITION_COUNT) >> 2] = conditions;
    i32[(this.at + P_SKILL_COUNT) >> 2] = skills;
    i32[(this.at + P_IS_OF_ONE) >> 2] = this.isOfOne ? 1 : 0;
    i32[(this.at + P_AMONG) >> 2] = 0;
    i32[(this.at + P_CONDITIONS) >> 2] = this.at + conditionsAt;
    i32[(this.at + P_SKILLS) >> 2] = this.at + skillsAt;
    i32[(this.at + P_COLUMNS) >> 2] = this.at + columnsAt;
    this.writeConditions((this.at + conditionsAt) >> 2);
    this.writeSkills((this.at + skillsAt) >> 2, this.at + familiesAt, this.sets + SET_BYTES * conditions);
  }

  /** Where the sets of one of its queries are. */
  setsOf(query: PeopleQuery): number[] {
    if (this.isOfOne) return [this.sets];
    return (this.conditionsOf.get(query) ?? []).map((each) => this.sets + SET_BYTES * (this.conditions.get(each) ?? 0));
  }

  /** With one query: of the next block only those in the set at this address are asked about. */
  askAmong(set: number): void {
    this.arena.i32[(this.at + P_AMONG) >> 2] = set;
  }

  /** The place of a skill that one of its queries asks for. */
  placeOf(skill: number): number {
    return this.skills.get(skill) ?? 0;
  }

  /** The numbers of all columns that its queries look into. */
  plannedSkills(): number[] {
    const skills = [...this.skills.keys()].filter((skill) => skill >= 0);
    return [...new Set([...skills, ...skills.flatMap((skill) => this.families.of(skill))])];
  }

  release(): void {
    this.arena.release(this.at, this.bytes);
  }

  private add(query: PeopleQuery, conditions: readonly Condition[]): void {
    this.conditionsOf.set(query, conditions);
    for (const each of conditions) if (!this.conditions.has(each)) this.conditions.set(each, this.conditions.size);
    for (const skill of query.terms.skills) if (!this.skills.has(skill)) this.skills.set(skill, this.skills.size);
  }

  private writeConditions(to: number): void {
    const { i32 } = this.arena;
    let at = to;
    for (const [each, place] of this.conditions) {
      i32.set(partsOf(each), at);
      i32[at + 3] = this.sets + SET_BYTES * place;
      at += CONDITION_BYTES >> 2;
    }
  }

  private writeSkills(to: number, familiesAt: number, columns: number): void {
    const { i32 } = this.arena;
    let next = familiesAt;
    for (const [skill, place] of this.skills) {
      const families = this.families.of(skill);
      const at = to + (PLANNED_SKILL_BYTES >> 2) * place;
      i32[at] = skill;
      i32[at + 1] = columns + DENSE_BYTES * place;
      i32[at + 2] = next;
      i32[at + 3] = families.length;
      for (const family of families) {
        i32[next >> 2] = family;
        next += 4;
      }
    }
  }
}

function runningSums(values: readonly number[]): number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
