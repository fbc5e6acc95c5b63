import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What crosses between the threads: `value` of the answer is what `answer` gave, `problem` what it threw. */
export interface Answer { id: number; value?: unknown; problem?: string }
export interface Question { id: number; value: unknown }

/** The most memory, in MiB, that what the thread keeps may take; beyond it the thread ends and the process goes on. */
export interface ThreadLimits { mostMemory?: number }

/**
 * A thread of this process that answers one question after the other, in the order in which they were asked. Nothing is shared: questions and
 * answers are copied. It keeps the process alive only while it owes an answer.
 */
export class Thread {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve: (value: never) => void; reject: (problem: Error) => void }>();
  private asked = 0;
  private ended: Error | undefined;

  /** `file` exports `answer`, a function of one question; it is named beside the caller's own file. */
  constructor(file: URL, { mostMemory }: ThreadLimits = {}) {
    this.worker = new Worker(built(new URL('./entry.thread.js', import.meta.url)), {
      workerData: { file: built(file).href }, resourceLimits: mostMemory === undefined ? {} : { maxOldGenerationSizeMb: mostMemory },
    });
    this.worker.unref();
    this.worker.on('message', (answer: Answer) => { this.take(answer); });
    this.worker.on('error', (problem: unknown) => { this.fail(problem instanceof Error ? problem : new Error(String(problem))); });
    this.worker.on('exit', () => { this.fail(new Error('the thread has ended')); });
  }

  /** An ended thread answers nothing any more: the owner makes another. */
  get hasEnded(): boolean {
    return this.ended !== undefined;
  }

  /** Rejects where the thread threw, or has ended. */
  ask<T>(value: unknown): Promise<T> {
    if (this.ended !== undefined) return Promise.reject(this.ended);
    const id = (this.asked += 1);
    return new Promise<T>((resolve, reject) => {
      this.worker.ref();
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, value } satisfies Question);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private take({ id, value, problem }: Answer): void {
    const asker = this.waiting.get(id);
    this.waiting.delete(id);
    if (this.waiting.size === 0) this.worker.unref();
    if (problem === undefined) asker?.resolve(value as never);
    else asker?.reject(new Error(problem));
  }

  private fail(problem: Error): void {
    this.ended ??= problem;
    for (const { reject } of this.waiting.values()) reject(problem);
    this.waiting.clear();
  }
}

/** Where the sources themselves run, as in tests, a thread runs what was built of them, as every process of its own does. */
function built(file: URL): URL {
  return existsSync(fileURLToPath(file)) ? file : new URL(file.href.replace('/libs/', '/dist/libs/'));
}
