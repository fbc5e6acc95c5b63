import type { OpportunityInput, ProfileInput } from '../matching/input/input.js';
import { TOP } from '../matching/list.js';
import type { RankedOpportunity, RankedPerson } from '../matching/order.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import { WEIGHTS, type Weights } from '../matching/weights/weights.js';
import { PlainMemory } from './kernel/arena.js';
import type { KernelName } from './kernel/kernel.js';
import { OpportunitySearch, type Places } from './opportunities/opportunity-search.js';
import { OpportunityStore } from './opportunities/opportunity-store.js';
import { type PeopleQuery, peopleQuery, type Viewer } from './query/people-query.js';
import { GUESS_MARGIN, guessFrom, searchLists, visitPassing } from './search/people-search.js';
import { type BatchRequest, keepLists } from './search/batch.js';
import type { Kept } from './search/list-upkeep.js';
import { type Engine, engineOf } from './search/scan.js';
import { PeopleStore } from './people/people-store.js';
import { personOf } from './opportunities/person.js';
import { PlainKernel } from './kernel/plain-kernel.js';
import { WasmKernel, WasmMemory, wasmModule } from './kernel/wasm-kernel.js';

/** `kernel`: WebAssembly where its SIMD is there, unless told. */
export interface IndexOptions { readonly taxonomy: Taxonomy; readonly weights?: Weights; readonly kernel?: KernelName }

/** Of a former list the last few tell what its last place takes. */
const LAST_LOOKED_AT = 3;

export interface PeopleOptions { readonly top?: number; readonly viewer?: Viewer; readonly warm?: readonly string[] }
/** `only`: ids of the opportunities whose lists are wanted; all without it. */
export interface BatchOptions { readonly top?: number; readonly warm?: ReadonlyMap<string, readonly RankedPerson[]>; readonly only?: readonly string[] }

/** People and opportunities in memory, answering as the naive scan would, on every list, but fast. Inputs must have passed their checks. */
export class MatchIndex {
  private readonly weights: Weights;
  private readonly people: PeopleStore;
  private readonly engine: Engine;
  private readonly opportunities: OpportunityStore;
  /** What is known of the lists that were given away. */
  private readonly kept = new WeakMap<readonly RankedPerson[], Kept>();

  constructor({ taxonomy, weights = WEIGHTS, kernel = 'wasm' }: IndexOptions) {
    this.weights = weights;
    const module = kernel === 'wasm' ? wasmModule() : null;
    const memory = module === null ? new PlainMemory() : new WasmMemory();
    this.people = new PeopleStore(memory, taxonomy, weights);
    this.opportunities = new OpportunityStore(this.people, weights);
    this.engine = engineOf(this.people, module !== null && memory instanceof WasmMemory ? new WasmKernel(module, memory) : new PlainKernel(this.people.arena));
  }

  get kernel(): KernelName {
    return this.engine.kernel.name;
  }

  get profileCount(): number {
    return this.people.count;
  }

  get opportunityCount(): number {
    return this.opportunities.count;
  }

  get bytes(): { perProfile: number; total: number } {
    const total = this.people.arena.bytes + this.people.bytesBeside;
    return { total, perProfile: total / Math.max(1, this.people.count) };
  }

  putProfile(profile: ProfileInput): void {
    this.people.put(profile);
  }

  removeProfile(profileId: string): boolean {
    return this.people.remove(profileId);
  }

  putOpportunity(opportunity: OpportunityInput): void {
    this.opportunities.put(opportunity);
  }

  removeOpportunity(opportunityId: string): boolean {
    return this.opportunities.remove(opportunityId);
  }

  /** The people for an opportunity, indexed or not, in a host's order; `warm` are the ids of its list before: they save time and change nothing. */
  peopleFor(opportunity: OpportunityInput, options: PeopleOptions = {}): RankedPerson[] {
    const query = this.ready(opportunity, options.viewer);
    const { top = TOP, warm = [] } = options;
    const guess = top > 0 && warm.length >= top ? guessFrom(this.people, query, warm.slice(Math.max(0, top - LAST_LOOKED_AT), top)) : 0;
    return [...searchLists(this.engine, [{ query, guess }], top, top)[0]?.list ?? []];
  }

  /** The opportunities for a person, indexed or not, in her order; `warm` are the ids of her list before. */
  opportunitiesFor(profile: ProfileInput, options: { readonly top?: number; readonly warm?: readonly string[] } = {}): RankedOpportunity[] {
    return this.searchOf(profile).list(options.top ?? TOP, options.warm ?? []);
  }

  /**
   * For a profile that changed: her list, and where she stands with every indexed opportunity whose gates she passes, in no order. With `withChanged` that
   * gives the lists she enters, leaves or moves on. Whether hosts may be shown her is not asked.
   */
  placesOf(profile: ProfileInput, options: { readonly top?: number } = {}): Places {
    return this.searchOf(profile).places(options.top ?? TOP);
  }

  /**
   * The lists of indexed opportunities; `warm` are their lists before. A list that this very index gave is brought to the present by scoring again only who
   * changed since; of others it is only seen where their last ones stand now.
   */
  batch(options: BatchOptions = {}): Map<string, RankedPerson[]> {
    const { top = TOP, warm, only } = options;
    this.people.settle();
    const queries = only === undefined ? this.opportunities.all() : only.flatMap((id) => this.opportunities.find(id) ?? []);
    const requests = queries.map((query): BatchRequest => {
      const list = warm?.get(query.opportunity.opportunityId);
      const last = list?.[top - 1];
      const former = list === undefined ? undefined : this.kept.get(list);
      return { query, guess: Math.max(0, (last?.organisation ?? 0) - GUESS_MARGIN), former: former?.query === query ? former : undefined };
    });
    return new Map(keepLists(this.engine, requests, top).map((kept) => {
      const list = kept.list.slice(0, Math.max(0, top));
      this.kept.set(list, kept);
      return [kept.query.opportunity.opportunityId, list];
    }));
  }

  /** How many indexed people pass every gate of an opportunity, exactly. */
  countQualifying(opportunity: OpportunityInput, viewer?: Viewer): number {
    let count = 0;
    visitPassing(this.engine, this.ready(opportunity, viewer), () => { count += 1; });
    return count;
  }

  /** Who they are, in no order. */
  qualifying(opportunity: OpportunityInput, viewer?: Viewer): string[] {
    const ids: string[] = [];
    visitPassing(this.engine, this.ready(opportunity, viewer), (slot) => { ids.push(this.people.idOf(slot)); });
    return ids;
  }

  private ready(opportunity: OpportunityInput, viewer: Viewer = 'HOST'): PeopleQuery {
    this.people.settle();
    const indexed = this.opportunities.find(opportunity.opportunityId);
    if (indexed?.opportunity === opportunity && viewer === 'HOST') return indexed;
    return peopleQuery(opportunity, this.weights, this.people.skills, this.people.codes, viewer);
  }

  private searchOf(profile: ProfileInput): OpportunitySearch {
    return new OpportunitySearch(this.opportunities, personOf(profile, this.weights, this.people), this.weights);
  }
}
