/**
 * Wall time in London. Summer time (UTC + 1 h) runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
 * October, as the law has had it since 1996; for earlier instants the answer may be an hour out. Instants are milliseconds since
 * 1970 in UTC, without leap seconds.
 */
import { lastOf } from './bank-holiday.js';
import { civilOfDay, formatDay, SUNDAY, type Day } from './day.js';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Hours 0 to 23, minutes and seconds 0 to 59. */
export interface WallTime { hour: number; minute: number; second: number }

const LAST_SECOND: WallTime = { hour: 23, minute: 59, second: 59 };

/** Whether London keeps summer time at an instant. */
export function isSummerTime(at: number): boolean {
  const { year } = civilOfDay(Math.floor(at / DAY));
  return at >= lastOf(year, 3, SUNDAY) * DAY + HOUR && at < lastOf(year, 10, SUNDAY) * DAY + HOUR;
}

/**
 * The instant at which London's clocks show a time on a day. The hour that occurs twice in October means the first; a time in the
 * hour that March leaves out means as much after the change (01:30 is 02:30).
 */
export function londonInstant(day: Day, { hour, minute, second }: WallTime): number {
  const asUtc = day * DAY + hour * HOUR + (minute * 60 + second) * SECOND;
  return isSummerTime(asUtc - HOUR) ? asUtc - HOUR : asUtc;
}

/** The last second of a day in London, 23:59:59: what "closes on" means. An application at that very second is in time. */
export function closingInstant(closesOn: Day): number {
  return londonInstant(closesOn, LAST_SECOND);
}

/** Which day it is in London at an instant. */
export function londonDayOf(at: number): Day {
  return Math.floor((at + (isSummerTime(at) ? HOUR : 0)) / DAY);
}

/** Writes an instant as "2026-03-29T22:59:59.000Z". */
export function formatInstant(at: number): string {
  const day = Math.floor(at / DAY);
  const rest = at - day * DAY;
  const [hours, minutes, seconds] = [Math.floor(rest / HOUR), Math.floor(rest / 60_000) % 60, Math.floor(rest / SECOND) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${formatDay(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}.${String(rest % SECOND).padStart(3, '0')}Z`;
}
