import { placement } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { expectTheDefinition } from '../support/definition.js';
import { Market } from '../support/market.js';
import { until } from '../support/until.js';
import { World } from '../support/world.js';
import { hold, Part, somebodyWaits } from './part.js';

const PEOPLE = 14;
const OPPORTUNITIES = 32;
/** People in a portion; an opportunity weighs as much as ten people, so that each has a portion of its own. */
const PORTION = 3;
const PORTIONS_IN_ALL = Math.ceil(PEOPLE / PORTION) + OPPORTUNITIES;

/** Every portion that was ever committed: one that is done again after a kill would be here twice. */
const LOG = `create table portion_log (task uuid, place text);
  create function log_portion() returns trigger language plpgsql security definer as $$
    begin insert into public.portion_log values (new.id, coalesce(new.resume ->> 'side', '') || coalesce(new.resume ->> 'after', '') || new.state); return new; end $$;
  create trigger portions after update on progress_tasks for each row execute function log_portion()`;

interface Task { id: string; cause: string; state: string; done: number; total: number; portions: number }

describe('a worker that is killed while everything is made again', () => {
  let world: World;
  let admins: [Client, Client];
  let worker: Part;
  const people: Client[] = [];
  const environment = { RECOMPUTE_PORTION: String(PORTION) };

  beforeAll(async () => {
    world = await World.boot({ environment, isWithoutWorker: true });
    worker = new Part(world, 'worker', environment);
    await worker.url();
    const market = new Market(world);
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    admins = [await world.staff('first.admin@forum.example', 'ADMIN'), await world.staff('second.admin@forum.example', 'ADMIN')];
    const { owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    const sql = await market.skill('SQL');
    const python = await market.skill('Python');
    for (let at = 0; at < OPPORTUNITIES; at += 1) {
      const requirements = [{ skillId: at % 2 === 0 ? sql : python, level: 1 + (at % 3), importance: 'ESSENTIAL' }];
      await market.opportunity(owner, organisation.id, placement(sql, { title: `Placement ${String(at)}`, requirements, themes: [['health', 'transport'][at % 2]] }));
    }
    for (let at = 0; at < PEOPLE; at += 1) {
      people.push((await market.analyst(`p${String(at)}@people.example`, {
        name: `Person ${String(at)}`, isAdult: true, headline: 'Analyst', outcode: 'DY1', modes: ['HYBRID', 'REMOTE'], acceptsKinds: ['PLACEMENT'], visibility: 'INTRODUCED_ONLY',
        hoursPerWeekMin: 16, hoursPerWeekMax: 30, interests: [['health', 'transport'][at % 2]],
        skills: [{ skillId: sql, level: 1 + (at % 4), evidence: 'SELF' }, { skillId: python, level: 1 + (at % 3), evidence: 'SELF', isWanted: true }],
      })).person);
    }
    await world.settled(60);
    await world.database.query(LOG);
  }, 120_000);
  afterAll(async () => {
    await worker.kill();
    await world.end();
  });

  it('goes on in another where it was, and the lists equal the definition by the new weights', async () => {
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
    const [inTheMiddle] = await world.database.query<{ id: string }>('select profile_id as id from opportunity_lists order by 1 offset $1 limit 1', [PORTION * 2 + 1]);
    const release = await hold(world, `select 1 from opportunity_lists where profile_id = '${inTheMiddle!.id}' for update`);
    const taskId = await change(10);
    // Others may wait for a moment before the recompute does.
    await until('two portions are done', async () => (await tasks(world, [taskId]))[0]?.portions === 2);
    await somebodyWaits(world, 'transactionid');
    await worker.kill();
    await release();
    const [stopped] = await tasks(world, [taskId]);
    expect(stopped).toMatchObject({ cause: 'weights', state: 'RUNNING', portions: 2, done: PORTION * 2, total: PEOPLE + OPPORTUNITIES });
    const made = await world.database.query<{ weights: string; n: number }>('select weights, count(*)::int as n from opportunity_lists group by 1 order by 1');
    expect(made).toEqual([{ weights: 'weights-1', n: PEOPLE - PORTION * 2 }, { weights: 'weights-2', n: PORTION * 2 }]);

    worker = new Part(world, 'worker', environment);
    await world.settled(60);
    const [ended] = await tasks(world, [taskId]);
    expect(ended).toMatchObject({ state: 'DONE', portions: PORTIONS_IN_ALL, done: PEOPLE + OPPORTUNITIES, total: PEOPLE + OPPORTUNITIES });
    expect(await portionsDone(world, taskId)).toEqual({ all: PORTIONS_IN_ALL, different: PORTIONS_IN_ALL });
    expect(await recomputes(world)).toBe(1);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 60_000);

  it('makes one of several requests that come while nobody works and of one in the middle, with people changing their minds all the while', async () => {
    await worker.kill();
    const before = await recomputes(world);
    const first = await change(15);
    for (let again = 0; again < 3; again += 1) await recordImport(world);
    const second = await change(20);
    await wish(people[5]!);
    const [inTheMiddle] = await world.database.query<{ id: string }>('select profile_id as id from opportunity_lists order by 1 offset $1 limit 1', [PORTION * 2 + 1]);
    const release = await hold(world, `select 1 from opportunity_lists where profile_id = '${inTheMiddle!.id}' for update`);
    worker = new Part(world, 'worker', environment);
    await somebodyWaits(world, 'transactionid');
    const third = await change(25);
    for (const person of [people[0]!, people.at(-1)!]) await wish(person);
    await release();
    await world.settled(60);
    const ended = await tasks(world, [first, second, third]);
    expect(ended.map(({ state, portions }) => [state, portions])).toEqual(Array.from({ length: 3 }, () => ['DONE', PORTIONS_IN_ALL]));
    expect((await recomputes(world)) - before).toBeLessThanOrEqual(2);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
  }, 60_000);

  it('is taken up by two workers at once without a portion done twice', async () => {
    const other = new Part(world, 'worker', environment);
    await other.url();
    const taskId = await change(30);
    await until('the recompute has ended', async () => (await tasks(world, [taskId]))[0]?.state === 'DONE', 30);
    expect((await tasks(world, [taskId]))[0]?.portions).toBe(PORTIONS_IN_ALL);
    expect(await portionsDone(world, taskId)).toEqual({ all: PORTIONS_IN_ALL, different: PORTIONS_IN_ALL });
    await world.settled(30);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
    await other.kill();
  }, 60_000);

  /** Two admins change the weight of interest; answers the recompute. */
  async function change(interest: number): Promise<string> {
    const figures = { reason: 'Interest counts otherwise from now on.', candidate: { interest, commute: 45 - interest - 1, time: 11 } };
    const proposed = await admins[0].change<{ id: string; version: number }>('proposeWeights', figures, 'WeightsVersion');
    const decision = { weightsId: proposed.id, version: proposed.version };
    const changed = await admins[1].change<{ recomputeTaskId: string }>('approveWeights', decision, 'WeightsVersion', 'recomputeTaskId');
    return changed.recomputeTaskId;
  }
});

function tasks(world: World, ids: string[]): Promise<Task[]> {
  return world.database.query<Task>(`select id, cause, state, done, total, (resume ->> 'portions')::int as portions from progress_tasks where id = any($1) order by id`, [ids]);
}

async function portionsDone(world: World, taskId: string): Promise<object | undefined> {
  const [row] = await world.database.query<object>(
    'select count(*)::int as "all", count(distinct place)::int as different from portion_log where task = $1', [taskId]);
  return row;
}

async function recomputes(world: World): Promise<number> {
  const [row] = await world.database.query<{ n: number }>(
    `select count(*)::int as n from facts where kind = 'lists.recomputed' and (payload ->> 'portions')::int = $1`, [PORTIONS_IN_ALL]);
  return row?.n ?? 0;
}

/** Changes what somebody cares about, and so their place in every list. */
async function wish(person: Client): Promise<void> {
  const { version, interests } = await person.get<{ version: number; interests: string[] }>('{ myProfile { version interests } }');
  await person.change('saveProfile', { version, interests: interests.includes('health') ? ['transport'] : ['health'] }, 'Profile');
}

/** As an import of a taxonomy records it. */
async function recordImport(world: World): Promise<void> {
  await world.database.query(`with made as (insert into facts (kind, subject_id, payload, cause)
      select 'skills.imported', id, '{"scheme":"LOCAL","count":1}', 'test' from taxonomy_releases limit 1 returning id)
    insert into outbox (fact_id) select id from made`);
}
