import { ObjectType } from '@nestjs/graphql';
import { connectionOf } from '#libs/platform';
import { Opportunity } from './opportunity.js';

@ObjectType()
export class OpportunityConnection extends connectionOf(Opportunity) {}
