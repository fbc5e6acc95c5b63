import { isBankHoliday } from './bank-holiday.js';
import { SATURDAY, SUNDAY, weekdayOf, type Day } from './day.js';

const FURTHEST = 10_000;

/** Neither a weekend nor a bank holiday in England. */
export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== SATURDAY && weekday !== SUNDAY && !isBankHoliday(day);
}

/**
 * The nth working day after a day (before it, when n is negative); the day itself is not counted. With n = 0 it is the day itself or,
 * when that is no working day, the next one. Throws RangeError for a fraction or more than 10,000.
 */
export function addWorkingDays(day: Day, n: number): Day {
  if (!Number.isInteger(day) || !Number.isInteger(n) || Math.abs(n) > FURTHEST) {
    throw new RangeError(`Working days are counted in whole days, at most ${FURTHEST}: ${day}, ${n}`);
  }
  const step = n < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(n); left > 0; left -= 1) reached = nearestWorkingDay(reached + step, step);
  return nearestWorkingDay(reached, step);
}

function nearestWorkingDay(day: Day, step: number): Day {
  let reached = day;
  while (!isWorkingDay(reached)) reached += step;
  return reached;
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = from + 1; day <= to; day += 1) if (isWorkingDay(day)) count += 1;
  return count;
}
