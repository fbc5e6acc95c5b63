import type { HostOpportunityFragment } from '../../documents.generated.js';
import { named, refusalWords, type FieldNames, type Problems } from '../../site/problems.js';
import { count, day, LEVELS } from '../../site/words.js';
import { skillName } from '../../skills/skill.words.js';
import { answerOf, type Field, type Values } from './field.js';
import { fieldsOf, SECTION_NAMES, sectionOf, type Section, type SectionName } from './section.fields.js';
import { IMPORTANCES } from '../host.words.js';
import { valuesOfOpportunity } from './section.values.js';

type Opportunity = HostOpportunityFragment;
interface Refused {
  readonly __typename: string; readonly message: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** One row of the task list. */
export interface Task { readonly title: { readonly text: string }; readonly href: string; readonly status: object }

const IS_EDITABLE = new Set(['POTENTIAL', 'DRAFT', 'RETURNED', 'OPEN', 'PAUSED', 'EXPIRED', 'SUBMITTED', 'FILLED']);

export function isEditable({ state }: Opportunity): boolean {
  return IS_EDITABLE.has(state);
}

export function addressOf({ id }: { readonly id: string }, rest = ''): string {
  return `/host/opportunities/${id}${rest}`;
}

type Part = SectionName | 'skills' | 'partners';

export function tasksOf(opportunity: Opportunity): Task[] {
  const names: Part[] = ['about', 'skills', 'place', 'time', 'pay', 'people', 'terms', 'applying', 'partners'];
  return names.map((name) => ({
    title: { text: titleOf(name, opportunity.kind) }, href: addressOf(opportunity, `/edit/${name}`), status: STATUS[statusOf(name, opportunity)],
  }));
}

const STATUS = {
  done: { text: 'Done' }, toDo: { tag: { text: 'To do', classes: 'govuk-tag--blue' } }, optional: { text: 'If you like' },
} as const;

function statusOf(name: Part, { purpose, requirements, mode, outcode, hoursPerWeek, kind, pay, ...rest }: Opportunity): keyof typeof STATUS {
  const is = (done: boolean): 'done' | 'toDo' => (done ? 'done' : 'toDo');
  switch (name) {
    case 'about': return is(purpose.length >= 20);
    case 'skills': return is(requirements.length > 0);
    case 'place': return is(mode === 'REMOTE' || mode !== null && outcode !== null);
    case 'time': return hoursPerWeek !== null ? 'done' : kind === 'PLACEMENT' ? 'toDo' : 'optional';
    case 'pay': return is(pay !== null && (!pay.isPaid || pay.minPence !== null));
    case 'people': return rest.openTo.length + rest.conditions.length > 0 ? 'done' : 'optional';
    case 'terms': return (rest.placement ?? rest.job ?? rest.project) === null ? 'optional' : 'done';
    case 'applying': return is(rest.closesOn !== null);
    case 'partners': return rest.coHosts.length > 0 ? 'done' : 'optional';
  }
}

/** How many sections must still be filled before it can be published. */
export function sectionsLeft(opportunity: Opportunity): number {
  return tasksOf(opportunity).filter(({ status }) => status === STATUS.toDo).length;
}

function titleOf(name: Part, kind: Opportunity['kind']): string {
  return name === 'skills' ? 'Skills' : name === 'partners' ? 'Offer it together' : sectionOf(name, kind)?.title ?? name;
}

/** All answers in words, section by section, with the way to change each section. */
export function answersOf(opportunity: Opportunity): object[] {
  const values = valuesOfOpportunity(opportunity);
  const skills = opportunity.requirements.map(({ skill, level, importance }) =>
    `${skillName(skill, 'A skill')}: ${LEVELS[level] ?? ''} (${(IMPORTANCES[importance] ?? '').toLowerCase()})`);
  const skillRows = [{ label: 'Skills asked for', lines: skills.length > 0 ? skills : ['None yet'] }];
  const sections = SECTION_NAMES.map((name) => ({ name, rows: rowsOf(name, opportunity.kind, values) }));
  const withSkills = [...sections.slice(0, 1), { name: 'skills' as const, rows: skillRows }, ...sections.slice(1)];
  return withSkills.map(({ name, rows }) => ({ title: titleOf(name, opportunity.kind), href: addressOf(opportunity, `/edit/${name}`), rows }));
}

function rowsOf(name: SectionName, kind: Opportunity['kind'], values: Values): { label: string; lines: string[] }[] {
  const section = sectionOf(name, kind);
  const rows = (section === undefined ? [] : fieldsOf(section)).map((field) => ({ label: field.label, lines: answerOf(field, values).split('\n') }));
  return rows.filter(({ lines }) => lines.some((line) => line !== ''));
}

/** What stands behind the pages of an opportunity: its one line of what happens next. */
export function nextOf(opportunity: Pick<Opportunity, 'state' | 'closingAt' | 'staleAt'>, waiting: number | null = null): string {
  const closes = opportunity.closingAt === null ? '' : ` It closes on ${day(opportunity.closingAt)}.`;
  switch (opportunity.state) {
    case 'POTENTIAL': case 'DRAFT': return 'You finish the draft and publish it. Nobody else sees it until then.';
    case 'RETURNED': return 'You change what the coordinator asked for, and publish it again.';
    case 'SUBMITTED': return 'A coordinator reads it within three days and opens it, or sends it back with what to change.';
    case 'PAUSED': return 'You resume it when you are ready. Nobody finds it until then.';
    case 'FILLED': return 'All places are filled. It opens again by itself when somebody gives a place back.';
    case 'EXPIRED': return 'The last day to apply has passed. Give a later one and publish it again, or leave it.';
    case 'WITHDRAWN': return 'Nothing more: it was withdrawn.';
    case 'ARCHIVED': return 'Nothing more: it was put away.';
    case 'OPEN': {
      if (opportunity.staleAt !== null) return 'You say that it is still current. It is paused soon if nobody does.';
      if (waiting !== null && waiting > 0) return `You look at ${count(waiting, 'person', 'people')} who could fit and ask for introductions.${closes}`;
      return `People find it and we look for those who fit.${closes}`;
    }
  }
}

/** Everything that has an address of its own, by what the API calls it. */
function placeOf(path: string, kind: Opportunity['kind']): { section: SectionName | 'skills'; field: Field | null } | null {
  if (path.startsWith('requirements')) return { section: 'skills', field: null };
  for (const section of SECTION_NAMES) {
    const fields = fieldsOf(sectionOf(section, kind) ?? { name: section, title: '', groups: [] });
    const exact = fields.find((field) => (field.path ?? field.name) === path);
    if (exact !== undefined) return { section, field: exact };
  }
  return null;
}

/** The words of a refusal where they belong: on this page's fields, or as links to the section that holds them. */
export function problemsAbout(refused: Refused, opportunity: Pick<Opportunity, 'id' | 'kind'>, here: SectionName | 'skills' | null): Problems {
  const summary: { text: string; href: string }[] = [];
  const of: Record<string, { text: string }> = {};
  for (const { path, message: said } of refused.fields ?? []) {
    const place = placeOf(path, opportunity.kind);
    const message = named(said, place?.field?.label ?? (here === 'skills' ? titleOf(here, opportunity.kind) : undefined));
    const anchor = place?.field == null ? '' : `#${anchorOf(place.field)}`;
    if (place === null) summary.push({ text: message, href: '#main-content' });
    else if (place.section === here) {
      summary.push({ text: message, href: anchor || '#skills' });
      if (place.field !== null) of[place.field.name] ??= { text: message };
    } else summary.push({ text: `${titleOf(place.section, opportunity.kind)}: ${message}`, href: addressOf(opportunity, `/edit/${place.section}${anchor}`) });
  }
  return { summary: summary.length > 0 ? summary : [{ text: wordsOf(refused), href: '#main-content' }], of };
}

function wordsOf(refused: Refused): string {
  return refused.__typename === 'VersionConflict'
    ? 'Somebody else changed this while you were writing. Nothing is saved yet. Compare below with what stands there now, and save again to put yours in its place.'
    : refusalWords(refused);
}

/** What a section's form calls its fields. */
export function namesOf(section: Section): FieldNames {
  return Object.fromEntries(fieldsOf(section).map(({ name, label }) => [name, label]));
}

/** Where a summary leads for a field: a day begins with its first box. */
export function anchorOf({ name, as }: Field): string {
  return as === 'day' ? `${name}-day` : name;
}

/** What somebody else has put meanwhile into fields that were typed differently here, in words. */
export function differencesOf(fields: readonly Field[], typed: Values, stored: Values): { label: string; text: string }[] {
  return fields.flatMap((field) => {
    const [mine, theirs] = [answerOf(field, typed), answerOf(field, stored)];
    return mine === theirs ? [] : [{ label: field.label, text: theirs === '' ? 'Nothing' : theirs }];
  });
}

