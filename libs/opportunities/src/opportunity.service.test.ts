import { Database, systemActor, WrongState } from '#libs/platform';
import type { Client } from '../../../test/support/client.js';
import { Market, type Known } from '../../../test/support/market.js';
import { World } from '../../../test/support/world.js';
import { OpportunityService } from './opportunity.service.js';

const ANSWER = '__typename ... on Opportunity { id version state }';

describe('the verbs of an opportunity', () => {
  let world: World;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let skillId: string;
  let service: OpportunityService;
  let db: Database;

  beforeAll(async () => {
    world = await World.boot();
    await world.seedSkills();
    const market = new Market(world);
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    ({ owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027'));
    skillId = await market.skill('SQL');
    if (world.worker === undefined) throw new Error('the worker is not running');
    [service, db] = [world.worker.get(OpportunityService), world.worker.get(Database)];
  }, 90_000);
  afterAll(async () => world.end());

  const input = (more: object = {}): object => ({
    organisationId: organisation.id, kind: 'PLACEMENT', title: 'Data analyst placement', purpose: 'Help residents to find out what is near.', places: 2,
    requirements: [{ skillId, level: 2, importance: 'ESSENTIAL' }], mode: 'REMOTE', hoursPerWeek: 20, closesOn: '2090-01-01',
    pay: { isPaid: true, minPence: 1500, basis: 'HOUR' }, ...more,
  });
  const draft = (more: object = {}): Promise<Known> => owner.change<Known>('draftOpportunity', input(more), 'Opportunity');
  const publish = (client: Client, { id, version }: Known): Promise<Known & { state: string }> =>
    client.change('publishOpportunity', { opportunityId: id, version }, 'Opportunity', 'id version state');
  const stateOf = async (id: string): Promise<string> => (await world.database.query<{ state: string }>('select state from opportunities where id = $1', [id]))[0]?.state ?? '';

  it('fills when the last place is taken, never beyond, and opens again when one is given back', async () => {
    const { id } = await publish(owner, await draft());
    const take = (count: 1 | -1): Promise<unknown> => db.write(systemActor('test'), (tx) => service.takePlace(tx, id, count));
    const taken = await Promise.allSettled([take(1), take(1), take(1)]);
    expect(taken.filter((one) => one.status === 'fulfilled')).toHaveLength(2);
    expect(taken.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))).toEqual([expect.any(WrongState)]);
    expect(await stateOf(id)).toBe('FILLED');
    await take(-1);
    expect(await stateOf(id)).toBe('OPEN');
    const facts = await world.database.query<{ kind: string }>(`select kind from facts where subject_id = $1
      and kind in ('opportunity.filled', 'opportunity.reopened') order by at, id`, [id]);
    expect(facts.map((fact) => fact.kind)).toEqual(['opportunity.filled', 'opportunity.reopened']);
  });

  it('keeps one of two revisions at the same time', async () => {
    const { id, version } = await draft();
    const revise = (title: string): Promise<{ __typename: string }> =>
      owner.get('mutation($input: ReviseOpportunityInput!) { reviseOpportunity(input: $input) { __typename } }', { input: { opportunityId: id, version, title } });
    const answers = await Promise.all([revise('One title'), revise('Other title')]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Opportunity', 'VersionConflict']);
  });

  it('drafts once for one key', async () => {
    const ask = (): Promise<Known> => owner.get(`mutation($input: DraftOpportunityInput!) { draftOpportunity(input: $input) { ${ANSWER} } }`, { input: input({ idempotencyKey: 'once' }) });
    const [first, second] = [await ask(), await ask()];
    expect(second).toEqual(first);
  });

  it('does not let a coordinator judge the posting of an organisation of their own', async () => {
    const unpaid = await publish(owner, await draft({ pay: { isPaid: false }, unpaidBasis: 'VOLUNTEER' }));
    expect(unpaid.state).toBe('SUBMITTED');
    const conflicted = await world.staff('dev@dudley.example', 'COORDINATOR');
    const refused = await conflicted.refused('publishOpportunity', { opportunityId: unpaid.id, version: unpaid.version });
    expect(refused).toMatchObject({ __typename: 'NotPermitted', code: 'conflict.organisation' });
    const shown = 'query($id: ID!) { opportunity(id: $id) { moderationFlags } }';
    expect(await coordinator.get(shown, { id: unpaid.id })).toEqual({ moderationFlags: ['unpaid'] });
    expect(await owner.get(shown, { id: unpaid.id })).toEqual({ moderationFlags: null });
    const [due] = await world.database.query<{ owner: string }>(`select owner from due_items
      where subject_id = $1 and kind = 'opportunity.moderate' and settled_at is null`, [unpaid.id]);
    expect(due?.owner).toBe('COORDINATOR');
    expect((await publish(coordinator, unpaid)).state).toBe('OPEN');
  });

  it('keeps the posting of an organisation that is not verified as a draft', async () => {
    await world.database.query("update organisations set verification = 'PENDING' where id = $1", [organisation.id]);
    const drafted = await draft();
    const refused = await owner.refused('publishOpportunity', { opportunityId: drafted.id, version: drafted.version });
    expect(refused).toMatchObject({ __typename: 'NotPermitted', code: 'organisation.notVerified' });
    expect(await stateOf(drafted.id)).toBe('DRAFT');
  });
});
