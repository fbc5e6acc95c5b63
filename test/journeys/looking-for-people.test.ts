import { remoteProfile, remoteProject } from '../support/advert.js';
import type { Answer, Client } from '../support/client.js';
import { openMarket, type Analyst, type Host, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const PEOPLE = `query($text: String!, $first: Int, $after: String) { people(text: $text, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id name state } } }`;

interface Found { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: { id: string; name: string; state: string }[] }

describe('a coordinator looks for people', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let council: Host;
  let amina: Analyst;
  let sql: string;
  let candidateRef: string;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, sql, ...council } = await openMarket(world));
    const person = (name: string, more: object = {}): object => remoteProfile(sql, { name, ...more });
    amina = await market.analyst('amina@people.example', person('Amina Rahman'));
    await market.analyst('aminata@people.example', person('Aminata Kone'));
    const paused = await market.analyst('paused@people.example', person('Amin 100%_ Paused'));
    await paused.person.change('pauseProfile', { version: paused.profile.version }, 'Profile');
    await market.analyst('private@people.example', person('Amina Private', { visibility: 'PRIVATE' }));
    const drafting = await world.signIn('draft@people.example');
    await drafting.change('saveProfile', { name: 'Amina Draft' }, 'Profile');
    const opportunity = await market.opportunity(council.owner, council.organisation.id, remoteProject(sql));
    await world.settled();
    const [row] = await world.database.query<{ ref: string }>('select ref from candidate_refs where profile_id = $1', [amina.profile.id]);
    candidateRef = row?.ref ?? '';
    expect(opportunity.id).not.toBe('');
  }, 120_000);
  afterAll(() => world.end());

  const find = (text: string, more: object = {}): Promise<Found> => coordinator.get<Found>(PEOPLE, { text, ...more });
  const names = async (text: string): Promise<string[]> => (await find(text)).nodes.map(({ name }) => name);
  const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
  const facts = (): Promise<{ kind: string; subject_id: string; payload: object; capacity: string }[]> => world.database.query(
    `select kind, subject_id, payload, actor_capacity as capacity from facts where kind in ('people.searched', 'person.lookedUp') order by id`);

  it('finds them by a part of their name, whatever its case, in the order of names; not who hides or never published', async () => {
    expect(await names('AMIN')).toEqual(['Amin 100%_ Paused', 'Amina Rahman', 'Aminata Kone']);
    expect(await names('  amina   rah ')).toEqual(['Amina Rahman']);
    expect((await find('amin')).nodes.map(({ state }) => state)).toEqual(['PAUSED', 'ACTIVE', 'ACTIVE']);
    expect(await names('100%_')).toEqual(['Amin 100%_ Paused']);
    expect(await names('%%')).toEqual([]);
  });

  it('finds somebody by what a host calls them', async () => {
    const spoken = candidateRef.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 6).toUpperCase();
    expect(await names(candidateRef)).toEqual(['Amina Rahman']);
    expect(await names(`Person ${spoken}`)).toEqual(['Amina Rahman']);
    expect(await names(spoken.toLowerCase())).toEqual(['Amina Rahman']);
  });

  it('pages, and says how many there are', async () => {
    const first = await find('amin', { first: 2 });
    expect([first.totalCount, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([3, 2, true]);
    const rest = await find('amin', { first: 100, after: first.pageInfo.endCursor });
    expect([rest.nodes.map(({ name }) => name), rest.pageInfo.hasNextPage]).toEqual([['Aminata Kone'], false]);
  });

  it('records who looked, and at whom, in the same commit; no word of what was typed', async () => {
    const before = (await facts()).length;
    await find('rahman');
    const [coordinatorRow] = await world.database.query<{ id: string }>(`select id from users where email = 'coordinator@forum.example'`);
    const [person] = await world.database.query<{ id: string }>(`select id from users where email = 'amina@people.example'`);
    expect((await facts()).slice(before)).toEqual([
      { kind: 'people.searched', subject_id: coordinatorRow?.id, payload: { count: 1 }, capacity: 'COORDINATOR' },
      { kind: 'person.lookedUp', subject_id: person?.id, payload: { profileId: amina.profile.id }, capacity: 'COORDINATOR' },
    ]);
  });

  it('refuses less than two letters, much more, and what is no cursor of its own', async () => {
    for (const text of ['', ' a ', 'x'.repeat(101)]) {
      const wrong = await coordinator.ask(PEOPLE, { text });
      expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'text', code: 'length' }] });
    }
    expect(codeOf(await coordinator.ask(PEOPLE, { text: 'amin', after: 'bm90IG91cnM' }))).toBe('BAD_USER_INPUT');
    expect(await names('"><script>alert(1)</script>')).toEqual([]);
  });

  it('is for nobody else', async () => {
    const before = (await facts()).length;
    expect(codeOf(await world.anonymous().ask(PEOPLE, { text: 'amina' }))).toBe('UNAUTHENTICATED');
    const others = [amina.person, council.owner, ...await Promise.all((['DEPUTY', 'ADMIN', 'REVIEWER'] as const).map((role) => world.staff(`${role.toLowerCase()}@forum.example`, role)))];
    for (const other of others) expect(codeOf(await other.ask(PEOPLE, { text: 'amina' }))).toBe('FORBIDDEN');
    expect(await facts()).toHaveLength(before);
  });

  it('answers 120 times an hour', async () => {
    await world.database.query(`update rate_limits set points = 120 where key like 'peopleSearch:%'`);
    expect(codeOf(await coordinator.ask(PEOPLE, { text: 'amina' }))).toBe('RATE_LIMITED');
  });
});
