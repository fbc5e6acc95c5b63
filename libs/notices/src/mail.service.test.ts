import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { World } from '../../../test/support/world.js';

type Mode = 'takes' | 'refuses' | 'is away' | 'drops after taking';

/** A mail server that does as it is told. `got` holds the Message-ID of every mail that was handed over whole. */
class Post {
  mode: Mode = 'takes';
  readonly got: string[] = [];
  private readonly server: SMTPServer;

  constructor() {
    const options: SMTPServerOptions = {
      disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
      onRcptTo: (_address, _session, done) => { done(this.mode === 'refuses' ? problem(550) : this.mode === 'is away' ? problem(451) : null); },
      onData: (stream, _session, done) => {
        void simpleParser(stream).then((mail) => {
          this.got.push(mail.messageId ?? '');
          if (this.mode === 'drops after taking') done(problem(451));
          else done();
        });
      },
    };
    this.server = new SMTPServer(options);
    this.server.on('error', () => undefined);
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => { this.server.listen(0, '127.0.0.1', resolve); });
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  close(): Promise<void> {
    return new Promise((resolve) => { this.server.close(() => { resolve(); }); });
  }
}

function problem(responseCode: number): Error & { responseCode: number } {
  return Object.assign(new Error('told to'), { responseCode });
}

interface MailRow { id: string; state: string; failure: string | null; attempts: number; isWaiting: boolean }

describe('sending mails by a server', () => {
  const post = new Post();
  let world: World;
  let userId: string;

  beforeAll(async () => {
    world = await World.boot({ environment: { SMTP_URL: await post.listen() } });
    const [user] = await world.database.query<{ id: string }>(`insert into users (email) values ('amina@people.example') returning id`);
    userId = user?.id ?? '';
    await world.database.query('insert into profiles (user_id, state) values ($1, $2)', [userId, 'ACTIVE']);
  }, 90_000);
  afterAll(async () => {
    await world.end();
    await post.close();
  });

  /** Something to be told; answers the id of its mail once the reaction has made it. */
  async function tell(): Promise<string> {
    await world.database.query(`with made as (insert into facts (kind, subject_id, payload, cause)
        select 'profile.dormancyNear', id, jsonb_build_object('userId', user_id, 'months', 5), 'test' from profiles where user_id = $1 returning id)
      insert into outbox (fact_id) select id from made`, [userId]);
    await world.settled();
    const [mail] = await world.database.query<{ id: string }>('select id from mails order by id desc limit 1');
    return mail?.id ?? '';
  }

  async function stateOf(id: string): Promise<MailRow | undefined> {
    return (await world.database.query<MailRow>('select id, state, failure, attempts, retry_at is not null as "isWaiting" from mails where id = $1', [id]))[0];
  }

  beforeEach(() => {
    post.mode = 'takes';
    post.got.length = 0;
  });

  it('sends once, under a Message-ID made of the mail\'s own id', async () => {
    const id = await tell();
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 1, failure: null });
    expect(post.got).toEqual([`<${id}@skills-exchange>`]);
  });

  it('marks what the server refuses for good, and does not try again', async () => {
    post.mode = 'refuses';
    const id = await tell();
    expect(await stateOf(id)).toMatchObject({ state: 'FAILED', failure: 'refused', attempts: 1 });
  });

  it('waits out an outage that is longer than the queue tries, without a dead letter', async () => {
    post.mode = 'is away';
    const id = await tell();
    expect(await stateOf(id)).toMatchObject({ state: 'QUEUED', attempts: 6, isWaiting: true });
    expect(await world.database.query('select 1 from deliveries where dead_at is not null')).toEqual([]);
    post.mode = 'takes';
    await world.advance('20 minutes');
    await world.timersRan();
    await world.settled();
    expect(await stateOf(id)).toMatchObject({ state: 'SENT', attempts: 7, isWaiting: false });
    expect(post.got).toEqual([`<${id}@skills-exchange>`]);
  }, 40_000);

  it('gives up after a day', async () => {
    post.mode = 'is away';
    const id = await tell();
    await world.advance('25 hours');
    await world.timersRan();
    await world.settled();
    expect(await stateOf(id)).toMatchObject({ state: 'FAILED', failure: 'outage', attempts: 7 });
  }, 40_000);

  it('lets a double be known by its Message-ID where the line broke after the mail was taken', async () => {
    post.mode = 'drops after taking';
    const sent = tell();
    while (post.got.length < 2) await new Promise((resolve) => { setTimeout(resolve, 10); });
    post.mode = 'takes';
    const id = await sent;
    expect(await stateOf(id)).toMatchObject({ state: 'SENT' });
    expect(new Set(post.got)).toEqual(new Set([`<${id}@skills-exchange>`]));
  });

  it('leaves a mail to the worker that has it, and takes it over when that one has died', async () => {
    const id = await tell();
    await world.database.query(`update mails set state = 'QUEUED', sent_at = null, claimed_at = app_clock() where id = $1`, [id]);
    await world.database.query(`update deliveries d set done_at = null, dispatched_at = null, round = round + 1 from facts f
      where f.id = d.fact_id and f.kind = 'notice.queued' and f.subject_id = $1`, [id]);
    await new Promise((resolve) => { setTimeout(resolve, 400); });
    expect(post.got).toHaveLength(1);
    await world.advance('31 seconds');
    await world.settled();
    expect(post.got).toEqual([`<${id}@skills-exchange>`, `<${id}@skills-exchange>`]);
    expect(await stateOf(id)).toMatchObject({ state: 'SENT' });
  }, 40_000);

  it('mails nobody who has left', async () => {
    post.mode = 'is away';
    const id = await tell();
    await world.database.query(`update users set status = 'ERASED' where id = $1`, [userId]);
    post.mode = 'takes';
    await world.advance('20 minutes');
    await world.timersRan();
    await world.settled();
    expect(await stateOf(id)).toMatchObject({ state: 'SUPPRESSED', failure: 'nobody' });
    expect(post.got).toEqual([]);
  }, 40_000);
});
