import { score } from '#libs/domain';
import { Replay } from '#libs/matches';
import { Database } from '#libs/platform';
import { importTaxonomy } from '../../libs/skills/src/importing/taxonomy.import.js';
import { starterSource } from '../../libs/skills/src/importing/starter.import.js';
import { placement, profileOf } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { readMarket } from '../support/definition.js';
import { openMarket, type Known } from '../support/market.js';
import { World } from '../support/world.js';

interface Row { id: string; opportunityId: string; taxonomy: string; total: number }
type Run = Awaited<ReturnType<Replay['run']>>;

describe('matches of taxonomies that have changed since', () => {
  let world: World;
  let amina: Client;
  let profile: Known;
  const adverts: Known[] = [];

  beforeAll(async () => {
    world = await World.boot();
    const { market, owner, organisation, sql } = await openMarket(world);
    const [pandas, python] = [await market.skill('pandas'), await market.skill('Python')];
    const requirements = [{ skillId: sql, level: 2, importance: 'ESSENTIAL' }, { skillId: pandas, level: 3, importance: 'ESSENTIAL' }];
    for (const title of ['Reports', 'Charts', 'Maps', 'Tables']) {
      adverts.push(await market.opportunity(owner, organisation.id, placement(sql, { title, requirements })));
    }
    ({ person: amina, profile } = await market.analyst('amina@people.example', profileOf(sql, {
      skills: [{ skillId: sql, level: 3, evidence: 'SELF' }, { skillId: python, level: 4, evidence: 'SELF' }],
    })));
    await world.settled();
    // One introduction under each of three taxonomies: pandas under Python, under nothing, and beside it. A match put on the shortlist moves on with them.
    await amina.change('shortlistMatch', { profileId: profile.id, opportunityId: adverts[3]!.id }, 'Match', 'score');
    await introduce(0);
    await relatePandas('second', undefined);
    await introduce(1);
    await relatePandas('third', 'data-analysis');
    await introduce(2);
    await relatePandas('fourth', 'python');
  }, 120_000);
  afterAll(() => world.end());

  it('keep the score they were introduced with, which today\'s taxonomy does not give', async () => {
    const { taxonomy, weights, profiles, opportunities } = await readMarket(world.database);
    const rows = await kept();
    expect(new Set(rows.map((row) => row.taxonomy)).size).toBe(4);
    const today = new Map(opportunities.map((one) => [one.opportunityId, score(profiles[0]!, one, taxonomy, weights).organisation.total]));
    const differing = rows.filter(({ opportunityId, total }) => today.get(opportunityId) !== total).map(({ opportunityId }) => opportunityId);
    expect(differing.sort()).toEqual([adverts[1]!.id, adverts[2]!.id].sort());
  });

  it('are derived again bit for bit, each by its own taxonomy', async () => {
    const run = await replay();
    expect(run.differences).toEqual([]);
    expect(run.matches).toEqual({ equal: 4, different: 0, erased: 0, otherVersion: 0 });
    expect([run.peopleLists.otherVersion, run.opportunityLists.otherVersion]).toEqual([0, 0]);
    expect((await replay(2)).matches).toMatchObject({ equal: 2, otherVersion: 0 });
  });

  it('are found where one of an older taxonomy was tampered with', async () => {
    const [, second] = await kept();
    await world.database.query('update matches set organisation_total = organisation_total + 1 where id = $1', [second!.id]);
    const run = await replay();
    expect(run.matches).toEqual({ equal: 3, different: 1, erased: 0, otherVersion: 0 });
    expect(run.differences).toEqual([`match ${second!.id}`]);
    await world.database.query('update matches set organisation_total = organisation_total - 1 where id = $1', [second!.id]);
  });

  it('are counted apart only where nobody kept theirs', async () => {
    const [first] = await kept();
    await world.database.query(`update matches set taxonomy_version = 'of long ago' where id = $1`, [first!.id]);
    expect((await replay()).matches).toEqual({ equal: 3, different: 0, erased: 0, otherVersion: 1 });
  });

  async function introduce(at: number): Promise<void> {
    await amina.change('proposeIntroduction', { profileId: profile.id, opportunityId: adverts[at]!.id }, 'Introduction', 'id');
    await world.settled();
  }

  /** Our own list as it is, but for what pandas is a part of. */
  async function relatePandas(release: string, broader: string | undefined): Promise<void> {
    const source = starterSource();
    const others = source.relations.filter(({ from, kind }) => from !== 'pandas' || kind !== 'BROADER');
    const own = broader === undefined ? [] : [{ from: 'pandas', to: broader, kind: 'BROADER' as const, weight: 100 }];
    const counts = await importTaxonomy(world.worker!.get(Database), { ...source, release, relations: [...others, ...own] }, () => undefined);
    expect(counts.relations.unlisted).toBe(0);
    expect(counts.relations.created + counts.relations.removed).toBeGreaterThan(0);
    await world.settled();
  }

  function kept(): Promise<Row[]> {
    return world.database.query<Row>(`select id, opportunity_id as "opportunityId", taxonomy_version as taxonomy, organisation_total as total from matches
      order by state, id`);
  }

  function replay(sample: number | null = null): Promise<Run> {
    return world.worker!.get(Database).source.transaction('REPEATABLE READ', (rows) => world.worker!.get(Replay).run(rows, sample));
  }
});
