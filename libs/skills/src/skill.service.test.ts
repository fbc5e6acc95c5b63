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
    const refused = await world.anonymous().ask('{ skills(text: "data", first: 51) { id } }');
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'first', code: 'range' }] });
  });
});

describe('skills in free text', () => {
  const QUERY = `query($text: String!) { extractSkills(text: $text) { skill { code label } span { start end } matchedText confidence isCertain } }`;
  const mentions = (text: string): Promise<Mention[]> => world.anonymous().get<Mention[]>(QUERY, { text });

  it('are found with their place, certain where the text has the very name', async () => {
    const text = 'Zoë 👩‍💻 needs someone who knows Python and VLOOKUP, and who likes to work in a team that does surveys.';
    const found = await mentions(text);
    const byCode = new Map(found.map((mention) => [mention.skill.code, mention]));
    expect([...byCode].filter(([, { isCertain }]) => isCertain).map(([code]) => code).sort()).toEqual(['excel-formulas', 'python']);
    expect(byCode.get('team-working')?.isCertain).toBe(false);
    for (const { span, matchedText } of found) expect(text.slice(span.start, span.end)).toBe(matchedText);
    const confidences = found.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('are none in a text without any, and too long a text is refused', async () => {
    expect(await mentions('')).toEqual([]);
    expect(await mentions('Please bring a warm coat.')).toEqual([]);
    const refused = await world.anonymous().ask(QUERY, { text: 'a'.repeat(20_001) });
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'text', code: 'length' }] });
  });

  it('follow the taxonomy when it changes', async () => {
    expect((await mentions('We need Frobnication.')).filter(({ isCertain }) => isCertain)).toEqual([]);
    await sql(db.source.manager, `update skills set alt_labels = alt_labels || array['Frobnication'] where scheme = 'LOCAL' and code = 'python'`);
    await sql(db.source.manager, `update taxonomy_releases set version = version + 1 where scheme = 'LOCAL'`);
    expect((await mentions('We need Frobnication.')).map(({ skill, isCertain }) => [skill.code, isCertain])).toEqual([['python', true]]);
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

describe('what is shown of a skill and of a role', () => {
  it('names wider and related skills, whichever side states the relation', async () => {
    const [pandas] = await world.anonymous().get<Shown[]>(
      '{ skills(text: "pandas", first: 1) { id broader { label } related { label } levels { level meaning } } }');
    expect(pandas?.broader).toEqual([{ label: 'Python' }]);
    expect(pandas?.related.map((skill) => skill.label)).toContain('NumPy');
    expect(pandas?.levels.map((one) => one.level)).toEqual(['AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT']);
    const node = await world.anonymous().get<object>('query($id: ID!) { node(id: $id) { id ... on Skill { label } } }', { id: pandas?.id });
    expect(node).toEqual({ id: pandas?.id, label: 'pandas' });
  });

  it('lists every skill of a role with its level, as the list says', async () => {
    const wanted = ROLE_TEMPLATES[0];
    const roles = await world.anonymous().get<Role[]>(
      'query($text: String) { roleTemplates(text: $text, first: 5) { scheme code rung skills { level isEssential skill { code } } } }', { text: wanted?.label });
    const role = roles[0];
    expect(role).toMatchObject({ scheme: 'LOCAL', code: wanted?.code, rung: wanted?.rung });
    const asked = new Set(role?.skills.map(({ skill, level, isEssential }) => `${skill.code} ${level} ${String(isEssential)}`));
    const names = ['', 'AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT'];
    expect(asked).toEqual(new Set(wanted?.skills.map(({ code, level, essential }) => `${code} ${names[level] ?? ''} ${String(essential)}`)));
  });

  it('starts without a text from the lowest rung, and finds nothing for a blank one', async () => {
    const first = await world.anonymous().get<{ rung: number }[]>('{ roleTemplates(first: 3) { rung } }');
    expect(first.map((role) => role.rung)).toEqual([1, 2, 3]);
    expect(await world.anonymous().get('{ roleTemplates(text: " ") { id } }')).toEqual([]);
  });
});

interface Mention { skill: { code: string; label: string }; span: { start: number; end: number }; matchedText: string; confidence: number; isCertain: boolean }
interface Shown { id: string; broader: { label: string }[]; related: { label: string }[]; levels: { level: string; meaning: string }[] }
interface Role { scheme: string; code: string; rung: number; skills: { level: string; isEssential: boolean; skill: { code: string } }[] }
