import { createSource, Database } from '#libs/platform';
import { SKILL_ENTITIES } from '#libs/skills';
import { importTaxonomy } from '../../libs/skills/src/importing/taxonomy.import.js';
import type { ImportCounts, SkillRow, TaxonomySource } from '../../libs/skills/src/importing/taxonomy.source.js';
import { createDatabase, type TestDatabase } from './database.js';

/** Lists of skills in a database of their own, stored as a worker stores them, with nothing else of the product. */
export class SkillLists {
  private constructor(readonly database: TestDatabase, readonly db: Database) {}

  static async open(): Promise<SkillLists> {
    const database = await createDatabase();
    const source = createSource({ url: database.url, role: 'app_worker', entities: SKILL_ENTITIES, poolSize: 4 });
    await source.initialize();
    return new SkillLists(database, new Database(source));
  }

  store(source: TaxonomySource): Promise<ImportCounts> {
    return importTaxonomy(this.db, source, () => undefined);
  }

  async end(): Promise<void> {
    await this.db.source.destroy();
    await this.database.drop();
  }
}

/** A skill of a release, by its code and label alone. */
export function skillRow(code: string, label: string): SkillRow {
  return { code, label, altLabels: [], definition: '', levels: {}, isGroup: false };
}

/** A release of a small scheme, of which everything that is not told is empty. */
export function releaseOf(name: string, parts: Partial<TaxonomySource>): TaxonomySource {
  return { scheme: 'SSC', release: name, skills: [], relations: [], roles: [], roleSkills: [], replacements: [], ...parts };
}
