import { remoteProfile, remoteProject } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { openMarket, type Analyst, type Host, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const QUEUE = `{ reviewQueue(first: 20) { totalCount nodes { kind subjectId subject { __typename ... on Introduction { opportunity { title } } }
  match { qualifies profile { name email } sides { candidate { total } } } } } }`;
const NODE = `query($id: ID!) { node(id: $id) { __typename ... on Introduction { state candidateRef candidateContact { name email } organisationContact { name email } } } }`;
const PAIR = 'query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { qualifies profile { name email headline } } }';

interface Queue { totalCount: number; nodes: { kind: string; subjectId: string; subject: object | null; match: { qualifies: boolean; profile: object } | null }[] }

describe('a deputy reviews', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let deputy: Client;
  let council: Host;
  let home: Host;
  let amina: Analyst;
  let opportunity: Known;
  let introduction: Known;
  let sql: string;

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, sql, ...council } = await openMarket(world));
    home = await market.council(coordinator, 'pat@sandwell.example', 'Sandwell Council', 'E08000028');
    amina = await market.analyst('amina@people.example', analyst('Amina Rahman'));
    opportunity = await market.opportunity(council.owner, council.organisation.id, offered('Maps of repairs'));
    introduction = await proposed(amina, opportunity);
    // Somebody of a host that stands on none of its sides.
    deputy = await world.staff('pat@sandwell.example', 'DEPUTY');
  }, 120_000);
  afterAll(() => world.end());

  const analyst = (name: string): object => remoteProfile(sql, { name, headline: 'Analyst' });
  const offered = (title: string, more: object = {}): object => remoteProject(sql, { title, ...more });
  const proposed = async (by: Analyst, to: Known): Promise<Known> => {
    await world.settled();
    return by.person.change<Known>('proposeIntroduction', { profileId: by.profile.id, opportunityId: to.id }, 'Introduction');
  };
  const queued = async (): Promise<string[]> => (await deputy.get<Queue>(QUEUE)).nodes.map(({ subjectId }) => subjectId);
  const decision = (id: string, version: number): object => ({ introductionId: id, version, decision: 'APPROVE' });

  it('finds the introductions in the queue, both sides explained, and nobody named', async () => {
    const queue = await deputy.get<Queue>(QUEUE);
    expect(queue).toEqual({ totalCount: 1, nodes: [{
      kind: 'introduction.review', subjectId: introduction.id, subject: { __typename: 'Introduction', opportunity: { title: 'Maps of repairs' } },
      match: { qualifies: true, profile: { name: null, email: null }, sides: { candidate: { total: expect.any(Number) as number } } },
    }] });
    expect(await deputy.get(PAIR, { p: amina.profile.id, o: opportunity.id })).toEqual({ qualifies: true, profile: { name: null, email: null, headline: null } });
  });

  it('finds nothing else that waits for coordinators, and no pair that nobody proposed', async () => {
    const stranger = await world.signIn('kim@tipton.example');
    await stranger.change('registerOrganisation', { name: 'Tipton Tool Library', kind: 'CHARITY_COMMUNITY' }, 'Organisation');
    expect((await coordinator.get<Queue>(QUEUE)).totalCount).toBe(2);
    expect(await queued()).toEqual([introduction.id]);
    const other = await market.opportunity(council.owner, council.organisation.id, offered('Another one'));
    await world.settled();
    expect(await deputy.get(PAIR, { p: amina.profile.id, o: other.id })).toBeNull();
    expect((await deputy.refused('proposeIntroduction', { profileId: amina.profile.id, opportunityId: other.id })).__typename).toBe('NotFound');
    const drafts = 'query($filter: OpportunityFilter) { opportunities(filter: $filter) { totalCount } }';
    await council.owner.change('draftOpportunity', { organisationId: council.organisation.id, kind: 'PROJECT', title: 'Not yet for others' }, 'Opportunity');
    expect(await deputy.get(drafts, { filter: { states: ['DRAFT'] } })).toEqual({ totalCount: 0 });
    expect((await deputy.ask('query($id: ID!) { candidates(opportunityId: $id) { totalCount } }', { id: opportunity.id })).errors[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('never finds what concerns an organisation of theirs: as host, as co-host, or as one that the person hides from', async () => {
    const own = await market.opportunity(home.owner, home.organisation.id, offered('At home'));
    const shared = await market.opportunity(council.owner, council.organisation.id, offered('Shared', { coHostIds: [home.organisation.id] }));
    const hiding = await market.analyst('shy@people.example', { ...analyst('Shy Person'), excludedOrganisationIds: [home.organisation.id] });
    const conflicted = [await proposed(amina, own), await proposed(amina, shared), await proposed(hiding, opportunity)];
    expect(await queued()).toEqual([introduction.id]);
    for (const { id, version } of conflicted) {
      expect(await deputy.get(NODE, { id })).toBeNull();
      for (const given of [version, 99]) expect((await deputy.refused('reviewIntroduction', decision(id, given))).__typename).toBe('NotFound');
    }
    expect(await deputy.get(PAIR, { p: hiding.profile.id, o: opportunity.id })).toBeNull();
    expect((await coordinator.get<Queue>(QUEUE)).nodes.map(({ subjectId }) => subjectId)).toEqual(expect.arrayContaining(conflicted.map(({ id }) => id)));
  });

  it('never finds their own introduction', async () => {
    const person = await world.actAs('pat@sandwell.example', 'PERSON');
    const own = await proposed({ person, profile: await market.publish(person, analyst('Pat')) }, opportunity);
    expect(await queued()).toEqual([introduction.id]);
    expect((await deputy.refused('reviewIntroduction', decision(own.id, own.version))).__typename).toBe('NotFound');
  });

  it('decides once, is told when somebody was faster, and never reads the names that are released', async () => {
    expect((await deputy.refused('reviewIntroduction', { ...decision(introduction.id, introduction.version), decision: 'REFUSE' })).fields?.[0]?.path).toBe('reason');
    const decided = await deputy.change<Known & { state: string }>('reviewIntroduction', decision(introduction.id, introduction.version), 'Introduction', 'id version state');
    expect(decided.state).toBe('APPROVED');
    expect(await queued()).toEqual([]);
    expect((await deputy.refused('reviewIntroduction', decision(introduction.id, decided.version))).__typename).toBe('WrongState');
    await council.owner.change('answerIntroduction', { introductionId: introduction.id, version: decided.version, answer: 'YES' }, 'Introduction');
    const contacts = await council.owner.get<{ candidateContact: object | null }>(NODE, { id: introduction.id });
    expect(contacts.candidateContact).toMatchObject({ email: 'amina@people.example' });
    expect(await deputy.get(NODE, { id: introduction.id })).toMatchObject({
      state: 'CONNECTED', candidateContact: { name: null, email: null }, organisationContact: { name: null, email: null } });
  });

  it('reviews nothing once their organisation is suspended', async () => {
    const again = await proposed(await market.analyst('bea@people.example', analyst('Bea')), opportunity);
    expect(await queued()).toEqual([again.id]);
    await world.database.query(`update organisations set verification = 'SUSPENDED' where id = $1`, [home.organisation.id]);
    expect(await queued()).toEqual([]);
    expect((await deputy.refused('reviewIntroduction', decision(again.id, again.version))).__typename).toBe('NotFound');
  });
});
