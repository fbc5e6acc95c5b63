import { Module, type OnModuleInit } from '@nestjs/common';
import { Database, NodeRegistry } from '#libs/platform';
import { LearningResolver } from './learning/learning.resolver.js';
import { LearningService } from './learning/learning.service.js';
import { occupationsByIds } from './occupation.queries.js';
import { OccupationResolver } from './occupation.resolver.js';
import { rolesByIds } from './role.queries.js';
import { RoleTemplateResolver } from './role.resolver.js';
import { SkillResolver } from './skill.resolver.js';
import { skillsByIds } from './skill.queries.js';
import { SkillService } from './skill.service.js';

@Module({ providers: [SkillService, SkillResolver, RoleTemplateResolver, OccupationResolver, LearningService, LearningResolver], exports: [SkillService] })
export class SkillsModule implements OnModuleInit {
  constructor(private readonly nodes: NodeRegistry, private readonly db: Database) {}

  onModuleInit(): void {
    const { manager } = this.db.source;
    this.nodes.register('Skill', async (id) => (await skillsByIds(manager, [id])).get(id) ?? null);
    this.nodes.register('RoleTemplate', async (id) => (await rolesByIds(manager, [id])).get(id) ?? null);
    this.nodes.register('Occupation', async (id) => (await occupationsByIds(manager, [id])).get(id) ?? null);
  }
}
