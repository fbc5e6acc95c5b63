import type { Client } from '../support/client.js';
import { Market, type Host, type Known } from '../support/market.js';
import { World } from '../support/world.js';

interface Drafted extends Known { coHosts: { organisationId: string; isConfirmed: boolean; hasDeclined: boolean }[] }
const WITH_CO_HOSTS = 'id version coHosts { organisationId isConfirmed hasDeclined }';

describe('standing for others', () => {
  let world: World;
  let market: Market;
  let coordinator: Client;
  let council: Host;
  let partner: Host;

  beforeAll(async () => {
    world = await World.boot();
    market = new Market(world);
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    council = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027');
    partner = await market.council(coordinator, 'pat@sandwell.example', 'Sandwell Council', 'E08000028');
  }, 60_000);
  afterAll(() => world.end());

  describe('a group that no register knows', () => {
    let keeper: Client;
    let group: Known;
    const verify = async (): Promise<object> => {
      const { version } = await coordinator.get<Known>('query($id: ID!) { organisation(id: $id) { id version } }', { id: group.id });
      return { organisationId: group.id, version, decision: 'VERIFY' };
    };

    it('is not verified before a verified organisation vouches for it', async () => {
      keeper = await world.signIn('kim@tipton.example');
      group = await keeper.change<Known>('registerOrganisation', { name: 'Tipton Tool Library', kind: 'CHARITY_COMMUNITY' }, 'Organisation');
      expect(await coordinator.refused('verifyOrganisation', await verify())).toMatchObject({ __typename: 'NotPermitted', code: 'organisation.needsVoucher' });
    });

    it('is vouched for by owners of verified organisations, and by nobody for a group of their own', async () => {
      expect((await keeper.refused('vouchForOrganisation', { organisationId: group.id })).__typename).toBe('NotPermitted');
      await keeper.change('chooseCapacity', { kind: 'OWNER', organisationId: group.id }, 'Viewer', 'capacity { kind }');
      const lee = await world.signIn('lee@wednesbury.example');
      const other = await lee.change<Known>('registerOrganisation', { name: 'Wednesbury Walkers', kind: 'CHARITY_COMMUNITY' }, 'Organisation');
      expect(await keeper.refused('vouchForOrganisation', { organisationId: other.id })).toMatchObject({ code: 'organisation.notVerified' });
      expect((await keeper.refused('vouchForOrganisation', { organisationId: group.id })).__typename).toBe('NotFound');
    });

    it('is then verified, and says who vouched', async () => {
      await council.owner.change('vouchForOrganisation', { organisationId: group.id }, 'Organisation', 'id vouchedBy { name }');
      await coordinator.change('verifyOrganisation', await verify(), 'Organisation');
      const seen = await world.anonymous().get('query($id: ID!) { organisation(id: $id) { verification vouchedBy { name } } }', { id: group.id });
      expect(seen).toEqual({ verification: 'VERIFIED', vouchedBy: { name: 'Dudley Council' } });
      expect(await council.owner.refused('vouchForOrganisation', { organisationId: group.id })).toMatchObject({ __typename: 'WrongState' });
    });
  });

  describe('a co-host', () => {
    let opportunity: Drafted;

    it('is asked by the host and sees the draft; others do not', async () => {
      opportunity = await council.owner.change<Drafted>('draftOpportunity', {
        organisationId: council.organisation.id, kind: 'PROJECT', title: 'Air quality along the canal', coHostIds: [partner.organisation.id],
      }, 'Opportunity', WITH_CO_HOSTS);
      expect(opportunity.coHosts).toEqual([{ organisationId: partner.organisation.id, isConfirmed: false, hasDeclined: false }]);
      const seen = 'query($id: ID!) { opportunity(id: $id) { title } }';
      expect(await partner.owner.get(seen, { id: opportunity.id })).toEqual({ title: 'Air quality along the canal' });
      expect(await world.anonymous().get(seen, { id: opportunity.id })).toBeNull();
    });

    it('answers for itself: the host cannot, and it cannot change anything else', async () => {
      const answer = { opportunityId: opportunity.id, version: opportunity.version, isConfirmed: true };
      expect((await council.owner.refused('answerCoHosting', answer)).__typename).toBe('NotFound');
      expect((await partner.owner.refused('reviseOpportunity', { opportunityId: opportunity.id, version: opportunity.version, title: 'Ours now' })).__typename).toBe('NotFound');
      opportunity = await partner.owner.change<Drafted>('answerCoHosting', answer, 'Opportunity', WITH_CO_HOSTS);
      expect(opportunity.coHosts).toEqual([{ organisationId: partner.organisation.id, isConfirmed: true, hasDeclined: false }]);
    });

    it('keeps its yes when the host revises, and may take it back', async () => {
      const asked = { opportunityId: opportunity.id, version: opportunity.version, title: 'Air along the canal' };
      opportunity = await council.owner.change<Drafted>('reviseOpportunity', asked, 'Opportunity', WITH_CO_HOSTS);
      expect(opportunity.coHosts[0]?.isConfirmed).toBe(true);
      const no = { opportunityId: opportunity.id, version: opportunity.version, isConfirmed: false };
      const left = await partner.owner.change<Drafted>('answerCoHosting', no, 'Opportunity', WITH_CO_HOSTS);
      expect(left.coHosts).toEqual([{ organisationId: partner.organisation.id, isConfirmed: false, hasDeclined: true }]);
    });
  });
});
