import { checkProfile, hourlyPence, parseDay, siteOf, type ProfileInput } from '#libs/domain';
import { Database, sql, systemActor } from '#libs/platform';
import { importStarter } from '#libs/skills';
import type { Client } from '../../../test/support/client.js';
import { Market, type Known } from '../../../test/support/market.js';
import { World } from '../../../test/support/world.js';
import { currentProfileInputs } from './profile.queries.js';
import { ProfileService, type ImportedProfile } from './profile.service.js';
import { AcceptedKind, CircumstanceName, MinPayBasis, SkillEvidence, TravelModeName, WorkMode, WorkPattern } from './profile.words.js';

describe('the verbs of a profile', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let db: Database;
  let service: ProfileService;
  let skillId: string;
  let otherId: string;
  let people = 0;

  beforeAll(async () => {
    world = await World.boot();
    await world.seedSkills();
    market = new Market(world);
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    [skillId, otherId] = [await market.skill('SQL'), await market.skill('Python')];
    if (world.worker === undefined) throw new Error('the worker is not running');
    [db, service] = [world.worker.get(Database), world.worker.get(ProfileService)];
  }, 90_000);
  afterAll(() => world.end());

  const words = (more: object = {}): object => ({ isAdult: true, outcode: 'B14', hoursPerWeekMax: 20, skills: [{ skillId, level: 3 }], ...more });
  const analyst = (more: object = {}, email = `person${String(people += 1)}@people.example`): Promise<{ person: Client; profile: Known }> => market.analyst(email, words(more));
  const inputOf = async ({ id }: Known): Promise<ProfileInput | undefined> => (await currentProfileInputs(db.source.manager, [id]))[0];
  const versionsOf = ({ id }: Known): Promise<{ version: number }[]> => world.database.query('select version from profile_versions where profile_id = $1 order by version', [id]);
  const myVersion = async (person: Client): Promise<number> => (await person.get<Known>('{ myProfile { id version } }')).version;
  const stateOf = async ({ id }: Known): Promise<string | undefined> => (await world.database.query<{ state: string }>('select state from profiles where id = $1', [id]))[0]?.state;
  const factsOf = async ({ id }: Known): Promise<string[]> => (await world.database.query<{ kind: string }>(`select kind from facts where subject_id = $1 and kind like 'profile.%' order by at, id`, [id])).map((fact) => fact.kind);

  it('gives matching every stated feature, and nothing that is not on its list', async () => {
    const hidden = '019a0000-0000-7000-8000-000000000001';
    const { profile } = await analyst({
      name: 'Somebody', headline: 'Never matched on', summary: 'Nor this', maxCommuteMin: 45, travelMode: 'CYCLE', commuteOverrides: [{ outcode: 'dy1 1hf', minutes: 25 }],
      modes: ['HYBRID'], hoursPerWeekMin: 10, patterns: ['TERM_TIME'], availableFrom: '2027-06-01', availableTo: '2027-12-31', minPay: { amountPence: 2_600_000, basis: 'YEAR' },
      acceptsUnpaid: true, acceptsKinds: ['PLACEMENT'], circumstances: ['RETURNER'], interests: ['open-data'], sectors: ['COUNCIL'], wantedSkillIds: [otherId],
      excludedOrganisationIds: [hidden], visibility: 'COORDINATOR_ONLY', skills: [{ skillId, level: 3, isWanted: true }, { text: 'Zorblax wrangling', level: 4 }],
    });
    const input = await inputOf(profile);
    const site = siteOf('B14');
    expect(checkProfile(input)).toEqual([]);
    expect(input).toEqual({
      profileId: profile.id, version: profile.version, matchable: 'COORDINATORS', skills: [{ skillId, level: 3, wanted: true }], wantedSkillIds: [otherId],
      acceptsKinds: [AcceptedKind.PLACEMENT], circumstances: [CircumstanceName.RETURNER], excludedOrganisationIds: [hidden],
      availableFrom: parseDay('2027-06-01'), availableTo: parseDay('2027-12-31'), hoursPerWeekMin: 10, hoursPerWeekMax: 20, patterns: [WorkPattern.TERM_TIME],
      modes: [WorkMode.HYBRID], home: { easting: site?.eastingM, northing: site?.northingM }, outcode: 'B14', maxCommuteMin: 45, travelMode: TravelModeName.CYCLE,
      commuteOverrides: { DY1: 25 }, payFloor: hourlyPence(2_600_000, 'YEAR'), payFloorRaw: { amountPence: 2_600_000, basis: MinPayBasis.YEAR }, acceptsUnpaid: true,
      interests: ['open-data'], sectors: ['COUNCIL'],
    });
  });

  it('answers each active profile once, and a blank draft by its id only', async () => {
    const { profile } = await analyst();
    const drafting = await world.signIn('drafting@people.example');
    const draft = await drafting.change<Known>('saveProfile', {}, 'Profile');
    const active = (await currentProfileInputs(db.source.manager)).map((one) => one.profileId);
    expect(active).toEqual([...new Set(active)].sort());
    expect(active).toContain(profile.id);
    expect(active).not.toContain(draft.id);
    const blank = await inputOf(draft);
    expect(checkProfile(blank)).toEqual([]);
    expect(blank).toMatchObject({ matchable: 'NOBODY', skills: [], home: null, payFloor: null, version: 1 });
  });

  it('keeps a row for every published revision, which nobody can change', async () => {
    const { person, profile } = await analyst();
    const revised = await person.change<Known>('saveProfile', { version: profile.version, hoursPerWeekMax: 30 }, 'Profile');
    expect(await inputOf(profile)).toMatchObject({ version: revised.version, hoursPerWeekMax: 30, matchable: 'HOSTS' });
    await person.change('pauseProfile', { version: revised.version }, 'Profile');
    await person.change('saveProfile', { version: await myVersion(person), hoursPerWeekMax: 10 }, 'Profile');
    expect(await inputOf(profile)).toMatchObject({ version: revised.version, hoursPerWeekMax: 30, matchable: 'NOBODY' });
    await person.change('resumeProfile', { version: await myVersion(person) }, 'Profile');
    const resumed = await myVersion(person);
    expect(await inputOf(profile)).toMatchObject({ version: resumed, hoursPerWeekMax: 10, matchable: 'HOSTS' });
    expect((await versionsOf(profile)).map((row) => row.version)).toEqual([profile.version, revised.version, resumed]);
    await expect(world.database.query(`update profile_versions set input = '{}' where profile_id = $1`, [profile.id])).rejects.toThrow('never changed');
    expect(await factsOf(profile)).toEqual(['profile.drafted', 'profile.published', 'profile.revised', 'profile.paused', 'profile.revised', 'profile.resumed']);
  });

  it('keeps one of two changes at once, and one of two first saves at once', async () => {
    const { person, profile } = await analyst();
    const typeOf = (client: Client, input: object): Promise<{ __typename: string }> =>
      client.get('mutation($input: SaveProfileInput!) { saveProfile(input: $input) { __typename } }', { input });
    const changed = await Promise.all(['One', 'Other'].map((headline) => typeOf(person, { version: profile.version, headline })));
    expect(changed.map((answer) => answer.__typename).sort()).toEqual(['Profile', 'VersionConflict']);
    const newcomer = await world.signIn('newcomer@people.example');
    const made = await Promise.all(['One', 'Other'].map((headline) => typeOf(newcomer, { headline })));
    expect(made.map((answer) => answer.__typename).sort()).toEqual(['Duplicate', 'Profile']);
  });

  it('makes one profile and one claim for one key', async () => {
    const person = await world.signIn('keyed@people.example');
    const input = { headline: 'Once', idempotencyKey: 'first' };
    const [one, two] = [await person.change<Known>('saveProfile', input, 'Profile'), await person.change<Known>('saveProfile', input, 'Profile')];
    expect(two).toEqual(one);
    const claim = { skillId, level: 2, idempotencyKey: 'second' };
    const claimed = await person.change<Known>('claimSkill', claim, 'Profile');
    expect(await person.change<Known>('claimSkill', claim, 'Profile')).toEqual(claimed);
  });

  it('shows a profile to its person, to coordinators and to whom it was granted, and to nobody else', async () => {
    const { profile } = await analyst({ headline: 'Private until released', minPay: { amountPence: 1500, basis: 'HOUR' } });
    const { owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    const shown = 'query($id: ID!) { node(id: $id) { ... on Profile { headline minPay { amountPence } skills { level } } } }';
    const see = (client: Client): Promise<object | null> => client.get(shown, { id: profile.id });
    expect(await see(coordinator)).toEqual({ headline: 'Private until released', minPay: { amountPence: 1500 }, skills: [{ level: 3 }] });
    expect(await see(await world.signIn('stranger@people.example'))).toBeNull();
    expect(await see(await world.staff('admin@forum.example', 'ADMIN'))).toBeNull();
    expect(await see(owner)).toBeNull();
    await world.database.query(`insert into access_grants (subject_id, grantee_kind, grantee_id, level, cause) values ($1, 'organisation', $2, 'PROFILE', 'test')`, [profile.id, organisation.id]);
    expect(await see(owner)).toEqual({ headline: 'Private until released', minPay: null, skills: [{ level: 3 }] });
    const [raw] = await asHost(world, organisation.id, 'select count(*)::int as n from profile_versions');
    expect(raw?.n).toBe(0);
    const [others] = await asHost(world, organisation.id, 'select count(*)::int as n from profiles');
    expect(others?.n).toBe(1);
  });

  it('hides a person from their own organisations, and from one whose verified domain is that of their address', async () => {
    const { person, profile } = await analyst({}, 'kim@wolves.example');
    const lee = await world.signIn('lee@council.example');
    const organisation = await lee.change<Known>('registerOrganisation', {
      name: 'Wolverhampton Council', kind: 'COUNCIL', registerIds: { gssCode: 'E08000031' }, area: 'E08000031',
    }, 'Organisation');
    await world.database.query(`update organisations set verified_domain = 'wolves.example' where id = $1`, [organisation.id]);
    await world.settled();
    expect((await inputOf(profile))?.excludedOrganisationIds).toEqual([]);
    await coordinator.change('verifyOrganisation', { organisationId: organisation.id, version: organisation.version, decision: 'VERIFY' }, 'Organisation');
    await world.settled();
    expect((await inputOf(profile))?.excludedOrganisationIds).toEqual([organisation.id]);
    const own = await person.get<{ ownOrganisationIds: string[] }>('{ myProfile { ownOrganisationIds } }');
    expect(own.ownOrganisationIds).toEqual([organisation.id]);
    await person.change('saveProfile', { version: await myVersion(person), isShownToOwnOrganisations: true }, 'Profile');
    expect((await inputOf(profile))?.excludedOrganisationIds).toEqual([]);

    const { person: founder, profile: founding } = await analyst({}, 'founder@people.example');
    const registered = await founder.change<Known>('registerOrganisation', { name: 'Data for Good CIC', kind: 'CHARITY_COMMUNITY', area: 'E08000025' }, 'Organisation');
    await world.settled();
    expect((await inputOf(founding))?.excludedOrganisationIds).toEqual([registered.id]);
  });

  it('stops matching a person who takes their agreement back', async () => {
    const { person, profile } = await analyst();
    await person.change('withdrawConsent', { purpose: 'PRIVACY_NOTICE', version: 1 }, 'Consent', 'id');
    await world.settled();
    expect(await stateOf(profile)).toBe('PAUSED');
    expect(await inputOf(profile)).toMatchObject({ matchable: 'NOBODY' });
  });

  it('scores a word of one\'s own once the lists know it', async () => {
    const { person, profile } = await analyst({ skills: [{ skillId, level: 2 }, { text: 'Quuxing', level: 3 }, { text: 'Structured quuxing', level: 4, evidence: 'PORTFOLIO' }] });
    await db.write(systemActor('test'), async (tx) => {
      const [made] = await sql<Known>(tx.rows, `insert into skills (scheme, code, label, alt_labels, folded_names)
        values ('LOCAL', 'quuxing', 'Quuxing', '{Structured quuxing}', '{quuxing,structuredquuxing}') returning id`);
      tx.record('skills.imported', made?.id ?? '', { scheme: 'LOCAL', count: 1, retired: 0, replaced: 0 });
    });
    await world.settled();
    const { skills } = await person.get<{ skills: object[] }>('{ myProfile { skills { text level evidence skill { label } } } }');
    expect(skills).toEqual([{ text: null, level: 2, evidence: 'SELF', skill: { label: 'SQL' } }, { text: null, level: 4, evidence: 'PORTFOLIO', skill: { label: 'Quuxing' } }]);
    expect((await inputOf(profile))?.skills).toHaveLength(2);
    await importStarter(db);
  });

  it('takes in an example once, revises it when it changed, and publishes it when asked', async () => {
    const [user] = await world.database.query<Known>(`insert into users (email) values ('example@people.example') returning id`);
    const given = { ...words(), skills: [{ skillId, level: 2, evidence: SkillEvidence.COURSE }], name: 'Example Person', isPublished: false, isExample: true } as ImportedProfile;
    const take = (row: ImportedProfile): Promise<{ result: string; id: string }> => db.write(systemActor('import'), (tx) => service.importProfile(tx, user?.id ?? '', row));
    const created = await take(given);
    const profile = { id: created.id, version: 1 };
    expect([created.result, await stateOf(profile)]).toEqual(['created', 'DRAFT']);
    expect((await take({ ...given, isPublished: true })).result).toBe('revised');
    expect(await stateOf(profile)).toBe('ACTIVE');
    expect((await take({ ...given, isPublished: true })).result).toBe('unchanged');
    expect((await take({ ...given, isPublished: true, hoursPerWeekMax: 12 })).result).toBe('revised');
    expect((await take({ ...given, isPublished: true, hoursPerWeekMax: 12, skills: [{ skillId, level: 3 }] })).result).toBe('revised');
    expect(await inputOf(profile)).toMatchObject({ hoursPerWeekMax: 12, skills: [{ skillId, level: 3, wanted: false }] });
    const count = (await factsOf(profile)).length;
    expect((await take({ ...given, isPublished: true, hoursPerWeekMax: 12, skills: [{ skillId, level: 3 }] })).result).toBe('unchanged');
    expect(await factsOf(profile)).toHaveLength(count);
    await expect(take({ ...given, outcode: 'nowhere' })).rejects.toMatchObject({ fields: [{ path: 'outcode' }] });
  });

  it('warns an absent person at five months and at five and a half, and rests the profile at six', async () => {
    const { person, profile } = await analyst();
    const after = async (interval: string): Promise<string[]> => {
      await world.advance(interval);
      await world.timersRan();
      await world.timersRan();
      return (await factsOf(profile)).slice(2);
    };
    expect(await after('149 days')).toEqual([]);
    expect(await after('5 days')).toEqual(['profile.dormancyNear']);
    expect(await after('3 days')).toEqual(['profile.dormancyNear']);
    expect(await after('14 days')).toEqual(['profile.dormancyNear', 'profile.dormancyNear']);
    expect(await stateOf(profile)).toBe('ACTIVE');
    await after('14 days');
    expect(await stateOf(profile)).toBe('DORMANT');
    expect(await inputOf(profile)).toMatchObject({ matchable: 'NOBODY' });
    const back = await world.signIn(`person${String(people)}@people.example`);
    expect((await back.refused('resumeProfile', { version: await myVersion(back) })).__typename).toBe('WrongState');
    expect(await back.change<{ state: string }>('confirmProfile', { version: await myVersion(back) }, 'Profile', 'state')).toMatchObject({ state: 'ACTIVE' });
    expect(person.token).not.toBe(back.token);
  });
});

/** What the web's database role gives somebody who acts for the organisation. */
async function asHost(world: World, organisationId: string, querySql: string): Promise<{ n: number }[]> {
  const [member] = await world.database.query<{ user_id: string }>('select user_id from memberships where organisation_id = $1 limit 1', [organisationId]);
  const db = world.api.app.get(Database);
  const actor = { userId: member?.user_id ?? null, sessionId: null, capacity: 'OWNER' as const, organisationId, cause: null, requestId: null };
  return db.read(actor, (rows) => sql<{ n: number }>(rows, querySql));
}
