import { createSource, Database, sql } from '#libs/platform';
import { createDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { SKILL_ENTITIES, SkillScheme } from '../index.js';
import { loadTaxonomy, resolveSkill, skillIdsByCode, skillsByIds, taxonomyVersion } from '../skill.queries.js';
import { SkillService } from '../skill.service.js';
import { importStarter } from './starter.import.js';
import { importTaxonomy } from './taxonomy.import.js';
import type { SkillRow, TaxonomySource } from './taxonomy.source.js';

let database: TestDatabase;
let db: Database;

beforeAll(async () => {
  database = await createDatabase();
  const source = createSource({ url: database.url, role: 'app_worker', entities: SKILL_ENTITIES, poolSize: 4 });
  await source.initialize();
  db = new Database(source);
});
afterAll(async () => {
  await db.source.destroy();
  await database.drop();
});

const skill = (code: string, label: string): SkillRow => ({ code, label, altLabels: [], definition: '', levels: {}, isGroup: false });
const release = (name: string, parts: Partial<TaxonomySource>): TaxonomySource =>
  ({ scheme: 'SSC', release: name, skills: [], relations: [], roles: [], roleSkills: [], replacements: [], ...parts });
const store = (source: TaxonomySource): ReturnType<typeof importTaxonomy> => importTaxonomy(db, source, () => undefined);

const offered = async (service: SkillService): Promise<string[]> =>
  (await service.suggest('glass', 9)).filter((found) => found.scheme === SkillScheme.SSC).map((found) => found.code).sort();

it('two processes that start together store our list once', async () => {
  const both = await Promise.all([importStarter(db), importStarter(db)]);
  expect(both.map((counts) => counts.skills.created).sort((a, b) => a - b)).toEqual([0, both[0].skills.unchanged + both[0].skills.created]);
  const facts = await sql<object>(db.source.manager, `select id from facts where kind = 'skills.imported'`);
  expect(facts).toHaveLength(1);
});

describe('the next release of a scheme', () => {
  const parts = {
    skills: [skill('a', 'Glass blowing'), skill('b', 'Glass work'), skill('c', 'Glass cutting')],
    relations: [{ from: 'a', to: 'b', kind: 'BROADER' as const, weight: 100 }],
  };

  it('revises, retires and relates anew, and keeps ids', async () => {
    const service = new SkillService(db);
    await store(release('1', parts));
    const before = await skillIdsByCode(db.source.manager, 'SSC');
    const versions = [await taxonomyVersion(db.source.manager)];
    expect(await offered(service)).toEqual(['a', 'b', 'c']);
    const counts = await store(release('2', {
      skills: [skill('a', 'Glassblowing by hand'), skill('b', 'Glass work')], relations: [{ from: 'b', to: 'a', kind: 'BROADER', weight: 100 }],
    }));
    versions.push(await taxonomyVersion(db.source.manager));
    expect(counts.skills).toEqual({ created: 0, revised: 1, unchanged: 1, removed: 1, unlisted: 0 });
    expect(counts.relations).toMatchObject({ created: 1, removed: 1 });
    expect(await skillIdsByCode(db.source.manager, 'SSC')).toEqual(before);
    expect(versions[0]).not.toBe(versions[1]);
    // The index is made anew: nobody is offered what was retired, and whoever claimed it still finds it.
    expect(await offered(service)).toEqual(['a', 'b']);
    expect(await resolveSkill(db.source.manager, 'glass cutting')).toBeNull();
    expect((await skillsByIds(db.source.manager, [before.get('c') ?? ''])).size).toBe(1);
    expect((await loadTaxonomy(db.source.manager)).closeness(before.get('b') ?? '', before.get('a') ?? '')).toBe(2);
  });

  it('brings back what it lists again', async () => {
    const counts = await store(release('3', parts));
    expect(counts.skills).toEqual({ created: 0, revised: 2, unchanged: 1, removed: 0, unlisted: 0 });
    expect(await resolveSkill(db.source.manager, 'GLASS-cutting')).toMatchObject({ code: 'c', status: 'ACTIVE', version: 3 });
  });

  it('is stored whole or not at all', async () => {
    const version = await taxonomyVersion(db.source.manager);
    const broken = release('4', { skills: [...parts.skills, skill('a', 'Glass twice')] });
    await expect(store(broken)).rejects.toThrow('SSC lists a twice');
    expect(await taxonomyVersion(db.source.manager)).toBe(version);
    expect((await skillIdsByCode(db.source.manager, 'SSC')).size).toBe(3);
  });
});
