import { cleanText, formatDay, parseDay, type Day } from '#libs/domain';
import { InvalidInput, type FieldProblem } from './refusal.js';
import { isId } from './validators.js';

export interface TextBounds { min?: number; max: number; lines?: boolean }

/** Reads values one by one and remembers everything that is wrong, so that all of it is said in one answer. */
export class ProblemList {
  readonly found: FieldProblem[] = [];

  add(path: string, code: string, message: string): void {
    if (!this.found.some((one) => one.path === path && one.code === code)) this.found.push({ path, code, message });
  }

  /** Throws `InvalidInput` with every problem; does nothing when there is none. */
  refuse(): void {
    if (this.found.length > 0) throw new InvalidInput(this.found);
  }

  /** Plain text without markup; null where nothing is left. */
  text(path: string, value: string | null | undefined, { min = 0, max, lines = false }: TextBounds): string | null {
    const cleaned = cleanText(value ?? '', { max, isOneLine: !lines });
    if (cleaned.isTooLong) this.add(path, 'length', `Keep this to ${String(max)} characters; it has ${String(cleaned.length)}.`);
    else if (cleaned.length < min) this.add(path, cleaned.length === 0 ? 'required' : 'length', `Write at least ${String(min)} characters.`);
    return cleaned.text === '' ? null : cleaned.text;
  }

  number(path: string, value: number | null | undefined, least: number, most: number): number | null {
    if (value == null) return null;
    if (!Number.isFinite(value) || value < least || value > most) this.add(path, 'range', `Give a number from ${String(least)} to ${String(most)}.`);
    return value;
  }

  /** As `number`, and without a fraction. */
  whole(path: string, value: number | null | undefined, least: number, most: number): number | null {
    if (value != null && !Number.isInteger(value)) this.add(path, 'range', `Give a whole number from ${String(least)} to ${String(most)}.`);
    return this.number(path, value, least, most);
  }

  day(path: string, value: string | null | undefined): string | null {
    if (value == null || value.trim() === '') return null;
    const day = parseDay(value.trim());
    if (day === null || !isNear(day)) this.add(path, 'day', 'Give a day of this century, as 2027-06-01.');
    return day === null ? null : formatDay(day);
  }

  url(path: string, value: string | null | undefined): string | null {
    const text = this.text(path, value, { max: 500 });
    if (text !== null && !isWebAddress(text)) this.add(path, 'url', 'Give a web address that begins with https://.');
    return text;
  }

  id(path: string, value: string): string {
    const id = value.toLowerCase();
    if (!isId(id)) this.add(path, 'id', 'This is not an id of ours.');
    return id;
  }

  /** A list without repetition. */
  list<T>(path: string, values: readonly T[] | null | undefined, most: number): T[] {
    const once = [...new Set(values ?? [])];
    if (once.length > most) this.add(path, 'tooMany', `Give at most ${String(most)}.`);
    return once;
  }
}

/** A day from 2000 to 2099: another one is a slip. */
function isNear(day: Day): boolean {
  return day >= 10_957 && day < 47_482;
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '';
}
