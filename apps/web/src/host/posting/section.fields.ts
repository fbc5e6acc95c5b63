import type { HostOpportunityFragment } from '../../documents.generated.js';
import type { Choice, Field } from './field.js';

export const SECTION_NAMES = ['about', 'place', 'time', 'pay', 'people', 'terms', 'applying'] as const;
export type SectionName = (typeof SECTION_NAMES)[number];

/** Questions that belong together, under a heading of their own where a page has several. */
export interface FieldGroup { readonly heading?: string; readonly text?: string; readonly fields: readonly Field[] }
export interface Section { readonly name: SectionName; readonly title: string; readonly groups: readonly FieldGroup[] }

type Kind = HostOpportunityFragment['kind'];

const choices = (words: Readonly<Record<string, string>>): Choice[] => Object.entries(words).map(([value, text]) => ({ value, text }));

const ABOUT: Section = {
  name: 'about', title: 'What it is about', groups: [{
    fields: [
      { name: 'title', label: 'Title', as: 'text', hint: 'As people would search for it, such as “Data analyst for homes and streets”.' },
      { name: 'purpose', label: 'What the work is for', as: 'area', rows: 10,
        hint: 'Who is helped by it, and what a week looks like. Leave out e-mail addresses and telephone numbers: they have a place of their own.' },
      { name: 'isOpenLicence', label: 'May others use this text again?', as: 'checks', choices: [{ value: 'yes', text: 'Yes, under the Open Government Licence' }] },
    ],
  }],
};

const PLACE: Section = {
  name: 'place', title: 'Where the work is done', groups: [{
    fields: [
      { name: 'mode', label: 'Where?', as: 'radios', choices: choices({ ONSITE: 'On site', HYBRID: 'Partly from home', REMOTE: 'From home' }) },
      { name: 'outcode', label: 'Postcode of the site', as: 'text', hint: 'Only its first part, such as DY1, is kept and shown. Not needed where all work is done from home.' },
    ],
  }],
};

const PATTERNS = choices({
  FULL_TIME: 'Full time', PART_TIME: 'Part time', JOB_SHARE: 'Job share', TERM_TIME: 'Term time', COMPRESSED: 'Compressed hours', FLEXIBLE: 'Flexible hours',
});

const TIME: Section = {
  name: 'time', title: 'Hours and dates', groups: [{
    fields: [
      { name: 'hoursPerWeek', label: 'Hours a week', as: 'number', suffix: 'hours a week' },
      { name: 'patterns', label: 'How can they be worked?', as: 'checks', choices: PATTERNS, hint: 'Choose all that you would accept. Each one brings in more people.' },
      { name: 'startOn', label: 'First day', as: 'day', hint: 'For example, 27 3 2027.' },
      { name: 'endOn', label: 'Last day', as: 'day', hint: 'Leave it empty where there is none.' },
      { name: 'weeks', label: 'Weeks of work between them', as: 'number', isWhole: true, suffix: 'weeks', hint: 'Fewer than lie between the two days gives people room.' },
    ],
  }],
};

const BASES: readonly Choice[] = [
  { value: 'REQUIRED_BY_UK_COURSE', text: 'A UK course requires it', hint: 'A placement that is a required part of a higher or further education course, for 12 months at most.' },
  { value: 'VOLUNTEER', text: 'Voluntary work', hint: 'Only for charities, voluntary and fund-raising bodies and public bodies. Expenses may be paid and nothing else.' },
  { value: 'SHADOWING', text: 'Shadowing', hint: 'The person watches and does no work. Placements only.' },
];

const PAY: Section = {
  name: 'pay', title: 'Pay', groups: [
    { fields: [{ name: 'isPaid', label: 'Is it paid?', as: 'radios', path: 'pay', choices: choices({ yes: 'Paid', no: 'Unpaid' }) }] },
    {
      heading: 'If it is paid', fields: [
        { name: 'basis', label: 'Pay is by the', as: 'radios', path: 'pay.basis', choices: choices({ HOUR: 'Hour', DAY: 'Day', YEAR: 'Year' }) },
        { name: 'minPay', label: 'Lowest pay', as: 'pounds', path: 'pay.minPence', hint: 'It must not be below the National Living Wage on the first day.' },
        { name: 'maxPay', label: 'Highest pay', as: 'pounds', path: 'pay.maxPence', hint: 'Leave it empty for one amount.' },
        { name: 'isShared', label: 'Pay by the day or year', as: 'checks', path: 'pay.isFullTimeEquivalent',
          choices: [{ value: 'yes', text: 'This is for the hours worked, not for a full-time week' }] },
      ],
    },
    {
      heading: 'If it is unpaid', text: 'A job is always paid. A placement or project may be unpaid only for one of these reasons. This is not legal advice.', fields: [
        { name: 'unpaidBasis', label: 'Why may it be unpaid?', as: 'radios', choices: BASES },
        { name: 'courseName', label: 'Name of the UK course that requires it', as: 'text' },
      ],
    },
    {
      heading: 'Funding', fields: [
        { name: 'fundingStatus', label: 'Is it paid for by somebody else?', as: 'radios',
          choices: choices({ NONE: 'No', APPLIED_FOR: 'Applied for', CONFIRMED: 'Yes, confirmed' }) },
        { name: 'funder', label: 'Who funds it', as: 'text', path: 'funding.funder', hint: 'Shown to people once it is confirmed.' },
        { name: 'fundedAmount', label: 'How much they give', as: 'pounds', path: 'funding.amountPence',
          hint: 'Altogether. Only you and coordinators see it until it is confirmed.' },
        { name: 'fundedPlaces', label: 'How many places they pay for', as: 'number', isWhole: true, path: 'funding.places' },
        { name: 'fundingCloses', label: 'The funding closes on', as: 'day', path: 'funding.closesOn' },
        { name: 'fundedKinds', label: 'What they pay for', as: 'checks', path: 'funding.eligibleKinds', hint: 'Choose none where it does not matter.',
          choices: choices({ PLACEMENT: 'Placements', JOB: 'Jobs', PROJECT: 'Projects' }) },
      ],
    },
  ],
};

const PEOPLE: Section = {
  name: 'people', title: 'Who it is open to', groups: [{
    fields: [
      {
        name: 'openTo', label: 'Open to', as: 'checks', hint: 'Choose none to leave it open to anyone.',
        choices: choices({
          ANYONE: 'Anyone', ON_A_COURSE: 'People on a course', GRADUATE: 'Graduates', CAREER_CHANGER: 'Career changers', RETURNER: 'People returning to work',
          SECONDMENT: 'Secondments',
        }),
      },
      {
        name: 'conditions', label: 'What has to be checked before somebody starts?', as: 'checks',
        choices: choices({
          RIGHT_TO_WORK: 'Right to work', REFERENCES: 'References', DBS_BASIC: 'DBS, basic', DBS_STANDARD: 'DBS, standard', DBS_ENHANCED: 'DBS, enhanced',
          BPSS: 'Baseline security standard (BPSS)', VETTING: 'Vetting', OCCUPATIONAL_HEALTH: 'Occupational health',
        }),
      },
      { name: 'sponsorship', label: 'Visa sponsorship', as: 'radios', choices: choices({ NOT_OFFERED: 'Not offered', CONSIDERED: 'Considered', OFFERED: 'Offered' }), 
        hint: 'We never ask people for their nationality. This only tells them what you offer.' },
      { name: 'isDisabilityConfident', label: 'Disability Confident', as: 'checks', choices: [{ value: 'yes', text: 'We are a Disability Confident employer' }] },
    ],
  }],
};

const TERMS: Readonly<Record<Kind, Section>> = {
  PLACEMENT: {
    name: 'terms', title: 'About the placement', groups: [{
      fields: [
        { name: 'learningOutcomes', label: 'What the person will learn', as: 'area', path: 'placement.learningOutcomes' },
        { name: 'supervisionHoursPerWeek', label: 'Hours of supervision a week', as: 'number', suffix: 'hours a week', path: 'placement.supervisionHoursPerWeek' },
        { name: 'academicTerm', label: 'Academic term', as: 'text', path: 'placement.academicTerm' },
        { name: 'cohortRestriction', label: 'Course or cohort it is kept for', as: 'text', path: 'placement.cohortRestriction',
          hint: 'Leave it empty where it is kept for nobody.' },
        { name: 'isCreditBearing', label: 'Credit', as: 'checks', path: 'placement.isCreditBearing', choices: [{ value: 'yes', text: 'It counts towards a course' }] },
      ],
    }],
  },
  JOB: {
    name: 'terms', title: 'About the job', groups: [{
      fields: [
        { name: 'contract', label: 'Contract', as: 'radios', path: 'job.contract',
          choices: choices({ PERM: 'Permanent', FIXED: 'Fixed term', APPRENTICESHIP: 'Apprenticeship' }) },
        { name: 'grade', label: 'Grade', as: 'text', path: 'job.grade' },
        { name: 'fte', label: 'Share of a full-time week', as: 'number', path: 'job.fte', hint: '1 is full time, 0.6 is three days of five.' },
        { name: 'vacancyUrl', label: 'Address of the vacancy on your own site', as: 'text', type: 'url', path: 'job.vacancyUrl', hint: 'Such as https://example.org/jobs/12' },
      ],
    }],
  },
  PROJECT: {
    name: 'terms', title: 'About the project', groups: [{
      fields: [
        { name: 'problem', label: 'The question or problem', as: 'area', path: 'project.problem' },
        { name: 'deliverable', label: 'What is handed over at the end', as: 'area', rows: 3, path: 'project.deliverable' },
        { name: 'dataAvailable', label: 'Data that are there', as: 'area', rows: 3, path: 'project.dataAvailable' },
        { name: 'dataSensitivity', label: 'How sensitive are the data?', as: 'radios', path: 'project.dataSensitivity',
          choices: choices({ OPEN: 'Open', INTERNAL: 'Internal', RESTRICTED: 'Restricted' }) },
        { name: 'effortHours', label: 'Hours of work altogether', as: 'number', isWhole: true, suffix: 'hours', path: 'project.effortHours' },
        { name: 'teamSize', label: 'People in the team', as: 'number', isWhole: true, path: 'project.teamSize' },
        { name: 'expenses', label: 'Expenses', as: 'area', rows: 2, path: 'project.expenses' },
        { name: 'outputLicence', label: 'Licence of the result', as: 'text', path: 'project.outputLicence', hint: 'Such as MIT, or Open Government Licence.' },
        { name: 'maintainer', label: 'Who looks after the result afterwards', as: 'text', path: 'project.maintainer' },
      ],
    }],
  },
};

const APPLYING: Section = {
  name: 'applying', title: 'Applying', groups: [{
    fields: [
      { name: 'closesOn', label: 'Last day to apply', as: 'day', hint: 'Until midnight of that day. Three weeks give most people time.' },
      { name: 'places', label: 'Places', as: 'number', isWhole: true },
      { name: 'acceptedRoute', label: 'Where do people apply?', as: 'radios', choices: choices({ HERE: 'Here', EXTERNAL: 'On our own site' }) },
      { name: 'applyUrl', label: 'Address where people apply', as: 'text', type: 'url', hint: 'Only where they apply on your own site. Such as https://example.org/jobs/12' },
      {
        name: 'anonymousUntil', label: 'When do you see names of people who apply?', as: 'radios',
        choices: choices({ SHORTLISTED: 'Once you have shortlisted them', SUBMITTED: 'As soon as they apply' }),
      },
    ],
  }, {
    heading: 'Who answers questions', fields: [
      { name: 'contactRole', label: 'Role of the contact', as: 'text', hint: 'Such as Head of insight. A role is enough.' },
      { name: 'contactName', label: 'Name of the contact', as: 'text' },
      { name: 'contactEmail', label: 'E-mail address of the contact', as: 'text', type: 'email' },
      { name: 'supervisorRole', label: 'Role of whoever supervises the work', as: 'text' },
      { name: 'supervisorName', label: 'Name of whoever supervises the work', as: 'text', hint: 'Needed when you make an offer, not before.' },
    ],
  }],
};

/** The section of that name for a kind of opportunity; undefined where there is none. */
export function sectionOf(name: string, kind: Kind): Section | undefined {
  return [ABOUT, PLACE, TIME, PAY, PEOPLE, TERMS[kind], APPLYING].find((section) => section.name === name);
}

export function fieldsOf(section: Section): Field[] {
  return section.groups.flatMap(({ fields }) => fields);
}

