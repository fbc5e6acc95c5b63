import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One skill as open opportunities ask for it and as people offer it.' })
export class SkillFigure {
  @Field(() => ID) skillId: string;
  @Field(() => String) label: string;
  @Field(() => Int, { description: 'Open opportunities that ask for it, whatever its importance.' }) asking: number;
  @Field(() => Int, { nullable: true, description: 'People with an active profile who hold it at working level or above, to the nearest 5; null for fewer than 10.' })
  offering: number | null;
}

@ObjectType({ description: 'How many stand in one band of figures, from `from` to `to`, both within it.' })
export class FigureBand {
  @Field(() => Int) from: number;
  @Field(() => Int, { nullable: true, description: 'Null: and all above.' }) to: number | null;
  @Field(() => Int) count: number;
}

@ObjectType({ description: 'What the lists of matches hold, and how old they are.' })
export class ListFigures {
  @Field(() => [FigureBand], { description: 'Entries of people\'s lists by their score as shown, in bands of ten; 100 is with the last.' }) scores: FigureBand[];
  @Field(() => [FigureBand], { description: 'People\'s lists of opportunities by their age in hours.' }) opportunityListAges: FigureBand[];
  @Field(() => [FigureBand], { description: 'Opportunities\' lists of people by their age in hours.' }) peopleListAges: FigureBand[];
}

@ObjectType({ description: 'The market in figures that name nobody.' })
export class MarketFigures {
  @Field(() => [SkillFigure], { description: 'The skills that open opportunities ask for most, the most asked for first; 15 at most.' }) skills: SkillFigure[];
  @Field(() => Int) openOpportunities: number;
  @Field(() => Int, { nullable: true, description: 'People with an active profile, to the nearest 5; null for fewer than 10.' }) people: number | null;
  @Field(() => Date, { description: 'When it was counted: at most a minute ago.' }) at: Date;
}
