import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { blankOpportunity, blankProfile, checkOpportunity, checkProfile } from '#libs/domain';

interface List { opportunityId?: string; profileId?: string; entries: { profileId?: string; opportunityId?: string }[] }
interface Ran { code: number | null; out: string; err: string }

/** The command line as a person runs it, without a database. */
function cli(folder: string, ...given: string[]): Ran {
  const ran = spawnSync(process.execPath, [join(process.cwd(), 'bin/skills-exchange.mjs'), ...given], { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'] } });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

function schema(name: string): ValidateFunction {
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(`docs/schemas/${name}.schema.json`, 'utf8')) as object);
}

describe('matching two files', () => {
  let folder: string;
  const put = (name: string, rows: (object | string)[]): void => {
    writeFileSync(join(folder, name), rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row))).join('\n'));
  };
  const claim = (skillId: string, level: number): object => ({ skillId, level, wanted: false });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'skills-exchange-match-'));
    put('people.jsonl', [
      { profileId: 'amina', skills: [claim('sql', 3), claim('power-bi', 1)] }, { profileId: 'sam', skills: [claim('sql', 1)] }, { profileId: 'kim', skills: [claim('r', 4)] },
    ]);
    put('adverts.jsonl', [
      { opportunityId: 'o1', organisationId: 'council', requirements: [{ skillId: 'sql', level: 2, importance: 'ESSENTIAL', weight: 5 }] },
      { opportunityId: 'o2', organisationId: 'trust', requirements: [{ skillId: 'r', level: 2, importance: 'MUST_HAVE', weight: 5 }] },
    ]);
  });
  afterAll(() => { rmSync(folder, { recursive: true }); });

  it('answers one list a line, in both directions, by its schema, and the same with both engines', () => {
    const files = ['match', '--profiles', 'people.jsonl', '--opportunities', 'adverts.jsonl'];
    const fast = cli(folder, ...files);
    expect(fast.code).toBe(0);
    const isList = schema('list');
    const lists = fast.out.trim().split('\n').map((line) => JSON.parse(line) as List);
    expect(lists.every((list) => isList(list))).toBe(true);
    expect(lists.map((list) => [list.opportunityId ?? list.profileId, list.entries.map((entry) => entry.profileId ?? entry.opportunityId)])).toEqual([
      ['o1', ['amina', 'sam']], ['o2', ['kim']], ['amina', ['o1']], ['sam', ['o1']], ['kim', ['o2']],
    ]);
    const slow = cli(folder, ...files, '--engine', 'naive', '--out', 'naive.jsonl', '--json');
    expect(JSON.parse(slow.out)).toMatchObject({ profiles: 3, opportunities: 2, lists: 5, entries: 6, wrongRows: 0, engine: 'naive' });
    expect(readFileSync(join(folder, 'naive.jsonl'), 'utf8')).toBe(fast.out);
    expect(cli(folder, ...files, '--threads', '3').out).toBe(fast.out);
    expect(cli(folder, ...files, '--threads', '0')).toMatchObject({ code: 1, out: '' });
  }, 60_000);

  it('names every wrong row by line and field, and matches nothing unless told to leave them out', () => {
    put('wrong.jsonl', [
      { profileId: 'amina', skills: [claim('sql', 3)] }, { profileId: 'x', skills: [{ skillId: 'sql', level: 5, wanted: 'yes' }], name: 'Kim' }, '{ no json',
      { profileId: 'amina' },
      { profileId: 'late', availableFrom: 20_000, availableTo: 19_000 },
    ]);
    const files = ['match', '--profiles', 'wrong.jsonl', '--opportunities', 'adverts.jsonl'];
    const all = cli(folder, ...files);
    expect([all.code, all.out]).toEqual([1, '']);
    for (const said of [':2: skills[0].level: ', ':2: skills[0].wanted: ', ':2: name: ', ':3: This is not', ':4: profileId: ', ':5: availableTo: ']) {
      expect(all.err).toContain(`wrong.jsonl${said}`);
    }
    const some = cli(folder, ...files, '--valid-rows');
    expect(some.code).toBe(3);
    expect(some.out.trim().split('\n')).toHaveLength(3);
  }, 60_000);

  it('says in one line what is wrong with the command', () => {
    for (const [given, said] of [
      [['--profiles', 'none.jsonl', '--opportunities', 'adverts.jsonl'], /^none\.jsonl cannot be read: ENOENT\n$/],
      [['--profiles', 'people.jsonl', '--opportunities', 'adverts.jsonl', '--top', '0'], /^--top takes a whole number from 1 to 1000\.\n$/],
      [['--profiles', 'people.jsonl', '--opportunities', 'adverts.jsonl', '--engine', 'magic'], /^--engine takes index or naive, not magic\.\n$/],
      [['--profiles', 'people.jsonl', '--opportunities', 'adverts.jsonl', '--taxonomy', '.'], /^\. has neither the tables of ESCO/],
    ] as const) {
      const ran = cli(folder, 'match', ...given);
      expect([ran.code, ran.out]).toEqual([1, '']);
      expect(ran.err).toMatch(said);
    }
  }, 60_000);

  it('explains a pair for people and, with --json, for programs', () => {
    const named = ['explain', '--profiles', 'people.jsonl', '--profile', 'sam', '--opportunities', 'adverts.jsonl', '--opportunity', 'o1'];
    const told = cli(folder, ...named);
    expect(told.code).toBe(0);
    expect(told.out).toContain('The organisation\'s side');
    const traced = JSON.parse(cli(folder, ...named, '--json').out) as { qualifies: boolean; organisation: { total: number; parts: { contribution: number }[] } };
    expect(traced.qualifies).toBe(true);
    expect(traced.organisation.parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(traced.organisation.total);
    const files = ['counterfactuals', '--profiles', 'people.jsonl', '--opportunities', 'adverts.jsonl'];
    const person = JSON.parse(cli(folder, ...files, '--profile', 'amina', '--json').out) as { changes: { change: object; opens: { opportunityId: string }[] }[] };
    expect(person.changes.find(({ opens }) => opens.length > 0)?.opens.map((one) => one.opportunityId)).toEqual(['o2']);
    const host = JSON.parse(cli(folder, ...files, '--opportunity', 'o2', '--json').out) as { now: number; changes: { more: number }[] };
    expect([host.now, host.changes[0]?.more]).toEqual([1, 2]);
    expect(cli(folder, ...files)).toMatchObject({ code: 1, err: 'Say one of --profile and --opportunity.\n' });
    const missing = cli(folder, 'explain', '--profiles', 'people.jsonl', '--profile', 'nobody', '--opportunities', 'adverts.jsonl', '--opportunity', 'o1');
    expect([missing.code, missing.err]).toEqual([1, 'people.jsonl has no sound row with the id nobody.\n']);
  }, 60_000);
});

describe('the JSON Schemas of the files', () => {
  const wrongs: unknown[] = [null, 'a b', '', -1, 1.5, 1e9, true, {}, [], ['x y'], [null], { easting: 1 }, 'HOSTS', 'b14', 'B14 7AA', { paid: false }, [{ skillId: 'sql' }]];
  it.each([
    ['profile', { ...blankProfile('p') }, checkProfile], ['opportunity', { ...blankOpportunity('o', 'h') }, checkOpportunity],
  ] as const)('say of a %s what the check says, field by field', (name, blank, check) => {
    const accepts = schema(name);
    expect(accepts(blank)).toBe(true);
    for (const field of Object.keys(blank)) {
      for (const value of wrongs) {
        const row = { ...blank, [field]: value };
        // The form of a number is the schema's; that two fields agree is said in its description.
        expect([field, value, accepts(row)]).toEqual([field, value, check(row).length === 0]);
      }
    }
    expect(accepts({ ...blank, name: 'Kim' })).toBe(false);
  });
});
