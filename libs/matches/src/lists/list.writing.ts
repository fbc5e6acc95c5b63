import type { EntityManager } from 'typeorm';
import { attemptRows } from '#libs/platform';
import type { SubjectKind } from '../shards/shard.store.js';

type Rows = Pick<EntityManager, 'query'>;

/** Lists of one kind, whose they are, and how some of them are stored: it answers which thereby changed. */
export interface Writing<L> { kind: SubjectKind; lists: readonly L[]; idOf: (list: L) => string; store: (lists: readonly L[]) => Promise<ReadonlySet<string>> }

/**
 * How the lists that a change touches are written: all at once, or carefully, so that a list which cannot be written keeps no other from it, and spoils no
 * change but those of whom it is.
 */
export class ListWriting {
  /** Whose lists could not be written, and why. */
  readonly unwritten = new Map<string, { kind: SubjectKind; problem: unknown }>();

  constructor(private readonly isCareful: boolean) {}

  /** Answers which lists changed. */
  async write<L>(rows: Rows, writing: Writing<L>): Promise<ReadonlySet<string>> {
    const { kind, lists, idOf, store } = writing;
    if (!this.isCareful) return store(lists);
    const attempted = await attemptRows(rows, () => store(lists));
    if (attempted.isDone) return attempted.answer;
    const [only] = lists;
    if (lists.length === 1 && only !== undefined) {
      this.unwritten.set(idOf(only), { kind, problem: attempted.problem });
      return new Set();
    }
    const changed = new Set<string>();
    for (const one of lists) for (const id of await this.write(rows, { ...writing, lists: [one] })) changed.add(id);
    return changed;
  }

  /** Takes somebody's list away in the same manner. */
  async remove(rows: Rows, kind: SubjectKind, id: string, run: () => Promise<void>): Promise<void> {
    await this.write(rows, { kind, lists: [id], idOf: (one) => one, store: async () => { await run(); return new Set(); } });
  }
}
