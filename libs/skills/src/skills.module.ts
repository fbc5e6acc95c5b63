import { Module, type OnModuleInit } from '@nestjs/common';
import { Database, NodeRegistry } from '#libs/platform';
import { RoleTemplate } from './role.template.js';
import { SkillResolver } from './skill.resolver.js';
import { skillsByIds } from './skill.queries.js';
import { SkillService } from './skill.service.js';

@Module({ providers: [SkillService, SkillResolver], exports: [SkillService] })
export class SkillsModule implements OnModuleInit {
  constructor(private readonly nodes: NodeRegistry, private readonly db: Database) {}

  onModuleInit(): void {
    const { manager } = this.db.source;
    this.nodes.register('Skill', async (id) => (await skillsByIds(manager, [id])).get(id) ?? null);
    this.nodes.register('RoleTemplate', (id) => manager.findOneBy(RoleTemplate, { id }));
  }
}
