// Made by npm run documents from the .graphql files beside the pages. Do not edit.
import type { PersistedDocument } from './site/persisted.document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A kind of opportunity that a person accepts. */
export type AcceptedKind =
  | 'JOB'
  | 'PLACEMENT'
  | 'PROJECT';

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

export type AnswerIntroductionInput = {
  readonly answer: IntroductionAnswer;
  readonly introductionId: string;
  /** Needed for a no. */
  readonly reason?: string | null | undefined;
  readonly version: number;
};

export type AnswerMembershipInput = {
  readonly accept: boolean;
  readonly membershipId: string;
  /** What somebody who asked to join becomes; a member when nothing is said. */
  readonly role?: MembershipRole | null | undefined;
};

/** How an application came to be. */
export type ApplicationOrigin =
  | 'CLEARING'
  | 'DIRECT'
  | 'INTRODUCTION'
  | 'NOMINATION'
  | 'SELF_FOUND';

/** Where an application stands. */
export type ApplicationState =
  | 'ACCEPTED'
  | 'CLOSED_NO_REPLY'
  | 'DECLINED'
  | 'DRAFT'
  | 'INTERVIEW'
  | 'IN_REVIEW'
  | 'NOT_SELECTED'
  | 'OFFERED'
  | 'OFFER_LAPSED'
  | 'OFFER_WITHDRAWN'
  | 'RESERVE'
  | 'SHORTLISTED'
  | 'SUBMITTED'
  | 'WITHDRAWN'
  | 'WITHDRAWN_AFTER_ACCEPTANCE';

/** An admin's decision about proposed weights. */
export type ApproveWeightsInput = {
  readonly decision?: ReviewDecision;
  /** Needed for a refusal; kept with the decision. */
  readonly reason?: string | null | undefined;
  readonly version: number;
  readonly weightsId: string;
};

export type CandidateWeightsInput = {
  readonly commute?: number | null | undefined;
  readonly interest?: number | null | undefined;
  readonly time?: number | null | undefined;
  readonly wantedSkills?: number | null | undefined;
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

/** What a person says of themselves, for opportunities that are not open to anyone. */
export type Circumstance =
  | 'CAREER_CHANGER'
  | 'GRADUATE'
  | 'ON_A_COURSE'
  | 'RETURNER'
  | 'SECONDMENT';

export type ClaimSkillInput = {
  /** SELF when nothing is said. */
  readonly evidence?: SkillEvidence | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  /** Whether the person would like to use it. */
  readonly isWanted?: boolean | null | undefined;
  /** Day, as 2027-06-01. */
  readonly lastUsedOn?: string | null | undefined;
  /** 1 awareness, 2 working, 3 practitioner, 4 expert. */
  readonly level: number;
  readonly skillId?: string | null | undefined;
  /** A word for a skill. One in no list is kept, but not scored until it is mapped. */
  readonly text?: string | null | undefined;
  /** Of the profile; without it the claim is added to whatever stands. */
  readonly version?: number | null | undefined;
};

/** What an organisation that was asked to take part has said. */
export type CoHostAnswer =
  | 'NO'
  | 'WAITING'
  | 'YES';

export type CommuteOverrideInput = {
  /** One way. */
  readonly minutes: number;
  /** Outward part of the postcode of the place, such as B14. */
  readonly outcode: string;
};

export type ConfirmOpportunityInput = {
  readonly opportunityId: string;
  readonly version: number;
};

export type ConfirmProfileInput = {
  readonly version: number;
};

export type ConsentInput = {
  readonly idempotencyKey?: string | null | undefined;
  readonly purpose: ConsentPurpose;
  /** Version of the text that was shown. */
  readonly version: number;
};

/** What a person agrees to, each by itself. */
export type ConsentPurpose =
  | 'MATCHING'
  | 'NEWS'
  | 'PRIVACY_NOTICE';

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
  | 'SOFTEN_REQUIREMENT'
  | 'SOFTEN_TOGETHER';

/** Who may see the data of a project. */
export type DataSensitivity =
  | 'INTERNAL'
  | 'OPEN'
  | 'RESTRICTED';

/** Names one delivery. */
export type DeliveryInput = {
  readonly factId: string;
  readonly reaction: string;
};

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

/** A side's answer. */
export type IntroductionAnswer =
  | 'NO'
  | 'YES';

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

/** LIST also says that it was looked at today. */
export type LearningRouteDecision =
  | 'LIST'
  | 'RETIRE';

/** Suggested by anybody, listed or retired by a coordinator. Only listed ones are shown to all. */
export type LearningRouteState =
  | 'LISTED'
  | 'RETIRED'
  | 'SUGGESTED';

export type MarkNoticesReadInput = {
  /** Which, at most 100; all of one's own when nothing is said. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

/** Narrows one's own list. */
export type MatchFilter = {
  /** NOT_YET lists what does not fit yet, and why. */
  readonly group?: MatchGroup | null | undefined;
  /** True lists what was put aside. */
  readonly isDismissed?: boolean | null | undefined;
  /** True lists everything that fits, best first, not only what is shown first. Other filters look through everything too. */
  readonly isEverything?: boolean | null | undefined;
  /** PLACEMENT, JOB, PROJECT; empty: all. */
  readonly kinds?: ReadonlyArray<string> | null | undefined;
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

/** What one amount of pay is for. */
export type MinPayBasis =
  | 'DAY'
  | 'HOUR'
  | 'YEAR';

export type MinPayInput = {
  /** Pence. */
  readonly amountPence: number;
  readonly basis: MinPayBasis;
};

/** A place and how far from it, as the crow flies. */
export type NearInput = {
  readonly km: number;
  /** A postcode or its first part. */
  readonly outcode: string;
};

export type NeutralValuesInput = {
  readonly commute?: number | null | undefined;
  readonly interest?: number | null | undefined;
  readonly mission?: number | null | undefined;
  readonly time?: number | null | undefined;
  readonly wantedSkills?: number | null | undefined;
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

export type OrganisationFilter = {
  readonly area?: string | null | undefined;
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  readonly text?: string | null | undefined;
  readonly verification?: Verification | null | undefined;
};

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

export type OrganisationWeightsInput = {
  readonly desirable?: number | null | undefined;
  readonly essential?: number | null | undefined;
  readonly mission?: number | null | undefined;
  readonly time?: number | null | undefined;
};

export type PauseOpportunityInput = {
  readonly opportunityId: string;
  readonly reason?: string | null | undefined;
  readonly version: number;
};

export type PauseProfileInput = {
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

/** Where a profile stands. Only an ACTIVE one is matched. */
export type ProfileState =
  | 'ACTIVE'
  | 'DORMANT'
  | 'DRAFT'
  | 'ERASED'
  | 'PAUSED';

/** Who may be shown somebody they were not approached by. Applying oneself is always possible. */
export type ProfileVisibility =
  /** Shown to the forum's coordinators only. */
  | 'COORDINATOR_ONLY'
  /** Hosts see a pseudonym; a coordinator approves each introduction. */
  | 'INTRODUCED_ONLY'
  /** Verified hosts may invite by pseudonym without a coordinator. */
  | 'MEMBERS'
  /** Shown to nobody; may search and apply. */
  | 'PRIVATE';

/** Whether a long work still goes on. */
export type ProgressState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

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

/** The figures that are to change; what is left out stays as it is in force. */
export type ProposeWeightsInput = {
  readonly candidate?: CandidateWeightsInput | null | undefined;
  readonly commuteAtLongest?: number | null | undefined;
  readonly enoughHours?: ShareFigureInput | null | undefined;
  readonly enoughWeeks?: ShareFigureInput | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  readonly interestMissed?: number | null | undefined;
  readonly leastEssentialFit?: number | null | undefined;
  readonly neutral?: NeutralValuesInput | null | undefined;
  readonly organisation?: OrganisationWeightsInput | null | undefined;
  /** Why, from 10 to 2,000 characters. Public once it takes effect. */
  readonly reason: string;
  readonly travel?: TravelTableInput | null | undefined;
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

export type PublishProfileInput = {
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

export type ResumeProfileInput = {
  readonly version: number;
};

export type ReturnOpportunityInput = {
  readonly opportunityId: string;
  /** What to change before it can open. */
  readonly reason: string;
  readonly version: number;
};

/** What a coordinator decides. */
export type ReviewDecision =
  | 'APPROVE'
  | 'REFUSE';

export type ReviewIntroductionInput = {
  readonly decision: ReviewDecision;
  readonly introductionId: string;
  /** Needed for a refusal; kept with the decision. */
  readonly reason?: string | null | undefined;
  readonly version: number;
};

export type ReviewLearningRouteInput = {
  readonly decision: LearningRouteDecision;
  readonly learningRouteId: string;
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

export type SaveProfileInput = {
  readonly acceptsKinds?: ReadonlyArray<AcceptedKind> | null | undefined;
  /** False when nothing is said. */
  readonly acceptsUnpaid?: boolean | null | undefined;
  /** Day, as 2027-06-01. */
  readonly availableFrom?: string | null | undefined;
  /** Day, as 2027-06-01. */
  readonly availableTo?: string | null | undefined;
  readonly circumstances?: ReadonlyArray<Circumstance> | null | undefined;
  readonly commuteOverrides?: ReadonlyArray<CommuteOverrideInput> | null | undefined;
  /** Organisations to hide from, beside one's own. */
  readonly excludedOrganisationIds?: ReadonlyArray<string> | null | undefined;
  readonly headline?: string | null | undefined;
  readonly hoursPerWeekMax?: number | null | undefined;
  readonly hoursPerWeekMin?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  /** Theme codes. */
  readonly interests?: ReadonlyArray<string> | null | undefined;
  /** 18 or over. No birth date is asked for. */
  readonly isAdult?: boolean | null | undefined;
  readonly isShownToOwnOrganisations?: boolean | null | undefined;
  /** Minutes one way. */
  readonly maxCommuteMin?: number | null | undefined;
  readonly minPay?: MinPayInput | null | undefined;
  readonly modes?: ReadonlyArray<WorkMode> | null | undefined;
  /** Hosts see it only once it is released to them. */
  readonly name?: string | null | undefined;
  /** Home postcode; only its outward part is kept. */
  readonly outcode?: string | null | undefined;
  readonly patterns?: ReadonlyArray<WorkPattern> | null | undefined;
  /** Sector codes, such as COUNCIL. */
  readonly sectors?: ReadonlyArray<string> | null | undefined;
  /** All claimed skills: they take the place of the present ones. */
  readonly skills?: ReadonlyArray<SkillClaimInput> | null | undefined;
  readonly summary?: string | null | undefined;
  /** PUBLIC when nothing is said. */
  readonly travelMode?: TravelMode | null | undefined;
  /** Needed when one has a profile already. */
  readonly version?: number | null | undefined;
  /** INTRODUCED_ONLY when nothing is said. */
  readonly visibility?: ProfileVisibility | null | undefined;
  /** Skills one would like to use and does not claim. */
  readonly wantedSkillIds?: ReadonlyArray<string> | null | undefined;
};

export type SetNoticePreferencesInput = {
  /** Whether it is mailed, too. The inbox always has it. */
  readonly isMailed: boolean;
  /** The type of notice, such as introduction.approved. */
  readonly type: string;
};

export type ShareFigureInput = {
  readonly of?: number | null | undefined;
  readonly outOf?: number | null | undefined;
};

export type SignInInput = {
  /** Six digits from the mail. */
  readonly code: string;
  readonly email: string;
};

/** One claimed skill: by its id, or by a word of one's own. */
export type SkillClaimInput = {
  /** SELF when nothing is said. */
  readonly evidence?: SkillEvidence | null | undefined;
  /** Whether the person would like to use it. */
  readonly isWanted?: boolean | null | undefined;
  /** Day, as 2027-06-01. */
  readonly lastUsedOn?: string | null | undefined;
  /** 1 awareness, 2 working, 3 practitioner, 4 expert. */
  readonly level: number;
  readonly skillId?: string | null | undefined;
  /** A word for a skill. One in no list is kept, but not scored until it is mapped. */
  readonly text?: string | null | undefined;
};

/** What stands behind a claimed level. Shown, never scored. */
export type SkillEvidence =
  | 'ASSESSED'
  | 'COURSE'
  | 'ENDORSED'
  | 'PORTFOLIO'
  | 'SELF';

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

/** The list a skill comes from; LOCAL is our own. */
export type SkillScheme =
  | 'ESCO'
  | 'GDAD'
  | 'LOCAL'
  | 'ONET'
  | 'SFIA'
  | 'SSC';

/** Whether the host sponsors a visa. */
export type Sponsorship =
  | 'CONSIDERED'
  | 'NOT_OFFERED'
  | 'OFFERED';

export type SuggestLearningRouteInput = {
  /** In pence; 0 is free. */
  readonly costPence?: number | null | undefined;
  /** The level it starts from: 0 none, 1 awareness, 2 working, 3 practitioner. */
  readonly fromLevel: number;
  /** Hours in all. */
  readonly hours?: number | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
  /** Leave it out where it is online. */
  readonly place?: string | null | undefined;
  readonly provider: string;
  readonly skillId: string;
  readonly title: string;
  /** The level it leads to: 1 to 4. */
  readonly toLevel: number;
  readonly url: string;
};

export type TravelFiguresInput = {
  readonly detourPercent?: number | null | undefined;
  readonly metresPerMinute?: number | null | undefined;
  readonly waitMin?: number | null | undefined;
};

/** How a person travels to work. */
export type TravelMode =
  | 'CAR'
  | 'CYCLE'
  | 'PUBLIC'
  | 'WALK';

export type TravelTableInput = {
  readonly car?: TravelFiguresInput | null | undefined;
  readonly cycle?: TravelFiguresInput | null | undefined;
  readonly public?: TravelFiguresInput | null | undefined;
  readonly walk?: TravelFiguresInput | null | undefined;
};

/** Names a claim by its skill or by its own id. */
export type UnclaimSkillInput = {
  readonly claimId?: string | null | undefined;
  readonly skillId?: string | null | undefined;
  /** Of the profile. */
  readonly version?: number | null | undefined;
};

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

export type VerificationDecision =
  | 'REINSTATE'
  | 'REJECT'
  | 'SUSPEND'
  | 'VERIFY';

export type VerifyOrganisationInput = {
  readonly decision: VerificationDecision;
  readonly organisationId: string;
  /** Needed to reject or suspend. */
  readonly reason?: string | null | undefined;
  /** The domain of its people's addresses, such as dudley.gov.uk; with VERIFY or REINSTATE. */
  readonly verifiedDomain?: string | null | undefined;
  readonly version: number;
};

export type VouchForOrganisationInput = {
  readonly idempotencyKey?: string | null | undefined;
  /** The group, by the id that its people gave you. */
  readonly organisationId: string;
};

/** Where a table of weights stands: one is in force at a time, and one is proposed. */
export type WeightsState =
  | 'IN_FORCE'
  | 'PROPOSED'
  | 'REFUSED'
  | 'SUPERSEDED';

export type WithdrawOpportunityInput = {
  readonly opportunityId: string;
  readonly reason: string;
  readonly version: number;
};

/** Where a person is willing to work. */
export type WorkMode =
  | 'HYBRID'
  | 'ONSITE'
  | 'REMOTE';

/** How a person's week can be arranged. */
export type WorkPattern =
  | 'COMPRESSED'
  | 'FLEXIBLE'
  | 'FULL_TIME'
  | 'JOB_SHARE'
  | 'PART_TIME'
  | 'TERM_TIME';

export type MarketFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketFiguresQuery = { readonly marketFigures: { readonly at: string, readonly openOpportunities: number, readonly people: number | null, readonly skills: ReadonlyArray<{ readonly label: string, readonly asking: number, readonly offering: number | null }>, readonly lists: { readonly scores: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly count: number }>, readonly opportunityListAges: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly count: number }>, readonly peopleListAges: ReadonlyArray<{ readonly from: number, readonly to: number | null, readonly count: number }> } | null } };

export type StaffBandFragment = { readonly from: number, readonly to: number | null, readonly count: number };

export type CongestionRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type CongestionRunsQuery = { readonly congestionRuns: { readonly nodes: ReadonlyArray<{ readonly createdAt: string, readonly giniBefore: number, readonly giniAfter: number, readonly coverageBefore: number, readonly coverageAfter: number, readonly ndcgLost: number, readonly people: number, readonly opportunities: number }> } };

export type FindOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null }> } };

export type CountOpportunitiesQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
}>;


export type CountOpportunitiesQuery = { readonly opportunities: { readonly totalCount: number } };

export type OpportunitySummaryFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null };

export type OneOpportunityQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type OneOpportunityQuery = { readonly opportunity: { readonly state: OpportunityState, readonly stateReason: string | null, readonly purpose: string, readonly places: number, readonly placesFilled: number, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly weeks: number | null, readonly endOn: string | null, readonly openTo: ReadonlyArray<OpenTo>, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly isOpenLicence: boolean, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly anonymousUntil: AnonymousUntil, readonly contactName: string | null, readonly contactEmail: string | null, readonly contactRole: string | null, readonly supervisorName: string | null, readonly supervisorRole: string | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly closesOn: string | null, readonly publishedAt: string | null, readonly lastConfirmedAt: string | null, readonly updatedAt: string, readonly source: string | null, readonly organisationId: string, readonly fundingStatus: FundingStatus, readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly requirements: ReadonlyArray<{ readonly level: number, readonly importance: Importance, readonly skill: { readonly label: string } | null }>, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly isCreditBearing: boolean | null, readonly cohortRestriction: string | null } | null, readonly job: { readonly contract: ContractKind | null, readonly fte: number | null, readonly grade: string | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly funding: { readonly funder: string, readonly closesOn: string | null } | null, readonly organisation: { readonly name: string, readonly slug: string, readonly id: string, readonly kind: OrganisationKind, readonly area: string | null, readonly website: string | null, readonly verification: Verification, readonly isExample: boolean } | null, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null } | null };

export type OrganisationSummaryFragment = { readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly website: string | null, readonly verification: Verification, readonly isExample: boolean };

export type OrganisationListQueryVariables = Exact<{
  filter?: OrganisationFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type OrganisationListQuery = { readonly organisations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly website: string | null, readonly verification: Verification, readonly isExample: boolean }> } };

export type OneOrganisationQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type OneOrganisationQuery = { readonly organisation: { readonly verificationReason: string | null, readonly size: OrganisationSize | null, readonly id: string, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly website: string | null, readonly verification: Verification, readonly isExample: boolean, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly ukprn: string | null, readonly odsCode: string | null, readonly gssCode: string | null }, readonly vouchedBy: { readonly slug: string, readonly name: string } | null } | null };

export type HostRequirementFragment = { readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null };

export type CandidatesQueryVariables = Exact<{
  opportunityId: string;
  isDismissed?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CandidatesQuery = { readonly candidates: { readonly totalCount: number, readonly isBeingPrepared: boolean, readonly isSmallMarket: boolean, readonly reflects: { readonly at: string } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly candidateRef: string, readonly group: MatchGroup, readonly match: { readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly dismissalReason: string | null, readonly isStretch: boolean, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null }, readonly introduction: { readonly state: IntroductionState, readonly dueAt: string, readonly needsCoordinator: boolean } | null } }> } };

export type CandidateMatchFragment = { readonly __typename: 'Match', readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly dismissalReason: string | null, readonly isStretch: boolean, readonly computedAt: string, readonly group: MatchGroup | null, readonly notUsed: ReadonlyArray<string>, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string }>, readonly sides: { readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly contribution: number, readonly sentence: string }> } }, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null, readonly email: string | null, readonly headline: string | null, readonly personalSummary: string | null }, readonly introduction: { readonly id: string, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly createdAt: string, readonly decidedAt: string | null, readonly dueAt: string, readonly reason: string | null, readonly organisationYesAt: string | null, readonly candidateYesAt: string | null } | null };

export type CandidateQueryVariables = Exact<{
  opportunityId: string;
  candidateRef: string;
}>;


export type CandidateQuery = { readonly match: { readonly __typename: 'Match', readonly score: number | null, readonly qualifies: boolean, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly dismissalReason: string | null, readonly isStretch: boolean, readonly computedAt: string, readonly group: MatchGroup | null, readonly notUsed: ReadonlyArray<string>, readonly essentials: { readonly met: number, readonly of: number }, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly closeness: number, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly via: string | null }>, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string }>, readonly sides: { readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly contribution: number, readonly sentence: string }> } }, readonly profile: { readonly isWithinReach: boolean | null, readonly availability: ReadonlyArray<string>, readonly kindsWanted: ReadonlyArray<string>, readonly name: string | null, readonly email: string | null, readonly headline: string | null, readonly personalSummary: string | null }, readonly introduction: { readonly id: string, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly createdAt: string, readonly decidedAt: string | null, readonly dueAt: string, readonly reason: string | null, readonly organisationYesAt: string | null, readonly candidateYesAt: string | null } | null } | null };

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

export type UnmarkCandidateMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type UnmarkCandidateMutation = { readonly unmarkMatch:
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

export type CoHostingsQueryVariables = Exact<{
  answer?: CoHostAnswer | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CoHostingsQuery = { readonly coHostings: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly organisation: { readonly name: string } | null }> } };

export type CoHostingCountQueryVariables = Exact<{ [key: string]: never; }>;


export type CoHostingCountQuery = { readonly coHostings: { readonly totalCount: number } };

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

export type HostOpportunityFragment = { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null };

export type HostOpportunityByIdQueryVariables = Exact<{
  id: string;
}>;


export type HostOpportunityByIdQuery = { readonly opportunity: { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null } | null };

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
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
   };

export type ReviseOpportunityMutationVariables = Exact<{
  input: ReviseOpportunityInput;
}>;


export type ReviseOpportunityMutation = { readonly reviseOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
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
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly version: number, readonly organisationId: string, readonly title: string, readonly purpose: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly places: number, readonly placesForRound: number, readonly placesFilled: number, readonly mode: OpportunityMode | null, readonly outcode: string | null, readonly area: string | null, readonly hoursPerWeek: number | null, readonly patterns: ReadonlyArray<OpportunityPattern>, readonly startOn: string | null, readonly endOn: string | null, readonly weeks: number | null, readonly unpaidBasis: UnpaidBasis | null, readonly courseName: string | null, readonly fundingStatus: FundingStatus, readonly openTo: ReadonlyArray<OpenTo>, readonly closesOn: string | null, readonly closingAt: string | null, readonly contactRole: string | null, readonly contactName: string | null, readonly contactEmail: string | null, readonly supervisorRole: string | null, readonly supervisorName: string | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly sponsorship: Sponsorship, readonly isDisabilityConfident: boolean, readonly anonymousUntil: AnonymousUntil, readonly acceptedRoute: AcceptedRoute, readonly applyUrl: string | null, readonly themes: ReadonlyArray<string>, readonly isOpenLicence: boolean, readonly staleAt: string | null, readonly lastConfirmedAt: string | null, readonly isExample: boolean, readonly publishedAt: string | null, readonly requirements: ReadonlyArray<{ readonly skillId: string, readonly level: number, readonly importance: Importance, readonly weight: number, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }>, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null, readonly isFullTimeEquivalent: boolean | null } | null, readonly funding: { readonly funder: string, readonly amountPence: number | null, readonly closesOn: string | null, readonly places: number | null, readonly eligibleKinds: ReadonlyArray<OpportunityKind> | null } | null, readonly placement: { readonly academicTerm: string | null, readonly learningOutcomes: string | null, readonly supervisionHoursPerWeek: number | null, readonly cohortRestriction: string | null, readonly isCreditBearing: boolean | null } | null, readonly job: { readonly contract: ContractKind | null, readonly grade: string | null, readonly fte: number | null, readonly vacancyUrl: string | null } | null, readonly project: { readonly problem: string | null, readonly dataAvailable: string | null, readonly dataSensitivity: DataSensitivity | null, readonly datasetIds: ReadonlyArray<string> | null, readonly deliverable: string | null, readonly effortHours: number | null, readonly teamSize: number | null, readonly expenses: string | null, readonly outputLicence: string | null, readonly maintainer: string | null } | null, readonly coHosts: ReadonlyArray<{ readonly organisationId: string, readonly isConfirmed: boolean, readonly hasDeclined: boolean }>, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly id: string, readonly name: string, readonly kind: OrganisationKind, readonly verification: Verification } | null }
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


export type SkillsInTextQuery = { readonly extractSkills: ReadonlyArray<{ readonly matchedText: string, readonly isCertain: boolean, readonly span: { readonly start: number, readonly end: number }, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } }> };

export type SkillSuggestionsQueryVariables = Exact<{
  text: string;
}>;


export type SkillSuggestionsQuery = { readonly skills: ReadonlyArray<{ readonly id: string, readonly label: string, readonly scheme: SkillScheme, readonly definition: string }> };

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
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill', readonly id: string, readonly label: string, readonly scheme: SkillScheme }
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
    | { readonly __typename: 'Occupation' }
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


export type QualifyingQuery = { readonly qualifying: { readonly isComplete: boolean, readonly now: { readonly about: number, readonly band: string }, readonly relaxations: ReadonlyArray<{ readonly sentence: string, readonly change: { readonly kind: CounterfactualKind }, readonly admits: { readonly about: number, readonly band: string } | null }> } };

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
    | { readonly __typename: 'Occupation' }
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

export type ApplicationsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ApplicationsQuery = { readonly applications: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly state: ApplicationState, readonly origin: ApplicationOrigin, readonly hostDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly opportunityId: string, readonly introductionId: string | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }> } };

export type OneApplicationQueryVariables = Exact<{
  id: string;
}>;


export type OneApplicationQuery = { readonly node:
    | { readonly __typename: 'Application', readonly id: string, readonly state: ApplicationState, readonly origin: ApplicationOrigin, readonly hostDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly opportunityId: string, readonly introductionId: string | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type ApplicationPartsFragment = { readonly id: string, readonly state: ApplicationState, readonly origin: ApplicationOrigin, readonly hostDueAt: string | null, readonly createdAt: string, readonly updatedAt: string, readonly opportunityId: string, readonly introductionId: string | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null };

export type InboxQueryVariables = Exact<{
  unreadOnly: boolean;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type InboxQuery = { readonly notices: { readonly totalCount: number, readonly unreadCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly body: string, readonly path: string, readonly readAt: string | null, readonly createdAt: string, readonly contact: { readonly name: string, readonly email: string } | null }> } };

export type MailPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPreferencesQuery = { readonly noticePreferences: ReadonlyArray<{ readonly type: string, readonly isMailed: boolean }> };

export type MarkReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkReadMutation = { readonly markNoticesRead:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoticesRead', readonly count: number }
   };

export type SetMailPreferenceMutationVariables = Exact<{
  input: SetNoticePreferencesInput;
}>;


export type SetMailPreferenceMutation = { readonly setNoticePreferences:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'NoticePreference', readonly type: string, readonly isMailed: boolean }
   };

export type IntroductionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type IntroductionsQuery = { readonly introductions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly reason: string | null, readonly candidateRef: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly dueAt: string, readonly candidateYesAt: string | null, readonly organisationYesAt: string | null, readonly opportunityId: string, readonly candidateContact: { readonly name: string | null, readonly email: string | null } | null, readonly organisationContact: { readonly name: string | null, readonly email: string | null } | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }> } };

export type OneIntroductionQueryVariables = Exact<{
  id: string;
}>;


export type OneIntroductionQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction', readonly id: string, readonly version: number, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly reason: string | null, readonly candidateRef: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly dueAt: string, readonly candidateYesAt: string | null, readonly organisationYesAt: string | null, readonly opportunityId: string, readonly candidateContact: { readonly name: string | null, readonly email: string | null } | null, readonly organisationContact: { readonly name: string | null, readonly email: string | null } | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type IntroductionPartsFragment = { readonly id: string, readonly version: number, readonly state: IntroductionState, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly reason: string | null, readonly candidateRef: string | null, readonly createdAt: string, readonly decidedAt: string | null, readonly dueAt: string, readonly candidateYesAt: string | null, readonly organisationYesAt: string | null, readonly opportunityId: string, readonly candidateContact: { readonly name: string | null, readonly email: string | null } | null, readonly organisationContact: { readonly name: string | null, readonly email: string | null } | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null };

export type AnswerIntroductionMutationVariables = Exact<{
  input: AnswerIntroductionInput;
}>;


export type AnswerIntroductionMutation = { readonly answerIntroduction:
    | { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type MyMatchesQueryVariables = Exact<{
  filter?: MatchFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MyMatchesQuery = { readonly myProfile: { readonly id: string, readonly state: ProfileState } | null, readonly myMatches: { readonly totalCount: number, readonly isBeingPrepared: boolean, readonly isSmallMarket: boolean, readonly shownAt: string | null, readonly reflects: { readonly at: string } | null, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly score: number | null, readonly group: MatchGroup | null, readonly isNew: boolean, readonly isShortlisted: boolean, readonly isStretch: boolean, readonly summary: string | null, readonly qualifies: boolean, readonly essentials: { readonly met: number, readonly of: number }, readonly gates: ReadonlyArray<{ readonly passed: boolean, readonly sentence: string }>, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly isMet: boolean }>, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null } }> } };

export type MyMatchQueryVariables = Exact<{
  opportunityId: string;
  profileId: string;
}>;


export type MyMatchQuery = { readonly match: { readonly score: number | null, readonly group: MatchGroup | null, readonly isShortlisted: boolean, readonly isDismissed: boolean, readonly isNew: boolean, readonly isStretch: boolean, readonly summary: string | null, readonly qualifies: boolean, readonly confidence: number, readonly notUsed: ReadonlyArray<string>, readonly engineVersion: string, readonly taxonomyVersion: string, readonly weightsVersion: string, readonly reflects: { readonly at: string }, readonly essentials: { readonly met: number, readonly of: number }, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string, readonly needed: string | null, readonly observed: string | null, readonly change: string | null }>, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly isMet: boolean, readonly isStretch: boolean, readonly via: string | null, readonly closeness: number }>, readonly sides: { readonly candidate: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly weight: number, readonly contribution: number }> } | null, readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly sentence: string, readonly weight: number, readonly contribution: number }> } }, readonly whyNot: { readonly isWithinReach: boolean, readonly together: ReadonlyArray<string> } | null, readonly introduction: { readonly id: string, readonly state: IntroductionState } | null, readonly opportunity: { readonly state: OpportunityState, readonly closesOn: string | null, readonly stateReason: string | null, readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null }, readonly counterfactuals: ReadonlyArray<{ readonly sentence: string, readonly steps: number, readonly scoreAfter: number | null, readonly opensCount: number | null, readonly raisesCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }>, readonly learningRoutes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly url: string, readonly costPence: number | null, readonly hours: number | null }> }> } | null };

export type ChangePartsFragment = { readonly sentence: string, readonly steps: number, readonly scoreAfter: number | null, readonly opensCount: number | null, readonly raisesCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }>, readonly learningRoutes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly url: string, readonly costPence: number | null, readonly hours: number | null }> };

export type ChangeKeyFragment = { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null };

export type OpenedPartsFragment = { readonly sentence: string, readonly opensCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string } | null }> };

export type MyChangeOpensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChangeOpensQuery = { readonly myCounterfactuals: { readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly opensCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string } | null }> }> } | null };

export type MatchChangeOpensQueryVariables = Exact<{
  opportunityId: string;
  profileId: string;
}>;


export type MatchChangeOpensQuery = { readonly match: { readonly opportunity: { readonly title: string }, readonly counterfactuals: ReadonlyArray<{ readonly sentence: string, readonly opensCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string } | null }> }> } | null };

export type OpenedOpportunitiesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type OpenedOpportunitiesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null> };

export type MyChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyChangesQuery = { readonly myProfile: { readonly id: string, readonly state: ProfileState } | null, readonly myCounterfactuals: { readonly passingCount: number, readonly isSmallMarket: boolean, readonly reflects: { readonly at: string }, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly steps: number, readonly scoreAfter: number | null, readonly opensCount: number | null, readonly raisesCount: number | null, readonly change: { readonly kind: CounterfactualKind, readonly skillId: string | null, readonly level: number | null, readonly maxCommuteMin: number | null, readonly hoursPerWeek: number | null, readonly availableFrom: string | null, readonly mode: string | null }, readonly opens: ReadonlyArray<{ readonly scoreAfter: number | null, readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly organisation: { readonly name: string } | null } | null }>, readonly learningRoutes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly url: string, readonly costPence: number | null, readonly hours: number | null }> }> } | null, readonly myRoles: ReadonlyArray<{ readonly fit: number, readonly met: number, readonly asked: number, readonly role: { readonly id: string, readonly label: string, readonly description: string } | null }> };

export type ShortlistMatchMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type ShortlistMatchMutation = { readonly shortlistMatch:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Match', readonly opportunityId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type UnmarkMatchMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type UnmarkMatchMutation = { readonly unmarkMatch:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Match', readonly opportunityId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type DismissMatchMutationVariables = Exact<{
  input: DismissMatchInput;
}>;


export type DismissMatchMutation = { readonly dismissMatch:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'Match', readonly opportunityId: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type ProposeIntroductionMutationVariables = Exact<{
  input: MatchPairInput;
}>;


export type ProposeIntroductionMutation = { readonly proposeIntroduction:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { readonly myProfile: { readonly id: string, readonly version: number, readonly state: ProfileState, readonly name: string | null, readonly headline: string | null, readonly summary: string | null, readonly isAdult: boolean | null, readonly outcode: string | null, readonly area: string | null, readonly maxCommuteMin: number | null, readonly travelMode: TravelMode | null, readonly modes: ReadonlyArray<WorkMode> | null, readonly hoursPerWeekMin: number | null, readonly hoursPerWeekMax: number | null, readonly patterns: ReadonlyArray<WorkPattern> | null, readonly availableFrom: string | null, readonly availableTo: string | null, readonly acceptsUnpaid: boolean | null, readonly acceptsKinds: ReadonlyArray<AcceptedKind> | null, readonly circumstances: ReadonlyArray<Circumstance> | null, readonly interests: ReadonlyArray<string> | null, readonly sectors: ReadonlyArray<string> | null, readonly visibility: ProfileVisibility | null, readonly excludedOrganisationIds: ReadonlyArray<string> | null, readonly isShownToOwnOrganisations: boolean | null, readonly lastConfirmedAt: string | null, readonly publishedAt: string | null, readonly isExample: boolean, readonly minPay: { readonly amountPence: number, readonly basis: MinPayBasis } | null, readonly skills: ReadonlyArray<{ readonly id: string, readonly level: number, readonly isWanted: boolean, readonly evidence: SkillEvidence, readonly lastUsedOn: string | null, readonly isNotYetEvidenced: boolean, readonly text: string | null, readonly skillId: string | null, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }> | null, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }> | null } | null };

export type ProfilePartsFragment = { readonly id: string, readonly version: number, readonly state: ProfileState, readonly name: string | null, readonly headline: string | null, readonly summary: string | null, readonly isAdult: boolean | null, readonly outcode: string | null, readonly area: string | null, readonly maxCommuteMin: number | null, readonly travelMode: TravelMode | null, readonly modes: ReadonlyArray<WorkMode> | null, readonly hoursPerWeekMin: number | null, readonly hoursPerWeekMax: number | null, readonly patterns: ReadonlyArray<WorkPattern> | null, readonly availableFrom: string | null, readonly availableTo: string | null, readonly acceptsUnpaid: boolean | null, readonly acceptsKinds: ReadonlyArray<AcceptedKind> | null, readonly circumstances: ReadonlyArray<Circumstance> | null, readonly interests: ReadonlyArray<string> | null, readonly sectors: ReadonlyArray<string> | null, readonly visibility: ProfileVisibility | null, readonly excludedOrganisationIds: ReadonlyArray<string> | null, readonly isShownToOwnOrganisations: boolean | null, readonly lastConfirmedAt: string | null, readonly publishedAt: string | null, readonly isExample: boolean, readonly minPay: { readonly amountPence: number, readonly basis: MinPayBasis } | null, readonly skills: ReadonlyArray<{ readonly id: string, readonly level: number, readonly isWanted: boolean, readonly evidence: SkillEvidence, readonly lastUsedOn: string | null, readonly isNotYetEvidenced: boolean, readonly text: string | null, readonly skillId: string | null, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }> | null, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }> | null };

export type SaveProfileMutationVariables = Exact<{
  input: SaveProfileInput;
}>;


export type SaveProfileMutation = { readonly saveProfile:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'LimitExceeded', readonly limit: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly version: number, readonly state: ProfileState, readonly name: string | null, readonly headline: string | null, readonly summary: string | null, readonly isAdult: boolean | null, readonly outcode: string | null, readonly area: string | null, readonly maxCommuteMin: number | null, readonly travelMode: TravelMode | null, readonly modes: ReadonlyArray<WorkMode> | null, readonly hoursPerWeekMin: number | null, readonly hoursPerWeekMax: number | null, readonly patterns: ReadonlyArray<WorkPattern> | null, readonly availableFrom: string | null, readonly availableTo: string | null, readonly acceptsUnpaid: boolean | null, readonly acceptsKinds: ReadonlyArray<AcceptedKind> | null, readonly circumstances: ReadonlyArray<Circumstance> | null, readonly interests: ReadonlyArray<string> | null, readonly sectors: ReadonlyArray<string> | null, readonly visibility: ProfileVisibility | null, readonly excludedOrganisationIds: ReadonlyArray<string> | null, readonly isShownToOwnOrganisations: boolean | null, readonly lastConfirmedAt: string | null, readonly publishedAt: string | null, readonly isExample: boolean, readonly minPay: { readonly amountPence: number, readonly basis: MinPayBasis } | null, readonly skills: ReadonlyArray<{ readonly id: string, readonly level: number, readonly isWanted: boolean, readonly evidence: SkillEvidence, readonly lastUsedOn: string | null, readonly isNotYetEvidenced: boolean, readonly text: string | null, readonly skillId: string | null, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }> | null, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }> | null }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ClaimSkillMutationVariables = Exact<{
  input: ClaimSkillInput;
}>;


export type ClaimSkillMutation = { readonly claimSkill:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'LimitExceeded', readonly limit: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly version: number, readonly warnings: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> | null }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type UnclaimSkillMutationVariables = Exact<{
  input: UnclaimSkillInput;
}>;


export type UnclaimSkillMutation = { readonly unclaimSkill:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly version: number }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type PublishProfileMutationVariables = Exact<{
  input: PublishProfileInput;
}>;


export type PublishProfileMutation = { readonly publishProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type PauseProfileMutationVariables = Exact<{
  input: PauseProfileInput;
}>;


export type PauseProfileMutation = { readonly pauseProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ResumeProfileMutationVariables = Exact<{
  input: ResumeProfileInput;
}>;


export type ResumeProfileMutation = { readonly resumeProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ConfirmProfileMutationVariables = Exact<{
  input: ConfirmProfileInput;
}>;


export type ConfirmProfileMutation = { readonly confirmProfile:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Profile', readonly id: string, readonly state: ProfileState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { readonly myConsents: ReadonlyArray<{ readonly id: string, readonly purpose: ConsentPurpose, readonly noticeVersion: number, readonly givenAt: string, readonly withdrawnAt: string | null }> };

export type GiveConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type GiveConsentMutation = { readonly giveConsent:
    | { readonly __typename: 'Consent', readonly id: string, readonly purpose: ConsentPurpose }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: ConsentInput;
}>;


export type WithdrawConsentMutation = { readonly withdrawConsent:
    | { readonly __typename: 'Consent', readonly id: string, readonly purpose: ConsentPurpose }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export type HiddenOrganisationsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type HiddenOrganisationsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null> };

export type OrganisationsNamedQueryVariables = Exact<{
  text: string;
}>;


export type OrganisationsNamedQuery = { readonly organisations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly area: string | null }> } };

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

export type SuggestSkillsQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SuggestSkillsQuery = { readonly skills: ReadonlyArray<{ readonly id: string, readonly label: string, readonly scheme: SkillScheme, readonly definition: string, readonly altLabels: ReadonlyArray<string> }> };

export type SkillsWhileTypingQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SkillsWhileTypingQuery = { readonly skills: ReadonlyArray<{ readonly id: string, readonly label: string, readonly scheme: SkillScheme, readonly altLabels: ReadonlyArray<string>, readonly broader: ReadonlyArray<{ readonly label: string }> }> };

export type UndeliveredQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type UndeliveredQuery = { readonly deadLetters: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly factId: string, readonly kind: string, readonly reaction: string, readonly failure: string | null, readonly failedAt: string | null, readonly round: number }> } };

export type TryAgainMutationVariables = Exact<{
  input: DeliveryInput;
}>;


export type TryAgainMutation = { readonly redriveDelivery:
    | { readonly __typename: 'DeadLetter', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type GiveUpMutationVariables = Exact<{
  input: DeliveryInput;
}>;


export type GiveUpMutation = { readonly discardDelivery:
    | { readonly __typename: 'DeadLetter', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ReplayRunsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReplayRunsQuery = { readonly replayRuns: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly createdAt: string, readonly checked: number, readonly equal: number, readonly different: number, readonly erased: number, readonly otherVersion: number, readonly isWhole: boolean, readonly differences: ReadonlyArray<string>, readonly engine: string, readonly taxonomy: string, readonly weights: string }> } };

export type ProgressTasksQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ProgressTasksQuery = { readonly progressTasks: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly taskId: string, readonly kind: string, readonly cause: string, readonly state: ProgressState, readonly done: number, readonly total: number, readonly startedAt: string, readonly updatedAt: string }> } };

export type ReviewQueueQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ReviewQueueQuery = { readonly reviewQueue: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly dueAt: string, readonly isOverdue: boolean, readonly subjectId: string, readonly subject:
        | { readonly __typename: 'Application' }
        | { readonly __typename: 'Consent' }
        | { readonly __typename: 'Introduction', readonly proposedBy: Proposer, readonly opportunity: { readonly title: string, readonly organisation: { readonly name: string } | null } | null }
        | { readonly __typename: 'LearningRoute' }
        | { readonly __typename: 'Membership' }
        | { readonly __typename: 'Notice' }
        | { readonly __typename: 'Occupation' }
        | { readonly __typename: 'Opportunity', readonly title: string, readonly state: OpportunityState, readonly organisation: { readonly name: string } | null }
        | { readonly __typename: 'Organisation', readonly name: string, readonly kind: OrganisationKind }
        | { readonly __typename: 'Profile' }
        | { readonly __typename: 'RoleTemplate' }
        | { readonly __typename: 'Skill' }
        | { readonly __typename: 'User' }
        | { readonly __typename: 'WeightsVersion' }
       | null }> } };

export type QueueItemFragment = { readonly id: string, readonly kind: string, readonly dueAt: string, readonly isOverdue: boolean, readonly subjectId: string, readonly subject:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction', readonly proposedBy: Proposer, readonly opportunity: { readonly title: string, readonly organisation: { readonly name: string } | null } | null }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity', readonly title: string, readonly state: OpportunityState, readonly organisation: { readonly name: string } | null }
    | { readonly __typename: 'Organisation', readonly name: string, readonly kind: OrganisationKind }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type SuggestedLearningQueryVariables = Exact<{ [key: string]: never; }>;


export type SuggestedLearningQuery = { readonly learningRoutes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly state: LearningRouteState, readonly skill: { readonly label: string } | null }> } };

export type QueueOrderQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueOrderQuery = { readonly reviewQueue: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly subjectId: string, readonly dueAt: string }> } };

export type ReviewIntroductionPageQueryVariables = Exact<{
  id: string;
}>;


export type ReviewIntroductionPageQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction', readonly id: string, readonly version: number, readonly state: IntroductionState, readonly dueAt: string, readonly decidedAt: string | null, readonly reason: string | null, readonly proposedBy: Proposer, readonly needsCoordinator: boolean, readonly candidateRef: string | null, readonly candidateYesAt: string | null, readonly organisationYesAt: string | null, readonly opportunityId: string, readonly opportunity: { readonly title: string, readonly slug: string, readonly kind: OpportunityKind, readonly purpose: string, readonly isExample: boolean, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly organisation: { readonly name: string, readonly slug: string, readonly verification: Verification } | null, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null } | null }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type ReviewPairQueryVariables = Exact<{
  profileId: string;
  opportunityId: string;
}>;


export type ReviewPairQuery = { readonly match: { readonly qualifies: boolean, readonly isStretch: boolean, readonly score: number | null, readonly confidence: number, readonly computedAt: string, readonly engineVersion: string, readonly weightsVersion: string, readonly taxonomyVersion: string, readonly notUsed: ReadonlyArray<string>, readonly summary: string | null, readonly opportunityId: string, readonly essentials: { readonly met: number, readonly of: number }, readonly profile: { readonly id: string, readonly name: string | null, readonly headline: string | null, readonly personalSummary: string | null, readonly availability: ReadonlyArray<string>, readonly isWithinReach: boolean | null, readonly kindsWanted: ReadonlyArray<string> }, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string, readonly observed: string | null, readonly needed: string | null, readonly change: string | null }>, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly via: string | null, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly pointsLost: number }>, readonly sides: { readonly candidate: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } | null, readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } } } | null };

export type StaffPairFragment = { readonly qualifies: boolean, readonly isStretch: boolean, readonly score: number | null, readonly confidence: number, readonly computedAt: string, readonly engineVersion: string, readonly weightsVersion: string, readonly taxonomyVersion: string, readonly notUsed: ReadonlyArray<string>, readonly summary: string | null, readonly opportunityId: string, readonly essentials: { readonly met: number, readonly of: number }, readonly profile: { readonly id: string, readonly name: string | null, readonly headline: string | null, readonly personalSummary: string | null, readonly availability: ReadonlyArray<string>, readonly isWithinReach: boolean | null, readonly kindsWanted: ReadonlyArray<string> }, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string, readonly observed: string | null, readonly needed: string | null, readonly change: string | null }>, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly via: string | null, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly pointsLost: number }>, readonly sides: { readonly candidate: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } | null, readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } } };

export type StaffSideFragment = { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> };

export type PlaceOnListQueryVariables = Exact<{
  opportunityId: string;
}>;


export type PlaceOnListQuery = { readonly candidates: { readonly totalCount: number, readonly isSmallMarket: boolean, readonly nodes: ReadonlyArray<{ readonly candidateRef: string }> } };

export type DecideIntroductionMutationVariables = Exact<{
  input: ReviewIntroductionInput;
}>;


export type DecideIntroductionMutation = { readonly reviewIntroduction:
    | { readonly __typename: 'Introduction', readonly id: string, readonly state: IntroductionState }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ReviewOrganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type ReviewOrganisationPageQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation', readonly id: string, readonly version: number, readonly slug: string, readonly name: string, readonly kind: OrganisationKind, readonly area: string | null, readonly size: OrganisationSize | null, readonly website: string | null, readonly verification: Verification, readonly verificationReason: string | null, readonly verifiedDomain: string | null, readonly isExample: boolean, readonly createdAt: string, readonly sharedMailbox: string | null, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null }, readonly vouchedBy: { readonly name: string, readonly slug: string } | null }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type DecideOrganisationMutationVariables = Exact<{
  input: VerifyOrganisationInput;
}>;


export type DecideOrganisationMutation = { readonly verifyOrganisation:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly verification: Verification }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ReviewOpportunityPageQueryVariables = Exact<{
  id: string;
}>;


export type ReviewOpportunityPageQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly version: number, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly state: OpportunityState, readonly stateReason: string | null, readonly purpose: string, readonly moderationFlags: ReadonlyArray<string> | null, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly weeks: number | null, readonly startOn: string | null, readonly endOn: string | null, readonly closingAt: string | null, readonly places: number, readonly isExample: boolean, readonly unpaidBasis: UnpaidBasis | null, readonly conditions: ReadonlyArray<OpportunityCondition>, readonly applyUrl: string | null, readonly contactName: string | null, readonly contactRole: string | null, readonly contactEmail: string | null, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly warnings: ReadonlyArray<{ readonly path: string, readonly message: string }>, readonly organisation: { readonly name: string, readonly slug: string, readonly verification: Verification, readonly registerIds: { readonly charityNumber: string | null, readonly companyNumber: string | null, readonly gssCode: string | null, readonly odsCode: string | null, readonly ukprn: string | null } } | null, readonly requirements: ReadonlyArray<{ readonly importance: Importance, readonly level: number, readonly skill: { readonly label: string } | null }> }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type OpenOpportunityMutationVariables = Exact<{
  input: PublishOpportunityInput;
}>;


export type OpenOpportunityMutation = { readonly publishOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly title: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ReturnToHostMutationVariables = Exact<{
  input: ReturnOpportunityInput;
}>;


export type ReturnToHostMutation = { readonly returnOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly title: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type TakeDownOpportunityMutationVariables = Exact<{
  input: WithdrawOpportunityInput;
}>;


export type TakeDownOpportunityMutation = { readonly withdrawOpportunity:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'Opportunity', readonly id: string, readonly title: string, readonly state: OpportunityState }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type ReviewLearningPageQueryVariables = Exact<{
  id: string;
}>;


export type ReviewLearningPageQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute', readonly id: string, readonly version: number, readonly title: string, readonly provider: string, readonly url: string, readonly fromLevel: number, readonly toLevel: number, readonly costPence: number | null, readonly hours: number | null, readonly place: string | null, readonly state: LearningRouteState, readonly lastCheckedAt: string | null, readonly createdAt: string, readonly skill: { readonly label: string } | null }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null };

export type DecideLearningMutationVariables = Exact<{
  input: ReviewLearningRouteInput;
}>;


export type DecideLearningMutation = { readonly reviewLearningRoute:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'LearningRoute', readonly id: string, readonly title: string, readonly state: LearningRouteState }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type LearningToReviewQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LearningToReviewQuery = { readonly learningRoutes: { readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly state: LearningRouteState, readonly lastCheckedAt: string | null, readonly skill: { readonly label: string } | null }> } };

export type WeightsVersionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type WeightsVersionsQuery = { readonly weightsVersions: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number | null, readonly state: WeightsState, readonly reason: string, readonly refusalReason: string | null, readonly createdAt: string, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly isIndependent: boolean, readonly proposedBy: string | null, readonly proposedAs: string, readonly approvedBy: ReadonlyArray<string> | null, readonly recomputeTaskId: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly from: number, readonly to: number }> }> } };

export type WeightsSummaryFragment = { readonly id: string, readonly version: number, readonly number: number | null, readonly state: WeightsState, readonly reason: string, readonly refusalReason: string | null, readonly createdAt: string, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly isIndependent: boolean, readonly proposedBy: string | null, readonly proposedAs: string, readonly approvedBy: ReadonlyArray<string> | null, readonly recomputeTaskId: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly from: number, readonly to: number }> };

export type WeightsPageQueryVariables = Exact<{
  id: string;
}>;


export type WeightsPageQuery = { readonly node:
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile' }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion', readonly id: string, readonly version: number, readonly number: number | null, readonly state: WeightsState, readonly reason: string, readonly refusalReason: string | null, readonly createdAt: string, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly isIndependent: boolean, readonly proposedBy: string | null, readonly proposedAs: string, readonly approvedBy: ReadonlyArray<string> | null, readonly recomputeTaskId: string | null, readonly changes: ReadonlyArray<{ readonly path: string, readonly from: number, readonly to: number }> }
   | null };

export type WeightsInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type WeightsInForceQuery = { readonly weightsVersions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number, readonly number: number | null, readonly state: WeightsState, readonly reason: string, readonly refusalReason: string | null, readonly createdAt: string, readonly inForceFrom: string | null, readonly inForceUntil: string | null, readonly isIndependent: boolean, readonly proposedBy: string | null, readonly proposedAs: string, readonly approvedBy: ReadonlyArray<string> | null, readonly recomputeTaskId: string | null, readonly interestMissed: number, readonly commuteAtLongest: number, readonly leastEssentialFit: number, readonly changes: ReadonlyArray<{ readonly path: string, readonly from: number, readonly to: number }>, readonly organisation: { readonly essential: number, readonly desirable: number, readonly time: number, readonly mission: number }, readonly candidate: { readonly wantedSkills: number, readonly commute: number, readonly interest: number, readonly time: number }, readonly neutral: { readonly time: number, readonly mission: number, readonly wantedSkills: number, readonly commute: number, readonly interest: number }, readonly enoughWeeks: { readonly of: number, readonly outOf: number }, readonly enoughHours: { readonly of: number, readonly outOf: number }, readonly travel: { readonly walk: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly cycle: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly public: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly car: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number } } }> } };

export type WeightsFiguresFragment = { readonly interestMissed: number, readonly commuteAtLongest: number, readonly leastEssentialFit: number, readonly organisation: { readonly essential: number, readonly desirable: number, readonly time: number, readonly mission: number }, readonly candidate: { readonly wantedSkills: number, readonly commute: number, readonly interest: number, readonly time: number }, readonly neutral: { readonly time: number, readonly mission: number, readonly wantedSkills: number, readonly commute: number, readonly interest: number }, readonly enoughWeeks: { readonly of: number, readonly outOf: number }, readonly enoughHours: { readonly of: number, readonly outOf: number }, readonly travel: { readonly walk: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly cycle: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly public: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number }, readonly car: { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number } } };

export type StaffTravelFragment = { readonly detourPercent: number, readonly metresPerMinute: number, readonly waitMin: number };

export type ProposeWeightsMutationVariables = Exact<{
  input: ProposeWeightsInput;
}>;


export type ProposeWeightsMutation = { readonly proposeWeights:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'WeightsVersion', readonly id: string }
   };

export type DecideWeightsMutationVariables = Exact<{
  input: ApproveWeightsInput;
}>;


export type DecideWeightsMutation = { readonly approveWeights:
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'NotFound', readonly code: string, readonly message: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
    | { readonly __typename: 'VersionConflict', readonly currentVersion: number, readonly code: string, readonly message: string }
    | { readonly __typename: 'WeightsVersion', readonly id: string, readonly number: number | null, readonly state: WeightsState, readonly recomputeTaskId: string | null, readonly isIndependent: boolean }
    | { readonly __typename: 'WrongState', readonly currentState: string, readonly allowedMoves: ReadonlyArray<string>, readonly code: string, readonly message: string }
   };

export type WhyNotOpportunityQueryVariables = Exact<{
  id?: string | null | undefined;
  slug?: string | null | undefined;
}>;


export type WhyNotOpportunityQuery = { readonly opportunity: { readonly id: string, readonly slug: string, readonly title: string, readonly state: OpportunityState, readonly organisation: { readonly name: string, readonly slug: string } | null } | null };

export type WhyNotSearchQueryVariables = Exact<{
  filter?: OpportunityFilter | null | undefined;
}>;


export type WhyNotSearchQuery = { readonly opportunities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly slug: string, readonly title: string, readonly state: OpportunityState, readonly organisation: { readonly name: string } | null }> } };

export type WhyNotPeopleQueryVariables = Exact<{
  opportunityId: string;
}>;


export type WhyNotPeopleQuery = { readonly candidates: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly candidateRef: string, readonly match: { readonly qualifies: boolean, readonly score: number | null, readonly profile: { readonly id: string, readonly name: string | null, readonly headline: string | null } } }> }, readonly introductions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly candidateRef: string | null, readonly opportunityId: string }> } };

export type PeopleCalledQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type PeopleCalledQuery = { readonly people: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly headline: string | null, readonly state: ProfileState }> } };

export type WhyNotNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type WhyNotNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Application' }
    | { readonly __typename: 'Consent' }
    | { readonly __typename: 'Introduction' }
    | { readonly __typename: 'LearningRoute' }
    | { readonly __typename: 'Membership' }
    | { readonly __typename: 'Notice' }
    | { readonly __typename: 'Occupation' }
    | { readonly __typename: 'Opportunity' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Profile', readonly id: string, readonly name: string | null, readonly headline: string | null }
    | { readonly __typename: 'RoleTemplate' }
    | { readonly __typename: 'Skill' }
    | { readonly __typename: 'User' }
    | { readonly __typename: 'WeightsVersion' }
   | null> };

export type WhyNotPairQueryVariables = Exact<{
  profileId: string;
  opportunityId: string;
}>;


export type WhyNotPairQuery = { readonly match: { readonly qualifies: boolean, readonly isStretch: boolean, readonly score: number | null, readonly confidence: number, readonly computedAt: string, readonly engineVersion: string, readonly weightsVersion: string, readonly taxonomyVersion: string, readonly notUsed: ReadonlyArray<string>, readonly summary: string | null, readonly opportunityId: string, readonly whyNot: { readonly isWithinReach: boolean, readonly together: ReadonlyArray<string> } | null, readonly counterfactuals: ReadonlyArray<{ readonly sentence: string, readonly steps: number, readonly scoreAfter: number | null, readonly opensCount: number | null, readonly raisesCount: number | null, readonly learningRoutes: ReadonlyArray<{ readonly title: string, readonly provider: string, readonly url: string }> }>, readonly essentials: { readonly met: number, readonly of: number }, readonly profile: { readonly id: string, readonly name: string | null, readonly headline: string | null, readonly personalSummary: string | null, readonly availability: ReadonlyArray<string>, readonly isWithinReach: boolean | null, readonly kindsWanted: ReadonlyArray<string> }, readonly gates: ReadonlyArray<{ readonly id: string, readonly passed: boolean, readonly sentence: string, readonly observed: string | null, readonly needed: string | null, readonly change: string | null }>, readonly requirements: ReadonlyArray<{ readonly label: string, readonly importance: string, readonly needed: number, readonly claimed: number | null, readonly via: string | null, readonly isMet: boolean, readonly isStretch: boolean, readonly evidence: string | null, readonly pointsLost: number }>, readonly sides: { readonly candidate: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } | null, readonly organisation: { readonly shown: number, readonly parts: ReadonlyArray<{ readonly id: string, readonly weight: number, readonly value: number, readonly contribution: number, readonly sentence: string }> } } } | null };

export type HowMatchingWorksQueryVariables = Exact<{ [key: string]: never; }>;


export type HowMatchingWorksQuery = { readonly transparencyRecord: unknown };

export type LearningRoutesQueryVariables = Exact<{
  skillId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type LearningRoutesQuery = { readonly learningRoutes: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly provider: string, readonly url: string, readonly fromLevel: number, readonly toLevel: number, readonly costPence: number | null, readonly hours: number | null, readonly place: string | null, readonly lastCheckedAt: string | null, readonly state: LearningRouteState, readonly skill: { readonly id: string, readonly label: string, readonly scheme: SkillScheme } | null }> } };

export type SuggestLearningRouteMutationVariables = Exact<{
  input: SuggestLearningRouteInput;
}>;


export type SuggestLearningRouteMutation = { readonly suggestLearningRoute:
    | { readonly __typename: 'Duplicate', readonly existingId: string | null, readonly code: string, readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly code: string, readonly message: string, readonly fields: ReadonlyArray<{ readonly path: string, readonly code: string, readonly message: string }> }
    | { readonly __typename: 'LearningRoute', readonly id: string }
    | { readonly __typename: 'NotPermitted', readonly code: string, readonly message: string }
   };

export const MarketFigures: PersistedDocument<MarketFiguresQuery, MarketFiguresQueryVariables> = {
  name: 'MarketFigures', hash: 'cd720e4a5f60aae9ec438527e70de0e159c07d3ed2ab15f384836f5f2d464518',
  text: 'query MarketFigures{marketFigures{at openOpportunities people skills{label asking offering}lists{scores{...StaffBand}opportunityListAges{...StaffBand}peopleListAges{...StaffBand}}}}fragment StaffBand on FigureBand{from to count}',
};

export const CongestionRuns: PersistedDocument<CongestionRunsQuery, CongestionRunsQueryVariables> = {
  name: 'CongestionRuns', hash: '7b82d01b329d438bb90d6a32547f5be43e591db732c9b574958b8e123c9f6e4f',
  text: 'query CongestionRuns{congestionRuns(first:100){nodes{createdAt giniBefore giniAfter coverageBefore coverageAfter ndcgLost people opportunities}}}',
};

export const FindOpportunities: PersistedDocument<FindOpportunitiesQuery, FindOpportunitiesQueryVariables> = {
  name: 'FindOpportunities', hash: 'c9822454f555c36ab93d3ffc65ff1814ab59c083173bd14e538c044e589d979c',
  text: 'query FindOpportunities($filter:OpportunityFilter$first:Int$after:String$last:Int$before:String){opportunities(filter:$filter first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...OpportunitySummary}}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}',
};

export const CountOpportunities: PersistedDocument<CountOpportunitiesQuery, CountOpportunitiesQueryVariables> = {
  name: 'CountOpportunities', hash: '28402be25b6375795a846a42f913dafa75179b1c002ad15654324e0984ac86ce',
  text: 'query CountOpportunities($filter:OpportunityFilter){opportunities(filter:$filter first:1){totalCount}}',
};

export const OneOpportunity: PersistedDocument<OneOpportunityQuery, OneOpportunityQueryVariables> = {
  name: 'OneOpportunity', hash: 'f3663c5ad89975b364ad2f68ceacfef9f378af7d59c0bda3962204b324d72cf8',
  text: 'query OneOpportunity($id:ID$slug:String){opportunity(id:$id slug:$slug){...OpportunitySummary state stateReason purpose places placesFilled patterns weeks endOn openTo conditions sponsorship isDisabilityConfident isOpenLicence acceptedRoute applyUrl anonymousUntil contactName contactEmail contactRole supervisorName supervisorRole unpaidBasis courseName closesOn publishedAt lastConfirmedAt updatedAt source organisationId requirements{level importance skill{label}}placement{academicTerm learningOutcomes supervisionHoursPerWeek isCreditBearing cohortRestriction}job{contract fte grade vacancyUrl}project{problem dataAvailable deliverable effortHours teamSize expenses outputLicence maintainer}funding{funder closesOn}fundingStatus organisation{...OrganisationSummary}}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}fragment OrganisationSummary on Organisation{id slug name kind area website verification isExample}',
};

export const OrganisationList: PersistedDocument<OrganisationListQuery, OrganisationListQueryVariables> = {
  name: 'OrganisationList', hash: '1b2c9017727c25f29a290dd8a9ea12024149c9a25d99e66d710cd288eb093f81',
  text: 'query OrganisationList($filter:OrganisationFilter$first:Int$after:String$last:Int$before:String){organisations(filter:$filter first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...OrganisationSummary}}}fragment OrganisationSummary on Organisation{id slug name kind area website verification isExample}',
};

export const OneOrganisation: PersistedDocument<OneOrganisationQuery, OneOrganisationQueryVariables> = {
  name: 'OneOrganisation', hash: '2f824225548b2e108e138c622c746a8974593941287ee266db8024f79b4b3410',
  text: 'query OneOrganisation($id:ID$slug:String){organisation(id:$id slug:$slug){...OrganisationSummary verificationReason size registerIds{charityNumber companyNumber ukprn odsCode gssCode}vouchedBy{slug name}}}fragment OrganisationSummary on Organisation{id slug name kind area website verification isExample}',
};

export const Candidates: PersistedDocument<CandidatesQuery, CandidatesQueryVariables> = {
  name: 'Candidates', hash: 'ca1e035df1532ec4fcc34072f0d22c439583d7abb735058c7887611887f1faa1',
  text: 'query Candidates($opportunityId:ID!$isDismissed:Boolean$first:Int$after:String$last:Int$before:String){candidates(opportunityId:$opportunityId isDismissed:$isDismissed first:$first after:$after last:$last before:$before){totalCount isBeingPrepared isSmallMarket reflects{at}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{candidateRef group match{score qualifies isShortlisted isDismissed dismissalReason isStretch essentials{met of}requirements{...HostRequirement}profile{isWithinReach availability kindsWanted name}introduction{state dueAt needsCoordinator}}}}}fragment HostRequirement on RequirementFit{label importance needed claimed closeness isMet isStretch evidence via}',
};

export const Candidate: PersistedDocument<CandidateQuery, CandidateQueryVariables> = {
  name: 'Candidate', hash: '4944294d184465cd0bb9db49188318a5b4f3972c1ed93c63245cc5dcee04e089',
  text: 'query Candidate($opportunityId:ID!$candidateRef:ID!){match(opportunityId:$opportunityId profileId:$candidateRef){...CandidateMatch}}fragment CandidateMatch on Match{__typename score qualifies isShortlisted isDismissed dismissalReason isStretch computedAt essentials{met of}group requirements{...HostRequirement}gates{id passed sentence}sides{organisation{shown parts{id contribution sentence}}}notUsed profile{isWithinReach availability kindsWanted name email headline personalSummary}introduction{id state proposedBy needsCoordinator createdAt decidedAt dueAt reason organisationYesAt candidateYesAt}}fragment HostRequirement on RequirementFit{label importance needed claimed closeness isMet isStretch evidence via}',
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

export const UnmarkCandidate: PersistedDocument<UnmarkCandidateMutation, UnmarkCandidateMutationVariables> = {
  name: 'UnmarkCandidate', hash: 'ce73d11fe9a839a0600fda928d013509ce738d6a83257afe30085f1edbdc49a1',
  text: 'mutation UnmarkCandidate($input:MatchPairInput!){unmarkMatch(input:$input){__typename ...on Match{isDismissed}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const AskForIntroduction: PersistedDocument<AskForIntroductionMutation, AskForIntroductionMutationVariables> = {
  name: 'AskForIntroduction', hash: '5e33b0aebc033120fc9664445c33db243d98c361465ce4e2468475c2c40a15c0',
  text: 'mutation AskForIntroduction($input:MatchPairInput!){proposeIntroduction(input:$input){__typename ...on Introduction{id state needsCoordinator dueAt}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const OwnOrganisationById: PersistedDocument<OwnOrganisationByIdQuery, OwnOrganisationByIdQueryVariables> = {
  name: 'OwnOrganisationById', hash: '2766d8a3b200a81d63e2afb44161ae0e42632e1a4d0eb94960cadc5a0cefedae',
  text: 'query OwnOrganisationById($id:ID!){organisation(id:$id){...OwnOrganisation members{id role state createdAt person{name email}}}}fragment OwnOrganisation on Organisation{__typename id slug version name kind area size website sharedMailbox verification verificationReason verifiedDomain registerIds{charityNumber companyNumber gssCode odsCode ukprn}vouchedBy{name}}',
};

export const CoHostings: PersistedDocument<CoHostingsQuery, CoHostingsQueryVariables> = {
  name: 'CoHostings', hash: '89baa514ab88e4bc21b7e2c4a7537bd502843d6baf5d7a45240e1938a377cfa6',
  text: 'query CoHostings($answer:CoHostAnswer$first:Int$after:String$last:Int$before:String){coHostings(answer:$answer first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id title kind state organisation{name}}}}',
};

export const CoHostingCount: PersistedDocument<CoHostingCountQuery, CoHostingCountQueryVariables> = {
  name: 'CoHostingCount', hash: '87b37a047759c3d5a854cf19a0eb3abbbbe31c1100a472031b249150f5c9a8da',
  text: 'query CoHostingCount{coHostings(first:0){totalCount}}',
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
  name: 'HostOpportunityById', hash: '00bd0c30ce5f97ec30964cfe2adc185bacbba152c1e627e83da070871abb800b',
  text: 'query HostOpportunityById($id:ID!){opportunity(id:$id){...HostOpportunity}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label scheme}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}',
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
  name: 'DraftOpportunity', hash: '0188eaa95a7a135a49ebe2318214f87365526a18e7a833fb3fa6737709a05024',
  text: 'mutation DraftOpportunity($input:DraftOpportunityInput!){draftOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label scheme}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReviseOpportunity: PersistedDocument<ReviseOpportunityMutation, ReviseOpportunityMutationVariables> = {
  name: 'ReviseOpportunity', hash: 'e3d855a2422b1776f28d93209ca6be96ebfde6e4d9b32621b5501b7a59701672',
  text: 'mutation ReviseOpportunity($input:ReviseOpportunityInput!){reviseOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label scheme}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PublishOpportunity: PersistedDocument<PublishOpportunityMutation, PublishOpportunityMutationVariables> = {
  name: 'PublishOpportunity', hash: 'b6b9e9ad930834d6d5cd80b6b83b72fa80ab5f6cc451c104135bf32ff59faea9',
  text: 'mutation PublishOpportunity($input:PublishOpportunityInput!){publishOpportunity(input:$input){...HostOpportunity ...Refused}}fragment HostOpportunity on Opportunity{__typename id slug version organisationId title purpose kind state stateReason places placesForRound placesFilled requirements{skillId level importance weight skill{id label scheme}}mode outcode area hoursPerWeek patterns startOn endOn weeks pay{isPaid minPence maxPence basis isFullTimeEquivalent}unpaidBasis courseName fundingStatus funding{funder amountPence closesOn places eligibleKinds}openTo closesOn closingAt contactRole contactName contactEmail supervisorRole supervisorName conditions sponsorship isDisabilityConfident anonymousUntil acceptedRoute applyUrl themes isOpenLicence staleAt lastConfirmedAt isExample publishedAt placement{academicTerm learningOutcomes supervisionHoursPerWeek cohortRestriction isCreditBearing}job{contract grade fte vacancyUrl}project{problem dataAvailable dataSensitivity datasetIds deliverable effortHours teamSize expenses outputLicence maintainer}coHosts{organisationId isConfirmed hasDeclined}warnings{path message}organisation{id name kind verification}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
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
  name: 'SkillsInText', hash: '4eed40d9eb31496a30fbfdf55d9efe0e7f68a2766dd92ebf473b802409bc9aec',
  text: 'query SkillsInText($text:String!){extractSkills(text:$text){matchedText isCertain span{start end}skill{id label scheme}}}',
};

export const SkillSuggestions: PersistedDocument<SkillSuggestionsQuery, SkillSuggestionsQueryVariables> = {
  name: 'SkillSuggestions', hash: 'cec4d811de355e12e7c1450aad77f6e098c5625de8cd42b60dc19c91e169de97',
  text: 'query SkillSuggestions($text:String!){skills(text:$text first:6){id label scheme definition}}',
};

export const SkillsById: PersistedDocument<SkillsByIdQuery, SkillsByIdQueryVariables> = {
  name: 'SkillsById', hash: '259408ac80008a2ba4f9449a02101cae97a9548a33b2016af999d1ba3606d8e6',
  text: 'query SkillsById($ids:[ID!]!){nodes(ids:$ids){__typename ...on Skill{id label scheme}}}',
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
  name: 'Qualifying', hash: '4ac4ccc96b1760c5de7ca00ac0486a90541cd00d5f120d72b297e0fbf53e4edb',
  text: 'query Qualifying($input:QualifyingInput!){qualifying(input:$input){isComplete now{about band}relaxations{sentence change{kind}admits{about band}}}}',
};

export const OrganisationNames: PersistedDocument<OrganisationNamesQuery, OrganisationNamesQueryVariables> = {
  name: 'OrganisationNames', hash: '83c67f827eea70ecefe9194e5752c72bceaa32cb76e54c81abd3249927ffb4a3',
  text: 'query OrganisationNames($ids:[ID!]!){nodes(ids:$ids){__typename ...on Organisation{id name}}}',
};

export const OrganisationsToAsk: PersistedDocument<OrganisationsToAskQuery, OrganisationsToAskQueryVariables> = {
  name: 'OrganisationsToAsk', hash: '0526fb8c15a3e36ce2624928881104d569b6fbed0153111edb0307be33f4364c',
  text: 'query OrganisationsToAsk($text:String!){organisations(filter:{text:$text verification:VERIFIED}first:10){nodes{id name kind area verification}}}',
};

export const Applications: PersistedDocument<ApplicationsQuery, ApplicationsQueryVariables> = {
  name: 'Applications', hash: 'a3cc73668f51034158c1b28405a98611c67b0cf439d8864d2b009fbdd9779eb4',
  text: 'query Applications($first:Int$after:String$last:Int$before:String){applications(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...ApplicationParts}}}fragment ApplicationParts on Application{id state origin hostDueAt createdAt updatedAt opportunityId introductionId opportunity{id slug title organisation{name}}}',
};

export const OneApplication: PersistedDocument<OneApplicationQuery, OneApplicationQueryVariables> = {
  name: 'OneApplication', hash: 'c3a3d6e7740c4c9cd376ceb3da6050e11eb778c9adca76a887681292edd4881a',
  text: 'query OneApplication($id:ID!){node(id:$id){__typename ...on Application{...ApplicationParts}}}fragment ApplicationParts on Application{id state origin hostDueAt createdAt updatedAt opportunityId introductionId opportunity{id slug title organisation{name}}}',
};

export const Inbox: PersistedDocument<InboxQuery, InboxQueryVariables> = {
  name: 'Inbox', hash: 'c1c13629fb19dbe439b6782584faf584b863d186c89c5253ea6fc5824dd9ab41',
  text: 'query Inbox($unreadOnly:Boolean!$first:Int$after:String$last:Int$before:String){notices(unreadOnly:$unreadOnly first:$first after:$after last:$last before:$before){totalCount unreadCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id title body path readAt createdAt contact{name email}}}}',
};

export const MailPreferences: PersistedDocument<MailPreferencesQuery, MailPreferencesQueryVariables> = {
  name: 'MailPreferences', hash: 'eb8f8f99c6c41f13a5d6faa484b6dafc6260ee575fb48a2c218029ad66275397',
  text: 'query MailPreferences{noticePreferences{type isMailed}}',
};

export const MarkRead: PersistedDocument<MarkReadMutation, MarkReadMutationVariables> = {
  name: 'MarkRead', hash: '2f67eba003a2aaeb539669ace61e2e616e747cabf06d7c2dc8b8bbaa3f5204b2',
  text: 'mutation MarkRead($input:MarkNoticesReadInput!){markNoticesRead(input:$input){__typename ...on NoticesRead{count}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const SetMailPreference: PersistedDocument<SetMailPreferenceMutation, SetMailPreferenceMutationVariables> = {
  name: 'SetMailPreference', hash: 'de4b5e1fec4fb6910996c56e184ace55b5d155ba2b56da77152c168a812a3022',
  text: 'mutation SetMailPreference($input:SetNoticePreferencesInput!){setNoticePreferences(input:$input){__typename ...on NoticePreference{type isMailed}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const Introductions: PersistedDocument<IntroductionsQuery, IntroductionsQueryVariables> = {
  name: 'Introductions', hash: '994686f12961bbb06afaf06721c14a7b153b23f740abef6e59035487d42a6e12',
  text: 'query Introductions($first:Int$after:String$last:Int$before:String){introductions(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...IntroductionParts}}}fragment IntroductionParts on Introduction{id version state proposedBy needsCoordinator reason candidateRef createdAt decidedAt dueAt candidateYesAt organisationYesAt candidateContact{name email}organisationContact{name email}opportunityId opportunity{id slug title organisation{name}}}',
};

export const OneIntroduction: PersistedDocument<OneIntroductionQuery, OneIntroductionQueryVariables> = {
  name: 'OneIntroduction', hash: '41d430c79eb35b89df982bcd5526c8007a1f0948d8c308de95d413b0e7103515',
  text: 'query OneIntroduction($id:ID!){node(id:$id){__typename ...on Introduction{...IntroductionParts}}}fragment IntroductionParts on Introduction{id version state proposedBy needsCoordinator reason candidateRef createdAt decidedAt dueAt candidateYesAt organisationYesAt candidateContact{name email}organisationContact{name email}opportunityId opportunity{id slug title organisation{name}}}',
};

export const AnswerIntroduction: PersistedDocument<AnswerIntroductionMutation, AnswerIntroductionMutationVariables> = {
  name: 'AnswerIntroduction', hash: '867eb1f709cb1f6f3a344e904a2eee720f48d9691ec7717113b9ee3a68271a81',
  text: 'mutation AnswerIntroduction($input:AnswerIntroductionInput!){answerIntroduction(input:$input){__typename ...on Introduction{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const MyMatches: PersistedDocument<MyMatchesQuery, MyMatchesQueryVariables> = {
  name: 'MyMatches', hash: '665aedc447916fcac192453441f19490ab7b8904732a87dac386bd039285f2a9',
  text: 'query MyMatches($filter:MatchFilter$first:Int$after:String$last:Int$before:String){myProfile{id state}myMatches(filter:$filter first:$first after:$after last:$last before:$before){totalCount isBeingPrepared isSmallMarket shownAt reflects{at}pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{score group isNew isShortlisted isStretch summary qualifies essentials{met of}gates{passed sentence}requirements{label importance isMet}opportunity{...OpportunitySummary}}}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}',
};

export const MyMatch: PersistedDocument<MyMatchQuery, MyMatchQueryVariables> = {
  name: 'MyMatch', hash: '23909762b35b43b343c0dade902cd51aa6693d5f7d4490495a85289e44adad28',
  text: 'query MyMatch($opportunityId:ID!$profileId:ID!){match(opportunityId:$opportunityId profileId:$profileId){score group isShortlisted isDismissed isNew isStretch summary qualifies confidence notUsed engineVersion taxonomyVersion weightsVersion reflects{at}essentials{met of}gates{id passed sentence needed observed change}requirements{label importance needed claimed isMet isStretch via closeness}sides{candidate{shown parts{id sentence weight contribution}}organisation{shown parts{id sentence weight contribution}}}whyNot{isWithinReach together}introduction{id state}opportunity{...OpportunitySummary state closesOn stateReason}counterfactuals{...ChangeParts}}}fragment ChangeKey on CounterfactualChange{kind skillId level maxCommuteMin hoursPerWeek availableFrom mode}fragment ChangeParts on Counterfactual{sentence steps scoreAfter opensCount raisesCount change{...ChangeKey}opens(first:10){scoreAfter opportunity{id slug title organisation{name}}}learningRoutes{id title provider url costPence hours}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}',
};

export const MyChangeOpens: PersistedDocument<MyChangeOpensQuery, MyChangeOpensQueryVariables> = {
  name: 'MyChangeOpens', hash: '9310311effd2666c405c846f65eb965d07e4b06fa2d0178b07912723aedddd75',
  text: 'query MyChangeOpens{myCounterfactuals(first:10){nodes{...OpenedParts}}}fragment ChangeKey on CounterfactualChange{kind skillId level maxCommuteMin hoursPerWeek availableFrom mode}fragment OpenedParts on Counterfactual{sentence opensCount change{...ChangeKey}opens(first:100){scoreAfter opportunity{id}}}',
};

export const MatchChangeOpens: PersistedDocument<MatchChangeOpensQuery, MatchChangeOpensQueryVariables> = {
  name: 'MatchChangeOpens', hash: '14c0b5786d118de8074ae11d72d8e142da4574085af1a34861387a3e98e8fa64',
  text: 'query MatchChangeOpens($opportunityId:ID!$profileId:ID!){match(opportunityId:$opportunityId profileId:$profileId){opportunity{title}counterfactuals{...OpenedParts}}}fragment ChangeKey on CounterfactualChange{kind skillId level maxCommuteMin hoursPerWeek availableFrom mode}fragment OpenedParts on Counterfactual{sentence opensCount change{...ChangeKey}opens(first:100){scoreAfter opportunity{id}}}',
};

export const OpenedOpportunities: PersistedDocument<OpenedOpportunitiesQuery, OpenedOpportunitiesQueryVariables> = {
  name: 'OpenedOpportunities', hash: '9321669270985e1b1e74b08635a41df01f5dd791be062381212beb58e51ef461',
  text: 'query OpenedOpportunities($ids:[ID!]!){nodes(ids:$ids){__typename ...on Opportunity{...OpportunitySummary}}}fragment OpportunitySummary on Opportunity{id slug title kind mode area outcode hoursPerWeek startOn closingAt isExample pay{isPaid minPence maxPence basis}organisation{name slug}}',
};

export const MyChanges: PersistedDocument<MyChangesQuery, MyChangesQueryVariables> = {
  name: 'MyChanges', hash: '014265ad002db37095a5b9997caff684c47cfc42be98db5f2095bca81d209111',
  text: 'query MyChanges{myProfile{id state}myCounterfactuals(first:10){passingCount isSmallMarket reflects{at}nodes{...ChangeParts}}myRoles(first:5){fit met asked role{id label description}}}fragment ChangeKey on CounterfactualChange{kind skillId level maxCommuteMin hoursPerWeek availableFrom mode}fragment ChangeParts on Counterfactual{sentence steps scoreAfter opensCount raisesCount change{...ChangeKey}opens(first:10){scoreAfter opportunity{id slug title organisation{name}}}learningRoutes{id title provider url costPence hours}}',
};

export const ShortlistMatch: PersistedDocument<ShortlistMatchMutation, ShortlistMatchMutationVariables> = {
  name: 'ShortlistMatch', hash: '79641d6a0bc263417b3f37a86ddc22d4341d8897efe5b2764715bf822cde0c83',
  text: 'mutation ShortlistMatch($input:MatchPairInput!){shortlistMatch(input:$input){__typename ...on Match{opportunityId}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const UnmarkMatch: PersistedDocument<UnmarkMatchMutation, UnmarkMatchMutationVariables> = {
  name: 'UnmarkMatch', hash: 'cc6720c61ea971525e600ee0d05e4678d9d6811f94edb29d09b5b39924d0d0b3',
  text: 'mutation UnmarkMatch($input:MatchPairInput!){unmarkMatch(input:$input){__typename ...on Match{opportunityId}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const DismissMatch: PersistedDocument<DismissMatchMutation, DismissMatchMutationVariables> = {
  name: 'DismissMatch', hash: 'c0f5c056572fcffee793a019df497f6a114fd2017487253110a4f1478b2296bd',
  text: 'mutation DismissMatch($input:DismissMatchInput!){dismissMatch(input:$input){__typename ...on Match{opportunityId}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ProposeIntroduction: PersistedDocument<ProposeIntroductionMutation, ProposeIntroductionMutationVariables> = {
  name: 'ProposeIntroduction', hash: 'd69bfca938221737b48f9d34961e2d8a1dafb864f1cd9ec1504a98159c10dc71',
  text: 'mutation ProposeIntroduction($input:MatchPairInput!){proposeIntroduction(input:$input){__typename ...on Introduction{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const MyProfile: PersistedDocument<MyProfileQuery, MyProfileQueryVariables> = {
  name: 'MyProfile', hash: 'ef4c23222c7198c5c5d6d08004af838a8828870b680b69cbb692aa173a431a8e',
  text: 'query MyProfile{myProfile{...ProfileParts}}fragment ProfileParts on Profile{id version state name headline summary isAdult outcode area maxCommuteMin travelMode modes hoursPerWeekMin hoursPerWeekMax patterns availableFrom availableTo minPay{amountPence basis}acceptsUnpaid acceptsKinds circumstances interests sectors visibility excludedOrganisationIds isShownToOwnOrganisations lastConfirmedAt publishedAt isExample skills{id level isWanted evidence lastUsedOn isNotYetEvidenced text skillId skill{id label scheme}}warnings{path message}}',
};

export const SaveProfile: PersistedDocument<SaveProfileMutation, SaveProfileMutationVariables> = {
  name: 'SaveProfile', hash: 'fb7a101c4cf252bc32270fce74cbdf6d725255e349fe490b72169ac859c9a8f9',
  text: 'mutation SaveProfile($input:SaveProfileInput!){saveProfile(input:$input){__typename ...on Profile{...ProfileParts}...Refused}}fragment ProfileParts on Profile{id version state name headline summary isAdult outcode area maxCommuteMin travelMode modes hoursPerWeekMin hoursPerWeekMax patterns availableFrom availableTo minPay{amountPence basis}acceptsUnpaid acceptsKinds circumstances interests sectors visibility excludedOrganisationIds isShownToOwnOrganisations lastConfirmedAt publishedAt isExample skills{id level isWanted evidence lastUsedOn isNotYetEvidenced text skillId skill{id label scheme}}warnings{path message}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ClaimSkill: PersistedDocument<ClaimSkillMutation, ClaimSkillMutationVariables> = {
  name: 'ClaimSkill', hash: 'ec4f694f5c1534523b7f48f5e49d6bc1ec3b3476a3327d1a1891769bb54b57c0',
  text: 'mutation ClaimSkill($input:ClaimSkillInput!){claimSkill(input:$input){__typename ...on Profile{id version warnings{path code message}}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const UnclaimSkill: PersistedDocument<UnclaimSkillMutation, UnclaimSkillMutationVariables> = {
  name: 'UnclaimSkill', hash: '041b7cdfeda8296017728f1fe2856728c9524dfd21b905bdc03c0317cfd0a4f0',
  text: 'mutation UnclaimSkill($input:UnclaimSkillInput!){unclaimSkill(input:$input){__typename ...on Profile{id version}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PublishProfile: PersistedDocument<PublishProfileMutation, PublishProfileMutationVariables> = {
  name: 'PublishProfile', hash: '0b4b436bd8a509fc8e4fce1505ddeff11a13ed9ebfdc4d21dc4c7e9794ebae03',
  text: 'mutation PublishProfile($input:PublishProfileInput!){publishProfile(input:$input){__typename ...on Profile{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const PauseProfile: PersistedDocument<PauseProfileMutation, PauseProfileMutationVariables> = {
  name: 'PauseProfile', hash: 'bb2646c23fde0d68551e34c9481b2c0d65b973019bc138977b59f4a6bb3e8666',
  text: 'mutation PauseProfile($input:PauseProfileInput!){pauseProfile(input:$input){__typename ...on Profile{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ResumeProfile: PersistedDocument<ResumeProfileMutation, ResumeProfileMutationVariables> = {
  name: 'ResumeProfile', hash: '4755a1548353c5f7c88cc1a5569e0bd18e9b4eaaa1891a000720e2de697440a4',
  text: 'mutation ResumeProfile($input:ResumeProfileInput!){resumeProfile(input:$input){__typename ...on Profile{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ConfirmProfile: PersistedDocument<ConfirmProfileMutation, ConfirmProfileMutationVariables> = {
  name: 'ConfirmProfile', hash: 'edb3b5e1928aa8026c2ae3410e72d9094dbf15e6ab417a084fa78b86323f4b14',
  text: 'mutation ConfirmProfile($input:ConfirmProfileInput!){confirmProfile(input:$input){__typename ...on Profile{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const MyConsents: PersistedDocument<MyConsentsQuery, MyConsentsQueryVariables> = {
  name: 'MyConsents', hash: '465663ff3e0e573a5fea7e2a1047d4036e769f0ada12ce8f8b417f90ba831ddf',
  text: 'query MyConsents{myConsents{id purpose noticeVersion givenAt withdrawnAt}}',
};

export const GiveConsent: PersistedDocument<GiveConsentMutation, GiveConsentMutationVariables> = {
  name: 'GiveConsent', hash: '3c65f040781b03c9878b5bda7ad3a7446f704e42965e85b85b608cc13f5cbc15',
  text: 'mutation GiveConsent($input:ConsentInput!){giveConsent(input:$input){__typename ...on Consent{id purpose}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const WithdrawConsent: PersistedDocument<WithdrawConsentMutation, WithdrawConsentMutationVariables> = {
  name: 'WithdrawConsent', hash: '8f985a79e39999aad826359ecb734be9327b9556ea382694adb210f280e6587f',
  text: 'mutation WithdrawConsent($input:ConsentInput!){withdrawConsent(input:$input){__typename ...on Consent{id purpose}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const HiddenOrganisations: PersistedDocument<HiddenOrganisationsQuery, HiddenOrganisationsQueryVariables> = {
  name: 'HiddenOrganisations', hash: '3e0f4e7c9e426ec7058bc8e9685334992116b4f02583b398d177688e4257d456',
  text: 'query HiddenOrganisations($ids:[ID!]!){nodes(ids:$ids){__typename ...on Organisation{id name}}}',
};

export const OrganisationsNamed: PersistedDocument<OrganisationsNamedQuery, OrganisationsNamedQueryVariables> = {
  name: 'OrganisationsNamed', hash: 'fb52e06554863f9ac24521964e9a88630f35ce82bda38109e740d60cf13ca2ea',
  text: 'query OrganisationsNamed($text:String!){organisations(filter:{text:$text}first:10){nodes{id name area}}}',
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

export const SuggestSkills: PersistedDocument<SuggestSkillsQuery, SuggestSkillsQueryVariables> = {
  name: 'SuggestSkills', hash: '099d8de83363938c7fa8621ea00a3afd8f9b6ad3ccdd5c3fb4c17945e73060bd',
  text: 'query SuggestSkills($text:String!$first:Int!){skills(text:$text first:$first){id label scheme definition altLabels}}',
};

export const SkillsWhileTyping: PersistedDocument<SkillsWhileTypingQuery, SkillsWhileTypingQueryVariables> = {
  name: 'SkillsWhileTyping', hash: '7e7e6e98a84fca2e5e51295da9ce3b36a06a2c947e31e0445a314fea7b582e39',
  text: 'query SkillsWhileTyping($text:String!$first:Int!){skills(text:$text first:$first){id label scheme altLabels broader{label}}}',
};

export const Undelivered: PersistedDocument<UndeliveredQuery, UndeliveredQueryVariables> = {
  name: 'Undelivered', hash: 'd0c2ec4690498065e8c6ff3ed6b235d54edbfa7bbe712511589a8669f692c8e1',
  text: 'query Undelivered($first:Int$after:String$last:Int$before:String){deadLetters(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id factId kind reaction failure failedAt round}}}',
};

export const TryAgain: PersistedDocument<TryAgainMutation, TryAgainMutationVariables> = {
  name: 'TryAgain', hash: '700131f9348874042178c2042a02aa40e7b83433c8003c35ed7b24965e4dfce5',
  text: 'mutation TryAgain($input:DeliveryInput!){redriveDelivery(input:$input){__typename ...on DeadLetter{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const GiveUp: PersistedDocument<GiveUpMutation, GiveUpMutationVariables> = {
  name: 'GiveUp', hash: '4c4d858f2c634e5ffd7bdb984013968cc03efa41f40fcdfb76b749a6b0a946a8',
  text: 'mutation GiveUp($input:DeliveryInput!){discardDelivery(input:$input){__typename ...on DeadLetter{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReplayRuns: PersistedDocument<ReplayRunsQuery, ReplayRunsQueryVariables> = {
  name: 'ReplayRuns', hash: 'ccb1aeb13cd7d22042f7364673bcd9f8ca7e7c080f35f625455f1ba17e2aabe3',
  text: 'query ReplayRuns($first:Int$after:String$last:Int$before:String){replayRuns(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id createdAt checked equal different erased otherVersion isWhole differences engine taxonomy weights}}}',
};

export const ProgressTasks: PersistedDocument<ProgressTasksQuery, ProgressTasksQueryVariables> = {
  name: 'ProgressTasks', hash: '6ad9b5d1c3ea9e905d6fa16df185cf0270db42ff3e4f4f4fb62131ccd133d36f',
  text: 'query ProgressTasks($first:Int$after:String$last:Int$before:String){progressTasks(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{taskId kind cause state done total startedAt updatedAt}}}',
};

export const ReviewQueue: PersistedDocument<ReviewQueueQuery, ReviewQueueQueryVariables> = {
  name: 'ReviewQueue', hash: 'd7c29e6d317bf3b7f772a27816f96bb95134a5d6e9745a6351ed941e8b6423d7',
  text: 'query ReviewQueue($first:Int$after:String$last:Int$before:String){reviewQueue(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...QueueItem}}}fragment QueueItem on ReviewItem{id kind dueAt isOverdue subjectId subject{__typename ...on Introduction{proposedBy opportunity{title organisation{name}}}...on Organisation{name kind}...on Opportunity{title state organisation{name}}}}',
};

export const SuggestedLearning: PersistedDocument<SuggestedLearningQuery, SuggestedLearningQueryVariables> = {
  name: 'SuggestedLearning', hash: 'ff3c119a21f1a86c30210afe5a387c95edff705751084ab70d8ce900f84f708e',
  text: 'query SuggestedLearning{learningRoutes(first:100){nodes{id title provider state skill{label}}}}',
};

export const QueueOrder: PersistedDocument<QueueOrderQuery, QueueOrderQueryVariables> = {
  name: 'QueueOrder', hash: 'e69342b7aa1a12deb519d88e664c7709aecc3bcba293484356e1892ffee2e1fa',
  text: 'query QueueOrder{reviewQueue(first:100){nodes{id subjectId dueAt}}}',
};

export const ReviewIntroductionPage: PersistedDocument<ReviewIntroductionPageQuery, ReviewIntroductionPageQueryVariables> = {
  name: 'ReviewIntroductionPage', hash: '551e9466ca56317e3013cbbf73435e28373fe565a841b31106cc0ca0d41e604a',
  text: 'query ReviewIntroductionPage($id:ID!){node(id:$id){__typename ...on Introduction{id version state dueAt decidedAt reason proposedBy needsCoordinator candidateRef candidateYesAt organisationYesAt opportunityId opportunity{title slug kind purpose isExample organisation{name slug verification}pay{isPaid minPence maxPence basis}hoursPerWeek startOn closingAt}}}}',
};

export const ReviewPair: PersistedDocument<ReviewPairQuery, ReviewPairQueryVariables> = {
  name: 'ReviewPair', hash: '182e9bfceecfe16a7010f2fe66946d012b13f116ca4b3204064da77c17a4ff11',
  text: 'query ReviewPair($profileId:ID!$opportunityId:ID!){match(profileId:$profileId opportunityId:$opportunityId){...StaffPair}}fragment StaffPair on Match{qualifies isStretch score confidence computedAt engineVersion weightsVersion taxonomyVersion notUsed summary opportunityId essentials{met of}profile{id name headline personalSummary availability isWithinReach kindsWanted}gates{id passed sentence observed needed change}requirements{label importance needed claimed via isMet isStretch evidence pointsLost}sides{candidate{...StaffSide}organisation{...StaffSide}}}fragment StaffSide on MatchSide{shown parts{id weight value contribution sentence}}',
};

export const PlaceOnList: PersistedDocument<PlaceOnListQuery, PlaceOnListQueryVariables> = {
  name: 'PlaceOnList', hash: '69b4182df96b28f9dd370befb0329a663a89309e4bda2bc42b62c675800c0b3e',
  text: 'query PlaceOnList($opportunityId:ID!){candidates(opportunityId:$opportunityId first:50){totalCount isSmallMarket nodes{candidateRef}}}',
};

export const DecideIntroduction: PersistedDocument<DecideIntroductionMutation, DecideIntroductionMutationVariables> = {
  name: 'DecideIntroduction', hash: '8ce11e47cb1f2a325c923d8bd1c5582b59cb4ce79b4691165c00c69e91a9a20c',
  text: 'mutation DecideIntroduction($input:ReviewIntroductionInput!){reviewIntroduction(input:$input){__typename ...on Introduction{id state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReviewOrganisationPage: PersistedDocument<ReviewOrganisationPageQuery, ReviewOrganisationPageQueryVariables> = {
  name: 'ReviewOrganisationPage', hash: '6520f851cb294001efc9a638bdc48331fb3bfb22de173a04e549ac67bac74795',
  text: 'query ReviewOrganisationPage($id:ID!){node(id:$id){__typename ...on Organisation{id version slug name kind area size website verification verificationReason verifiedDomain isExample createdAt sharedMailbox registerIds{charityNumber companyNumber gssCode odsCode ukprn}vouchedBy{name slug}}}}',
};

export const DecideOrganisation: PersistedDocument<DecideOrganisationMutation, DecideOrganisationMutationVariables> = {
  name: 'DecideOrganisation', hash: '2ed28fe3a184e462022488590e209234dbe065f9710beda7cf4a5007e721c9f7',
  text: 'mutation DecideOrganisation($input:VerifyOrganisationInput!){verifyOrganisation(input:$input){__typename ...on Organisation{id name verification}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReviewOpportunityPage: PersistedDocument<ReviewOpportunityPageQuery, ReviewOpportunityPageQueryVariables> = {
  name: 'ReviewOpportunityPage', hash: '5a898804547fe0c56b671e41f8a314a9785070b18bd60bbfba0647f65f23764f',
  text: 'query ReviewOpportunityPage($id:ID!){node(id:$id){__typename ...on Opportunity{id version slug title kind state stateReason purpose moderationFlags mode area outcode hoursPerWeek weeks startOn endOn closingAt places isExample unpaidBasis conditions applyUrl contactName contactRole contactEmail pay{isPaid minPence maxPence basis}warnings{path message}organisation{name slug verification registerIds{charityNumber companyNumber gssCode odsCode ukprn}}requirements{importance level skill{label}}}}}',
};

export const OpenOpportunity: PersistedDocument<OpenOpportunityMutation, OpenOpportunityMutationVariables> = {
  name: 'OpenOpportunity', hash: '4a67e7743ba1cd37ec76103d1ce91cd00ef8d85cef4bf1a656834a8b8ec7d6c1',
  text: 'mutation OpenOpportunity($input:PublishOpportunityInput!){publishOpportunity(input:$input){__typename ...on Opportunity{id title state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReturnToHost: PersistedDocument<ReturnToHostMutation, ReturnToHostMutationVariables> = {
  name: 'ReturnToHost', hash: '63cd11d7ff3c1b5e369a6e4cdbfff46b80c1bc89ccdc6b39b857cb83f3d3ca50',
  text: 'mutation ReturnToHost($input:ReturnOpportunityInput!){returnOpportunity(input:$input){__typename ...on Opportunity{id title state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const TakeDownOpportunity: PersistedDocument<TakeDownOpportunityMutation, TakeDownOpportunityMutationVariables> = {
  name: 'TakeDownOpportunity', hash: '422e1f395bcc56a61f8ecc16142bdecefc744bad03762828dfb61fdf46b49fd7',
  text: 'mutation TakeDownOpportunity($input:WithdrawOpportunityInput!){withdrawOpportunity(input:$input){__typename ...on Opportunity{id title state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const ReviewLearningPage: PersistedDocument<ReviewLearningPageQuery, ReviewLearningPageQueryVariables> = {
  name: 'ReviewLearningPage', hash: '33eee03b7ac0abc7a1b4592cd977b3d4933ed958667033570c44c7050545f6ca',
  text: 'query ReviewLearningPage($id:ID!){node(id:$id){__typename ...on LearningRoute{id version title provider url fromLevel toLevel costPence hours place state lastCheckedAt createdAt skill{label}}}}',
};

export const DecideLearning: PersistedDocument<DecideLearningMutation, DecideLearningMutationVariables> = {
  name: 'DecideLearning', hash: '81bad803245c32662bab3dfde8e5ddbee5613d9bfa6ffa692ed11632ecce41ce',
  text: 'mutation DecideLearning($input:ReviewLearningRouteInput!){reviewLearningRoute(input:$input){__typename ...on LearningRoute{id title state}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const LearningToReview: PersistedDocument<LearningToReviewQuery, LearningToReviewQueryVariables> = {
  name: 'LearningToReview', hash: 'f4984537d97ff0408ef8368d57b8a39b25b93045e007405575c448132baea53c',
  text: 'query LearningToReview($first:Int$after:String$last:Int$before:String){learningRoutes(first:$first after:$after last:$last before:$before){pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id title provider state lastCheckedAt skill{label}}}}',
};

export const WeightsVersions: PersistedDocument<WeightsVersionsQuery, WeightsVersionsQueryVariables> = {
  name: 'WeightsVersions', hash: '65bf849042384743d1f2ace588239bf606206ede4d5c899f1f83027bcc76a51a',
  text: 'query WeightsVersions($first:Int$after:String$last:Int$before:String){weightsVersions(first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{...WeightsSummary}}}fragment WeightsSummary on WeightsVersion{id version number state reason refusalReason createdAt inForceFrom inForceUntil isIndependent proposedBy proposedAs approvedBy recomputeTaskId changes{path from to}}',
};

export const WeightsPage: PersistedDocument<WeightsPageQuery, WeightsPageQueryVariables> = {
  name: 'WeightsPage', hash: '38d65315617173de2c35de618db101ce2d4f810ddbe7fb399c5041a60ddeeaf6',
  text: 'query WeightsPage($id:ID!){node(id:$id){__typename ...on WeightsVersion{...WeightsSummary}}}fragment WeightsSummary on WeightsVersion{id version number state reason refusalReason createdAt inForceFrom inForceUntil isIndependent proposedBy proposedAs approvedBy recomputeTaskId changes{path from to}}',
};

export const WeightsInForce: PersistedDocument<WeightsInForceQuery, WeightsInForceQueryVariables> = {
  name: 'WeightsInForce', hash: 'f982c1e44a13cb7aa3bce88312f3fee31e0c555ec3c2f3648591a7f8a949a460',
  text: 'query WeightsInForce{weightsVersions(first:20){nodes{...WeightsSummary ...WeightsFigures}}}fragment StaffTravel on TravelFigures{detourPercent metresPerMinute waitMin}fragment WeightsFigures on WeightsVersion{organisation{essential desirable time mission}candidate{wantedSkills commute interest time}neutral{time mission wantedSkills commute interest}interestMissed commuteAtLongest leastEssentialFit enoughWeeks{of outOf}enoughHours{of outOf}travel{walk{...StaffTravel}cycle{...StaffTravel}public{...StaffTravel}car{...StaffTravel}}}fragment WeightsSummary on WeightsVersion{id version number state reason refusalReason createdAt inForceFrom inForceUntil isIndependent proposedBy proposedAs approvedBy recomputeTaskId changes{path from to}}',
};

export const ProposeWeights: PersistedDocument<ProposeWeightsMutation, ProposeWeightsMutationVariables> = {
  name: 'ProposeWeights', hash: 'a6c885e2c1d30036e8fce9a839709c7f79c9394dde533e2cf8f1999e63e3cec6',
  text: 'mutation ProposeWeights($input:ProposeWeightsInput!){proposeWeights(input:$input){__typename ...on WeightsVersion{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const DecideWeights: PersistedDocument<DecideWeightsMutation, DecideWeightsMutationVariables> = {
  name: 'DecideWeights', hash: '795b6a0ab4bdb36a6b9c3764038012119306feb08fbad7d23e9d6baf90476d7e',
  text: 'mutation DecideWeights($input:ApproveWeightsInput!){approveWeights(input:$input){__typename ...on WeightsVersion{id number state recomputeTaskId isIndependent}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};

export const WhyNotOpportunity: PersistedDocument<WhyNotOpportunityQuery, WhyNotOpportunityQueryVariables> = {
  name: 'WhyNotOpportunity', hash: 'fcd2bfc657f7247e9ad29dd9e0244726df1693a683724e0693ad30eb68929047',
  text: 'query WhyNotOpportunity($id:ID$slug:String){opportunity(id:$id slug:$slug){id slug title organisation{name slug}state}}',
};

export const WhyNotSearch: PersistedDocument<WhyNotSearchQuery, WhyNotSearchQueryVariables> = {
  name: 'WhyNotSearch', hash: 'f2b1e805dd3f621e09127d527b396eed6376e86553cffff124cab6cc6313c00f',
  text: 'query WhyNotSearch($filter:OpportunityFilter){opportunities(filter:$filter first:10){totalCount nodes{id slug title organisation{name}state}}}',
};

export const WhyNotPeople: PersistedDocument<WhyNotPeopleQuery, WhyNotPeopleQueryVariables> = {
  name: 'WhyNotPeople', hash: '7f5e4bd7a50c47d3a8c8ca027dfdf9731655f2c035f547dff07cdb6c04cd386b',
  text: 'query WhyNotPeople($opportunityId:ID!){candidates(opportunityId:$opportunityId first:50){totalCount nodes{candidateRef match{qualifies score profile{id name headline}}}}introductions(first:50){nodes{id candidateRef opportunityId}}}',
};

export const PeopleCalled: PersistedDocument<PeopleCalledQuery, PeopleCalledQueryVariables> = {
  name: 'PeopleCalled', hash: '5ac07856076a2364ae4943859140725225abd49679fdf8f5e511e5aaea0ffcab',
  text: 'query PeopleCalled($text:String!$first:Int$after:String$last:Int$before:String){people(text:$text first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id name headline state}}}',
};

export const WhyNotNames: PersistedDocument<WhyNotNamesQuery, WhyNotNamesQueryVariables> = {
  name: 'WhyNotNames', hash: '7e837b90d5fc97de8d6627de505bc8b98f0fb3cf9d603bd8b8d240f4d44595ef',
  text: 'query WhyNotNames($ids:[ID!]!){nodes(ids:$ids){__typename ...on Profile{id name headline}}}',
};

export const WhyNotPair: PersistedDocument<WhyNotPairQuery, WhyNotPairQueryVariables> = {
  name: 'WhyNotPair', hash: 'b2a36eb48c67dd2bd4f95cdec10d8cbc67dc59e6d5c0d9d36e0755281e23fbcd',
  text: 'query WhyNotPair($profileId:ID!$opportunityId:ID!){match(profileId:$profileId opportunityId:$opportunityId){...StaffPair whyNot{isWithinReach together}counterfactuals{sentence steps scoreAfter opensCount raisesCount learningRoutes{title provider url}}}}fragment StaffPair on Match{qualifies isStretch score confidence computedAt engineVersion weightsVersion taxonomyVersion notUsed summary opportunityId essentials{met of}profile{id name headline personalSummary availability isWithinReach kindsWanted}gates{id passed sentence observed needed change}requirements{label importance needed claimed via isMet isStretch evidence pointsLost}sides{candidate{...StaffSide}organisation{...StaffSide}}}fragment StaffSide on MatchSide{shown parts{id weight value contribution sentence}}',
};

export const HowMatchingWorks: PersistedDocument<HowMatchingWorksQuery, HowMatchingWorksQueryVariables> = {
  name: 'HowMatchingWorks', hash: 'c02dbb65cb29bbb77a33afbdc25dc8df0cca02585070f7f011574de34c8b945d',
  text: 'query HowMatchingWorks{transparencyRecord}',
};

export const LearningRoutes: PersistedDocument<LearningRoutesQuery, LearningRoutesQueryVariables> = {
  name: 'LearningRoutes', hash: '9a1afed1eb088674e748f3d82fdfe89c8a4053a1137ced92360d5e2ab25503ea',
  text: 'query LearningRoutes($skillId:ID$first:Int$after:String$last:Int$before:String){learningRoutes(skillId:$skillId first:$first after:$after last:$last before:$before){totalCount pageInfo{hasNextPage hasPreviousPage startCursor endCursor}nodes{id title provider url fromLevel toLevel costPence hours place lastCheckedAt state skill{id label scheme}}}}',
};

export const SuggestLearningRoute: PersistedDocument<SuggestLearningRouteMutation, SuggestLearningRouteMutationVariables> = {
  name: 'SuggestLearningRoute', hash: '1b24b40e336e385d5f70bf37c5444a1fb3add328f23c3dc4e891872ae95ea0f2',
  text: 'mutation SuggestLearningRoute($input:SuggestLearningRouteInput!){suggestLearningRoute(input:$input){__typename ...on LearningRoute{id}...Refused}}fragment Refused on Refusal{__typename code message ...on InvalidInput{fields{path code message}}...on VersionConflict{currentVersion}...on WrongState{currentState allowedMoves}...on Duplicate{existingId}...on LimitExceeded{limit}}',
};
