import { comparePeople, opportunitiesFor, type OpportunityInput, type ProfileInput } from '#libs/domain';
import { Database, systemActor } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { loadTaxonomy, weightsInForce } from '#libs/skills';
import { Market, type Known } from '../../../../test/support/market.js';
import { sequence } from '../../../../test/support/sequence.js';
import { World } from '../../../../test/support/world.js';
import type { Client } from '../../../../test/support/client.js';
import { capOf, personEntry } from '../lists/list.maker.js';
import { readOpportunityLists, readPeopleLists } from '../lists/list.store.js';
import { Matcher } from './matcher.js';
import { Replay, type Replayed } from '../replays/replay.js';

const PEOPLE = 14;
const OPPORTUNITIES = 34;
const STEPS = 60;

describe('lists kept by an index that follows the feed', () => {
  const next = sequence(20_261_123);
  let world: World;
  let market: Market;
  let skills: string[];
  let owner: Client;
  let organisation: Known;
  const people: { client: Client; profile: Known }[] = [];
  const opportunities: Known[] = [];

  beforeAll(async () => {
    world = await World.boot();
    market = new Market(world);
    await world.seedSkills();
    skills = await Promise.all(['SQL', 'Python', 'Power BI'].map((label) => market.skill(label)));
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    ({ owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027'));
    for (let n = 0; n < PEOPLE; n += 1) {
      const { person, profile } = await market.analyst(`p${String(n)}@people.example`, {
        name: `Person ${String(n)}`, isAdult: true, headline: 'Analyst', outcode: 'DY1', modes: ['REMOTE'], acceptsKinds: ['PROJECT'], patterns: ['FLEXIBLE'],
        visibility: n % 5 === 0 ? 'PRIVATE' : 'INTRODUCED_ONLY', skills: claims(), acceptsUnpaid: true,
      });
      people.push({ client: person, profile });
    }
    for (let n = 0; n < OPPORTUNITIES; n += 1) opportunities.push(await market.opportunity(owner, organisation.id, project(n)));
    await world.settled(60);
  }, 120_000);
  afterAll(() => world.end());

  const claims = (): object[] => skills.slice(0, 1 + next(3)).map((skillId) => ({ skillId, level: 1 + next(4), evidence: 'SELF', isWanted: next(2) === 1 }));
  const requirements = (): object[] => skills.slice(next(2)).map((skillId, at) => ({ skillId, level: 1 + next(3), importance: at === 0 ? 'ESSENTIAL' : 'DESIRABLE' }));
  const project = (n: number): object => ({
    kind: 'PROJECT', title: `Project ${String(n)}`, purpose: 'Help residents to find services near them.', requirements: requirements(), mode: 'REMOTE',
    hoursPerWeek: 7, closesOn: '2027-12-01', pay: { isPaid: true, minPence: 1500, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'],
  });

  it('equal the definition after a random history of revising, pausing and coming back', async () => {
    for (let step = 0; step < STEPS; step += 1) {
      if (next(2) === 0) await movePerson(people[next(people.length)]!);
      else await moveOpportunity(next(opportunities.length));
      if (next(6) === 0) await world.settled();
    }
    await world.settled(60);
    await expectTheDefinition(world);
  }, 120_000);

  it('and a recompute of everything changes none of them', async () => {
    const worker = world.worker!;
    const done = await worker.get(Database).write(systemActor('test'), async (tx) => {
      const matcher = worker.get(Matcher);
      await matcher.enter(tx);
      return matcher.rescoreAll(tx);
    });
    expect(done.changed).toBe(0);
    expect(done.people).toBeGreaterThan(5);
    await world.database.query(`update people_lists set entries = '[]'`);
    await world.database.query(`update opportunity_lists set entries = '[]'`);
    const inThreads = await worker.get(Database).write(systemActor('test'), async (tx) => {
      const matcher = worker.get(Matcher);
      await matcher.enter(tx);
      return matcher.rescoreAll(tx, undefined, 3);
    });
    expect(inThreads).toMatchObject({ people: done.people, opportunities: done.opportunities });
    expect(inThreads.changed).toBeGreaterThan(20);
    await expectTheDefinition(world);
  }, 60_000);

  it('and one that brings the lists of the last one to the present equals the definition too', async () => {
    const worker = world.worker!;
    const again = (): Promise<unknown> => worker.get(Database).write(systemActor('test'), async (tx) => {
      const matcher = worker.get(Matcher);
      await matcher.enter(tx);
      return matcher.rescoreAll(tx);
    });
    for (let round = 0; round < 4; round += 1) {
      await movePerson(people[next(people.length)]!);
      if (round % 2 === 1) await moveOpportunity(next(opportunities.length));
      await world.settled(60);
      await world.database.query(`update people_lists set entries = '[]'`);
      await again();
      await expectTheDefinition(world);
    }
  }, 60_000);

  it('replay derives every list and match again, and finds the one that was tampered with', async () => {
    const worker = world.worker!;
    const { nodes } = await people[1]!.client.get<{ nodes: { opportunity: Known }[] }>('{ myMatches(first: 1) { nodes { opportunity { id } } } }');
    if (nodes[0] !== undefined) await people[1]!.client.change('shortlistMatch', { profileId: people[1]!.profile.id, opportunityId: nodes[0].opportunity.id }, 'Match', 'score');
    const replay = (): Promise<Replayed> => worker.get(Database).source.transaction('REPEATABLE READ', (rows) => worker.get(Replay).run(rows, null));
    const sound = await replay();
    expect([sound.matches.different, sound.peopleLists.different, sound.opportunityLists.different]).toEqual([0, 0, 0]);
    expect(sound.peopleLists.equal).toBeGreaterThan(20);
    expect(sound.opportunityLists.equal).toBeGreaterThan(5);
    await world.database.query(`update people_lists set entries = jsonb_set(entries, '{0,organisation}', '1') where opportunity_id =
      (select opportunity_id from people_lists where entries <> '[]' order by opportunity_id limit 1)`);
    await world.database.query('update matches set two_sided = two_sided + 1');
    const spoilt = await replay();
    expect(spoilt.peopleLists.different).toBe(1);
    expect(spoilt.matches.different).toBe(sound.matches.equal);
  }, 60_000);

  async function movePerson(one: { client: Client; profile: Known }): Promise<void> {
    const { state, version } = await one.client.get<{ state: string; version: number }>('{ myProfile { state version } }');
    if (state === 'PAUSED') await one.client.change('resumeProfile', { version }, 'Profile');
    else if (next(4) === 0) await one.client.change('pauseProfile', { version }, 'Profile');
    else await one.client.change<Known>('saveProfile', { version, skills: claims() }, 'Profile');
  }

  async function moveOpportunity(at: number): Promise<void> {
    const id = opportunities[at]!.id;
    const { state, version } = await owner.get<{ state: string; version: number }>('query($id: ID!) { opportunity(id: $id) { state version } }', { id });
    const named = { opportunityId: id, version };
    if (state === 'PAUSED') await owner.change('resumeOpportunity', named, 'Opportunity');
    else if (next(4) === 0) await owner.change('pauseOpportunity', named, 'Opportunity');
    else await owner.change('reviseOpportunity', { ...named, requirements: requirements() }, 'Opportunity');
  }
});

async function expectTheDefinition(world: World): Promise<void> {
  const source = world.worker!.get(Database).source.manager;
  const rules = { taxonomy: await loadTaxonomy(source), weights: await weightsInForce(source) };
  const open: OpportunityInput[] = await currentOpportunityInputs(source);
  const profiles: ProfileInput[] = await currentProfileInputs(source);
  const peopleLists = await readPeopleLists(source, open.map((one) => one.opportunityId));
  const opportunityLists = await readOpportunityLists(source, profiles.map((one) => one.profileId));
  expect([peopleLists.size, opportunityLists.size]).toEqual([open.length, profiles.length]);
  for (const opportunity of open) {
    const list = peopleLists.get(opportunity.opportunityId)!;
    const entries = profiles.flatMap((profile) => personEntry(profile, opportunity, rules) ?? []).sort(comparePeople).slice(0, capOf(list));
    expect(list.entries).toEqual(entries);
  }
  for (const profile of profiles) {
    const list = opportunityLists.get(profile.profileId)!;
    expect(list.entries).toEqual(opportunitiesFor(profile, open, rules.taxonomy, { top: capOf(list), weights: rules.weights }));
  }
  expect(opportunityLists.size).toBeGreaterThan(5);
}
