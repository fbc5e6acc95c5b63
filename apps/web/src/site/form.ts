/** The least whole number that the API reads: what was typed was none. JSON has no word for that. */
export const NO_NUMBER = -2_147_483_648;

/** What a person typed, by the name of its field; kept as it is, so that it can be shown again. */
export class Form {
  private readonly values: ReadonlyMap<string, readonly string[]>;

  constructor(given: unknown) {
    const entries = typeof given === 'object' && given !== null ? Object.entries(given) : [];
    this.values = new Map(entries.map(([name, value]) => [name, (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')]));
  }

  /** The text of a field without outer spaces; empty where nothing was typed. */
  text(name: string): string {
    return this.typed(name).trim();
  }

  /** Exactly what was typed. */
  typed(name: string): string {
    return this.values.get(name)?.[0] ?? '';
  }

  /** The text, or null where nothing was typed. */
  optional(name: string): string | null {
    return this.text(name) || null;
  }

  /** Every value of a field that can have several, without repetition and empty ones. */
  list(name: string): string[] {
    return [...new Set((this.values.get(name) ?? []).map((value) => value.trim()).filter((value) => value !== ''))];
  }

  /** Whether a field was sent at all. */
  has(name: string): boolean {
    return this.values.has(name);
  }

  isOn(name: string): boolean {
    return this.text(name) !== '';
  }

  /** A number; null where nothing was typed; `NO_NUMBER`, which no field takes and so is refused with its name, where it is none. */
  number(name: string): number | null {
    const text = this.text(name).replaceAll(/[,£\s]/g, '');
    return text === '' ? null : /^-?\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : NO_NUMBER;
  }

  /** A whole number, as `number` gives it. */
  whole(name: string): number | null {
    const number = this.number(name);
    return number === null || Number.isInteger(number) ? number : NO_NUMBER;
  }

  /** Pounds as typed, in pence. */
  pence(name: string): number | null {
    const pounds = this.number(name);
    const pence = pounds === null || pounds === NO_NUMBER ? pounds : Math.round(pounds * 100);
    return pence === null || Math.abs(pence) < -NO_NUMBER ? pence : NO_NUMBER;
  }

  /** A day from three fields `<name>-day`, `-month`, `-year` as 2027-06-01; null where all are empty; what is no date comes back as typed. */
  day(name: string): string | null {
    const [day, month, year] = [this.text(`${name}-day`), this.text(`${name}-month`), this.text(`${name}-year`)];
    return day + month + year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }

  /** All fields by name, for showing the form again. */
  all(): Record<string, string> {
    return Object.fromEntries([...this.values].map(([name, [first = '']]) => [name, first]));
  }

  /** All fields with all their values, for carrying the form through signing in. */
  entries(): [string, string][] {
    return [...this.values].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  }
}
