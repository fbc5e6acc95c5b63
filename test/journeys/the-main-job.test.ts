import { inDays, placement, profileOf } from '../support/advert.js';
import { BACKENDS } from '../support/backends.js';
import type { Client } from '../support/client.js';
import { Market, type Known } from '../support/market.js';
import { World } from '../support/world.js';

const CANDIDATES = `query($id: ID!) { candidates(opportunityId: $id, first: 20) { isBeingPrepared isSmallMarket totalCount
  nodes { candidateRef group match { score qualifies profile { id name email headline } sides { candidate { total } organisation { total } }
    gates { id passed sentence observed } requirements { label isMet claimed } } } } }`;
const MY_MATCHES = `{ myMatches(first: 20) { isBeingPrepared isSmallMarket totalCount
  nodes { group score summary opportunity { id title } sides { candidate { total parts { contribution } } organisation { total parts { contribution } } } } } }`;
const QUEUE = `{ reviewQueue(first: 20) { totalCount nodes { kind dueAt isOverdue subjectId subject { id }
  match { qualifies sides { candidate { total } organisation { total } } } } } }`;
const INTRODUCTION = 'id version state needsCoordinator candidateContact { name email } organisationContact { name email }';

interface Side { total: number; parts: { contribution: number }[] }
interface ShownCandidate {
  candidateRef: string;
  match: { profile: { id: string; name: null; email: null; headline: null }; sides: { candidate: null }; gates: { observed: null }[] };
}
interface Introduced extends Known { state: string; needsCoordinator: boolean; candidateContact: { email: string } | null; organisationContact: { email: string } | null }

describe.each(BACKENDS)('the main job, with the queue in $name', (backend) => {
  const tell = backend.isAvailable ? it : it.skip;
  let world: World;
  let market: Market;
  let coordinator: Client;
  let owner: Client;
  let organisation: Known;
  let amina: Client;
  let profile: Known;
  let opportunity: Known;
  let candidateRef: string;
  let introduction: Introduced;

  beforeAll(async () => {
    if (!backend.isAvailable) return;
    world = await World.boot({ environment: await backend.environment() });
    market = new Market(world);
    await world.seedSkills();
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
  }, 90_000);
  afterAll(async () => {
    if (!backend.isAvailable) return;
    await world.end();
    await backend.end();
  });

  tell('a council registers and is verified', async () => {
    ({ owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027'));
    const found = await owner.get<{ verification: string }>('query($id: ID!) { organisation(id: $id) { verification } }', { id: organisation.id });
    expect(found.verification).toBe('VERIFIED');
  });

  tell('it publishes an opportunity', async () => {
    opportunity = await market.opportunity(owner, organisation.id, await advert(market));
    const found = await world.anonymous().get<{ state: string; title: string }>('query($id: ID!) { opportunity(id: $id) { state title } }', { id: opportunity.id });
    expect(found).toMatchObject({ state: 'OPEN', title: 'Data analyst placement' });
  });

  tell('an analyst publishes a profile', async () => {
    ({ person: amina, profile } = await market.analyst('amina@people.example', await analystProfile(market)));
    await world.settled();
    const mine = await amina.get<{ id: string; state: string }>('{ myProfile { id state } }');
    expect(mine).toMatchObject({ id: profile.id, state: 'ACTIVE' });
  });

  tell('a worker has scored the two, and both sides\' parts add up exactly', async () => {
    const mine = await amina.get<{ isBeingPrepared: boolean; nodes: { summary: string; opportunity: Known; sides: { candidate: Side; organisation: Side } }[] }>(MY_MATCHES);
    expect(mine.isBeingPrepared).toBe(false);
    const [match] = mine.nodes;
    expect(match?.opportunity.id).toBe(opportunity.id);
    expect(match?.summary.split(/\s+/).length).toBeLessThanOrEqual(60);
    for (const side of [match?.sides.candidate, match?.sides.organisation]) {
      expect(side?.parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(side?.total);
    }
  });

  tell('the host sees a pseudonym and its own side only', async () => {
    const list = await owner.get<{ nodes: ShownCandidate[] }>(CANDIDATES, { id: opportunity.id });
    expect(list.nodes).toHaveLength(1);
    const [first] = list.nodes;
    candidateRef = first?.candidateRef ?? '';
    expect(candidateRef).toMatch(/^c-/);
    expect(first?.match.profile).toMatchObject({ id: candidateRef, name: null, email: null, headline: null });
    expect(first?.match.sides.candidate).toBeNull();
    expect(first?.match.gates.every((gate) => gate.observed === null)).toBe(true);
    expect(JSON.stringify(list)).not.toContain(profile.id);
    expect(await owner.get('query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { qualifies } }', { p: profile.id, o: opportunity.id })).toBeNull();
    expect(await owner.get('query($id: ID!) { node(id: $id) { id } }', { id: profile.id })).toBeNull();
  });

  tell('the host asks for an introduction, and it waits for a coordinator', async () => {
    introduction = await owner.change<Introduced>('proposeIntroduction',
      { profileId: candidateRef, opportunityId: opportunity.id }, 'Introduction', INTRODUCTION);
    expect(introduction).toMatchObject({ state: 'PROPOSED', needsCoordinator: true, candidateContact: null });
    const again = await owner.refused('proposeIntroduction', { profileId: candidateRef, opportunityId: opportunity.id });
    expect(again.__typename).toBe('Duplicate');
    const early = await amina.refused('answerIntroduction', { introductionId: introduction.id, version: introduction.version, answer: 'YES' });
    expect(early.__typename).toBe('WrongState');
  });

  tell('a coordinator finds it in the queue, with both sides explained, and approves it', async () => {
    const queue = await coordinator.get<{ nodes: { kind: string; subjectId: string; match: { sides: { candidate: Side } } }[] }>(QUEUE);
    const item = queue.nodes.find((node) => node.subjectId === introduction.id);
    expect(item?.kind).toBe('introduction.review');
    expect(item?.match.sides.candidate.total).toBeGreaterThan(0);
    const bare = await coordinator.refused('reviewIntroduction', { introductionId: introduction.id, version: introduction.version, decision: 'REFUSE' });
    expect(bare.fields?.map((field) => field.path)).toEqual(['reason']);
    const stale = await coordinator.refused('reviewIntroduction', { introductionId: introduction.id, version: 99, decision: 'APPROVE' });
    expect(stale.__typename).toBe('VersionConflict');
    introduction = await coordinator.change<Introduced>('reviewIntroduction',
      { introductionId: introduction.id, version: introduction.version, decision: 'APPROVE' }, 'Introduction', INTRODUCTION);
    expect(introduction.state).toBe('APPROVED');
    const after = await coordinator.get<{ nodes: { subjectId: string }[] }>(QUEUE);
    expect(after.nodes.map((node) => node.subjectId)).not.toContain(introduction.id);
  });

  tell('the analyst says yes, and only now do names and addresses appear to both', async () => {
    await world.settled();
    const before = await world.mails('dev@dudley.example');
    expect(before.map((mail) => `${mail.subject} ${mail.text}`).join(' ')).not.toContain('amina@people.example');
    introduction = await amina.change<Introduced>('answerIntroduction',
      { introductionId: introduction.id, version: introduction.version, answer: 'YES' }, 'Introduction', INTRODUCTION);
    expect(introduction).toMatchObject({ state: 'CONNECTED', candidateContact: { email: 'amina@people.example' }, organisationContact: { email: 'dev@dudley.example' } });
    const list = await owner.get<{ nodes: { match: { profile: { email: string } } }[] }>(CANDIDATES, { id: opportunity.id });
    expect(list.nodes[0]?.match.profile.email).toBe('amina@people.example');
  });

  tell('an application stands in review on both sides, without a second form', async () => {
    await world.settled();
    for (const side of [amina, owner]) {
      const list = await side.get<{ nodes: { state: string; origin: string }[] }>('{ applications(first: 5) { nodes { state origin opportunity { title } } } }');
      expect(list.nodes).toEqual([expect.objectContaining({ state: 'IN_REVIEW', origin: 'INTRODUCTION' })]);
    }
  });

  tell('everyone concerned is told once', async () => {
    await world.settled();
    for (const [address, client] of [['amina@people.example', amina], ['dev@dudley.example', owner]] as const) {
      const inbox = await client.get<{ nodes: { type: string }[] }>('{ notices(first: 50) { nodes { type } } }');
      expect(inbox.nodes.filter((notice) => notice.type === 'introduction.connected')).toHaveLength(1);
      const mails = (await world.mails(address)).filter((mail) => /introduc/i.test(mail.subject));
      expect(mails.length).toBeGreaterThan(0);
      expect(new Set(mails.map((mail) => mail.subject + mail.text)).size).toBe(mails.length);
    }
  });

  tell('a coordinator who belongs to the host may not decide', async () => {
    const bo = await market.analyst('bo@people.example', await analystProfile(market));
    await world.settled();
    const proposed = await bo.person.change<Introduced>('proposeIntroduction', { profileId: bo.profile.id, opportunityId: opportunity.id }, 'Introduction', INTRODUCTION);
    const conflicted = await world.staff('dev@dudley.example', 'COORDINATOR');
    const refused = await conflicted.refused('reviewIntroduction', { introductionId: proposed.id, version: proposed.version, decision: 'APPROVE' });
    expect(refused).toMatchObject({ __typename: 'NotPermitted', code: 'conflict.organisation' });
  });

  tell('what nobody answers lapses by the clock', async () => {
    await world.advance('30 days');
    await world.timersRan();
    await world.settled();
    coordinator = await world.actAs('coordinator@forum.example', 'COORDINATOR');
    const lapsed = await coordinator.get<{ nodes: { state: string }[] }>('{ introductions(first: 20) { nodes { state } } }');
    expect(lapsed.nodes.map((node) => node.state).sort()).toEqual(['CONNECTED', 'LAPSED']);
  });

  tell('a person who hides from the host is absent for it, and a paused one from every list', async () => {
    owner = await world.actAs('dev@dudley.example', 'OWNER', organisation.id);
    amina = await world.signIn('amina@people.example');
    const other = await market.opportunity(owner, organisation.id, { ...await advert(market), title: 'Second placement', closesOn: inDays(80) });
    await world.settled();
    const version = async (): Promise<number> => (await amina.get<Known>('{ myProfile { id version } }')).version;
    await amina.change('saveProfile', { version: await version(), excludedOrganisationIds: [organisation.id] }, 'Profile');
    await world.settled();
    const hidden = await owner.get<{ nodes: { candidateRef: string }[] }>(CANDIDATES, { id: other.id });
    expect(hidden.nodes.map((node) => node.candidateRef)).not.toContain(candidateRef);
    expect(await owner.get('query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { qualifies } }', { p: candidateRef, o: other.id })).toBeNull();
    await amina.change('pauseProfile', { version: await version() }, 'Profile');
    await world.settled();
    expect((await amina.get<{ totalCount: number }>(MY_MATCHES)).totalCount).toBe(0);
  });
});

/** Three skills are asked for; the analyst has the essential ones. */
async function advert(market: Market): Promise<object> {
  const [sql, powerBi, python] = [await market.skill('SQL'), await market.skill('Power BI'), await market.skill('Python')];
  return placement(sql, { requirements: [
    { skillId: sql, level: 2, importance: 'ESSENTIAL' }, { skillId: powerBi, level: 2, importance: 'ESSENTIAL' }, { skillId: python, level: 1, importance: 'DESIRABLE' },
  ] });
}

async function analystProfile(market: Market): Promise<object> {
  const [sql, powerBi] = [await market.skill('SQL'), await market.skill('Power BI')];
  return profileOf(sql, {
    outcode: 'B14', maxCommuteMin: 100, travelMode: 'PUBLIC', hoursPerWeekMax: 24, acceptsKinds: ['PLACEMENT', 'PROJECT'], minPay: { amountPence: 1350, basis: 'HOUR' },
    skills: [{ skillId: sql, level: 3, evidence: 'SELF' }, { skillId: powerBi, level: 2, evidence: 'COURSE', isWanted: true }],
  });
}
