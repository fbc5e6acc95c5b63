import { remoteProject } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const ROUTES = 'query($skillId: ID) { learningRoutes(skillId: $skillId, first: 20) { totalCount nodes { id title state skill { label } } } }';
const MINE = '{ myCounterfactuals(first: 20) { nodes { change { kind skillId level } learningRoutes { title fromLevel toLevel costPence lastCheckedAt } } } }';

const LEVELS = ['AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT'];

interface Route extends Known { title: string; state: string }
interface Told { change: { kind: string; skillId: string; level: number }; learningRoutes: { title: string; lastCheckedAt: string | null }[] }

describe('learning what would open more', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let amina: Client;
  let powerBi: string;
  let suggested: Route;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation } = await openMarket(world));
    powerBi = await market.skill('Power BI');
    for (const level of [2, 3]) {
      await market.opportunity(owner, organisation.id, remoteProject(powerBi, {
        kind: 'PLACEMENT', title: `Dashboards ${String(level)}`, hoursPerWeek: 22, requirements: [{ skillId: powerBi, level, importance: 'MUST_HAVE' }],
      }));
    }
    ({ person: amina } = await market.analyst('amina@people.example', {
      name: 'Amina Rahman', isAdult: true, outcode: 'B14', modes: ['REMOTE'], acceptsKinds: ['PLACEMENT'], hoursPerWeekMin: 16, hoursPerWeekMax: 24, visibility: 'INTRODUCED_ONLY',
      skills: [{ skillId: powerBi, level: 1, evidence: 'SELF' }],
    }));
    await world.settled();
  }, 60_000);
  afterAll(() => world.end());

  const route = (more: object): object => ({
    skillId: powerBi, fromLevel: 1, toLevel: 2, title: 'Evening course', provider: 'Example College', costPence: 12_000, hours: 20, place: 'Dudley',
    url: 'https://example.org/evening', ...more,
  });
  const raise = async (): Promise<Told | undefined> =>
    (await amina.get<{ nodes: Told[] }>(MINE)).nodes.find(({ change }) => change.kind === 'SKILL_UP' && change.skillId === powerBi);

  it('begins with which role one\'s skills are those of', async () => {
    const query = '{ myRoles(first: 3) { fit met asked role { label rung skills { skill { id } level isEssential } } } }';
    interface Role { fit: number; met: number; asked: number; role: { label: string; rung: number; skills: { skill: Known; level: string; isEssential: boolean }[] } }
    const [wanted] = (await world.anonymous().get<Role['role'][]>(
      'query($text: String) { roleTemplates(text: $text, first: 1) { label rung skills { skill { id } level isEssential } } }', { text: 'Data analyst' }));
    const bo = await world.signIn('bo@people.example');
    expect(await bo.get(query)).toEqual([]);
    await bo.change('giveConsent', { purpose: 'PRIVACY_NOTICE', version: 1 }, 'Consent', 'id');
    await bo.change('saveProfile', {
      name: 'Bo Lindqvist', isAdult: true, outcode: 'B14', modes: ['REMOTE'],
      skills: wanted!.skills.map(({ skill, level }) => ({ skillId: skill.id, level: LEVELS.indexOf(level) + 1, evidence: 'SELF' })),
    }, 'Profile');
    const roles = await bo.get<Role[]>(query);
    expect(roles).toHaveLength(3);
    expect([roles[0]!.fit, roles[0]!.met, roles[0]!.asked]).toEqual([10_000, wanted!.skills.length, wanted!.skills.length]);
    expect([roles[0]!.role.label, roles[0]!.role.rung]).toEqual([wanted!.label, wanted!.rung]);
  });

  it('names everything wrong with a suggestion at once', async () => {
    const wrong = await amina.refused('suggestLearningRoute', route({ fromLevel: 2, toLevel: 2, title: '', provider: '', costPence: -1, hours: 0, url: 'ftp://example.org' }));
    expect(wrong.fields?.map(({ path }) => path).sort()).toEqual(['costPence', 'fromLevel', 'hours', 'provider', 'title', 'url']);
    const unknown = await amina.refused('suggestLearningRoute', route({ skillId: '00000000-0000-4000-8000-000000000000' }));
    expect(unknown.fields?.map(({ path, code }) => `${path}.${code}`)).toEqual(['skillId.unknown']);
  });

  it('a suggestion is seen by who made it and by coordinators, and by nobody else', async () => {
    suggested = await amina.change<Route>('suggestLearningRoute', route({}), 'LearningRoute', 'id version title state');
    expect(suggested.state).toBe('SUGGESTED');
    expect((await amina.refused('suggestLearningRoute', route({}))).__typename).toBe('Duplicate');
    const seenBy = async (client: Client): Promise<number> => (await client.get<{ totalCount: number }>(ROUTES, { skillId: powerBi })).totalCount;
    const other = await world.signIn('bo@people.example');
    expect([await seenBy(amina), await seenBy(coordinator), await seenBy(other), await seenBy(world.anonymous())]).toEqual([1, 1, 0, 0]);
    expect((await raise())?.learningRoutes).toEqual([]);
    const review = { learningRouteId: suggested.id, version: suggested.version, decision: 'LIST' };
    expect((await amina.refused('reviewLearningRoute', review)).__typename).toBe('NotPermitted');
  });

  it('once a coordinator has listed it, it stands under the change that it leads to', async () => {
    const review = (input: object): Promise<Route> =>
      coordinator.change<Route>('reviewLearningRoute', { learningRouteId: suggested.id, ...input }, 'LearningRoute', 'id version state');
    const listed = await review({ version: suggested.version, decision: 'LIST' });
    expect(listed.state).toBe('LISTED');
    await coordinator.change('suggestLearningRoute', route({ title: 'Free online', costPence: 0, place: null, url: 'https://example.org/free' }), 'LearningRoute');
    await coordinator.change('suggestLearningRoute', route({ title: 'For practitioners', fromLevel: 2, toLevel: 3, url: 'https://example.org/more' }), 'LearningRoute');
    await coordinator.change('suggestLearningRoute', route({ title: 'All the way', fromLevel: 0, toLevel: 4, costPence: null, url: 'https://example.org/all' }), 'LearningRoute');
    const told = await raise();
    expect(told?.change.level).toBe(2);
    expect(told?.learningRoutes.map(({ title }) => title)).toEqual(['Free online', 'Evening course', 'All the way']);
    expect(told?.learningRoutes[0]).toMatchObject({ fromLevel: 1, toLevel: 2, costPence: 0 });
    expect(told?.learningRoutes.every(({ lastCheckedAt }) => lastCheckedAt !== null)).toBe(true);
    const open = await world.anonymous().get<{ nodes: { skill: { label: string } }[] }>(ROUTES, {});
    expect(open.nodes.map(({ skill }) => skill.label)).toEqual(['Power BI', 'Power BI', 'Power BI', 'Power BI']);
    const retired = await review({ version: listed.version, decision: 'RETIRE' });
    expect((await raise())?.learningRoutes.map(({ title }) => title)).toEqual(['Free online', 'All the way']);
    const again = await coordinator.refused('reviewLearningRoute', { learningRouteId: retired.id, version: retired.version, decision: 'LIST' });
    expect(again.__typename).toBe('WrongState');
  });
});
