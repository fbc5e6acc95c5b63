import { createSource, migrate, sql, type Database } from '#libs/platform';
import { sequence, type Next } from '../../../../test/support/sequence.js';
import { releaseOf, SkillLists, skillRow } from '../../../../test/support/skill.lists.js';
import { loadTaxonomy, taxonomyOf, taxonomyVersion } from '../skill.queries.js';
import { importStarter } from './starter.import.js';
import type { RelationRow, TaxonomySource } from './taxonomy.source.js';

const IMPORTS = 25;
const CODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
/** Some of them are names of our own list: those are mapped to it, and are no longer once they are called otherwise. */
const NAMES = ['Python', 'Numpy', 'Glass work', 'Glass cutting', 'SQL', 'R'];

type Nearness = Record<string, readonly { skillId: string; closeness: number }[]>;

describe('the taxonomies of before', () => {
  let lists: SkillLists;
  let db: Database;
  let ids: string[] = [];
  const held = new Map<string, Nearness>();

  beforeAll(async () => {
    lists = await SkillLists.open();
    db = lists.db;
  });
  afterAll(() => lists.end());

  it('begin with the one of a new site, which relates nothing', async () => {
    expect(await taxonomyVersion(db.source.manager)).toBe('none');
    expect((await taxonomyOf(db.source.manager, 'none'))?.neighbours('a')).toEqual([{ skillId: 'a', closeness: 4 }]);
    expect(await taxonomyOf(db.source.manager, 'LOCAL-0.0')).toBeNull();
  });

  it('are each what scoring read in it, after a random history of imports', async () => {
    const next = sequence(20_261_126);
    await importStarter(db);
    for (let at = 0; at < IMPORTS; at += 1) {
      await note();
      await lists.store(randomRelease(next, String(at)));
    }
    await note();
    ids = (await sql<{ id: string }>(db.source.manager, 'select id from skills')).map(({ id }) => id);
    expect(held.size).toBe(IMPORTS + 1);
    const seen = new Set([...held.values()].map((one) => JSON.stringify(one)));
    expect(seen.size).toBeGreaterThan(IMPORTS / 2);
    for (const [version, then] of held) expect([version, await nearnessOf(version, Object.keys(then))]).toEqual([version, then]);
    // A mapping by label, a wider skill and a replacement came and went on the way.
    const kinds = await sql<{ kind: string }>(db.source.manager, 'select distinct kind from taxonomy_relations where until is not null order by 1');
    expect(kinds.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['broader', 'exactMatch']));
  }, 60_000);

  it('cost what changed, and nothing when an import changes nothing', async () => {
    const before = await counts();
    const same = randomRelease(sequence(1), 'same');
    await lists.store(same);
    const after = await counts();
    expect(after.versions).toBe(before.versions + 1);
    await lists.store(same);
    await importStarter(db);
    expect(await counts()).toEqual(after);
    // Our own list relates some hundreds of skills: they were stored once, however many versions came since.
    const [own] = await sql<{ n: number }>(db.source.manager, 'select count(*)::int as n from taxonomy_relations where since = 2 and until is null');
    expect(own!.n).toBeGreaterThan(100);
    expect(after.relations).toBeLessThan(own!.n + IMPORTS * 2 * CODES.length);
    await lists.store({ ...same, release: 'only another name' });
    expect(await counts()).toEqual({ versions: after.versions + 1, relations: after.relations });
  });

  it('are whole when two lists are imported at once', async () => {
    const next = sequence(7);
    for (let at = 0; at < 5; at += 1) {
      const release = randomRelease(next, `${String(at)} at once`);
      await Promise.all([lists.store(release), lists.store({ ...release, scheme: 'ESCO', skills: release.skills.map((one) => ({ ...one, label: `${one.label} elsewhere` })) })]);
      const present = await taxonomyVersion(db.source.manager);
      expect(await nearnessOf(present, ids)).toEqual(nearness(await loadTaxonomy(db.source.manager), ids));
    }
  }, 30_000);

  it('cannot be taken back by whoever may add to them', async () => {
    for (const change of ['delete from taxonomy_relations', 'delete from taxonomy_versions', `update taxonomy_versions set version = 'x'`, `update taxonomy_relations set kind = 'broader'`]) {
      await expect(db.source.query(change)).rejects.toThrow(/permission denied/);
    }
  });

  it('begin on a site that has skills already with what stands there', async () => {
    const { database } = lists;
    const owner = createSource({ url: database.url, role: undefined, entities: [], poolSize: 1 });
    await owner.initialize();
    const isKept = async (): Promise<boolean> => (await database.query<{ kept: boolean }>(`select to_regclass('taxonomy_versions') is not null as kept`))[0]!.kept;
    while (await isKept()) await owner.undoLastMigration({ transaction: 'each' });
    await owner.destroy();
    await migrate(database.url);
    expect((await counts()).versions).toBe(1);
    const taxonomy = await loadTaxonomy(db.source.manager);
    expect(await nearnessOf(taxonomy.version, ids)).toEqual(nearness(taxonomy, ids));
    await lists.store(randomRelease(sequence(3), 'after'));
    expect(await nearnessOf(taxonomy.version, ids)).toEqual(nearness(taxonomy, ids));
  }, 60_000);

  async function note(): Promise<void> {
    const taxonomy = await loadTaxonomy(db.source.manager);
    const known = (await sql<{ id: string }>(db.source.manager, 'select id from skills')).map(({ id }) => id);
    held.set(taxonomy.version, nearness(taxonomy, known));
  }

  async function nearnessOf(version: string, known: readonly string[]): Promise<Nearness> {
    const taxonomy = await taxonomyOf(db.source.manager, version);
    if (taxonomy === null) throw new Error(`${version} was not kept`);
    expect(taxonomy.version).toBe(version);
    return nearness(taxonomy, known);
  }

  async function counts(): Promise<{ versions: number; relations: number }> {
    const [row] = await sql<{ versions: number; relations: number }>(db.source.manager,
      'select (select count(*)::int from taxonomy_versions) as versions, (select count(*)::int from taxonomy_relations) as relations');
    return row!;
  }
});

function nearness(taxonomy: Awaited<ReturnType<typeof loadTaxonomy>>, ids: readonly string[]): Nearness {
  return Object.fromEntries(ids.map((id) => [id, taxonomy.neighbours(id)]));
}

/** A release of a few skills under changing names, related and replaced at random; some leave and come back. */
function randomRelease(next: Next, name: string): TaxonomySource {
  const codes = CODES.filter(() => next(4) > 0);
  const gone = CODES.filter((code) => !codes.includes(code));
  const skills = codes.map((code, at) => skillRow(code, `${NAMES[next(NAMES.length)]!} (${String(at)})`));
  for (const skill of skills) if (next(3) === 0) Object.assign(skill, { label: NAMES[next(NAMES.length)]! });
  const pick = (): string => codes[next(codes.length)] ?? 'a';
  const pairs = new Map(Array.from({ length: next(7) }, (): [string, RelationRow] => {
    const [from, to] = [pick(), pick()];
    return [`${from} ${to}`, { from, to, kind: next(3) === 0 ? 'RELATED' : 'BROADER', weight: 100 }];
  }));
  return releaseOf(name, {
    skills, relations: [...pairs.values()], replacements: codes.length === 0 ? [] : gone.filter(() => next(2) === 0).map((from) => ({ from, to: pick() })),
  });
}
