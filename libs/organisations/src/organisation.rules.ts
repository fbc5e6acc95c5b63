import { authorityOfCode, cleanText } from '#libs/domain';
import type { FieldProblem } from '#libs/platform';
import { OrganisationKind, type RegisterIds } from './organisation.js';

type Register = keyof RegisterIds;

/** How each register writes its numbers. */
const FORMS: Record<Register, { form: RegExp; hint: string }> = {
  charityNumber: { form: /^(SC\d{6}|NIC?\d{6}|\d{6,7})$/, hint: 'six or seven digits, or SC and six digits' },
  companyNumber: { form: /^(\d{8}|[A-Z]{2}\d{6}|[A-Z]{2}\d{5}[A-Z])$/, hint: 'eight characters, such as 01234567 or OC123456' },
  ukprn: { form: /^1\d{7}$/, hint: 'eight digits that begin with 1' },
  odsCode: { form: /^[A-Z0-9]{3,6}$/, hint: 'three to six letters and digits' },
  gssCode: { form: /^[ENSW]\d{8}$/, hint: 'a letter and eight digits, such as E08000025' },
};

/** Numbers as their registers write them; adds a problem for each that is not. */
export function readRegisterIds(given: RegisterIds | null | undefined, kind: OrganisationKind, problems: FieldProblem[]): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, { form, hint }] of Object.entries(FORMS) as [Register, (typeof FORMS)[Register]][]) {
    const value = (given?.[name] ?? '').replace(/\s/g, '').toUpperCase();
    if (value === '') continue;
    if (form.test(value)) read[name] = value;
    else problems.push({ path: `registerIds.${name}`, code: 'format', message: `This should be ${hint}.` });
  }
  const { gssCode } = read;
  if (kind === OrganisationKind.COUNCIL && gssCode !== undefined && authorityOfCode(gssCode) === null) {
    problems.push({ path: 'registerIds.gssCode', code: 'unknown', message: 'No authority of the West Midlands has this code. Check it, or ask the forum.' });
  }
  return read;
}

export function readName(given: string, problems: FieldProblem[]): string {
  const { text, isTooLong, length } = cleanText(given, { max: 160, isOneLine: true });
  if (isTooLong) problems.push({ path: 'name', code: 'length', message: `Keep this to 160 characters; it has ${String(length)}.` });
  if (text.length < 2) problems.push({ path: 'name', code: 'required', message: 'Give the organisation\'s name.' });
  return text;
}

export function readArea(given: string | null | undefined, problems: FieldProblem[]): string | null {
  const area = (given ?? '').trim().toUpperCase();
  if (area === '') return null;
  if (authorityOfCode(area) === null) problems.push({ path: 'area', code: 'unknown', message: 'Give the code of a West Midlands authority, such as E08000025.' });
  return area;
}

export function readWebsite(given: string | null | undefined, problems: FieldProblem[]): string | null {
  const text = (given ?? '').trim();
  if (text === '') return null;
  const isAddress = URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).username === '' && text.length <= 300;
  if (!isAddress) problems.push({ path: 'website', code: 'url', message: 'Give a web address that begins with https://.' });
  return text;
}
