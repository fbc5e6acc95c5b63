import { type MatchIndex, type OpportunityInput, type ProfileInput, type RankedOpportunity, type RankedPerson, withChanged } from '#libs/domain';

export interface Touched { readonly own: readonly RankedOpportunity[]; readonly changed: number; readonly rematched: number }

/**
 * Every opportunity's list, kept right while profiles change: what a worker does for one changed profile. Her own list is made; where she
 * now belongs on a list she is put there; where she was and may no longer be, that list is made again from its old one.
 */
export class LiveLists {
  private readonly listedOn = new Map<string, Set<string>>();

  constructor(
    private readonly index: MatchIndex, private readonly opportunities: ReadonlyMap<string, OpportunityInput>,
    private readonly lists: Map<string, readonly RankedPerson[]>, private readonly top: number,
  ) {
    for (const [id, list] of lists) for (const { profileId } of list) this.listed(profileId).add(id);
  }

  change(profile: ProfileInput): Touched {
    const { profileId } = profile;
    this.index.putProfile(profile);
    const { list: own, standings } = this.index.placesOf(profile, { top: this.top });
    let changed = 0;
    let rematched = 0;
    const settle = (id: string, now: RankedPerson | null): void => {
      const before = this.list(id);
      const after = withChanged(before, this.top, profileId, now);
      if (after === before) return;
      changed += 1;
      if (after === null) rematched += 1;
      this.replace(id, after ?? this.rematched(id));
    };
    const left = new Set(this.listed(profileId));
    for (const { opportunityId, organisation, hash } of profile.matchable === 'HOSTS' ? standings : []) {
      // Most lists are full of others who score more, and she was on few of them.
      if (!left.delete(opportunityId) && organisation < this.leastOf(opportunityId)) continue;
      settle(opportunityId, { profileId, organisation, hash });
    }
    for (const id of left) settle(id, null);
    return { own, changed, rematched };
  }

  list(opportunityId: string): readonly RankedPerson[] {
    return this.lists.get(opportunityId) ?? [];
  }

  /** What somebody must score to enter a list; 0 while there is room. */
  private leastOf(opportunityId: string): number {
    return this.list(opportunityId)[this.top - 1]?.organisation ?? 0;
  }

  private rematched(id: string): readonly RankedPerson[] {
    const opportunity = this.opportunities.get(id);
    if (opportunity === undefined) return [];
    return this.index.peopleFor(opportunity, { top: this.top, warm: this.list(id).map(({ profileId }) => profileId) });
  }

  private replace(id: string, list: readonly RankedPerson[]): void {
    const before = new Set(this.list(id).map(({ profileId }) => profileId));
    this.lists.set(id, list);
    for (const { profileId } of list) if (!before.delete(profileId)) this.listed(profileId).add(id);
    for (const profileId of before) this.listed(profileId).delete(id);
  }

  private listed(profileId: string): Set<string> {
    const known = this.listedOn.get(profileId) ?? new Set<string>();
    this.listedOn.set(profileId, known);
    return known;
  }
}
