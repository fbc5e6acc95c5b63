import { addMonths, formatDay, type Day } from '../calendar/index.js';
import { hourlyPence, type PayBasis } from './hourly.js';
import { statutoryRate, type StatutoryKind } from './statutory-rate.js';

export const UNPAID_BASES = ['REQUIRED_BY_UK_COURSE', 'VOLUNTEER', 'SHADOWING'] as const;
export type UnpaidBasis = (typeof UNPAID_BASES)[number];

/** What is paid: whole pence per basis. Equal ends, or a null maximum, mean one amount. */
export interface OfferedPay { basis: PayBasis; minPence: number; maxPence: number | null }

/** All that the rules of pay need to know of an opportunity and its host. */
export interface OpportunityPay {
  kind: 'PLACEMENT' | 'JOB' | 'PROJECT';
  /** Null: unpaid. Expenses are not pay. */
  pay: OfferedPay | null;
  unpaidBasis: UnpaidBasis | null;
  /** The course that requires the work. */
  courseName: string | null;
  startOn: Day | null;
  endOn: Day | null;
  /** The weekly hours that a daily or yearly amount pays for; null where it is a full-time equivalent. */
  hoursPaidPerWeek: number | null;
  isApprenticeship: boolean;
  /** A charity, voluntary organisation, associated fund-raising body or statutory body: see `mayHostVolunteers`. */
  hostMayHaveVolunteers: boolean;
  /** Stands in for a start that is not stated yet. */
  todayOn: Day;
}

/** One wrong field: `path` within the opportunity, a stable `code`, and what to do about it. */
export interface PayProblem { path: string; code: string; message: string }

const HIGHEST_PENCE = 100_000_000;
const LONGEST_COURSE_MONTHS = 12;
const STATUTORY_OR_VOLUNTARY: ReadonlySet<string> = new Set(['COUNCIL', 'NHS', 'POLICE_FIRE', 'OTHER_PUBLIC', 'CHARITY_COMMUNITY']);

/** Whether a host may lawfully have unpaid volunteers: a public body or a charity, by its kind or by its charity number. */
export function mayHostVolunteers(hostKind: string, charityNumber: string | null): boolean {
  return STATUTORY_OR_VOLUNTARY.has(hostKind) || (charityNumber !== null && charityNumber.trim() !== '');
}

/**
 * Everything wrong with an opportunity's pay, all at once; empty when nothing is. These are the service's rules and not legal advice,
 * which the pages that show them must say.
 */
export function checkPay(opportunity: OpportunityPay): PayProblem[] {
  return opportunity.pay === null ? checkUnpaid(opportunity) : checkPaid(opportunity, opportunity.pay);
}

function problem(path: string, code: string, message: string): PayProblem {
  return { path, code, message };
}

function checkUnpaid(opportunity: OpportunityPay): PayProblem[] {
  if (opportunity.kind === 'JOB') return [problem('pay', 'unpaid.notAllowed', 'A job is always paid. State the pay, or offer a placement or project.')];
  switch (opportunity.unpaidBasis) {
    case null:
      return [problem('unpaidBasis', 'unpaid.notAllowed',
        'Unpaid work needs a lawful basis: required by a UK course, volunteering, or shadowing. Choose the one that applies, or state the pay.')];
    case 'REQUIRED_BY_UK_COURSE':
      return checkCourse(opportunity);
    case 'VOLUNTEER':
      return opportunity.hostMayHaveVolunteers ? [] : [problem('unpaidBasis', 'unpaid.notAllowed',
        'Only a charity, a voluntary or fund-raising body or a public body may have volunteers. State the pay, or choose another basis.')];
    case 'SHADOWING':
      return opportunity.kind === 'PLACEMENT' ? [] : [problem('unpaidBasis', 'unpaid.notAllowed',
        'Shadowing means that no work is done, and a project delivers something. State the pay, or choose another basis.')];
  }
}

function checkCourse({ courseName, startOn, endOn }: OpportunityPay): PayProblem[] {
  const problems: PayProblem[] = [];
  if (courseName === null || courseName.trim() === '') {
    problems.push(problem('courseName', 'unpaid.courseMissing', 'Name the UK course that requires this work, or state the pay.'));
  }
  if (startOn === null) problems.push(problem('startOn', 'unpaid.lengthUnknown', 'Give the first day, so that the length can be checked.'));
  if (endOn === null) problems.push(problem('endOn', 'unpaid.lengthUnknown', 'Give the last day, so that the length can be checked.'));
  // The last day counts: a year from 1 June ends on 31 May.
  if (startOn !== null && endOn !== null && endOn >= addMonths(startOn, LONGEST_COURSE_MONTHS)) {
    problems.push(problem('endOn', 'unpaid.tooLong',
      'Unpaid work for a course may last 12 months at most. End it sooner, or state the pay.'));
  }
  return problems;
}

function checkPaid(opportunity: OpportunityPay, pay: OfferedPay): PayProblem[] {
  const problems: PayProblem[] = [];
  if (opportunity.unpaidBasis !== null) {
    problems.push(problem('unpaidBasis', 'unpaid.alsoPaid', 'This is paid, so it needs no basis for being unpaid. Remove one of the two.'));
  }
  const amounts = checkAmounts(pay);
  // A rate worked out from a wrong amount would be a second, misleading complaint.
  return [...problems, ...amounts, ...(amounts.some(({ path }) => path === 'pay.minPence') ? [] : checkRate(opportunity, pay))];
}

function isAmount(pence: number): boolean {
  return Number.isInteger(pence) && pence >= 1 && pence <= HIGHEST_PENCE;
}

function checkAmounts({ minPence, maxPence }: OfferedPay): PayProblem[] {
  const range = 'Give an amount above zero and up to £1,000,000, in whole pence.';
  const problems: PayProblem[] = [];
  if (!isAmount(minPence)) problems.push(problem('pay.minPence', 'pay.range', range));
  if (maxPence !== null && !isAmount(maxPence)) problems.push(problem('pay.maxPence', 'pay.range', range));
  if (problems.length === 0 && maxPence !== null && minPence > maxPence) {
    problems.push(problem('pay.maxPence', 'pay.minOverMax', 'The highest pay is below the lowest. Swap or correct them.'));
  }
  return problems;
}

function checkRate(opportunity: OpportunityPay, pay: OfferedPay): PayProblem[] {
  const hours = opportunity.hoursPaidPerWeek;
  if (hours !== null && !(hours > 0 && hours <= 168)) return [problem('hoursPaidPerWeek', 'hours.range', 'Give the hours a week, from 1 to 168.')];
  const kind: StatutoryKind = opportunity.isApprenticeship ? 'APPRENTICE' : 'LIVING_WAGE';
  const rate = statutoryRate(opportunity.startOn ?? opportunity.todayOn, kind);
  const hourly = hourlyPence(pay.minPence, pay.basis, hours ?? undefined);
  if (hourly >= rate.pence) return [];
  const from = `${kind === 'APPRENTICE' ? 'The apprentice rate' : 'The National Living Wage'} from ${formatDay(rate.fromOn)}`;
  const assumed = rate.isAssumed ? ' The rate for the start date is not known yet, so this is the nearest known one.' : '';
  return [problem('pay.minPence', 'pay.belowStatutoryRate',
    `${from} is ${pounds(rate.pence)} an hour; this comes to ${pounds(hourly)}. Raise the lowest pay.${assumed}`)];
}

function pounds(pence: number): string {
  return `£${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
