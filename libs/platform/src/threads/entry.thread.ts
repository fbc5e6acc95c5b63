import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Question } from './thread.js';

/** The thread's own half: it loads what the owner named and nothing else of the platform, and answers until it is ended. */
const { file } = workerData as { file: string };
const { answer } = await import(file) as { answer: (question: unknown) => unknown };

parentPort?.on('message', ({ id, value }: Question) => {
  try {
    parentPort?.postMessage({ id, value: answer(value) } satisfies Answer);
  } catch (problem) {
    parentPort?.postMessage({ id, problem: problem instanceof Error ? problem.message : String(problem) } satisfies Answer);
  }
});
