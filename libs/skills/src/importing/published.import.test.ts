import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ANONYMOUS, sql, type Database } from '#libs/platform';
import { SkillLists } from '../../../../test/support/skill.lists.js';
import { loadTaxonomy, resolveSkill, skillIdsByCode, taxonomyVersion } from '../skill.queries.js';
import { SkillService } from '../skill.service.js';
import { FolderProblem } from './csv.folder.js';
import { importEsco } from './esco.import.js';
import { importGdad } from './gdad.import.js';
import { importStarter } from './starter.import.js';
import { isChanged, type ImportCounts, type Tally } from './taxonomy.source.js';

const shared = resolve(process.env['SKILLS_EXCHANGE_SHARED'] ?? '../shared/data');
const hasShared = existsSync(join(shared, 'esco', 'skills.csv')) && existsSync(join(shared, 'gdad', 'skills.csv'));
if (!hasShared) process.stderr.write(`SKIPPED: no ESCO and GDaD files in ${shared}; set SKILLS_EXCHANGE_SHARED\n`);

let lists: SkillLists;
let db: Database;

beforeAll(async () => {
  lists = await SkillLists.open();
  db = lists.db;
  await importStarter(db);
});
afterAll(() => lists.end());

const silent = (): void => undefined;
const tallies = ({ skills, groups, relations, roles, roleSkills, mappings }: ImportCounts): Tally[] =>
  [skills, groups, relations, roles, roleSkills, mappings];
/** How many rows of the source each tally accounts for; mappings are ours, not the source's. */
const rowsOf = (counts: ImportCounts): number[] =>
  tallies(counts).slice(0, 5).map(({ created, revised, unchanged, unlisted }) => created + revised + unchanged + unlisted);
const changed = (counts: ImportCounts): boolean => tallies(counts).some(isChanged);

describe('a folder that is not as expected', () => {
  it('is refused by name before anything is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skills-exchange-esco-'));
    await expect(importEsco(db, folder, silent)).rejects.toThrow(/skill-descriptions\.csv is not in/);
    writeFileSync(join(folder, 'skill-descriptions.csv'), 'id,text\n1,x\n');
    await expect(importEsco(db, folder, silent)).rejects.toThrow(new FolderProblem('skill-descriptions.csv has no column description'));
    expect(await taxonomyVersion(db.source.manager)).not.toContain('ESCO');
  });
});

(hasShared ? describe : describe.skip)('the published lists', () => {
  it('ESCO comes in whole, and once', async () => {
    const begun = performance.now();
    const steps: string[] = [];
    const counts = await importEsco(db, join(shared, 'esco'), (_done, _total, what) => steps.push(what));
    told('ESCO came in', begun);
    expect(rowsOf(counts)).toEqual([13_896, 640, 20_656 + 5_899, 3_007, 123_855]);
    expect(counts.mappings.created).toBeGreaterThan(50);
    // Seven links to a heading, and 67 to skills or occupations, that no file lists; one skill that is related to itself.
    expect([counts.relations.unlisted, counts.roleSkills.unlisted]).toEqual([8, 67]);
    expect(new Set(steps)).toEqual(new Set(['files', 'groups', 'skills', 'roles', 'relations', 'skills of roles']));
    const version = await taxonomyVersion(db.source.manager);
    const again = await importEsco(db, join(shared, 'esco'), silent);
    expect(changed(again)).toBe(false);
    expect(rowsOf(again)).toEqual(rowsOf(counts));
    expect(await taxonomyVersion(db.source.manager)).toBe(version);
  }, 120_000);

  it('GDaD comes in whole, with levels, and once', async () => {
    const counts = await importGdad(db, join(shared, 'gdad'), silent);
    expect([counts.skills.created, counts.roles.created, counts.roleSkills.created, counts.roleSkills.unlisted]).toEqual([188, 201, 1_781, 0]);
    expect(changed(await importGdad(db, join(shared, 'gdad'), silent))).toBe(false);
    const [levels] = await sql<{ count: string }>(db.source.manager, `select count(*)::text from role_template_skills k
      join role_templates t on t.id = k.role_template_id where t.scheme = 'GDAD' and k.level = 4`);
    expect(levels?.count).toBe('375');
    const rungs = await sql<{ label: string }>(db.source.manager, `select label from role_templates where scheme = 'GDAD' and role = 'Business architect' order by rung`);
    expect(rungs.map((role) => role.label)).toEqual(['Trainee business architect', 'Associate business architect', 'Business architect', 'Lead business architect']);
  });

  it('are tied to our list by name, and each import is one fact', async () => {
    const taxonomy = await loadTaxonomy(db.source.manager);
    const ours = await skillIdsByCode(db.source.manager, 'LOCAL');
    const escoId = async (label: string): Promise<string> =>
      (await sql<{ id: string }>(db.source.manager, `select id from skills where scheme = 'ESCO' and label = $1`, [label]))[0]?.id ?? '';
    const near = async (label: string, code: string): Promise<number> => taxonomy.closeness(await escoId(label), ours.get(code) ?? '');
    // The same; a member of ours; and two that only loose alternative names would tie.
    expect([await near('Python (computer programming)', 'python'), await near('R', 'r-language'), await near('TypeScript', 'javascript')]).toEqual([4, 4, 2]);
    expect([await near('computer vision', 'matlab'), await near('ML (computer programming)', 'machine-learning')]).toEqual([0, 0]);
    const facts = await sql<{ scheme: string; count: number }>(
      db.source.manager, `select payload->>'scheme' as scheme, payload->'count' as count from facts where kind = 'skills.imported' order by id`);
    expect(facts.slice(1)).toEqual([{ scheme: 'ESCO', count: 13_896 }, { scheme: 'GDAD', count: 188 }]);
  });

  it('stand behind ours when somebody types or an importer asks', async () => {
    const service = new SkillService(db);
    expect((await service.suggest('powerbi', 3))[0]).toMatchObject({ scheme: 'LOCAL' });
    expect((await service.suggest('R', 3))[0]).toMatchObject({ scheme: 'LOCAL', code: 'r-language' });
    expect((await service.suggest('pyhton', 3))[0]).toMatchObject({ scheme: 'LOCAL', code: 'python' });
    expect((await service.suggest('manage musical staff', 1))[0]).toMatchObject({ scheme: 'ESCO' });
    expect(await resolveSkill(db.source.manager, 'Python')).toMatchObject({ scheme: 'LOCAL' });
    expect(await resolveSkill(db.source.manager, 'manage staff of music')).toMatchObject({ scheme: 'ESCO', label: 'manage musical staff' });
  });
});

(hasShared ? describe : describe.skip)('the published lists once they are in', () => {
  it('load for matching with every relation', async () => {
    const begun = performance.now();
    const taxonomy = await db.read({ ...ANONYMOUS }, loadTaxonomy);
    told('and was loaded for matching', begun);
    const near = await db.source.query<{ id: string; broader: string }[]>(`select from_id as id, to_id as broader from skill_relations where kind = 'BROADER' order by 1, 2 limit 500`);
    expect(near.length).toBe(500);
    expect(near.filter(({ id, broader }) => taxonomy.closeness(id, broader) === 0)).toEqual([]);
  });
});

/** How long it took is said and not judged: another machine, or a busy one, takes longer. */
function told(what: string, begun: number): void {
  process.stderr.write(`${what} in ${((performance.now() - begun) / 1000).toFixed(1)} s\n`);
}
