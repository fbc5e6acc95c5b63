import { GATES } from '../criteria.js';
import type { GateId } from '../gates/gate.js';
import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { rankedOpportunity } from '../list.js';
import type { RankedOpportunity } from '../order.js';
import { type Pair, pairOf } from '../pair.js';
import { fitsOf, FULL_CREDIT, type RequirementFit } from '../requirement.js';
import { scoreOf } from '../score.js';
import type { Taxonomy } from '../taxonomy.js';
import type { Weights } from '../weights/weights.js';
import { changedProfile, type ProfileChange } from './profile-change.js';

/** The gates that each kind of change can move; every other gate stays as it is. */
const MOVED: Readonly<Record<ProfileChange['kind'], readonly GateId[]>> = {
  SKILL_UP: ['mustHave', 'essentialFit'], NEW_SKILL: ['mustHave', 'essentialFit'],
  LONGER_COMMUTE: ['commute'], ONE_MORE_DAY: ['hours'], EARLIER_START: ['dates'],
};
const MOVABLE = new Set(Object.values(MOVED).flat());
const FIXED_GATES = GATES.filter(({ id }) => !MOVABLE.has(id));
const MOVABLE_GATES = GATES.filter(({ id }) => MOVABLE.has(id));
const SKILL_GATES = MOVABLE_GATES.filter(({ id }) => MOVED.SKILL_UP.includes(id));
const TERM_GATES = MOVABLE_GATES.filter(({ id }) => !MOVED.SKILL_UP.includes(id));

/** One opportunity as it stands for the person now: `ranked` null where a gate fails. */
interface Standing { readonly pair: Pair; readonly failed: readonly GateId[]; readonly ranked: RankedOpportunity | null }

/** One requirement of a standing, under its skill. */
interface Asked { readonly standing: Standing; readonly fit: RequirementFit }

/** One opportunity that a change opens (`before` null) or scores otherwise. */
export interface Moved { readonly opportunityId: string; readonly before: RankedOpportunity | null; readonly after: RankedOpportunity }

/**
 * Every opportunity that passes for a person now, or could by one change: scored once, so that a change scores again only those it
 * can move. Those of which a gate fails that no change moves are left out at once.
 */
export class OpportunityScan {
  private readonly standings: Standing[] = [];
  private readonly asking = new Map<string, Asked[]>();

  constructor(
    private readonly profile: ProfileInput, opportunities: Iterable<OpportunityInput>, private readonly taxonomy: Taxonomy, private readonly weights: Weights,
  ) {
    for (const opportunity of opportunities) this.place(opportunity);
  }

  get passingCount(): number {
    return this.standings.filter(({ ranked }) => ranked !== null).length;
  }

  /** Those that fail nothing but the gates that this kind of change moves. */
  within(kind: ProfileChange['kind']): OpportunityInput[] {
    return this.standings.filter(({ failed }) => failed.length > 0 && canPass(failed, kind)).map(({ pair }) => pair.opportunity);
  }

  /** The skills asked for by what passes or fails on skills alone, those that keep the most shut first, then the most asked for, then by id. */
  skillsAsked(): string[] {
    const asked = [...this.asking].map(([skillId, list]) => ({ skillId, shut: list.filter(({ standing }) => standing.ranked === null).length, all: list.length }));
    return asked.sort((a, b) => b.shut - a.shut || b.all - a.all || (a.skillId < b.skillId ? -1 : 1)).map(({ skillId }) => skillId);
  }

  /** What the change opens or scores otherwise, by the definition's gates and score; of a pair only what the change touches is worked out again. */
  moved(change: ProfileChange): Moved[] {
    const profile = changedProfile(this.profile, change);
    const near = 'skillId' in change ? new Map(this.taxonomy.neighbours(change.skillId).map((one) => [one.skillId, one.closeness])) : null;
    const level = 'level' in change ? change.level : 0;
    return [...this.reachedBy(change, near)].flatMap(({ pair, ranked }) => {
      const changed = near === null ? pairOf(profile, pair.opportunity, this.taxonomy, this.weights) : this.withClaim(pair, profile, near, level);
      if (!MOVABLE_GATES.every((gate) => gate.passes(changed))) return [];
      const after = rankedOpportunity(profile.profileId, pair.opportunity.opportunityId, scoreOf(changed));
      return ranked !== null && hasSameScores(ranked, after) ? [] : [{ opportunityId: pair.opportunity.opportunityId, before: ranked, after }];
    });
  }

  private place(opportunity: OpportunityInput): void {
    const bare = pairOf(this.profile, { ...opportunity, requirements: [] }, this.taxonomy, this.weights);
    if (!FIXED_GATES.every((gate) => gate.passes(bare))) return;
    const terms = TERM_GATES.filter((gate) => !gate.passes(bare)).map(({ id }) => id);
    if (terms.length > 1) return;
    const pair = { ...bare, opportunity, fits: fitsOf(this.profile, opportunity.requirements, this.taxonomy) };
    const failed = [...terms, ...SKILL_GATES.filter((gate) => !gate.passes(pair)).map(({ id }) => id)];
    if (!Object.values(MOVED).some((moved) => failed.every((id) => moved.includes(id)))) return;
    const ranked = failed.length > 0 ? null : rankedOpportunity(this.profile.profileId, opportunity.opportunityId, scoreOf(pair));
    const standing = { pair, failed, ranked };
    this.standings.push(standing);
    if (!canPass(failed, 'SKILL_UP')) return;
    for (const fit of pair.fits) {
      const known = this.asking.get(fit.requirement.skillId);
      if (known === undefined) this.asking.set(fit.requirement.skillId, [{ standing, fit }]);
      else known.push({ standing, fit });
    }
  }

  /** Those that the change can move: for a skill those that ask for it or a near one, and would give it more credit than now. */
  private reachedBy(change: ProfileChange, near: ReadonlyMap<string, number> | null): Iterable<Standing> {
    if (near === null || !('level' in change)) return this.standings.filter(({ failed }) => canPass(failed, change.kind));
    const reached = new Set<Standing>();
    for (const [skillId, closeness] of near) {
      for (const { standing, fit } of this.asking.get(skillId) ?? []) if (fit.credit < FULL_CREDIT && closeness * change.level > fit.eff) reached.add(standing);
    }
    return reached;
  }

  /** The pair with one claim higher: a requirement for which it counts for no more than what counted is met as before. */
  private withClaim(pair: Pair, profile: ProfileInput, near: ReadonlyMap<string, number>, level: number): Pair {
    const fits = pair.fits.map((fit) => {
      const isMore = (near.get(fit.requirement.skillId) ?? 0) * level > fit.eff;
      return isMore ? fitsOf(profile, [fit.requirement], this.taxonomy)[0] ?? fit : fit;
    });
    return { ...pair, profile, fits };
  }
}

function canPass(failed: readonly GateId[], kind: ProfileChange['kind']): boolean {
  return failed.every((id) => MOVED[kind].includes(id));
}

export function hasSameScores(a: RankedOpportunity, b: RankedOpportunity): boolean {
  return a.twoSided === b.twoSided && a.candidate === b.candidate && a.organisation === b.organisation;
}
