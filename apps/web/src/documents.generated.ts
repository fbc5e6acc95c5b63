// Made by npm run documents from the .graphql files beside the pages. Do not edit.
import type { PersistedDocument } from './site/persisted.document.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type RequestSignInInput = {
  readonly email: string;
};

export type SignInInput = {
  /** Six digits from the mail. */
  readonly code: string;
  readonly email: string;
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
