// Made by npm run documents from the .graphql files beside the pages. Do not edit.
import type { PersistedDocument } from './site/persisted.document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Where people apply: here or on the host's own site. */
export type AcceptedRoute =
  | 'EXTERNAL'
  | 'HERE';

/** When the host sees the name of somebody who applied. */
export type AnonymousUntil =
  | 'SHORTLISTED'
  | 'SUBMITTED';

export type AnswerCoHostingInput = {
  /** False says no, also after a yes. */
  readonly isConfirmed: boolean;
  readonly opportunityId: string;
  readonly version: number;
};

export type AnswerMembershipInput = {
  readonly accept: boolean;
  readonly membershipId: string;
  /** What somebody who asked to join becomes; a member when nothing is said. */
  readonly role?: MembershipRole | null | undefined;
};

/** What a person may act as. One is chosen at a time. */
export type CapacityKind =
  | 'ADMIN'
  | 'COORDINATOR'
  | 'DEPUTY'
  | 'MEMBER'
  | 'OWNER'
  | 'PERSON'
  | 'REVIEWER'
  | 'UNIVERSITY_COORDINATOR';

/** What to act as from now on in this session. */
export type ChooseCapacityInput = {
  readonly kind: CapacityKind;
  readonly organisationId?: string | null | undefined;
};

export type ConfirmOpportunityInput = {
  readonly opportunityId: string;
  readonly version: number;
};

/** What kind of contract a job has. */
export type ContractKind =
  | 'APPRENTICESHIP'
  | 'FIXED'
  | 'PERM';

/** What could be done: the first five by the person, the others by the host. */
export type CounterfactualKind =
  | 'DROP_REQUIREMENT'
  | 'EARLIER_START'
  | 'LONGER_COMMUTE'
  | 'LOWER_LEVEL'
  | 'MORE_PAY'
  | 'NEW_SKILL'
  | 'ONE_DAY_FEWER'
  | 'ONE_MORE_DAY'
  | 'OTHER_MODE'
  | 'SKILL_UP'
  | 'SOFTEN_REQUIREMENT';

/** Who may see the data of a project. */
export type DataSensitivity =
  | 'INTERNAL'
  | 'OPEN'
  | 'RESTRICTED';

export type DismissMatchInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly opportunityId: string;
  /** The profile's id, or the candidateRef by which your organisation knows the person. */
  readonly profileId: string;
  /** Reason code, such as tooFar, notForMe, skills, timing, other. */
  readonly reason: string;
};

export type DraftOpportunityInput = {
  readonly acceptedRoute?: AcceptedRoute | null | undefined;
  /** SHORTLISTED for public bodies when nothing is said. */
  readonly anonymousUntil?: AnonymousUntil | null | undefined;
  readonly applyUrl?: string | null | undefined;
  /** Last day to apply, as 2027-06-01. */
  readonly closesOn?: string | null | undefined;
  /** Organisations asked to take part; each confirms for itself. */
  readonly coHostIds?: ReadonlyArray<string> | null | undefined;
  readonly conditions?: ReadonlyArray<OpportunityCondition> | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactRole?: string | null | undefined;
  readonly courseName?: string | null | undefined;
  /** Day, as 2027-06-01. */
  readonly endOn?: string | null | undefined;
  readonly funding?: FundingInput | null | undefined;
  readonly fundingStatus?: FundingStatus | null | undefined;
  readonly hoursPerWeek?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly isDisabilityConfident?: boolean | null | undefined;
  readonly isOpenLicence?: boolean | null | undefined;
  readonly job?: JobTermsInput | null | undefined;
  readonly kind: OpportunityKind;
  readonly mode?: OpportunityMode | null | undefined;
  readonly openTo?: ReadonlyArray<OpenTo> | null | undefined;
  readonly organisationId: string;
  /** Postcode of the site; only its outward part is kept. */
  readonly outcode?: string | null | undefined;
  readonly patterns?: ReadonlyArray<OpportunityPattern> | null | undefined;
  readonly pay?: OpportunityPayInput | null | undefined;
  readonly placement?: PlacementTermsInput | null | undefined;
  readonly places?: number | null | undefined;
  readonly placesForRound?: number | null | undefined;
  readonly project?: ProjectTermsInput | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly requirements?: ReadonlyArray<RequirementInput> | null | undefined;
  readonly sponsorship?: Sponsorship | null | undefined;
  /** Day, as 2027-06-01. */
  readonly startOn?: string | null | undefined;
  readonly supervisorName?: string | null | undefined;
  readonly supervisorRole?: string | null | undefined;
  /** Theme codes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly title: string;
  readonly unpaidBasis?: UnpaidBasis | null | undefined;
  readonly weeks?: number | null | undefined;
};

export type FundingInput = {
  readonly amountPence?: number | null | undefined;
  /** Day, as 2027-06-01. */
  readonly closesOn?: string | null | undefined;
  readonly eligibleKinds?: ReadonlyArray<OpportunityKind> | null | undefined;
  readonly funder: string;
  readonly places?: number | null | undefined;
};

/** Only CONFIRMED counts as funded. */
export type FundingStatus =
  | 'APPLIED_FOR'
  | 'CONFIRMED'
  | 'NONE';

/** MUST_HAVE closes the door without it, ESSENTIAL counts most, DESIRABLE adds. */
export type Importance =
  | 'DESIRABLE'
  | 'ESSENTIAL'
  | 'MUST_HAVE';

/** Where an introduction stands. */
export type IntroductionState =
  | 'APPROVED'
  | 'CANDIDATE_NO'
  | 'CONNECTED'
  | 'LAPSED'
  | 'ORG_NO'
  | 'PROPOSED'
  | 'REFUSED'
  | 'SUPERSEDED';

export type InviteMemberInput = {
  readonly email: string;
  readonly idempotencyKey?: string | null | undefined;
  readonly organisationId: string;
  readonly role: MembershipRole;
};

export type JobTermsInput = {
  readonly contract?: ContractKind | null | undefined;
  /** Share of a full-time week, up to 1. */
  readonly fte?: number | null | undefined;
  readonly grade?: string | null | undefined;
  /** The vacancy on the host's own site. */
  readonly vacancyUrl?: string | null | undefined;
};

export type JoinOrganisationInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly organisationId: string;
};

/** How a pair is grouped: the first three for a person, the last three for a host. */
export type MatchGroup =
  | 'COULD_GROW_INTO_IT'
  | 'MEETS_EVERY_ESSENTIAL'
  | 'MEETS_MOST'
  | 'NEARLY'
  | 'NOT_YET'
  | 'YOU_MEET_EVERYTHING';

/** A person and an opportunity. */
export type MatchPairInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly opportunityId: string;
  /** The profile's id, or the candidateRef by which your organisation knows the person. */
  readonly profileId: string;
};

/** What a member may do for the organisation. */
export type MembershipRole =
  | 'MEMBER'
  | 'OWNER'
  | 'UNIVERSITY_COORDINATOR';

/** Whether somebody asked, was invited, belongs, or belongs no more. */
export type MembershipState =
  | 'ACTIVE'
  | 'ENDED'
  | 'INVITED'
  | 'REQUESTED';

/** A place and how far from it, as the crow flies. */
export type NearInput = {
  readonly km: number;
  /** A postcode or its first part. */
  readonly outcode: string;
};

/** Whom an opportunity is open to. */
export type OpenTo =
  | 'ANYONE'
  | 'CAREER_CHANGER'
  | 'GRADUATE'
  | 'ON_A_COURSE'
  | 'RETURNER'
  | 'SECONDMENT';

/** What must be shown before the first day. */
export type OpportunityCondition =
  | 'BPSS'
  | 'DBS_BASIC'
  | 'DBS_ENHANCED'
  | 'DBS_STANDARD'
  | 'OCCUPATIONAL_HEALTH'
  | 'REFERENCES'
  | 'RIGHT_TO_WORK'
  | 'VETTING';

export type OpportunityFilter = {
  /** GSS code of an authority; a county or the combined authority means all its districts. */
  readonly area?: string | null | undefined;
  /** Can still be applied for on this day. */
  readonly closesAfter?: string | null | undefined;
  readonly kinds?: ReadonlyArray<OpportunityKind> | null | undefined;
  /** The top of the pay is at least so many pence an hour. */
  readonly minPencePerHour?: number | null | undefined;
  readonly modes?: ReadonlyArray<OpportunityMode> | null | undefined;
  readonly near?: NearInput | null | undefined;
  readonly organisationId?: string | null | undefined;
  /** Asks for any of these skills. */
  readonly skillIds?: ReadonlyArray<string> | null | undefined;
  readonly sort?: OpportunitySort | null | undefined;
  /** Starts on this day or later. */
  readonly startsFrom?: string | null | undefined;
  /** Other states than OPEN show what one may see: one's own organisation's, and all to staff. */
  readonly states?: ReadonlyArray<OpportunityState> | null | undefined;
  /** Words of the title, the skills or the purpose; "quoted" for a phrase, -word to leave out. */
  readonly text?: string | null | undefined;
};

/** A placement, a job or a joint project. */
export type OpportunityKind =
  | 'JOB'
  | 'PLACEMENT'
  | 'PROJECT';

/** Where the work is done. */
export type OpportunityMode =
  | 'HYBRID'
  | 'ONSITE'
  | 'REMOTE';

/** How the week can be arranged. */
export type OpportunityPattern =
  | 'COMPRESSED'
  | 'FLEXIBLE'
  | 'FULL_TIME'
  | 'JOB_SHARE'
  | 'PART_TIME'
  | 'TERM_TIME';

/** What one amount of pay is for. */
export type OpportunityPayBasis =
  | 'DAY'
  | 'HOUR'
  | 'YEAR';

export type OpportunityPayInput = {
  readonly basis?: OpportunityPayBasis | null | undefined;
  /** Whether an amount by the day or year is for a full-time week, shared out by the hours worked; true when nothing is said. */
  readonly isFullTimeEquivalent?: boolean | null | undefined;
  readonly isPaid: boolean;
  /** Absent: one amount. */
  readonly maxPence?: number | null | undefined;
  readonly minPence?: number | null | undefined;
};

/** NEAREST needs `near`, MOST_RELEVANT needs `text`; without them the newest stand first. */
export type OpportunitySort =
  | 'BEST_PAID'
  | 'CLOSING_SOONEST'
  | 'MOST_RELEVANT'
  | 'NEAREST'
  | 'NEWEST';

/** Where an opportunity stands. */
export type OpportunityState =
  | 'ARCHIVED'
  | 'DRAFT'
  | 'EXPIRED'
  | 'FILLED'
  | 'OPEN'
  | 'PAUSED'
  | 'POTENTIAL'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type OrganisationKind =
  | 'BUSINESS'
  | 'CHARITY_COMMUNITY'
  | 'COUNCIL'
  | 'NHS'
  | 'OTHER_PUBLIC'
  | 'POLICE_FIRE'
  | 'SME'
  | 'UNIVERSITY';

/** Under 10, under 50, under 250 people, or more. */
export type OrganisationSize =
  | 'LARGE'
  | 'MEDIUM'
  | 'MICRO'
  | 'SMALL';

export type PauseOpportunityInput = {
  readonly opportunityId: string;
  readonly reason?: string | null | undefined;
  readonly version: number;
};

export type PlacementTermsInput = {
  readonly academicTerm?: string | null | undefined;
  /** Which course or cohort it is kept for. */
  readonly cohortRestriction?: string | null | undefined;
  readonly isCreditBearing?: boolean | null | undefined;
  readonly learningOutcomes?: string | null | undefined;
  readonly supervisionHoursPerWeek?: number | null | undefined;
};

export type ProjectTermsInput = {
  readonly dataAvailable?: string | null | undefined;
  readonly dataSensitivity?: DataSensitivity | null | undefined;
  readonly datasetIds?: ReadonlyArray<string> | null | undefined;
  readonly deliverable?: string | null | undefined;
  readonly effortHours?: number | null | undefined;
  readonly expenses?: string | null | undefined;
  /** Who looks after the result afterwards. */
  readonly maintainer?: string | null | undefined;
  readonly outputLicence?: string | null | undefined;
  readonly problem?: string | null | undefined;
  readonly teamSize?: number | null | undefined;
};

/** Who proposed an introduction; proposing counts as that side's yes. */
export type Proposer =
  | 'CANDIDATE'
  | 'COORDINATOR'
  | 'ORGANISATION';

export type PublishOpportunityInput = {
  readonly opportunityId: string;
  readonly version: number;
};

/** What is being written: over a stored opportunity of one's own, or from nothing with its organisation and kind. Nothing is stored. */
export type QualifyingInput = {
  readonly acceptedRoute?: AcceptedRoute | null | undefined;
  /** SHORTLISTED for public bodies when nothing is said. */
  readonly anonymousUntil?: AnonymousUntil | null | undefined;
  readonly applyUrl?: string | null | undefined;
  /** Last day to apply, as 2027-06-01. */
  readonly closesOn?: string | null | undefined;
  /** Organisations asked to take part; each confirms for itself. */
  readonly coHostIds?: ReadonlyArray<string> | null | undefined;
  readonly conditions?: ReadonlyArray<OpportunityCondition> | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactRole?: string | null | undefined;
  readonly courseName?: string | null | undefined;
  /** Day, as 2027-06-01. */
  readonly endOn?: string | null | undefined;
  readonly funding?: FundingInput | null | undefined;
  readonly fundingStatus?: FundingStatus | null | undefined;
  readonly hoursPerWeek?: number | null | undefined;
  readonly isDisabilityConfident?: boolean | null | undefined;
  readonly isOpenLicence?: boolean | null | undefined;
  readonly job?: JobTermsInput | null | undefined;
  /** Needed without an opportunity. */
  readonly kind?: OpportunityKind | null | undefined;
  readonly mode?: OpportunityMode | null | undefined;
  readonly openTo?: ReadonlyArray<OpenTo> | null | undefined;
  readonly opportunityId?: string | null | undefined;
  /** Needed without an opportunity. */
  readonly organisationId?: string | null | undefined;
  /** Postcode of the site; only its outward part is kept. */
  readonly outcode?: string | null | undefined;
  readonly patterns?: ReadonlyArray<OpportunityPattern> | null | undefined;
  readonly pay?: OpportunityPayInput | null | undefined;
  readonly placement?: PlacementTermsInput | null | undefined;
  readonly places?: number | null | undefined;
  readonly placesForRound?: number | null | undefined;
  readonly project?: ProjectTermsInput | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly requirements?: ReadonlyArray<RequirementInput> | null | undefined;
  readonly sponsorship?: Sponsorship | null | undefined;
  /** Day, as 2027-06-01. */
  readonly startOn?: string | null | undefined;
  readonly supervisorName?: string | null | undefined;
  readonly supervisorRole?: string | null | undefined;
  /** Theme codes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly unpaidBasis?: UnpaidBasis | null | undefined;
  readonly weeks?: number | null | undefined;
};

export type RegisterIdsInput = {
  readonly charityNumber?: string | null | undefined;
  readonly companyNumber?: string | null | undefined;
  readonly gssCode?: string | null | undefined;
  readonly odsCode?: string | null | undefined;
  readonly ukprn?: string | null | undefined;
};

export type RegisterOrganisationInput = {
  /** Code of the local authority, such as E08000025. */
  readonly area?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly registerIds?: RegisterIdsInput | null | undefined;
  readonly sharedMailbox?: string | null | undefined;
  readonly size?: OrganisationSize | null | undefined;
  readonly website?: string | null | undefined;
};

export type RemoveMemberInput = {
  readonly membershipId: string;
};

export type RequestSignInInput = {
  readonly email: string;
};

export type RequirementInput = {
  readonly importance: Importance;
  /** 1 awareness, 2 working, 3 practitioner, 4 expert. */
  readonly level: number;
  readonly skillId: string;
  /** From 1 to 10; 5 when nothing is said. */
  readonly weight?: number | null | undefined;
};

export type ResubmitOrganisationInput = {
  /** Code of the local authority, such as E08000025. */
  readonly area?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly organisationId: string;
  readonly registerIds?: RegisterIdsInput | null | undefined;
  readonly sharedMailbox?: string | null | undefined;
  readonly size?: OrganisationSize | null | undefined;
  readonly version: number;
  readonly website?: string | null | undefined;
};

export type ResumeOpportunityInput = {
  readonly opportunityId: string;
  readonly version: number;
};

export type ReviseOpportunityInput = {
  readonly acceptedRoute?: AcceptedRoute | null | undefined;
  /** SHORTLISTED for public bodies when nothing is said. */
  readonly anonymousUntil?: AnonymousUntil | null | undefined;
  readonly applyUrl?: string | null | undefined;
  /** Last day to apply, as 2027-06-01. */
  readonly closesOn?: string | null | undefined;
  /** Organisations asked to take part; each confirms for itself. */
  readonly coHostIds?: ReadonlyArray<string> | null | undefined;
  readonly conditions?: ReadonlyArray<OpportunityCondition> | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactRole?: string | null | undefined;
  readonly courseName?: string | null | undefined;
  /** Day, as 2027-06-01. */
  readonly endOn?: string | null | undefined;
  readonly funding?: FundingInput | null | undefined;
  readonly fundingStatus?: FundingStatus | null | undefined;
  readonly hoursPerWeek?: number | null | undefined;
  readonly isDisabilityConfident?: boolean | null | undefined;
  readonly isOpenLicence?: boolean | null | undefined;
  readonly job?: JobTermsInput | null | undefined;
  readonly mode?: OpportunityMode | null | undefined;
  readonly openTo?: ReadonlyArray<OpenTo> | null | undefined;
  readonly opportunityId: string;
  /** Postcode of the site; only its outward part is kept. */
  readonly outcode?: string | null | undefined;
  readonly patterns?: ReadonlyArray<OpportunityPattern> | null | undefined;
  readonly pay?: OpportunityPayInput | null | undefined;
  readonly placement?: PlacementTermsInput | null | undefined;
  readonly places?: number | null | undefined;
  readonly placesForRound?: number | null | undefined;
  readonly project?: ProjectTermsInput | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly requirements?: ReadonlyArray<RequirementInput> | null | undefined;
  readonly sponsorship?: Sponsorship | null | undefined;
  /** Day, as 2027-06-01. */
  readonly startOn?: string | null | undefined;
  readonly supervisorName?: string | null | undefined;
  readonly supervisorRole?: string | null | undefined;
  /** Theme codes. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  readonly title?: string | null | undefined;
  readonly unpaidBasis?: UnpaidBasis | null | undefined;
  readonly version: number;
  readonly weeks?: number | null | undefined;
};

export type SignInInput = {
  /** Six digits from the mail. */
  readonly code: string;
  readonly email: string;
};

/** How well a skill is held or needed, lowest first. */
export type SkillLevel =
  /** Knows what it is for; would need close help to do it. */
  | 'AWARENESS'
  /** Takes the hardest cases, sets the way and teaches it. */
  | 'EXPERT'
  /** Does it alone in new situations and helps others. */
  | 'PRACTITIONER'
  /** Does ordinary tasks, asks when something unusual comes up. */
  | 'WORKING';

/** Whether the host sponsors a visa. */
export type Sponsorship =
  | 'CONSIDERED'
  | 'NOT_OFFERED'
  | 'OFFERED';

/** Why the law allows that this work is unpaid. */
export type UnpaidBasis =
  | 'REQUIRED_BY_UK_COURSE'
  | 'SHADOWING'
  | 'VOLUNTEER';

/** Whether a coordinator has checked that an organisation is what it says. */
export type Verification =
  | 'CLOSED'
  | 'PENDING'
  | 'REJECTED'
  | 'SUSPENDED'
  | 'VERIFIED';

export type VouchForOrganisationInput = {
  readonly idempotencyKey?: string | null | undefined;
  /** The group, by the id that its people gave you. */
  readonly organisationId: string;
};

export type WithdrawOpportunityInput = {
  readonly opportunityId: string;
  readonly reason: string;
  readonly version: number;
};

export type FindOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null }> } };

export type OpportunitySummaryFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null };

export type HostRequirementFragment = { readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null };

export type CandidatesQueryVariables = Exact<{
  opportunityId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CandidatesQuery = { readonly candidates: { readonly totalCount: number, readonly isBeingPrepared: boolean, readonly isSmallMarket: boolean, readonly reflects: { readonly at: string } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly candidateRef: string, readonly group: MatchGroup, readonly match: { readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly isStretch: boolean, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null }, readonly introduction: { readonly state: IntroductionState, readonly dueAt: string, readonly needsCoordinator: boolean } | null } }> } };

export type CandidateMatchFragment = { readonly __typename: 'Match', readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly isStretch: boolean, readonly computedAt: string, readonly group: MatchGroup | null, readonly notUsed: ReadonlyArray<string>, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string }>, readonly sides: { readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly contribution: number, readonly sentence: string }> } }, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null, readonly email: string | null, readonly headline: string | null, readonly personalSummary: string | null }, readonly introduction: { readonly id: string, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly dueAt: string, readonly reason: string | null, readonly organisationYesAt: string | null, readonly candidateYesAt: string | null } | null };

export type CandidateQueryVariables = Exact<{
  opportunityId: string;
  candidateRef: string;
}>;


export type CandidateQuery = { readonly match: { readonly __typename: 'Match', readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly isStretch: boolean, readonly computedAt: string, readonly group: MatchGroup | null, readonly notUsed: ReadonlyArray<string>, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string }>, readonly sides: { readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly contribution: number, readonly sentence: string }> } }, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null, readonly email: string | null, readonly headline: string | null, readonly personalSummary: string | null }, readonly introduction: { readonly id: string, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly dueAt: string, readonly reason: string | null, readonly organisationYesAt: string | null, readonly candidateYesAt: string | null } | null } | null };

export type CandidateChangesQueryVariables = Exact<{
  opportunityId: string;
  candidateRef: string;
}>;


export type CandidateChangesQuery = { readonly match: { readonly counterfactuals: ReadonlyArray<{ readonly sentence: string, readonly admits: { readonly about: number, readonly band: string } | null }> } | null };

export type ShortlistCandidateMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type ShortlistCandidateMutation = { readonly shortlistMatch:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Match', readonly isShortlisted: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type PutAsideCandidateMutationVariables = Exact<{
  input: DismissMatchInput;
}>;


export type PutAsideCandidateMutation = { readonly dismissMatch:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Match', readonly isDismissed: boolean }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type AskForIntroductionMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type AskForIntroductionMutation = { readonly proposeIntroduction:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState, readonly needsCoordinator: boolean, readonly dueAt: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type OwnOrganisationFragment = { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly version: number, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly size: OrganisationSize | null, readonly website: string | null, readonly sharedMailbox: string | null, readonly verification: Verification, readonly verificationReason: string | null, readonly verifiedDomain: string | null, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null }, readonly vouchedBy: { readonly name: string } | null };

export type OwnOrganisationByIdQueryVariables = Exact<{
  id: string;
}>;


export type OwnOrganisationByIdQuery = { readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly version: number, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly size: OrganisationSize | null, readonly website: string | null, readonly sharedMailbox: string | null, readonly verification: Verification, readonly verificationReason: string | null, readonly verifiedDomain: string | null, readonly members: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly state: MembershipState, readonly createdAt: string, readonly person: { readonly name: string, readonly email: string | null } | null }> | null, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null }, readonly vouchedBy: { readonly name: string } | null } | null };

export type MyPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPlacesQuery = { readonly viewer: { readonly user: { readonly email: string | null } } | null, readonly myMemberships: ReadonlyArray<{ readonly id: string, readonly role: MembershipRole, readonly state: MembershipState, readonly organisationId: string, readonly organisation: { readonly id: string, readonly name: string, readonly slug: string, readonly verification: Verification } | null }> };

export type OrganisationByIdQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationByIdQuery = { readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly verification: Verification, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null } } | null };

export type OrganisationsToJoinQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsToJoinQuery = { readonly organisations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly verification: Verification }> } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { readonly registerOrganisation:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly version: number, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly size: OrganisationSize | null, readonly website: string | null, readonly sharedMailbox: string | null, readonly verification: Verification, readonly verificationReason: string | null, readonly verifiedDomain: string | null, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null }, readonly vouchedBy: { readonly name: string } | null }
   };

export type ResubmitOrganisationMutationVariables = Exact<{
  input: ResubmitOrganisationInput;
}>;


export type ResubmitOrganisationMutation = { readonly resubmitOrganisation:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly slug: string, readonly version: number, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly size: OrganisationSize | null, readonly website: string | null, readonly sharedMailbox: string | null, readonly verification: Verification, readonly verificationReason: string | null, readonly verifiedDomain: string | null, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null }, readonly vouchedBy: { readonly name: string } | null }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type VouchForOrganisationMutationVariables = Exact<{
  input: VouchForOrganisationInput;
}>;


export type VouchForOrganisationMutation = { readonly vouchForOrganisation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Organisation', readonly name: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { readonly inviteMember:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'LimitExceeded', readonly limit: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;


export type RemoveMemberMutation = { readonly removeMember:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type AnswerMembershipMutationVariables = Exact<{
  input: AnswerMembershipInput;
}>;


export type AnswerMembershipMutation = { readonly answerMembership:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Membership', readonly id: string, readonly organisationId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type JoinOrganisationMutationVariables = Exact<{
  input: JoinOrganisationInput;
}>;


export type JoinOrganisationMutation = { readonly joinOrganisation:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Membership', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type HostOpportunityFragment = { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null };

export type HostOpportunityByIdQueryVariables = Exact<{
  id: string;
}>;


export type HostOpportunityByIdQuery = { readonly opportunity: { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null } | null };

export type OwnOpportunitiesQueryVariables = Exact<{
  organisationId: string;
  states: ReadonlyArray<OpportunityState> | OpportunityState;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly closingAt: string | null, readonly places: number, readonly placesFilled: number, readonly staleAt: string | null, readonly updatedAt: string, readonly publishedAt: string | null }> } };

export type CandidateCountQueryVariables = Exact<{
  opportunityId: string;
}>;


export type CandidateCountQuery = { readonly candidates: { readonly totalCount: number, readonly isBeingPrepared: boolean } };

export type DraftOpportunityMutationVariables = Exact<{
  input: DraftOpportunityInput;
}>;


export type DraftOpportunityMutation = { readonly draftOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
   };

export type ReviseOpportunityMutationVariables = Exact<{
  input: ReviseOpportunityInput;
}>;


export type ReviseOpportunityMutation = { readonly reviseOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type PublishOpportunityMutationVariables = Exact<{
  input: PublishOpportunityInput;
}>;


export type PublishOpportunityMutation = { readonly publishOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type PauseOpportunityMutationVariables = Exact<{
  input: PauseOpportunityInput;
}>;


export type PauseOpportunityMutation = { readonly pauseOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ResumeOpportunityMutationVariables = Exact<{
  input: ResumeOpportunityInput;
}>;


export type ResumeOpportunityMutation = { readonly resumeOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ConfirmOpportunityMutationVariables = Exact<{
  input: ConfirmOpportunityInput;
}>;


export type ConfirmOpportunityMutation = { readonly confirmOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type WithdrawOpportunityMutationVariables = Exact<{
  input: WithdrawOpportunityInput;
}>;


export type WithdrawOpportunityMutation = { readonly withdrawOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type AnswerCoHostingMutationVariables = Exact<{
  input: AnswerCoHostingInput;
}>;


export type AnswerCoHostingMutation = { readonly answerCoHosting:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type SkillsInTextQueryVariables = Exact<{
  text: string;
}>;


export type SkillsInTextQuery = { readonly extractSkills: ReadonlyArray<{ readonly matchedText: string, readonly isCertain: boolean, readonly span: { readonly start: number, readonly end: number }, readonly skill: { readonly id: string, readonly label: string } }> };

export type SkillSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SkillSuggestionsQuery = { readonly skills: ReadonlyArray<{ readonly id: string, readonly label: string, readonly definition: string }> };

export type SkillsByIdQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type SkillsByIdQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill', readonly id: string, readonly label: string }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null> };

export type RolesToStartFromQueryVariables = Exact<{
  text?: string | null | undefined;
}>;


export type RolesToStartFromQuery = { readonly roleTemplates: ReadonlyArray<{ readonly id: string, readonly label: string }> };

export type RoleByIdQueryVariables = Exact<{
  id: string;
}>;


export type RoleByIdQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate', readonly id: string, readonly label: string, readonly description: string, readonly skills: ReadonlyArray<{ readonly isEssential: boolean, readonly level: SkillLevel, readonly skill: { readonly id: string, readonly label: string } }> }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type QualifyingQueryVariables = Exact<{
  input: QualifyingInput;
}>;


export type QualifyingQuery = { readonly qualifying: { readonly isComplete: boolean, readonly now: { readonly about: number, readonly band: string }, readonly relaxations: ReadonlyArray<{ readonly sentence: string, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly importance: string | null, readonly level: number | null }, readonly admits: { readonly about: number, readonly band: string } | null }> } };

export type OrganisationNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type OrganisationNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null> };

export type OrganisationsToAskQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsToAskQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly verification: Verification }> } };

export type RequestCodeMutationVariables = Exact<{
  input: RequestSignInInput;
}>;


export type RequestCodeMutation = { readonly requestSignIn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignInRequested', readonly message: string }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedIn', readonly token: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'SignedOut', readonly isSignedOut: boolean }
   };

export type ActAsMutationVariables = Exact<{
  input: ChooseCapacityInput;
}>;


export type ActAsMutation = { readonly chooseCapacity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Viewer', readonly capacity: { readonly kind: CapacityKind, readonly organisationId: string | null } }
   };

export type MembershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipsQuery = { readonly myMemberships: ReadonlyArray<{ readonly id: string, readonly state: MembershipState, readonly organisation: { readonly id: string, readonly name: string } | null }> };

type Refused_Duplicate_Fragment = { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string };

type Refused_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> };

type Refused_LimitExceeded_Fragment = { readonly __typename: 'LimitExceeded', readonly limit: number, readonly code: string, readonly message: string };

type Refused_NotFound_Fragment = { readonly __typename: 'NotFound', readonly code: string, readonly message: string };

type Refused_NotPermitted_Fragment = { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string };

type Refused_VersionConflict_Fragment = { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string };

type Refused_WrongState_Fragment = { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string };

export type RefusedFragment =
  | Refused_Duplicate_Fragment
  | Refused_InvalidInput_Fragment
  | Refused_LimitExceeded_Fragment
  | Refused_NotFound_Fragment
  | Refused_NotPermitted_Fragment
  | Refused_VersionConflict_Fragment
  | Refused_WrongState_Fragment
;

export type WhoQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoQuery = { readonly viewer: { readonly user: { readonly id: string, readonly name: string | null, readonly email: string | null }, readonly capacity: { readonly kind: CapacityKind, readonly organisationId: string | null }, readonly capacities: ReadonlyArray<{ readonly kind: CapacityKind, readonly organisationId: string | null }> } | null };

export const FindOpportunities: PersistedDocument<FindOpportunitiesQuery, FindOpportunitiesQueryVariables> = {
  name: 'FindOpportunities', hash: 'c9822454f555c36ab93d3ffc65ff1814ab59c083173bd14e538c044e589d979c',
  text: 'query FindOpportunities($filter:OpportunityFilter$first:Int$after:String$last:Int$before:String){opportunities(filter:$filter first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...OpportunitySummary}}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}',
};

export const Candidates: PersistedDocument<CandidatesQuery, CandidatesQueryVariables> = {
  name: 'Candidates', hash: '18b0884364aa636a48644c059bb720a6baab707ddb7d0b9e49d1032f45103399',
  text: 'query Candidates($opportunityId:ID!$first:Int$after:String$last:Int$before:String){candidates(opportunityId:$opportunityId first:$first after:$after last:$last before:$before){totalCount isBeingPrepared isSmallMarket reflects{at}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{candidateRef group match{score qualifies isShortlisted isDismissed isStretch essentials{met of}requirements{...HostRequirement}profile{isWithinReach availability kindsWanted name}introduction{state dueAt needsCoordinator}}}}}fragment HostRequirement on RequirementFit{label importance needed claimed closeness isMet isStretch evidence via}',
};

export const Candidate: PersistedDocument<CandidateQuery, CandidateQueryVariables> = {
  name: 'Candidate', hash: '14713be3404001316e1fbfb18c5df481d59654dd42c11aac4b0464401920d3b5',
  text: 'query Candidate($opportunityId:ID!$candidateRef:ID!){match(opportunityId:$opportunityId profileId:$candidateRef){...CandidateMatch}}fragment CandidateMatch on Match{__typename score qualifies isShortlisted isDismissed isStretch computedAt essentials{met of}group requirements{...HostRequirement}gates{id passed sentence}sides{organisation{shown parts{id contribution sentence}}}notUsed profile{isWithinReach availability kindsWanted name email headline personalSummary}introduction{id state proposedBy needsCoordinator dueAt reason organisationYesAt candidateYesAt}}fragment HostRequirement on RequirementFit{label importance needed claimed closeness isMet isStretch evidence via}',
};

export const CandidateChanges: PersistedDocument<CandidateChangesQuery, CandidateChangesQueryVariables> = {
  name: 'CandidateChanges', hash: 'b6fa9463ef12f1b5fdaf7f32385ac71394eb39e6601294c255053e50ca3e9780',
  text: 'query CandidateChanges($opportunityId:ID!$candidateRef:ID!){match(opportunityId:$opportunityId profileId:$candidateRef){counterfactuals{sentence admits{about band}}}}',
};

export const ShortlistCandidate: PersistedDocument<ShortlistCandidateMutation, ShortlistCandidateMutationVariables> = {
  name: 'ShortlistCandidate', hash: 'ace593576c1ec2b79bc914e81692291738c025376a3d42887cadb6457bd960b5',
  text: 'mutation ShortlistCandidate($input:MatchPairInput!){shortlistMatch(input:$input){__typename ...on Match{isShortlisted}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PutAsideCandidate: PersistedDocument<PutAsideCandidateMutation, PutAsideCandidateMutationVariables> = {
  name: 'PutAsideCandidate', hash: '2256350e6731117c459e22716a785946cf483a75e2183078c43b4a7376becaed',
  text: 'mutation PutAsideCandidate($input:DismissMatchInput!){dismissMatch(input:$input){__typename ...on Match{isDismissed}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const AskForIntroduction: PersistedDocument<AskForIntroductionMutation, AskForIntroductionMutationVariables> = {
  name: 'AskForIntroduction', hash: '5e33b0aebc033120fc9664445c33db243d98c361465ce4e2468475c2c40a15c0',
  text: 'mutation AskForIntroduction($input:MatchPairInput!){proposeIntroduction(input:$input){__typename ...on Introduction{id state needsCoordinator dueAt}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const OwnOrganisationById: PersistedDocument<OwnOrganisationByIdQuery, OwnOrganisationByIdQueryVariables> = {
  name: 'OwnOrganisationById', hash: '2766d8a3b200a81d63e2afb44161ae0e42632e1a4d0eb94960cadc5a0cefedae',
  text: 'query OwnOrganisationById($id:ID!){organisation(id:$id){...OwnOrganisation members{id role state createdAt person{name email}}}}fragment OwnOrganisation on Organisation{__typename id slug version name kind area size website sharedMailbox verification verificationReason verifiedDomain registerIds{charityNumber companyNumber gssCode odsCode ukprn}vouchedBy{name}}',
};

export const MyPlaces: PersistedDocument<MyPlacesQuery, MyPlacesQueryVariables> = {
  name: 'MyPlaces', hash: '794ded063374cb2760a71170c4c1c28097ab20ee81414bcd1148cf6bbe619f37',
  text: 'query MyPlaces{viewer{user{email}}myMemberships{id role state organisationId organisation{id name slug verification}}}',
};

export const OrganisationById: PersistedDocument<OrganisationByIdQuery, OrganisationByIdQueryVariables> = {
  name: 'OrganisationById', hash: '162baec13c5b699499d3607136df4e3842bd898602ff16df3b4abb9ba8063017',
  text: 'query OrganisationById($id:ID!){organisation(id:$id){id name kind area verification registerIds{charityNumber companyNumber gssCode odsCode ukprn}}}',
};

export const OrganisationsToJoin: PersistedDocument<OrganisationsToJoinQuery, OrganisationsToJoinQueryVariables> = {
  name: 'OrganisationsToJoin', hash: 'daabc29aed9a2f4df8666fc4d7bb14948e130f67ab627fb6089ff0b36e1b5e1a',
  text: 'query OrganisationsToJoin($text:String!){organisations(filter:{text:$text}first:10){totalCount nodes{id name kind area verification}}}',
};

export const RegisterOrganisation: PersistedDocument<RegisterOrganisationMutation, RegisterOrganisationMutationVariables> = {
  name: 'RegisterOrganisation', hash: '9527869422b51ad6737b3978819ff78149adcc6c9793e8e34b3b24b182e4f600',
  text: 'mutation RegisterOrganisation($input:RegisterOrganisationInput!){registerOrganisation(input:$input){...OwnOrganisation ...Refused}}fragment OwnOrganisation on Organisation{__typename id slug version name kind area size website sharedMailbox verification verificationReason verifiedDomain registerIds{charityNumber companyNumber gssCode odsCode ukprn}vouchedBy{name}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ResubmitOrganisation: PersistedDocument<ResubmitOrganisationMutation, ResubmitOrganisationMutationVariables> = {
  name: 'ResubmitOrganisation', hash: 'caafebde9cc8572c8d64d9702e78c37b49dc04a55bc677de352ecab942eb01f1',
  text: 'mutation ResubmitOrganisation($input:ResubmitOrganisationInput!){resubmitOrganisation(input:$input){...OwnOrganisation ...Refused}}fragment OwnOrganisation on Organisation{__typename id slug version name kind area size website sharedMailbox verification verificationReason verifiedDomain registerIds{charityNumber companyNumber gssCode odsCode ukprn}vouchedBy{name}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const VouchForOrganisation: PersistedDocument<VouchForOrganisationMutation, VouchForOrganisationMutationVariables> = {
  name: 'VouchForOrganisation', hash: '2b28b6a6d0ce9c3cbdbb8e671d509aaf06d1b08219afa8a45386706be6864d6d',
  text: 'mutation VouchForOrganisation($input:VouchForOrganisationInput!){vouchForOrganisation(input:$input){__typename ...on Organisation{name}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const InviteMember: PersistedDocument<InviteMemberMutation, InviteMemberMutationVariables> = {
  name: 'InviteMember', hash: '406fd054ae7b4de3d95da52993b551e8c127d35b0101ed606771f6fed61c946a',
  text: 'mutation InviteMember($input:InviteMemberInput!){inviteMember(input:$input){__typename ...on Membership{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const RemoveMember: PersistedDocument<RemoveMemberMutation, RemoveMemberMutationVariables> = {
  name: 'RemoveMember', hash: '4ee76ab387e725ef4d6503c7784a91c5e14d3719368d81051dbf6a7b7356e867',
  text: 'mutation RemoveMember($input:RemoveMemberInput!){removeMember(input:$input){__typename ...on Membership{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const AnswerMembership: PersistedDocument<AnswerMembershipMutation, AnswerMembershipMutationVariables> = {
  name: 'AnswerMembership', hash: '12c21009775ad29683b4bcbae7d9f6b1ca5de2f7846aa5a647785263b071ddb1',
  text: 'mutation AnswerMembership($input:AnswerMembershipInput!){answerMembership(input:$input){__typename ...on Membership{id organisationId}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const JoinOrganisation: PersistedDocument<JoinOrganisationMutation, JoinOrganisationMutationVariables> = {
  name: 'JoinOrganisation', hash: '3dfef92f2e33e1d1c1450df97c5173fee99c50f2d7376f2c93d9d48673689c97',
  text: 'mutation JoinOrganisation($input:JoinOrganisationInput!){joinOrganisation(input:$input){__typename ...on Membership{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const HostOpportunityById: PersistedDocument<HostOpportunityByIdQuery, HostOpportunityByIdQueryVariables> = {
  name: 'HostOpportunityById', hash: '3f6c7e41953cb9556376eaaebf0a7fc8ba3e0be38754a342eaa450447d1cd0ab',
  text: 'query HostOpportunityById($id:ID!){opportunity(id:$id){...HostOpportunity}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}',
};

export const OwnOpportunities: PersistedDocument<OwnOpportunitiesQuery, OwnOpportunitiesQueryVariables> = {
  name: 'OwnOpportunities', hash: 'baec63c8d88058261a9020584402a91cb46afd1cbd4565cb69c9d8dd97e25c41',
  text: 'query OwnOpportunities($organisationId:ID!$states:[OpportunityState!]!$first:Int!$after:String){opportunities(filter:{organisationId:$organisationId states:$states}first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{id title kind state stateReason closingAt places placesFilled staleAt updatedAt publishedAt}}}',
};

export const CandidateCount: PersistedDocument<CandidateCountQuery, CandidateCountQueryVariables> = {
  name: 'CandidateCount', hash: 'bcd355e2a491f6b632a4d05376c98ad96e3b8c83e42759eba95cbdb61273766d',
  text: 'query CandidateCount($opportunityId:ID!){candidates(opportunityId:$opportunityId first:1){totalCount isBeingPrepared}}',
};

export const DraftOpportunity: PersistedDocument<DraftOpportunityMutation, DraftOpportunityMutationVariables> = {
  name: 'DraftOpportunity', hash: '9b60d5a348e691542e4af50d3392bfdbc3f13ccdc3f2fb2bfd94f0bb2515c992',
  text: 'mutation DraftOpportunity($input:DraftOpportunityInput!){draftOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReviseOpportunity: PersistedDocument<ReviseOpportunityMutation, ReviseOpportunityMutationVariables> = {
  name: 'ReviseOpportunity', hash: '0080617d211edabad1c9f0c5f647115eca64905106e73e97927be919141c368d',
  text: 'mutation ReviseOpportunity($input:ReviseOpportunityInput!){reviseOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PublishOpportunity: PersistedDocument<PublishOpportunityMutation, PublishOpportunityMutationVariables> = {
  name: 'PublishOpportunity', hash: 'cbdfb780e81196da31181c56953d4952f5764d688aa6406743b1946791ae2e8f',
  text: 'mutation PublishOpportunity($input:PublishOpportunityInput!){publishOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PauseOpportunity: PersistedDocument<PauseOpportunityMutation, PauseOpportunityMutationVariables> = {
  name: 'PauseOpportunity', hash: 'b3a4b7f14930c067f69d20ce5740d2cd920397e619d57dce14d6609900cd05e0',
  text: 'mutation PauseOpportunity($input:PauseOpportunityInput!){pauseOpportunity(input:$input){__typename ...on Opportunity{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ResumeOpportunity: PersistedDocument<ResumeOpportunityMutation, ResumeOpportunityMutationVariables> = {
  name: 'ResumeOpportunity', hash: '4f3c408593b271c37c31a91dd309b74fcc7185a8bab969ab728c7773e44508a9',
  text: 'mutation ResumeOpportunity($input:ResumeOpportunityInput!){resumeOpportunity(input:$input){__typename ...on Opportunity{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ConfirmOpportunity: PersistedDocument<ConfirmOpportunityMutation, ConfirmOpportunityMutationVariables> = {
  name: 'ConfirmOpportunity', hash: '959311d77ccf5dc29c3edc6765df1e8c72b67e379d94e56abccffed8d99ad83c',
  text: 'mutation ConfirmOpportunity($input:ConfirmOpportunityInput!){confirmOpportunity(input:$input){__typename ...on Opportunity{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const WithdrawOpportunity: PersistedDocument<WithdrawOpportunityMutation, WithdrawOpportunityMutationVariables> = {
  name: 'WithdrawOpportunity', hash: '9935e2a86ce65bb6c38c0c8e689caa613ac069b6fe196edce9c0b1e47f67a98d',
  text: 'mutation WithdrawOpportunity($input:WithdrawOpportunityInput!){withdrawOpportunity(input:$input){__typename ...on Opportunity{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const AnswerCoHosting: PersistedDocument<AnswerCoHostingMutation, AnswerCoHostingMutationVariables> = {
  name: 'AnswerCoHosting', hash: 'a136d33bb42027db035bb8ca2ed51ee1a40fa226e28aefe3eaf917ca8f1ae688',
  text: 'mutation AnswerCoHosting($input:AnswerCoHostingInput!){answerCoHosting(input:$input){__typename ...on Opportunity{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const SkillsInText: PersistedDocument<SkillsInTextQuery, SkillsInTextQueryVariables> = {
  name: 'SkillsInText', hash: 'ddad085b0f27b712ec6d3c7eb2e14f7ad202ad53daa10f90379fd6b101eed0a6',
  text: 'query SkillsInText($text:String!){extractSkills(text:$text){matchedText isCertain span{start end}skill{id label}}}',
};

export const SkillSuggestions: PersistedDocument<SkillSuggestionsQuery, SkillSuggestionsQueryVariables> = {
  name: 'SkillSuggestions', hash: '27b0add7acf470213ee8d29266daf8a6c9456b8fdb515ada3f3b0c07c4efdf2b',
  text: 'query SkillSuggestions($text:String!){skills(text:$text first:6){id label definition}}',
};

export const SkillsById: PersistedDocument<SkillsByIdQuery, SkillsByIdQueryVariables> = {
  name: 'SkillsById', hash: '2f9ab09d9dab171eb1f7cdec27533b07a393197b35e359adf7c43f1f05e5f445',
  text: 'query SkillsById($ids:[ID!]!){nodes(ids:$ids){__typename ...on Skill{id label}}}',
};

export const RolesToStartFrom: PersistedDocument<RolesToStartFromQuery, RolesToStartFromQueryVariables> = {
  name: 'RolesToStartFrom', hash: '2af7812a29e23d5818cbc4a355f8aa36c4848df720fbde5d0ace44688bf940dd',
  text: 'query RolesToStartFrom($text:String){roleTemplates(text:$text first:50){id label}}',
};

export const RoleById: PersistedDocument<RoleByIdQuery, RoleByIdQueryVariables> = {
  name: 'RoleById', hash: '5ab497a922fc06410919f1f931870c809bba472f116fabf522c77c19a22392f3',
  text: 'query RoleById($id:ID!){node(id:$id){__typename ...on RoleTemplate{id label description skills{isEssential level skill{id label}}}}}',
};

export const Qualifying: PersistedDocument<QualifyingQuery, QualifyingQueryVariables> = {
  name: 'Qualifying', hash: '4ac764ab60dfd049fbf449926ad7758fc53ce2d526de08f93ffce9beee16dab9',
  text: 'query Qualifying($input:QualifyingInput!){qualifying(input:$input){isComplete now{about band}relaxations{sentence change{kind skillId importance level}admits{about band}}}}',
};

export const OrganisationNames: PersistedDocument<OrganisationNamesQuery, OrganisationNamesQueryVariables> = {
  name: 'OrganisationNames', hash: '83c67f827eea70ecefe9194e5752c72bceaa32cb76e54c81abd3249927ffb4a3',
  text: 'query OrganisationNames($ids:[ID!]!){nodes(ids:$ids){__typename ...on Organisation{id name}}}',
};

export const OrganisationsToAsk: PersistedDocument<OrganisationsToAskQuery, OrganisationsToAskQueryVariables> = {
  name: 'OrganisationsToAsk', hash: '0526fb8c15a3e36ce2624928881104d569b6fbed0153111edb0307be33f4364c',
  text: 'query OrganisationsToAsk($text:String!){organisations(filter:{text:$text verification:VERIFIED}first:10){nodes{id name kind area verification}}}',
};

export const RequestCode: PersistedDocument<RequestCodeMutation, RequestCodeMutationVariables> = {
  name: 'RequestCode', hash: '0c2af56832ea2407ce443ef4edc6292e3bba54602ed6f80928378c62fe9d8685',
  text: 'mutation RequestCode($input:RequestSignInInput!){requestSignIn(input:$input){__typename ...on SignInRequested{message}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const SignIn: PersistedDocument<SignInMutation, SignInMutationVariables> = {
  name: 'SignIn', hash: '38625779b9bce0b33ecf3c31989356907118227f2b7aa988d868c3da5bdde08a',
  text: 'mutation SignIn($input:SignInInput!){signIn(input:$input){__typename ...on SignedIn{token}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const SignOut: PersistedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: 'SignOut', hash: 'f204a8312465fbf120185295da33688025453f9dd9841de25b0d471d09f90870',
  text: 'mutation SignOut{signOut{__typename ...on SignedOut{isSignedOut}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ActAs: PersistedDocument<ActAsMutation, ActAsMutationVariables> = {
  name: 'ActAs', hash: '35c35a493e704f045c941b2773e0671578db25b4b89cedf0f5409571938cdd85',
  text: 'mutation ActAs($input:ChooseCapacityInput!){chooseCapacity(input:$input){__typename ...on Viewer{capacity{kind organisationId}}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const Memberships: PersistedDocument<MembershipsQuery, MembershipsQueryVariables> = {
  name: 'Memberships', hash: '09d8be8e13b0d736b44c592241cb926f7ab5fb787cd7f71d0f3702c0149b1d88',
  text: 'query Memberships{myMemberships{id state organisation{id name}}}',
};

export const Who: PersistedDocument<WhoQuery, WhoQueryVariables> = {
  name: 'Who', hash: '23e7e7848192f891ed8a9b8008a4447557469b17bfb813b71690051ed64d5cfb',
  text: 'query Who{viewer{user{id name email}capacity{kind organisationId}capacities{kind organisationId}}}',
};
