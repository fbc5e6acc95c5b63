import type { Chart } from './drawing.js';

/** One figure of the page: what it says, its chart, the same as a table, and both as a file by its name. */
export interface Figure {
  /** In addresses: /figures/<name>.csv. */
  readonly name: string;
  readonly title: string;
  /** What one sees in it, in a sentence or two. */
  readonly says: string;
  readonly legend: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** What each cell sorts by; null where the rows have an order of their own, such as bands. */
  readonly sortValues: readonly (readonly (string | number)[])[] | null;
  /** Null where there is nothing to draw: then `says` says so. */
  readonly chart: Chart | null;
}

/** The two colours of a chart with two series, dark and light; the table and the lengths say the same without them. */
export const DARK = '#0b4f52';
export const LIGHT = '#d4841c';
