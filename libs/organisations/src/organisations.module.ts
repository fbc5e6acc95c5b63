import { Module } from '@nestjs/common';
import { MembershipResolver } from './membership.resolver.js';
import { MembershipService } from './membership.service.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';

@Module({ providers: [OrganisationService, MembershipService, OrganisationResolver, MembershipResolver], exports: [OrganisationService] })
export class OrganisationsModule {}
