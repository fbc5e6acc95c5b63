import { remoteProject } from '../support/advert.js';
import type { Answer, Client } from '../support/client.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const MINE = `{ myCounterfactuals(first: 10) { passingCount isSmallMarket reflects { position } nodes { sentence steps opensCount raisesCount
  change { kind skillId level } opens(first: 40) { opportunityId scoreBefore scoreAfter opportunity { title } } raises(first: 40) { opportunityId scoreBefore scoreAfter } } } }`;
const LIST = `{ myMatches(first: 60) { nodes { qualifies score opportunity { id } } } }`;
const PAIR = `query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { qualifies score whyNot { isWithinReach together }
  counterfactuals { sentence scoreAfter opensCount raisesCount change { kind skillId level } opens { opportunityId } admits { band about count } } } }`;
const QUALIFYING = `query($input: QualifyingInput!) { qualifying(input: $input) { isComplete reflects { position } now { band about count }
  relaxations { sentence steps scoreAfter opensCount opens { opportunityId } change { kind skillId skillIds level importance mode hoursPerWeek topPencePerHour } admits { band about count } } } }`;

interface After { opportunityId: string; scoreBefore: number | null; scoreAfter: number | null }
interface Figure { band: string; about: number; count: number | null }
interface Told {
  sentence: string; steps: number; scoreAfter: number | null; opensCount: number | null; raisesCount: number | null; opens: After[]; raises: After[];
  change: { kind: string; skillId: string | null; skillIds?: string[] | null; level: number | null }; admits: Figure | null;
}
interface Mine { passingCount: number; isSmallMarket: boolean; nodes: Told[] }
interface Counted { now: Figure; relaxations: Told[]; isComplete: boolean }
interface Listed { qualifies: boolean; score: number | null; opportunity: { id: string } }

describe('what would open more', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let amina: Client;
  let profile: Known;
  let sql: string;
  let powerBi: string;
  const closed: string[] = [];

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation, sql } = await openMarket(world));
    powerBi = await market.skill('Power BI');
    // Enough for scores to be shown, and all of it open to an analyst who knows SQL.
    for (let index = 0; index < 28; index += 1) await post(`Reports ${String(index)}`, {});
    for (const title of ['Dashboards', 'Charts', 'Monthly figures']) closed.push(await post(title, { requirements: [asks(sql, 2), asks(powerBi, 2, 'MUST_HAVE')] }));
    await post('Senior dashboards', { requirements: [asks(powerBi, 3, 'MUST_HAVE')] });
    await post('Dashboards as a job', { kind: 'JOB', requirements: [asks(powerBi, 2, 'MUST_HAVE')] });
    ({ person: amina, profile } = await market.analyst('amina@people.example', analyst()));
    for (let index = 0; index < 6; index += 1) await market.analyst(`analyst${String(index)}@people.example`, analyst());
    await world.settled();
  }, 180_000);
  afterAll(() => world.end());

  const asks = (skillId: string, level: number, importance = 'ESSENTIAL'): object => ({ skillId, level, importance });
  const written = (more: object): object => remoteProject(sql, { kind: 'PLACEMENT', hoursPerWeek: 22, ...more });
  const post = async (title: string, more: object): Promise<string> => (await market.opportunity(owner, organisation.id, written({ ...more, title }))).id;
  const analyst = (powerBiLevel = 1): object => ({
    name: 'Amina Rahman', isAdult: true, outcode: 'B14', maxCommuteMin: 60, modes: ['HYBRID', 'REMOTE'], hoursPerWeekMin: 16, hoursPerWeekMax: 24, acceptsKinds: ['PLACEMENT'],
    interests: ['health'], visibility: 'INTRODUCED_ONLY',
    skills: [{ skillId: sql, level: 3, evidence: 'SELF' }, { skillId: powerBi, level: powerBiLevel, evidence: 'SELF' }],
  });
  const open = async (): Promise<Map<string, number | null>> => {
    const { nodes } = await amina.get<{ nodes: Listed[] }>(LIST);
    return new Map(nodes.filter(({ qualifies }) => qualifies).map(({ opportunity, score }) => [opportunity.id, score]));
  };
  const draft = (more: object = {}): object => {
    const { title: _title, ...words } = written(more) as { title: string };
    return { organisationId: organisation.id, ...words };
  };
  const count = (client: Client, input: object): Promise<Counted> => client.get<Counted>(QUALIFYING, { input });
  const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
  const wanted = (): object => draft({ requirements: [asks(sql, 2), asks(powerBi, 2, 'MUST_HAVE')] });

  let told: Told;
  let before: Map<string, number | null>;

  it('tells the analyst that raising Power BI to working opens three, and which', async () => {
    before = await open();
    const mine = await amina.get<Mine>(MINE);
    expect([mine.isSmallMarket, mine.passingCount]).toEqual([false, before.size]);
    const found = mine.nodes.find(({ change }) => change.kind === 'SKILL_UP' && change.skillId === powerBi);
    if (found === undefined) throw new Error(`nothing is said of Power BI: ${JSON.stringify(mine.nodes.map(({ sentence }) => sentence))}`);
    told = found;
    expect(told).toMatchObject({ opensCount: 3, steps: 1, change: { level: 2 } });
    expect(told.sentence).toMatch(/^Raising Power BI to working would open 3 more opportunities/);
    expect(told.opens.map(({ opportunityId }) => opportunityId).sort()).toEqual([...closed].sort());
    expect(mine.nodes[0]).toEqual(told);
  });

  it('tells it under one of the three, too, with the score that it would have', async () => {
    const pair = await amina.get<{ qualifies: boolean; whyNot: { isWithinReach: boolean; together: string[] }; counterfactuals: Told[] }>(PAIR, { p: profile.id, o: closed[0] });
    expect(pair).toMatchObject({ qualifies: false, whyNot: { isWithinReach: true, together: ['Power BI at working would pass.'] } });
    const raise = pair.counterfactuals.find(({ change }) => change.kind === 'SKILL_UP' && change.skillId === powerBi);
    expect(raise).toMatchObject({ opensCount: 3, scoreAfter: told.opens.find(({ opportunityId }) => opportunityId === closed[0])?.scoreAfter ?? 'none', admits: null });
    expect(raise?.scoreAfter).toBeGreaterThan(0);
  });

  it('does what it said: after the raise exactly those are open, with exactly those scores', async () => {
    await market.revise(amina, analyst(2));
    await world.settled();
    const after = await open();
    expect([...after.keys()].filter((id) => !before.has(id)).sort()).toEqual([...closed].sort());
    expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
    for (const { opportunityId, scoreAfter } of [...told.opens, ...told.raises]) expect([opportunityId, after.get(opportunityId)]).toEqual([opportunityId, scoreAfter]);
    const again = await amina.get<Mine>(MINE);
    expect(again.passingCount).toBe(before.size + 3);
    // Put back, so that the host below counts seven alike.
    await market.revise(amina, analyst());
    await world.settled();
  });

  it('tells a host bands only, also of what it could give way in, and a coordinator the counts', async () => {
    const host = await count(owner, wanted());
    expect(host.now).toEqual({ band: 'fewer than 5 people', about: 0, count: null });
    const lower = host.relaxations.find(({ change }) => change.kind === 'LOWER_LEVEL' && change.skillId === powerBi);
    expect(lower).toMatchObject({ sentence: 'Asking for Power BI at awareness.', admits: { band: 'about 5 people', about: 5, count: null }, opens: [], opensCount: null });
    expect(host.relaxations.map(({ admits }) => admits?.count)).toEqual(host.relaxations.map(() => null));
    expect(JSON.stringify(host)).not.toMatch(/\b7\b/);

    const exact = await count(coordinator, wanted());
    expect(exact.now).toEqual({ band: 'fewer than 5 people', about: 0, count: 0 });
    expect(exact.relaxations.find(({ change }) => change.kind === 'LOWER_LEVEL' && change.skillId === powerBi)?.admits).toEqual({ band: 'about 5 people', about: 5, count: 7 });

    const stored = await count(coordinator, { opportunityId: closed[0] });
    expect(stored.now.count).toBe(0);
    const laidOver = await count(coordinator, { opportunityId: closed[0], requirements: [asks(sql, 2)] });
    expect(laidOver.now.count).toBe(7);
  });

  it('tells what making several essentials desirable together would do, in the same terms', async () => {
    const skills = await Promise.all(['Web scraping', 'Deduplication', 'Trend analysis'].map((label) => market.skill(label)));
    const [one, two, three] = skills;
    const many = draft({ requirements: [asks(sql, 2), ...[one, two, three].map((skillId) => ({ skillId, level: 4, importance: 'ESSENTIAL', weight: 9 }))] });
    const exact = await count(coordinator, many);
    const together = exact.relaxations.filter(({ change }) => change.kind === 'SOFTEN_TOGETHER');
    expect(together.length).toBeGreaterThan(0);
    for (const { change, steps, admits, sentence } of together) {
      const softened = draft({ requirements: [[sql, 2, 5], [one, 4, 9], [two, 4, 9], [three, 4, 9]].map(([skillId, level, weight]) => (
        { skillId, level, weight, importance: change.skillIds?.includes(String(skillId)) === true ? 'DESIRABLE' : 'ESSENTIAL' })) });
      expect(steps).toBe(change.skillIds?.length);
      expect(admits?.count).toBe((await count(coordinator, softened)).now.count);
      expect(sentence).toMatch(/^Making .+ desirable together\.$/);
    }
    const host = await count(owner, many);
    for (const { admits } of host.relaxations) expect(admits?.count).toBeNull();
  });

  it('tells it a host under a candidate as well, without a word of the person', async () => {
    const list = await owner.get<{ nodes: { candidateRef: string }[] }>(
      'query($id: ID!) { candidates(opportunityId: $id, first: 1) { nodes { candidateRef } } }', { id: [...before.keys()][0] });
    const found = await owner.get<{ whyNot: null; counterfactuals: Told[] }>(PAIR, { p: list.nodes[0]?.candidateRef, o: closed[0] });
    expect(found.whyNot).toBeNull();
    expect(found.counterfactuals.map(({ change }) => change.kind)).toContain('LOWER_LEVEL');
    for (const { admits, opens, scoreAfter } of found.counterfactuals) expect([admits?.count, opens, scoreAfter]).toEqual([null, [], null]);
  });

  it('is refused to strangers, to people, to other organisations and before verification', async () => {
    expect(codeOf(await world.anonymous().ask(QUALIFYING, { input: wanted() }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await world.anonymous().ask(MINE))).toBe('UNAUTHENTICATED');
    expect(codeOf(await amina.ask(QUALIFYING, { input: wanted() }))).toBe('FORBIDDEN');
    const other = await market.council(coordinator, 'dev@walsall.example', 'Walsall Council', 'E08000030');
    expect(codeOf(await other.owner.ask(QUALIFYING, { input: wanted() }))).toBe('FORBIDDEN');
    expect(codeOf(await other.owner.ask(QUALIFYING, { input: { opportunityId: closed[0] } }))).toBe('FORBIDDEN');
    expect(await other.owner.get(MINE)).toBeNull();
    const pending = await world.signIn('dev@sandwell.example');
    const registered = await pending.change<Known>('registerOrganisation',
      { name: 'Sandwell Council', kind: 'COUNCIL', registerIds: { gssCode: 'E08000028' }, area: 'E08000028' }, 'Organisation');
    await pending.change('chooseCapacity', { kind: 'OWNER', organisationId: registered.id }, 'Viewer', 'capacity { kind }');
    expect(codeOf(await pending.ask(QUALIFYING, { input: { ...wanted(), organisationId: registered.id } }))).toBe('FORBIDDEN');
    const wrong = await owner.ask(QUALIFYING, { input: { ...wanted(), hoursPerWeek: 900 } });
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ path: 'hoursPerWeek' }] });
  });

  it('answers a person 120 times an hour, in her own counterfactuals and under her matches together', async () => {
    const spend = (points: number): Promise<object[]> =>
      world.database.query(`update rate_limits set points = $1 where key like 'counterfactuals:%'`, [points]);
    await spend(118);
    expect((await amina.ask(PAIR, { p: profile.id, o: closed[0] })).errors).toEqual([]);
    expect((await amina.ask(MINE)).errors).toEqual([]);
    const refused = await amina.ask(MINE);
    expect([refused.status, codeOf(refused), refused.errors[0]?.extensions['retryAfter']]).toEqual([429, 'RATE_LIMITED', expect.any(Number)]);
    expect(codeOf(await amina.ask(PAIR, { p: profile.id, o: closed[0] }))).toBe('RATE_LIMITED');
    expect((await coordinator.ask(PAIR, { p: profile.id, o: closed[0] })).errors).toEqual([]);
    expect((await amina.ask(LIST)).errors).toEqual([]);
    await spend(0);
  });

  it('answers an organisation sixty times an hour and not more, whoever of it asks', async () => {
    // Three were asked above: two as `qualifying`, one under a candidate. What was refused did not count.
    for (let asked = 3; asked < 60; asked += 1) expect((await owner.ask(QUALIFYING, { input: wanted() })).errors).toEqual([]);
    const refused = await owner.ask(QUALIFYING, { input: wanted() });
    expect([refused.status, codeOf(refused)]).toEqual([429, 'RATE_LIMITED']);
    const again = await world.actAs('dev@dudley.example', 'OWNER', organisation.id);
    expect(codeOf(await again.ask(QUALIFYING, { input: wanted() }))).toBe('RATE_LIMITED');
    expect((await count(coordinator, wanted())).now.count).toBe(0);
  });
});
