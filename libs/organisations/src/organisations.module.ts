import { Module } from '@nestjs/common';
import { MembershipService } from './membership.service.js';
import { OrganisationResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';

@Module({ providers: [OrganisationService, MembershipService, OrganisationResolver], exports: [OrganisationService] })
export class OrganisationsModule {}
