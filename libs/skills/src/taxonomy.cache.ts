import { Database } from '#libs/platform';
import { taxonomyVersion, type Rows } from './skill.queries.js';

/** Something in memory that is made of the stored taxonomy, and made anew when the taxonomy has a new version. */
export class TaxonomyCache<T> {
  private held: { version: string; made: Promise<T> } | undefined;

  constructor(private readonly db: Database, private readonly make: (rows: Rows) => Promise<T>) {}

  async get(): Promise<T> {
    const version = await taxonomyVersion(this.db.source.manager);
    if (this.held?.version !== version) this.held = { version, made: this.build() };
    return this.held.made;
  }

  private async build(): Promise<T> {
    try {
      return await this.make(this.db.source.manager);
    } catch (problem) {
      // Not kept: the next to ask tries again.
      this.held = undefined;
      throw problem;
    }
  }
}
