import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

interface Answer { id: number; value?: unknown; problem?: string }
interface Question { id: number; value: unknown }

/** A thread of this process that answers one question after the other, in the order in which they were asked. Nothing is shared: questions and answers are copied. */
export class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (value: never) => void; reject: (problem: Error) => void }>();
  private asked = 0;

  /** `file`: what the thread runs, beside the caller's own file; it ends in a call of `answerQuestions`. */
  constructor(file: URL) {
    this.worker = new Worker(built(file));
    this.worker.on('message', ({ id, value, problem }: Answer) => {
      const asker = this.waiting.get(id);
      this.waiting.delete(id);
      if (problem === undefined) asker?.resolve(value as never);
      else asker?.reject(new Error(problem));
    });
    this.worker.on('error', (problem: Error) => { this.fail(problem); });
    this.worker.on('exit', () => { this.fail(new Error('the thread has ended')); });
  }

  /** Rejects where the thread threw, or has ended. */
  ask<T>(value: unknown): Promise<T> {
    const id = (this.asked += 1);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, value } satisfies Question);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(problem: Error): void {
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}

/** The thread's own half: answers each question by `answer` until it is ended. */
export function answerQuestions<Q, A>(answer: (question: Q) => A): void {
  if (isMainThread || parentPort === null) return;
  const port = parentPort;
  port.on('message', ({ id, value }: Question) => {
    try {
      port.postMessage({ id, value: answer(value as Q) } satisfies Answer);
    } catch (problem) {
      port.postMessage({ id, problem: problem instanceof Error ? problem.message : String(problem) } satisfies Answer);
    }
  });
}

/** Where the sources themselves run, as in tests, a thread runs what was built of them, as every process of its own does. */
function built(file: URL): URL {
  return existsSync(fileURLToPath(file)) ? file : new URL(file.href.replace('/libs/', '/dist/libs/'));
}
