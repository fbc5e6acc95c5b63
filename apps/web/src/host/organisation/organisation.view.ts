import { authorityOfCode } from '#libs/domain';
import type { MyPlacesQuery, OrganisationKind, OwnOrganisationByIdQuery } from '../../documents.generated.js';
import { count, day } from '../../site/words.js';
import { ORGANISATION_KINDS, ROLES, VERIFICATIONS } from '../host.words.js';

type Own = NonNullable<OwnOrganisationByIdQuery['organisation']>;
type Place = MyPlacesQuery['myMemberships'][number];

export const REGISTERS: Readonly<Record<string, string>> = {
  gssCode: 'Code of the council (GSS)', charityNumber: 'Charity number', companyNumber: 'Company number', ukprn: 'UK provider reference number (UKPRN)',
  odsCode: 'NHS organisation code (ODS)',
};
export const SIZES: Readonly<Record<string, string>> = { MICRO: 'Up to 9 people', SMALL: '10 to 49', MEDIUM: '50 to 249', LARGE: '250 or more' };

export function areaName(code: string | null): string {
  return code === null ? '' : authorityOfCode(code)?.niceName ?? '';
}

/** What is known of the organisation, in words; only what was given. */
export function factsOf({ kind, area, size, website, sharedMailbox, verifiedDomain, registerIds, vouchedBy }: Own): { label: string; text: string }[] {
  const numbers = Object.entries(REGISTERS).map(([name, label]) => ({ label, text: registerIds[name as keyof typeof registerIds] ?? '' }));
  return [
    { label: 'Kind', text: ORGANISATION_KINDS[kind] ?? '' }, { label: 'Area', text: areaName(area) }, ...numbers, { label: 'Size', text: SIZES[size ?? ''] ?? '' },
    { label: 'Website', text: website ?? '' }, { label: 'Shared mailbox', text: sharedMailbox ?? '' }, { label: 'E-mail domain', text: verifiedDomain ?? '' },
    { label: 'Vouched for by', text: vouchedBy?.name ?? '' },
  ].filter(({ text }) => text !== '');
}

export function nextOfOrganisation({ verification, kind, registerIds, vouchedBy, members }: Own, asked = 0): string {
  const asking = (members ?? []).filter(({ state }) => state === 'REQUESTED').length;
  const isUnknown = kind === 'CHARITY_COMMUNITY' && vouchedBy === null && ['charityNumber', 'companyNumber', 'gssCode', 'odsCode', 'ukprn']
    .every((name) => registerIds[name as keyof Omit<typeof registerIds, '__typename'>] == null);
  switch (verification) {
    case 'PENDING': return isUnknown ? 'A verified organisation vouches for you. Send it the address below. Then a coordinator decides within five working days.'
      : 'A coordinator checks it within five working days. You can write drafts meanwhile.';
    case 'VERIFIED': return asking > 0
      ? `An owner answers ${count(asking, 'person', 'people')} who asked to join.`
      : asked > 0 ? 'An owner answers what other hosts ask you to offer together.'
      : 'Nothing is waiting. You can post opportunities and invite people.';
    case 'REJECTED': return 'You correct what the coordinator named and send it again.';
    case 'SUSPENDED': return 'The coordinators have stopped it for now. Ask them what they need.';
    case 'CLOSED': return 'Nothing more: it is closed.';
  }
}

export function membersOf({ members }: Own): object {
  const all = (members ?? []).map(({ id, role, state, createdAt, person }) => ({
    id, state, role: ROLES[role] ?? '', name: person?.name ?? 'Somebody', email: person?.email ?? '', since: day(createdAt),
  }));
  return {
    members: all.filter(({ state }) => state === 'ACTIVE'), requests: all.filter(({ state }) => state === 'REQUESTED'), invited: all.filter(({ state }) => state === 'INVITED'),
  };
}

/** Everything that waits for one's own answer, and what one asked for. */
export function placesOf(memberships: readonly Place[], here: string | null): { invitations: object[]; asked: object[]; others: object[] } {
  const shown = memberships.map(({ id, role, state, organisation, organisationId }) => ({
    id, state, organisationId, role: (ROLES[role] ?? '').toLowerCase(), name: organisation?.name ?? 'An organisation that is being checked',
  }));
  return {
    invitations: shown.filter(({ state }) => state === 'INVITED'), asked: shown.filter(({ state }) => state === 'REQUESTED'),
    others: shown.filter(({ state, organisationId }) => state === 'ACTIVE' && organisationId !== here),
  };
}

/** What somebody who is invited can become. */
export function rolesFor(kind: OrganisationKind, chosen: string): object[] {
  const names = kind === 'UNIVERSITY' ? ['MEMBER', 'OWNER', 'UNIVERSITY_COORDINATOR'] : ['MEMBER', 'OWNER'];
  const hints: Readonly<Record<string, string>> = {
    MEMBER: 'Writes opportunities and looks at people who could fit.', OWNER: 'The same, and also invites and removes people.',
    UNIVERSITY_COORDINATOR: 'Looks after cohorts of students too.',
  };
  return names.map((value) => ({ value, text: ROLES[value], checked: chosen === value, hint: { text: hints[value] } }));
}

export function choiceOf({ id, name, kind, area, verification }: { id: string; name: string; kind: string; area: string | null; verification: string }): object {
  return { id, name, facts: [ORGANISATION_KINDS[kind] ?? '', areaName(area), VERIFICATIONS[verification] ?? ''].filter((one) => one !== '').join(' · ') };
}
