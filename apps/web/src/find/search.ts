import { authorityOfCode } from '#libs/domain';
import type { OpportunityFilter, OpportunityKind, OpportunityMode, OpportunitySort } from '../documents.generated.js';
import { Form } from '../site/form.js';
import type { FieldNames } from '../site/problems.js';
import { KINDS, MODES, money } from '../site/words.js';

/** One field of the address with its value. */
export type Field = readonly [name: string, value: string];

export const SORTS: Readonly<Record<string, { readonly text: string; readonly sort: OpportunitySort }>> = {
  newest: { text: 'Newest first', sort: 'NEWEST' }, closing: { text: 'Closing soonest', sort: 'CLOSING_SOONEST' }, pay: { text: 'Best paid', sort: 'BEST_PAID' },
  near: { text: 'Nearest', sort: 'NEAREST' }, relevant: { text: 'Closest to my words', sort: 'MOST_RELEVANT' },
};

export const DISTANCES: readonly number[] = [5, 10, 20, 40, 80];
const USUAL_DISTANCE = '20';

/** A search with these fields; one of them may stand several times. */
export function formWith(fields: readonly Field[]): Form {
  const grouped: Record<string, string[]> = {};
  for (const [name, value] of fields) grouped[name] = [...grouped[name] ?? [], value];
  return new Form(grouped);
}

/** The search with the skill that its words mean; without any where they mean none. */
export function withMeaning(query: Form, skill: { readonly id: string; readonly label: string } | null): Form {
  const others = query.entries().filter(([name]) => name !== 'skill' && name !== 'skillId');
  return formWith(skill === null ? others : [...others, ['skill', skill.label], ['skillId', skill.id]]);
}

/** What an address asks for, as the API takes it: its skill by the id that `withMeaning` gave. */
export function filterOf(query: Form): OpportunityFilter {
  const { kinds, modes } = { kinds: codes(query, 'kind', KINDS), modes: codes(query, 'mode', MODES) };
  const [text, outcode, area, organisationId] = [query.text('text'), query.text('outcode'), query.text('area'), query.text('organisation')];
  const skillId = query.text('skillId');
  const minPencePerHour = query.pence('pay');
  const startsFrom = query.day('from');
  const sort = SORTS[query.text('sort')]?.sort;
  return {
    ...(text !== '' && { text }), ...(skillId !== '' && { skillIds: [skillId] }),
    ...(kinds.length > 0 && { kinds: kinds as OpportunityKind[] }), ...(modes.length > 0 && { modes: modes as OpportunityMode[] }),
    ...(outcode !== '' && { near: { outcode, km: query.whole('km') ?? Number(USUAL_DISTANCE) } }), ...(area !== '' && { area }),
    ...(organisationId !== '' && { organisationId }), ...(minPencePerHour !== null && { minPencePerHour }), ...(startsFrom !== null && { startsFrom }),
    ...(sort !== undefined && !(sort === 'NEAREST' && outcode === '') && !(sort === 'MOST_RELEVANT' && text === '') && { sort }),
  };
}

function codes(query: Form, name: string, known: Readonly<Record<string, string>>): string[] {
  return query.list(name).filter((code) => code in known);
}

/** Every filter that an address sets; one of them may be several fields. `list` in what follows: whose list the skill stands in, where that is not ours. */
interface Applied { readonly text: string; readonly names: readonly string[]; readonly value?: string }

function appliedOf(query: Form, list: string): Applied[] {
  const [text, skill, outcode, pay, from, area] = [query.text('text'), query.text('skill'), query.text('outcode'), query.text('pay'), query.day('from'), query.text('area')];
  return [
    ...(text === '' ? [] : [{ text: `Words: ${text}`, names: ['text'] }]),
    ...(skill === '' ? [] : [{ text: `Skill: ${skill}${list === '' ? '' : ` (${list})`}`, names: ['skill', 'skillId'] }]),
    ...codes(query, 'kind', KINDS).map((code) => ({ text: KINDS[code] ?? code, names: ['kind'], value: code })),
    ...codes(query, 'mode', MODES).map((code) => ({ text: MODES[code] ?? code, names: ['mode'], value: code })),
    ...(outcode === '' ? [] : [{ text: `Within ${query.text('km') || USUAL_DISTANCE} km of ${outcode.toUpperCase()}`, names: ['outcode', 'km'] }]),
    ...(area === '' ? [] : [{ text: authorityOfCode(area)?.niceName ?? area, names: ['area'] }]),
    ...(query.text('organisation') === '' ? [] : [{ text: 'One host only', names: ['organisation'] }]),
    ...(pay === '' ? [] : [{ text: `At least ${/^[\d.]+$/.test(pay) ? money(Math.round(Number(pay) * 100)) : `£${pay}`} an hour`, names: ['pay'] }]),
    ...(from === null ? [] : [{ text: `Starting on ${query.text('from-day')}/${query.text('from-month')}/${query.text('from-year')} or later`, names: ['from-day',
      'from-month', 'from-year'] }]),
  ];
}

export interface FilterTag { readonly text: string; readonly href: string }

/** Each filter with the address that has it no more. */
export function tagsOf(query: Form, list = ''): FilterTag[] {
  return appliedOf(query, list).map(({ text, names, value }) => ({ text, href: hrefOf(without(fieldsOf(query), names, value)) }));
}

/** A search that is wider by one thing. */
export interface WiderSearch { readonly text: string; readonly fields: readonly Field[] }

/** What somebody who found nothing could leave out or widen, the least first. */
export function widerSearches(query: Form, list = ''): WiderSearch[] {
  const fields = fieldsOf(query);
  const km = Number(query.text('km') || USUAL_DISTANCE);
  const isNear = query.text('outcode') !== '' && km < 160;
  const farther: WiderSearch[] = isNear ? [{ text: `Within ${String(km * 2)} km`, fields: [...without(fields, ['km']), ['km', String(km * 2)]] }] : [];
  const applied = appliedOf(query, list);
  const fewer = applied.map(({ text, names, value }) => ({ text: `Without “${text}”`, fields: without(fields, names, value) }));
  return [...farther, ...fewer, ...(applied.length > 1 ? [{ text: 'Everything that is open', fields: [] }] : [])].slice(0, 6);
}

/** The fields of a search without where its page begins. */
export function fieldsOf(query: Form): Field[] {
  return query.entries().filter(([name, value]) => name !== 'after' && name !== 'before' && value !== '');
}

function without(fields: readonly Field[], names: readonly string[], value?: string): Field[] {
  return fields.filter(([name, one]) => !names.includes(name) || (value !== undefined && one !== value));
}

export function hrefOf(fields: readonly Field[]): string {
  const search = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
  return search === '' ? '/opportunities' : `/opportunities?${search}`;
}

/** What is wrong with a field of the search form, as a person would say it; the API's own words know only its names. */
export const WRONG_FIELDS: Readonly<Record<string, string>> = {
  text: 'Keep the words to 200 characters.', outcode: 'Give the first part of a postcode of the region, such as B14.', km: 'Choose how far you would go.',
  pay: 'Give pounds an hour as a number, such as 13.50.', 'from-day': 'Give a day that there is, such as 1 6 2027.',
};

/** What the search form calls its fields. Whose opportunities are looked for has none: only an address says it. */
export const FIELD_NAMES: FieldNames = { pay: 'Pays at least, an hour', 'from-day': 'Starts on or after', 'main-content': 'Host' };

/** The field of the search form for a path of the API's filter. */
export function fieldOfFilter(path: string): string | null {
  const name = path.replace(/^filter\./, '');
  const fields: Readonly<Record<string, string>> = {
    text: 'text', near: 'outcode', 'near.outcode': 'outcode', 'near.km': 'km', minPencePerHour: 'pay', startsFrom: 'from-day', area: 'outcode', kinds: 'kind', modes: 'mode',
  };
  return fields[name] ?? null;
}
