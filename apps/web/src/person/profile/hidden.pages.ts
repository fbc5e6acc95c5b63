import { Controller, Get, Post } from '@nestjs/common';
import { HiddenOrganisations, OrganisationsNamed, SaveProfile } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { own } from './profile.pages.js';

const TITLE = 'Organisations you are hidden from';

/** Organisations that one is hidden from: they neither see one nor are told that there is somebody. */
@Controller('profile/hidden')
export class HiddenPages {
  @Get()
  list(@Visiting() visit: Visit): Promise<Page> {
    return listPage(visit, NO_PROBLEMS);
  }

  @Post('add')
  add(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const id = visit.form.text('organisationId');
    return this.change(visit, (ids) => [...ids.filter((one) => one !== id), id], 'You are hidden from them.');
  }

  @Post('remove')
  remove(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const id = visit.form.text('organisationId');
    return this.change(visit, (ids) => ids.filter((one) => one !== id), 'They can see you again, without your name.');
  }

  private async change(visit: Visit, change: (ids: readonly string[]) => string[], told: string): Promise<Page | SeeOther> {
    const profile = await own(visit);
    const input = { excludedOrganisationIds: change(profile?.excludedOrganisationIds ?? []), ...(profile !== null && { version: profile.version }) };
    const { saveProfile } = await visit.ask(SaveProfile, { input });
    if (isRefused(saveProfile)) return listPage(visit, naming(problemsOf(saveProfile, () => null), { 'main-content': TITLE }), 422);
    visit.tell(told);
    return new SeeOther('/profile/hidden');
  }
}

async function listPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const text = visit.query.text('text');
  const ids = (await own(visit))?.excludedOrganisationIds ?? [];
  const [{ nodes }, found] = await Promise.all([
    ids.length === 0 ? { nodes: [] } : visit.ask(HiddenOrganisations, { ids: [...ids] }), text === '' ? null : visit.ask(OrganisationsNamed, { text }),
  ]);
  const hidden = nodes.flatMap((node) => (node?.__typename === 'Organisation' ? [{ id: node.id, name: node.name }] : []));
  return new Page('person/hidden', TITLE, {
    text: visit.query.typed('text'), isAsked: text !== '', hidden, problems,
    found: (found?.organisations.nodes ?? []).filter(({ id }) => !ids.includes(id)).map(({ id, name }) => ({ id, name })),
  }, status);
}
