import type { HostOpportunityFragment, ReviseOpportunityInput } from '../../documents.generated.js';
import type { FormReader } from './field.js';
import type { SectionName } from './section.fields.js';

/** What a section changes; the rest of the opportunity stays as it is. */
export type Changes = Omit<ReviseOpportunityInput, 'opportunityId' | 'version'>;
type Read = (form: FormReader, now: HostOpportunityFragment) => Changes;

const READERS: Readonly<Record<SectionName, Read>> = {
  about: (form) => ({ title: form.text('title') ?? '', purpose: form.text('purpose'), isOpenLicence: form.isOn('isOpenLicence') }),
  place: (form) => ({ mode: form.one('mode', ['ONSITE', 'HYBRID', 'REMOTE']), outcode: form.text('outcode') }),
  time: (form) => ({
    hoursPerWeek: form.number('hoursPerWeek'), patterns: form.some('patterns', ['FULL_TIME', 'PART_TIME', 'JOB_SHARE', 'TERM_TIME', 'COMPRESSED', 'FLEXIBLE']),
    startOn: form.day('startOn'), endOn: form.day('endOn'), weeks: form.whole('weeks'),
  }),
  pay: (form) => ({ ...readPay(form), ...readFunding(form) }),
  people: (form) => ({
    openTo: form.some('openTo', ['ANYONE', 'ON_A_COURSE', 'GRADUATE', 'CAREER_CHANGER', 'RETURNER', 'SECONDMENT']),
    conditions: form.some('conditions', ['RIGHT_TO_WORK', 'REFERENCES', 'DBS_BASIC', 'DBS_STANDARD', 'DBS_ENHANCED', 'BPSS', 'VETTING', 'OCCUPATIONAL_HEALTH']),
    sponsorship: form.one('sponsorship', ['NOT_OFFERED', 'CONSIDERED', 'OFFERED']), isDisabilityConfident: form.isOn('isDisabilityConfident'),
  }),
  terms: (form, now) => TERMS[now.kind](form, now),
  applying: (form) => ({
    closesOn: form.day('closesOn'), places: form.whole('places'), acceptedRoute: form.one('acceptedRoute', ['HERE', 'EXTERNAL']), applyUrl: form.text('applyUrl'),
    anonymousUntil: form.one('anonymousUntil', ['SHORTLISTED', 'SUBMITTED']), contactRole: form.text('contactRole'), contactName: form.text('contactName'),
    contactEmail: form.text('contactEmail'), supervisorRole: form.text('supervisorRole'), supervisorName: form.text('supervisorName'),
  }),
};

const TERMS: Readonly<Record<HostOpportunityFragment['kind'], Read>> = {
  PLACEMENT: (form) => ({
    placement: {
      learningOutcomes: form.text('learningOutcomes'), supervisionHoursPerWeek: form.number('supervisionHoursPerWeek'), academicTerm: form.text('academicTerm'),
      cohortRestriction: form.text('cohortRestriction'), isCreditBearing: form.isOn('isCreditBearing'),
    },
  }),
  JOB: (form) => ({
    job: { contract: form.one('contract', ['PERM', 'FIXED', 'APPRENTICESHIP']), grade: form.text('grade'), fte: form.number('fte'), vacancyUrl: form.text('vacancyUrl') },
  }),
  PROJECT: (form, now) => ({
    project: {
      problem: form.text('problem'), deliverable: form.text('deliverable'), dataAvailable: form.text('dataAvailable'),
      dataSensitivity: form.one('dataSensitivity', ['OPEN', 'INTERNAL', 'RESTRICTED']), datasetIds: now.project?.datasetIds ?? null,
      effortHours: form.whole('effortHours'), teamSize: form.whole('teamSize'), expenses: form.text('expenses'), outputLicence: form.text('outputLicence'),
      maintainer: form.text('maintainer'),
    },
  }),
};

/** Reads the questions of one section. What is no number or day is noted in the reader. */
export function readSection(name: SectionName, form: FormReader, now: HostOpportunityFragment): Changes {
  return READERS[name](form, now);
}

/** Paid or unpaid decides which of the questions below it count: the others may stay filled from a change of mind. */
function readPay(form: FormReader): Changes {
  const choice = form.one('isPaid', ['yes', 'no']);
  if (choice === null) return { pay: null, unpaidBasis: null };
  if (choice === 'no') {
    return { pay: { isPaid: false }, unpaidBasis: form.one('unpaidBasis', ['REQUIRED_BY_UK_COURSE', 'VOLUNTEER', 'SHADOWING']), courseName: form.text('courseName') };
  }
  return {
    pay: {
      isPaid: true, basis: form.one('basis', ['HOUR', 'DAY', 'YEAR']), minPence: form.pence('minPay'), maxPence: form.pence('maxPay'),
      isFullTimeEquivalent: !form.isOn('isShared'),
    },
    unpaidBasis: null, courseName: null,
  };
}

/** Where nobody funds it the rest does not count. Money without its giver is asked about: it would be lost. */
function readFunding(form: FormReader): Changes {
  const fundingStatus = form.one('fundingStatus', ['NONE', 'APPLIED_FOR', 'CONFIRMED']);
  if (fundingStatus === null || fundingStatus === 'NONE') return { fundingStatus, funding: null };
  const funder = form.text('funder');
  const given = {
    amountPence: form.pence('fundedAmount'), places: form.whole('fundedPlaces'), closesOn: form.day('fundingCloses'),
    eligibleKinds: form.some('fundedKinds', ['PLACEMENT', 'JOB', 'PROJECT']),
  };
  if (funder !== null) return { fundingStatus, funding: { funder, ...given } };
  if (given.amountPence !== null || given.places !== null || given.closesOn !== null || given.eligibleKinds.length > 0) form.wrong['funder'] = 'Say who funds it.';
  return { fundingStatus, funding: null };
}

/** Everything of an opportunity that a new draft may begin with: not its days, which have passed or will, and nobody who was asked to take part. */
export function copyOf(opportunity: HostOpportunityFragment): Changes {
  const { purpose, places, mode, outcode, hoursPerWeek, patterns, weeks, pay, unpaidBasis, courseName, openTo, contactRole, contactName, contactEmail } = opportunity;
  const { supervisorRole, supervisorName, conditions, sponsorship, isDisabilityConfident, anonymousUntil, acceptedRoute, applyUrl, themes, isOpenLicence } = opportunity;
  const { placement, job, project, requirements } = opportunity;
  // Unpaid work for a course is only lawful for so long: without its days that cannot be judged, so it is asked again.
  const isForCourse = unpaidBasis === 'REQUIRED_BY_UK_COURSE';
  return {
    purpose, places, mode, outcode, hoursPerWeek, patterns, weeks, openTo, contactRole, contactName, contactEmail, supervisorRole, supervisorName, conditions,
    sponsorship, isDisabilityConfident, anonymousUntil, acceptedRoute, applyUrl, themes, isOpenLicence, placement, job, project, courseName,
    pay: isForCourse ? null : pay, unpaidBasis: isForCourse ? null : unpaidBasis,
    requirements: requirements.map(({ skillId, level, importance, weight }) => ({ skillId, level, importance, weight })),
  };
}
