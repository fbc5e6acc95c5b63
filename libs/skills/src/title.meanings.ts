import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Occupation } from './occupation.js';
import { RoleTemplate } from './role.template.js';

@ObjectType({ isAbstract: true })
abstract class Meaning {
  @Field(() => Float, { description: 'Above 0, and 1 at most. It orders the answers to one title; it is no probability.' })
  confidence: number;

  @Field(() => Boolean, { description: 'Title and name share most of their words: it may be taken at once. Otherwise a person decides.' })
  isCertain: boolean;
}

@ObjectType({ description: 'A role template that a title may mean.' })
export class RoleTemplateMeaning extends Meaning {
  @Field(() => RoleTemplate)
  roleTemplate: RoleTemplate;
}

@ObjectType({ description: 'An occupation that a title may mean.' })
export class OccupationMeaning extends Meaning {
  @Field(() => Occupation)
  occupation: Occupation;
}

@ObjectType({ description: 'What the title of an advert may mean, best first.' })
export class TitleMeanings {
  @Field(() => [RoleTemplateMeaning])
  roleTemplates: RoleTemplateMeaning[];

  @Field(() => [OccupationMeaning], { description: 'Empty until a published list of occupations is imported.' })
  occupations: OccupationMeaning[];
}
