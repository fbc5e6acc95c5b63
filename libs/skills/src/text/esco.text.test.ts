import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Database, sql } from '#libs/platform';
import { World } from '../../../../test/support/world.js';
import { importEsco } from '../importing/esco.import.js';
import { SkillScheme } from '../skill.js';
import { TaxonomyText } from './taxonomy.text.js';

const shared = resolve(process.env['SKILLS_EXCHANGE_SHARED'] ?? '../shared/data');
const hasShared = existsSync(join(shared, 'esco', 'skills.csv'));
if (!hasShared) process.stderr.write(`SKIPPED: no ESCO files in ${shared}; set SKILLS_EXCHANGE_SHARED\n`);

const ADVERT = `Data and information analyst, Birmingham
We are looking for somebody who knows Python and SQL well and can carry out a survey of our patients.
You will perform data cleansing, manage budgets, supervise correctional procedures and write annual reports.
Welcome: Power BI; project management.`;
const MENTIONS = `query($text: String!, $scheme: SkillScheme) {
  extractSkills(text: $text, scheme: $scheme) { skill { id scheme label } span { start end } matchedText confidence isCertain } }`;
const TITLE = `query($title: String!) { titleMeanings(title: $title, first: 3) {
  roleTemplates { isCertain confidence roleTemplate { id label } }
  occupations { isCertain confidence occupation { id scheme code label altLabels group description skills { isEssential skill { scheme label } } } } } }`;

let world: World;
let db: Database;

const mentions = (text: string, scheme: string | null): Promise<Mention[]> => world.anonymous().get<Mention[]>(MENTIONS, { text, scheme });
const meanings = (title: string): Promise<Meanings> => world.anonymous().get<Meanings>(TITLE, { title });

const describeEsco = hasShared ? describe : describe.skip;

if (hasShared) {
  beforeAll(async () => {
    world = await World.boot();
    await world.seedSkills();
    if (world.worker === undefined) throw new Error('the worker did not start');
    db = world.worker.get(Database);
    await importEsco(db, join(shared, 'esco'), () => undefined);
  }, 120_000);
  afterAll(() => world.end());
}

describeEsco('with the whole of ESCO', () => {
  it('an advert speaks of our own skills first, then of what ESCO adds', async () => {
    const found = await mentions(ADVERT, null);
    const schemes = found.map(({ skill }) => skill.scheme);
    expect(new Set(schemes)).toEqual(new Set(['LOCAL', 'ESCO']));
    expect(schemes).toEqual([...schemes].sort().reverse());
    const certain = found.filter(({ isCertain }) => isCertain).map(({ skill }) => `${skill.scheme} ${skill.label}`);
    expect(certain).toEqual(expect.arrayContaining(['LOCAL Python', 'ESCO manage budgets', 'ESCO supervise correctional procedures']));
    for (const { span, matchedText } of found) expect(ADVERT.slice(span.start, span.end)).toBe(matchedText);
    const ids = found.map(({ skill }) => skill.id);
    expect(new Set(ids).size).toBe(ids.length);
    // What both lists know is named once.
    expect(found.filter(({ matchedText }) => matchedText === 'Python').map(({ skill }) => skill.scheme)).toEqual(['LOCAL']);
    const twice = await sql<object>(db.source.manager,
      `select from skill_mappings where from_id = any($1::uuid[]) and to_id = any($1::uuid[]) and kind <> 'broadMatch'`, [ids]);
    expect(twice).toHaveLength(0);
  }, 60_000);

  it('one list may be chosen', async () => {
    const own = await mentions(ADVERT, 'LOCAL');
    const esco = await mentions(ADVERT, 'ESCO');
    expect(new Set(own.map(({ skill }) => skill.scheme))).toEqual(new Set(['LOCAL']));
    expect(new Set(esco.map(({ skill }) => skill.scheme))).toEqual(new Set(['ESCO']));
    expect(esco.find(({ matchedText }) => matchedText === 'Python')?.skill.label).toBe('Python (computer programming)');
    expect(await mentions(ADVERT, 'SFIA')).toEqual([]);
  });

  it('what is being typed finds a skill that only ESCO has', async () => {
    const found = await world.anonymous().get<{ label: string; scheme: string }[]>('{ skills(text: "supervise corectional", first: 1) { label scheme } }');
    expect(found).toEqual([{ label: 'supervise correctional procedures', scheme: 'ESCO' }]);
  });

});

describeEsco('with the whole of ESCO, titles', () => {
  it('mean role templates and occupations, with what these ask for', async () => {
    const { roleTemplates, occupations } = await meanings('Senior Data Analyst (Birmingham)');
    expect(roleTemplates[0]).toMatchObject({ isCertain: true, roleTemplate: { label: 'Data analyst – senior' } });
    expect(occupations[0]).toMatchObject({ isCertain: true, occupation: { scheme: 'ESCO', label: 'data analyst', group: '2511' } });
    const [first] = occupations;
    expect(first?.occupation.skills.length).toBeGreaterThan(20);
    const essentials = first?.occupation.skills.map(({ isEssential }) => isEssential) ?? [];
    expect(essentials).toEqual([...essentials].sort((a, b) => Number(b) - Number(a)));
    const asNode = 'query($id: ID!) { node(id: $id) { ... on Occupation { label } ... on RoleTemplate { code } } }';
    const node = await world.anonymous().get<object>(asNode, { id: first?.occupation.id });
    expect(node).toEqual({ label: 'data analyst' });
  }, 60_000);

  it('of another trade mean an occupation and no role of ours for certain', async () => {
    const { roleTemplates, occupations } = await meanings('Bricklayer');
    expect(roleTemplates.filter(({ isCertain }) => isCertain)).toEqual([]);
    expect(occupations[0]).toMatchObject({ isCertain: true, occupation: { label: 'bricklayer' } });
    expect(await meanings(' ')).toEqual({ roleTemplates: [], occupations: [] });
  });

});

describeEsco('the indexes over the whole of ESCO', () => {
  it('are made without keeping the process from serving, and again after their thread has died', async () => {
    const text = new TaxonomyText(db);
    const once = async (): Promise<number> => {
      const begun = performance.now();
      const [mentioned, suggested, meant] = await Promise.all([
        text.extract(SkillScheme.ESCO, ADVERT, 50), text.suggest('skills', 'python', 3), text.meaning('occupations', 'Bricklayer', 1),
      ]);
      expect([mentioned.length, suggested.length, meant.found.length]).toEqual([50, 3, 1]);
      return performance.now() - begun;
    };
    // Each turn of the loop is a request that could have been answered; made in this thread they would leave a turn between two indexes and no more.
    let turns = 0;
    const turning = setInterval(() => { turns += 1; }, 1);
    const took = await once();
    clearInterval(turning);
    process.stderr.write(`all indexes over ESCO: ${took.toFixed(0)} ms, in which the loop turned ${String(turns)} times\n`);
    expect(turns).toBeGreaterThan(100);
    await text.end();
    expect(await once()).toBeGreaterThan(0);
    await text.end();
  }, 120_000);
});

interface Mention { skill: { id: string; scheme: string; label: string }; span: { start: number; end: number }; matchedText: string; confidence: number; isCertain: boolean }
interface Meanings {
  roleTemplates: { isCertain: boolean; confidence: number; roleTemplate: { id: string; label: string } }[];
  occupations: { isCertain: boolean; confidence: number; occupation: { id: string; scheme: string; label: string; skills: { isEssential: boolean }[] } }[];
}
