import { WEIGHTS } from '#libs/domain';
import { Replay } from '#libs/matches';
import { Database } from '#libs/platform';
import { inDays } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { expectTheDefinition, readMarket } from '../support/definition.js';
import { openMarket, type Known, type Market } from '../support/market.js';
import { subscribed } from '../support/socket.js';
import { World } from '../support/world.js';

const PEOPLE = 6;
const OPPORTUNITIES = 34;
const TABLE = `id version number state reason proposedAs isIndependent inForceFrom refusalReason recomputeTaskId proposedBy approvedBy
  organisation { essential desirable time mission } candidate { wantedSkills commute interest time } changes { path from to }`;
const PROGRESS = 'subscription($taskId: ID!) { progress(taskId: $taskId) { kind cause state done total } }';
const MINE = `{ myMatches(first: 50) { isBeingPrepared isSmallMarket nodes { weightsVersion opportunity { id }
  sides { organisation { total parts { id weight } } candidate { total parts { id weight } } } } } }`;

interface Table extends Known {
  number: number | null; state: string; isIndependent: boolean; recomputeTaskId: string; proposedBy: string; approvedBy: string[]; candidate: Record<string, number>;
  changes: { path: string; from: number; to: number }[];
}
interface PartShown { id: string; weight: number }
interface Mine {
  isBeingPrepared: boolean; isSmallMarket: boolean;
  nodes: { weightsVersion: string; opportunity: Known; sides: Record<'organisation' | 'candidate', { total: number; parts: PartShown[] }> }[];
}
interface Task { state: string; done: number; total: number; kind: string; cause: string }

describe('two admins change the weights', () => {
  let world: World;
  let market: Market;
  let first: Client;
  let second: Client;
  let coordinator: Client;
  let owner: Client;
  let amina: Client;
  let profile: Known;
  let organisation: Known;
  let before: Mine;
  let proposed: Table;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, owner, organisation } = await openMarket(world));
    first = await world.staff('first.admin@forum.example', 'ADMIN');
    second = await world.staff('second.admin@forum.example', 'ADMIN');
    const skills = await Promise.all(['SQL', 'Python', 'Power BI'].map((label) => market.skill(label)));
    for (let at = 0; at < OPPORTUNITIES; at += 1) await market.opportunity(owner, organisation.id, posting(at, skills));
    for (let at = 1; at < PEOPLE; at += 1) await market.analyst(`person-${String(at)}@people.example`, analyst(at, skills));
    ({ person: amina, profile } = await market.analyst('amina@people.example', analyst(0, skills)));
    await world.settled(60);
    before = await amina.get<Mine>(MINE);
    const [best, other] = before.nodes;
    await amina.change('shortlistMatch', { profileId: profile.id, opportunityId: best!.opportunity.id }, 'Match', 'score');
    await amina.change('proposeIntroduction', { profileId: profile.id, opportunityId: other!.opportunity.id }, 'Introduction', 'id');
    await world.settled();
  }, 120_000);
  afterAll(() => world.end());

  it('starts from the first table: it scores, and the public record tells it', async () => {
    expect([before.isSmallMarket, before.nodes.length >= 10, before.nodes[0]!.weightsVersion]).toEqual([false, true, 'weights-1']);
    expect((await readMarket(world.database)).weights).toEqual(WEIGHTS);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
    const record = await world.anonymous().get<{ version: number; weights: string }>('{ transparencyRecord }');
    expect(record).toMatchObject({ version: 1, weights: 'weights-1' });
  });

  it('names every wrong figure at once, and refuses whoever may not propose', async () => {
    const wrong = await first.refused('proposeWeights', {
      reason: 'short', organisation: { essential: 59 }, neutral: { time: 10_001 }, enoughWeeks: { of: 9 }, travel: { car: { metresPerMinute: 0 } },
    });
    expect(wrong.fields?.map(({ path }) => path).sort()).toEqual(['enoughWeeks.of', 'neutral.time', 'organisation', 'reason', 'travel.car.metresPerMinute']);
    expect((await first.refused('proposeWeights', { reason: 'Nothing is changed by this.' })).code).toBe('weights.unchanged');
    for (const client of [amina, owner]) {
      expect((await client.refused('proposeWeights', { reason: 'I would like to be first everywhere.', candidate: { interest: 20 } })).__typename).toBe('NotPermitted');
    }
  });

  it('takes a proposal of one admin, and not their own approval of it', async () => {
    proposed = await first.change<Table>('proposeWeights', {
      reason: 'People told us that what they care about should count for more.', candidate: { wantedSkills: 10, commute: 10, interest: 70 },
    }, 'WeightsVersion', TABLE);
    expect(proposed).toMatchObject({ state: 'PROPOSED', number: null, candidate: { wantedSkills: 10, commute: 10, interest: 70, time: 10 } });
    expect(proposed.changes).toHaveLength(3);
    const decision = { weightsId: proposed.id, version: proposed.version };
    expect(await first.refused('approveWeights', decision)).toMatchObject({ __typename: 'NotPermitted', code: 'weights.ownProposal' });
    expect((await coordinator.refused('approveWeights', decision)).__typename).toBe('NotPermitted');
    expect((await second.refused('proposeWeights', { reason: 'Another one at the same time.', interestMissed: 1 })).code).toBe('weights.waiting');
    expect(await amina.get<Mine>(MINE)).toEqual(before);
    await world.settled();
    const told = await second.get<{ nodes: { type: string }[] }>('{ notices(first: 20) { nodes { type } } }');
    expect(told.nodes.map(({ type }) => type)).toEqual(['weights.proposed']);
  });

  it('lets the second refuse with a reason, and the first propose again', async () => {
    const decision = { weightsId: proposed.id, version: proposed.version, decision: 'REFUSE' };
    expect((await second.refused('approveWeights', decision)).fields?.map(({ path }) => path)).toEqual(['reason']);
    const refused = await second.change<Table>('approveWeights', { ...decision, reason: 'Ask the coordinators first.' }, 'WeightsVersion', TABLE);
    expect(refused).toMatchObject({ state: 'REFUSED', number: null, refusalReason: 'Ask the coordinators first.' });
    expect((await second.refused('approveWeights', { ...decision, version: refused.version })).__typename).toBe('WrongState');
    proposed = await first.change<Table>('proposeWeights', {
      reason: 'The coordinators agree: what people care about counts for more.', candidate: { wantedSkills: 10, commute: 10, interest: 70 },
    }, 'WeightsVersion', TABLE);
  });

  it('takes effect with the second: every list is made again and equals the definition by the new table', async () => {
    const changed = await second.change<Table>('approveWeights', { weightsId: proposed.id, version: proposed.version }, 'WeightsVersion', TABLE);
    expect(changed).toMatchObject({ state: 'IN_FORCE', number: 2, isIndependent: true });
    const told = await subscribed<Task>(coordinator, PROGRESS, { taskId: changed.recomputeTaskId });
    expect(told.at(-1)).toEqual({ kind: 'recompute', cause: 'weights', state: 'DONE', done: PEOPLE + OPPORTUNITIES, total: PEOPLE + OPPORTUNITIES });
    await world.settled();
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
    const { weights } = await readMarket(world.database);
    expect([weights.version, weights.candidate.interest]).toEqual(['weights-2', 70]);
    const after = await amina.get<Mine>(MINE);
    expect(after.isBeingPrepared).toBe(false);
    expect([...new Set(after.nodes.map(({ weightsVersion }) => weightsVersion))]).toEqual(['weights-2']);
    const order = (mine: Mine): string[] => mine.nodes.map(({ opportunity }) => opportunity.id);
    expect(order(after)).not.toEqual(order(before));
    expect([...order(after)].sort()).toEqual([...order(before)].sort());
  });

  it('publishes what changed, why, and in what capacity; its weights are those of the live scorer', async () => {
    interface Record { version: number; weights: string; organisationSide: Part[]; candidateSide: Part[]; changes: object[] }
    interface Part { part: string; weight: number }
    const record = await world.anonymous().get<Record>('{ transparencyRecord }');
    expect(record).toMatchObject({ version: 2, weights: 'weights-2' });
    expect(record.changes).toEqual([
      expect.objectContaining({
        weights: 'weights-2', reason: 'The coordinators agree: what people care about counts for more.', proposedAs: 'ADMIN', approvedAs: ['ADMIN'], isIndependent: true,
        changes: [{ path: 'candidate.wantedSkills', from: 45, to: 10 }, { path: 'candidate.commute', from: 25, to: 10 }, { path: 'candidate.interest', from: 20, to: 70 }],
      }),
      expect.objectContaining({ weights: 'weights-1', changes: [] }),
    ]);
    expect(JSON.stringify(record)).not.toContain('admin@forum.example');
    const { nodes: [match] } = await amina.get<Mine>(MINE);
    expect(record.candidateSide.map(({ part, weight }) => ({ id: part, weight }))).toEqual(match!.sides.candidate.parts.map(({ id, weight }) => ({ id, weight })));
    expect(record.organisationSide.map(({ part, weight }) => ({ id: part, weight }))).toEqual(match!.sides.organisation.parts.map(({ id, weight }) => ({ id, weight })));
    const kept = await world.anonymous().get<{ nodes: { number: number; record: Record }[] }>('{ transparencyRecords(first: 5) { nodes { number record } } }');
    expect(kept.nodes).toEqual([{ number: 2, record }]);
  });

  it('is derived again without a difference: what was decided before by the table of before', async () => {
    const rows = await world.database.query<{ state: string; weights_version: string }>('select state, weights_version from matches order by state');
    expect(rows).toEqual([{ state: 'INTRODUCED', weights_version: 'weights-1' }, { state: 'SUGGESTED', weights_version: 'weights-2' }]);
    const worker = world.worker!;
    const done = await worker.get(Database).source.transaction('REPEATABLE READ', (rowsSeen) => worker.get(Replay).run(rowsSeen, null));
    expect(done.differences).toEqual([]);
    expect(done.matches).toEqual({ equal: 2, different: 0, erased: 0, otherVersion: 0 });
    expect([done.peopleLists.equal, done.opportunityLists.equal]).toEqual([OPPORTUNITIES, PEOPLE]);
  });

  it('keeps long work from whoever it is not for', async () => {
    const query = '{ progressTasks(first: 5) { nodes { taskId kind state } } }';
    const seen = await coordinator.get<{ nodes: { taskId: string }[] }>(query);
    expect(seen.nodes.length).toBeGreaterThan(0);
    expect((await amina.get<{ nodes: object[] }>(query)).nodes).toEqual([]);
    await expect(subscribed(amina, PROGRESS, { taskId: seen.nodes[0]!.taskId })).rejects.toThrow();
  });
});

function posting(at: number, skills: string[]): object {
  return {
    kind: 'PROJECT', title: `Project ${String(at)}`, purpose: 'Help residents to find services near them.', mode: 'REMOTE', hoursPerWeek: 7, closesOn: inDays(90),
    requirements: skills.slice(0, 1 + (at % 3)).map((skillId, n) => ({ skillId, level: 1 + ((at + n) % 3), importance: n === 0 ? 'ESSENTIAL' : 'DESIRABLE' })),
    themes: [['health', 'transport', 'homes'][at % 3]], pay: { isPaid: true, minPence: 1500, maxPence: 1600, basis: 'HOUR' }, openTo: ['ANYONE'],
  };
}

function analyst(at: number, skills: string[]): object {
  return {
    name: `Person ${String(at)}`, isAdult: true, headline: 'Analyst', outcode: 'DY1', modes: ['REMOTE'], acceptsKinds: ['PROJECT'], patterns: ['FLEXIBLE'], visibility: 'INTRODUCED_ONLY',
    availableFrom: inDays(1), interests: [['homes', 'transport', 'health'][at % 3]],
    skills: skills.slice(0, 2).map((skillId, n) => ({ skillId, level: 2 + ((at + n) % 3), evidence: 'SELF', isWanted: n === 0 })),
  };
}
