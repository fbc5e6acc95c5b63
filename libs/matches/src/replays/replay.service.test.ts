import { Database, systemActor } from '#libs/platform';
import { placement, profileOf } from '../../../../test/support/advert.js';
import type { Client } from '../../../../test/support/client.js';
import { openMarket } from '../../../../test/support/market.js';
import { World } from '../../../../test/support/world.js';
import { ReplayService } from './replay.service.js';

const RUNS = '{ replayRuns(first: 10) { nodes { engine weights taxonomy isWhole checked equal different erased otherVersion differences reflects { position } } } }';

interface Run { weights: string; isWhole: boolean; checked: number; equal: number; different: number; differences: string[] }

describe('the replay of each night', () => {
  let world: World;
  let coordinator: Client;
  let opportunityId: string;

  beforeAll(async () => {
    world = await World.boot();
    // At noon in the region: a few hours later is still the same day, whenever the test runs.
    await world.advanceTo('12:00');
    const opened = await openMarket(world);
    const { market, owner, organisation, sql } = opened;
    coordinator = opened.coordinator;
    await world.staff('admin@forum.example', 'ADMIN');
    opportunityId = (await market.opportunity(owner, organisation.id, placement(sql))).id;
    const { person, profile } = await market.analyst('amina@people.example', profileOf(sql));
    await world.settled();
    await person.change('shortlistMatch', { profileId: profile.id, opportunityId }, 'Match', 'score');
    await nextNight();
  }, 60_000);
  afterAll(() => world.end());

  it('keeps a row that says what was looked at and that nothing differs', async () => {
    const [run] = await runs();
    expect(run).toMatchObject({ weights: 'weights-1', isWhole: true, checked: 3, equal: 3, different: 0, erased: 0, otherVersion: 0, differences: [] });
    expect(await metric('replay_differences')).toBe(0);
    const before = (await runs()).length;
    await world.advance('3 hours');
    await world.timersRan();
    expect(await runs()).toHaveLength(before);
  });

  it('waits while something is on its way to the lists', async () => {
    await world.database.query(`insert into progress_tasks (kind, resume) values ('recompute', '{}')`);
    const worker = world.worker!;
    const none = await worker.get(Database).source.transaction(async (rows) => {
      await rows.query('select pg_advisory_xact_lock(7301007)');
      return worker.get(Database).write(systemActor('test'), (tx) => worker.get(ReplayService).run(tx));
    });
    expect(none).toBeNull();
    await world.settled();
  });

  it('finds a stored list that was tampered with, and the admins hear of it', async () => {
    await world.database.query(`update people_lists set entries = jsonb_set(entries, '{0,organisation}', '1') where opportunity_id = $1`, [opportunityId]);
    await nextNight();
    const [run] = await runs();
    expect(run).toMatchObject({ checked: 3, equal: 2, different: 1, differences: [`people for ${opportunityId}`] });
    expect(await metric('replay_differences')).toBe(1);
    expect(await metric('replay_age_seconds')).toBeGreaterThanOrEqual(0);
    const admin = await world.actAs('admin@forum.example', 'ADMIN');
    const told = await admin.get<{ nodes: { type: string }[] }>('{ notices(first: 20) { nodes { type } } }');
    expect(told.nodes.filter(({ type }) => type === 'replay.differed')).toHaveLength(1);
    expect((await world.mails('admin@forum.example')).filter(({ subject }) => subject.includes('replay'))).toHaveLength(1);
  });

  it('and a match, and says no more of them once all is mended', async () => {
    await world.database.query('update matches set two_sided = two_sided + 1');
    await nextNight();
    expect((await runs())[0]).toMatchObject({ different: 2 });
    await world.database.query('update matches set two_sided = two_sided - 1');
    await world.database.query(`insert into progress_tasks (kind, cause, resume) values ('recompute', 'asked', '{}')`);
    await world.settled();
    await nextNight();
    expect((await runs())[0]).toMatchObject({ checked: 3, different: 0 });
    expect(await metric('replay_differences')).toBe(0);
  });

  async function nextNight(): Promise<void> {
    await world.settled();
    await world.advance('1 day');
    await world.timersRan();
    await world.settled();
  }

  async function runs(): Promise<Run[]> {
    return (await coordinator.get<{ nodes: Run[] }>(RUNS)).nodes;
  }

  async function metric(name: string): Promise<number> {
    const text = await (await fetch(`${world.api.url}/metrics`)).text();
    return Number(new RegExp(`^skills_exchange_${name} (\\S+)$`, 'm').exec(text)?.[1]);
  }
});
