import { authorityOf, parseOutcode } from '#libs/domain';
import { OrganisationKind, type OrganisationRow } from '#libs/organisations';
import { InvalidInput } from '#libs/platform';
import type { Row } from './table.js';

/** How registers call the columns we know. */
const COLUMNS: Record<string, readonly string[]> = {
  name: ['name', 'officialname', 'organisation', 'employer'], kind: ['kind'], area: ['area'], postcode: ['postcode', 'mainpostcode'], website: ['website'],
  charityNumber: ['charitynumber'], companyNumber: ['companynumber'], ukprn: ['ukprn'], odsCode: ['odscode'], gssCode: ['gsscode'],
};

export function valueOf(row: Row, field: string): string {
  for (const column of COLUMNS[field] ?? [field.toLowerCase()]) {
    const value = row.values.get(column)?.trim();
    if (value !== undefined && value !== '') return value;
  }
  return '';
}

/** An organisation as a register gives it; `kind` for files that do not say one. Throws `InvalidInput`. */
export function organisationRow(row: Row, settings: { kind: string | undefined; source: string }): OrganisationRow {
  const kind = (valueOf(row, 'kind') || settings.kind || '').toUpperCase();
  if (!(kind in OrganisationKind)) throw InvalidInput.of('kind', 'choice', `Say what it is, by a column kind or --kind: ${Object.keys(OrganisationKind).join(', ')}.`);
  const website = valueOf(row, 'website');
  const gssCode = valueOf(row, 'gssCode');
  return {
    name: valueOf(row, 'name'), kind: OrganisationKind[kind as keyof typeof OrganisationKind], isVerified: true, source: settings.source,
    area: valueOf(row, 'area') || (kind === 'COUNCIL' ? gssCode : '') || areaOf(valueOf(row, 'postcode')),
    website: website === '' || /^https?:/.test(website) ? website : `https://${website}`,
    registerIds: {
      charityNumber: valueOf(row, 'charityNumber'), companyNumber: valueOf(row, 'companyNumber'), ukprn: valueOf(row, 'ukprn'), odsCode: valueOf(row, 'odsCode'), gssCode,
    },
  };
}

/** The authority that a postcode lies in; none outside the region. */
export function areaOf(postcode: string): string | null {
  const parsed = parseOutcode(postcode);
  return parsed.ok ? authorityOf(parsed.outcode)?.gssCode ?? null : null;
}
