export { FULL_TIME_HOURS_PER_WEEK, hourlyPence, type PayBasis } from './hourly.js';
export {
  checkPay, mayHostVolunteers, UNPAID_BASES, type OfferedPay, type OpportunityPay, type PayProblem, type UnpaidBasis,
} from './opportunity-pay.js';
export { parseSalaryText, type NoSalary, type SalaryText } from './salary-text.js';
export { statutoryRate, type StatutoryKind, type StatutoryRate } from './statutory-rate.js';
