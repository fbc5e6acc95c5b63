import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { MODES, IMPORTANCES, type Importance, type Mode } from '#libs/domain';
import { Position } from '../match.view.js';

export enum CounterfactualKind {
  SKILL_UP = 'SKILL_UP', NEW_SKILL = 'NEW_SKILL', LONGER_COMMUTE = 'LONGER_COMMUTE', ONE_MORE_DAY = 'ONE_MORE_DAY', EARLIER_START = 'EARLIER_START',
  SOFTEN_REQUIREMENT = 'SOFTEN_REQUIREMENT', LOWER_LEVEL = 'LOWER_LEVEL', DROP_REQUIREMENT = 'DROP_REQUIREMENT', OTHER_MODE = 'OTHER_MODE',
  ONE_DAY_FEWER = 'ONE_DAY_FEWER', MORE_PAY = 'MORE_PAY', SOFTEN_TOGETHER = 'SOFTEN_TOGETHER',
}
registerEnumType(CounterfactualKind, { name: 'CounterfactualKind', description: 'What could be done: the first five by the person, the others by the host.' });

/** How many of a list are shown. */
@ArgsType()
export class FirstArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the front; 20 when nothing is said, 100 at most.' })
  @IsOptional() @IsInt() @Min(0) @Max(100)
  first?: number | null;
}

@ObjectType({ description: 'What would be different, as it would then be: one thing, or several essentials made desirable together. Only the fields of its kind are set.' })
export class CounterfactualChange {
  @Field(() => CounterfactualKind) kind: CounterfactualKind;
  @Field(() => ID, { nullable: true }) skillId: string | null;
  @Field(() => [ID], { nullable: true, description: 'The essentials made desirable together.' }) skillIds: string[] | null;
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4.' }) level: number | null;
  @Field(() => String, { nullable: true, description: `${IMPORTANCES.join(', ')}.` }) importance: Importance | null;
  @Field(() => Int, { nullable: true, description: 'The longest commute, minutes one way.' }) maxCommuteMin: number | null;
  @Field(() => Int, { nullable: true, description: 'The most hours a week of the person, or those of the work.' }) hoursPerWeek: number | null;
  @Field(() => String, { nullable: true, description: 'First day, as 2027-06-01.' }) availableFrom: string | null;
  @Field(() => String, { nullable: true, description: `${MODES.join(', ')}.` }) mode: Mode | null;
  @Field(() => Int, { nullable: true, description: 'The highest pay, pence an hour.' }) topPencePerHour: number | null;
}

@ObjectType({ description: 'An opportunity as it would be scored after the change.' })
export class OpportunityAfter {
  @Field(() => ID) opportunityId: string;
  @Field(() => Int, { nullable: true, description: '0 to 100; null where it does not pass now, or where no numbers are shown.' }) scoreBefore: number | null;
  @Field(() => Int, { nullable: true, description: '0 to 100; null where no numbers are shown.' }) scoreAfter: number | null;
}

@ObjectType({ description: 'How many pass everything that must fit. Hosts read the band, "fewer than 5" and then rounded to 5; the count is for coordinators.' })
export class QualifyingFigure {
  @Field(() => String) band: string;
  @Field(() => Int, { description: 'The band as a number; 0 for fewer than 5.' }) about: number;
  @Field(() => Int, { nullable: true, description: 'Exact, for coordinators only.' }) count: number | null;
}

@ObjectType({ description: 'What would change this: one change, and all that it does, scored and never estimated.' })
export class Counterfactual {
  @Field(() => CounterfactualChange) change: CounterfactualChange;
  @Field(() => String) sentence: string;
  @Field(() => Int, { description: 'What it costs: a level, 15 minutes, a day or four weeks is one step.' }) steps: number;
  @Field(() => Int, { nullable: true, description: 'Of this match, 0 to 100; null for hosts, where no numbers are shown, and where no match is asked about.' })
  scoreAfter: number | null;
  @Field(() => Int, { nullable: true, description: 'How many opportunities it opens; null for a host\'s change.' }) opensCount: number | null;
  @Field(() => Int, { nullable: true, description: 'How many that are open already it scores higher; null for a host\'s change.' }) raisesCount: number | null;
  @Field(() => QualifyingFigure, { nullable: true, description: 'Who would pass then; null for a person\'s change.' }) admits: QualifyingFigure | null;

  /** Fields with an argument: only those asked for are made. */
  opened: readonly (() => OpportunityAfter)[];
  raised: readonly (() => OpportunityAfter)[];
}

@ObjectType({ description: 'What would open more to oneself, the most gained per step first.' })
export class MyCounterfactuals {
  @Field(() => [Counterfactual]) nodes: Counterfactual[];
  @Field(() => Int, { description: 'How many opportunities pass everything that must fit now.' }) passingCount: number;
  @Field(() => Boolean, { description: 'Too few to number: no scores are shown.' }) isSmallMarket: boolean;
  @Field(() => Position) reflects: Position;
}

@ObjectType({ description: 'How many would qualify for what is being written, and after each change, or several essentials softened together, that would bring more.' })
export class QualifyingCount {
  @Field(() => QualifyingFigure) now: QualifyingFigure;
  @Field(() => [Counterfactual]) relaxations: Counterfactual[];
  @Field(() => Boolean, { description: 'False where so much is asked for that only the first single changes were counted.' }) isComplete: boolean;
  @Field(() => Position) reflects: Position;
}

@ObjectType('WhyNot', { description: 'Why a pair does not pass, and what would have to change together.' })
export class WhyNotView {
  @Field(() => [String], { description: 'Changes of the person\'s own that, made together, pass; confirmed by scoring again. Empty where there are none.' }) together: string[];
  @Field(() => Boolean, { description: 'Whether changes of the person\'s own can pass it at all.' }) isWithinReach: boolean;
}
