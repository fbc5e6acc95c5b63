import { OrganisationService, OrganisationKind, type OrganisationRow } from '#libs/organisations';
import { Database, systemActor } from '#libs/platform';
import type { Client, Refused } from '../support/client.js';
import type { Known } from '../support/market.js';
import { World } from '../support/world.js';

interface Registered extends Known { slug: string; verification: string; verificationReason: string | null; registerIds: { gssCode: string | null; companyNumber: string | null } }
interface Member extends Known { state: string; role: string; person: { name: string; email: string | null } | null; organisation: { name: string } | null }

const ORGANISATION = 'id version slug verification verificationReason area registerIds { gssCode companyNumber }';
const MEMBER = 'id version state role person { name email } organisation { name }';
const COUNCIL = { name: 'Walsall Council', kind: 'COUNCIL', registerIds: { gssCode: 'E08000030' } };

describe('a council registers, is verified and gathers its people', () => {
  let world: World;
  let coordinator: Client;
  let owner: Client;
  let council: Registered;

  beforeAll(async () => {
    world = await World.boot();
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    owner = await world.signIn('owner@walsall.example');
    council = await owner.change<Registered>(
      'registerOrganisation', { ...COUNCIL, sharedMailbox: ' Data@Walsall.example ', idempotencyKey: 'one' }, 'Organisation', ORGANISATION);
  }, 90_000);
  afterAll(async () => world.end());

  const see = (client: Client, id: string): Promise<(Registered & { sharedMailbox: string | null }) | null> =>
    client.get('query($id: ID!) { organisation(id: $id) { id slug verification verificationReason sharedMailbox } }', { id });
  const named = (client: Client, text: string, more = ''): Promise<{ totalCount: number; nodes: { id: string }[] }> =>
    client.get(`query($text: String!) { organisations(filter: { text: $text ${more} }) { totalCount nodes { id } } }`, { text });
  const problems = async (input: object): Promise<string[]> =>
    ((await owner.refused('registerOrganisation', { name: 'Fresh Data', kind: 'SME', ...input })).fields ?? []).map(({ path, code }) => `${path} ${code}`);
  const verify = (client: Client, { id, version }: Known, decision: string, more: object = {}): Promise<Registered> =>
    client.change<Registered>('verifyOrganisation', { organisationId: id, version, decision, ...more }, 'Organisation', ORGANISATION);
  const refusedVerify = (client: Client, { id, version }: Known, decision: string, more: object = {}): Promise<Refused> =>
    client.refused('verifyOrganisation', { organisationId: id, version, decision, ...more });
  const members = (client: Client): Promise<Member[] | null> =>
    client.get<{ members: Member[] | null }>(`query($id: ID!) { organisation(id: $id) { members { ${MEMBER} } } }`, { id: council.id }).then((found) => found.members);
  const own = (client: Client): Promise<Member[]> => client.get<Member[]>(`{ myMemberships { ${MEMBER} } }`);
  const fresh = (name: string, client = owner): Promise<Registered> => client.change<Registered>('registerOrganisation', { name, kind: 'SME' }, 'Organisation', ORGANISATION);

  describe('registering', () => {
    it('makes a pending one, its registrant the owner, and asks a coordinator within five working days', async () => {
      expect(council).toMatchObject({ verification: 'PENDING', slug: 'walsall-council', area: 'E08000030', registerIds: { gssCode: 'E08000030' } });
      expect(await own(owner)).toEqual([expect.objectContaining({ role: 'OWNER', state: 'ACTIVE', organisation: { name: 'Walsall Council' } })]);
      const [due] = await world.database.query<{ owner: string; is_soon: boolean }>(
        `select owner, due_at between app_clock() + interval '4 days' and app_clock() + interval '14 days' as is_soon from due_items
         where subject_id = $1 and kind = 'organisation.verify' and settled_at is null`, [council.id]);
      expect(due).toEqual({ owner: 'COORDINATOR', is_soon: true });
    });

    it('gives one result when the same key is sent twice', async () => {
      const again = await owner.change<Registered>(
        'registerOrganisation', { ...COUNCIL, sharedMailbox: ' Data@Walsall.example ', idempotencyKey: 'one' }, 'Organisation', ORGANISATION);
      expect(again.id).toBe(council.id);
    });

    it('shows a pending one to its registrant and the staff, and to nobody else', async () => {
      const stranger = await world.signIn('stranger@people.example');
      expect(await see(owner, council.id)).toMatchObject({ verification: 'PENDING' });
      expect(await see(coordinator, council.id)).toMatchObject({ verification: 'PENDING', sharedMailbox: 'data@walsall.example' });
      for (const other of [stranger, world.anonymous()]) {
        expect(await see(other, council.id)).toBeNull();
        expect(await other.get('query { organisation(slug: "walsall-council") { id } }')).toBeNull();
        expect((await named(other, 'walsall')).totalCount).toBe(0);
        expect(await other.get('query($id: ID!) { node(id: $id) { id } }', { id: council.id })).toBeNull();
      }
    });

    it('names every wrong field in one answer', async () => {
      expect(await problems({
        name: '<b></b>', kind: 'COUNCIL', area: 'E99', website: 'ftp://files.example', sharedMailbox: 'nobody',
        registerIds: { charityNumber: '12', companyNumber: 'ABC', ukprn: '20000000', odsCode: '!', gssCode: 'E0800002' },
      })).toEqual([
        'name required', 'registerIds.charityNumber format', 'registerIds.companyNumber format', 'registerIds.ukprn format', 'registerIds.odsCode format',
        'registerIds.gssCode format', 'area unknown', 'website url', 'sharedMailbox email',
      ]);
      expect(await problems({ name: 'x'.repeat(161) })).toEqual(['name length']);
    });

    it('knows the code of every council of the region, and asks only councils for one of them', async () => {
      expect(await problems({ kind: 'COUNCIL', registerIds: { gssCode: 'E09000001' } })).toEqual(['registerIds.gssCode unknown']);
      const elsewhere = await owner.change<Registered>(
        'registerOrganisation', { name: 'London Data Charity', kind: 'CHARITY_COMMUNITY', registerIds: { gssCode: 'E09000001' } }, 'Organisation', ORGANISATION);
      expect(elsewhere.verification).toBe('PENDING');
    });

    it('writes numbers as their registers do', async () => {
      const firm = await owner.change<Registered>(
        'registerOrganisation', { name: 'Plain Zeros Ltd', kind: 'SME', registerIds: { companyNumber: ' 2345 678' } }, 'Organisation', ORGANISATION);
      expect(firm.registerIds.companyNumber).toBe('02345678');
    });

    it('refuses a second one by number or by name and place, says which, and asks to join', async () => {
      const second = await world.signIn('second@walsall.example');
      const ask = (input: object): Promise<{ __typename: string; existingId: string; message: string }> => second.get(
        `mutation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { __typename ... on Duplicate { existingId message } } }`, { input });
      const expected = { __typename: 'Duplicate', existingId: council.id, message: expect.stringContaining('join') as string };
      expect(await ask({ ...COUNCIL, name: 'Another Name' })).toEqual(expected);
      expect(await ask({ name: '  WALSALL   Council', kind: 'BUSINESS', area: 'e08000030' })).toEqual(expected);
      expect(await ask({ ...COUNCIL, name: 'Walsall Council', registerIds: {}, area: 'E08000030' })).toEqual(expected);
      const elsewhere = await second.change<Registered>('registerOrganisation', { name: 'Walsall Council', kind: 'BUSINESS', area: 'E08000025' }, 'Organisation', ORGANISATION);
      expect(elsewhere.slug).toBe('walsall-council-2');
    });

    it('keeps one of those that register the same at once, and tells the others its id', async () => {
      const people = await Promise.all(['a', 'b', 'c', 'd'].map((name) => world.signIn(`${name}@race.example`)));
      const answers = await Promise.all(people.map((one) => one.get<{ __typename: string; id?: string; existingId?: string }>(
        `mutation { registerOrganisation(input: { name: "Race Analytics", kind: SME }) { __typename ... on Organisation { id } ... on Duplicate { existingId } } }`)));
      const [made] = answers.filter((one) => one.__typename === 'Organisation');
      expect(answers.filter((one) => one.__typename === 'Organisation')).toHaveLength(1);
      expect(answers.filter((one) => one.existingId === made?.id)).toHaveLength(3);
    });

    it('asks who it is first', async () => {
      const answer = await world.anonymous().ask('mutation { registerOrganisation(input: { name: "Nobody", kind: SME }) { __typename } }');
      expect(answer.errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
    });
  });

  describe('verifying', () => {
    it('is for coordinators, and not about their own organisation', async () => {
      expect((await refusedVerify(owner, council, 'VERIFY')).__typename).toBe('NotPermitted');
      const both = await world.staff('both@forum.example', 'COORDINATOR');
      const theirs = await fresh('Both Sides Ltd', both);
      expect(await refusedVerify(both, theirs, 'VERIFY')).toMatchObject({ __typename: 'NotPermitted', code: 'conflict.organisation' });
      expect((await verify(coordinator, theirs, 'VERIFY')).verification).toBe('VERIFIED');
    });

    it('asks for a reason to reject, keeps it from strangers, and lets the owner put it right', async () => {
      const registrant = await world.signIn('registrant@mended.example');
      const firm = await fresh('Mended Ltd', registrant);
      expect((await refusedVerify(coordinator, firm, 'REJECT', { reason: '  ' })).fields).toEqual([expect.objectContaining({ path: 'reason', code: 'required' })]);
      const rejected = await verify(coordinator, firm, 'REJECT', { reason: 'No such company number.' });
      expect(rejected).toMatchObject({ verification: 'REJECTED', verificationReason: 'No such company number.' });
      const again = { organisationId: firm.id, version: rejected.version, name: 'Mended Ltd', kind: 'SME', registerIds: { companyNumber: '01234567' } };
      expect(await registrant.refused('resubmitOrganisation', again)).toMatchObject({ __typename: 'NotPermitted', code: 'organisation.ownersOnly' });
      await registrant.change('chooseCapacity', { kind: 'OWNER', organisationId: firm.id }, 'Viewer', 'capacity { kind }');
      expect(await see(registrant, firm.id)).toMatchObject({ verificationReason: 'No such company number.' });
      expect((await registrant.refused('resubmitOrganisation', { ...again, registerIds: { companyNumber: 'x' } })).fields).toHaveLength(1);
      expect((await registrant.refused('resubmitOrganisation', { ...again, registerIds: { companyNumber: '02345678' } })).__typename).toBe('Duplicate');
      const pending = await registrant.change<Registered>('resubmitOrganisation', again, 'Organisation', ORGANISATION);
      expect(pending).toMatchObject({ verification: 'PENDING', verificationReason: null, registerIds: { companyNumber: '01234567' } });
      expect(await registrant.refused('resubmitOrganisation', { ...again, version: pending.version })).toMatchObject({ __typename: 'WrongState' });
      expect((await coordinator.refused('resubmitOrganisation', { ...again, version: pending.version })).__typename).toBe('NotPermitted');
      expect((await verify(coordinator, pending, 'VERIFY')).verification).toBe('VERIFIED');
    });

    it('refuses moves that are not in the table, a stale version, and what nobody knows', async () => {
      const firm = await fresh('Moves Ltd');
      expect(await refusedVerify(coordinator, firm, 'SUSPEND', { reason: 'Why.' })).toMatchObject({ __typename: 'WrongState' });
      expect(await refusedVerify(coordinator, firm, 'REINSTATE')).toMatchObject({ __typename: 'WrongState' });
      expect((await refusedVerify(coordinator, { ...firm, version: 9 }, 'VERIFY')).__typename).toBe('VersionConflict');
      expect((await refusedVerify(coordinator, { ...firm, id: '0190aaaa-0000-7000-8000-000000000000' }, 'VERIFY')).__typename).toBe('NotFound');
      const fields = async (more: object): Promise<string[]> => ((await refusedVerify(coordinator, firm, 'VERIFY', more)).fields ?? []).map(({ path, code }) => `${path} ${code}`);
      expect(await fields({ verifiedDomain: 'gmail.com' })).toEqual(['verifiedDomain openToAll']);
      expect(await fields({ verifiedDomain: 'not a domain' })).toEqual(['verifiedDomain format']);
    });

    it('verifies, settles the item, tells the owner once, and shows it to everybody without what is only its members\'', async () => {
      const verified = await verify(coordinator, council, 'VERIFY', { verifiedDomain: '@Walsall.example' });
      expect(verified.verification).toBe('VERIFIED');
      await world.settled();
      const [open] = await world.database.query<{ n: number }>('select count(*)::int as n from due_items where subject_id = $1 and settled_at is null', [council.id]);
      expect(open?.n).toBe(0);
      expect((await world.mails('owner@walsall.example')).filter((mail) => mail.subject === 'Your organisation is verified')).toHaveLength(1);
      expect(await see(world.anonymous(), council.id)).toMatchObject({ verification: 'VERIFIED', verificationReason: null, sharedMailbox: null });
      const [kept] = await world.database.query<{ verified_domain: string }>('select verified_domain from organisations where id = $1', [council.id]);
      expect(kept?.verified_domain).toBe('walsall.example');
      await owner.change('chooseCapacity', { kind: 'OWNER', organisationId: council.id }, 'Viewer', 'capacity { kind }');
    });

    it('suspends with a reason that the public does not read, hides it from lists, and reinstates', async () => {
      const firm = await verify(coordinator, await fresh('Suspended Ltd'), 'VERIFY');
      expect((await refusedVerify(coordinator, firm, 'SUSPEND')).__typename).toBe('InvalidInput');
      const suspended = await verify(coordinator, firm, 'SUSPEND', { reason: 'Asked applicants for money.' });
      expect(await see(world.anonymous(), firm.id)).toMatchObject({ verification: 'SUSPENDED', verificationReason: null });
      expect((await named(world.anonymous(), 'suspended ltd')).totalCount).toBe(0);
      expect((await named(coordinator, 'suspended', ', verification: SUSPENDED')).totalCount).toBe(1);
      expect((await verify(coordinator, suspended, 'REINSTATE')).verification).toBe('VERIFIED');
      expect((await named(world.anonymous(), 'suspended ltd')).totalCount).toBe(1);
    });
  });

  describe('people', () => {
    it('asks to join; an owner answers, nobody for themselves', async () => {
      const asker = await world.signIn('asker@walsall.example');
      expect((await asker.refused('joinOrganisation', { organisationId: '0190aaaa-0000-7000-8000-000000000000' })).__typename).toBe('NotFound');
      const asked = await asker.change<Member>('joinOrganisation', { organisationId: council.id }, 'Membership', MEMBER);
      expect(asked).toMatchObject({ state: 'REQUESTED', person: null });
      expect(await asker.refused('joinOrganisation', { organisationId: council.id })).toMatchObject({ __typename: 'Duplicate' });
      expect(await asker.refused('answerMembership', { membershipId: asked.id, accept: true })).toMatchObject({ code: 'membership.ownRequest' });
      expect((await (await world.signIn('else@people.example')).refused('answerMembership', { membershipId: asked.id, accept: true })).__typename).toBe('NotFound');
      const seen = (await members(owner))?.find((one) => one.id === asked.id);
      expect(seen).toMatchObject({ state: 'REQUESTED', person: { email: 'asker@walsall.example' } });
      expect(await owner.refused('answerMembership', { membershipId: asked.id, accept: true, role: 'UNIVERSITY_COORDINATOR' })).toMatchObject({ __typename: 'InvalidInput' });
      expect(await owner.change<Member>('answerMembership', { membershipId: asked.id, accept: true }, 'Membership', MEMBER)).toMatchObject({ state: 'ACTIVE', role: 'MEMBER' });
      expect(await owner.refused('answerMembership', { membershipId: asked.id, accept: false })).toMatchObject({ __typename: 'WrongState' });
      await asker.change('chooseCapacity', { kind: 'MEMBER', organisationId: council.id }, 'Viewer', 'capacity { kind }');
      expect((await asker.refused('inviteMember', { organisationId: council.id, email: 'x@y.example', role: 'OWNER' })).__typename).toBe('NotPermitted');
      const colleagues = await members(asker);
      expect(colleagues?.length).toBeGreaterThan(1);
      expect(colleagues?.every((one) => one.person === null)).toBe(true);
    });

    it('does not show a pending organisation to somebody because they ask to join it', async () => {
      const hidden = await fresh('Hidden Until Verified');
      const curious = await world.signIn('curious@people.example');
      expect(await curious.change<Member>('joinOrganisation', { organisationId: hidden.id }, 'Membership', MEMBER)).toMatchObject({ organisation: null });
      expect(await see(curious, hidden.id)).toBeNull();
    });

    it('invites an address that nobody has signed in with; the invitation waits, for that person alone', async () => {
      const input = { organisationId: council.id, email: ' New.Person@Walsall.example ', role: 'OWNER' };
      const invited = await owner.change<Member>('inviteMember', input, 'Membership', MEMBER);
      expect(invited).toMatchObject({ state: 'INVITED', person: { email: 'new.person@walsall.example' } });
      expect((await owner.refused('inviteMember', input)).__typename).toBe('Duplicate');
      expect((await owner.refused('inviteMember', { ...input, email: 'asker@walsall.example' })).__typename).toBe('Duplicate');
      expect((await owner.refused('inviteMember', { ...input, email: 'nobody' })).fields?.[0]).toMatchObject({ path: 'email', code: 'email' });
      expect((await owner.refused('inviteMember', { ...input, email: 'u@v.example', role: 'UNIVERSITY_COORDINATOR' })).fields?.[0]).toMatchObject({ path: 'role' });
      expect(await owner.refused('answerMembership', { membershipId: invited.id, accept: true })).toMatchObject({ code: 'membership.notYours' });
      expect((await (await world.signIn('thief@people.example')).refused('answerMembership', { membershipId: invited.id, accept: true })).__typename).toBe('NotFound');
      const invitee = await world.signIn('new.person@walsall.example');
      expect(await own(invitee)).toEqual([expect.objectContaining({ id: invited.id, state: 'INVITED', organisation: { name: 'Walsall Council' } })]);
      expect((await invitee.refused('joinOrganisation', { organisationId: council.id })).__typename).toBe('Duplicate');
      expect((await invitee.refused('answerMembership', { membershipId: invited.id, accept: true, role: 'MEMBER' })).fields?.[0]).toMatchObject({ path: 'role', code: 'fixed' });
      expect(await invitee.change<Member>('answerMembership', { membershipId: invited.id, accept: true }, 'Membership', MEMBER)).toMatchObject({ state: 'ACTIVE', role: 'OWNER' });
    });

    it('does not take an invitation that was refused or taken back', async () => {
      const invite = (email: string): Promise<Member> => owner.change<Member>('inviteMember', { organisationId: council.id, email, role: 'MEMBER' }, 'Membership', MEMBER);
      const unwilling = await world.signIn('unwilling@people.example');
      const first = await invite('unwilling@people.example');
      expect(await unwilling.change<Member>('answerMembership', { membershipId: first.id, accept: false }, 'Membership', MEMBER)).toMatchObject({ state: 'ENDED' });
      expect((await unwilling.refused('answerMembership', { membershipId: first.id, accept: true })).__typename).toBe('WrongState');
      const second = await invite('unwilling@people.example');
      expect(await owner.change<Member>('removeMember', { membershipId: second.id }, 'Membership', MEMBER)).toMatchObject({ state: 'ENDED' });
      expect((await unwilling.refused('answerMembership', { membershipId: second.id, accept: true })).__typename).toBe('NotFound');
    });

    it('lets a member leave, and only an owner remove another', async () => {
      const found = await members(owner);
      const [asker] = (found ?? []).filter((one) => one.person?.email === 'asker@walsall.example');
      const [first] = (found ?? []).filter((one) => one.person?.email === 'owner@walsall.example');
      const client = await world.actAs('asker@walsall.example', 'MEMBER', council.id);
      expect(await client.refused('removeMember', { membershipId: first?.id })).toMatchObject({ __typename: 'NotPermitted' });
      expect((await world.anonymous().ask('mutation { removeMember(input: { membershipId: "0190aaaa-0000-7000-8000-000000000000" }) { __typename } }')).errors).toHaveLength(1);
      expect(await client.change<Member>('removeMember', { membershipId: asker?.id }, 'Membership', 'state')).toMatchObject({ state: 'ENDED' });
      expect(await client.get('query($id: ID!) { organisation(id: $id) { members { id } } }', { id: council.id })).toEqual({ members: null });
    });

    it('keeps the last owner, even when two leave at once', async () => {
      const mine = (await members(owner))?.find((one) => one.person?.email === 'owner@walsall.example');
      const other = await world.signIn('new.person@walsall.example');
      const [theirs] = await own(other);
      const leave = (client: Client, id: string | undefined): Promise<{ __typename: string; code?: string }> => client.get(
        'mutation($id: ID!) { removeMember(input: { membershipId: $id }) { __typename ... on Refusal { code } } }', { id });
      const answers = await Promise.all([leave(owner, mine?.id), leave(other, theirs?.id)]);
      expect(answers.map((one) => one.__typename).sort()).toEqual(['Membership', 'WrongState']);
      expect(answers.find((one) => one.__typename === 'WrongState')?.code).toBe('membership.lastOwner');
    });
  });

  describe('a register that is imported', () => {
    const take = (row: Partial<OrganisationRow> & { name: string }): Promise<{ result: string; id: string }> => {
      const worker = world.worker;
      if (worker === undefined) throw new Error('the import runs in the worker');
      const whole: OrganisationRow = { kind: OrganisationKind.NHS, source: 'a register', isVerified: true, ...row };
      return worker.get(Database).write(systemActor('import'), (tx) => worker.get(OrganisationService).importOrganisation(tx, whole));
    };

    it('creates, changes nothing the second time, and revises what its own register says anew', async () => {
      const row = { name: 'Black Country Trust', registerIds: { odsCode: 'RXK', companyNumber: '3456789' }, website: 'https://trust.example' };
      const made = await take(row);
      expect(made.result).toBe('created');
      expect(await take(row)).toEqual({ result: 'unchanged', id: made.id });
      expect(await take({ ...row, name: 'Black Country Health Trust' })).toEqual({ result: 'revised', id: made.id });
      expect((await named(world.anonymous(), 'black country health')).nodes).toEqual([{ id: made.id }]);
      const [kept] = await world.database.query('select verification, source from organisations where id = $1', [made.id]);
      expect(kept).toEqual({ verification: 'VERIFIED', source: 'a register' });
    });

    it('fills what people left out of their own and keeps what they wrote', async () => {
      const theirs = await owner.change<Registered>(
        'registerOrganisation', { name: 'Own Words CIC', kind: 'SME', website: 'https://ours.example' }, 'Organisation', ORGANISATION);
      expect(await take({ name: 'own words cic', kind: OrganisationKind.SME, website: 'https://register.example', registerIds: { companyNumber: '09876543' } }))
        .toEqual({ result: 'revised', id: theirs.id });
      const [kept] = await world.database.query('select name, website, verification, register_ids from organisations where id = $1', [theirs.id]);
      expect(kept).toEqual({ name: 'Own Words CIC', website: 'https://ours.example', verification: 'PENDING', register_ids: { companyNumber: '09876543' } });
    });
  });
});
