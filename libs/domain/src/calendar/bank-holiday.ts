import { BANK_HOLIDAYS } from './bank-holidays.js';
import { civilOfDay, dayOfCivil, daysInMonth, MONDAY, parseDay, SATURDAY, SUNDAY, weekdayOf, type Day, type Weekday } from './day.js';

const BY_YEAR = new Map<number, ReadonlySet<Day>>(Object.entries(BANK_HOLIDAYS).map(([year, days]) => [
  Number(year), new Set(days.split(' ').flatMap((monthAndDay) => parseDay(`${year}-${monthAndDay}`) ?? [])),
]));

/** Whether England keeps a bank holiday: from the published table or, in a year it lacks, by the usual rule. */
export function isBankHoliday(day: Day): boolean {
  return bankHolidaysOf(civilOfDay(day).year).has(day);
}

/** Whether the year's bank holidays are published. Of other years one-off holidays are not known yet. */
export function isBankHolidayYearPublished(year: number): boolean {
  return BY_YEAR.has(year);
}

/** The bank holidays of a year in England. */
export function bankHolidaysOf(year: number): ReadonlySet<Day> {
  const known = BY_YEAR.get(year);
  if (known) return known;
  const computed = usualBankHolidays(year);
  BY_YEAR.set(year, computed);
  return computed;
}

/** The eight usual ones, with substitute days; without coronations, jubilees and days that were moved. */
export function usualBankHolidays(year: number): ReadonlySet<Day> {
  const easter = easterSunday(year);
  const christmas = dayOfCivil({ year, month: 12, dayOfMonth: 25 });
  const days = new Set([
    firstWorkday(dayOfCivil({ year, month: 1, dayOfMonth: 1 })), easter - 2, easter + 1,
    firstOf(year, 5, MONDAY), lastOf(year, 5, MONDAY), lastOf(year, 8, MONDAY),
  ]);
  // Which of the two feasts gets which substitute day differs from year to year; the two days are the same either way.
  for (const feast of [christmas, christmas + 1]) {
    let day = firstWorkday(feast);
    while (days.has(day)) day = firstWorkday(day + 1);
    days.add(day);
  }
  return days;
}

function firstWorkday(day: Day): Day {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return day + 2;
  return weekday === SUNDAY ? day + 1 : day;
}

/** The first such weekday of a month. */
export function firstOf(year: number, month: number, weekday: Weekday): Day {
  const first = dayOfCivil({ year, month, dayOfMonth: 1 });
  return first + (weekday - weekdayOf(first) + 7) % 7;
}

/** The last such weekday of a month. */
export function lastOf(year: number, month: number, weekday: Weekday): Day {
  const last = dayOfCivil({ year, month, dayOfMonth: daysInMonth(year, month) });
  return last - (weekdayOf(last) - weekday + 7) % 7;
}

/**
 * Easter Sunday: the Sunday after the first full moon on or after 21 March, by the church's tables. The golden number gives the
 * moon's age in its 19-year cycle, corrected by century for the leap days and the lunar drift that the Gregorian calendar drops.
 */
export function easterSunday(year: number): Day {
  const century = Math.floor(year / 100) + 1;
  const droppedLeapDays = Math.floor(3 * century / 4) - 12;
  const lunarDrift = Math.floor((8 * century + 5) / 25) - 5;
  const goldenNumber = year % 19 + 1;
  const age = ((11 * goldenNumber + 20 + lunarDrift - droppedLeapDays) % 30 + 30) % 30;
  // Two full moons would otherwise share a date within one cycle.
  const epact = age === 24 || (age === 25 && goldenNumber > 11) ? age + 1 : age;
  const fullMoon = dayOfCivil({ year, month: 3, dayOfMonth: 1 }) + (epact < 24 ? 43 : 73) - epact;
  return fullMoon + 7 - weekdayOf(fullMoon);
}
