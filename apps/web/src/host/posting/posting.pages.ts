import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { CandidateCount, HostOpportunityById, PublishOpportunity, ReviseOpportunity, type HostOpportunityFragment } from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { KINDS } from '../../site/words.js';
import { ownOpportunity } from '../host.access.js';
import { STATES } from '../host.words.js';
import { fieldModel, FormReader, valuesOf, type Values } from './field.js';
import { addressOf, anchorOf, answersOf, differencesOf, isEditable, namesOf, nextOf, problemsAbout, sectionsLeft, tasksOf } from './posting.view.js';
import { fieldsOf, SECTION_NAMES, sectionOf, type Section, type SectionName } from './section.fields.js';
import { readSection } from './section.input.js';
import { valuesOfOpportunity } from './section.values.js';

/** Writing an opportunity section by section, looking it over, publishing it. */
@Controller('host/opportunities')
export class PostingPages {
  @Get(':id')
  async tasks(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    const opportunity = await ownOpportunity(visit, id);
    const isPublic = ['OPEN', 'PAUSED', 'FILLED', 'EXPIRED'].includes(opportunity.state);
    const waiting = isPublic && opportunity.organisation?.verification === 'VERIFIED' ? (await visit.ask(CandidateCount, { opportunityId: id })).candidates.totalCount : null;
    const { state } = opportunity;
    return new Page('host/opportunity', `${opportunity.title}: your opportunity`, {
      ...headOf(opportunity), waiting, tasks: isEditable(opportunity) ? tasksOf(opportunity) : [], left: sectionsLeft(opportunity), problems: NO_PROBLEMS,
      next: nextOf(opportunity, waiting), answers: isEditable(opportunity) ? [] : answersOf(opportunity), warnings: opportunity.warnings.map(({ message }) => message),
      can: {
        publish: ['DRAFT', 'RETURNED', 'EXPIRED'].includes(state), pause: state === 'OPEN', resume: state === 'PAUSED', confirm: state === 'OPEN',
        withdraw: ['DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'PAUSED'].includes(state), candidates: isPublic,
      },
    });
  }

  @Get(':id/edit/:section')
  async ask(@Visiting() visit: Visit, @Param('id') id: string, @Param('section') name: string): Promise<Page> {
    const opportunity = await ownOpportunity(visit, id);
    return sectionPage(opportunity, demandSection(name, opportunity), valuesOfOpportunity(opportunity), NO_PROBLEMS);
  }

  @Post(':id/edit/:section')
  async save(@Visiting() visit: Visit, @Param('id') id: string, @Param('section') name: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const section = demandSection(name, opportunity);
    const typed = valuesOf(visit.form);
    const reader = new FormReader(visit.form);
    const changes = readSection(section.name, reader, opportunity);
    const { wrong } = reader;
    if (Object.keys(wrong).length > 0) {
      return sectionPage(opportunity, section, typed, withAnchors(naming(problemsIn(wrong), namesOf(section)), section), { status: 422, version: visit.form.typed('version') });
    }
    const version = Number(visit.form.text('version')) || opportunity.version;
    const { reviseOpportunity: answer } = await visit.ask(ReviseOpportunity, { input: { ...changes, opportunityId: id, version } });
    if (!isRefused(answer)) {
      visit.tell(`Saved: ${section.title.toLowerCase()}.`);
      return new SeeOther(addressOf(opportunity));
    }
    const isConflict = answer.__typename === 'VersionConflict';
    const now = isConflict ? (await visit.ask(HostOpportunityById, { id })).opportunity ?? opportunity : opportunity;
    return sectionPage(now, section, typed, problemsAbout(answer, now, section.name), { status: 422, isConflict, ...(!isConflict && { version: String(version) }) });
  }

  @Get(':id/check')
  async check(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return checkPage(await ownOpportunity(visit, id), NO_PROBLEMS);
  }

  @Post(':id/publish')
  async publish(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const version = Number(visit.form.text('version')) || opportunity.version;
    const { publishOpportunity: answer } = await visit.ask(PublishOpportunity, { input: { opportunityId: id, version } });
    return isRefused(answer) ? checkPage(opportunity, problemsAbout(answer, opportunity, null), 422) : new SeeOther(addressOf(opportunity, '/published'));
  }

  @Get(':id/published')
  async published(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    if (opportunity.state !== 'OPEN' && opportunity.state !== 'SUBMITTED') return new SeeOther(addressOf(opportunity));
    const isOpen = opportunity.state === 'OPEN';
    return new Page('host/published', `${opportunity.title}: ${isOpen ? 'it is open' : 'handed in'}`, { ...headOf(opportunity), isOpen, next: nextOf(opportunity) });
  }
}

/** What every page about an opportunity says at its top. */
function headOf(opportunity: HostOpportunityFragment): object {
  const { id, slug, version, title, state, kind, stateReason } = opportunity;
  return { id, slug, version, name: title, state, stateWords: STATES[state] ?? '', kind: KINDS[kind], reason: stateReason, base: addressOf(opportunity) };
}

function demandSection(name: string, opportunity: HostOpportunityFragment): Section {
  const known = SECTION_NAMES.find((one) => one === name);
  const section = known === undefined ? undefined : sectionOf(known, opportunity.kind);
  if (section === undefined || !isEditable(opportunity)) throw new NotFoundException();
  return section;
}

interface Retry { readonly status?: number; readonly version?: string; readonly isConflict?: boolean }

function sectionPage(opportunity: HostOpportunityFragment, section: Section, values: Values, problems: Problems, { status = 200, version, isConflict = false }: Retry = {}): Page {
  const stored = valuesOfOpportunity(opportunity);
  return new Page('host/section', `${opportunity.title}: ${section.title.toLowerCase()}`, {
    ...headOf(opportunity), heading: section.title, section: section.name satisfies SectionName, problems, shownVersion: version ?? String(opportunity.version),
    groups: section.groups.map(({ heading, text, fields }) => ({ heading, text, fields: fields.map((field) => fieldModel(field, values, problems)) })),
    differences: isConflict ? differencesOf(fieldsOf(section), values, stored) : [], isLive: opportunity.state === 'OPEN',
  }, status);
}

function withAnchors(problems: Problems, section: Section): Problems {
  const anchors = new Map(fieldsOf(section).map((field) => [`#${field.name}`, `#${anchorOf(field)}`]));
  return { ...problems, summary: problems.summary.map(({ text, href }) => ({ text, href: anchors.get(href) ?? href })) };
}

function checkPage(opportunity: HostOpportunityFragment, problems: Problems, status = 200): Page {
  return new Page('host/check', `${opportunity.title}: check your answers`, {
    ...headOf(opportunity), problems, answers: answersOf(opportunity), warnings: opportunity.warnings.map(({ message }) => message),
    isPublishable: ['DRAFT', 'RETURNED', 'EXPIRED'].includes(opportunity.state),
  }, status);
}
