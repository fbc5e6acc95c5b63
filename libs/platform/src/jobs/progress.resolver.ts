import { Args, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { can } from '#libs/domain';
import type { Actor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import type { RequestContext } from '../graphql/context.js';
import { Live } from '../graphql/live.js';
import { PageArgs, type Page } from '../graphql/page.js';
import { Me } from '../graphql/parameters.js';
import { NotFound } from '../graphql/refusal.js';
import { pause } from './engine.js';
import { Progress, ProgressConnection, progressOf, progressPage, ProgressState } from './progress.task.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Milliseconds: the row is read again at the latest then, should an event have been lost with the connection. */
const LOOK_EVERY = 2000;

@Resolver(() => Progress)
export class ProgressResolver {
  constructor(private readonly db: Database, private readonly live: Live) {}

  @Query(() => ProgressConnection, { description: 'Long works, the latest first: one\'s own, and for coordinators and admins all.' })
  @Allow('progress.see')
  progressTasks(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<Progress>> {
    const isAll = actor.capacity === 'COORDINATOR' || actor.capacity === 'ADMIN';
    return this.db.read(actor, (rows) => progressPage(rows, isAll ? null : actor.userId, page));
  }

  @Subscription(() => Progress, {
    description: 'How far a long work is, now and whenever it has moved, until it has ended.',
    resolve(this: ProgressResolver, { id }: { id: string }, _given: unknown, context: RequestContext) { return this.load(context.actor, id); },
  })
  @Allow('progress.see')
  async progress(@Me() actor: Actor, @Args('taskId', { type: () => ID }) taskId: string): Promise<AsyncGenerator<{ id: string }>> {
    await this.load(actor, taskId);
    return this.watch(actor, taskId);
  }

  /** One event at once, one for each move, and the last when it has ended. */
  private async *watch(actor: Actor, id: string): AsyncGenerator<{ id: string }> {
    let wake: () => void = () => undefined;
    const stop = await this.live.hear((event) => { if (event.kind === 'progress' && event.id === id) wake(); });
    try {
      for (;;) {
        const moved = new Promise<void>((resolve) => { wake = resolve; });
        const { state } = await this.load(actor, id);
        yield { id };
        if (state !== ProgressState.RUNNING) return;
        await Promise.race([moved, pause(LOOK_EVERY)]);
      }
    } finally {
      stop();
    }
  }

  private async load(actor: Actor, id: string): Promise<Progress> {
    const found = UUID.test(id) ? await this.db.read(actor, (rows) => progressOf(rows, id)) : null;
    if (found === null || !can('progress.see', actor, found.related)) throw new NotFound();
    return found;
  }
}
