import type { OwnOrganisationByIdQuery } from '../../documents.generated.js';
import { factsOf, nextOfOrganisation, rolesFor } from './organisation.view.js';

type Own = NonNullable<OwnOrganisationByIdQuery['organisation']>;

const NO_NUMBERS = { charityNumber: null, companyNumber: null, gssCode: null, odsCode: null, ukprn: null };
const own = (given: Partial<Own> = {}): Own => ({
  kind: 'COUNCIL', area: 'E08000027', size: null, website: null, sharedMailbox: null, verifiedDomain: null, vouchedBy: null, members: [], verification: 'VERIFIED',
  registerIds: NO_NUMBERS, ...given,
} as unknown as Own);

describe('one\'s own organisation', () => {
  it('shows only what is known of it', () => {
    expect(factsOf(own())).toEqual([{ label: 'Kind', text: 'Council' }, { label: 'Area', text: 'Dudley' }]);
    expect(factsOf(own({ registerIds: { ...NO_NUMBERS, charityNumber: '123456' } }))).toContainEqual({ label: 'Charity number', text: '123456' });
  });

  it('asks a group that is in no register to find somebody who vouches for it', () => {
    const group = { kind: 'CHARITY_COMMUNITY', verification: 'PENDING' } as const;
    expect(nextOfOrganisation(own(group))).toContain('A verified organisation vouches for you.');
    expect(nextOfOrganisation(own({ ...group, vouchedBy: { name: 'Wrenshaw' } }))).toContain('A coordinator checks it');
    expect(nextOfOrganisation(own({ ...group, registerIds: { ...NO_NUMBERS, charityNumber: '123456' } }))).toContain('A coordinator checks it');
  });

  it('says who waits for an answer', () => {
    const members = [{ state: 'REQUESTED' }, { state: 'ACTIVE' }] as unknown as Own['members'];
    expect(nextOfOrganisation(own({ members }))).toBe('An owner answers 1 person who asked to join.');
    expect(nextOfOrganisation(own(), 2)).toBe('An owner answers what other hosts ask you to offer together.');
  });

  it('offers only a university a coordinator of its own', () => {
    expect([rolesFor('COUNCIL', '').length, rolesFor('UNIVERSITY', '').length]).toEqual([2, 3]);
  });
});
