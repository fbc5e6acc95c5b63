import express from 'express';
import type { Server } from 'node:http';
import { createLog } from '#libs/platform';
import { webPages, type WebPages } from '../../apps/web/src/web.app.js';
import { World } from '../support/world.js';
import { CutLine, serve, unserve } from './cut.line.js';
import { csrfOf, PlainVisitor } from './plain.visitor.js';

const NOBODY = 'Nobody.tells.organisation.verified';

describe('several that are tried again while the API goes away', () => {
  let world: World;
  let line: CutLine;
  let pages: WebPages;
  let server: Server;
  let admin: PlainVisitor;

  beforeAll(async () => {
    world = await World.boot({ isWithPages: true, isDemonstration: true });
    await world.seedDemonstration();
    await world.settled();
    const cut = await CutLine.to(world.api.url);
    line = cut.line;
    pages = await webPages({ ...world.config, apiUrl: cut.url }, createLog('silent'));
    const site = await serve(express().use(pages.handler));
    server = site.server;
    admin = new PlainVisitor(site.url);
    expect((await admin.post('/try-as', { persona: 'admin' })).status).toBe(303);
  }, 180_000);
  afterAll(async () => {
    await unserve(server);
    await pages.close();
    await line.close();
    await world.end();
  });

  /** Two deliveries that have stopped, and the form with both chosen; those of an earlier case are out of the way. */
  const chosenOfTwo = async (): Promise<(readonly [string, string])[]> => {
    line.mend();
    await world.database.query('delete from deliveries where reaction = $1', [NOBODY]);
    await world.database.query(`insert into deliveries (fact_id, reaction, subject_id, position, dispatched_at, dead_at, failure)
      select f.id, $1, f.subject_id, s.position, app_clock(), app_clock(), 'Error'
        from facts f join seals s on s.fact_id = f.id where f.kind = 'organisation.verified' order by s.position limit 2`, [NOBODY]);
    const { html } = await admin.get('/undelivered');
    const chosen = [...html.matchAll(/name="chosen"[^>]*value="([^"]+)"/g)].map(([, value = '']) => ['chosen', value] as const);
    expect(chosen).toHaveLength(2);
    return [['_csrf', csrfOf(html)], ...chosen];
  };
  const waiting = async (): Promise<number> => (await world.database.query(
    'select from deliveries where reaction = $1 and dead_at is not null and discarded_at is null', [NOBODY])).length;

  it('are told of one by one: what was done, what was not, and that the list is not known', async () => {
    const fields = await chosenOfTwo();
    line.cutAfter('TryAgain');
    const answer = await admin.postRaw('/undelivered/again', fields);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Some could not be tried again');
    expect(answer.html.match(/It could not be asked for just now\. Choose it again in a moment\./g)).toHaveLength(1);
    expect(answer.html).toContain('Being tried again');
    expect(answer.html).toContain('What waits now could not be asked for.');
    expect(await waiting()).toBeLessThan(2);
  });

  it('are a fault as any other where nothing was done, and nothing is lost', async () => {
    const fields = await chosenOfTwo();
    line.cutAfter('Undelivered');
    const answer = await admin.postRaw('/undelivered/again', fields);
    expect(answer.status).toBe(503);
    expect(answer.html).not.toContain('Being tried again');
    expect(await waiting()).toBe(2);
  });
});
