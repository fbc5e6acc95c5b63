import { CongestionService } from '#libs/matches';
import { Database, systemActor } from '#libs/platform';
import { inDays } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const PEOPLE = 12;
const OPPORTUNITIES = 34;
/** These ask for nothing but what everybody has, so everybody's list begins with them. */
const LIKED = 12;

const MINE = `query($filter: MatchFilter) { myMatches(first: 60, filter: $filter) { totalCount isSmallMarket isBeingPrepared shownAt
  nodes { isNew opportunity { id } sides { candidate { total } } } } }`;
const RUNS = `query($first: Int, $after: String) { congestionRuns(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  nodes { id rulesVersion people peopleWithEmptyLists opportunities giniBefore giniAfter coverageBefore coverageAfter ndcgLost ndcgLostMost shownAboveCap reflects { position } } } }`;

interface Mine { totalCount: number; isSmallMarket: boolean; isBeingPrepared: boolean; shownAt: string | null; nodes: { isNew: boolean; opportunity: Known }[] }
interface Run {
  id: string; people: number; opportunities: number; giniBefore: number; giniAfter: number; ndcgLost: number; reflects: { position: number };
}
interface Runs { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Run[] }
interface Kept { profile_id: string; opportunity_ids: string[]; raw_ids: string[]; is_whole: boolean }

describe('lists that people are sent are made together', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let amina: Client;
  let profile: Known;
  let fresh: Known;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation } = await openMarket(world));
    for (let at = 0; at < OPPORTUNITIES; at += 1) await market.opportunity(owner, organisation.id, await posting(at < LIKED));
    for (let at = 1; at < PEOPLE; at += 1) await market.analyst(`person-${String(at)}@people.example`, await analyst(at));
    ({ person: amina, profile } = await market.analyst('amina@people.example', await analyst(0)));
    await world.settled();
  }, 180_000);
  afterAll(async () => world.end());

  async function posting(isLiked: boolean): Promise<object> {
    const other = { skillId: await market.skill('Power BI'), level: 1, importance: 'DESIRABLE' };
    return {
      kind: 'PLACEMENT', title: 'Data analyst placement', purpose: 'Help residents to find out what is near.', places: 2, mode: 'REMOTE', hoursPerWeek: 20, closesOn: inDays(90),
      requirements: [{ skillId: await market.skill('SQL'), level: 2, importance: 'ESSENTIAL' }, ...(isLiked ? [] : [other])], pay: { isPaid: true, minPence: 1500, basis: 'HOUR' },
    };
  }

  async function analyst(at: number): Promise<object> {
    return {
      name: `Person ${String(at)}`, isAdult: true, visibility: 'MEMBERS', modes: ['REMOTE'], availableFrom: inDays(1),
      skills: [{ skillId: await market.skill('SQL'), level: 3, evidence: 'SELF' }],
    };
  }

  const mine = (filter?: object): Promise<Mine> => amina.get<Mine>(MINE, { filter });
  const idsOf = (list: Mine): string[] => list.nodes.map((node) => node.opportunity.id);
  const runs = (page: object = {}): Promise<Runs> => coordinator.get<Runs>(RUNS, page);
  const kept = (): Promise<Kept[]> => world.database.query<Kept>('select profile_id, opportunity_ids, raw_ids, is_whole from shown_lists order by profile_id');

  it('before the first run everything that fits is listed, best first', async () => {
    expect(await mine()).toMatchObject({ totalCount: OPPORTUNITIES, isSmallMarket: false, isBeingPrepared: false, shownAt: null });
    expect((await runs()).totalCount).toBe(0);
  });

  it('a run spreads what is shown within the loss allowed, and its figures are kept for coordinators', async () => {
    await world.advance('61 minutes');
    await world.timersRan();
    const { totalCount, nodes: [run] } = await runs();
    expect(totalCount).toBe(1);
    expect(run).toMatchObject({ people: PEOPLE, peopleWithEmptyLists: 0, opportunities: OPPORTUNITIES, rulesVersion: 'congestion-1', shownAboveCap: 0 });
    if (run === undefined) throw new Error('there is no run');
    expect(run.giniAfter).toBeLessThan(0.8 * run.giniBefore);
    expect(run.ndcgLost).toBeLessThanOrEqual(300);
    expect(run.reflects.position).toBeGreaterThan(0);
    const facts = await world.database.query<{ payload: object }>(`select payload from facts where kind = 'congestion.steered' and subject_id = $1`, [run.id]);
    expect(facts).toEqual([{ payload: expect.objectContaining({ people: PEOPLE, giniAfter: run.giniAfter }) as object }]);
  });

  it('a person is shown ten of them first, and everything that fits by asking, by a filter, and by search', async () => {
    const [first, everything] = [await mine(), await mine({ isEverything: true })];
    expect(first).toMatchObject({ totalCount: 10, isSmallMarket: false });
    expect(first.shownAt).not.toBeNull();
    expect(everything).toMatchObject({ totalCount: OPPORTUNITIES, shownAt: null });
    expect(idsOf(everything)).toEqual(expect.arrayContaining(idsOf(first)));
    expect((await mine({ kinds: ['PLACEMENT'] })).totalCount).toBe(OPPORTUNITIES);
    expect((await amina.get<{ totalCount: number }>('{ opportunities(first: 1) { totalCount } }')).totalCount).toBe(OPPORTUNITIES);
    for (const opportunityId of idsOf(everything).filter((id) => !idsOf(first).includes(id)).slice(0, 3)) {
      expect((await owner.get<{ totalCount: number }>('query($id: ID!) { candidates(opportunityId: $id) { totalCount } }', { id: opportunityId })).totalCount).toBe(PEOPLE);
    }
  });

  it('who is no coordinator sees no figures', async () => {
    const answer = await amina.ask(RUNS);
    expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
  });

  it('what begins to fit after the run stands among it, marked new', async () => {
    fresh = await market.opportunity(owner, organisation.id, await posting(true));
    await world.settled();
    const list = await mine();
    expect(list.nodes.filter((node) => node.isNew).map((node) => node.opportunity.id)).toEqual([fresh.id]);
    expect(list.totalCount).toBe(11);
    await world.timersRan();
    expect((await runs()).totalCount).toBe(1);
  });

  it('the next day there is another run: nothing is new any more, and both are kept, page by page', async () => {
    await world.advance('25 hours');
    await world.timersRan();
    // A session may have ended by now.
    [amina, coordinator] = [await world.signIn('amina@people.example'), await world.actAs('coordinator@forum.example', 'COORDINATOR')];
    const list = await mine();
    expect(list.totalCount).toBe(10);
    expect(list.nodes.some((node) => node.isNew)).toBe(false);
    const newest = await runs({ first: 1 });
    expect(newest).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ opportunities: OPPORTUNITIES + 1 }] });
    const older = await runs({ first: 1, after: newest.pageInfo.endCursor });
    expect(older).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ opportunities: OPPORTUNITIES }] });
  });

  it('the same snapshot and run give the same rows, and another run its own', async () => {
    if (world.worker === undefined) throw new Error('the worker is not running');
    const [service, db] = [world.worker.get(CongestionService), world.worker.get(Database)];
    const runAs = async (id: string): Promise<Kept[]> => {
      await db.write(systemActor('test'), (tx) => service.run(tx, id));
      const rows = await kept();
      await world.database.query('delete from shown_lists');
      await world.database.query('delete from congestion_runs where id = $1', [id]);
      return rows;
    };
    const [one, again, other] = [await runAs(RUN_ONE), await runAs(RUN_ONE), await runAs(RUN_OTHER)];
    expect(one).toHaveLength(PEOPLE);
    expect(again).toEqual(one);
    expect(other.map((row) => row.raw_ids)).toEqual(one.map((row) => row.raw_ids));
    expect(other.map((row) => row.opportunity_ids)).not.toEqual(one.map((row) => row.opportunity_ids));
    await db.write(systemActor('test'), (tx) => service.run(tx));
  });

  it('who leaves the market has no shown list', async () => {
    expect((await kept()).map((row) => row.profile_id)).toContain(profile.id);
    const { version } = await amina.get<Known>('{ myProfile { id version } }');
    await amina.change('pauseProfile', { version }, 'Profile');
    await world.settled();
    expect((await kept()).map((row) => row.profile_id)).not.toContain(profile.id);
  });
});

const RUN_ONE = '01900000-0000-7000-8000-000000000001';
const RUN_OTHER = '01900000-0000-7000-8000-000000000002';
