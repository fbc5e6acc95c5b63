import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Ran { code: number | null; out: string; err: string }
interface List { list: string; opportunityId?: string; profileId?: string; entries: { profileId?: string; hash: number; organisation: number }[] }

/** Rows that must be refused, and what must be said: written as text, since JSON has no NaN and no infinity. */
const WRONG_PROFILES: [string, string][] = [
  ['{"profileId": "p", "maxCommuteMin": NaN}', 'This is not one JSON object on one line.'],
  ['{"profileId": "p", "maxCommuteMin": Infinity}', 'This is not one JSON object on one line.'],
  ['{"profileId": "p", "maxCommuteMin": 1e400}', 'maxCommuteMin: maxCommuteMin must be a whole number'],
  ['{"profileId": "p", "payFloor": -1e400}', 'payFloor: payFloor must be a whole number'],
  ['{"profileId": "p", "payFloor": 9007199254740993}', 'payFloor: payFloor must be a whole number'],
  ['{"profileId": "p", "hoursPerWeekMax": 37.5}', 'hoursPerWeekMax: hoursPerWeekMax must be a whole number'],
  ['{"profileId": "p", "home": {"easting": 1e300, "northing": 5}}', 'home.easting: home.easting must be a whole number'],
  ['{"profileId": "p", "availableFrom": 20700, "availableTo": 20600}', 'availableTo: availableTo must not be before availableFrom'],
  ['{"profileId": "p", "hoursPerWeekMin": 30, "hoursPerWeekMax": 7}', 'hoursPerWeekMax: hoursPerWeekMax must not be below hoursPerWeekMin'],
  [`{"profileId": "p", "skills": ${JSON.stringify(Array.from({ length: 201 }, (_, at) => ({ skillId: `s${String(at)}`, level: 1, wanted: false })))}}`,
    'skills: skills must have at most 200 entries'],
  ['[]', 'This is not one JSON object on one line.'], ['null', 'This is not one JSON object on one line.'],
];
const WRONG_OPPORTUNITIES: [string, string][] = [
  ['{"opportunityId": "o", "organisationId": "h", "startOn": 20700, "endOn": 20600}', 'endOn: endOn must not be before startOn'],
  ['{"opportunityId": "o", "organisationId": "h", "placesLeft": 1e400}', 'placesLeft: placesLeft must be a whole number'],
  ['{"opportunityId": "o", "organisationId": "h", "pay": {"paid": true, "topPencePerHour": 1e99}}', 'pay.topPencePerHour: pay.topPencePerHour must be a whole number'],
  ['{"opportunityId": "o", "organisationId": "h", "requirements": [{"skillId": "sql", "level": 2, "importance": "ESSENTIAL", "weight": 1e400}]}',
    'requirements[0].weight: requirements[0].weight must be a whole number'],
];
const SQL = '{"skillId": "sql", "level": 2, "importance": "ESSENTIAL", "weight": 5}';
const ADVERT = `{"opportunityId": "o1", "organisationId": "h", "requirements": [${SQL}]}`;
const PERSON = '{"profileId": "p1", "skills": [{"skillId": "sql", "level": 3, "wanted": false}]}';

describe('bad and strange files at the border', () => {
  let folder: string;
  beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'skills-exchange-bad-')); });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  const cli = (...given: string[]): Ran => {
    const options = { cwd: folder, encoding: 'utf8' as const, env: { PATH: process.env['PATH'] }, maxBuffer: 64_000_000 };
    const ran = spawnSync(process.execPath, [join(process.cwd(), 'bin/skills-exchange.mjs'), ...given], options);
    return { code: ran.status, out: ran.stdout, err: ran.stderr };
  };
  const files = (profiles: string[], opportunities: string[]): string[] => {
    writeFileSync(join(folder, 'p.jsonl'), profiles.join('\n'));
    writeFileSync(join(folder, 'o.jsonl'), opportunities.join('\n'));
    return ['--profiles', 'p.jsonl', '--opportunities', 'o.jsonl'];
  };
  const match = (given: string[], engine: string): List[] => {
    const ran = cli('match', ...given, '--engine', engine);
    const problems = ran.err.split('\n').filter((line) => line !== '' && !line.startsWith('Matching: ') && !line.includes(' not in the taxonomy '));
    expect([ran.code, problems]).toEqual([0, []]);
    return ran.out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as List);
  };
  const both = (profiles: string[], opportunities: string[]): List[] => {
    const given = files(profiles, opportunities);
    const lists = match(given, 'index');
    expect(lists).toEqual(match(given, 'naive'));
    return lists;
  };

  it('every wrong value is named by line and field, and nothing is matched', () => {
    // Each row under an id of its own, so that a repeated id is not what is wrong.
    const profiles = WRONG_PROFILES.map(([row], at) => row.replace('"p"', `"p${String(at)}"`));
    const opportunities = WRONG_OPPORTUNITIES.map(([row], at) => row.replace('"o"', `"o${String(at)}"`));
    const ran = cli('match', ...files(profiles, opportunities));
    expect([ran.code, ran.out]).toEqual([1, '']);
    WRONG_PROFILES.forEach(([, said], at) => { expect(ran.err).toContain(`p.jsonl:${String(at + 1)}: ${said}`); });
    WRONG_OPPORTUNITIES.forEach(([, said], at) => { expect(ran.err).toContain(`o.jsonl:${String(at + 1)}: ${said}`); });
  }, 30_000);

  it('explain and counterfactuals name what is wrong and answer nothing', () => {
    const given = files(['{"profileId": "p1", "maxCommuteMin": 1e400}'], [ADVERT]);
    for (const command of [['explain', '--profile', 'p1', '--opportunity', 'o1'], ['counterfactuals', '--profile', 'p1'], ['counterfactuals', '--opportunity', 'o1']]) {
      const ran = cli(...command, ...given);
      expect([command, ran.code, ran.out]).toEqual([command, 1, '']);
      expect(ran.err).toContain('p.jsonl:1: maxCommuteMin: ');
    }
  }, 30_000);

  it('counterfactuals are not counted over a part of a file', () => {
    const given = files([PERSON], [ADVERT, '{"opportunityId": "o2", "organisationId": "h", "startOn": 2, "endOn": 1}']);
    const ran = cli('counterfactuals', '--profile', 'p1', ...given);
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toBe('o.jsonl:2: endOn: endOn must not be before startOn.\nNothing was answered. Mend these rows first.\n');
  }, 30_000);

  it('an empty market has no lists, and one side alone has empty ones', () => {
    expect(both([], [])).toEqual([]);
    expect(both([PERSON], [])).toEqual([expect.objectContaining({ list: 'opportunities', profileId: 'p1', entries: [] })]);
    expect(both([], [ADVERT])).toEqual([expect.objectContaining({ list: 'people', opportunityId: 'o1', entries: [] })]);
    const alone = cli('counterfactuals', '--profile', 'p1', ...files([PERSON], []), '--json');
    expect([alone.code, JSON.parse(alone.out)]).toEqual([0, { profileId: 'p1', changes: [] }]);
  }, 60_000);

  it('one person and one opportunity stand on each other\'s list', () => {
    expect(both([PERSON], [ADVERT]).map(({ entries }) => entries.length)).toEqual([1, 1]);
  }, 30_000);

  it('a skill that no list knows is near itself only, and matches nothing else', () => {
    const person = PERSON.replace('"sql"', '"taken-out"');
    const lists = both([person], [ADVERT, ADVERT.replace('o1', 'o2').replace('"sql"', '"taken-out"')]);
    expect(lists.map(({ entries }) => entries.length)).toEqual([0, 1, 1]);
    // A misspelt code would quietly fit nothing: it is named, with where it first stands.
    const ran = cli('match', ...files([person], [ADVERT]), '--out', 'lists.jsonl', '--json');
    expect(ran.err).toMatch(/^p\.jsonl: one skill is not in the taxonomy LOCAL-\S+, so only the very same code fits: taken-out \(first in p1\)$/m);
    expect(JSON.parse(ran.out)).toMatchObject({ wrongRows: 0, unknownSkills: 1 });
    expect(cli('explain', '--profile', 'p1', '--opportunity', 'o1', ...files([person], [ADVERT])).err).toContain('taken-out (first in p1)');
  }, 30_000);

  it('identical people stand in the order of the hash, the same with both engines and from any order of the file', () => {
    const people = Array.from({ length: 200 }, (_, at) => PERSON.replace('p1', `p${String(at)}`));
    const adverts = Array.from({ length: 60 }, (_, at) => ADVERT.replace('o1', `o${String(at)}`));
    const lists = both(people, adverts);
    for (const { entries } of lists) {
      expect(entries).toHaveLength(50);
      expect(new Set(entries.map(({ organisation }) => organisation)).size).toBe(1);
      expect(entries.map(({ hash }) => hash)).toEqual(entries.map(({ hash }) => hash).sort((a, b) => a - b));
    }
    // Nobody is first everywhere.
    expect(new Set(lists.filter(({ list }) => list === 'people').map(({ entries }) => entries[0]?.profileId)).size).toBeGreaterThan(20);
    const byId = (all: List[]): Map<string, List> => new Map(all.map((list) => [list.opportunityId ?? list.profileId ?? '', list]));
    expect(byId(both([...people].reverse(), [...adverts].reverse()))).toEqual(byId(lists));
  }, 60_000);
});
