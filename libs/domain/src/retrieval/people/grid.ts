import { FIRST_DAY, LAST_DAY } from '../../matching/input/day.js';

/**
 * How places and days are rounded to single bytes. Rounding only decides how many profiles the scan must look at exactly, never what it
 * finds, so any grid is right; one laid over most of the homes and dates is fast.
 */
export interface Grid {
  readonly west: number;
  readonly south: number;
  /** Metres. */
  readonly cell: number;
  /** The day on which week 0 begins; weeks 64 to 190 are told apart. */
  readonly firstDay: number;
}

/** Great Britain, and the years from 2024. */
export const WIDE_GRID: Grid = { west: 0, south: 0, cell: 5_000, firstDay: 19_700 - 7 * 64 };

/** What lies before the first of these counts as it, and what begins after the last. */
const FIRST_WEEK = 64;
const LAST_WEEK = 190;
export const SINCE_EVER = 0;
export const FOR_EVER = 255;
/** The most weeks that may be asked for where one end is open: fewer than lie between the weeks told apart and the open ends. */
export const MOST_WEEKS_SCANNED = FIRST_WEEK;

export function cellOf(metres: number, origin: number, cell: number): number {
  return Math.min(255, Math.max(0, Math.floor((metres - origin) / cell)));
}

/** The most cells along one axis between two points within `metres` of each other. */
export function reachOf(metres: number, cell: number): number {
  return Math.min(255, Math.floor((metres + 1) / cell) + 1);
}

/** The most cells along both axes added up: a circle lies inside a square that stands on its corner. */
export function reachOfBoth(metres: number, cell: number): number {
  return Math.min(255, Math.floor((1.415 * (metres + 1)) / cell) + 2);
}

/** A first day, rounded down: an earlier one can only be available for longer. */
export function fromWeek(day: number, grid: Grid): number {
  const week = Math.floor((day - grid.firstDay) / 7);
  if (day <= FIRST_DAY || week < FIRST_WEEK) return SINCE_EVER;
  return Math.min(LAST_WEEK, week);
}

/** A last day, by the week it lies in; one beyond the grid counts as open. */
export function toWeek(day: number, grid: Grid): number {
  const week = Math.floor((day - grid.firstDay) / 7);
  if (day >= LAST_DAY || week > LAST_WEEK) return FOR_EVER;
  return Math.max(FIRST_WEEK, week);
}

/** Lays a grid over the middle of what a sample holds. */
export function gridFor(eastings: number[], northings: number[], fromDays: number[]): Grid {
  const [west, east] = middleOf(eastings, WIDE_GRID.west, WIDE_GRID.west + 250 * WIDE_GRID.cell);
  const [south, north] = middleOf(northings, WIDE_GRID.south, WIDE_GRID.south + 250 * WIDE_GRID.cell);
  const [first] = middleOf(fromDays, WIDE_GRID.firstDay + 7 * FIRST_WEEK, 0);
  const cell = Math.max(50, Math.ceil(Math.max(east - west, north - south) / 240));
  return { west: west - 8 * cell, south: south - 8 * cell, cell, firstDay: first - 7 * (FIRST_WEEK + 4) };
}

/** The bounds within which all but a hundredth at each end lie. */
function middleOf(values: number[], low: number, high: number): [number, number] {
  if (values.length === 0) return [low, high];
  values.sort((a, b) => a - b);
  const edge = Math.floor(values.length / 100);
  return [values[edge] ?? low, values[values.length - 1 - edge] ?? high];
}
