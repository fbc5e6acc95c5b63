import type { SkillMention, Suggestion } from '#libs/domain';
import { Thread, type Database } from '#libs/platform';
import { taxonomyVersion } from '../skill.queries.js';
import type { SkillScheme } from '../skill.js';
import { conceptsOf, labelsOfSkills, roleNames, rolesOrOccupations, skillNames, skillsAskedFor } from './text.queries.js';
import type { TextQuestion, TitleAnswer } from './text.thread.js';

/** In MiB: all indexes over our list, GDaD and the whole of ESCO take less than half of it. */
const MOST_MEMORY = 512;
/** Beyond so many questions in the thread somebody floods us, and waiting helps nobody. */
const MOST_WAITING = 200;

interface Made { version: string; made: Promise<void> }

/**
 * The indexes over the taxonomy's names, in a thread of their own: made at the first question, and again when the taxonomy has a new version.
 * With the whole of ESCO that takes seconds and hundreds of megabytes, in which this process goes on serving.
 */
export class TaxonomyText {
  private thread: Thread | undefined;
  private readonly indexes = new Map<string, Made>();
  private waiting = 0;

  constructor(private readonly db: Database) {}

  /** At most so many names of skills, or of role templates, like what was typed. */
  async suggest(what: 'skills' | 'roles', text: string, most: number): Promise<Suggestion[]> {
    const key = `names of ${what}`;
    const rows = (): Promise<string[]> => (what === 'skills' ? skillNames : roleNames)(this.db.source.manager);
    return this.ask({ kind: 'suggest', key, text, most }, async () => ({ kind: 'names', key, rows: await rows() }));
  }

  /** The skills of one list that a text speaks of, best first. */
  async extract(scheme: SkillScheme, text: string, most: number): Promise<SkillMention[]> {
    return this.ask({ kind: 'extract', key: scheme, text, most }, async () => ({ kind: 'skills', key: scheme, rows: await conceptsOf(this.db.source.manager, scheme) }));
  }

  /** The role templates, or occupations, that a title may mean, best first. */
  async meaning(what: 'roles' | 'occupations', title: string, most: number): Promise<TitleAnswer> {
    return this.ask({ kind: 'title', key: what, text: title, most }, async () => {
      const { manager } = this.db.source;
      return {
        kind: 'roles', key: what, rows: await rolesOrOccupations(manager, what === 'occupations'), asked: await skillsAskedFor(manager), labels: await labelsOfSkills(manager),
      };
    });
  }

  async end(): Promise<void> {
    await this.thread?.end();
  }

  private async ask<T>(question: TextQuestion, materials: () => Promise<TextQuestion>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new Error(`${String(MOST_WAITING)} questions wait for the indexes of the taxonomy`);
    this.waiting += 1;
    try {
      const version = await taxonomyVersion(this.db.source.manager);
      const thread = this.running();
      await this.upTo(version, thread, question.key, materials);
      return await thread.ask<T>(question);
    } finally {
      this.waiting -= 1;
    }
  }

  private running(): Thread {
    if (this.thread === undefined || this.thread.hasEnded) {
      this.thread = new Thread(new URL('./text.thread.js', import.meta.url), { mostMemory: MOST_MEMORY });
      this.indexes.clear();
    }
    return this.thread;
  }

  private async upTo(version: string, thread: Thread, key: string, materials: () => Promise<TextQuestion>): Promise<void> {
    const known = this.indexes.get(key);
    if (known?.version === version) return known.made;
    const making = { version, made: materials().then((given) => thread.ask<number>(given)).then(() => undefined) };
    this.indexes.set(key, making);
    try {
      await making.made;
    } catch (problem) {
      // Not kept: the next to ask tries again.
      if (this.indexes.get(key) === making) this.indexes.delete(key);
      throw problem;
    }
  }
}
