import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { SkillLevel } from '#libs/skills';
import { ContractKind, DataSensitivity, Importance, OpportunityKind, OpportunityPayBasis } from './opportunity.words.js';

/** Parts of an opportunity that are kept as JSON inside its row. What is asked of callers and what is shown have one shape. */
@ObjectType({ description: 'A skill that is asked for.' })
export class Requirement {
  @Field(() => ID) skillId: string;
  @Field(() => Int, { description: '1 awareness, 2 working, 3 practitioner, 4 expert.' }) level: SkillLevel;
  @Field(() => Importance) importance: Importance;
  @Field(() => Int, { description: 'From 1 to 10, within its importance.' }) weight: number;
}

@InputType()
export class RequirementInput {
  @Field(() => ID) skillId: string;
  @Field(() => Int, { description: '1 awareness, 2 working, 3 practitioner, 4 expert.' }) level: number;
  @Field(() => Importance) importance: Importance;
  @Field(() => Int, { nullable: true, description: 'From 1 to 10; 5 when nothing is said.' }) weight?: number | null;
}

@InputType('OpportunityPayInput')
@ObjectType('OpportunityPay', { description: 'What is paid. Amounts are pence before tax; expenses are not pay.' })
export class Pay {
  @Field(() => Boolean) isPaid: boolean;
  @Field(() => Int, { nullable: true }) minPence?: number | null;
  @Field(() => Int, { nullable: true, description: 'Absent: one amount.' }) maxPence?: number | null;
  @Field(() => OpportunityPayBasis, { nullable: true }) basis?: OpportunityPayBasis | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether an amount by the day or year is for a full-time week, shared out by the hours worked; true when nothing is said.' })
  isFullTimeEquivalent?: boolean | null;
}

@InputType('FundingInput')
@ObjectType({ description: 'Money that somebody else gives for it.' })
export class Funding {
  @Field(() => String) funder: string;
  @Field(() => [OpportunityKind], { nullable: true }) eligibleKinds?: OpportunityKind[] | null;
  @Field(() => Int, { nullable: true }) amountPence?: number | null;
  @Field(() => Int, { nullable: true }) places?: number | null;
  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' }) closesOn?: string | null;
}

@InputType('PlacementTermsInput')
@ObjectType({ description: 'What only a placement has.' })
export class PlacementTerms {
  @Field(() => String, { nullable: true }) academicTerm?: string | null;
  @Field(() => String, { nullable: true }) learningOutcomes?: string | null;
  @Field(() => Float, { nullable: true }) supervisionHoursPerWeek?: number | null;
  @Field(() => String, { nullable: true, description: 'Which course or cohort it is kept for.' }) cohortRestriction?: string | null;
  @Field(() => Boolean, { nullable: true }) isCreditBearing?: boolean | null;
}

@InputType('JobTermsInput')
@ObjectType({ description: 'What only a job has.' })
export class JobTerms {
  @Field(() => ContractKind, { nullable: true }) contract?: ContractKind | null;
  @Field(() => String, { nullable: true }) grade?: string | null;
  @Field(() => Float, { nullable: true, description: 'Share of a full-time week, up to 1.' }) fte?: number | null;
  @Field(() => String, { nullable: true, description: 'The vacancy on the host\'s own site.' }) vacancyUrl?: string | null;
}

@InputType('ProjectTermsInput')
@ObjectType({ description: 'What only a joint project has.' })
export class ProjectTerms {
  @Field(() => String, { nullable: true }) problem?: string | null;
  @Field(() => String, { nullable: true }) dataAvailable?: string | null;
  @Field(() => [ID], { nullable: true }) datasetIds?: string[] | null;
  @Field(() => DataSensitivity, { nullable: true }) dataSensitivity?: DataSensitivity | null;
  @Field(() => String, { nullable: true }) deliverable?: string | null;
  @Field(() => Int, { nullable: true }) effortHours?: number | null;
  @Field(() => Int, { nullable: true }) teamSize?: number | null;
  @Field(() => String, { nullable: true }) expenses?: string | null;
  @Field(() => String, { nullable: true }) outputLicence?: string | null;
  @Field(() => String, { nullable: true, description: 'Who looks after the result afterwards.' }) maintainer?: string | null;
}

@ObjectType({ description: 'Another organisation that takes part; it counts once it has confirmed.' })
export class CoHost {
  @Field(() => ID) organisationId: string;
  @Field(() => Boolean) isConfirmed: boolean;
  @Field(() => Boolean, { description: 'It was asked and said no, or took its yes back.' }) hasDeclined: boolean;
}
