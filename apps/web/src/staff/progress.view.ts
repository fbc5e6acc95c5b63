import type { ProgressTasksQuery } from '../documents.generated.js';
import { ago, instant, plain } from '../site/words.js';
import { CAUSES, WORK_KINDS, WORK_STATES } from './staff.words.js';

type Task = ProgressTasksQuery['progressTasks']['nodes'][number];

/** A long work as pages and the stream of events tell it. */
export interface WorkShown {
  readonly taskId: string; readonly title: string; readonly cause: string; readonly state: string; readonly isRunning: boolean; readonly isFailed: boolean;
  readonly done: number; readonly total: number; readonly share: string; readonly began: string; readonly moved: string; readonly meanwhile: string;
}

export function workShown(task: Task, nowMs: number): WorkShown {
  const { taskId, kind, cause, state, done, total, startedAt, updatedAt } = task;
  return {
    taskId, title: WORK_KINDS[kind] ?? plain(kind), cause: CAUSES[cause] ?? '', state: WORK_STATES[state] ?? plain(state), isRunning: state === 'RUNNING',
    isFailed: state === 'FAILED', done, total, share: shareWords(task), began: instant(startedAt), moved: ago(updatedAt, nowMs),
    meanwhile: kind === 'recompute' ? 'Until then people keep the lists of before.' : 'You can close this page and come back.',
  };
}

function shareWords({ state, done, total }: Task): string {
  if (state === 'DONE') return 'All of it is done.';
  if (total === 0) return 'It is not known yet how much there is to do.';
  return `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} done, ${String(Math.floor((100 * done) / total))}%.`;
}
