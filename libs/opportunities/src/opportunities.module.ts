import { Module, type OnModuleInit } from '@nestjs/common';
import { Database, NodeRegistry } from '#libs/platform';
import { CoHostService } from './co-hosts/co.host.service.js';
import { CoHostingResolver } from './co-hosts/co.hosting.resolver.js';
import { Opportunity } from './opportunity.js';
import { OpportunityReactions } from './opportunity.reactions.js';
import { ModerationResolver, OpportunityResolver, RequirementResolver } from './opportunity.resolver.js';
import { OpportunityService } from './opportunity.service.js';

@Module({
  providers: [OpportunityService, CoHostService, OpportunityResolver, ModerationResolver, RequirementResolver, CoHostingResolver, OpportunityReactions],
  exports: [OpportunityService],
})
export class OpportunitiesModule implements OnModuleInit {
  constructor(private readonly nodes: NodeRegistry, private readonly db: Database) {}

  onModuleInit(): void {
    this.nodes.register('Opportunity', (id, { actor }) => this.db.read(actor, (rows) => rows.findOneBy(Opportunity, { id })));
  }
}
