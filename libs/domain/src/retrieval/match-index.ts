import type { OpportunityInput, ProfileInput } from '../matching/input.js';
import { opportunitiesFor, TOP } from '../matching/list.js';
import type { RankedOpportunity, RankedPerson } from '../matching/order.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import { WEIGHTS, type Weights } from '../matching/weights.js';
import { PlainMemory } from './arena.js';
import type { KernelName } from './kernel.js';
import { type PeopleQuery, peopleQuery, type Viewer } from './people-query.js';
import { countPassing, type Engine, engineOf, GUESS_MARGIN, guessFrom, PeopleSearch } from './people-search.js';
import { PeopleStore } from './people-store.js';
import { PlainKernel } from './plain-kernel.js';
import { WasmKernel, WasmMemory, wasmModule } from './wasm-kernel.js';

/** `kernel`: WebAssembly where its SIMD is there, unless told. */
export interface IndexOptions { readonly taxonomy: Taxonomy; readonly weights?: Weights; readonly kernel?: KernelName }

/** Of a former list the last few tell what its last place takes. */
const LAST_LOOKED_AT = 3;

export interface PeopleOptions { readonly top?: number; readonly viewer?: Viewer; readonly warm?: readonly string[] }
export interface BatchOptions { readonly top?: number; readonly warm?: ReadonlyMap<string, readonly RankedPerson[]> }

/** People and opportunities in memory, answering as the naive scan would, on every list, but fast. Inputs must have passed their checks. */
export class MatchIndex {
  private readonly taxonomy: Taxonomy;
  private readonly weights: Weights;
  private readonly people: PeopleStore;
  private readonly engine: Engine;
  private readonly opportunities = new Map<string, OpportunityInput>();

  constructor({ taxonomy, weights = WEIGHTS, kernel = 'wasm' }: IndexOptions) {
    this.taxonomy = taxonomy;
    this.weights = weights;
    const module = kernel === 'wasm' ? wasmModule() : null;
    const memory = module === null ? new PlainMemory() : new WasmMemory();
    this.people = new PeopleStore(memory, taxonomy, weights);
    this.engine = engineOf(this.people, module !== null && memory instanceof WasmMemory ? new WasmKernel(module, memory) : new PlainKernel(this.people.arena));
  }

  get kernel(): KernelName {
    return this.engine.kernel.name;
  }

  get profileCount(): number {
    return this.people.count;
  }

  get opportunityCount(): number {
    return this.opportunities.size;
  }

  get bytes(): { perProfile: number; total: number } {
    const total = this.people.arena.bytes;
    return { total, perProfile: total / Math.max(1, this.people.count) };
  }

  putProfile(profile: ProfileInput): void {
    this.people.put(profile);
  }

  removeProfile(profileId: string): boolean {
    return this.people.remove(profileId);
  }

  putOpportunity(opportunity: OpportunityInput): void {
    this.opportunities.set(opportunity.opportunityId, opportunity);
  }

  removeOpportunity(opportunityId: string): boolean {
    return this.opportunities.delete(opportunityId);
  }

  /** The people for an opportunity, indexed or not, in a host's order; `warm` are the ids of its list before: they save time and change nothing. */
  peopleFor(opportunity: OpportunityInput, options: PeopleOptions = {}): RankedPerson[] {
    const query = this.ready(opportunity, options.viewer);
    if (!query.isOpen) return [];
    const { top = TOP, warm = [] } = options;
    const guess = top > 0 && warm.length >= top ? guessFrom(this.people, query, warm.slice(Math.max(0, top - LAST_LOOKED_AT), top)) : 0;
    const search = new PeopleSearch(this.engine, query, top, guess);
    for (const [index, block] of this.people.blocks.entries()) search.scan(index, block);
    return search.finish();
  }

  opportunitiesFor(profile: ProfileInput, options: { readonly top?: number; readonly warm?: readonly string[] } = {}): RankedOpportunity[] {
    return opportunitiesFor(profile, this.opportunities.values(), this.taxonomy, { weights: this.weights, top: options.top ?? TOP });
  }

  /** The list of every indexed opportunity; `warm` are their lists before. */
  batch(options: BatchOptions = {}): Map<string, RankedPerson[]> {
    const lists = new Map<string, RankedPerson[]>();
    const searches = new Map<string, PeopleSearch>();
    const top = options.top ?? TOP;
    for (const [id, opportunity] of this.opportunities) {
      const query = this.ready(opportunity, 'HOST');
      lists.set(id, []);
      if (!query.isOpen) continue;
      const last = options.warm?.get(id)?.[top - 1];
      searches.set(id, new PeopleSearch(this.engine, query, top, Math.max(0, (last?.organisation ?? 0) - GUESS_MARGIN)));
    }
    // Every search looks at one block before any looks at the next: a block stays near the processor.
    for (const [index, block] of this.people.blocks.entries()) for (const search of searches.values()) search.scan(index, block);
    for (const [id, search] of searches) lists.set(id, search.finish());
    return lists;
  }

  /** How many indexed people pass every gate of an opportunity, exactly. */
  countQualifying(opportunity: OpportunityInput, viewer?: Viewer): number {
    const query = this.ready(opportunity, viewer);
    return query.isOpen ? countPassing(this.engine, query) : 0;
  }

  private ready(opportunity: OpportunityInput, viewer: Viewer | undefined): PeopleQuery {
    this.people.settle();
    return peopleQuery(opportunity, this.weights, this.people.skills, this.people.codes, viewer);
  }
}
