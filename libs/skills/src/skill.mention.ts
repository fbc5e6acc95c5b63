import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Skill } from './skill.js';

@ObjectType({ description: 'A part of a text, counted in UTF-16 units; the end is exclusive.' })
export class TextSpan {
  @Field(() => Int)
  start: number;

  @Field(() => Int)
  end: number;
}

@ObjectType({ description: 'A skill that a text seems to speak of.' })
export class SkillMention {
  @Field(() => Skill)
  skill: Skill;

  @Field(() => TextSpan, { description: 'Where in the text, as it was sent.' })
  span: TextSpan;

  @Field(() => String, { description: 'The words there.' })
  matchedText: string;

  @Field(() => Float, { description: 'Above 0 and below 1. It orders mentions; it is no probability.' })
  confidence: number;

  @Field(() => Boolean, { description: 'The words are the very name of the skill: it may be attached at once. Otherwise a person decides.' })
  isCertain: boolean;
}
