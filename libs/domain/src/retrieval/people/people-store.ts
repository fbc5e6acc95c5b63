import type { ClaimInput, OpportunityInput, ProfileInput } from '../../matching/input/input.js';
import { idHash } from '../../matching/order.js';
import type { Taxonomy } from '../../matching/taxonomy.js';
import type { Weights } from '../../matching/weights/weights.js';
import { Arena, type LinearMemory } from '../kernel/arena.js';
import { ClaimMemory } from './claim-memory.js';
import { Codebook } from './codebook.js';
import { Expansion } from './expansion.js';
import { Families } from './families.js';
import { type Grid, gridFor } from './grid.js';
import { BLOCK, BLOCK_BYTES, BLOCK_SHIFT, EASTING, FROM_DAY, ID_HASH, NORTHING } from '../kernel/layout.js';
import { PeopleColumns, placeOf, type Rarities } from './people-columns.js';
import { SkillColumns } from './skill-columns.js';
import { SlotTable } from './slot-table.js';

/** 4,096 profiles: the address of the fixed columns, and the skills. */
export interface Block { readonly at: number; readonly skills: SkillColumns }

const SAMPLE = 2_000;
/** Up to so many skills it is quicker to look which ones a profile has than it is worth to remember. */
const FEW_SKILLS = 1_024;
/** Of so many changes it is known in which order they came; a power of two. */
const RECENT = 16_384;

/** The indexed profiles: each has a slot, kept as long as it is there; slots that fall free are used again. */
export class PeopleStore {
  readonly arena: Arena;
  readonly skills = new Codebook();
  readonly codes = new Codebook();
  readonly blocks: Block[] = [];
  readonly families: Families;
  private readonly columns: PeopleColumns;
  /** Of those who are indexed, into columns; and of one who looks for opportunities, onto every skill. */
  private readonly indexing: Expansion;
  private readonly looking: Expansion;
  private readonly claims: ClaimMemory;
  private readonly table = new SlotTable();
  private changes = 0;
  /** By slot, how many changes there had been after the last one to it. */
  private changed = new Uint32Array(1024);
  /** The slots of the last changes, in a ring. */
  private readonly recent = new Int32Array(RECENT);
  private skillCapacity = 256;
  private roundedAt = 0;

  constructor(memory: LinearMemory, taxonomy: Taxonomy, weights: Weights) {
    this.arena = new Arena(memory);
    this.columns = new PeopleColumns(this.arena, weights, this.codes);
    this.families = new Families(taxonomy, this.skills);
    this.indexing = new Expansion(this.skills, (skillId) => this.families.near(skillId));
    this.looking = new Expansion(this.skills, (skillId) => new Map(taxonomy.neighbours(skillId).map((each) => [this.skills.learn(each.skillId), each.closeness])));
    this.claims = new ClaimMemory(this.arena);
  }

  get count(): number {
    return this.table.size;
  }

  /** How many changes there have been. */
  get clock(): number {
    return this.changes;
  }

  /** What stands beside the columns for every slot. */
  get bytesBeside(): number {
    return this.changed.byteLength + this.recent.byteLength + this.claims.bytesBeside;
  }

  isChangedSince(slot: number, clock: number): boolean {
    return (this.changed[slot] ?? 0) > clock;
  }

  /** The slots of those who came, changed or went since, in no order; null when they are more than `most`. */
  changedSince(clock: number, most: number): Int32Array | null {
    const isRemembered = this.changes - clock <= RECENT;
    const slots = new Int32Array(isRemembered ? this.changes - clock : this.table.slots);
    let count = 0;
    if (isRemembered) {
      for (let change = clock; change < this.changes; change += 1) {
        const slot = this.recent[change % RECENT] ?? 0;
        // Who changed several times counts where it was last.
        if (this.changed[slot] === change + 1) slots[count++] = slot;
      }
    } else {
      for (let slot = 0; slot < this.table.slots && count <= most; slot += 1) if ((this.changed[slot] ?? 0) > clock) slots[count++] = slot;
    }
    return count > most ? null : slots.subarray(0, count);
  }

  get rare(): Rarities {
    return this.columns.rare;
  }

  get grid(): Grid {
    return this.columns.grid;
  }

  readonly idOf = (slot: number): string => this.table.idOf(slot);

  /** -1 when it is not there. */
  slotOf(profileId: string): number {
    return this.table.find(profileId, idHash(profileId) | 0);
  }

  /** The hash of the id of the profile at a block's place, as 32 bits with a sign. */
  hashAt(at: number, place: number): number {
    return this.arena.i32[((at + ID_HASH) >> 2) + place] ?? 0;
  }

  /** Inserts the profile, or replaces it where it lies. */
  put(profile: ProfileInput): void {
    const hash = idHash(profile.profileId) | 0;
    const known = this.table.find(profile.profileId, hash);
    const slot = known < 0 ? this.takeSlot(profile.profileId, hash) : known;
    const block = this.blockOf(slot);
    this.markChanged(slot);
    this.columns.write(block.at, placeOf(slot), slot, hash, profile);
    this.writeSkills(block, slot, profile.skills, known >= 0);
  }

  /** Spreads the claims of one who looks for opportunities over the taxonomy; what it gives is good until the next call. */
  expand(claims: readonly ClaimInput[], wanted: readonly string[]): Expansion {
    this.looking.expand(claims);
    this.looking.want(wanted);
    if (this.skills.size > this.skillCapacity) this.widen();
    return this.looking;
  }

  remove(profileId: string): boolean {
    const hash = idHash(profileId) | 0;
    const slot = this.table.find(profileId, hash);
    if (slot < 0) return false;
    const block = this.blockOf(slot);
    this.writeSkills(block, slot, [], true);
    this.claims.forget(slot);
    this.columns.clear(block.at, placeOf(slot), slot);
    this.markChanged(slot);
    this.table.remove(profileId, hash);
    return true;
  }

  /** Gives numbers to the skills and codes of an opportunity, so that what is made ready for it stays right whoever comes. */
  learn({ requirements, themes, sector }: OpportunityInput): void {
    for (const { skillId } of requirements) this.skills.learn(skillId);
    for (const code of sector === null ? themes : [...themes, sector]) this.codes.learn(code);
    if (this.skills.size > this.skillCapacity) this.widen();
  }

  /** Lays the grid anew when the number of profiles has doubled since it was last laid. Call it before a query is made ready. */
  settle(): void {
    if (this.count < 64 || this.count < 2 * this.roundedAt) return;
    this.roundedAt = this.count;
    const { i32 } = this.arena;
    const step = Math.max(1, Math.floor(this.table.slots / SAMPLE));
    const sample = { east: [] as number[], north: [] as number[], from: [] as number[] };
    for (let slot = 0; slot < this.table.slots; slot += step) {
      const exact = (this.blockOf(slot).at >> 2) + placeOf(slot);
      const east = i32[exact + (EASTING >> 2)] ?? -1;
      const from = i32[exact + (FROM_DAY >> 2)] ?? -1;
      if (east >= 0) sample.east.push(east);
      if (east >= 0) sample.north.push(i32[exact + (NORTHING >> 2)] ?? 0);
      if (from >= 0) sample.from.push(from);
    }
    this.columns.grid = gridFor(sample.east, sample.north, sample.from);
    for (let slot = 0; slot < this.table.slots; slot += 1) this.columns.round(this.blockOf(slot).at, placeOf(slot), slot);
  }

  /** Makes the skills of a slot those that the claims give; `hasFormer`: it may have others. */
  private writeSkills({ skills }: Block, slot: number, claims: readonly ClaimInput[], hasFormer: boolean): void {
    const { indexing } = this;
    const place = placeOf(slot);
    indexing.expand(claims);
    if (this.skills.size > this.skillCapacity) this.widen();
    const { touched, levels, count } = indexing;
    if (hasFormer) this.clearOthers(skills, slot);
    for (let index = 0; index < count; index += 1) {
      const skill = touched[index] ?? 0;
      skills.set(skill, place, levels[skill] ?? 0);
    }
    if (this.skillCapacity > FEW_SKILLS) this.claims.keep(slot, indexing.claimed, indexing.claims);
  }

  /** Takes a slot out of the skills that it has, but not by what was expanded last. */
  private clearOthers(skills: SkillColumns, slot: number): void {
    const { levels } = this.indexing;
    const place = placeOf(slot);
    const unset = (skill: number): void => { if ((levels[skill] ?? 0) === 0) skills.unset(skill, place); };
    if (!this.claims.visit(slot, (claim) => { this.indexing.visit(claim, unset); })) skills.keepOnly(levels, place);
  }

  private markChanged(slot: number): void {
    if (slot >= this.changed.length) {
      const more = new Uint32Array(Math.ceil(1.25 * (slot + 1)));
      more.set(this.changed);
      this.changed = more;
    }
    this.recent[this.changes % RECENT] = slot;
    this.changes += 1;
    this.changed[slot] = this.changes;
  }

  private takeSlot(profileId: string, hash: number): number {
    const slot = this.table.add(profileId, hash);
    if (slot >> BLOCK_SHIFT >= this.blocks.length) {
      const skills = new SkillColumns(this.arena, this.skillCapacity, this.blocks.at(-1)?.skills);
      this.blocks.push({ at: this.arena.allocate(BLOCK_BYTES), skills });
    }
    return slot;
  }

  private blockOf(slot: number): Block {
    const block = this.blocks[slot >> BLOCK_SHIFT];
    if (block === undefined) throw new RangeError(`No slot ${slot} of ${this.blocks.length * BLOCK}`);
    return block;
  }

  private widen(): void {
    while (this.skillCapacity < this.skills.size) this.skillCapacity *= 2;
    for (const { skills } of this.blocks) skills.widen(this.skillCapacity);
  }
}
