import type { OpportunityInput } from '../../matching/input/input.js';
import type { Weights } from '../../matching/weights/weights.js';
import { HOSTS_BIT } from '../kernel/layout.js';
import { PackedTerms } from './packed-terms.js';
import { NO_LIMIT } from '../kernel/layout.js';
import { type PeopleQuery, peopleQuery } from '../query/people-query.js';
import type { PeopleStore } from '../people/people-store.js';

/** Asked of the terms by an opportunity that is not open: no person has it. */
const CLOSED = 256;

/** Every bit: what is not asked excludes nobody. */
const ANY = 255;

/** Gates as columns, one entry an opportunity: what turns most of them away for one person is looked at without opening the rest. */
export class GateColumns {
  readonly asked: Uint16Array;
  /** Both are ANY where nothing is asked; a person always has the highest bit. */
  readonly patterns: Uint8Array;
  readonly circumstances: Uint8Array;
  /** 255: not stated. */
  readonly fullHours: Uint8Array;
  /** The least a person who would share the job must do. */
  readonly sharedHours: Uint8Array;
  /** NO_LIMIT: no floor excludes it. */
  readonly topPay: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 0: dates are not looked at. */
  readonly daysAsked: Int32Array;
  /** An easting of -1: there is no journey to a known place. */
  readonly easting: Int32Array;
  readonly northing: Int32Array;

  constructor(readonly capacity: number, before?: GateColumns) {
    const copy = <Column extends { set(from: Column): void }>(fresh: Column, old: Column | undefined): Column => {
      if (old !== undefined) fresh.set(old);
      return fresh;
    };
    this.asked = copy(new Uint16Array(capacity).fill(CLOSED), before?.asked);
    this.patterns = copy(new Uint8Array(capacity), before?.patterns);
    this.circumstances = copy(new Uint8Array(capacity), before?.circumstances);
    this.fullHours = copy(new Uint8Array(capacity), before?.fullHours);
    this.sharedHours = copy(new Uint8Array(capacity), before?.sharedHours);
    this.topPay = copy(new Int32Array(capacity), before?.topPay);
    this.from = copy(new Int32Array(capacity), before?.from);
    this.to = copy(new Int32Array(capacity), before?.to);
    this.daysAsked = copy(new Int32Array(capacity), before?.daysAsked);
    this.easting = copy(new Int32Array(capacity), before?.easting);
    this.northing = copy(new Int32Array(capacity), before?.northing);
  }

  write(slot: number, query: PeopleQuery): void {
    const { mode, site } = query.opportunity;
    const hasPlace = mode !== 'REMOTE' && site !== null;
    this.asked[slot] = query.isOpen ? query.termsAsked & ~HOSTS_BIT : CLOSED;
    this.patterns[slot] = query.patterns === 0 ? ANY : query.patterns;
    this.circumstances[slot] = query.circumstances === 0 ? ANY : query.circumstances;
    this.fullHours[slot] = query.fullHours === 0 ? ANY : query.fullHours;
    this.sharedHours[slot] = query.offersShare ? query.sharedHours : query.fullHours;
    this.topPay[slot] = query.topPay < 0 ? NO_LIMIT : query.topPay;
    this.from[slot] = query.from;
    this.to[slot] = query.to;
    this.daysAsked[slot] = query.statesDates ? query.daysAsked : 0;
    this.easting[slot] = hasPlace ? site.easting : -1;
    this.northing[slot] = hasPlace ? site.northing : -1;
  }

  close(slot: number): void {
    this.asked[slot] = CLOSED;
  }
}

/** The indexed opportunities, each made ready once for every search from either side. */
export class OpportunityStore {
  gates = new GateColumns(64);
  readonly terms = new PackedTerms();
  /** Room for one slot of each opportunity. */
  scratch = new Int32Array(64);
  /** By slot; undefined where a slot is free. */
  readonly queries: (PeopleQuery | undefined)[] = [];
  private readonly slots = new Map<string, number>();
  private readonly freeSlots: number[] = [];

  constructor(private readonly people: PeopleStore, private readonly weights: Weights) {}

  get count(): number {
    return this.slots.size;
  }

  readonly idOf = (slot: number): string => this.queries[slot]?.opportunity.opportunityId ?? '';

  find(opportunityId: string): PeopleQuery | undefined {
    return this.queries[this.slotOf(opportunityId)];
  }

  /** -1 when it is not there. */
  slotOf(opportunityId: string): number {
    return this.slots.get(opportunityId) ?? -1;
  }

  /** In the order of their slots. */
  all(): PeopleQuery[] {
    return this.queries.filter((query) => query !== undefined);
  }

  put(opportunity: OpportunityInput): void {
    this.people.learn(opportunity);
    const slot = this.slots.get(opportunity.opportunityId) ?? this.freeSlots.pop() ?? this.queries.length;
    const query = peopleQuery(opportunity, this.weights, this.people.skills, this.people.codes);
    this.slots.set(opportunity.opportunityId, slot);
    this.queries[slot] = query;
    if (slot >= this.gates.capacity) {
      this.gates = new GateColumns(2 * this.gates.capacity, this.gates);
      this.scratch = new Int32Array(this.gates.capacity);
    }
    this.gates.write(slot, query);
    this.terms.write(slot, opportunity, this.people.skills);
  }

  remove(opportunityId: string): boolean {
    const slot = this.slotOf(opportunityId);
    if (slot < 0) return false;
    this.slots.delete(opportunityId);
    this.queries[slot] = undefined;
    this.gates.close(slot);
    this.freeSlots.push(slot);
    return true;
  }
}
