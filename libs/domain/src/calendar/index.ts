export { bankHolidaysOf,  isBankHoliday, isBankHolidayYearPublished } from './bank-holiday.js';
export {
  addMonths, civilOfDay, dayOfCivil,  formatDay,  parseDay, weekdayOf,  type Day } from './day.js';
export { closingInstant, formatInstant,  londonDayOf, londonInstant } from './london.js';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-day.js';
