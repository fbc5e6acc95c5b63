import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { easterSunday, usualBankHolidays } from './bank-holiday.js';
import {
  addMonths, addWorkingDays, bankHolidaysOf, civilOfDay, closingInstant, formatDay, formatInstant, isBankHoliday,
  isBankHolidayYearPublished, isWorkingDay, londonDayOf, londonInstant, parseDay, weekdayOf, workingDaysBetween, type Day,
} from './index.js';

const holidaysJson = resolve(process.env.SKILLS_EXCHANGE_SHARED ?? '../shared/data', 'geo/england-bank-holidays.json');
const whenPresent = (path: string): typeof it => {
  if (existsSync(path)) return it;
  process.stderr.write(`SKIPPED: ${path} is absent\n`);
  return it.skip;
};
const on = (text: string): Day => {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
};
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe('days', () => {
  it('agree with the platform\'s own calendar on every day of the years 1 to 9999', () => {
    fc.assert(fc.property(anyDay, (day) => {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      return formatDay(day) === text && parseDay(text) === day && weekdayOf(day) === new Date(day * 86_400_000).getUTCDay();
    }), { numRuns: 20_000 });
  });

  it.each(['1970-01-01', '2028-02-29', '2000-02-29', '9999-12-31', '0001-01-01', '1969-12-31'])('%s is read and written back', (text) => {
    expect(formatDay(on(text))).toBe(text);
  });

  it.each([
    '2026-02-29', '1900-02-29', '2100-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01', '26-01-01', '2026-1-1',
    ' 2026-01-01', '2026-01-01T00:00', '', '٢٠٢٦-٠١-٠١', '2026-01-01\n',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2028-02-29', 12, '2029-02-28'], ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'], ['2026-05-10', 0, '2026-05-10'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatDay(addMonths(on(from), months))).toBe(to);
  });
});

describe('bank holidays', () => {
  whenPresent(holidaysJson)('are those of the source, no more and no fewer', () => {
    const source = JSON.parse(readFileSync(holidaysJson, 'utf8')) as { date: string }[];
    const ours: string[] = [];
    for (let year = 2019; year <= 2028; year += 1) ours.push(...[...bankHolidaysOf(year)].map(formatDay));
    expect(ours.sort()).toEqual(source.map(({ date }) => date).sort());
  });

  it('follow the usual rule in every published year without a one-off day', () => {
    for (const year of [2019, 2021, 2024, 2025, 2026, 2027, 2028]) {
      expect(isBankHolidayYearPublished(year)).toBe(true);
      expect(new Set(usualBankHolidays(year))).toEqual(new Set(bankHolidaysOf(year)));
    }
  });

  it('the rule speaks where the table ends, with substitutes', () => {
    expect(isBankHolidayYearPublished(2032)).toBe(false);
    const kept = ['2032-12-27', '2032-12-28', '2033-01-03', '2033-12-26', '2033-12-27'];
    expect(kept.filter((text) => isBankHoliday(on(text)))).toEqual(kept);
    expect(isBankHoliday(on('2033-01-01'))).toBe(false);
  });

  // Dates as printed in almanacs, among them the earliest and the latest possible and both epact exceptions.
  it.each([
    '1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2000-04-23', '2019-04-21', '2038-04-25', '2049-04-18', '2076-04-19', '2285-03-22',
  ])('%s is an Easter Sunday', (text) => {
    expect(formatDay(easterSunday(civilOfDay(on(text)).year))).toBe(text);
  });
});

describe('working days', () => {
  it.each([
    ['2026-12-24', 1, '2026-12-29', 'over Christmas and the substitute for Boxing Day'],
    ['2026-12-23', 5, '2027-01-04', 'over Christmas, the weekend and New Year'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-03-27', 1, '2026-03-30', 'over the weekend the clocks change'],
    ['2026-10-23', 1, '2026-10-26', 'over the weekend the clocks change back'],
    ['2028-02-28', 1, '2028-02-29', 'to a leap day'],
    ['2028-02-29', 1, '2028-03-01', 'from a leap day'],
    ['2027-12-24', 1, '2027-12-29', 'Christmas on a Saturday'],
    ['2026-05-23', 0, '2026-05-26', 'no working day: the next one'],
    ['2026-05-22', 0, '2026-05-22', 'the day itself'],
    ['2026-05-26', -1, '2026-05-22', 'backwards over a bank holiday'],
    ['2026-06-01', 10, '2026-06-15', 'two plain weeks'],
    ['2026-06-06', 10, '2026-06-19', 'from a Saturday'],
  ])('%s and %d is %s: %s', (from, n, to) => {
    expect(formatDay(addWorkingDays(on(from), n))).toBe(to);
  });

  it('counting back what was added returns the number', () => {
    fc.assert(fc.property(fc.integer({ min: on('2019-01-01'), max: on('2040-01-01') }), fc.integer({ min: 1, max: 400 }), (day, n) => {
      const reached = addWorkingDays(day, n);
      expect(isWorkingDay(reached)).toBe(true);
      expect(workingDaysBetween(day, reached)).toBe(n);
      expect(workingDaysBetween(day, reached - 1)).toBe(n - 1);
      if (isWorkingDay(day)) expect(addWorkingDays(reached, -n)).toBe(day);
    }));
  });

  it.each([[1.5, 1], [1, 0.5], [1, Number.NaN], [1, 10_001]])('%d and %d is refused', (day, n) => {
    expect(() => addWorkingDays(day, n)).toThrow(RangeError);
  });
});

describe('closing at the end of a day in London', () => {
  it.each([
    ['2026-03-28', '2026-03-28T23:59:59.000Z'], ['2026-03-29', '2026-03-29T22:59:59.000Z'], ['2026-03-30', '2026-03-30T22:59:59.000Z'],
    ['2026-10-24', '2026-10-24T22:59:59.000Z'], ['2026-10-25', '2026-10-25T23:59:59.000Z'], ['2026-10-26', '2026-10-26T23:59:59.000Z'],
    ['2028-02-29', '2028-02-29T23:59:59.000Z'], ['2028-03-26', '2028-03-26T22:59:59.000Z'], ['2026-12-31', '2026-12-31T23:59:59.000Z'],
    ['2026-06-21', '2026-06-21T22:59:59.000Z'], ['2027-03-28', '2027-03-28T22:59:59.000Z'], ['2027-10-31', '2027-10-31T23:59:59.000Z'],
    ['2030-03-31', '2030-03-31T22:59:59.000Z'],
  ])('%s closes at %s', (day, instant) => {
    expect(formatInstant(closingInstant(on(day)))).toBe(instant);
  });

  it.each([
    ['2026-03-29', 0, 59, '2026-03-29T00:59:00.000Z'], ['2026-03-29', 1, 30, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', 2, 0, '2026-03-29T01:00:00.000Z'], ['2026-10-25', 0, 59, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', 1, 30, '2026-10-25T00:30:00.000Z'], ['2026-10-25', 2, 0, '2026-10-25T02:00:00.000Z'],
    ['2026-07-01', 17, 0, '2026-07-01T16:00:00.000Z'], ['2026-01-05', 17, 0, '2026-01-05T17:00:00.000Z'],
  ])('%s %d:%d is %s', (day, hour, minute, instant) => {
    expect(formatInstant(londonInstant(on(day), { hour, minute, second: 0 }))).toBe(instant);
  });

  it('shows 23:59:59 of that day on the platform\'s London clock, on every day from 1996 to 2060', () => {
    const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' });
    for (let day = on('1996-01-01'); day <= on('2060-12-31'); day += 1) {
      const at = closingInstant(day);
      const { year, month, dayOfMonth } = civilOfDay(day);
      const two = (value: number): string => String(value).padStart(2, '0');
      expect(clock.format(at)).toBe(`${two(dayOfMonth)}/${two(month)}/${year}, 23:59:59`);
      expect(londonDayOf(at)).toBe(day);
      expect(londonDayOf(at + 1000)).toBe(day + 1);
    }
  });
});
