import { Controller, Get, Post } from '@nestjs/common';
import {
  DraftOpportunity, HostOpportunityById, OwnOpportunities, RoleById, RolesToStartFrom, SkillsInText, type OpportunityKind, type OpportunityState,
} from '../../documents.generated.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { day, KINDS } from '../../site/words.js';
import { ownOrganisationId } from '../host.access.js';
import { IMPORTANCE_CHOICES, KIND_CHOICES, LEVEL_CHOICES, STATES } from '../host.words.js';
import { skillsOf, stretchesOf } from './advert.view.js';
import { addressOf } from './posting.view.js';
import { askedIn, importanceOf, levelOf, requirementsOf } from './requirement.form.js';
import { copyOf, type Changes } from './section.input.js';

const WAYS: Readonly<Record<string, string>> = { copy: 'Copy a past one', advert: 'Paste an advert you have', role: 'Begin from a role', blank: 'Begin with a blank page' };
const HINTS: Readonly<Record<string, string>> = {
  copy: 'Everything but its dates is taken over.', advert: 'We mark the skills in your text, and you say which count.',
  role: 'A role such as data analyst brings the skills that are usual for it.', blank: 'You fill in everything yourself.',
};
const PAST: readonly OpportunityState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN', 'ARCHIVED'];
const LONGEST_ADVERT = 20_000;
const LONGEST_PURPOSE = 10_000;
const LONGEST_TITLE = 120;

/** The first question of a new opportunity, and the ways to begin. */
@Controller('host/opportunities/new')
export class StartPages {
  @Get()
  choose(@Visiting() visit: Visit): Page {
    ownOrganisationId(visit);
    return startPage(NO_PROBLEMS);
  }

  @Post()
  go(@Visiting() visit: Visit): Page | SeeOther {
    ownOrganisationId(visit);
    const way = visit.form.text('way');
    return way in WAYS ? new SeeOther(`/host/opportunities/new/${way}`) : startPage(problemsIn({ way: 'Choose how you want to begin.' }), 422);
  }

  @Get('blank')
  blank(@Visiting() visit: Visit): Page {
    ownOrganisationId(visit);
    return blankPage(visit, NO_PROBLEMS);
  }

  @Post('blank')
  async makeBlank(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const made = await draft(visit, {});
    return made instanceof SeeOther ? made : blankPage(visit, made, 422);
  }

  @Get('copy')
  async past(@Visiting() visit: Visit): Promise<Page> {
    return copyPage(visit, NO_PROBLEMS);
  }

  @Post('copy')
  async makeCopy(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const organisationId = ownOrganisationId(visit);
    const { opportunity } = await visit.ask(HostOpportunityById, { id: visit.form.text('past') });
    if (opportunity === null || opportunity.organisationId !== organisationId) return copyPage(visit, problemsIn({ past: 'Choose the one to copy.' }), 422);
    const made = await draft(visit, copyOf(opportunity), { title: opportunity.title, kind: opportunity.kind });
    return made instanceof SeeOther ? made : copyPage(visit, made, 422);
  }

  @Get('role')
  async roles(@Visiting() visit: Visit): Promise<Page> {
    ownOrganisationId(visit);
    return rolePage(visit, NO_PROBLEMS);
  }

  @Post('role')
  async makeFromRole(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    ownOrganisationId(visit);
    const id = visit.form.text('role');
    const { node } = id === '' ? { node: null } : await visit.ask(RoleById, { id });
    const kind = kindOf(visit);
    if (node?.__typename !== 'RoleTemplate' || kind === undefined) {
      const wrong = { ...(node?.__typename !== 'RoleTemplate' && { role: 'Choose a role.' }), ...(kind === undefined && { kind: 'Choose what you offer.' }) };
      return rolePage(visit, problemsIn(wrong), 422);
    }
    const requirements = node.skills.map(({ isEssential, level, skill }) => ({
      skillId: skill.id, level: ['AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT'].indexOf(level) + 1, importance: isEssential ? 'ESSENTIAL' as const : 'DESIRABLE' as const,
    }));
    const made = await draft(visit, { requirements }, { title: node.label, kind });
    return made instanceof SeeOther ? made : rolePage(visit, made, 422);
  }

  @Get('advert')
  advert(@Visiting() visit: Visit): Page {
    ownOrganisationId(visit);
    return advertPage(visit, NO_PROBLEMS);
  }

  /** Reads the advert: what it speaks of is marked, nothing is stored yet. */
  @Post('advert')
  async read(@Visiting() visit: Visit): Promise<Page> {
    ownOrganisationId(visit);
    const { form } = visit;
    const text = form.text('advert');
    const wrong = {
      ...(form.text('title').length < 3 && { title: 'Give a title of at least 3 characters.' }),
      ...(form.text('title').length > LONGEST_TITLE && { title: `Keep the title to ${String(LONGEST_TITLE)} characters.` }),
      ...(kindOf(visit) === undefined && { kind: 'Choose what you offer.' }),
      ...(text === '' && { advert: 'Paste the text of the advert.' }),
      ...(text.length > LONGEST_ADVERT && { advert: `This is too long by ${String(text.length - LONGEST_ADVERT)} characters. Paste at most 20,000.` }),
    };
    return Object.keys(wrong).length > 0 ? advertPage(visit, problemsIn(wrong), 422) : markedPage(visit, NO_PROBLEMS);
  }

  @Post('advert/skills')
  async makeFromAdvert(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { form } = visit;
    const purpose = form.text('advert').slice(0, LONGEST_PURPOSE);
    const made = await draft(visit, { purpose, requirements: requirementsOf(askedIn(form)) });
    return made instanceof SeeOther ? made : markedPage(visit, made, 422);
  }
}

function kindOf(visit: Visit): OpportunityKind | undefined {
  return (['PLACEMENT', 'JOB', 'PROJECT'] as const).find((one) => one === visit.form.text('kind'));
}

/** Makes one draft however often the form is sent, and leads to it; else what is wrong. */
async function draft(visit: Visit, words: Changes, given: { title?: string; kind?: OpportunityKind } = {}): Promise<SeeOther | Problems> {
  const organisationId = ownOrganisationId(visit);
  const kind = given.kind ?? kindOf(visit);
  if (kind === undefined) return problemsIn({ kind: 'Choose what you offer.' });
  const title = given.title ?? visit.form.text('title');
  const { draftOpportunity: answer } = await visit.ask(DraftOpportunity, { input: { ...words, organisationId, kind, title, idempotencyKey: visit.form.optional('_once') } });
  if (isRefused(answer)) return naming(problemsOf(answer, fieldOf), { title: 'Title', advert: 'Text of the advert' });
  visit.tell('Your draft is saved. You can stop at any time and come back.');
  return new SeeOther(addressOf(answer));
}

function fieldOf(path: string): string | null {
  if (path === 'title' || path === 'kind') return path;
  if (path === 'purpose') return 'advert';
  return null;
}

function startPage(problems: Problems, status = 200): Page {
  const items = Object.entries(WAYS).map(([value, text]) => ({ value, text, hint: { text: HINTS[value] } }));
  return new Page('host/new', 'How do you want to begin?', { items, problems }, status);
}

function kindItems(visit: Visit): object[] {
  return KIND_CHOICES.map(({ value, text, hint }) => ({ value, text, checked: visit.form.text('kind') === value, hint: { text: hint } }));
}

function blankPage(visit: Visit, problems: Problems, status = 200): Page {
  return new Page('host/new-blank', 'What do you offer?', { kinds: kindItems(visit), typed: visit.form.typed('title'), problems }, status);
}

async function copyPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const { opportunities } = await visit.ask(OwnOpportunities, { organisationId: ownOrganisationId(visit), states: PAST, first: 50 });
  const items = opportunities.nodes.map(({ id, title, kind, state, updatedAt }) => ({
    value: id, text: title, checked: visit.form.text('past') === id, hint: { text: `${KINDS[kind] ?? ''}, ${(STATES[state] ?? '').toLowerCase()}, last changed ${day(updatedAt)}` },
  }));
  return new Page('host/new-copy', 'Which one do you want to copy?', { items, problems }, status);
}

async function rolePage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const typed = visit.form.typed('text') || visit.query.typed('text');
  const { roleTemplates } = await visit.ask(RolesToStartFrom, { text: typed.trim().slice(0, 200) || null });
  const items = roleTemplates.map(({ id, label }) => ({ value: id, text: label, checked: visit.form.text('role') === id }));
  return new Page('host/new-role', 'Which role is it like?', { items, kinds: kindItems(visit), typed, problems }, status);
}

function advertPage(visit: Visit, problems: Problems, status = 200): Page {
  const { form } = visit;
  return new Page('host/new-advert', 'Paste your advert', { kinds: kindItems(visit), typed: form.typed('title'), advert: form.typed('advert'), problems }, status);
}

/** The advert with its skills marked, and a row for each to confirm. */
async function markedPage(visit: Visit, problems: Problems, status = 200): Promise<Page> {
  const { form } = visit;
  const text = form.text('advert').slice(0, LONGEST_ADVERT);
  const { extractSkills } = await visit.ask(SkillsInText, { text });
  const isFirst = !form.has('seen');
  const chosen = form.list('skill');
  const rows = skillsOf(extractSkills).map(({ id, label, words, isCertain }) => ({
    id, label, words, isCertain, isChosen: isFirst ? isCertain : chosen.includes(id),
    levels: LEVEL_CHOICES.map((choice) => ({ ...choice, selected: levelOf(form.text(`level-${id}`)) === Number(choice.value) })),
    importances: IMPORTANCE_CHOICES.map((choice) => ({ ...choice, selected: importanceOf(form.text(`importance-${id}`)) === choice.value })),
  }));
  return new Page('host/new-marked', 'Which skills count?', {
    rows, stretches: stretchesOf(text, extractSkills), name: form.typed('title'), kind: form.text('kind'), advert: text, problems, isCut: text.length > LONGEST_PURPOSE,
  }, status);
}
