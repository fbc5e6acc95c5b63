import type { OneOpportunityQuery } from '../documents.generated.js';
import { ago, count, day, KINDS, LEVELS, plain } from '../site/words.js';
import { itemOf, payOf } from './opportunity.view.js';

export type OpportunityDetails = NonNullable<OneOpportunityQuery['opportunity']>;

const OPEN_TO: Readonly<Record<string, string>> = {
  ANYONE: 'anyone', ON_A_COURSE: 'people on a course', GRADUATE: 'graduates', CAREER_CHANGER: 'career changers', RETURNER: 'people returning to work', SECONDMENT: 'secondments',
};
const CONDITIONS: Readonly<Record<string, string>> = {
  RIGHT_TO_WORK: 'right to work in the UK', REFERENCES: 'references', DBS_BASIC: 'basic DBS check', DBS_STANDARD: 'standard DBS check', DBS_ENHANCED: 'enhanced DBS check',
  BPSS: 'baseline personnel security standard', VETTING: 'vetting', OCCUPATIONAL_HEALTH: 'occupational health check',
};
const IMPORTANCE: Readonly<Record<string, string>> = { MUST_HAVE: 'Must have', ESSENTIAL: 'Essential', DESIRABLE: 'Desirable' };
const RANK: Readonly<Record<string, number>> = { MUST_HAVE: 0, ESSENTIAL: 1, DESIRABLE: 2 };
const CAN_DO: Readonly<Record<number, string>> = {
  1: 'knows what it is for', 2: 'does ordinary tasks', 3: 'does it alone in new situations', 4: 'takes the hardest cases and teaches it',
};
const UNPAID: Readonly<Record<string, string>> = {
  REQUIRED_BY_UK_COURSE: 'Unpaid: it is a required part of a UK course', VOLUNTEER: 'Unpaid: voluntary work for a charity or public body, expenses only',
    SHADOWING: 'Unpaid: shadowing, no work is done',
};

interface Row { readonly key: { readonly text: string }; readonly value: { readonly text: string } }

/** What happens next with it, for somebody who thinks of applying. */
export function nextOf({ state, closingAt, places, placesFilled, stateReason, updatedAt }: OpportunityDetails): string {
  switch (state) {
    case 'OPEN': {
      const until = closingAt === null ? 'it stays open until it is filled' : `you can apply until ${day(closingAt)}`;
      return `${until}; ${count(places - placesFilled, 'place is', 'places are')} left.`;
    }
    case 'FILLED': return 'every place is filled. It opens again if one becomes free.';
    case 'PAUSED': return 'its host has paused it. It may open again.';
    case 'EXPIRED': return `its closing day has passed${closingAt === null ? '' : ` (${day(closingAt)})`}.`;
    case 'WITHDRAWN': return `its host withdrew it on ${day(updatedAt)}${stateReason === null ? '' : `: ${stateReason}`}.`;
    default: return 'it is not open yet.';
  }
}

/** Everything about the opportunity as rows of a summary; what nobody said is left out. */
export function rowsOf(one: OpportunityDetails): Row[] {
  const { kind, placement, job, project } = one;
  const said: (readonly [string, string | null])[] = [
    ['Kind', KINDS[kind] ?? kind], ['Where', itemOf(one).facts.split(' · ')[0] ?? ''], ['Pay', one.pay?.isPaid === false ? UNPAID[one.unpaidBasis ?? ''] ?? 'Unpaid'
      : payOf(one.pay)],
    ['Hours', one.hoursPerWeek === null ? null : `${count(one.hoursPerWeek, 'hour')} a week`], ['Patterns', one.patterns.map(plain).join(', ')],
    ['Dates', datesOf(one)], ['Places', count(one.places, 'place')], ['Open to', one.openTo.map((code) => OPEN_TO[code] ?? plain(code)).join(', ')],
    ['Checks before the start', one.conditions.map((code) => CONDITIONS[code] ?? plain(code)).join(', ')],
    ['Visa sponsorship', { NOT_OFFERED: null, CONSIDERED: 'May be considered', OFFERED: 'Offered' }[one.sponsorship]],
    ['Disability Confident', one.isDisabilityConfident ? 'Yes' : null], ['Course', one.courseName], ['Supervisor', one.supervisorName ?? one.supervisorRole],
    ['Term', placement?.academicTerm ?? null], ['What you learn', placement?.learningOutcomes ?? null],
    ['Supervision', placement?.supervisionHoursPerWeek == null ? null : `${count(placement.supervisionHoursPerWeek, 'hour')} a week`],
    ['Counts for credit', placement?.isCreditBearing === true ? 'Yes' : null], ['Only for', placement?.cohortRestriction ?? null],
    ['Contract', job?.contract == null ? null : plain(job.contract)], ['Grade', job?.grade ?? null],
    ['The problem', project?.problem ?? null], ['Data', project?.dataAvailable ?? null], ['What you hand over', project?.deliverable ?? null],
    ['Effort', project?.effortHours == null ? null : count(project.effortHours, 'hour')], ['Team', project?.teamSize == null ? null : count(project.teamSize, 'person', 'people')],
    ['Expenses', project?.expenses ?? null], ['Licence of the result', project?.outputLicence ?? null],
    ['Funded by', one.fundingStatus === 'CONFIRMED' ? one.funding?.funder ?? null : null],
  ];
  return said.flatMap(([key, text]) => (text === null || text === '' ? [] : [{ key: { text: key }, value: { text } }]));
}

function datesOf({ startOn, endOn, weeks }: OpportunityDetails): string {
  const from = startOn === null ? '' : `From ${day(startOn)}`;
  const to = endOn === null ? '' : `${from === '' ? 'To' : ' to'} ${day(endOn)}`;
  return [`${from}${to}`, weeks === null ? '' : count(weeks, 'week')].filter((text) => text !== '').join(', ');
}

interface Asked { readonly skill: string; readonly importance: string; readonly level: string; readonly meaning: string }

/** The skills it asks for, the most important first. */
export function askedOf({ requirements }: OpportunityDetails): Asked[] {
  return [...requirements].sort((a, b) => (RANK[a.importance] ?? 3) - (RANK[b.importance] ?? 3)).map(({ skill, importance, level }) => ({
    skill: skill?.label ?? 'A skill', importance: IMPORTANCE[importance] ?? importance, level: LEVELS[level] ?? '', meaning: CAN_DO[level] ?? '',
  }));
}

/** "Confirmed as current 3 days ago". */
export function freshnessOf({ lastConfirmedAt, publishedAt }: OpportunityDetails, nowMs: number): string {
  if (lastConfirmedAt !== null) return `Its host last said that it is current ${ago(lastConfirmedAt, nowMs)}.`;
  return publishedAt === null ? '' : `Published ${ago(publishedAt, nowMs)}.`;
}

const PERIODS: Readonly<Record<string, string>> = { HOUR: 'HOUR', DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', YEAR: 'YEAR' };

/** As search engines read it: https://schema.org/JobPosting. Of an example that nobody offers, nothing. */
export function jobPostingOf(one: OpportunityDetails, url: string): object | null {
  if (one.isExample || one.state !== 'OPEN') return null;
  const { pay, outcode, mode, organisation, job, kind } = one;
  const place = { '@type': 'Place', address: { '@type': 'PostalAddress', postalCode: outcode, addressRegion: 'West Midlands', addressCountry: 'GB' } };
  return {
    '@context': 'https://schema.org/', '@type': 'JobPosting', title: one.title, description: one.purpose, identifier: one.slug, url, datePosted: one.publishedAt?.slice(0, 10),
    validThrough: one.closingAt ?? undefined, directApply: one.acceptedRoute === 'HERE',
    employmentType: kind === 'PLACEMENT' ? 'INTERN' : kind === 'PROJECT' ? 'CONTRACTOR' : job?.contract === 'PERM' ? 'FULL_TIME' : 'TEMPORARY',
    hiringOrganization: { '@type': 'Organization', name: organisation?.name, sameAs: organisation?.website ?? undefined },
    ...(mode === 'REMOTE' ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'GB' } } : outcode === null ? {} : { jobLocation: place }),
    ...(pay?.isPaid === true && pay.basis !== null && {
      baseSalary: {
        '@type': 'MonetaryAmount', currency: 'GBP',
        value: { '@type': 'QuantitativeValue', minValue: pounds(pay.minPence), maxValue: pounds(pay.maxPence), unitText: PERIODS[pay.basis] },
      },
    }),
  };
}

function pounds(pence: number | null): number | undefined {
  return pence === null ? undefined : pence / 100;
}
