import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { openQueue, type ReactionJob } from '../../libs/platform/src/jobs/queue.js';
import { placement, profileOf } from '../support/advert.js';
import { BACKENDS } from '../support/backends.js';
import type { Client } from '../support/client.js';
import { Market, type Known } from '../support/market.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { hold, Part } from './part.js';

const COPIES = 20;

/** A mail server that keeps its answer back until it is told. `taken` counts the mails that were handed over whole. */
class SlowPost {
  taken = 0;
  private answer: () => void = () => undefined;
  private readonly isTold = new Promise<void>((resolve) => { this.answer = resolve; });
  private readonly server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onData: (stream, _session, done) => {
      stream.resume();
      stream.once('end', () => {
        this.taken += 1;
        void this.isTold.then(() => { done(); });
      });
    },
  });

  async listen(): Promise<string> {
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  tell(): void {
    this.answer();
  }

  close(): Promise<void> {
    this.tell();
    return new Promise((resolve) => { this.server.close(() => { resolve(); }); });
  }
}

describe.each(BACKENDS)('a delivery that comes twenty times at once, with the queue in $name', (backend) => {
  const tell = backend.isAvailable ? it : it.skip;
  const post = new SlowPost();
  let environment: Record<string, string>;
  let world: World;
  let market: Market;
  let coordinator: Client;
  let workers: Part[] = [];

  beforeAll(async () => {
    if (!backend.isAvailable) return;
    environment = await backend.environment();
    world = await World.boot({ environment, isWithoutWorker: true });
    workers = [new Part(world, 'worker', environment), new Part(world, 'worker', environment)];
    for (const worker of workers) await worker.url();
    market = new Market(world);
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
  }, 60_000);
  afterAll(async () => {
    if (!backend.isAvailable) return;
    await post.close();
    for (const worker of workers) await worker.kill();
    await world.end();
    await backend.end();
  });

  tell('writes a notice and makes a list once', async () => {
    const { owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    const sql = await market.skill('SQL');
    const { profile } = await market.analyst('amina@people.example', profileOf(sql));
    await world.settled();
    const release = await hold(world, 'lock table notices, opportunity_lists in exclusive mode');
    const opportunity = await market.opportunity(owner, organisation.id, placement(sql));
    // Suspended before its list is begun, it would leave the market without one.
    await until('its list waits for the lock', async () => (await world.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and wait_event = 'relation'`)).length > 0);
    await coordinator.change('verifyOrganisation', await suspension(coordinator, organisation.id), 'Organisation');
    const copied = await copyOpenDeliveries(world, environment['REDIS_URL'], 3);
    await release();
    expect(copied).toEqual(expect.arrayContaining([expect.stringMatching(/^NoticeReactions\.tell/), expect.stringMatching(/^MatchReactions/)]));
    await world.settled(40);
    expect(await world.database.query(`select type, count(*)::int as n from notices where type = 'organisation.suspended' group by 1`))
      .toEqual([{ type: 'organisation.suspended', n: 1 }]);
    expect((await world.mails('dev@dudley.example')).filter((mail) => /suspended/.test(mail.subject))).toHaveLength(1);
    expect(await world.database.query('select state from opportunities where id = $1', [opportunity.id])).toEqual([{ state: 'PAUSED' }]);
    expect(await world.database.query(`select count(*)::int as n from facts where kind = 'opportunity.paused'`)).toEqual([{ n: 1 }]);
    expect(await world.database.query('select entries from opportunity_lists where profile_id = $1', [profile.id])).toEqual([{ entries: [] }]);
    expect(await world.database.query(`select kind, subject_id from facts where actor_id is null group by kind, subject_id, cause, payload having count(*) > 1`)).toEqual([]);
    expect(await world.database.query('select reaction from deliveries where dead_at is not null')).toEqual([]);
  }, 60_000);

  tell('sends one mail, though the mail server takes its time', async () => {
    for (const worker of workers) await worker.kill();
    const mailing = { ...environment, SMTP_URL: await post.listen() };
    workers = [new Part(world, 'worker', mailing), new Part(world, 'worker', mailing)];
    for (const worker of workers) await worker.url();
    const asking = 'mutation($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }';
    await world.anonymous().ok(asking, { input: { email: 'sam@people.example' } }, 'SignInRequested');
    await until('the mail server has the mail', () => post.taken > 0);
    expect(await copyOpenDeliveries(world, environment['REDIS_URL'], 1)).toEqual(['AccountReactions.sendCode.signIn.requested']);
    await until('copies wait for the one that sends', async () => (await world.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event in ('transactionid', 'tuple')`)).length > 1);
    post.tell();
    await world.settled(40);
    expect(post.taken).toBe(1);
  }, 60_000);
});

async function suspension(coordinator: Client, organisationId: string): Promise<object> {
  const { version } = await coordinator.get<Known>('query($id: ID!) { organisation(id: $id) { id version } }', { id: organisationId });
  return { organisationId, version, decision: 'SUSPEND', reason: 'For the test' };
}

/** Puts twenty more jobs on the queue for each open delivery, once there are `least` of them; answers the reactions. */
async function copyOpenDeliveries(world: World, redisUrl: string | undefined, least: number): Promise<string[]> {
  let open: { fact_id: string; reaction: string }[] = [];
  await until(`${String(least)} deliveries are open`, async () => {
    open = await world.database.query('select fact_id, reaction from deliveries where done_at is null and dispatched_at is not null order by position, reaction');
    return open.length >= least;
  });
  const queue = openQueue({ redisUrl, databaseUrl: world.database.url, role: 'app_worker', prefix: world.database.name, onProblem: () => undefined });
  await queue.addBulk(open.flatMap(({ fact_id: factId, reaction }) => Array.from({ length: COPIES }, (_, copy) => ({
    name: reaction, data: { factId, reaction, round: 0 } satisfies ReactionJob,
    opts: { attempts: 8, backoff: { type: 'jittered' }, jobId: `${factId}.${reaction}.copy${String(copy)}` },
  }))));
  await queue.close();
  return open.map(({ reaction }) => reaction);
}
