import type { CongestionSnapshot } from '#libs/domain';
import { Thread } from '#libs/platform';
import type { RawText, Steered, SteeringQuestion } from './steering.thread.js';

const AT_ONCE = 500;

/** Shown lists made in a thread: at 100,000 people a run takes many seconds, in which the process goes on serving. */
export class Steering {
  private readonly thread = new Thread(new URL('./steering.thread.js', import.meta.url));

  /** Gives the thread some of the raw lists. */
  async add(rows: readonly RawText[]): Promise<void> {
    await this.thread.ask<number>({ add: rows } satisfies SteeringQuestion);
  }

  /** `shownLists` of the raw lists given so far. */
  steer(opportunities: CongestionSnapshot['opportunities'], runId: string): Promise<Steered> {
    const open = opportunities.map(({ opportunityId, placesLeft }) => ({ opportunityId, placesLeft }));
    return this.thread.ask<Steered>({ opportunities: open, runId } satisfies SteeringQuestion);
  }

  /** The lists of the run in pages, each the JSON text of an array. */
  async* pages(count: number): AsyncGenerator<string> {
    for (let from = 0; from < count; from += AT_ONCE) yield await this.thread.ask<string>({ from, to: from + AT_ONCE } satisfies SteeringQuestion);
  }

  close(): Promise<void> {
    return this.thread.end();
  }
}
