import type { Form } from '../../site/form.js';
import type { Problems } from '../../site/problems.js';
import { day, listed } from '../../site/words.js';

export interface Choice { readonly value: string; readonly text: string; readonly hint?: string }

/** One question of a form. `path` is what the API calls it, where that is something else than its name. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly as: 'text' | 'area' | 'number' | 'pounds' | 'day' | 'radios' | 'checks';
  readonly hint?: string;
  readonly path?: string;
  readonly choices?: readonly Choice[];
  readonly suffix?: string;
  readonly isWhole?: boolean;
  readonly rows?: number;
  readonly type?: string;
}

/** What stands in a form: every field's values by its name; a day's under `<name>-day`, `-month` and `-year`. */
export type Values = (name: string) => readonly string[];

export function valuesOf(form: Form): Values {
  const entries = form.entries();
  return (name) => entries.filter(([key]) => key === name).map(([, value]) => value);
}

/** Values to show, from a plain record of them; days as 2027-06-01. */
export function valuesIn(record: Readonly<Record<string, string | readonly string[] | null | undefined>>): Values {
  return (name) => {
    const [, base, part] = /^(.*)-(day|month|year)$/.exec(name) ?? [];
    if (base !== undefined && part !== undefined) {
      const [year = '', month = '', dayOfMonth = ''] = String(record[base] ?? '').split('-');
      return [part === 'year' ? year : String(Number((part === 'month' ? month : dayOfMonth) || 0) || '')];
    }
    const value = record[name];
    return value == null ? [] : typeof value === 'string' ? [value] : value;
  };
}

/** A question as a template shows it. */
export function fieldModel(field: Field, values: Values, problems: Problems): object {
  const { name, as } = field;
  const errorMessage = problems.of[name];
  const common = { as, name, label: field.label, hint: field.hint, suffix: field.suffix, rows: field.rows ?? 5, type: field.type ?? 'text', errorMessage };
  if (as === 'day') {
    const classOf = { day: 2, month: 2, year: 4 };
    const items = (['day', 'month', 'year'] as const).map((part) => ({
      name: part, value: values(`${name}-${part}`)[0] ?? '',
      classes: `govuk-input--width-${String(classOf[part])}${errorMessage === undefined ? '' : ' govuk-input--error'}`,
    }));
    return { ...common, items };
  }
  if (as === 'radios' || as === 'checks') {
    const chosen = values(name);
    const items = (field.choices ?? []).map(({ value, text, hint }) => ({
      value, text, checked: chosen.includes(value), ...(hint !== undefined && { hint: { text: hint } }),
    }));
    return { ...common, items };
  }
  return { ...common, value: values(name)[0] ?? '' };
}

/** The answer to a question in words; empty where there is none. */
export function answerOf(field: Field, values: Values): string {
  const { name, as, choices = [], suffix } = field;
  if (as === 'day') {
    const [year = '', month = '', dayOfMonth = ''] = ['year', 'month', 'day'].map((part) => values(`${name}-${part}`)[0] ?? '');
    return year === '' ? '' : day(`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`);
  }
  if (as === 'radios' || as === 'checks') return listed(choices.filter(({ value }) => values(name).includes(value)).map(({ text }) => text));
  const text = values(name)[0] ?? '';
  if (text === '') return '';
  return as === 'pounds' ? `£${text}` : suffix === undefined ? text : `${text} ${suffix}`;
}

const NOT_A_NUMBER = 'Enter a number, such as 22.';
const NOT_WHOLE = 'Enter a whole number, such as 3.';
const NOT_POUNDS = 'Enter an amount in pounds, such as 13.50.';
const NOT_A_DAY = 'Enter a day, month and year, such as 27 3 2027.';
const MOST = 20_000_000;

/** Reads fields from a form and notes what is no number or day: the API's types would not let those through. */
export class FormReader {
  readonly wrong: Record<string, string> = {};

  constructor(private readonly form: Form) {}

  text(name: string): string | null {
    return this.form.optional(name);
  }

  number(name: string): number | null {
    return this.checked(name, this.form.number(name), NOT_A_NUMBER);
  }

  whole(name: string): number | null {
    const number = this.form.number(name);
    return this.checked(name, number !== null && !Number.isInteger(number) ? Number.NaN : number, NOT_WHOLE);
  }

  pence(name: string): number | null {
    const pounds = this.checked(name, this.form.number(name), NOT_POUNDS);
    return pounds === null ? null : Math.round(pounds * 100);
  }

  /** A day as 2027-06-01. What is no date at all is noted here; which days exist the API knows. */
  day(name: string): string | null {
    const text = this.form.day(name);
    if (text === null || /^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    this.wrong[name] = NOT_A_DAY;
    return null;
  }

  /** The chosen value; null where nothing, or nothing that was offered, was chosen. */
  one<const T extends string>(name: string, known: readonly T[]): T | null {
    return known.find((value) => value === this.form.text(name)) ?? null;
  }

  some<const T extends string>(name: string, known: readonly T[]): T[] {
    return known.filter((value) => this.form.list(name).includes(value));
  }

  isOn(name: string): boolean {
    return this.form.isOn(name);
  }

  private checked(name: string, number: number | null, message: string): number | null {
    if (number === null || Number.isFinite(number) && Math.abs(number) <= MOST) return number;
    this.wrong[name] = message;
    return null;
  }
}
