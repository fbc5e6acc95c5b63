import type { OpportunityInput, ProfileInput } from '../input/input.js';
import { rankedOpportunity } from '../list.js';
import { compareOpportunities, type RankedOpportunity } from '../order.js';
import { score } from '../score.js';
import type { Taxonomy } from '../taxonomy.js';
import { type Weights, WEIGHTS } from '../weights/weights.js';
import type { LabelOf } from '../explanation/word.js';
import { hasSameScores, type Moved, OpportunityScan } from './opportunity-scan.js';
import {
  changedProfile, earlierStarts, easedTerms, newSkills, PROFILE_CHANGE_KINDS, type ProfileChange, profileChangeWords, profileSteps, raisedSkills,
} from './profile-change.js';

/** An opportunity open before and after whose score the change moves. */
export interface Rise { readonly opportunityId: string; readonly before: RankedOpportunity; readonly after: RankedOpportunity }

/** One change with all that it does, in a person's order. */
export interface ProfileCounterfactual {
  readonly change: ProfileChange;
  /** The profile with the change made. */
  readonly profile: ProfileInput;
  /** At least 1. */
  readonly steps: number;
  /** Newly passing every gate, with the scores they then have. */
  readonly opens: readonly RankedOpportunity[];
  readonly rises: readonly Rise[];
  /** What the change adds to the sum of H over everything that passes: whole H of what opens, and the rises. Never negative. */
  readonly gain: number;
  readonly sentence: string;
}

/**
 * Whatever answers lists faster than the naive scan, over the same open opportunities. Asked with `top` Infinity: everything that passes,
 * scored as the definition does.
 */
export interface ProfileMatcher {
  opportunitiesFor(profile: ProfileInput, options: { readonly top: number }): readonly RankedOpportunity[];
}

/** `top` 20, `mostNewSkills` 200 unless told: of the skills asked for that many are tried, those that keep the most shut first. */
export interface ProfileCounterfactualOptions {
  readonly top?: number;
  readonly mostNewSkills?: number;
  readonly weights?: Weights;
  readonly labelOf?: LabelOf;
  readonly matcher?: ProfileMatcher;
}

const TOP_CHANGES = 20;
const MOST_NEW_SKILLS = 200;

/**
 * The single changes that would open opportunities to a person or raise their scores, the most gain per step first: a claimed skill
 * one level up, a new skill at working, 15 more minutes, one more day, an earlier start. What is answered has been scored again, pair
 * by pair, by the definition on the changed profile, whoever found it. Inputs must have passed their checks.
 */
export function profileCounterfactuals(
  profile: ProfileInput, opportunities: readonly OpportunityInput[], taxonomy: Taxonomy, options: ProfileCounterfactualOptions = {},
): ProfileCounterfactual[] {
  return new ProfileCounterfactuals(profile, opportunities, taxonomy, options).best();
}

/** The same for many questions about one person: what passes now is scored once. */
export class ProfileCounterfactuals {
  private readonly scan: OpportunityScan;
  private readonly weights: Weights;
  private readonly look: (change: ProfileChange) => Moved[];
  private readonly byId: ReadonlyMap<string, OpportunityInput>;

  constructor(
    private readonly profile: ProfileInput, opportunities: readonly OpportunityInput[], private readonly taxonomy: Taxonomy,
    private readonly options: ProfileCounterfactualOptions = {},
  ) {
    this.weights = options.weights ?? WEIGHTS;
    this.scan = new OpportunityScan(profile, opportunities, taxonomy, this.weights);
    this.byId = new Map(opportunities.map((opportunity) => [opportunity.opportunityId, opportunity]));
    this.look = options.matcher === undefined ? (change) => this.scan.moved(change) : lookingBy(options.matcher, profile);
  }

  /** How many pass every gate now. */
  get passingCount(): number {
    return this.scan.passingCount;
  }

  /** Over everything, the best `top`. */
  best(): ProfileCounterfactual[] {
    return this.toldOf(this.changesOf(this.scan, this.options.mostNewSkills ?? MOST_NEW_SKILLS));
  }

  /** The changes that open one of the opportunities or raise its score, with all that they do to the others. */
  about(opportunityId: string): ProfileCounterfactual[] {
    const opportunity = this.byId.get(opportunityId);
    if (opportunity === undefined) return [];
    const alone = new OpportunityScan(this.profile, [opportunity], this.taxonomy, this.weights);
    return this.toldOf(this.changesOf(alone, Infinity).filter((change) => alone.moved(change).length > 0));
  }

  private changesOf(scan: OpportunityScan, mostNewSkills: number): ProfileChange[] {
    return [
      ...raisedSkills(this.profile), ...newSkills(this.profile, scan.skillsAsked()).slice(0, mostNewSkills), ...easedTerms(this.profile),
      ...earlierStarts(this.profile, scan.within('EARLIER_START'), this.weights),
    ];
  }

  private toldOf(changes: readonly ProfileChange[]): ProfileCounterfactual[] {
    const found = changes.flatMap((change) => this.told(change, this.look(change)));
    return found.sort(compareGain).slice(0, this.options.top ?? TOP_CHANGES).flatMap((one) => this.confirmed(one)).sort(compareGain);
  }

  private told(change: ProfileChange, moved: readonly Moved[]): ProfileCounterfactual[] {
    if (moved.length === 0) return [];
    const opens = moved.flatMap(({ before, after }) => (before === null ? [after] : [])).sort(compareOpportunities);
    const rises = moved.flatMap(({ opportunityId, before, after }) => (before === null ? [] : [{ opportunityId, before, after }]))
      .sort((a, b) => compareOpportunities(a.after, b.after));
    const gain = moved.reduce((sum, { before, after }) => sum + after.twoSided - (before?.twoSided ?? 0), 0);
    const words = profileChangeWords(change, this.options.labelOf ?? ((skillId) => skillId));
    const sentence = `${words} would ${effectWords(opens.length, rises.length)}.`;
    return [{ change, profile: changedProfile(this.profile, change), steps: profileSteps(this.profile, change), opens, rises, gain, sentence }];
  }

  /** The same claims with the definition's own figures; what it does not confirm is left out. */
  private confirmed({ change, profile, opens, rises }: ProfileCounterfactual): ProfileCounterfactual[] {
    const moved = [...opens, ...rises].flatMap(({ opportunityId }): Moved[] => {
      const [before, after] = [this.scoredAgain(this.profile, opportunityId), this.scoredAgain(profile, opportunityId)];
      return after === null || (before !== null && hasSameScores(before, after)) ? [] : [{ opportunityId, before, after }];
    });
    return this.told(change, moved);
  }

  private scoredAgain(profile: ProfileInput, opportunityId: string): RankedOpportunity | null {
    const opportunity = this.byId.get(opportunityId);
    const scored = opportunity === undefined ? undefined : score(profile, opportunity, this.taxonomy, this.weights);
    return scored?.passesGates === true ? rankedOpportunity(profile.profileId, opportunityId, scored) : null;
  }
}

/** The most gain per step first, by whole numbers; then the fewest steps, the kind and the skill, so that the order is total. */
export function compareGain(a: ProfileCounterfactual, b: ProfileCounterfactual): number {
  return b.gain * a.steps - a.gain * b.steps || a.steps - b.steps
    || PROFILE_CHANGE_KINDS.indexOf(a.change.kind) - PROFILE_CHANGE_KINDS.indexOf(b.change.kind) || (skillOf(a) < skillOf(b) ? -1 : 1);
}

function effectWords(opens: number, rises: number): string {
  const effects = [
    ...(opens > 0 ? [`open ${opens} more ${opens === 1 ? 'opportunity' : 'opportunities'}`] : []),
    ...(rises > 0 ? [`raise the score of ${rises}`] : []),
  ];
  return effects.join(' and ');
}

/** The difference of two of the matcher's lists. */
function lookingBy(matcher: ProfileMatcher, profile: ProfileInput): (change: ProfileChange) => Moved[] {
  const now = new Map(matcher.opportunitiesFor(profile, { top: Infinity }).map((ranked) => [ranked.opportunityId, ranked]));
  return (change) => matcher.opportunitiesFor(changedProfile(profile, change), { top: Infinity }).flatMap((after) => {
    const before = now.get(after.opportunityId) ?? null;
    return before !== null && hasSameScores(before, after) ? [] : [{ opportunityId: after.opportunityId, before, after }];
  });
}

function skillOf({ change }: ProfileCounterfactual): string {
  return 'skillId' in change ? change.skillId : '';
}
