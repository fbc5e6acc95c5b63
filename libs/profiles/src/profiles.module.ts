import { Module, type OnModuleInit } from '@nestjs/common';
import { can } from '#libs/domain';
import { Database, NodeRegistry } from '#libs/platform';
import { profilesByIds } from './profile.queries.js';
import { ProfileReactions } from './profile.reactions.js';
import { ProfileFieldResolver, ProfileResolver, SkillClaimResolver } from './profile.resolver.js';
import { ProfileService } from './profile.service.js';

@Module({ providers: [ProfileService, ProfileResolver, ProfileFieldResolver, SkillClaimResolver, ProfileReactions], exports: [ProfileService] })
export class ProfilesModule implements OnModuleInit {
  constructor(private readonly nodes: NodeRegistry, private readonly db: Database) {}

  onModuleInit(): void {
    this.nodes.register('Profile', async (id, { actor }) => {
      const profile = (await this.db.read(actor, (rows) => profilesByIds(rows, [id]))).get(id);
      return profile !== undefined && can('profile.see', actor, profile.related) ? profile : null;
    });
  }
}
