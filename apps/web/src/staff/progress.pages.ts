import { clock, pause } from '#libs/platform';
import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { ProgressTasks } from '../documents.generated.js';
import { Page } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { Visit, Visiting } from '../site/visit.js';
import { workShown, type WorkShown } from './progress.view.js';

const PAGE_SIZE = 20;
/** As far back as one is looked for by its id. */
const LOOK_BACK = 100;
const ASK_EVERY = 1_000;
/** A browser that still listens then asks again by itself. */
const LISTEN_FOR = 10 * 60_000;

/** Long works: how far each is, by looking again or, with script, as it moves. */
@Controller()
export class ProgressPages {
  @Get('progress')
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { progressTasks: { nodes, pageInfo } } = await visit.ask(ProgressTasks, pageArguments(visit.query, PAGE_SIZE));
    const now = clock.milliseconds();
    return new Page('staff/progress-list', 'Long works', { works: nodes.map((task) => workShown(task, now)), pages: pagerOf(pageInfo, '/progress', []) });
  }

  @Get('progress/:taskId')
  async show(@Visiting() visit: Visit, @Param('taskId') taskId: string): Promise<Page> {
    const work = await workOf(visit, taskId);
    return new Page('staff/progress', `${work.title}: begun ${work.began}`, { work });
  }

  /** Tells how far it is whenever that changes, and ends with it. */
  @Get('progress/:taskId/events')
  async events(@Visiting() visit: Visit, @Param('taskId') taskId: string): Promise<void> {
    const { response } = visit;
    let work = await workOf(visit, taskId);
    // A compressed stream would be held back until a block of it is full.
    response.status(200).set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform', 'x-accel-buffering': 'no' }).flushHeaders();
    const until = clock.milliseconds() + LISTEN_FOR;
    let told = '';
    while (!response.destroyed && clock.milliseconds() < until) {
      const line = eventOf(work);
      if (line !== told) response.write(`data: ${line}\n\n`);
      told = line;
      if (!work.isRunning) break;
      await pause(ASK_EVERY);
      work = await workOf(visit, taskId).catch(() => work);
    }
    response.end();
  }
}

async function workOf(visit: Visit, taskId: string): Promise<WorkShown> {
  const { progressTasks } = await visit.ask(ProgressTasks, { first: LOOK_BACK });
  const task = progressTasks.nodes.find((one) => one.taskId === taskId);
  if (task === undefined) throw new NotFoundException();
  return workShown(task, clock.milliseconds());
}

function eventOf({ done, total, share, state, isRunning }: WorkShown): string {
  return JSON.stringify({ done, total, share, state, isRunning });
}
