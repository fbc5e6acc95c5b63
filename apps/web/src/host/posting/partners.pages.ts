import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { OrganisationNames, OrganisationsToAsk, ReviseOpportunity, type HostOpportunityFragment } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { ownOpportunity } from '../host.access.js';
import { choiceOf } from '../organisation/organisation.view.js';
import { addressOf, isEditable } from './posting.view.js';

/** Organisations that are asked to offer an opportunity together with its host. Each button saves at once. */
@Controller('host/opportunities/:id/edit/partners')
export class PartnersPages {
  @Get()
  async show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return partnersPage(visit, await editable(visit, id), NO_PROBLEMS);
  }

  @Post()
  async change(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await editable(visit, id);
    const { form } = visit;
    const [what, about = ''] = form.text('do').split(':');
    const asked = opportunity.coHosts.map(({ organisationId }) => organisationId);
    const coHostIds = what === 'add' ? [...new Set([...asked, about])] : asked.filter((one) => one !== about);
    const version = Number(form.text('version')) || opportunity.version;
    const { reviseOpportunity: answer } = await visit.ask(ReviseOpportunity, { input: { opportunityId: id, version, coHostIds } });
    if (isRefused(answer)) {
      return partnersPage(visit, await editable(visit, id), naming(problemsOf(answer, () => null), { 'main-content': 'Organisations that are asked' }), 422);
    }
    visit.tell(what === 'add' ? 'They are asked. They count once an owner of theirs has said yes.' : 'They are not asked any more.');
    return new SeeOther(addressOf(opportunity, '/edit/partners'));
  }
}

async function editable(visit: Visit, id: string): Promise<HostOpportunityFragment> {
  const opportunity = await ownOpportunity(visit, id);
  if (!isEditable(opportunity)) throw new NotFoundException();
  return opportunity;
}

async function partnersPage(visit: Visit, opportunity: HostOpportunityFragment, problems: Problems, status = 200): Promise<Page> {
  const { coHosts } = opportunity;
  const typed = visit.query.typed('text') || visit.form.typed('text');
  const text = typed.trim().slice(0, 200);
  const ids = coHosts.map(({ organisationId }) => organisationId);
  const [nodes, found] = await Promise.all([
    ids.length === 0 ? [] : visit.ask(OrganisationNames, { ids }).then((answer) => answer.nodes),
    text === '' ? [] : visit.ask(OrganisationsToAsk, { text }).then(({ organisations }) => organisations.nodes),
  ]);
  const names = new Map(nodes.flatMap((node) => (node?.__typename === 'Organisation' ? [[node.id, node.name] as const] : [])));
  return new Page('host/partners', `${opportunity.title}: offer it together`, {
    base: addressOf(opportunity), name: opportunity.title, version: opportunity.version, typed, hasLooked: text !== '', problems,
    publicPath: `/organisation/co-hosting/${opportunity.id}`,
    asked: coHosts.map(({ organisationId: id, isConfirmed, hasDeclined }) => ({
      id, name: names.get(id) ?? 'An organisation', answer: isConfirmed ? 'They said yes' : hasDeclined ? 'They said no' : 'They have not answered yet',
    })),
    found: found.filter(({ id }) => id !== opportunity.organisationId && !ids.includes(id)).map(choiceOf),
  }, status);
}
