import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { OpportunityKind, OpportunityWords } from '#libs/opportunities';
import { IsId } from '#libs/platform';

@InputType({ description: 'What is being written: over a stored opportunity of one\'s own, or from nothing with its organisation and kind. Nothing is stored.' })
export class QualifyingInput extends OpportunityWords {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsId() opportunityId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Needed without an opportunity.' }) @IsOptional() @IsId() organisationId?: string | null;
  @Field(() => OpportunityKind, { nullable: true, description: 'Needed without an opportunity.' }) @IsOptional() kind?: OpportunityKind | null;
}
