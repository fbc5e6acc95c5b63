import type { PayBasis } from '../matching/input/input.js';

export type { PayBasis } from '../matching/input/input.js';

/** The full-time week assumed where no hours are stated: 37 hours in five days of 7.4. */
export const FULL_TIME_HOURS_PER_WEEK = 37;

// A year is 365 / 7 = 52.14 weeks, as in the public services' own pay tables; counted in hundredths to stay in integers.
const HUNDREDTHS_OF_WEEKS_PER_YEAR = 5214;
const MINUTES_PER_HOUR = 60;
const DAYS_PER_WEEK = 5;
const HOURS_IN_A_WEEK = 168;

/**
 * What an amount comes to by the hour, in whole pence rounded down (so that a rounding never lifts pay over a legal minimum).
 *
 * A day is a fifth of a week and a year is 52.14 weeks. `hoursPerWeek` is the week that the amount pays for: pass the contract's hours
 * where the amount is what is really paid, leave it out where the amount is a full-time equivalent. Throws RangeError for amounts
 * that are no whole pence and for hours not in 0 to 168.
 */
export function hourlyPence(amountPence: number, basis: PayBasis, hoursPerWeek: number = FULL_TIME_HOURS_PER_WEEK): number {
  if (!Number.isSafeInteger(amountPence) || amountPence < 0) throw new RangeError(`Pay is whole pence: ${amountPence}`);
  if (!(hoursPerWeek > 0 && hoursPerWeek <= HOURS_IN_A_WEEK)) throw new RangeError(`A week has up to ${HOURS_IN_A_WEEK} hours: ${hoursPerWeek}`);
  if (basis === 'HOUR') return amountPence;
  const minutesPerWeek = Math.max(1, Math.round(hoursPerWeek * MINUTES_PER_HOUR));
  if (basis === 'DAY') return Math.floor(amountPence * MINUTES_PER_HOUR * DAYS_PER_WEEK / minutesPerWeek);
  return Math.floor(amountPence * MINUTES_PER_HOUR * 100 / (minutesPerWeek * HUNDREDTHS_OF_WEEKS_PER_YEAR));
}
