import { jest } from '@jest/globals';
import { performance } from 'node:perf_hooks';
import { ProfileService } from '#libs/profiles';
import { Matcher } from '../../libs/matches/src/market/matcher.js';
import { SkillEvidence } from '../../libs/profiles/src/profile.words.js';
import { Database, systemActor } from '#libs/platform';
import { remoteProfile, remoteProject } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { deadLetters } from '../support/dead.letters.js';
import { expectTheDefinition, readMarket } from '../support/definition.js';
import { openMarket, type Analyst, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const CHANGES = 1_000;
const CANDIDATES = 'query($id: ID!) { candidates(opportunityId: $id, first: 50) { nodes { candidateRef } } }';

describe('rows that were spoilt in the database', () => {
  let world: World;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let sql: string;
  let first: Known;
  let second: Known;
  let market: Market;
  const people: Analyst[] = [];

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation, sql } = await openMarket(world));
    for (let n = 0; n < 4; n += 1) people.push(await market.analyst(`p${String(n)}@people.example`, words()));
    first = await market.opportunity(owner, organisation.id, advert('Reports'));
    second = await market.opportunity(owner, organisation.id, advert('Charts'));
    await world.settled();
  }, 120_000);
  afterAll(() => world.end());

  const words = (): object => remoteProfile(sql, { outcode: 'B14', skills: [{ skillId: sql, level: 2, evidence: 'SELF' }] });
  const advert = (title: string): object => remoteProject(sql, { title });
  const revise = (at: number, changes: object): Promise<Known> => market.revise(people[at]!.person, changes);
  const rescore = async (): Promise<void> => {
    const matcher = world.worker!.get(Matcher);
    await world.worker!.get(Database).write(systemActor('test'), async (tx) => {
      await matcher.enter(tx);
      await matcher.rescoreAll(tx);
    });
  };
  const idOf = (at: number): string => people[at]!.profile.id;
  const listed = async (opportunityId: string): Promise<string[]> =>
    (await readMarket(world.database)).peopleLists.find(({ id }) => id === opportunityId)!.entries.map(({ profileId }) => profileId).sort();
  const all = (...places: number[]): string[] => places.map(idOf).sort();

  it('a profile that scoring cannot read leaves the lists, is one dead letter, and nobody else notices', async () => {
    expect(await listed(first.id)).toEqual(all(0, 1, 2, 3));
    await world.database.query(`update profiles set commute_overrides = '{"B14": "soon"}' where id = $1`, [idOf(0)]);
    await revise(0, { headline: 'Analyst' });
    await revise(1, { skills: [{ skillId: sql, level: 4, evidence: 'SELF' }] });
    await world.settled(60);
    expect(await listed(first.id)).toEqual(all(1, 2, 3));
    await expectTheDefinition(world.database);
    expect(await deadLetters(coordinator)).toEqual([expect.objectContaining({ subjectId: idOf(0), kind: 'match.inputUnreadable' })]);
    expect((await owner.get<{ nodes: object[] }>(CANDIDATES, { id: first.id })).nodes).toHaveLength(3);
  }, 90_000);

  it('a recompute leaves out a version that was overwritten, and stays whole', async () => {
    await world.database.query(`do $$ begin set local session_replication_role = replica;
      update profile_versions set input = input || '{"skills": "oops"}' where profile_id = '${idOf(1)}'; end $$`);
    await rescore();
    expect(await listed(first.id)).toEqual(all(2, 3));
    expect((await owner.get<{ nodes: object[] }>(CANDIDATES, { id: first.id })).nodes).toHaveLength(2);
    expect((await people[1]!.person.ask('{ myMatches(first: 5) { nodes { score } } }')).errors.map(({ extensions }) => extensions['code'])).not.toContain('INTERNAL_SERVER_ERROR');
  }, 60_000);

  it.each(['"oops"', '[null]', '[{"skillId": 7}]'])('an opportunity whose requirements are %s is no part of anybody\'s list', async (requirements) => {
    await world.database.query('update opportunities set requirements = $2, version = version + 1 where id = $1', [second.id, requirements]);
    await revise(2, { headline: `After ${requirements.length}` });
    await world.settled(60);
    const { opportunityLists, opportunities } = await readMarket(world.database);
    expect(opportunities.map(({ opportunityId }) => opportunityId)).toEqual([first.id]);
    expect(opportunityLists.find(({ id }) => id === idOf(2))!.entries.map(({ opportunityId }) => opportunityId)).toEqual([first.id]);
  }, 60_000);

  it('takes a mended row back, and the dead letter is delivered when it is tried again', async () => {
    await world.database.query(`update profiles set commute_overrides = '{}' where id = $1`, [idOf(0)]);
    await revise(0, { headline: 'Analyst again' });
    await world.settled(60);
    expect(await listed(first.id)).toContain(idOf(0));
    // A new version takes the place of the one that was overwritten.
    await revise(1, { headline: 'Analyst again' });
    await world.settled(60);
    expect(await listed(first.id)).toEqual(all(0, 1, 2, 3));
    for (const { factId, reaction } of await deadLetters(coordinator)) {
      await coordinator.change('redriveDelivery', { factId, reaction }, 'DeadLetter', 'factId');
    }
    await world.settled(60);
    expect(await deadLetters(coordinator)).toEqual([]);
  }, 60_000);

  it.each([
    ['pay', '"soon"'], ['pay', '7'], ['pay', '[]'], ['pay', '{"isPaid": "soon"}'], ['co_hosts', '"nobody"'], ['co_hosts', '{"a": 1}'], ['co_hosts', '[null]'],
    ['co_hosts', '[{"organisationId": 7, "isConfirmed": "soon"}]'], ['requirements', '{"skillId": "x"}'], ['requirements', '[[1]]'],
  ])('an opportunity whose %s are %s is no part of anybody\'s list, and every page that shows it still answers', async (column, value) => {
    const sound = 'select pay, co_hosts, requirements from opportunities where id = $1';
    const [was] = await world.database.query<Record<'pay' | 'co_hosts' | 'requirements', object>>(sound, [first.id]);
    await world.database.query(`update opportunities set ${column} = $2, version = version + 1 where id = $1`, [first.id, value]);
    await revise(2, { headline: `${column} ${String(value.length)}` });
    await world.settled(60);
    expect((await readMarket(world.database)).opportunities.map(({ opportunityId }) => opportunityId)).not.toContain(first.id);
    const asked = await Promise.all([
      world.anonymous().ask('{ opportunities(first: 10) { nodes { title pay { isPaid } coHosts { isConfirmed } requirements { skillId } warnings { code } } } }'),
      world.anonymous().ask(`{ opportunities(first: 10, filter: { skillIds: ["${sql}"], text: "reports" }) { totalCount } }`),
      world.anonymous().ask('{ marketFigures { skills { asking } } }'), people[2]!.person.ask('{ myMatches(first: 5) { nodes { score } } }'),
      owner.ask(`{ opportunity(id: "${first.id}") { title pay { isPaid } } }`),
    ]);
    expect(asked.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([]);
    // What is no part of the market has no candidates, and says so.
    expect((await owner.ask(CANDIDATES, { id: first.id })).errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN']);
    await world.database.query('update opportunities set pay = $2, co_hosts = $3, requirements = $4, version = version + 1 where id = $1',
      [first.id, JSON.stringify(was?.pay), JSON.stringify(was?.co_hosts), JSON.stringify(was?.requirements)]);
    await rescore();
    expect((await readMarket(world.database)).opportunities.map(({ opportunityId }) => opportunityId)).toContain(first.id);
  }, 60_000);

  it(`works off ${String(CHANGES)} changes of one profile that come at once in a few runs, and the last one stands`, async () => {
    await world.database.query(`update opportunities set requirements = $2, version = version + 1 where id = $1`,
      [second.id, JSON.stringify([{ skillId: sql, level: 2, importance: 'ESSENTIAL', weight: 5 }])]);
    await rescore();
    await expectTheDefinition(world.database);
    const worker = world.worker!;
    const runs = jest.spyOn(worker.get(Matcher), 'profileChanged');
    const [user] = await world.database.query<{ id: string }>('select user_id as id from profiles where id = $1', [idOf(3)]);
    const told = async (): Promise<number> => (await world.database.query<{ n: number }>(`select count(*)::int as n from facts where starts_with(kind, 'match.')`))[0]!.n;
    const before = await told();
    await worker.get(Database).write(systemActor('test'), async (tx) => {
      for (let at = 1; at <= CHANGES; at += 1) {
        const skills = [{ skillId: sql, level: 1 + (at % 4), evidence: SkillEvidence.SELF }];
        await worker.get(ProfileService).importProfile(tx, user!.id, { isPublished: true, isExample: false, skills });
      }
    });
    const began = performance.now();
    await world.settled(200);
    process.stderr.write(`${String(CHANGES)} changes at once: settled after ${((performance.now() - began) / 1000).toFixed(1)} s, ${String(runs.mock.calls.length)} runs of the matcher, `
      + `${String(await told() - before)} facts of lists\n`);
    expect(runs.mock.calls.length).toBeGreaterThan(0);
    expect(runs.mock.calls.length).toBeLessThanOrEqual(CHANGES / 20);
    runs.mockRestore();
    const { profiles } = await readMarket(world.database);
    expect(profiles.find(({ profileId }) => profileId === idOf(3))!.skills.map(({ level }) => level)).toEqual([1 + (CHANGES % 4)]);
    await expectTheDefinition(world.database);
  }, 300_000);
});
