import { Field, InputType, Int, ObjectType, PartialType } from '@nestjs/graphql';
import type { Share, Travel } from '#libs/domain';

/** The groups of figures of a table. What is asked of callers has the same shape, with every figure optional: what is left out stays. */
@ObjectType({ description: 'Weights of the parts of the organisation\'s side; they add up to 100.' })
export class OrganisationWeights {
  @Field(() => Int) essential: number;
  @Field(() => Int) desirable: number;
  @Field(() => Int) time: number;
  @Field(() => Int) mission: number;
}

@ObjectType({ description: 'Weights of the parts of the person\'s side; they add up to 100.' })
export class CandidateWeights {
  @Field(() => Int) wantedSkills: number;
  @Field(() => Int) commute: number;
  @Field(() => Int) interest: number;
  @Field(() => Int) time: number;
}

@ObjectType({ description: 'Values of parts where the data to judge is missing, 0 to 10,000.' })
export class NeutralValues {
  @Field(() => Int) time: number;
  @Field(() => Int) mission: number;
  @Field(() => Int) wantedSkills: number;
  @Field(() => Int) commute: number;
  @Field(() => Int) interest: number;
}

@ObjectType({ description: 'A share as two whole numbers: so many out of so many.' })
export class ShareFigure implements Share {
  @Field(() => Int) of: number;
  @Field(() => Int) outOf: number;
}

@ObjectType({ description: 'How a journey is estimated: straight metres with a detour, a speed, and minutes of waiting.' })
export class TravelFigures implements Travel {
  @Field(() => Int) detourPercent: number;
  @Field(() => Int) metresPerMinute: number;
  @Field(() => Int) waitMin: number;
}

@ObjectType({ description: 'The estimates of journeys, by how one travels.' })
export class TravelTable {
  @Field(() => TravelFigures) walk: TravelFigures;
  @Field(() => TravelFigures) cycle: TravelFigures;
  @Field(() => TravelFigures) public: TravelFigures;
  @Field(() => TravelFigures) car: TravelFigures;
}

@InputType()
export class OrganisationWeightsInput extends PartialType(OrganisationWeights, InputType) {}
@InputType()
export class CandidateWeightsInput extends PartialType(CandidateWeights, InputType) {}
@InputType()
export class NeutralValuesInput extends PartialType(NeutralValues, InputType) {}
@InputType()
export class ShareFigureInput extends PartialType(ShareFigure, InputType) {}
@InputType()
export class TravelFiguresInput extends PartialType(TravelFigures, InputType) {}

@InputType()
export class TravelTableInput {
  @Field(() => TravelFiguresInput, { nullable: true }) walk?: TravelFiguresInput | null;
  @Field(() => TravelFiguresInput, { nullable: true }) cycle?: TravelFiguresInput | null;
  @Field(() => TravelFiguresInput, { nullable: true }) public?: TravelFiguresInput | null;
  @Field(() => TravelFiguresInput, { nullable: true }) car?: TravelFiguresInput | null;
}
