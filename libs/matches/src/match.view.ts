import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OpportunityInput, ProfileInput, Related } from '#libs/domain';
import { PageInfo } from '#libs/platform';
import { CandidateView } from './candidates/candidate.view.js';
import { MatchStateName } from './match.js';
import type { Standing } from './pairs/pair.queries.js';
import { GateView, MatchSides, RequirementFitView } from './pairs/explanation.view.js';

export enum MatchGroup {
  YOU_MEET_EVERYTHING = 'YOU_MEET_EVERYTHING', NEARLY = 'NEARLY', NOT_YET = 'NOT_YET',
  MEETS_EVERY_ESSENTIAL = 'MEETS_EVERY_ESSENTIAL', MEETS_MOST = 'MEETS_MOST', COULD_GROW_INTO_IT = 'COULD_GROW_INTO_IT',
}
registerEnumType(MatchGroup, { name: 'MatchGroup', description: 'How a pair is grouped: the first three for a person, the last three for a host.' });

export enum ScoreBand { LOW = 'LOW', MIDDLE = 'MIDDLE', HIGH = 'HIGH' }
registerEnumType(ScoreBand, { name: 'ScoreBand', description: 'Shown instead of a number where less than half of the score has data behind it.' });

@ObjectType({ description: 'How far along the feed of facts an answer is.' })
export class Position {
  @Field(() => Int) position: number;
  @Field(() => Date) at: Date;
}

@ObjectType({ description: 'Essential requirements that are met, of how many.' })
export class EssentialsMet {
  @Field(() => Int) met: number;
  @Field(() => Int) of: number;
}

@ObjectType('Match', { description: 'A person and an opportunity, scored and explained in the viewer\'s terms. A score orders; it never rejects.' })
export class MatchView {
  @Field(() => CandidateView) profile: CandidateView;
  @Field(() => ID) opportunityId: string;
  @Field(() => Int, { nullable: true, description: '0 to 100; null where the data is thin or the market small.' }) score: number | null;
  @Field(() => ScoreBand, { nullable: true }) band: ScoreBand | null;
  @Field(() => MatchGroup, { nullable: true }) group: MatchGroup | null;
  @Field(() => Float, { description: 'Share of the score with data behind it, 0 to 1.' }) confidence: number;
  @Field(() => String) engineVersion: string;
  @Field(() => String) weightsVersion: string;
  @Field(() => String) taxonomyVersion: string;
  @Field(() => Date) computedAt: Date;
  @Field(() => Boolean, { description: 'Every gate passes.' }) qualifies: boolean;
  @Field(() => EssentialsMet) essentials: EssentialsMet;
  @Field(() => Boolean, { description: 'Some essential skill is held one level below what is asked; never scored.' }) isStretch: boolean;
  @Field(() => String, { nullable: true, description: 'At most 60 words, to the person; null for hosts.' }) summary: string | null;
  @Field(() => [GateView]) gates: GateView[];
  @Field(() => MatchSides) sides: MatchSides;
  @Field(() => Position) reflects: Position;
  @Field(() => [RequirementFitView]) requirements: RequirementFitView[];
  @Field(() => [String], { description: 'Data deliberately not used.' }) notUsed: string[];
  @Field(() => MatchStateName) state: MatchStateName;
  @Field(() => Boolean, { description: 'In one\'s own list: it began to fit after the lists were last made together.' }) isNew: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer\'s side has shortlisted it.' }) isShortlisted: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer\'s side has put it aside.' }) isDismissed: boolean;
  @Field(() => String, { nullable: true, description: 'The reason code with which the viewer\'s side put it aside.' }) dismissalReason: string | null;

  /** Never a field: what the introduction and the person's name are looked up by, and what "why not?" is worked out from. */
  pair: { profileId: string; userId: string; organisationId: string; standing: Standing; profile: ProfileInput; opportunity: OpportunityInput };

  get related(): Related {
    return { userId: this.pair.userId, organisationId: this.pair.organisationId };
  }
}

@ObjectType()
export class MatchEdge {
  @Field(() => String) cursor: string;
  @Field(() => MatchView) node: MatchView;
}

@ObjectType({ description: 'A person\'s opportunities, best first; in a small market in groups.' })
export class MatchConnection {
  @Field(() => [MatchEdge]) edges: MatchEdge[];
  @Field(() => [MatchView]) nodes: MatchView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
  @Field(() => Boolean, { description: 'The list is not ready or newer changes are not in it yet: an empty page says nothing then.' }) isBeingPrepared: boolean;
  @Field(() => Boolean, { description: 'Too few to number or cap: everything is shown, in groups.' }) isSmallMarket: boolean;
  @Field(() => Position, { nullable: true }) reflects: Position | null;
  @Field(() => Date, { nullable: true, description: 'When the lists that people are sent were made together; null where everything that fits is listed here.' })
  shownAt: Date | null;
}

@ObjectType({ description: 'A person as a host\'s candidate.' })
export class Candidate {
  @Field(() => ID, { description: 'How your organisation, and no other, knows this person.' }) candidateRef: string;
  @Field(() => MatchGroup) group: MatchGroup;
  @Field(() => MatchView) match: MatchView;
}

@ObjectType()
export class CandidateEdge {
  @Field(() => String) cursor: string;
  @Field(() => Candidate) node: Candidate;
}

@ObjectType({ description: 'The people for an opportunity by pseudonym, ordered by the organisation\'s side alone; in a small market in groups.' })
export class CandidateConnection {
  @Field(() => [CandidateEdge]) edges: CandidateEdge[];
  @Field(() => [Candidate]) nodes: Candidate[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Int) totalCount: number;
  @Field(() => Boolean) isBeingPrepared: boolean;
  @Field(() => Boolean) isSmallMarket: boolean;
  @Field(() => Position, { nullable: true }) reflects: Position | null;
}

@ObjectType({ description: 'Lists changed; ask again for what they hold now.' })
export class MatchesUpdate {
  @Field(() => ID, { nullable: true, description: 'The opportunity whose candidates changed; null when it was one\'s own list.' }) opportunityId: string | null;
}
