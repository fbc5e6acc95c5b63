import { authorityOfCode, fold } from '#libs/domain';
import { ProblemList } from '#libs/platform';
import { OrganisationKind, type Organisation, type RegisterIds } from './organisation.js';
import type { RegisterOrganisationInput } from './organisation.inputs.js';

type Register = keyof RegisterIds;

/** An organisation's own facts after checking, as they are stored. */
export interface OrganisationFacts {
  name: string; foldedName: string; kind: OrganisationKind; registerIds: Partial<Record<Register, string>>; area: string | null; size: Organisation['size'];
  website: string | null; sharedMailbox: string | null;
}

/** How each register writes its numbers. None of the five carries a check digit, so the form is all that can be checked here. */
const FORMS: Record<Register, { form: RegExp; hint: string }> = {
  charityNumber: { form: /^(SC\d{6}|NIC\d{6}|[1-9]\d{5,6}(-\d{1,3})?)$/, hint: 'six or seven digits, or SC or NIC and six digits' },
  companyNumber: { form: /^(\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z]|R0\d{6})$/, hint: 'eight characters, such as 01234567 or OC123456' },
  ukprn: { form: /^1\d{7}$/, hint: 'eight digits that begin with 1' },
  odsCode: { form: /^[A-Z0-9]{3,6}$/, hint: 'three to six letters and digits' },
  gssCode: { form: /^[EKNSW]\d{8}$/, hint: 'a letter and eight digits, such as E08000025' },
};

const ADDRESS = /^[^@\s<>"]{1,64}@([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const DOMAIN = /^([a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Providers whose addresses anybody may have: as a verified domain they would hide everybody's profile. */
const OPEN_TO_ALL = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'hotmail.co.uk', 'live.com', 'live.co.uk', 'msn.com', 'yahoo.com', 'yahoo.co.uk', 'icloud.com',
  'me.com', 'aol.com', 'btinternet.com', 'sky.com', 'talktalk.net', 'virginmedia.com', 'proton.me', 'protonmail.com', 'gmx.com', 'gmx.co.uk', 'zoho.com',
  'gov.uk', 'nhs.uk', 'ac.uk', 'org.uk', 'co.uk', 'police.uk',
]);

/** Throws `InvalidInput` naming every wrong field. A council without an area lies in its own. */
export function readOrganisation(input: RegisterOrganisationInput): OrganisationFacts {
  const problems = new ProblemList();
  const name = problems.text('name', input.name, { min: 2, max: 160 }) ?? '';
  const registerIds = readRegisterIds(input.registerIds, input.kind, problems);
  const own = input.kind === OrganisationKind.COUNCIL ? registerIds.gssCode ?? null : null;
  const facts: OrganisationFacts = {
    name, foldedName: fold(name), kind: input.kind, registerIds, area: readArea(input.area, problems) ?? own, size: input.size ?? null,
    website: problems.url('website', input.website), sharedMailbox: readMailbox(input.sharedMailbox, problems),
  };
  problems.refuse();
  return facts;
}

/** Numbers as their registers write them; adds a problem for each that is not. */
function readRegisterIds(given: RegisterIds | null | undefined, kind: OrganisationKind, problems: ProblemList): OrganisationFacts['registerIds'] {
  const read: OrganisationFacts['registerIds'] = {};
  for (const [name, { form, hint }] of Object.entries(FORMS) as [Register, (typeof FORMS)[Register]][]) {
    const value = asWritten(name, given?.[name] ?? '');
    if (value === '') continue;
    if (form.test(value)) read[name] = value;
    else problems.add(`registerIds.${name}`, 'format', `This should be ${hint}.`);
  }
  // Only councils of the region are known: another kind of body may well lie in an area that we do not list.
  if (kind === OrganisationKind.COUNCIL && read.gssCode !== undefined && authorityOfCode(read.gssCode) === null) {
    problems.add('registerIds.gssCode', 'unknown', 'No authority of the West Midlands has this code. Check it, or ask the forum.');
  }
  return read;
}

/** People leave out the zeros at the front of a company's number; its register does not. */
function asWritten(register: Register, given: string): string {
  const value = given.replace(/\s/g, '').toUpperCase();
  return register === 'companyNumber' && /^\d{5,7}$/.test(value) ? value.padStart(8, '0') : value;
}

function readArea(given: string | null | undefined, problems: ProblemList): string | null {
  const area = (given ?? '').trim().toUpperCase();
  if (area === '') return null;
  if (authorityOfCode(area) === null) problems.add('area', 'unknown', 'Give the code of a West Midlands authority, such as E08000025.');
  return area;
}

function readMailbox(given: string | null | undefined, problems: ProblemList): string | null {
  const address = (given ?? '').trim().toLowerCase();
  if (address === '') return null;
  if (address.length > 254 || !ADDRESS.test(address)) problems.add('sharedMailbox', 'email', 'Enter an e-mail address, like data.team@example.org.');
  return address;
}

/** The domain of an organisation's addresses; adds a problem where it is none, or where anybody may have an address. */
export function readDomain(given: string | null | undefined, problems: ProblemList): string | null {
  const domain = (given ?? '').trim().toLowerCase().replace(/^@/, '');
  if (domain === '') return null;
  if (domain.length > 253 || !DOMAIN.test(domain)) problems.add('verifiedDomain', 'format', 'Give a domain, such as dudley.gov.uk.');
  else if (OPEN_TO_ALL.has(domain)) problems.add('verifiedDomain', 'openToAll', 'Anybody may have an address there. Give the organisation\'s own domain, or none.');
  return domain;
}
