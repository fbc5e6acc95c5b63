import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '../support/client.js';
import { expectTheDefinition } from '../support/definition.js';
import { Market, type Known } from '../support/market.js';
import { World } from '../support/world.js';

interface Told { type: string; body: string }
interface Claim { level: number; text: string | null; skill: { code: string; status?: string } | null }

const run = promisify(execFile);
const ADDRESS = 'http://data.europa.eu/esco/skill/';
/** A small ESCO in two releases: smelting becomes casting, casting gets a new name, carving is split in two, and gilding is no more. */
const FIRST = ['casting,cast metal,,', 'smelting,smelt metal,,', 'carving,carve,,', 'gilding,gild,,', 'forging,forge metal,,'];
const SECOND = [
  'casting,cast and smelt metal,released,', `smelting,smelt metal,obsolete,${ADDRESS}casting`, 'forging,forge metal,released,',
  `carving,carve,obsolete,${ADDRESS}wood-carving|${ADDRESS}stone-carving`, 'wood-carving,carve wood,released,', 'stone-carving,carve stone,released,',
];
/** In the third casting itself is replaced: what once moved there moves on. */
const THIRD = [...SECOND.filter((row) => !row.startsWith('casting')), `casting,cast and smelt metal,obsolete,${ADDRESS}foundry-work`, 'foundry-work,work in a foundry,,'];

describe('skills that a new release replaces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'skills-exchange-releases-'));
  let world: World;
  let market: Market;
  let owner: Client;
  let organisation: Known;
  let smith: Client;
  let gilder: Client;
  let opportunity: Known;

  const release = (name: string, rows: readonly string[]): string => {
    const path = join(folder, name);
    mkdirSync(path);
    const tables = {
      'skills.csv': ['id,preferredLabel,status,replacedBy,altLabels', ...rows.map((row) => `${row},`)], 'skill-descriptions.csv': ['id,description'],
      'skill-groups.csv': ['id,preferredLabel', 'metal,metal trades'], 'skill-broader.csv': ['id,broaderId', 'casting,metal'],
      'skill-skill.csv': ['skillId,relationType,relatedSkillId'], 'occupations.csv': ['id,iscoGroup,preferredLabel,altLabels,description'],
      'occupation-skill.csv': ['occupationId,skillId,relationType'],
    };
    for (const [table, lines] of Object.entries(tables)) writeFileSync(join(path, table), `${lines.join('\n')}\n`);
    return path;
  };
  const imported = async (path: string): Promise<Record<string, Record<string, number>>> => {
    const { stdout } = await run(process.execPath, [join(process.cwd(), 'bin/skills-exchange.mjs'), 'import', 'esco', path, '--json'],
      { env: { PATH: process.env['PATH'], DATABASE_URL: world.database.url, DATA_DIR: folder, LOG_LEVEL: 'error' } });
    await world.settled();
    return JSON.parse(stdout) as Record<string, Record<string, number>>;
  };
  const skill = async (code: string): Promise<string> =>
    (await world.database.query<Known>(`select id from skills where scheme = 'ESCO' and code = $1`, [code]))[0]?.id ?? '';
  const claims = async (person: Client): Promise<Record<string, number>> =>
    Object.fromEntries((await person.get<{ skills: Claim[] }>('{ myProfile { skills { level text skill { code } } } }')).skills.map((one) => [one.skill?.code ?? '', one.level]));
  const requirements = async (): Promise<object[]> => (await world.anonymous().get<{ requirements: object[] }>(
    'query($id: ID!) { node(id: $id) { ... on Opportunity { requirements { skill { code } level importance weight } } } }', { id: opportunity.id })).requirements;
  const told = async (client: Client, type: string): Promise<Told[]> =>
    (await client.get<{ nodes: Told[] }>('{ notices(first: 50) { nodes { type body } } }')).nodes.filter((notice) => notice.type === type);
  const person = async (email: string, skills: [code: string, level: number][], wanted: string[] = []): Promise<Client> => (await market.analyst(email, {
    isAdult: true, outcode: 'DY1', modes: ['REMOTE'], hoursPerWeekMax: 40, wantedSkillIds: await Promise.all(wanted.map(skill)),
    skills: await Promise.all(skills.map(async ([code, level]) => ({ skillId: await skill(code), level }))),
  })).person;

  beforeAll(async () => {
    world = await World.boot();
    market = new Market(world);
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    ({ owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027'));
    await imported(release('first', FIRST));
    smith = await person('smith@people.example', [['smelting', 4], ['casting', 2], ['forging', 1]], ['smelting', 'forging']);
    gilder = await person('gilder@people.example', [['gilding', 3], ['carving', 2]]);
    opportunity = await market.opportunity(owner, organisation.id, {
      kind: 'PLACEMENT', title: 'Metal work', purpose: 'Look after metal that others need.', places: 2, mode: 'REMOTE', hoursPerWeek: 20,
      pay: { isPaid: true, minPence: 1500, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'], closesOn: '2030-06-01', startOn: '2030-07-01', endOn: '2030-09-30', weeks: 12,
      contactName: 'A person', contactEmail: 'contact@dudley.example', supervisorRole: 'Head of metal',
      requirements: [
        { skillId: await skill('forging'), level: 1, importance: 'DESIRABLE', weight: 3 }, { skillId: await skill('casting'), level: 3, importance: 'DESIRABLE', weight: 9 },
        { skillId: await skill('smelting'), level: 2, importance: 'ESSENTIAL', weight: 4 }, { skillId: await skill('gilding'), level: 1, importance: 'DESIRABLE' },
      ],
    });
    await world.settled();
  }, 120_000);
  afterAll(async () => {
    await world.end();
    rmSync(folder, { recursive: true });
  });

  it('move claims, wishes and requirements along, merging what becomes one', async () => {
    expect(await imported(release('second', SECOND))).toMatchObject({ skills: { created: 2, revised: 1, removed: 3 }, replacements: { created: 1, unlisted: 0 } });
    expect(await claims(smith)).toEqual({ casting: 4, forging: 1 });
    expect((await smith.get<{ wantedSkillIds: string[] }>('{ myProfile { wantedSkillIds } }')).wantedSkillIds).toEqual([await skill('casting'), await skill('forging')]);
    expect(await requirements()).toEqual([
      { skill: { code: 'forging' }, level: 1, importance: 'DESIRABLE', weight: 3 }, { skill: { code: 'casting' }, level: 3, importance: 'ESSENTIAL', weight: 9 },
      { skill: { code: 'gilding' }, level: 1, importance: 'DESIRABLE', weight: 5 },
    ]);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(0);
  }, 60_000);

  it('tell whose skill is gone for good, once, and mark it on the profile', async () => {
    expect(await claims(gilder)).toEqual({ gilding: 3, carving: 2 });
    expect(await told(gilder, 'profile.skillsRetired')).toHaveLength(1);
    expect(await told(smith, 'profile.skillsRetired')).toHaveLength(0);
    expect(await told(owner, 'opportunity.skillsRetired')).toHaveLength(1);
    const { warnings } = await gilder.get<{ warnings: { code: string; message: string }[] }>('{ myProfile { warnings { code message } } }');
    const retired = warnings.filter(({ code }) => code === 'retired').map(({ message }) => message.split('”')[0]);
    expect(new Set(retired)).toEqual(new Set(['“carve', '“gild']));
    expect(retired).toHaveLength(2);
    const kinds = await world.database.query<{ kind: string; n: string }>(
      `select kind, sum((payload->>'count')::int)::text as n from facts where kind like '%.skillsRetired' group by 1 order by 1`);
    expect(kinds).toEqual([{ kind: 'opportunity.skillsRetired', n: '1' }, { kind: 'profile.skillsRetired', n: '2' }]);
  });

  it('leave no trace when the same release comes again', async () => {
    const facts = async (): Promise<unknown> => world.database.query(`select count(*) from facts where kind in ('skills.imported', 'profile.revised', 'opportunity.revised')`);
    const before = await facts();
    expect(await imported(join(folder, 'second'))).toMatchObject({ skills: { created: 0, revised: 0, removed: 0 }, replacements: { created: 0 } });
    expect(await facts()).toEqual(before);
    expect(await told(gilder, 'profile.skillsRetired')).toHaveLength(1);
  }, 60_000);

  it('lead in one step to what is in force, however often a skill was replaced', async () => {
    const old = await skill('smelting');
    await imported(release('third', THIRD));
    expect(await claims(smith)).toEqual({ 'foundry-work': 4, 'forging': 1 });
    expect(await requirements()).toContainEqual({ skill: { code: 'foundry-work' }, level: 3, importance: 'ESSENTIAL', weight: 9 });
    const { version } = await gilder.get<{ version: number }>('{ myProfile { version } }');
    await gilder.change('claimSkill', { skillId: old, level: 1, version }, 'Profile');
    expect(await claims(gilder)).toEqual({ 'gilding': 3, 'carving': 2, 'foundry-work': 1 });
    expect(await told(gilder, 'profile.skillsRetired')).toHaveLength(1);
    await world.settled();
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(0);
  }, 60_000);
});
