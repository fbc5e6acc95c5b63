import { Database, systemActor } from '#libs/platform';
import { currentOpportunityInputs, OpportunityService, type ImportedOpportunity } from '#libs/opportunities';
import { isOpportunityInput } from '#libs/domain';
import { inDays, placement } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

interface Posted extends Known { state: string; stateReason: string | null; warnings: { path: string; code: string }[] }

const POSTED = 'id version state stateReason warnings { path code }';

describe('a council posts an opportunity', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let stranger: Client;
  let sqlSkill: string;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation, sql: sqlSkill } = await openMarket(world));
    stranger = await world.signIn('stranger@people.example');
  }, 90_000);
  afterAll(async () => world.end());

  const words = (changes: object = {}): object =>
    ({ organisationId: organisation.id, ...placement(sqlSkill, { contactEmail: 'team@dudley.example', contactRole: 'Head of data' }), ...changes });
  const draft = (changes: object = {}): Promise<Posted> =>
    owner.change<Posted>('draftOpportunity', words(changes), 'Opportunity', POSTED);
  const problems = async (changes: object): Promise<string[]> =>
    ((await owner.refused('draftOpportunity', words(changes))).fields ?? []).map((field) => `${field.path} ${field.code}`);
  const act = (client: Client, verb: string, { id, version }: Known, more: object = {}): Promise<Posted> =>
    client.change<Posted>(verb, { opportunityId: id, version, ...more }, 'Opportunity', POSTED);
  const seen = (client: Client, id: string): Promise<Posted | null> => client.get<Posted | null>('query($id: ID!) { opportunity(id: $id) { id version state } }', { id });

  it('keeps a draft for its members and the staff, and shows everybody what is open', async () => {
    const drafted = await draft();
    expect(drafted).toMatchObject({ state: 'DRAFT', warnings: [] });
    expect(await seen(stranger, drafted.id)).toBeNull();
    expect(await seen(world.anonymous(), drafted.id)).toBeNull();
    expect(await seen(coordinator, drafted.id)).toMatchObject({ state: 'DRAFT' });
    expect(await stranger.get('query($id: ID!) { node(id: $id) { id } }', { id: drafted.id })).toBeNull();
    const open = await act(owner, 'publishOpportunity', drafted);
    expect(open.state).toBe('OPEN');
    expect(await seen(world.anonymous(), drafted.id)).toMatchObject({ state: 'OPEN' });
  });

  it('names every wrong field in one answer', async () => {
    expect(await problems({
      title: '<b>x</b>', places: 501, closesOn: '2020-01-01', startOn: inDays(100), endOn: inDays(90), hoursPerWeek: 200, weeks: 0, outcode: 'NOT A PLACE',
      purpose: 'x'.repeat(10_001), pay: { isPaid: true, minPence: 2000, maxPence: 1500, basis: 'HOUR' }, contactEmail: 'nobody',
      requirements: [{ skillId: sqlSkill, level: 5, importance: 'ESSENTIAL', weight: 11 }, { skillId: sqlSkill, level: 1, importance: 'ESSENTIAL' }],
    })).toEqual(expect.arrayContaining([
      'title length', 'purpose length', 'places range', 'requirements[0].level range', 'requirements[0].weight range', 'requirements[1].skillId repeated',
      'outcode postcode.format', 'hoursPerWeek range', 'weeks range', 'contactEmail email', 'endOn order', 'closesOn past', 'pay.maxPence pay.minOverMax',
    ]));
  });

  it.each([[0], [501], [-1]])('refuses %p places', async (places) => {
    expect(await problems({ places })).toEqual(['places range']);
  });

  it('refuses a closing day that has passed, and takes today', async () => {
    expect(await problems({ closesOn: inDays(-2) })).toEqual(['closesOn past']);
    expect((await draft({ closesOn: inDays(0) })).state).toBe('DRAFT');
    expect(await problems({ closesOn: '2027-02-30' })).toEqual(['closesOn day']);
  });

  it('refuses pay below the statutory rate and unpaid work without a lawful basis, saying why', async () => {
    const low = await owner.refused('draftOpportunity', words({ pay: { isPaid: true, minPence: 1270, basis: 'HOUR' } }));
    expect(low.fields).toEqual([expect.objectContaining({ path: 'pay.minPence', code: 'pay.belowStatutoryRate', message: expect.stringContaining('£12.71') as string })]);
    expect(await problems({ pay: { isPaid: true, minPence: 2_000_000, basis: 'YEAR' } })).toEqual(['pay.minPence pay.belowStatutoryRate']);
    expect(await problems({ pay: { isPaid: false } })).toEqual(['unpaidBasis unpaid.notAllowed']);
    expect(await problems({ kind: 'JOB', pay: { isPaid: false }, unpaidBasis: 'VOLUNTEER' })).toEqual(['pay unpaid.notAllowed']);
    expect(await problems({ pay: { isPaid: false }, unpaidBasis: 'REQUIRED_BY_UK_COURSE' })).toEqual(['courseName unpaid.courseMissing']);
    expect(await problems({ unpaidBasis: 'VOLUNTEER' })).toEqual(['unpaidBasis unpaid.alsoPaid']);
  });

  it('takes out markup, and keeps only the outward part of a postcode', async () => {
    const drafted = await draft({
      title: 'Data <script>alert(1)</script>analyst', purpose: '<p>Maps for <a href="javascript:x">residents</a> who look for help.</p>', outcode: 'dy1 1hf',
    });
    const shown = await owner.get('query($id: ID!) { opportunity(id: $id) { title purpose outcode area } }', { id: drafted.id });
    expect(shown).toEqual({ title: 'Data analyst', purpose: 'Maps for residents who look for help.', outcode: 'DY1', area: 'E08000027' });
  });

  it('warns of twelve essentials without refusing them, and refuses a fourth must-have', async () => {
    const ids = (await world.database.query<{ id: string }>("select id from skills where status = 'ACTIVE' and not is_group order by id limit 12")).map((row) => row.id);
    const asking = (importance: string, count: number): object[] => ids.slice(0, count).map((skillId) => ({ skillId, level: 2, importance }));
    expect((await draft({ requirements: asking('ESSENTIAL', 12) })).warnings).toEqual([{ path: 'requirements', code: 'manyEssentials' }]);
    expect(await problems({ requirements: asking('MUST_HAVE', 4) })).toEqual(['requirements mustHaves']);
    expect(await problems({ requirements: [{ skillId: organisation.id, level: 2, importance: 'ESSENTIAL' }] })).toEqual(['requirements[0].skillId unknown']);
  });

  it('says what is missing before it opens', async () => {
    const bare = await owner.change<Posted>('draftOpportunity', { organisationId: organisation.id, kind: 'PLACEMENT', title: 'Something with data' }, 'Opportunity', POSTED);
    const refused = await owner.refused('publishOpportunity', { opportunityId: bare.id, version: bare.version });
    expect(refused.fields?.map((field) => field.path).sort()).toEqual(['closesOn', 'hoursPerWeek', 'mode', 'pay', 'purpose', 'requirements']);
  });

  it('lets a coordinator look at what is unpaid, and return it with a reason', async () => {
    const drafted = await draft({ pay: { isPaid: false }, unpaidBasis: 'VOLUNTEER' });
    const submitted = await act(owner, 'publishOpportunity', drafted);
    expect(submitted.state).toBe('SUBMITTED');
    expect(await owner.refused('publishOpportunity', { opportunityId: submitted.id, version: submitted.version })).toMatchObject({ __typename: 'WrongState' });
    expect(await owner.refused('returnOpportunity', { opportunityId: submitted.id, version: submitted.version, reason: 'No' })).toMatchObject({ __typename: 'NotPermitted' });
    expect((await coordinator.refused('returnOpportunity', { opportunityId: submitted.id, version: submitted.version, reason: ' ' })).fields?.[0]?.path).toBe('reason');
    const returned = await act(coordinator, 'returnOpportunity', submitted, { reason: 'Say which expenses are paid.' });
    expect(returned).toMatchObject({ state: 'RETURNED', stateReason: 'Say which expenses are paid.' });
    const again = await act(owner, 'publishOpportunity', returned);
    expect((await act(coordinator, 'publishOpportunity', again)).state).toBe('OPEN');
  });

  it('refuses a stale version and loses nothing', async () => {
    const drafted = await draft();
    const revised = await act(owner, 'reviseOpportunity', drafted, { title: 'A new title', places: 3 });
    expect(await owner.refused('reviseOpportunity', { opportunityId: drafted.id, version: drafted.version, title: 'Mine' })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await owner.get('query($id: ID!) { opportunity(id: $id) { title places hoursPerWeek version } }', { id: drafted.id }))
      .toEqual({ title: 'A new title', places: 3, hoursPerWeek: 22, version: revised.version });
    const open = await act(owner, 'publishOpportunity', revised);
    expect((await owner.refused('reviseOpportunity', { opportunityId: open.id, version: open.version, closesOn: null })).fields?.map((field) => field.path)).toEqual(['closesOn']);
  });

  it('does what the state allows and names the moves otherwise', async () => {
    const open = await act(owner, 'publishOpportunity', await draft());
    expect(await stranger.refused('pauseOpportunity', { opportunityId: open.id, version: open.version })).toMatchObject({ __typename: 'NotPermitted' });
    const paused = await act(owner, 'pauseOpportunity', open, { reason: 'The team moves.' });
    expect(await owner.refused('publishOpportunity', { opportunityId: paused.id, version: paused.version })).toMatchObject({ __typename: 'WrongState' });
    const resumed = await act(owner, 'resumeOpportunity', paused);
    expect(resumed).toMatchObject({ state: 'OPEN', stateReason: null });
    expect((await owner.refused('withdrawOpportunity', { opportunityId: resumed.id, version: resumed.version, reason: '' })).fields?.[0]?.path).toBe('reason');
    const withdrawn = await act(owner, 'withdrawOpportunity', resumed, { reason: 'No budget any more.' });
    expect(await seen(world.anonymous(), withdrawn.id)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await owner.refused('reviseOpportunity', { opportunityId: withdrawn.id, version: withdrawn.version, title: 'Again' })).toMatchObject({ __typename: 'WrongState' });
  });

  it('another organisation cannot see, change or post for it', async () => {
    const other = await market.council(coordinator, 'dev@walsall.example', 'Walsall Council', 'E08000030');
    const drafted = await draft();
    expect(await seen(other.owner, drafted.id)).toBeNull();
    expect(await other.owner.refused('reviseOpportunity', { opportunityId: drafted.id, version: drafted.version, title: 'Ours' })).toMatchObject({ __typename: 'NotFound' });
    expect(await other.owner.refused('draftOpportunity', words())).toMatchObject({ __typename: 'NotFound' });
    const open = await act(owner, 'publishOpportunity', drafted);
    expect(await other.owner.refused('reviseOpportunity', { opportunityId: open.id, version: open.version, title: 'Ours' })).toMatchObject({ __typename: 'NotPermitted' });
    expect(await other.owner.get('query($id: ID!) { opportunity(id: $id) { contactEmail } }', { id: open.id })).toEqual({ contactEmail: null });
    expect(await owner.get('query($id: ID!) { opportunity(id: $id) { contactEmail } }', { id: open.id })).toEqual({ contactEmail: 'team@dudley.example' });
  });

  it('gives the matcher what it may read, one version each', async () => {
    const open = await act(owner, 'publishOpportunity', await draft());
    const db = world.worker?.get(Database);
    const inputs = await currentOpportunityInputs(db?.source.manager ?? fail(), [open.id]);
    expect(inputs).toEqual([expect.objectContaining({
      opportunityId: open.id, version: open.version, isOpen: true, placesLeft: 2, siteOutcode: 'DY1', hoursPerWeek: 22,
      pay: { paid: true, topPencePerHour: 1600 }, sector: 'COUNCIL',
    })]);
    expect(inputs.every(isOpportunityInput)).toBe(true);
    const kept = await world.database.query<{ version: number; input: object }>('select version, input from opportunity_versions where opportunity_id = $1', [open.id]);
    expect(kept).toEqual([{ version: open.version, input: inputs[0] }]);
    await expect(world.database.query("update opportunity_versions set input = '{}' where opportunity_id = $1", [open.id])).rejects.toThrow('never changed');
  });

  it('an import changes nothing the second time', async () => {
    const db = world.worker?.get(Database) ?? fail();
    const service = world.worker?.get(OpportunityService) ?? fail();
    const bring = (changes: object): Promise<{ result: string; id: string }> => db.write(systemActor('import'), (tx) => service.importOpportunity(tx, {
      ...words(changes), source: 'adverts', sourceRef: 'a-1', isOpen: true, isExample: true,
    } as ImportedOpportunity));
    const first = await bring({});
    expect(first.result).toBe('created');
    expect((await bring({})).result).toBe('unchanged');
    expect((await bring({ places: 4 })).result).toBe('revised');
    expect((await bring({ places: 4 })).result).toBe('unchanged');
    const shown = await world.anonymous().get('query($id: ID!) { opportunity(id: $id) { state places isExample } }', { id: first.id });
    expect(shown).toEqual({ state: 'OPEN', places: 4, isExample: true });
  });

  it('is found by word, skill, place, pay and area', async () => {
    await act(owner, 'publishOpportunity', await draft({ title: 'Hydrology modeller', outcode: 'B14', pay: { isPaid: true, minPence: 3000, basis: 'HOUR' } }));
    const titles = async (filter: object): Promise<string[]> => {
      const text = 'query($filter: OpportunityFilter) { opportunities(filter: $filter) { nodes { title } } }';
      return (await world.anonymous().get<{ nodes: { title: string }[] }>(text, { filter })).nodes.map((node) => node.title);
    };
    for (const filter of [
      { text: 'hydrology' }, { text: 'models of hydrology -council' }, { area: 'E08000025' }, { near: { outcode: 'B13', km: 3 }, sort: 'NEAREST' }, { minPencePerHour: 2500 },
      { text: 'modeller SQL', sort: 'MOST_RELEVANT', skillIds: [sqlSkill], kinds: ['PLACEMENT'], modes: ['HYBRID'], organisationId: organisation.id },
    ]) expect(await titles(filter)).toEqual(['Hydrology modeller']);
    expect((await titles({ sort: 'BEST_PAID' }))[0]).toBe('Hydrology modeller');
    expect(await titles({ text: "'; drop table opportunities; --" })).toEqual([]);
    expect(await titles({ states: ['DRAFT'] })).toEqual([]);
    const mine = await owner.get<{ totalCount: number; nodes: { state: string }[] }>('{ opportunities(filter: { states: [DRAFT] }) { totalCount nodes { state } } }');
    expect(mine.totalCount).toBeGreaterThan(2);
    expect(mine.nodes.every((node) => node.state === 'DRAFT')).toBe(true);
  });

  it('goes stale unless confirmed, is paused after 60 days, and expires by the clock', async () => {
    const quiet = await act(owner, 'publishOpportunity', await draft({ closesOn: inDays(100), startOn: inDays(150), endOn: inDays(300) }));
    const kept = await act(owner, 'publishOpportunity', await draft({ closesOn: inDays(100), startOn: inDays(150), endOn: inDays(300) }));
    const short = await act(owner, 'publishOpportunity', await draft({ closesOn: inDays(5) }));
    await world.advance('10 days');
    const open = await world.anonymous().get<{ nodes: { id: string }[] }>('{ opportunities(first: 100) { nodes { id } } }');
    expect(open.nodes.map((node) => node.id)).not.toContain(short.id);
    const [input] = await currentOpportunityInputs(world.worker?.get(Database).source.manager ?? fail(), [short.id]);
    expect(input?.isOpen).toBe(false);
    await world.timersRan();
    const expired = await seen(owner, short.id);
    expect(expired?.state).toBe('EXPIRED');
    expect((await owner.refused('publishOpportunity', { opportunityId: short.id, version: expired?.version })).fields?.map((field) => field.code)).toEqual(['past']);
    await world.advance('21 days');
    await world.timersRan();
    owner = await world.signIn('dev@dudley.example');
    const stale = await owner.get<Known & { staleAt: string | null }>('query($id: ID!) { opportunity(id: $id) { id version staleAt } }', { id: kept.id });
    expect(stale.staleAt).not.toBeNull();
    await act(owner, 'confirmOpportunity', stale);
    await world.advance('30 days');
    await world.timersRan();
    expect(await seen(world.anonymous(), quiet.id)).toMatchObject({ state: 'PAUSED' });
    expect(await seen(world.anonymous(), kept.id)).toMatchObject({ state: 'OPEN' });
  });
});

function fail(): never {
  throw new Error('the worker is not running');
}
