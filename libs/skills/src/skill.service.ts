import { Injectable } from '@nestjs/common';
import { buildLabelIndex, type LabelIndex } from '#libs/domain';
import { Database, sql } from '#libs/platform';
import type { Skill } from './skill.js';
import { skillsByIds, taxonomyVersion } from './skill.queries.js';

const OFFERED_SQL = `
  select id, label, alt_labels as alternatives from skills where status = 'ACTIVE' and not is_group
  order by array_position(array['LOCAL', 'GDAD', 'ESCO'], scheme) nulls last, label, id`;

/** Suggestions out of an index in memory, made anew when the taxonomy has a new version. */
@Injectable()
export class SkillService {
  private held: { version: string; index: Promise<LabelIndex> } | undefined;

  constructor(private readonly db: Database) {}

  /** The skills whose names are most like the text, best first; among equals our own list, then GDaD, then ESCO. */
  async suggest(text: string, first: number): Promise<Skill[]> {
    const index = await this.indexNow();
    const found = index.suggest(text, first).map((suggestion) => suggestion.id);
    const skills = await skillsByIds(this.db.source.manager, found);
    return found.flatMap((id) => skills.get(id) ?? []);
  }

  private async indexNow(): Promise<LabelIndex> {
    const version = await taxonomyVersion(this.db.source.manager);
    if (this.held?.version !== version) this.held = { version, index: this.build() };
    return this.held.index;
  }

  private async build(): Promise<LabelIndex> {
    try {
      return buildLabelIndex(await sql<{ id: string; label: string; alternatives: string[] }>(this.db.source.manager, OFFERED_SQL));
    } catch (problem) {
      this.held = undefined;
      throw problem;
    }
  }
}
