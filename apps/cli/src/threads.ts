import { availableParallelism } from 'node:os';
import { Problem } from './output.js';

const MOST = 64;
/** Fewer people are matched before a thread has begun. */
const WORTH_THREADS = 5_000;

/** How many threads to use: as told, else as many as there are cores where it is worth it. Throws `Problem` where what was told is no such number. */
export function threadsFor(told: string | undefined, people: number): number {
  if (told === undefined) return people < WORTH_THREADS ? 1 : Math.min(MOST, availableParallelism());
  const threads = Number(told);
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST) throw new Problem(`--threads takes a whole number from 1 to ${String(MOST)}.`);
  return threads;
}
