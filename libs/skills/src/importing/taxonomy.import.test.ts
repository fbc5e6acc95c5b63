import { sql, type Database } from '#libs/platform';
import { releaseOf, SkillLists, skillRow } from '../../../../test/support/skill.lists.js';
import { SkillScheme } from '../index.js';
import { loadTaxonomy, resolveSkill, skillIdsByCode, skillsByIds, taxonomyVersion } from '../skill.queries.js';
import { SkillService } from '../skill.service.js';
import { importStarter } from './starter.import.js';

let lists: SkillLists;
let db: Database;

beforeAll(async () => {
  lists = await SkillLists.open();
  db = lists.db;
});
afterAll(() => lists.end());

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
    skills: [skillRow('a', 'Glass blowing'), skillRow('b', 'Glass work'), skillRow('c', 'Glass cutting')],
    relations: [{ from: 'a', to: 'b', kind: 'BROADER' as const, weight: 100 }],
  };

  it('revises, retires and relates anew, and keeps ids', async () => {
    const service = new SkillService(db);
    await lists.store(releaseOf('1', parts));
    const before = await skillIdsByCode(db.source.manager, 'SSC');
    const versions = [await taxonomyVersion(db.source.manager)];
    expect(await offered(service)).toEqual(['a', 'b', 'c']);
    const counts = await lists.store(releaseOf('2', {
      skills: [skillRow('a', 'Glassblowing by hand'), skillRow('b', 'Glass work')], relations: [{ from: 'b', to: 'a', kind: 'BROADER', weight: 100 }],
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
    const counts = await lists.store(releaseOf('3', parts));
    expect(counts.skills).toEqual({ created: 0, revised: 2, unchanged: 1, removed: 0, unlisted: 0 });
    expect(await resolveSkill(db.source.manager, 'GLASS-cutting')).toMatchObject({ code: 'c', status: 'ACTIVE', version: 3 });
  });

  it('is stored whole or not at all', async () => {
    const version = await taxonomyVersion(db.source.manager);
    const broken = releaseOf('4', { skills: [...parts.skills, skillRow('a', 'Glass twice')] });
    await expect(lists.store(broken)).rejects.toThrow('SSC lists a twice');
    expect(await taxonomyVersion(db.source.manager)).toBe(version);
    expect((await skillIdsByCode(db.source.manager, 'SSC')).size).toBe(3);
  });
});
