export { bankHolidaysOf, firstOf, isBankHoliday, isBankHolidayYearPublished, lastOf } from './bank-holiday.js';
export {
  addMonths, civilOfDay, dayOfCivil, daysInMonth, formatDay, isLeapYear, parseDay, weekdayOf, type CivilDate, type Day, type Weekday,
} from './day.js';
export { closingInstant, formatInstant, isSummerTime, londonDayOf, londonInstant, type WallTime } from './london.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-day.js';
