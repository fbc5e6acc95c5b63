import { checkPay, closingInstant, hourlyPence, londonDayOf, mayHostVolunteers, parseDay, type Day, type OfferedPay } from '#libs/domain';
import type { ProblemList, FieldProblem } from '#libs/platform';
import type { Host } from '../host.queries.js';
import type { Opportunity } from '../opportunity.js';
import type { Pay } from '../opportunity.terms.js';
import { AcceptedRoute, ContractKind, FundingStatus, Importance, OpportunityKind, OpportunityMode, OpportunityPayBasis } from '../opportunity.words.js';

/** More essentials than this, and hardly anybody is left: said as a warning, not refused. */
const MANY_ESSENTIALS = 8;
const TERMS_OF = { placement: OpportunityKind.PLACEMENT, job: OpportunityKind.JOB, project: OpportunityKind.PROJECT } as const;

/** Which fields hang together is judged on the whole opportunity, as it would be stored. */
export function checkWhole(whole: Opportunity, host: Host, now: Date, problems: ProblemList): void {
  checkDates(whole, londonDayOf(now.getTime()), problems);
  checkPlaces(whole, problems);
  if (whole.pay !== null || whole.unpaidBasis !== null) checkWholePay(whole, whole.pay ?? { isPaid: false }, host, now, problems);
  for (const [name, kind] of Object.entries(TERMS_OF) as [keyof typeof TERMS_OF, OpportunityKind][]) {
    if (whole[name] !== null && whole.kind !== kind) problems.add(name, 'otherKind', `Only a ${kind.toLowerCase()} has these. Leave them out.`);
  }
  if (whole.acceptedRoute === AcceptedRoute.EXTERNAL && whole.applyUrl === null) problems.add('applyUrl', 'required', 'Give the address where people apply.');
  if (whole.fundingStatus === FundingStatus.CONFIRMED && whole.funding === null) problems.add('funding', 'required', 'Say who funds it, or choose another funding status.');
  if (whole.coHosts.some((one) => one.organisationId === whole.organisationId)) problems.add('coHostIds', 'self', 'The host itself is no co-host. Leave it out.');
}

/** What an open opportunity must say, beyond being right. */
export function checkComplete(whole: Opportunity, now: Date, problems: ProblemList): void {
  const needs: [string, boolean, string][] = [
    ['purpose', whole.purpose.length < 20, 'Say in at least 20 characters what the work is for.'],
    ['mode', whole.mode === null, 'Say whether the work is on site, hybrid or remote.'],
    ['outcode', whole.outcode === null && whole.mode !== null && whole.mode !== OpportunityMode.REMOTE, 'Give the postcode of the site.'],
    ['closesOn', whole.closesOn === null, 'Give the last day to apply.'],
    ['pay', whole.pay === null, 'State the pay, or that it is unpaid and why that is lawful.'],
    ['pay.minPence', whole.pay?.isPaid === true && whole.pay.minPence == null, 'State the amount: people leave out what does not say it.'],
    ['requirements', whole.requirements.length === 0, 'Name at least one skill, so that people can be found.'],
    ['hoursPerWeek', whole.hoursPerWeek === null && whole.kind === OpportunityKind.PLACEMENT, 'Give the hours a week.'],
  ];
  for (const [path, isMissing, message] of needs) if (isMissing) problems.add(path, 'required', message);
  if (whole.closingAt !== null && whole.closingAt < now) problems.add('closesOn', 'past', 'The last day to apply has passed. Choose a later one.');
}

function checkDates({ startOn, endOn, closesOn, weeks }: Opportunity, todayOn: Day, problems: ProblemList): void {
  const [start, end, closes] = [dayOf(startOn), dayOf(endOn), dayOf(closesOn)];
  if (start !== null && end !== null && end < start) problems.add('endOn', 'order', 'The last day is before the first. Correct one of them.');
  if (closes !== null && closes < todayOn) problems.add('closesOn', 'past', 'The last day to apply has passed. Choose a later one.');
  if (end !== null && end < todayOn) problems.add('endOn', 'past', 'The last day of the work has passed. Choose a later one.');
  if (start !== null && end !== null && weeks !== null && start <= end && weeks * 7 > end - start + 7) {
    problems.add('weeks', 'range', 'So many weeks do not fit between the first and the last day.');
  }
}

function checkPlaces({ places, placesForRound, placesFilled }: Opportunity, problems: ProblemList): void {
  if (!(places >= 1)) return;
  if (placesForRound > places) problems.add('placesForRound', 'range', 'No more places can be kept for a round than there are.');
  if (places < placesFilled) problems.add('places', 'belowFilled', `${String(placesFilled)} places are filled already. Give at least as many.`);
}

function checkWholePay(whole: Opportunity, pay: Pay, host: Host, now: Date, problems: ProblemList): void {
  const offered = offeredPay(pay);
  if (pay.isPaid && offered === null) {
    if (pay.minPence == null && pay.maxPence != null) problems.add('pay.minPence', 'required', 'Give the lowest pay too.');
    if (whole.unpaidBasis !== null) problems.add('unpaidBasis', 'unpaid.alsoPaid', 'This is paid, so it needs no basis for being unpaid. Remove one of the two.');
    return;
  }
  const found = checkPay({
    kind: whole.kind, pay: pay.isPaid ? offered : null, unpaidBasis: whole.unpaidBasis, courseName: whole.courseName,
    startOn: dayOf(whole.startOn), endOn: dayOf(whole.endOn), hoursPaidPerWeek: hoursPaid(whole, pay),
    isApprenticeship: whole.job?.contract === ContractKind.APPRENTICESHIP, hostMayHaveVolunteers: mayHostVolunteers(host.kind, host.charityNumber),
    todayOn: londonDayOf(now.getTime()),
  });
  for (const { path, code, message } of found) problems.add(path === 'hoursPaidPerWeek' ? 'hoursPerWeek' : path, code, message);
}

function offeredPay({ minPence, maxPence, basis }: Pay): OfferedPay | null {
  return minPence == null ? null : { basis: basis ?? OpportunityPayBasis.HOUR, minPence, maxPence: maxPence ?? null };
}

function hoursPaid({ hoursPerWeek }: Opportunity, { isFullTimeEquivalent }: Pay): number | null {
  return isFullTimeEquivalent === false ? hoursPerWeek : null;
}

/** The top of the pay in pence an hour, as matching compares it; null when it is unpaid or not stated. */
export function topPencePerHour(whole: Opportunity): number | null {
  if (whole.pay?.isPaid !== true) return null;
  const top = whole.pay.maxPence ?? whole.pay.minPence;
  return top == null ? null : hourlyPence(top, whole.pay.basis ?? OpportunityPayBasis.HOUR, hoursPaid(whole, whole.pay) ?? undefined);
}

/** The last second of the closing day in London. */
export function closingAtOf(closesOn: string | null): Date | null {
  const day = dayOf(closesOn);
  return day === null ? null : new Date(closingInstant(day));
}

/** What is allowed and yet likely to leave the host without people. */
export function warningsOf(whole: Opportunity): FieldProblem[] {
  const essentials = whole.requirements.filter((one) => one.importance !== Importance.DESIRABLE).length;
  const warnings: FieldProblem[] = [];
  if (essentials > MANY_ESSENTIALS) {
    warnings.push({ path: 'requirements', code: 'manyEssentials', message: `${String(essentials)} essential skills leave hardly anybody. Make some of them desirable.` });
  }
  if (whole.startOn !== null && whole.closesOn !== null && whole.closesOn >= whole.startOn) {
    warnings.push({ path: 'closesOn', code: 'afterStart', message: 'People can still apply after the first day. Close earlier, or start later.' });
  }
  return warnings;
}

const CONTACT_IN_TEXT = /[\w.+-]@[\w-]{1,63}\.[a-z]|(?:\+44|\b0)(?:[\s-]?\d){9,10}\b/i;
const ASKS_MONEY = /\b(?:registration|training|joining|upfront|admin(?:istration)?) fee\b|\bpay (?:us )?a deposit\b/i;

/** Why a coordinator should look before it opens; empty: it opens at once. */
export function moderationFlags(whole: Opportunity, host: Host): string[] {
  const words = `${whole.title}\n${whole.purpose}`;
  const flags: [string, boolean][] = [
    ['firstPosting', !host.hasRegisterNumber && !host.hasPublished],
    ['unpaid', whole.pay?.isPaid === false],
    ['contactInText', CONTACT_IN_TEXT.test(words)],
    ['asksMoney', ASKS_MONEY.test(words)],
  ];
  return flags.flatMap(([name, isRaised]) => (isRaised ? [name] : []));
}

function dayOf(text: string | null): Day | null {
  return text === null ? null : parseDay(text);
}
