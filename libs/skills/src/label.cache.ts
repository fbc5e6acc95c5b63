import { buildLabelIndex, type LabelEntry, type LabelIndex, type Suggestion } from '#libs/domain';
import { sql, type Database } from '#libs/platform';
import { taxonomyVersion } from './skill.queries.js';

/** A label index in memory over the rows of one query, made anew when the taxonomy has a new version. */
export class LabelCache {
  private held: { version: string; index: Promise<LabelIndex> } | undefined;

  /** `entriesSql` selects id, label and alternatives in the order that decides between equals. */
  constructor(private readonly db: Database, private readonly entriesSql: string) {}

  /** The entries most like the text, best first; none for a text without letters and digits. */
  async suggest(text: string, first: number): Promise<Suggestion[]> {
    const version = await taxonomyVersion(this.db.source.manager);
    if (this.held?.version !== version) this.held = { version, index: this.build() };
    return (await this.held.index).suggest(text, first);
  }

  private async build(): Promise<LabelIndex> {
    try {
      return buildLabelIndex(await sql<LabelEntry>(this.db.source.manager, this.entriesSql));
    } catch (problem) {
      // Not kept: the next to ask tries again.
      this.held = undefined;
      throw problem;
    }
  }
}
