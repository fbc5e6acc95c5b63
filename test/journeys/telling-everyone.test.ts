import { createClient, type Client as Socket } from 'graphql-ws';
import { WebSocket } from 'ws';
import { createLog } from '#libs/platform';
import { startApi, type Running } from '../../apps/api/src/api.app.js';
import { placement, profileOf } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { Market, type Known } from '../support/market.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';

interface Told { id: string; type: string; title: string; body: string; path: string; readAt: string | null; contact: { name: string; email: string } | null }
interface Inbox { totalCount: number; unreadCount: number; nodes: Told[] }

const INBOX = `query($unreadOnly: Boolean) { notices(unreadOnly: $unreadOnly, first: 50) { totalCount unreadCount
  nodes { id type title body path readAt contact { name email } } } }`;
const PERSON = { name: 'Amina Rahman', email: 'amina@people.example' };
const HOST = 'dev@dudley.example';
const COORDINATOR = 'coordinator@forum.example';

const inbox = (client: Client, variables: object = {}): Promise<Inbox> => client.get<Inbox>(INBOX, variables);
const ofType = (box: Inbox, type: string): Told[] => box.nodes.filter((notice) => notice.type === type);

describe('telling everyone concerned', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let opportunity: Known;
  let amina: Client;
  let introduction: Known;

  beforeAll(async () => {
    world = await World.boot();
    // At noon in the region: the morning's mail is then always tomorrow's, whenever the test runs.
    await world.advanceTo('12:00');
    market = new Market(world);
    await world.seedSkills();
    coordinator = await world.staff(COORDINATOR, 'COORDINATOR');
    ({ owner, organisation } = await market.council(coordinator, HOST, 'Dudley & Daughters Council', 'E08000027'));
    const sql = await market.skill('SQL');
    amina = (await market.analyst(PERSON.email, profileOf(sql, { name: PERSON.name }))).person;
    opportunity = await market.opportunity(owner, organisation.id, placement(sql, { title: 'Analyst & "mapper"' }));
    await world.settled();
  }, 90_000);
  afterAll(() => world.end());

  it('tells coordinators of a new organisation in their inbox, and its owner once by mail that it is verified', async () => {
    const [notice] = ofType(await inbox(coordinator), 'organisation.registered');
    expect(notice?.body).toBe('Next: check the register numbers of Dudley & Daughters Council and decide.');
    const mails = (await world.mails(HOST)).filter((mail) => mail.subject === 'Your organisation is verified');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(`${world.config.publicUrl}/organisations/${organisation.id}`);
    expect(ofType(await inbox(owner), 'organisation.verified')).toHaveLength(1);
    expect((await world.mails(COORDINATOR)).every((mail) => mail.subject.startsWith('Your sign-in code'))).toBe(true);
  });

  it('tells nobody else', async () => {
    expect(ofType(await inbox(amina), 'organisation.verified')).toEqual([]);
    const [notice] = ofType(await inbox(owner), 'organisation.verified');
    expect(await amina.get('query($id: ID!) { node(id: $id) { id } }', { id: notice?.id })).toBeNull();
    expect(await owner.get('query($id: ID!) { node(id: $id) { id } }', { id: notice?.id })).toEqual({ id: notice?.id });
    expect((await world.anonymous().ask(INBOX)).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('mails an invitation to an address that nobody signs in with, and to no inbox', async () => {
    await owner.change('inviteMember', { organisationId: organisation.id, email: 'new@dudley.example', role: 'MEMBER' }, 'Membership', 'id');
    await world.settled();
    const [mail, ...more] = await world.mails('new@dudley.example');
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Next: sign in with this address to join Dudley & Daughters Council on Skills Exchange as a member.');
    const rows = await world.database.query<{ user_id: null }>(`select user_id from notices where type = 'membership.invited'`);
    expect(rows).toEqual([{ user_id: null }]);
  });

  it('does not mail strangers a name that nobody has checked', async () => {
    const stranger = await world.signIn('eve@example.org');
    const made = await stranger.change<Known>('registerOrganisation', { name: 'Win a prize at prize dot example', kind: 'SME' }, 'Organisation');
    await stranger.change('chooseCapacity', { kind: 'OWNER', organisationId: made.id }, 'Viewer', 'capacity { kind }');
    await stranger.change('inviteMember', { organisationId: made.id, email: 'victim@example.org', role: 'MEMBER' }, 'Membership', 'id');
    await world.settled();
    const [mail] = await world.mails('victim@example.org');
    expect(mail?.text).toContain('to join an organisation on Skills Exchange');
    expect(JSON.stringify(mail)).not.toContain('prize');
  });

  it('asks a coordinator first, and the person only after the approval', async () => {
    const candidates = 'query($id: ID!) { candidates(opportunityId: $id, first: 5) { nodes { candidateRef } } }';
    const list = await owner.get<{ nodes: { candidateRef: string }[] }>(candidates, { id: opportunity.id });
    introduction = await owner.change<Known>('proposeIntroduction', { profileId: list.nodes[0]?.candidateRef, opportunityId: opportunity.id }, 'Introduction');
    await world.settled();
    expect(ofType(await inbox(coordinator), 'introduction.proposed')).toHaveLength(1);
    expect(ofType(await inbox(amina), 'introduction.approved')).toEqual([]);
    introduction = await coordinator.change<Known>('reviewIntroduction', { introductionId: introduction.id, version: introduction.version, decision: 'APPROVE' }, 'Introduction');
    await world.settled();
    const [asked] = ofType(await inbox(amina), 'introduction.approved');
    expect(asked?.body).toMatch(/^Next: say yes or no by \w+day \d+ \w+ \d{4}\.\n/);
    expect(asked?.path).toBe(`/introductions/${introduction.id}`);
    expect(ofType(await inbox(owner), 'introduction.approved')).toEqual([]);
  });

  it('names nobody to the host before both have said yes, and then each to the other', async () => {
    const hostHears = async (): Promise<string> => JSON.stringify([await inbox(owner), await world.mails(HOST)]);
    for (const word of [PERSON.name, PERSON.email]) expect(await hostHears()).not.toContain(word);
    await amina.change('answerIntroduction', { introductionId: introduction.id, version: introduction.version, answer: 'YES' }, 'Introduction');
    await world.settled();
    const connected = (mails: { subject: string; text: string }[]): string[] =>
      mails.filter((mail) => /^You are introduced/.test(mail.subject)).map((mail) => mail.text);
    const [toHost, ...more] = connected(await world.mails(HOST));
    expect(more).toEqual([]);
    expect(toHost).toContain(`Write to each other: ${PERSON.name}, ${PERSON.email}`);
    expect(connected(await world.mails(PERSON.email)).join()).toContain(HOST);
    expect(ofType(await inbox(owner), 'introduction.connected')[0]?.contact).toEqual(PERSON);
    expect(ofType(await inbox(amina), 'introduction.connected')[0]?.contact?.email).toBe(HOST);
    const subjects = [...(await world.mails(HOST)), ...(await world.mails(PERSON.email))].map((mail) => mail.subject).join();
    for (const word of ['Amina', 'amina@', 'dev@']) expect(subjects).not.toContain(word);
    const [kept] = await world.database.query<{ n: number }>(`select count(*)::int as n from notices where title || body ilike '%amina%'`);
    expect(kept?.n).toBe(0);
  });

  it('mails one thing once: the application that follows is in the inbox only', async () => {
    expect(ofType(await inbox(amina), 'application.opened')).toHaveLength(1);
    expect((await world.mails(PERSON.email)).filter((mail) => /application/i.test(mail.subject))).toEqual([]);
  });

  it('tells and mails once though everything is delivered twenty times', async () => {
    const count = async (): Promise<{ sent: number }[]> => world.database.query<{ sent: number }>(`select (select count(*) from notices)::int as notices, (select count(*) from mails)::int as mails,
      (select count(*) from mails where state = 'SENT' and attempts = 1)::int as sent`);
    const before = [await count(), (await world.mails(HOST)).length, (await world.mails(PERSON.email)).length] as const;
    expect(before[0][0]?.sent).toBeGreaterThan(4);
    for (let i = 0; i < 20; i += 1) {
      await world.database.query(`update deliveries set done_at = null, dispatched_at = null, round = round + 1 where reaction like 'NoticeReactions.%'`);
      await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
    await world.settled();
    expect([await count(), (await world.mails(HOST)).length, (await world.mails(PERSON.email)).length]).toEqual(before);
  });

  it('mails what a person wants and keeps the rest in the inbox', async () => {
    const wrong = await amina.refused('setNoticePreferences', { type: 'no.such', isMailed: false });
    expect(wrong.fields?.map((field) => field.path)).toEqual(['type']);
    await amina.change('setNoticePreferences', { type: 'profile.dormancyNear', isMailed: false }, 'NoticePreference', 'type isMailed');
    const choices = await amina.get<{ type: string; isMailed: boolean }[]>('{ noticePreferences { type isMailed } }');
    expect(choices.filter((choice) => !choice.isMailed)).toEqual([{ type: 'profile.dormancyNear', isMailed: false }]);
    const profile = await idsOf(world, PERSON.email);
    await record(world, 'profile.dormancyNear', profile.id, { userId: profile.userId, months: 5 });
    await world.settled();
    const [notice] = ofType(await inbox(amina), 'profile.dormancyNear');
    expect(notice?.body).toContain('for 5 months');
    expect(await world.database.query('select state, failure from mails where notice_id = $1', [notice?.id])).toEqual([{ state: 'SUPPRESSED', failure: 'preference' }]);
    expect((await world.mails(PERSON.email)).filter((mail) => /profile/.test(mail.subject))).toEqual([]);
  });

  it('marks as read one\'s own and nobody else\'s', async () => {
    const box = await inbox(amina);
    const [first] = box.nodes;
    expect(box.unreadCount).toBe(box.totalCount);
    expect((await owner.refused('markNoticesRead', { ids: [first?.id] })).__typename).toBe('NotFound');
    expect((await amina.refused('markNoticesRead', { ids: ['x'] })).fields?.[0]?.path).toMatch(/^ids/);
    expect(await amina.change('markNoticesRead', { ids: [first?.id] }, 'NoticesRead', 'count unreadCount')).toMatchObject({ count: 1, unreadCount: box.unreadCount - 1 });
    expect(await amina.change('markNoticesRead', { ids: [first?.id] }, 'NoticesRead', 'count unreadCount')).toMatchObject({ count: 0 });
    const unread = await inbox(amina, { unreadOnly: true });
    expect(unread.nodes.map((notice) => notice.id)).not.toContain(first?.id);
    expect(await amina.change('markNoticesRead', {}, 'NoticesRead', 'count unreadCount')).toMatchObject({ unreadCount: 0 });
  });

  it('brings a notice as it arrives, to its own person, and ends with the session', async () => {
    const heard: Record<string, Told[]> = { owner: [], amina: [] };
    let closedWith = 0;
    const sockets = [listen(world.api.url, owner, (told) => heard['owner']?.push(told)), listen(world.api.url, amina, (told) => heard['amina']?.push(told))];
    sockets[0]?.on('closed', (event) => { closedWith = (event as { code: number }).code; });
    await until('the API listens', async () => (await world.database.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where query ilike 'listen live'`))[0]?.n !== 0);
    await new Promise((resolve) => { setTimeout(resolve, 300); });
    await record(world, 'opportunity.wentStale', opportunity.id, { organisationId: organisation.id });
    const profile = await idsOf(world, PERSON.email);
    await record(world, 'profile.becameDormant', profile.id, { userId: profile.userId, from: 'ACTIVE', to: 'DORMANT' });
    await until('both have heard', () => heard['owner']?.length === 1 && heard['amina']?.length === 1);
    expect(heard['owner']?.[0]).toMatchObject({ type: 'opportunity.wentStale', title: 'Is this opportunity still open? Analyst & "mapper"' });
    const other = await world.actAs(HOST, 'OWNER', organisation.id);
    await owner.ok('mutation { signOut { __typename } }', {}, 'SignedOut');
    await record(world, 'opportunity.expired', opportunity.id, { from: 'OPEN', to: 'EXPIRED', organisationId: organisation.id });
    await world.settled();
    await until('the socket is closed', () => closedWith !== 0);
    expect(closedWith).toBe(4403);
    expect(heard['owner']?.map((told) => told.type)).toEqual(['opportunity.wentStale']);
    expect(heard['amina']?.map((told) => told.type)).toEqual(['profile.becameDormant']);
    owner = other;
    for (const socket of sockets) await socket.dispose();
  });

  it('escapes in HTML what people have written', async () => {
    const mail = (await world.mails(HOST)).find((one) => /still open/.test(one.subject));
    expect(mail?.subject).toBe('Is this opportunity still open? Analyst & "mapper"');
    const demo = await demoApi(world);
    const html = await page(demo, await nameOf(demo, 'Is this opportunity still open?'));
    expect(html.body).toContain('Analyst &amp;amp; &amp;quot;mapper&amp;quot;');
    await demo.stop();
  });

  it('bundles a coordinator\'s unread notices into one mail of the next morning', async () => {
    const waiting = (await inbox(coordinator, { unreadOnly: true })).totalCount;
    expect(waiting).toBeGreaterThan(1);
    await world.advance('1 day');
    await world.timersRan();
    await world.settled();
    await world.advance('2 hours');
    await world.timersRan();
    await world.settled();
    const bundles = (await world.mails(COORDINATOR)).filter((mail) => /things wait for you/.test(mail.subject));
    expect(bundles.map((mail) => mail.subject)).toEqual([`${String(waiting)} things wait for you on Skills Exchange`]);
    expect(bundles[0]?.text).toContain('Next: check the register numbers of Dudley & Daughters Council and decide.');
  });

  it('shows the mailbox in a demonstration and nowhere else', async () => {
    for (const path of ['/demo/mailbox', `/demo/mailbox/${'a'.repeat(24)}`]) expect((await fetch(`${world.api.url}${path}`)).status).toBe(404);
    const demo = await demoApi(world);
    const list = await page(demo, '');
    expect(list.policy).toContain(`default-src 'none'`);
    expect(list.body).toContain('<h1>Mailbox of the demonstration</h1>');
    const one = await page(demo, await nameOf(demo, 'Your organisation is verified'));
    expect(one.body).toContain('<iframe sandbox title="The mail as HTML"');
    expect(one.body).toContain(`<a href="${world.config.publicUrl}/organisations/${organisation.id}">`);
    for (const name of ['../../etc/passwd', '..%2f..%2fetc%2fpasswd', 'a'.repeat(24), 'x']) expect((await fetch(`${demo.url}/demo/mailbox/${name}`)).status).toBe(404);
    await demo.stop();
  });
});

async function idsOf(world: World, email: string): Promise<{ id: string; userId: string }> {
  const [found] = await world.database.query<{ id: string; userId: string }>(`select p.id, p.user_id as "userId" from profiles p
    join users u on u.id = p.user_id where u.email = $1`, [email]);
  if (found === undefined) throw new Error(`${email} has no profile`);
  return found;
}

/** Records a fact as the system does, for what takes half a year to happen. */
async function record(world: World, kind: string, subjectId: string, payload: object): Promise<void> {
  await world.database.query(`with made as (insert into facts (kind, subject_id, payload, cause) values ($1, $2, $3, 'test') returning id)
    insert into outbox (fact_id) select id from made`, [kind, subjectId, JSON.stringify(payload)]);
}

function listen(url: string, client: Client, onNotice: (told: Told) => void): Socket {
  const socket = createClient({
    url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, lazy: false, onNonLazyError: () => undefined,
    connectionParams: { authorization: `Bearer ${client.token ?? ''}` },
  });
  socket.subscribe<{ noticeArrived: Told }>({ query: 'subscription { noticeArrived { id type title body path readAt } }' }, {
    next: ({ data }) => { if (data != null) onNotice(data.noticeArrived); }, error: () => undefined, complete: () => undefined,
  });
  return socket;
}

/** The same database and mailbox, served as a demonstration. */
function demoApi(world: World): Promise<Running> {
  return startApi({ config: { ...world.config, demo: 'full' }, log: createLog('silent'), databaseUrl: world.database.url });
}

async function page(demo: Running, path: string): Promise<{ body: string; policy: string }> {
  const response = await fetch(`${demo.url}/demo/mailbox${path}`);
  expect(response.status).toBe(200);
  return { body: await response.text(), policy: response.headers.get('content-security-policy') ?? '' };
}

async function nameOf(demo: Running, subject: string): Promise<string> {
  const { body } = await page(demo, '');
  const row = body.split('\n').find((line) => line.includes(subject)) ?? '';
  return /href="\/demo\/mailbox(\/[0-9a-f]{24})"/.exec(row)?.[1] ?? '/none';
}
