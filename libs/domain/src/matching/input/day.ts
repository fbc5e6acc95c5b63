const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The widest days an input may hold: 1 January 1970 is 0. A missing start means the first, a missing end the last. */
export const FIRST_DAY = 0;
export const LAST_DAY = 100_000;

/** Writes an epoch day, e.g. 20605, as "1 June 2026" (proleptic Gregorian calendar, no time zone). */
export function dayText(epochDay: number): string {
  let year = 1970;
  let rest = epochDay;
  while (rest >= daysInYear(year)) {
    rest -= daysInYear(year);
    year += 1;
  }
  let month = 0;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return `${rest + 1} ${MONTHS[month] ?? ''} ${year}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInYear(year: number): number {
  return isLeap(year) ? 366 : 365;
}

function daysInMonth(year: number, month: number): number {
  if (month === 1) return isLeap(year) ? 29 : 28;
  return month === 3 || month === 5 || month === 8 || month === 10 ? 30 : 31;
}
