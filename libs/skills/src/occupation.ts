import { Field, ObjectType } from '@nestjs/graphql';
import { Entry, Node } from '#libs/platform';
import { Skill, SkillScheme } from './skill.js';

/** A row of `role_templates` without a rung: it names skills without levels, so that no advert can start from it. */
@ObjectType({ implements: () => [Node], description: 'An occupation of a published list such as ESCO.' })
export class Occupation extends Entry {
  @Field(() => SkillScheme)
  scheme: SkillScheme;

  @Field(() => String, { description: 'Its name within the scheme: the last part of an ESCO address.' })
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => [String], { description: 'Other names people use for it.' })
  altLabels: string[];

  @Field(() => String, { description: 'The group of occupations it belongs to, by its ISCO code.' })
  group: string;

  @Field(() => String)
  description: string;
}

@ObjectType({ description: 'A skill that an occupation asks for; published lists name no levels.' })
export class OccupationSkill {
  @Field(() => Skill)
  skill: Skill;

  @Field(() => Boolean, { description: 'False means that it is optional.' })
  isEssential: boolean;
}
