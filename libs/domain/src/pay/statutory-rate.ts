import { addMonths, parseDay, type Day } from '../calendar/index.js';

/** The two minimum rates that adult openings meet: the National Living Wage (21 and over) and the apprentice rate. */
export type StatutoryKind = 'LIVING_WAGE' | 'APPRENTICE';

/** Pence per hour from a day on, until the next row. */
interface RateRow { from: string; livingWagePence: number; apprenticePence: number }

/**
 * Rates change each 1 April: append the next row when it is announced. Source: GOV.UK, National Minimum Wage and National Living Wage
 * rates (Open Government Licence v3.0).
 */
const RATES: readonly [RateRow, ...RateRow[]] = [
  { from: '2024-04-01', livingWagePence: 1144, apprenticePence: 640 },
  { from: '2025-04-01', livingWagePence: 1221, apprenticePence: 755 },
  { from: '2026-04-01', livingWagePence: 1271, apprenticePence: 800 },
];

const ROWS = RATES.map((row) => ({ ...row, fromOn: parseDay(row.from) ?? Number.NaN }));

/**
 * `isAssumed`: no rate is known for that day, because it lies beyond the year of the last row or before the first one, so the
 * nearest known rate stands in. Say so wherever the rate is shown.
 */
export interface StatutoryRate { pence: number; fromOn: Day; isAssumed: boolean }

/** The lowest lawful hourly pay on a day. Those under 21 may lawfully get less; an opening is open to all ages, so it is not used. */
export function statutoryRate(on: Day, kind: StatutoryKind = 'LIVING_WAGE'): StatutoryRate {
  const row = ROWS.findLast(({ fromOn }) => fromOn <= on) ?? ROWS[0];
  if (!row) throw new Error('The table of statutory rates is empty');
  const isAssumed = on < row.fromOn || on >= addMonths(row.fromOn, 12);
  return { pence: kind === 'APPRENTICE' ? row.apprenticePence : row.livingWagePence, fromOn: row.fromOn, isAssumed };
}
