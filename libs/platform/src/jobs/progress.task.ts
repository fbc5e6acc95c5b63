import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EntityManager } from 'typeorm';
import type { Related } from '#libs/domain';
import type { Database, Reader } from '../database/database.js';
import { sql } from '../database/sql.js';
import { systemActor } from '../access/actor.js';
import { announce } from '../graphql/live.js';
import { connectionOf, keysetPage, type Page, type PageArgs } from '../graphql/page.js';

type Rows = Pick<EntityManager, 'query'>;

export enum ProgressState { RUNNING = 'RUNNING', DONE = 'DONE', FAILED = 'FAILED' }
registerEnumType(ProgressState, { name: 'ProgressState', description: 'Whether a long work still goes on.' });

/** How far a long work is. `resume` and the like of its row are its own business. */
@ObjectType({ description: 'How far a long work is: a recompute or an import.' })
export class Progress {
  @Field(() => ID) taskId: string;
  @Field(() => String, { description: 'recompute or import.' }) kind: string;
  @Field(() => String, { description: 'Code of what it was begun for.' }) cause: string;
  @Field(() => ProgressState) state: ProgressState;
  @Field(() => Int) done: number;
  @Field(() => Int, { description: '0 until it is known.' }) total: number;
  @Field(() => GraphQLISODateTime) startedAt: Date;
  @Field(() => GraphQLISODateTime) updatedAt: Date;

  /** Never a field: whose it is; null for the forum's own. */
  userId: string | null;

  get related(): Related {
    return { userId: this.userId };
  }
}

export const ProgressConnection = connectionOf(Progress);

const COLUMNS = `id as "taskId", kind, cause, state, done, total, created_at as "startedAt", updated_at as "updatedAt", user_id as "userId"`;

/** Begins a long work. `resume` is where a worker is to take it on, or null where whoever began it does it all. Answers its id. */
export async function beginTask(rows: Rows, task: { kind: string; cause: string; userId: string | null; resume: object | null }): Promise<string> {
  const [row] = await sql<{ id: string }>(rows, 'insert into progress_tasks (kind, cause, user_id, resume) values ($1, $2, $3, $4) returning id',
    [task.kind, task.cause, task.userId, task.resume === null ? null : JSON.stringify(task.resume)]);
  if (row === undefined) throw new Error('a long work could not be begun');
  return row.id;
}

/** Notes how far these works are, and tells whoever watches. */
export async function noteProgress(
  rows: Rows, ids: readonly string[], at: { done: number; total: number; state: `${ProgressState}`; resume: object | null },
): Promise<void> {
  await rows.query('update progress_tasks set done = $2, total = $3, state = $4, resume = $5, updated_at = app_clock() where id = any($1)',
    [ids, at.done, at.total, at.state, at.resume === null ? null : JSON.stringify(at.resume)]);
  for (const id of ids) await announce(rows, { kind: 'progress', id });
}

/** One work, whoever asks: the caller checks who may see it. */
export async function progressOf(rows: Rows, taskId: string): Promise<Progress | null> {
  const [row] = await sql<Progress>(rows, `select ${COLUMNS} from progress_tasks where id = $1`, [taskId]);
  return row === undefined ? null : Object.assign(new Progress(), row);
}

/** Works, the latest first: one's own, or with null everybody's. */
export async function progressPage(rows: Reader, userId: string | null, page: PageArgs): Promise<Page<Progress>> {
  return keysetPage<Progress>(rows, {
    columns: COLUMNS, from: 'progress_tasks', where: userId === null ? [] : ['user_id = $1::uuid'], values: userId === null ? [] : [userId],
    order: [{ expression: 'id', type: 'uuid', isDescending: true }],
  }, page);
}

const TOLD_EVERY = 50;

/**
 * Runs a work that its own process does from beginning to end, and keeps its progress where others can watch it: on its own connection, since the
 * work itself may be one transaction. What `run` throws ends it as FAILED and goes up.
 */
export async function watched<T>(db: Database, task: { kind: string; cause: string }, run: (tell: (done: number, total: number) => void) => Promise<T>): Promise<T> {
  const actor = systemActor(task.kind);
  const id = await db.write(actor, ({ rows }) => beginTask(rows, { ...task, userId: null, resume: null }));
  const at = { done: 0, total: 0 };
  let noted = Promise.resolve();
  let told = 0;
  const note = (state: `${ProgressState}`): Promise<void> => {
    noted = noted.catch(() => undefined).then(() => db.write(actor, ({ rows }) => noteProgress(rows, [id], { ...at, state, resume: null })));
    return noted;
  };
  try {
    const result = await run((done, total) => {
      Object.assign(at, { done, total });
      // A work of several stages begins to count again with each.
      if (Math.abs(done - told) < TOLD_EVERY) return;
      told = done;
      // How far it is told is not worth failing for: the end is told for certain.
      note('RUNNING').catch(() => undefined);
    });
    await note('DONE');
    return result;
  } catch (problem) {
    await note('FAILED').catch(() => undefined);
    throw problem;
  }
}
