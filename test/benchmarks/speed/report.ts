import type { Spread } from './measure.js';

interface Row { readonly what: string; readonly value: string; readonly spread: string; readonly bar: string }

/** Collects what was measured: one `name value floor` a line on standard output, sentences on standard error, tables for the document. */
export class Report {
  readonly tables: { readonly title: string; readonly rows: Row[] }[] = [];
  readonly notes: string[] = [];
  private missed = 0;

  /** Bars hold for the sizes they were set for; elsewhere every floor is 0. */
  constructor(private readonly hasBars: boolean) {}

  table(title: string): void {
    this.tables.push({ title, rows: [] });
    this.say(`\n${title}`);
  }

  say(sentence: string): void {
    process.stderr.write(`${sentence}\n`);
  }

  /** Said and kept for the document. */
  note(sentence: string): void {
    this.notes.push(sentence);
    this.say(sentence);
  }

  /** How many times faster than another; `floor` 0: no bar. */
  ratio(name: string, what: string, spread: Spread, floor = 0): void {
    this.metric(name, what, spread, { unit: ' x', bar: floor, isMissed: spread.median < floor, mark: 'at least' });
  }

  /** Less is better: the name ends in `.at_most` where there is a bar. */
  amount(name: string, what: string, unit: string, spread: Spread, most = 0): void {
    this.metric(most > 0 ? `${name}.at_most` : name, what, spread, { unit: ` ${unit}`, bar: most, isMissed: most > 0 && spread.median > most, mark: 'at most' });
  }

  /** One line at the end, and the exit code. */
  close(): void {
    this.say(this.missed === 0 ? '\nEvery bar that applies was met.' : `\n${this.missed} of the bars were missed.`);
    if (this.missed > 0) process.exitCode = 1;
  }

  private metric(name: string, what: string, spread: Spread, { unit, bar, isMissed, mark }: { unit: string; bar: number; isMissed: boolean; mark: string }): void {
    const applied = this.hasBars ? bar : 0;
    const range = spread.least === spread.most ? '' : `${short(spread.least)} to ${short(spread.most)}`;
    process.stdout.write(`${name} ${short(spread.median)} ${applied}\n`);
    const verdict = applied === 0 ? '' : isMissed ? `MISSED (${mark} ${bar})` : `met (${mark} ${bar})`;
    if (applied > 0 && isMissed) this.missed += 1;
    this.tables.at(-1)?.rows.push({ what, value: `${short(spread.median)}${unit}`, spread: range, bar: verdict });
    this.say(`  ${what}: ${short(spread.median)}${unit}${range === '' ? '' : ` (${range})`} ${verdict}`);
  }
}

/** Three significant figures, or the whole number. */
function short(value: number): string {
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
