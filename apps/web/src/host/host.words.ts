import type { Choice } from './posting/field.js';

export const STATES: Readonly<Record<string, string>> = {
  POTENTIAL: 'An idea', DRAFT: 'Draft', SUBMITTED: 'With a coordinator', RETURNED: 'Sent back to you', OPEN: 'Open', PAUSED: 'Paused', FILLED: 'Filled', EXPIRED: 'Closed',
  WITHDRAWN: 'Withdrawn', ARCHIVED: 'Put away',
};

export const IMPORTANCES: Readonly<Record<string, string>> = { MUST_HAVE: 'Must have', ESSENTIAL: 'Essential', DESIRABLE: 'Desirable' };
export const EVIDENCE: Readonly<Record<string, string>> = {
  SELF: 'their own word', ENDORSED: 'endorsed by somebody', COURSE: 'a course', PORTFOLIO: 'work they can show', ASSESSED: 'assessed',
};
export const GROUPS: Readonly<Record<string, string>> = {
  YOU_MEET_EVERYTHING: 'They meet everything you ask for', MEETS_EVERY_ESSENTIAL: 'They meet every essential', MEETS_MOST: 'They meet most essentials',
  COULD_GROW_INTO_IT: 'They fit, with essentials to grow into', NEARLY: 'Nearly', NOT_YET: 'Not yet',
};
export const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
  COUNCIL: 'Council', NHS: 'NHS', POLICE_FIRE: 'Police or fire service', UNIVERSITY: 'University or college', CHARITY_COMMUNITY: 'Charity or community group',
  SME: 'Small or medium business', BUSINESS: 'Large business', OTHER_PUBLIC: 'Other public body',
};
export const VERIFICATIONS: Readonly<Record<string, string>> = {
  PENDING: 'Being checked', VERIFIED: 'Verified', REJECTED: 'Not accepted', SUSPENDED: 'Suspended', CLOSED: 'Closed',
};
export const ROLES: Readonly<Record<string, string>> = { MEMBER: 'Member', OWNER: 'Owner', UNIVERSITY_COORDINATOR: 'University coordinator' };

export const KIND_CHOICES: readonly Choice[] = [
  { value: 'PLACEMENT', text: 'Placement', hint: 'Somebody works with you for some weeks and learns, often as part of a course.' },
  { value: 'JOB', text: 'Job', hint: 'A paid post, for a fixed time or for good, or an apprenticeship.' },
  { value: 'PROJECT', text: 'Project', hint: 'A question to answer or a thing to build, by one person or a small team.' },
];
export const LEVEL_CHOICES: readonly Choice[] = [
  { value: '1', text: 'Awareness' }, { value: '2', text: 'Working' }, { value: '3', text: 'Practitioner' }, { value: '4', text: 'Expert' },
];
export const IMPORTANCE_CHOICES: readonly Choice[] = Object.entries(IMPORTANCES).map(([value, text]) => ({ value, text }));

/** Why somebody is put aside, by the codes that the API keeps. */
export const PUT_ASIDE: readonly Choice[] = [
  { value: 'skills', text: 'Other skills are needed' }, { value: 'timing', text: 'The dates or hours do not fit' }, { value: 'tooFar', text: 'The journey is too far' },
  { value: 'other', text: 'Another reason' },
];
