/**
 * A calendar day is an integer: days since 1 January 1970 in the Gregorian calendar, without a time or a zone. Arithmetic on it is
 * plain integer arithmetic, so it needs no Date and no clock.
 */
export type Day = number;

/** Month and day of month count from 1. */
export interface CivilDate { year: number; month: number; dayOfMonth: number }

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const SUNDAY = 0;
export const MONDAY = 1;
export const SATURDAY = 6;

const DAYS_IN_CYCLE = 146_097; // 400 Gregorian years
const DAYS_IN_CENTURY = 36_524;
const DAYS_IN_FOUR_YEARS = 1461;
const DAYS_IN_YEAR = 365;
/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;
const LONG_AND_SHORT_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days a month has; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : LONG_AND_SHORT_MONTHS[month - 1] ?? 0;
}

/**
 * The day of a date in years 0 to 9999. Years are counted from March, so that the leap day is the last of its year and the days
 * before each month follow one formula: five months starting in March (or August, or January) hold 153 days.
 */
export function dayOfCivil({ year, month, dayOfMonth }: CivilDate): Day {
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * DAYS_IN_CYCLE + yearOfCycle * DAYS_IN_YEAR + leapDays + dayOfYear - EPOCH_SHIFT;
}

/** The date of a day: the inverse of `dayOfCivil`. */
export function civilOfDay(day: Day): CivilDate {
  const shifted = day + EPOCH_SHIFT;
  const cycle = Math.floor(shifted / DAYS_IN_CYCLE);
  const dayOfCycle = shifted - cycle * DAYS_IN_CYCLE;
  const leapDaysBefore = Math.floor(dayOfCycle / (DAYS_IN_FOUR_YEARS - 1)) - Math.floor(dayOfCycle / DAYS_IN_CENTURY)
    + Math.floor(dayOfCycle / (DAYS_IN_CYCLE - 1));
  const yearOfCycle = Math.floor((dayOfCycle - leapDaysBefore) / DAYS_IN_YEAR);
  const dayOfYear = dayOfCycle - (DAYS_IN_YEAR * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, dayOfMonth };
}

/** Reads "2028-02-29"; null for any other form, for a day that does not exist and for the year 0000. */
export function parseDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text);
  if (!parts) return null;
  const [year, month, dayOfMonth] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year === 0 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOfCivil({ year, month, dayOfMonth });
}

/** Writes a day of the years 1 to 9999 as "2028-02-29". */
export function formatDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOfDay(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** 0 is Sunday, as 1 January 1970 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return (((day + 4) % 7 + 7) % 7) as Weekday;
}

/** The same date some months on or back; the last day of a shorter month (31 August and six months is 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOfDay(day);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: total - Math.floor(total / 12) * 12 + 1 };
  return dayOfCivil({ ...target, dayOfMonth: Math.min(dayOfMonth, daysInMonth(target.year, target.month)) });
}
