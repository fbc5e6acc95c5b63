import { clock } from '#libs/platform';
import { Market, type Known } from '../../../test/support/market.js';
import { World } from '../../../test/support/world.js';
import type { Client } from '../../../test/support/client.js';

interface Marked { isShortlisted: boolean; isDismissed: boolean }

describe('what one side notes about a pair', () => {
  let world: World;
  let market: Market;
  let owner: Client;
  let person: Client;
  let profile: Known;
  let opportunity: Known;
  let organisationId: string;
  let pair: { profileId: string; opportunityId: string };
  let hostPair: { profileId: string; opportunityId: string };

  beforeAll(async () => {
    world = await World.boot();
    market = new Market(world);
    await world.seedSkills();
    const skillId = await market.skill('SQL');
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    const host = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    owner = host.owner;
    organisationId = host.organisation.id;
    ({ person, profile } = await market.analyst('amina@people.example', {
      name: 'Amina', isAdult: true, modes: ['REMOTE'], patterns: ['FLEXIBLE'], visibility: 'INTRODUCED_ONLY', skills: [{ skillId, level: 3, evidence: 'SELF' }],
    }));
    opportunity = await market.opportunity(owner, host.organisation.id, {
      kind: 'PROJECT', title: 'A map of repairs', purpose: 'Help residents to find services near them.', mode: 'REMOTE', hoursPerWeek: 7,
      requirements: [{ skillId, level: 2, importance: 'ESSENTIAL' }], pay: { isPaid: true, minPence: 1500, basis: 'HOUR' }, openTo: ['ANYONE'],
      closesOn: new Date(clock.milliseconds() + 30 * 86_400_000).toISOString().slice(0, 10),
    });
    await world.settled();
    pair = { profileId: profile.id, opportunityId: opportunity.id };
    const { nodes } = await owner.get<{ nodes: { candidateRef: string }[] }>(
      'query($id: ID!) { candidates(opportunityId: $id, first: 5) { nodes { candidateRef } } }', { id: opportunity.id });
    hostPair = { profileId: nodes[0]?.candidateRef ?? '', opportunityId: opportunity.id };
  }, 90_000);
  afterAll(() => world.end());

  const listed = async (filter: object): Promise<number> =>
    (await person.get<{ totalCount: number }>('query($filter: MatchFilter) { myMatches(filter: $filter, first: 5) { totalCount } }', { filter })).totalCount;
  const unmark = (by: Client, of: object): Promise<Marked> => by.change('unmarkMatch', of, 'Match', 'isShortlisted isDismissed');
  const facts = (): Promise<{ payload: object }[]> => world.database.query(`select payload from facts where kind = 'match.unmarked' order by id`);

  it('is taken back by that side: what was put aside is in the list again', async () => {
    expect(await listed({ isEverything: true })).toBe(1);
    await person.change('dismissMatch', { ...pair, reason: 'tooFar' }, 'Match', 'isDismissed');
    expect([await listed({ isEverything: true }), await listed({ isDismissed: true })]).toEqual([0, 1]);
    expect(await unmark(person, pair)).toMatchObject({ isShortlisted: false, isDismissed: false });
    expect([await listed({ isEverything: true }), await listed({ isDismissed: true })]).toEqual([1, 0]);
    expect(await facts()).toEqual([{ payload: { ...pair, side: 'CANDIDATE', was: 'DISMISSED' } }]);
  });

  it('leaves alone what the other side noted, and records nothing where nothing is noted', async () => {
    await owner.change('shortlistMatch', hostPair, 'Match', 'isShortlisted');
    const before = (await facts()).length;
    await unmark(person, pair);
    expect(await facts()).toHaveLength(before);
    const seen = await owner.get<Marked>(
      'query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { isShortlisted isDismissed } }', { p: hostPair.profileId, o: hostPair.opportunityId });
    expect(seen.isShortlisted).toBe(true);
    expect((await unmark(owner, hostPair)).isShortlisted).toBe(false);
    expect(await facts()).toHaveLength(before + 1);
  });

  it('shows a host whom it put aside, with its reason, and brings them back', async () => {
    const seen = async (isDismissed: boolean): Promise<{ totalCount: number; nodes: { candidateRef: string; match: { dismissalReason: string | null } }[] }> => owner.get(
      'query($id: ID!, $d: Boolean!) { candidates(opportunityId: $id, isDismissed: $d) { totalCount nodes { candidateRef match { dismissalReason } } } }',
      { id: opportunity.id, d: isDismissed });
    expect((await seen(true)).totalCount).toBe(0);
    await owner.change('dismissMatch', { ...hostPair, reason: 'timing' }, 'Match', 'isDismissed');
    expect((await seen(false)).totalCount).toBe(0);
    expect(await seen(true)).toEqual({ totalCount: 1, nodes: [{ candidateRef: hostPair.profileId, match: { dismissalReason: 'timing' } }] });
    // The person learns nothing of it: their own side noted nothing.
    expect(await person.get('query($p: ID!, $o: ID!) { match(profileId: $p, opportunityId: $o) { isDismissed dismissalReason } }', { p: profile.id, o: opportunity.id }))
      .toEqual({ isDismissed: false, dismissalReason: null });
    await unmark(owner, hostPair);
    expect([(await seen(false)).totalCount, (await seen(true)).totalCount]).toEqual([1, 0]);
  });

  it('leaves out, and does not count, who has hidden since', async () => {
    await owner.change('dismissMatch', { ...hostPair, reason: 'timing' }, 'Match', 'isDismissed');
    const asked = 'query($id: ID!) { candidates(opportunityId: $id, isDismissed: true) { totalCount nodes { candidateRef } } }';
    const { version } = await person.get<Known>('{ myProfile { id version } }');
    const hidden = await person.change<Known>('saveProfile', { version, excludedOrganisationIds: [organisationId] }, 'Profile');
    expect(await owner.get(asked, { id: opportunity.id })).toEqual({ totalCount: 0, nodes: [] });
    await person.change('saveProfile', { version: hidden.version, excludedOrganisationIds: [] }, 'Profile');
    await world.settled();
    await unmark(owner, hostPair);
  });

  it('is not there for anybody else', async () => {
    const stranger = await world.signIn('stranger@people.example');
    expect((await stranger.refused('unmarkMatch', pair)).code).toBe('notFound');
    expect((await person.refused('unmarkMatch', { ...pair, opportunityId: '00000000-0000-4000-8000-000000000000' })).code).toBe('notFound');
  });
});
