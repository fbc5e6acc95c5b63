import type { EntityManager } from 'typeorm';
import { isOutage } from '../graphql/errors.js';
import { sqlState } from './sql.js';
import type { Tx } from './tx.js';

/** What a part of a transaction answered, or why it failed and was undone. */
export type Attempted<T> = { isDone: true; answer: T } | { isDone: false; problem: unknown };

/** A deadlock, a lost race, a lock that was not free in time: the same may go well the next time, whatever it is about. */
const OF_THE_MOMENT = new Set(['40001', '40P01', '55P03']);

/**
 * Does a part of a transaction whose failure undoes that part alone. What says nothing about the part is thrown on, since the whole transaction is to be
 * run again: an outage, or what is of the moment.
 */
export async function attemptRows<T>(rows: Pick<EntityManager, 'query'>, part: () => Promise<T>): Promise<Attempted<T>> {
  await rows.query('savepoint attempt');
  let answer: T;
  try {
    answer = await part();
  } catch (problem) {
    if (isOutage(problem) || OF_THE_MOMENT.has(sqlState(problem))) throw problem;
    await rows.query('rollback to savepoint attempt');
    return { isDone: false, problem };
  }
  await rows.query('release savepoint attempt');
  return { isDone: true, answer };
}

/** The same for a part that records facts: those of a part that failed are not recorded. */
export async function attempt<T>(tx: Tx, part: (tx: Tx) => Promise<T>): Promise<Attempted<T>> {
  const said: (() => void)[] = [];
  const attempted = await attemptRows(tx.rows, () => part({ ...tx, record: (...fact) => { said.push(() => { tx.record(...fact); }); } }));
  if (attempted.isDone) for (const say of said) say();
  return attempted;
}
