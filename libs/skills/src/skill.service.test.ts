import { Taxonomy } from '#libs/domain';
import { Database, sql } from '#libs/platform';
import { World } from '../../../test/support/world.js';
import { importStarter } from './importing/starter.import.js';
import { loadTaxonomy, resolveSkill, skillIdsByCode, skillsByIds, taxonomyVersion } from './skill.queries.js';
import { ROLE_TEMPLATES, STARTER_SKILLS } from './starter/index.js';

let world: World;
let db: Database;

beforeAll(async () => {
  world = await World.boot();
  await world.seedSkills();
  if (world.worker === undefined) throw new Error('the worker did not start');
  db = world.worker.get(Database);
});
afterAll(() => world.end());

const labels = async (text: string, first = 5): Promise<string[]> =>
  (await world.anonymous().get<{ label: string }[]>('query($text: String!, $first: Int!) { skills(text: $text, first: $first) { label } }', { text, first }))
    .map((skill) => skill.label);

describe('our own list', () => {
  it('is stored whole, and once', async () => {
    const version = await taxonomyVersion(db.source.manager);
    const again = await importStarter(db);
    expect(again.skills).toEqual({ created: 0, revised: 0, unchanged: STARTER_SKILLS.length, removed: 0, unlisted: 0 });
    expect(again.roles.unchanged).toBe(ROLE_TEMPLATES.length);
    expect(again.relations).toMatchObject({ created: 0, removed: 0, unlisted: 0 });
    expect(await taxonomyVersion(db.source.manager)).toBe(version);
    const facts = await sql<{ count: number }>(db.source.manager, `select payload->'count' as count from facts where kind = 'skills.imported'`);
    expect(facts).toEqual([{ count: STARTER_SKILLS.length }]);
  });

  it('reaches the taxonomy: a wider skill is near, a sister is less near', async () => {
    const taxonomy = await loadTaxonomy(db.source.manager);
    const ids = await skillIdsByCode(db.source.manager, 'LOCAL');
    const near = (a: string, b: string): number => taxonomy.closeness(ids.get(a) ?? a, ids.get(b) ?? b);
    expect(taxonomy).toBeInstanceOf(Taxonomy);
    expect([near('pandas', 'python'), near('pandas', 'polars'), near('pandas', 'quarto-markdown')]).toEqual([2, 1, 0]);
  });

  it('answers by id, and leaves out what it does not know', async () => {
    const id = (await skillIdsByCode(db.source.manager, 'LOCAL')).get('python') ?? '';
    const found = await skillsByIds(db.source.manager, [id, '01890000-0000-7000-8000-000000000000']);
    expect([...found.values()].map((skill) => [skill.id, skill.scheme, skill.label])).toEqual([[id, 'LOCAL', 'Python']]);
  });
});

describe('suggestions', () => {
  it.each([['powerbi', /power bi/i], ['pyhton', /^Python/], ['R', /^R \(/], ['postgress', /PostgreSQL/]])('%s is understood', async (typed, expected) => {
    expect((await labels(typed))[0]).toMatch(expected);
  });

  it('are empty for a blank text, and never more than asked for', async () => {
    expect(await labels('   ')).toEqual([]);
    expect(await labels('data', 3)).toHaveLength(3);
    expect((await labels('data', 5000)).length).toBeLessThanOrEqual(50);
  });
});

describe('a name written by somebody else', () => {
  it.each([['Power-BI', 'power-bi'], ['RStats', 'r-language'], ['JUPYTER  notebook', 'computational-notebooks']])('%s is our %s', async (text, code) => {
    expect((await resolveSkill(db.source.manager, text))?.code).toBe(code);
  });

  it('is nothing when no skill bears it', async () => {
    expect(await resolveSkill(db.source.manager, 'basket weaving under water')).toBeNull();
    expect(await resolveSkill(db.source.manager, ' - ')).toBeNull();
  });
});
