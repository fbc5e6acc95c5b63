import { Database, InvalidInput, Refusal, systemActor, type Tx } from '#libs/platform';
import type { Row } from './table.js';

export type Outcome = 'created' | 'revised' | 'unchanged';

/** What is wrong with one row: its line, the column, and what to do. */
export interface RowProblem { line: number; column: string; message: string }

export interface Imported { created: number; revised: number; unchanged: number; refused: number; problems: RowProblem[] }

type Take = (tx: Tx, row: Row) => Promise<Outcome>;
type Tell = (done: number, total: number) => void;

/** All rows or none: one commit, and any wrong row takes everything back, after all of them were looked at. */
export async function importAll(db: Database, rows: readonly Row[], take: Take, tell: Tell): Promise<Imported> {
  const counts = blank();
  try {
    await db.write(systemActor('import'), async (tx) => {
      Object.assign(counts, blank());
      for (const [at, row] of rows.entries()) {
        await tx.rows.query('savepoint one_row');
        counts.problems.push(...(await tried(row, async () => { counts[await take(tx, row)] += 1; }, () => tx.rows.query('rollback to savepoint one_row'))));
        tell(at + 1, rows.length);
      }
      if (counts.problems.length > 0) throw new NothingTaken();
    });
  } catch (problem) {
    if (!(problem instanceof NothingTaken)) throw problem;
    return { ...blank(), refused: rows.length, problems: counts.problems };
  }
  return counts;
}

/** Every row by itself: the sound ones stay, the others are named. */
export async function importValid(db: Database, rows: readonly Row[], take: Take, tell: Tell): Promise<Imported> {
  const counts = blank();
  for (const [at, row] of rows.entries()) {
    const problems = await tried(row, async () => { counts[await db.write(systemActor('import'), (tx) => take(tx, row))] += 1; }, () => Promise.resolve());
    if (problems.length > 0) counts.refused += 1;
    counts.problems.push(...problems);
    tell(at + 1, rows.length);
  }
  return counts;
}

class NothingTaken extends Error {}

async function tried(row: Row, run: () => Promise<void>, undo: () => Promise<unknown>): Promise<RowProblem[]> {
  try {
    await run();
    return [];
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    await undo();
    if (problem instanceof InvalidInput) return problem.fields.map(({ path, message }) => ({ line: row.line, column: path, message }));
    return [{ line: row.line, column: '', message: problem.message }];
  }
}

function blank(): Imported {
  return { created: 0, revised: 0, unchanged: 0, refused: 0, problems: [] };
}
