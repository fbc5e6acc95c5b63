import { placement } from '../support/advert.js';
import type { Client, Refused } from '../support/client.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const PROFILE = `id version state outcode area travelMode maxCommuteMin hoursPerWeekMax availableFrom availableTo minPay { amountPence basis }
  visibility acceptsUnpaid excludedOrganisationIds name headline
  skills { id skillId text level levelName evidence isWanted isNotYetEvidenced skill { label } } warnings { path code message }`;

interface Claim {
  id: string; skillId: string | null; text: string | null; level: number; levelName: string; evidence: string; isNotYetEvidenced: boolean; skill: { label: string } | null;
}
interface Shown extends Known {
  state: string; outcode: string | null; area: string | null; maxCommuteMin: number | null; headline: string | null; hoursPerWeekMax: number | null; availableTo: string | null;
  visibility: string; skills: Claim[]; warnings: { path: string; code: string; message: string }[];
}

describe('an analyst publishes a profile', () => {
  let world: World;
  let market: Market;
  let owner: Client;
  let employer: Known;
  let sql: string;
  let powerBi: string;
  let people = 0;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, owner, organisation: employer, sql } = await openMarket(world));
    powerBi = await market.skill('Power BI');
  }, 90_000);
  afterAll(() => world.end());

  const person = (): Promise<Client> => world.signIn(`person${String(people += 1)}@people.example`);
  const save = (client: Client, input: object): Promise<Shown> => client.change<Shown>('saveProfile', input, 'Profile', PROFILE);
  const claim = (client: Client, input: object): Promise<Shown> => client.change<Shown>('claimSkill', input, 'Profile', PROFILE);
  const publish = (client: Client, { version }: Known): Promise<Shown> => client.change<Shown>('publishProfile', { version }, 'Profile', PROFILE);
  const mine = (client: Client): Promise<Shown> => client.get<Shown>(`{ myProfile { ${PROFILE} } }`);
  const agree = (client: Client): Promise<unknown> => client.change('giveConsent', { purpose: 'PRIVACY_NOTICE', version: 1 }, 'Consent', 'id');
  const paths = (refused: Refused): string[] => (refused.fields ?? []).map((field) => `${field.path}.${field.code}`);
  const codes = (profile: Shown): string[] => profile.warnings.map((warning) => warning.code);
  const whole = (more: object = {}): object => ({
    name: 'Amina Rahman', isAdult: true, headline: 'Analyst who likes open data', outcode: 'B14 7AA', maxCommuteMin: 75, hoursPerWeekMax: 24, availableFrom: '2027-06-01',
    minPay: { amountPence: 1350, basis: 'HOUR' }, skills: [{ skillId: sql, level: 3 }, { skillId: powerBi, level: 2, evidence: 'COURSE', isWanted: true }], ...more,
  });

  it('has none at first, and a first save makes a draft that only its person can change', async () => {
    const amina = await person();
    expect(await mine(amina)).toBeNull();
    const drafted = await save(amina, { headline: 'Analyst' });
    expect(drafted).toMatchObject({ state: 'DRAFT', visibility: 'INTRODUCED_ONLY', acceptsUnpaid: false, skills: [] });
    const again = await amina.refused('saveProfile', { headline: 'Another' });
    expect(again).toMatchObject({ __typename: 'Duplicate', code: 'profile.exists' });
    expect((await world.anonymous().ask('{ myProfile { id } }')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('adds a skill that is suggested for a careless word', async () => {
    const amina = await person();
    await save(amina, {});
    const [suggested] = await amina.get<{ id: string; label: string }[]>('{ skills(text: "powerbi", first: 5) { id label } }');
    expect(suggested?.label).toMatch(/Power BI/);
    const claimed = await claim(amina, { skillId: suggested?.id, level: 2, evidence: 'COURSE' });
    expect(claimed.skills).toEqual([expect.objectContaining({ level: 2, levelName: 'WORKING', evidence: 'COURSE', skill: { label: suggested?.label } })]);
  });

  it('keeps a word that it does not know, and says that it is not scored', async () => {
    const amina = await person();
    await save(amina, {});
    const claimed = await claim(amina, { text: 'Zorblax wrangling', level: 2 });
    expect(claimed.skills).toEqual([expect.objectContaining({ skillId: null, text: 'Zorblax wrangling', skill: null })]);
    expect(claimed.warnings).toEqual([expect.objectContaining({ code: 'pending', message: expect.stringContaining('not scored') as string })]);
    const known = await claim(amina, { text: 'power-bi', level: 1 });
    expect(known.skills.map((one) => one.skillId)).toContain(powerBi);
    expect(codes(known)).toContain('mapped');
  });

  it('merges a skill claimed twice to the higher level, and says so', async () => {
    const amina = await person();
    const saved = await save(amina, { skills: [{ skillId: sql, level: 2, evidence: 'COURSE' }, { skillId: sql, level: 3 }] });
    expect(saved.skills).toEqual([expect.objectContaining({ skillId: sql, level: 3, evidence: 'SELF' })]);
    expect(codes(saved)).toEqual(['merged']);
    const lower = await claim(amina, { skillId: sql, level: 1, isWanted: true });
    expect(lower.skills).toEqual([expect.objectContaining({ level: 3, isWanted: true })]);
    expect(codes(lower)).toEqual(['merged']);
    expect(codes(await mine(amina))).toEqual([]);
  });

  it('says that an expert\'s level is not yet evidenced', async () => {
    const amina = await person();
    const saved = await save(amina, { skills: [{ skillId: sql, level: 4 }, { skillId: powerBi, level: 4, evidence: 'ASSESSED' }] });
    expect(saved.skills.map((one) => one.isNotYetEvidenced)).toEqual([true, false]);
    expect(codes(saved)).toEqual(['notYetEvidenced']);
  });

  it('refuses a level that there is not, a skill that there is not, and a sixty-first skill', async () => {
    const amina = await person();
    const high = await amina.refused('saveProfile', { skills: [{ skillId: sql, level: 5 }] });
    expect(high).toMatchObject({ __typename: 'InvalidInput', code: 'skills[0].level.range' });
    const wrong = [{ skillId: sql, level: 0 }, { level: 2 }, { skillId: 'none', level: 2 }, { skillId: sql, level: 2, lastUsedOn: 'May' }];
    const several = await amina.refused('saveProfile', { skills: wrong });
    expect(paths(several)).toEqual(['skills[0].level.range', 'skills[1].skillId.required', 'skills[2].skillId.id', 'skills[3].lastUsedOn.day']);
    const unknown = await amina.refused('saveProfile', { skills: [{ skillId: employer.id, level: 2 }] });
    expect(paths(unknown)).toEqual(['skills[0].skillId.unknown']);
    const words = Array.from({ length: 61 }, (_, index) => ({ text: `Zorblax craft ${String(index)}`, level: 1 }));
    expect(await amina.refused('saveProfile', { skills: words })).toMatchObject({ __typename: 'LimitExceeded', code: 'skills.tooMany' });
    await save(amina, { skills: words.slice(1) });
    expect((await amina.refused('claimSkill', { skillId: sql, level: 2 })).__typename).toBe('LimitExceeded');
    expect(paths(await amina.refused('claimSkill', { skillId: sql, level: 5 }))).toEqual(['level.range']);
    expect(paths(await amina.refused('unclaimSkill', { skillId: sql }))).toEqual(['skillId.notClaimed']);
  });

  it('keeps only the outward part of a postcode', async () => {
    const amina = await person();
    const saved = await save(amina, whole());
    const minPay = { amountPence: 1350, basis: 'HOUR' };
    expect(saved).toMatchObject({ outcode: 'B14', area: 'E08000025', availableFrom: '2027-06-01', minPay, name: 'Amina Rahman', warnings: [] });
    const [kept] = await world.database.query<{ holds: boolean }>(`select p::text like '%7AA%' or exists (select from facts where payload::text like '%7AA%') as holds
      from profiles p where id = $1`, [saved.id]);
    expect(kept?.holds).toBe(false);
  });

  it('takes a London postcode, and warns that nothing on site is within reach', async () => {
    const amina = await person();
    const saved = await save(amina, { outcode: 'SW1A 1AA', maxCommuteMin: 45 });
    expect(saved).toMatchObject({ outcode: 'SW1A', area: null });
    const said = expect.stringContaining('0 on-site opportunities within 45 minutes') as string;
    expect(saved.warnings).toEqual([expect.objectContaining({ path: 'outcode', code: 'noneWithinReach', message: said })]);
    const remote = await save(amina, { version: saved.version, modes: ['REMOTE'] });
    expect(remote.warnings).toEqual([]);
  });

  it('names every wrong preference at once, and changes nothing', async () => {
    const amina = await person();
    const saved = await save(amina, whole());
    const refused = await amina.refused('saveProfile', {
      version: saved.version, headline: 'x'.repeat(161), outcode: '12345', maxCommuteMin: -5, hoursPerWeekMin: 30, hoursPerWeekMax: 20,
      availableFrom: '2027-06-01', availableTo: '2027-05-31', minPay: { amountPence: -1, basis: 'HOUR' }, interests: ['two words'],
      excludedOrganisationIds: ['mine'], commuteOverrides: [{ outcode: 'DY1', minutes: 25 }, { outcode: 'nowhere', minutes: 999 }],
    });
    expect(paths(refused)).toEqual([
      'headline.length', 'outcode.postcode.format', 'maxCommuteMin.range', 'commuteOverrides[1].outcode.postcode.format', 'commuteOverrides[1].minutes.range',
      'minPay.amountPence.range', 'interests[0].format', 'excludedOrganisationIds[0].id', 'availableTo.order', 'hoursPerWeekMax.order',
    ]);
    const slip = await amina.refused('saveProfile', { version: saved.version, minPay: { amountPence: 2_000_000, basis: 'HOUR' }, availableFrom: '2027-02-30' });
    expect(paths(slip)).toEqual(['availableFrom.day', 'minPay.amountPence.range']);
    expect(saved).toMatchObject(await mine(amina));
  });

  it('leaves what is not spoken of, and empties what is null', async () => {
    const amina = await person();
    const saved = await save(amina, whole());
    const changed = await save(amina, { version: saved.version, headline: null, hoursPerWeekMax: 30 });
    expect(changed).toMatchObject({ headline: null, hoursPerWeekMax: 30, outcode: 'B14', version: saved.version + 1 });
    expect(changed.skills).toEqual(saved.skills);
    const stale = await amina.refused('saveProfile', { version: saved.version, headline: 'Late' });
    expect(stale.__typename).toBe('VersionConflict');
    const emptied = await save(amina, { version: changed.version, skills: null, outcode: null });
    expect(emptied).toMatchObject({ skills: [], outcode: null, area: null });
  });

  it('lists all that is missing when an empty draft is published', async () => {
    const amina = await person();
    const drafted = await save(amina, {});
    const refused = await amina.refused('publishProfile', { version: drafted.version });
    expect(paths(refused)).toEqual(['skills.required', 'isAdult.required', 'consent.required', 'outcode.required', 'availableFrom.required']);
    const pending = await claim(amina, { text: 'Zorblax wrangling', level: 2 });
    expect(paths(await amina.refused('publishProfile', { version: pending.version }))).toContain('skills.required');
    expect((await (await person()).refused('publishProfile', { version: 1 })).__typename).toBe('NotFound');
  });

  it('is matched within five seconds, without the organisation that it hides from', async () => {
    await advertise(owner, employer, 'Employer\'s own placement');
    const coordinator = await world.staff('second@forum.example', 'COORDINATOR');
    const other = await market.council(coordinator, 'sal@sandwell.example', 'Sandwell Council', 'E08000028');
    const open = await advertise(other.owner, other.organisation, 'Placement next door');
    const amina = await person();
    await agree(amina);
    const active = await publish(amina, await save(amina, whole({ excludedOrganisationIds: [employer.id] })));
    expect(active.state).toBe('ACTIVE');
    const nodes = await within(5000, async () => {
      const query = '{ myMatches(first: 20) { isBeingPrepared nodes { summary opportunity { id } } } }';
      const list = await amina.get<{ isBeingPrepared: boolean; nodes: { summary: string; opportunity: Known }[] }>(query);
      return list.isBeingPrepared ? null : list.nodes;
    });
    expect(nodes.map((node) => node.opportunity.id)).toEqual([open.id]);
    expect(nodes[0]?.summary).not.toBe('');
  });

  it('stays complete while it is active; pausing, resuming and confirming follow the states', async () => {
    const amina = await person();
    await agree(amina);
    const active = await publish(amina, await save(amina, whole({ skills: [{ skillId: sql, level: 2 }] })));
    expect(paths(await amina.refused('unclaimSkill', { skillId: sql }))).toEqual(['skills.required']);
    expect(paths(await amina.refused('saveProfile', { version: active.version, isAdult: false }))).toEqual(['isAdult.required']);
    expect(await amina.refused('publishProfile', { version: active.version })).toMatchObject({ __typename: 'WrongState', code: 'wrongState' });
    const confirmed = await amina.change<Shown>('confirmProfile', { version: active.version }, 'Profile', PROFILE);
    const paused = await amina.change<Shown>('pauseProfile', { version: confirmed.version }, 'Profile', PROFILE);
    expect(paused.state).toBe('PAUSED');
    expect((await amina.refused('confirmProfile', { version: paused.version })).__typename).toBe('WrongState');
    expect((await amina.refused('pauseProfile', { version: paused.version })).__typename).toBe('WrongState');
    expect((await amina.refused('resumeProfile', { version: active.version })).__typename).toBe('VersionConflict');
    await amina.change('withdrawConsent', { purpose: 'PRIVACY_NOTICE', version: 1 }, 'Consent', 'id');
    expect(paths(await amina.refused('resumeProfile', { version: paused.version }))).toEqual(['consent.required']);
    await agree(amina);
    expect((await amina.change<Shown>('resumeProfile', { version: paused.version }, 'Profile', PROFILE)).state).toBe('ACTIVE');
  });

  it('says that the list is being prepared while nothing is at work, and makes no empty claim', async () => {
    const amina = await person();
    await agree(amina);
    const saved = await save(amina, whole());
    await world.worker?.engine.stop();
    await publish(amina, saved);
    const list = await amina.get<object>('{ myMatches(first: 5) { isBeingPrepared nodes { group } } }');
    expect(list).toMatchObject({ isBeingPrepared: true });
  });

  async function advertise(host: Client, { id }: Known, title: string): Promise<Known> {
    return market.opportunity(host, id, placement(sql, { title, outcode: 'B70', startOn: '2027-07-01', endOn: '2027-12-20', closesOn: '2027-06-20' }));
  }
});

/** Asks again until there is an answer; fails when there is none in time. */
async function within<T>(milliseconds: number, ask: () => Promise<T | null>): Promise<T> {
  for (let waited = 0; waited < milliseconds; waited += 100) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
  throw new Error(`no answer within ${String(milliseconds)} ms`);
}
