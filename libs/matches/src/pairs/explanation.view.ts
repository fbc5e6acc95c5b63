import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Gate', { description: 'Something that must fit. A pair that fails one is listed under "not yet", never deleted.' })
export class GateView {
  @Field(() => ID) id: string;
  @Field(() => Boolean) passed: boolean;
  @Field(() => String, { nullable: true, description: 'What was found; null for hosts.' }) observed: string | null;
  @Field(() => String, { nullable: true, description: 'What is needed; null for hosts.' }) needed: string | null;
  @Field(() => String) sentence: string;
  @Field(() => String, { nullable: true, description: 'The smallest change of the person\'s own that would pass, where there is one.' }) change: string | null;
}

@ObjectType('MatchPart', { description: 'One part of a side; the contributions add up to the total exactly.' })
export class PartView {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Percent of the side.' }) weight: number;
  @Field(() => Int, { description: '0 to 10,000.' }) value: number;
  @Field(() => Int, { description: 'Of the side\'s 10,000.' }) contribution: number;
  @Field(() => String) sentence: string;
  @Field(() => [String], { description: 'The fields it was read from.' }) evidence: string[];
}

@ObjectType('MatchSide')
export class SideView {
  @Field(() => Int, { description: '0 to 10,000.' }) total: number;
  @Field(() => Int, { description: '0 to 100, as shown.' }) shown: number;
  @Field(() => [PartView]) parts: PartView[];
}

@ObjectType()
export class MatchSides {
  @Field(() => SideView, { nullable: true, description: 'The person\'s side; null for hosts.' }) candidate: SideView | null;
  @Field(() => SideView) organisation: SideView;
}

@ObjectType('RequirementFit', { description: 'How one requirement is met.' })
export class RequirementFitView {
  @Field(() => ID) skillId: string;
  @Field(() => String) label: string;
  @Field(() => String, { description: 'MUST_HAVE, ESSENTIAL or DESIRABLE.' }) importance: string;
  @Field(() => Int, { description: 'Level 1 to 4.' }) needed: number;
  @Field(() => Int, { nullable: true, description: 'Level 1 to 4 of the skill itself.' }) claimed: number | null;
  @Field(() => String, { nullable: true, description: 'The skill that counted.' }) via: string | null;
  @Field(() => Int, { description: '4 the same, 2 one step, 1 a sibling, 0 none.' }) closeness: number;
  @Field(() => Int, { description: 'In 48ths.' }) credit: number;
  @Field(() => Boolean) isMet: boolean;
  @Field(() => Boolean, { description: 'Held one level below what is asked.' }) isStretch: boolean;
  @Field(() => Int, { description: 'Of the organisation\'s side of 10,000.' }) pointsLost: number;
  @Field(() => String, { nullable: true, description: 'The kind of evidence behind the claim, such as SELF or COURSE. Shown, not scored.' }) evidence: string | null;
}
