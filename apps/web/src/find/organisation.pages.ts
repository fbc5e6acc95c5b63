import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { authorityOfCode } from '#libs/domain';
import { FindOpportunities, OneOrganisation, OrganisationList, type OrganisationFilter, type OrganisationKind, type OrganisationSummaryFragment } from '../documents.generated.js';
import { Page, SeeOther } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { Visit, Visiting } from '../site/visit.js';
import { count } from '../site/words.js';
import { itemOf } from './opportunity.view.js';

const PAGE_SIZE = 25;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const KIND_WORDS: Readonly<Record<OrganisationKind, string>> = {
  COUNCIL: 'Council', NHS: 'NHS organisation', POLICE_FIRE: 'Police or fire service', OTHER_PUBLIC: 'Other public body', UNIVERSITY: 'University',
  CHARITY_COMMUNITY: 'Charity or community group', SME: 'Small or medium firm', BUSINESS: 'Larger firm',
};
const VERIFICATION_WORDS: Readonly<Record<string, string>> = {
  VERIFIED: 'Verified by the forum', PENDING: 'Waits to be verified by the forum', REJECTED: 'Could not be verified', SUSPENDED: 'Suspended', CLOSED: 'Closed',
};
const REGISTERS: readonly [name: 'charityNumber' | 'companyNumber' | 'ukprn' | 'odsCode' | 'gssCode', text: string][] = [
  ['charityNumber', 'Charity number'], ['companyNumber', 'Company number'], ['ukprn', 'UK provider reference number'], ['odsCode', 'NHS organisation code'], ['gssCode',
    'Area code'],
];

/** Who takes part: a list, and a page for each. */
@Controller('organisations')
export class OrganisationPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { query } = visit;
    const text = query.text('text');
    const kinds = query.list('kind').filter((kind): kind is OrganisationKind => kind in KIND_WORDS);
    const filter: OrganisationFilter = { ...(text !== '' && { text }), ...(kinds.length > 0 && { kinds }) };
    const { organisations } = await visit.ask(OrganisationList, { filter, ...pageArguments(query, PAGE_SIZE) });
    const fields = query.entries().filter(([name]) => name !== 'after' && name !== 'before');
    return new Page('find/organisations', 'Organisations', {
      text: query.typed('text'), found: count(organisations.totalCount, 'organisation'), organisations: organisations.nodes.map(summaryOf),
        pages: pagerOf(organisations.pageInfo, '/organisations', fields),
      kinds: Object.entries(KIND_WORDS).map(([value, words]) => ({ value, text: words, checked: kinds.some((kind) => kind === value) })),
    });
  }

  @Get(':key')
  async one(@Visiting() visit: Visit, @Param('key') key: string): Promise<Page | SeeOther> {
    const { organisation } = await visit.ask(OneOrganisation, ID.test(key) ? { id: key } : { slug: key });
    if (organisation === null) throw new NotFoundException();
    if (organisation.slug !== key) return new SeeOther(`/organisations/${organisation.slug}`);
    const { opportunities } = await visit.ask(FindOpportunities, { filter: { organisationId: organisation.id }, first: 10 });
    const registers = REGISTERS.flatMap(([name, text]) => (organisation.registerIds[name] === null ? [] : [{ key: { text }, value: { text: organisation.registerIds[name] } }]));
    return new Page('find/organisation', organisation.name, {
      ...summaryOf(organisation), reason: organisation.verificationReason, website: organisation.website, registers, vouchedBy: organisation.vouchedBy,
      opportunities: opportunities.nodes.map(itemOf), more: opportunities.totalCount > 10 ? `/opportunities?organisation=${organisation.id}` : '',
      isOwn: visit.who?.organisationId === organisation.id,
    });
  }
}

function summaryOf({ slug, name, kind, area, verification, isExample }: OrganisationSummaryFragment): object {
  return {
    href: `/organisations/${slug}`, name, kind: KIND_WORDS[kind], area: area === null ? '' : authorityOfCode(area)?.niceName ?? '',
      verification: VERIFICATION_WORDS[verification] ?? '',
    isVerified: verification === 'VERIFIED', isExample,
  };
}
