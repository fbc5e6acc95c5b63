import { remoteProfile, remoteProject } from '../support/advert.js';
import type { Answer, Client } from '../support/client.js';
import { openMarket, type Analyst, type Host, type Known, type Market } from '../support/market.js';
import { World } from '../support/world.js';

const ASKED = 'query($answer: CoHostAnswer) { coHostings(answer: $answer, first: 10) { totalCount nodes { id title state organisation { name } } } }';
const INBOX = '{ notices(first: 50) { nodes { type title body path } } }';

interface Asked { totalCount: number; nodes: { id: string; title: string }[] }
interface Told { type: string; title: string; body: string; path: string }

describe('an opportunity that is offered together, until it is withdrawn', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let council: Host;
  let partner: Host;
  let second: Host;
  let opportunity: Known;
  let sql: string;
  const people: Record<string, Analyst> = {};

  beforeAll(async () => {
    world = await World.boot();
    ({ market, coordinator, sql, ...council } = await openMarket(world));
    partner = await market.council(coordinator, 'pat@sandwell.example', 'Sandwell Council', 'E08000028');
    second = await market.council(coordinator, 'wal@walsall.example', 'Walsall Council', 'E08000030');
    for (const name of ['proposes', 'keeps', 'kept', 'wanted', 'watches']) {
      people[name] = await market.analyst(`${name}@people.example`, remoteProfile(sql, { name: `One who ${name}` }));
    }
    opportunity = await market.opportunity(council.owner, council.organisation.id, remoteProject(sql, {
      title: 'Air along the canal', coHostIds: [partner.organisation.id, second.organisation.id] }));
    await world.settled();
  }, 120_000);
  afterAll(() => world.end());

  const asked = (client: Client, answer?: string): Promise<Asked> => client.get<Asked>(ASKED, { answer });
  const ids = async (client: Client, answer?: string): Promise<string[]> => (await asked(client, answer)).nodes.map(({ id }) => id);
  const told = async (client: Client, kind = 'withdrawn'): Promise<Told[]> =>
    (await client.get<{ nodes: Told[] }>(INBOX)).nodes.filter(({ type }) => type === `opportunity.${kind}`);
  const mailed = async (address: string, words: string): Promise<number> => (await world.mails(address)).filter(({ subject }) => subject.includes(words)).length;
  const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions['code'];
  const by = (name: string): Analyst => {
    const found = people[name];
    if (found === undefined) throw new Error(`nobody ${name}`);
    return found;
  };
  const say = async (client: Client, isConfirmed: boolean): Promise<void> => {
    const { version } = await client.get<Known>('query($id: ID!) { opportunity(id: $id) { id version } }', { id: opportunity.id });
    await client.change('answerCoHosting', { opportunityId: opportunity.id, version, isConfirmed }, 'Opportunity');
  };

  it('is mailed to the organisations that are asked, once, however often they are asked for it', async () => {
    const text = 'Dudley Council asks your organisation to offer “Air along the canal” together. Until you say yes your name is not shown with it.';
    expect(await told(partner.owner, 'coHostAsked')).toEqual([{
      type: 'opportunity.coHostAsked', title: 'You are asked to offer something together: Air along the canal', path: '/organisation/co-hosting',
      body: `Next: look at it, and say yes or no for your organisation.\n${text}`,
    }]);
    const { id } = opportunity;
    for (const coHostIds of [[], [partner.organisation.id, second.organisation.id]]) {
      const { version } = await council.owner.get<Known>('query($id: ID!) { opportunity(id: $id) { id version } }', { id });
      await council.owner.change('reviseOpportunity', { opportunityId: id, version, coHostIds }, 'Opportunity');
    }
    await world.settled();
    for (const address of ['pat@sandwell.example', 'wal@walsall.example']) expect(await mailed(address, 'You are asked')).toBe(1);
    for (const client of [council.owner, coordinator, by('watches').person]) expect(await told(client, 'coHostAsked')).toEqual([]);
  });

  it('is no way for a host whom nobody has verified to have words mailed: they stand in the inbox alone', async () => {
    const stranger = await world.signIn('new@strangers.example');
    const { id: organisationId } = await stranger.change<Known>('registerOrganisation', { name: 'Tipton Tool Library', kind: 'CHARITY_COMMUNITY' }, 'Organisation');
    await stranger.change('chooseCapacity', { kind: 'OWNER', organisationId }, 'Viewer', 'capacity { kind }');
    await stranger.change('draftOpportunity', { organisationId, kind: 'PROJECT', title: 'Buy my words', coHostIds: [second.organisation.id] }, 'Opportunity');
    await world.settled();
    expect((await told(second.owner, 'coHostAsked')).map(({ title }) => title)).toContain('You are asked to offer something together: Buy my words');
    expect(await mailed('wal@walsall.example', 'Buy my words')).toBe(0);
  });

  it('stands among what waits for the yes of the organisation that was asked, and with its answer afterwards', async () => {
    expect(await asked(partner.owner)).toMatchObject({ totalCount: 1, nodes: [{
      id: opportunity.id, title: 'Air along the canal', state: 'OPEN', organisation: { name: 'Dudley Council' } }] });
    await say(partner.owner, true);
    expect([await ids(partner.owner), await ids(partner.owner, 'YES'), await ids(partner.owner, 'NO')]).toEqual([[], [opportunity.id], []]);
    expect(await ids(second.owner)).toContain(opportunity.id);
    await say(second.owner, false);
    expect(await ids(second.owner, 'NO')).toEqual([opportunity.id]);
    await world.settled();
    expect((await told(council.owner, 'coHostJoined')).map(({ title }) => title)).toEqual(['An organisation takes part: Air along the canal']);
    expect((await told(council.owner, 'coHostDeclined')).map(({ body }) => body)).toEqual([
      'Next: ask another one if you still want a partner. Walsall Council said no for “Air along the canal”.']);
  });

  it('is nobody else\'s to see there', async () => {
    expect(await ids(council.owner)).toEqual([]);
    expect(codeOf(await world.anonymous().ask(ASKED))).toBe('UNAUTHENTICATED');
    for (const client of [by('keeps').person, coordinator]) expect(codeOf(await client.ask(ASKED))).toBe('FORBIDDEN');
  });

  it('is told to those who take part, who are to be introduced and who keep it on their list; to nobody who knew nothing', async () => {
    const pair = (name: string): object => ({ profileId: by(name).profile.id, opportunityId: opportunity.id });
    await by('proposes').person.change('proposeIntroduction', pair('proposes'), 'Introduction');
    await by('keeps').person.change('shortlistMatch', pair('keeps'), 'Match', 'isShortlisted');
    const refs = await world.database.query<{ ref: string; profile_id: string }>(
      'select ref, profile_id from candidate_refs where organisation_id = $1', [council.organisation.id]);
    const refOf = (name: string): string => refs.find(({ profile_id: id }) => id === by(name).profile.id)?.ref ?? '';
    await council.owner.change('shortlistMatch', { profileId: refOf('kept'), opportunityId: opportunity.id }, 'Match', 'isShortlisted');
    await council.owner.change('proposeIntroduction', { profileId: refOf('wanted'), opportunityId: opportunity.id }, 'Introduction');
    const { version } = await council.owner.get<Known>('query($id: ID!) { opportunity(id: $id) { id version } }', { id: opportunity.id });
    await council.owner.change('withdrawOpportunity', { opportunityId: opportunity.id, version, reason: 'The money is gone.' }, 'Opportunity');
    await world.settled();

    expect(await told(partner.owner)).toEqual([{
      type: 'opportunity.withdrawn', title: 'An opportunity was withdrawn: Air along the canal', path: '/organisation/co-hosting',
      body: 'Nothing is left to do: it is over for your organisation too.\nDudley Council has withdrawn “Air along the canal”, which it asked your organisation to offer together.',
    }]);
    expect((await told(by('proposes').person)).map(({ path, title }) => [path, title])).toEqual([
      [`/opportunities/${opportunity.id}`, 'An opportunity was withdrawn: Air along the canal']]);
    expect((await told(by('keeps').person)).map(({ title }) => title)).toEqual(['An opportunity on your shortlist was withdrawn: Air along the canal']);
    for (const client of [second.owner, council.owner, by('kept').person, by('wanted').person, by('watches').person, coordinator]) expect(await told(client)).toEqual([]);
    const mails = ['pat@sandwell.example', 'proposes@people.example', 'keeps@people.example'].map((name) => mailed(name, 'was withdrawn'));
    expect(await Promise.all(mails)).toEqual([1, 1, 0]);
    expect((await world.mails('pat@sandwell.example')).some(({ text }) => text.includes('The money is gone'))).toBe(false);
  });

  it('is told to nobody who was asked and has not answered, where it never opened', async () => {
    const draft = await council.owner.change<Known>('draftOpportunity', {
      organisationId: council.organisation.id, kind: 'PROJECT', title: 'Words for strangers', coHostIds: [second.organisation.id] }, 'Opportunity');
    await council.owner.change('withdrawOpportunity', { opportunityId: draft.id, version: draft.version, reason: 'Never mind.' }, 'Opportunity');
    await world.settled();
    expect(await told(second.owner)).toEqual([]);
  });

  it('waits for nobody afterwards', async () => {
    for (const answer of ['WAITING', 'YES', 'NO']) expect(await ids(partner.owner, answer)).toEqual([]);
  });
});
