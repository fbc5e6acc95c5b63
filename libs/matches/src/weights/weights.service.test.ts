import type { Client } from '../../../../test/support/client.js';
import { World } from '../../../../test/support/world.js';

const TABLE = 'id version number state isIndependent approvedBy';
const PROPOSAL = { reason: 'Interest counts for a little more.', candidate: { commute: 20, interest: 25 } };

interface Table { id: string; version: number; number: number | null; state: string; isIndependent: boolean; approvedBy: string[] }

describe('who stands behind a change of the weights', () => {
  let world: World;
  let alone: Client;

  const propose = (client: Client, input: object = PROPOSAL): Promise<Table> => client.change<Table>('proposeWeights', input, 'WeightsVersion', TABLE);
  const approve = (client: Client, { id, version }: Table): Promise<Table> =>
    client.change<Table>('approveWeights', { weightsId: id, version }, 'WeightsVersion', TABLE);

  beforeAll(async () => {
    world = await World.boot();
    alone = await world.staff('alone@forum.example', 'ADMIN');
  }, 60_000);
  afterAll(() => world.end());

  it('an admin alone in the forum may do both, and that is marked and published', async () => {
    const changed = await approve(alone, await propose(alone));
    expect(changed).toMatchObject({ state: 'IN_FORCE', number: 2, isIndependent: false, approvedBy: [] });
    const record = await world.anonymous().get<{ changes: { isIndependent: boolean; approvedAs: string[] }[] }>('{ transparencyRecord }');
    expect(record.changes[0]).toMatchObject({ isIndependent: false, approvedAs: [] });
  });

  it('what a coordinator proposes needs two admins, and each of them once', async () => {
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    const second = await world.staff('second@forum.example', 'ADMIN');
    const proposed = await propose(coordinator, { ...PROPOSAL, candidate: { commute: 25, interest: 20 } });
    const once = await approve(alone, proposed);
    expect(once).toMatchObject({ state: 'PROPOSED', number: null });
    const again = await alone.refused('approveWeights', { weightsId: once.id, version: once.version });
    expect(again).toMatchObject({ __typename: 'NotPermitted', code: 'weights.approvedAlready' });
    expect((await second.refused('approveWeights', { weightsId: once.id, version: proposed.version })).__typename).toBe('VersionConflict');
    const changed = await approve(second, once);
    expect(changed).toMatchObject({ state: 'IN_FORCE', number: 3, isIndependent: true });
    expect(changed.approvedBy).toHaveLength(2);
  });

  it('who proposed as a coordinator does not approve as an admin', async () => {
    const both = await world.staff('both@forum.example', 'COORDINATOR');
    const proposed = await propose(both);
    await world.database.query(`insert into appointments (user_id, role) select id, 'ADMIN' from users where email = 'both@forum.example'`);
    await both.change('chooseCapacity', { kind: 'ADMIN' }, 'Viewer', 'capacity { kind }');
    expect((await both.refused('approveWeights', { weightsId: proposed.id, version: proposed.version })).code).toBe('weights.ownProposal');
    const second = await world.actAs('second@forum.example', 'ADMIN');
    await second.change('approveWeights', { weightsId: proposed.id, version: proposed.version, decision: 'REFUSE', reason: 'Not now.' }, 'WeightsVersion', TABLE);
  });

  it('two admins who approve at the same moment make one version', async () => {
    const coordinator = await world.actAs('coordinator@forum.example', 'COORDINATOR');
    const third = await world.staff('third@forum.example', 'ADMIN');
    const second = await world.actAs('second@forum.example', 'ADMIN');
    const admins = [await world.actAs('alone@forum.example', 'ADMIN'), second, third];
    const { id, version } = await propose(coordinator, { ...PROPOSAL, interestMissed: 1_900 });
    const said = await Promise.all(admins.map((client) => client.get<{ __typename: string }>(
      'mutation($input: ApproveWeightsInput!) { approveWeights(input: $input) { __typename } }', { input: { weightsId: id, version } })));
    expect(said.map((answer) => answer.__typename).sort()).toEqual(['VersionConflict', 'VersionConflict', 'WeightsVersion']);
    const rows = await world.database.query('select cardinality(approved_by) as n, state from weights where id = $1', [id]);
    expect(rows).toEqual([{ n: 1, state: 'PROPOSED' }]);
    const records = await world.database.query<{ number: number }>('select number from transparency_records order by number');
    expect(records.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('of proposals at the same moment one waits, and the others are told of it', async () => {
    const [waiting] = await world.database.query<{ id: string; version: number }>(`select id, version from weights where state = 'PROPOSED'`);
    const second = await world.actAs('second@forum.example', 'ADMIN');
    await second.change('approveWeights', { weightsId: waiting!.id, version: waiting!.version, decision: 'REFUSE', reason: 'Not now.' }, 'WeightsVersion', TABLE);
    const mutation = 'mutation($input: ProposeWeightsInput!) { proposeWeights(input: $input) { __typename ... on Refusal { code } } }';
    const said = await Promise.all(Array.from({ length: 5 }, (_, at) =>
      second.get<{ __typename: string; code?: string }>(mutation, { input: { ...PROPOSAL, interestMissed: 100 + at } })));
    expect(said.map(({ __typename, code }) => code ?? __typename).sort()).toEqual(['WeightsVersion', ...Array.from({ length: 4 }, () => 'weights.waiting')]);
  });

  it('what was in force is never changed, nor a published record', async () => {
    await expect(world.database.query(`update transparency_records set record = '{}'`)).rejects.toThrow(/never changed/);
    const kept = await world.database.query<{ number: number; until: Date | null }>('select number, in_force_until as until from weights where number is not null order by number');
    expect(kept.map(({ number, until }) => [number, until === null])).toEqual([[1, false], [2, false], [3, true]]);
  });
});
