import type { EntityManager } from 'typeorm';
import { beginTask, sql } from '#libs/platform';
import type { Making } from '../lists/list.maker.js';

type Rows = Pick<EntityManager, 'query'>;

/** Why everything is made again; it stands with the work's progress. */
export type RecomputeCause = 'weights' | 'taxonomy' | 'marketSize' | 'manyChanges' | 'shards' | 'asked';

/**
 * Where a recompute stands: whose lists are being made, and the last one made. `making` is what they are made by: once another engine, weights, taxonomy
 * or size of the market is in force, it begins again. `portions` and `changed` count from that beginning. Where people are divided, one shard comes after
 * the other; `before`: how many lists were made in those before.
 */
export interface Resume { making: Making; side: 'OPPORTUNITIES' | 'PEOPLE'; after: string; portions: number; changed: number; shard?: number; before?: number }

/** One open request. One that no portion has seen yet has nowhere to go on from. */
export interface OpenRecompute { id: string; cause: RecomputeCause; resume: Resume | null }

const KIND = 'recompute';
const OPEN = `kind = 'recompute' and state = 'RUNNING' and resume is not null`;

/**
 * Asks for all lists to be made again, and answers the id of the work. Each request has a row of its own, so that nobody waits for a portion at work;
 * all that are open are served by one pass, which begins again for one that it has not seen.
 */
export async function requestRecompute(rows: Rows, cause: RecomputeCause, userId: string | null = null): Promise<string> {
  return beginTask(rows, { kind: KIND, cause, userId, resume: {} });
}

/** Whether lists are being made again, or are about to be. */
export async function isRecomputing(rows: Rows): Promise<boolean> {
  const [row] = await sql<{ is_open: boolean }>(rows, `select exists (select from progress_tasks where ${OPEN}) as is_open`);
  return row?.is_open === true;
}

/** All open requests, held until the commit. Empty where another worker holds them. */
export async function takeOpen(rows: Rows): Promise<OpenRecompute[]> {
  const found = await sql<{ id: string; cause: RecomputeCause; resume: Resume | Record<string, never> }>(rows,
    `select id, cause, resume from progress_tasks where ${OPEN} order by id for update skip locked`);
  return found.map(({ id, cause, resume }) => ({ id, cause, resume: 'side' in resume ? resume as Resume : null }));
}
