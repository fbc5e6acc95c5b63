export { hourlyPence } from './hourly.js';
export {
  checkPay, mayHostVolunteers, UNPAID_BASES, type OfferedPay, type OpportunityPay } from './opportunity-pay.js';
export { parseSalaryText,  type SalaryText } from './salary-text.js';
export { statutoryRate } from './statutory-rate.js';
