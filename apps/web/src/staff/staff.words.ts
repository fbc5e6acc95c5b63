/** What waits, by the kind of its due day. */
export const WAITING: Readonly<Record<string, { readonly text: string; readonly folder: string }>> = {
  'introduction.review': { text: 'Introduction to review', folder: 'introductions' },
  'organisation.verify': { text: 'Organisation to verify', folder: 'organisations' },
  'opportunity.moderate': { text: 'Opportunity to look at', folder: 'opportunities' },
};

/** Why an opportunity waits for a look, by flag. */
export const FLAGS: Readonly<Record<string, string>> = {
  firstPosting: 'This is the first posting of a host that is in no public register.',
  unpaid: 'It is unpaid. Check that the basis for not paying holds.',
  contactInText: 'The text holds an e-mail address or a telephone number.',
  asksMoney: 'The text seems to ask people for money.',
};

export const IMPORTANCE: Readonly<Record<string, string>> = { MUST_HAVE: 'Must have', ESSENTIAL: 'Essential', DESIRABLE: 'Desirable' };

export const ORGANISATION_KINDS: Readonly<Record<string, string>> = {
  BUSINESS: 'Business', CHARITY_COMMUNITY: 'Charity or community group', COUNCIL: 'Council', NHS: 'NHS organisation', OTHER_PUBLIC: 'Other public body',
  POLICE_FIRE: 'Police or fire service', SME: 'Small or medium business', UNIVERSITY: 'University',
};

export const VERIFICATIONS: Readonly<Record<string, string>> = {
  PENDING: 'waits to be verified', VERIFIED: 'verified', REJECTED: 'rejected', SUSPENDED: 'suspended', CLOSED: 'closed',
};

export const PROPOSERS: Readonly<Record<string, string>> = { CANDIDATE: 'the person', ORGANISATION: 'the host', COORDINATOR: 'a coordinator' };

export const INTRODUCTION_STATES: Readonly<Record<string, string>> = {
  PROPOSED: 'waits for review', APPROVED: 'approved, and waits for the other side', CONNECTED: 'both sides said yes', REFUSED: 'refused',
  CANDIDATE_NO: 'declined by the person', ORG_NO: 'declined by the host', LAPSED: 'lapsed, nobody answered in time', SUPERSEDED: 'replaced by another',
};

export const OPPORTUNITY_STATES: Readonly<Record<string, string>> = {
  POTENTIAL: 'only an idea', DRAFT: 'a draft', SUBMITTED: 'handed in', RETURNED: 'returned to the host', OPEN: 'open', PAUSED: 'paused', FILLED: 'filled',
  EXPIRED: 'closed', WITHDRAWN: 'withdrawn', ARCHIVED: 'archived',
};

/** Parts of the two sides of a score. */
export const PARTS: Readonly<Record<string, string>> = {
  essential: 'Essential skills', desirable: 'Desirable skills', time: 'Dates and hours', mission: 'Themes of the work', wantedSkills: 'Skills the person wants to use',
  commute: 'Journey', interest: 'Interests',
};

/** Evidence behind a claimed skill. */
export const EVIDENCE: Readonly<Record<string, string>> = {
  SELF: 'own word', COURSE: 'a course', PORTFOLIO: 'a portfolio', ENDORSED: 'somebody’s word', ASSESSED: 'an assessment',
};

/** What a reaction does for people, by its class and method. */
const REACTIONS: Readonly<Record<string, string>> = {
  'NoticeReactions.tell': 'Telling everyone concerned', 'NoticeReactions.mail': 'Sending an e-mail', 'AccountReactions.sendCode': 'Sending a sign-in code',
  'MatchReactions.profileMoved': 'Making a person’s list of matches again', 'MatchReactions.opportunityMoved': 'Making an opportunity’s list of people again',
  'MatchReactions.skillsImported': 'Making all lists again', 'ApplicationReactions.open': 'Opening an application after an introduction',
  'OpportunityReactions.pauseOfSuspended': 'Pausing what a suspended organisation offers', 'ProfileReactions.consentWithdrawn': 'Pausing a profile whose consent was withdrawn',
  'OpportunityReactions.moveRequirements': 'Moving requirements to a new list of skills', 'ProfileReactions.placeClaims': 'Moving people’s skills to a new list of skills',
  'ProfileReactions.memberJoined': 'Hiding a new colleague from their own organisation', 'ProfileReactions.memberLeft': 'Noting that somebody has left an organisation',
  'ProfileReactions.ownerRegistered': 'Hiding an owner from their own organisation', 'ProfileReactions.domainVerified': 'Hiding people from the organisation of their address',
  'UnreadableInputs.matchOnceReadable': 'Matching what could not be read', 'UnwrittenLists.writeAgain': 'Writing a list of matches that could not be written',
  'ShardFailures.workAgain': 'Making lists of matches again that could not be written', 'ShardFailures.forget': 'Clearing up after something that was given up',
};

/** "Sending an e-mail" of NoticeReactions.mail.notice.queued; what is not known is named by its area. */
export function reactionWords(reaction: string): string {
  const [className = '', method = ''] = reaction.split('.');
  return REACTIONS[`${className}.${method}`] ?? `Work on ${className.replace(/s?(?:Reactions)?$/, '').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}s`;
}

/** "opportunity, published" of opportunity.published, "opportunity, went stale" of opportunity.wentStale. */
export function factWords(kind: string): string {
  return kind.replace('.', ', ').replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Why lists are made again. */
export const CAUSES: Readonly<Record<string, string>> = {
  weights: 'The weights of matching have changed', taxonomy: 'The list of skills has changed', marketSize: 'The market has grown or shrunk past a bound',
  manyChanges: 'Many things have changed at once', asked: 'An administrator asked for it',
};

export const WORK_KINDS: Readonly<Record<string, string>> = { recompute: 'Making all lists of matches again', import: 'Import' };
export const WORK_STATES: Readonly<Record<string, string>> = { RUNNING: 'Going on', DONE: 'Done', FAILED: 'Stopped by a fault' };

export const WEIGHTS_STATES: Readonly<Record<string, string>> = {
  PROPOSED: 'Proposed', IN_FORCE: 'In force', SUPERSEDED: 'Was in force before', REFUSED: 'Refused',
};
