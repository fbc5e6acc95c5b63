import { mkdtempSync } from 'node:fs';
import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { clock, createLog, Database, pause, readConfig, type Config } from '#libs/platform';
import { importStarter } from '#libs/skills';
import { startApi, type Running } from '../../apps/api/src/api.app.js';
import { persistedDocuments, webPages, type WebPages } from '../../apps/web/src/web.app.js';
import { startWorker, type RunningWorker } from '../../apps/worker/src/worker.app.js';
import { seedDemonstration } from '../../apps/cli/src/seed/seed.js';
import { createDatabase, type TestDatabase } from './database.js';
import { Client } from './client.js';

export interface ReceivedMail { to: string; subject: string; text: string }

/**
 * `database`: one of the test's own, on a server that it may kill. `isWithoutWorker`: the test starts workers itself, or needs none. `isWithPages`: the web
 * pages share the API's port, as they do in one process. `isDemonstration`: one can sign in as its personas, which a site on a database of its own refuses.
 */
export interface WorldOptions { environment?: Record<string, string>; isWithoutWorker?: boolean; isWithPages?: boolean; isDemonstration?: boolean; database?: TestDatabase }

/** The whole product on a database of its own: api, worker, mailbox. Boots once per test file. */
export class World {
  private constructor(
    readonly database: TestDatabase, readonly config: Config, readonly api: Running, readonly worker: RunningWorker | undefined,
    readonly pages: WebPages | undefined,
  ) {}

  static async boot(options: WorldOptions = {}): Promise<World> {
    const database = options.database ?? await createDatabase();
    const settings = readConfig({
      PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'skills-exchange-world-')), DATABASE_URL: database.url, TEST_HOOKS: '1',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'silent', ...options.environment,
    });
    const config: Config = options.isDemonstration === true ? { ...settings, demo: 'small' } : settings;
    const launch = { config, log: createLog(config.logLevel), databaseUrl: database.url };
    const worker = options.isWithoutWorker === true ? undefined
      : await startWorker({ ...launch, engine: { reconcileSeconds: 2, lockDuration: 5000, stalledInterval: 2000, backoffBase: 50, prefix: database.name } });
    const pages = options.isWithPages === true ? await webPages(config, launch.log) : undefined;
    const api = await startApi({ ...launch, ...(pages !== undefined && { pages: pages.handler, documents: persistedDocuments() }) });
    return new World(database, config, api, worker, pages);
  }

  async end(): Promise<void> {
    await this.api.stop();
    await this.pages?.close();
    await this.worker?.stop();
    await this.database.drop();
    await rm(this.config.dataDir, { recursive: true, force: true });
  }

  /** Somebody without a session. */
  anonymous(): Client {
    return new Client(this.api.url);
  }

  /** Signs in by the mailed code, as everybody does. */
  async signIn(email: string): Promise<Client> {
    const stranger = this.anonymous();
    await stranger.ok('mutation($input: RequestSignInInput!) { requestSignIn(input: $input) { __typename } }', { input: { email } }, 'SignInRequested');
    await this.settled();
    // Other mails may come at the same moment, for instance when the clock was moved.
    const mail = (await this.mails(email.trim().toLowerCase())).filter(({ subject }) => subject.includes('sign-in code')).at(-1);
    const code = /\b(\d{6})\b/.exec(mail?.text ?? '')?.[1] ?? '';
    const signed = await stranger.change<{ token: string }>('signIn', { email, code }, 'SignedIn', 'token');
    return new Client(this.api.url, signed.token);
  }

  /** Makes somebody a member of staff, as an operator would, and acts as that. */
  async staff(email: string, role: 'COORDINATOR' | 'ADMIN' | 'REVIEWER' | 'DEPUTY'): Promise<Client> {
    const client = await this.signIn(email);
    await this.database.query('insert into appointments (user_id, role) select id, $2 from users where email = $1', [email, role]);
    await client.ok('mutation($input: ChooseCapacityInput!) { chooseCapacity(input: $input) { __typename } }', { input: { kind: role } }, 'Viewer');
    return client;
  }

  /** Signs in again and acts in a capacity one holds, as after a session has expired. */
  async actAs(email: string, kind: string, organisationId?: string): Promise<Client> {
    const client = await this.signIn(email);
    await client.change('chooseCapacity', { kind, ...(organisationId !== undefined && { organisationId }) }, 'Viewer', 'capacity { kind }');
    return client;
  }

  /** Waits until every recorded fact has had its effects, whoever works on them; throws after `seconds`. */
  async settled(seconds = 30): Promise<void> {
    const last = clock.milliseconds() + seconds * 1000;
    for (;;) {
      const [left] = await this.database.query<{ open: number }>(`select (select count(*) from outbox)::int
        + (select count(*) from deliveries where done_at is null and dead_at is null and discarded_at is null)::int
        + (select count(*) from shard_work where set_aside_at is null)::int
        + (select count(*) from progress_tasks where state = 'RUNNING' and resume is not null)::int as open`);
      if (left?.open === 0) return;
      if (clock.milliseconds() > last) throw new Error(`${String(left?.open)} deliveries and long works are still open after ${String(seconds)} s`);
      await pause(25);
    }
  }

  /** Our own list of skills, as every new site has it. */
  async seedSkills(): Promise<void> {
    if (this.worker === undefined) throw new Error('skills are seeded through the worker');
    await importStarter(this.worker.get(Database));
    await this.settled();
  }

  /** The people and organisations of the demonstration. */
  async seedDemonstration(): Promise<void> {
    if (this.worker === undefined) throw new Error('the demonstration is seeded through the worker');
    await this.seedSkills();
    await seedDemonstration(this.worker, 'small', () => undefined);
    await this.settled();
  }

  /** Runs the timers that are due now. */
  async timersRan(): Promise<void> {
    await this.worker?.engine.runTimers();
  }

  /** Moves the database's clock. */
  async advance(interval: string): Promise<void> {
    await this.database.query('update test_clock set ahead = ahead + $1::interval', [interval]);
  }

  /** Moves the database's clock on to the next such time of day in the region, as 12:00. */
  async advanceTo(time: string): Promise<void> {
    await this.database.query(`update test_clock set ahead = ahead + (select case when at > now then at else at + interval '1 day' end - now
      from (select app_clock() at time zone 'Europe/London' as now, (app_clock() at time zone 'Europe/London')::date + $1::time as at) as clock)`, [time]);
  }

  /** What the mailbox holds for an address, oldest first. */
  async mails(address: string): Promise<ReceivedMail[]> {
    const folder = join(this.config.dataDir, 'mailbox');
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'));
    // By the file's time: a mail's own date has whole seconds only, and two codes may be asked for within one.
    const parsed = await Promise.all(names.map(async (name) => {
      const [{ mtimeMs: at }, mail] = await Promise.all([stat(join(folder, name)), readFile(join(folder, name)).then((raw) => simpleParser(raw))]);
      return { at, mail };
    }));
    return parsed
      .map(({ at, mail }) => ({ to: String(Array.isArray(mail.to) ? mail.to[0]?.text : mail.to?.text), subject: mail.subject ?? '', text: mail.text ?? '', at }))
      .filter((mail) => mail.to === address).sort((a, b) => a.at - b.at);
  }
}
