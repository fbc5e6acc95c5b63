// Made by npm run documents from the .graphql files beside the pages. Do not edit.
import type { PersistedDocument } from './site/persisted.document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Names one delivery. */
export type DeliveryInput = {
  readonly factId: string;
  readonly reaction: string;
};

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

/** LIST also says that it was looked at today. */
export type LearningRouteDecision =
  | 'LIST'
  | 'RETIRE';

/** Suggested by anybody, listed or retired by a coordinator. Only listed ones are shown to all. */
export type LearningRouteState =
  | 'LISTED'
  | 'RETIRED'
  | 'SUGGESTED';

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

export type NeutralValuesInput = {
  readonly commute?: number | null | undefined;
  readonly interest?: number | null | undefined;
  readonly mission?: number | null | undefined;
  readonly time?: number | null | undefined;
  readonly wantedSkills?: number | null | undefined;
};

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

/** What one amount of pay is for. */
export type OpportunityPayBasis =
  | 'DAY'
  | 'HOUR'
  | 'YEAR';

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

export type OrganisationWeightsInput = {
  readonly desirable?: number | null | undefined;
  readonly essential?: number | null | undefined;
  readonly mission?: number | null | undefined;
  readonly time?: number | null | undefined;
};

/** Whether a long work still goes on. */
export type ProgressState =
  | 'DONE'
  | 'FAILED'
  | 'RUNNING';

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

export type RequestSignInInput = {
  readonly email: string;
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

export type ShareFigureInput = {
  readonly of?: number | null | undefined;
  readonly outOf?: number | null | undefined;
};

export type SignInInput = {
  /** Six digits from the mail. */
  readonly code: string;
  readonly email: string;
};

export type TravelFiguresInput = {
  readonly detourPercent?: number | null | undefined;
  readonly metresPerMinute?: number | null | undefined;
  readonly waitMin?: number | null | undefined;
};

export type TravelTableInput = {
  readonly car?: TravelFiguresInput | null | undefined;
  readonly cycle?: TravelFiguresInput | null | undefined;
  readonly public?: TravelFiguresInput | null | undefined;
  readonly walk?: TravelFiguresInput | null | undefined;
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

export type OpportunitySummaryFragment = { readonly id: string, readonly slug: string, readonly title: string, readonly kind: OpportunityKind, readonly mode: OpportunityMode | null, readonly area: string | null, readonly outcode: string | null, readonly hoursPerWeek: number | null, readonly startOn: string | null, readonly closingAt: string | null, readonly isExample: boolean, readonly pay: { readonly isPaid: boolean, readonly minPence: number | null, readonly maxPence: number | null, readonly basis: OpportunityPayBasis | null } | null, readonly organisation: { readonly name: string, readonly slug: string } | null };

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

export const WhyNotNames: PersistedDocument<WhyNotNamesQuery, WhyNotNamesQueryVariables> = {
  name: 'WhyNotNames', hash: '7e837b90d5fc97de8d6627de505bc8b98f0fb3cf9d603bd8b8d240f4d44595ef',
  text: 'query WhyNotNames($ids:[ID!]!){nodes(ids:$ids){__typename ...on Profile{id name headline}}}',
};

export const WhyNotPair: PersistedDocument<WhyNotPairQuery, WhyNotPairQueryVariables> = {
  name: 'WhyNotPair', hash: 'b2a36eb48c67dd2bd4f95cdec10d8cbc67dc59e6d5c0d9d36e0755281e23fbcd',
  text: 'query WhyNotPair($profileId:ID!$opportunityId:ID!){match(profileId:$profileId opportunityId:$opportunityId){...StaffPair whyNot{isWithinReach together}counterfactuals{sentence steps scoreAfter opensCount raisesCount learningRoutes{title provider url}}}}fragment StaffPair on Match{qualifies isStretch score confidence computedAt engineVersion weightsVersion taxonomyVersion notUsed summary opportunityId essentials{met of}profile{id name headline personalSummary availability isWithinReach kindsWanted}gates{id passed sentence observed needed change}requirements{label importance needed claimed via isMet isStretch evidence pointsLost}sides{candidate{...StaffSide}organisation{...StaffSide}}}fragment StaffSide on MatchSide{shown parts{id weight value contribution sentence}}',
};
