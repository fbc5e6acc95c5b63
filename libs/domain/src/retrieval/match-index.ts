import type { OpportunityInput, ProfileInput } from '../matching/input.js';
import { opportunitiesFor, TOP } from '../matching/list.js';
import type { RankedOpportunity, RankedPerson } from '../matching/order.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import { WEIGHTS, type Weights } from '../matching/weights.js';
import { PlainMemory } from './arena.js';
import { organisationSide } from './evaluate.js';
import { BLOCK, BLOCK_SHIFT } from './layout.js';
import { peopleQuery, type Viewer } from './people-query.js';
import { PeopleStore } from './people-store.js';
import { TopPeople } from './top-list.js';

export type KernelName = 'wasm' | 'plain';

/** `kernel`: WebAssembly where its SIMD is there, unless told. */
export interface IndexOptions { readonly taxonomy: Taxonomy; readonly weights?: Weights; readonly kernel?: KernelName }

export class MatchIndex {
  readonly kernel: KernelName;
  private readonly taxonomy: Taxonomy;
  private readonly weights: Weights;
  private readonly people: PeopleStore;
  private readonly opportunities = new Map<string, OpportunityInput>();

  constructor({ taxonomy, weights = WEIGHTS, kernel = 'plain' }: IndexOptions) {
    this.kernel = kernel;
    this.taxonomy = taxonomy;
    this.weights = weights;
    this.people = new PeopleStore(new PlainMemory(), taxonomy, weights);
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

  peopleFor(opportunity: OpportunityInput, options: { readonly top?: number; readonly viewer?: Viewer; readonly warm?: readonly string[] } = {}): RankedPerson[] {
    const found = new TopPeople(options.top ?? TOP, this.people.idOf);
    this.eachPassing(opportunity, options.viewer, (slot, score, idHash, queryHash) => { found.offer(slot, score, idHash, queryHash); });
    return found.list();
  }

  opportunitiesFor(profile: ProfileInput, options: { readonly top?: number; readonly warm?: readonly string[] } = {}): RankedOpportunity[] {
    return opportunitiesFor(profile, this.opportunities.values(), this.taxonomy, { weights: this.weights, top: options.top ?? TOP });
  }

  batch(options: { readonly top?: number; readonly warm?: ReadonlyMap<string, readonly RankedPerson[]> } = {}): Map<string, RankedPerson[]> {
    const lists = new Map<string, RankedPerson[]>();
    for (const [id, opportunity] of this.opportunities) lists.set(id, this.peopleFor(opportunity, { top: options.top ?? TOP }));
    return lists;
  }

  countQualifying(opportunity: OpportunityInput, viewer?: Viewer): number {
    let count = 0;
    this.eachPassing(opportunity, viewer, () => { count += 1; });
    return count;
  }

  private eachPassing(opportunity: OpportunityInput, viewer: Viewer | undefined, visit: (slot: number, score: number, idHash: number, queryHash: number) => void): void {
    this.people.settle();
    const query = peopleQuery(opportunity, this.weights, this.people.skills, this.people.codes, viewer);
    if (!query.isOpen) return;
    for (const [index, { at, skills }] of this.people.blocks.entries()) {
      for (let place = 0; place < BLOCK; place += 1) {
        const slot = (index << BLOCK_SHIFT) + place;
        const score = organisationSide(this.people, query, at, skills.address, place, slot);
        if (score >= 0) visit(slot, score, this.people.hashAt(at, place), query.hash);
      }
    }
  }
}
