import { comparePeople, type MatchIndex, type OpportunityInput, type ProfileInput, type RankedOpportunity, type RankedPerson } from '#libs/domain';
import type { Lists } from './engine.js';

export interface Touched { readonly own: readonly RankedOpportunity[]; readonly changed: number; readonly rematched: number }

/**
 * Every opportunity's list, kept right while profiles change: what a worker does for one changed profile. Her own list is made; where she
 * now belongs on a list she is put there; where she was and may no longer be, that list is made again from its old one.
 */
export class LiveLists {
  private readonly listedOn = new Map<string, Set<string>>();

  constructor(
    private readonly index: MatchIndex, private readonly opportunities: ReadonlyMap<string, OpportunityInput>, private readonly lists: Lists, private readonly top: number,
  ) {
    for (const [id, list] of lists) for (const { profileId } of list) this.placesOf(profileId).add(id);
  }

  change(profile: ProfileInput): Touched {
    const { profileId } = profile;
    this.index.putProfile(profile);
    const { list: own, standings } = this.index.placesOf(profile, { top: this.top });
    const shown = profile.matchable === 'HOSTS' ? standings : [];
    let changed = 0;
    let rematched = 0;
    const left = new Set(this.placesOf(profileId));
    for (const { opportunityId, organisation, hash } of shown) {
      left.delete(opportunityId);
      const outcome = this.place(opportunityId, { profileId, organisation, hash });
      if (outcome !== 'same') changed += 1;
      if (outcome === 'rematched') rematched += 1;
    }
    for (const id of left) {
      changed += 1;
      if (this.leave(id, profileId)) rematched += 1;
    }
    return { own, changed, rematched };
  }

  list(opportunityId: string): readonly RankedPerson[] {
    return this.lists.get(opportunityId) ?? [];
  }

  private place(id: string, entry: RankedPerson): 'same' | 'placed' | 'rematched' {
    const list = this.list(id);
    const wasFull = list.length >= this.top;
    const old = this.listedOn.get(entry.profileId)?.has(id) === true ? list.find(({ profileId }) => profileId === entry.profileId) : undefined;
    if (old !== undefined && old.organisation === entry.organisation) return 'same';
    const last = list.at(-1);
    if (old === undefined && wasFull && last !== undefined && comparePeople(entry, last) > 0) return 'same';
    // Behind all the others of a full list somebody who was not on it may come first.
    if (old !== undefined && wasFull && last !== undefined && entry.organisation < old.organisation && (last === old || comparePeople(entry, last) > 0)) {
      this.rematch(id);
      return 'rematched';
    }
    const others = list.filter(({ profileId }) => profileId !== entry.profileId);
    this.replace(id, [...others, entry].sort(comparePeople).slice(0, this.top));
    return 'placed';
  }

  /** Whether the list had to be made again: one that was not full held everybody. */
  private leave(id: string, leaver: string): boolean {
    const list = this.list(id);
    if (list.length >= this.top) {
      this.rematch(id);
      return true;
    }
    this.replace(id, list.filter(({ profileId }) => profileId !== leaver));
    return false;
  }

  private rematch(id: string): void {
    const opportunity = this.opportunities.get(id);
    if (opportunity === undefined) return;
    this.replace(id, this.index.peopleFor(opportunity, { top: this.top, warm: this.list(id).map(({ profileId }) => profileId) }));
  }

  private replace(id: string, list: RankedPerson[]): void {
    const before = new Set(this.list(id).map(({ profileId }) => profileId));
    this.lists.set(id, list);
    for (const { profileId } of list) if (!before.delete(profileId)) this.placesOf(profileId).add(id);
    for (const profileId of before) this.placesOf(profileId).delete(id);
  }

  private placesOf(profileId: string): Set<string> {
    const known = this.listedOn.get(profileId) ?? new Set<string>();
    this.listedOn.set(profileId, known);
    return known;
  }
}
