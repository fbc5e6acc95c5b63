/**
 * THE permission table. Each action names who may take it, in words a council officer can read.
 *
 * A grant has two halves: `capacity` asks what the person acts as, `relation` asks how they stand to the row. The first half
 * alone decides whether a role may ever take the action (FORBIDDEN or NotPermitted); both decide about one row (else NotFound).
 */
export type CapacityKind =
  | 'PERSON' | 'MEMBER' | 'OWNER' | 'UNIVERSITY_COORDINATOR' | 'DEPUTY' | 'COORDINATOR' | 'ADMIN' | 'REVIEWER';

/** Who is acting: `userId` null is anonymous; `organisationId` is set when acting for one. */
export interface Acting { userId: string | null; capacity: CapacityKind | null; organisationId: string | null }

/** How a row relates to people: whose it is, which organisation's it is, who was granted it, and which deputies may review it. */
export interface Related { userId?: string | null; organisationId?: string | null; isPublic?: boolean; grantedTo?: readonly string[]; reviewableBy?: readonly string[] }

export interface Grant {
  name: string;
  capacity: (actor: Acting) => boolean;
  relation: (actor: Acting, row: Related) => boolean;
}

const signedIn = (actor: Acting): boolean => actor.userId !== null;
const always = (): boolean => true;
const ofTheOrganisation = (actor: Acting, row: Related): boolean =>
  actor.organisationId !== null && actor.organisationId === row.organisationId;
const isOneOf = (...kinds: CapacityKind[]) => (actor: Acting): boolean =>
  actor.userId !== null && actor.capacity !== null && kinds.includes(actor.capacity);

export const anyone: Grant = { name: 'anyone', capacity: always, relation: always };
/** Anybody, as far as the row is public. */
export const anyoneIfPublic: Grant = { name: 'anyoneIfPublic', capacity: always, relation: (_actor, row) => row.isPublic === true };
export const anybodySignedIn: Grant = { name: 'anybodySignedIn', capacity: signedIn, relation: always };
export const theProfessional: Grant = {
  name: 'theProfessional', capacity: signedIn, relation: (actor, row) => actor.userId !== null && actor.userId === row.userId,
};
export const member: Grant = {
  name: 'member', capacity: isOneOf('MEMBER', 'OWNER', 'UNIVERSITY_COORDINATOR'), relation: ofTheOrganisation,
};
export const owner: Grant = { name: 'owner', capacity: isOneOf('OWNER', 'UNIVERSITY_COORDINATOR'), relation: ofTheOrganisation };
export const coordinator: Grant = { name: 'coordinator', capacity: isOneOf('COORDINATOR'), relation: always };
/** A named member of a verified organisation who may review where no coordinator is free; never where they, or an organisation of theirs, are concerned. */
export const deputy: Grant = {
  name: 'deputy', capacity: isOneOf('DEPUTY'), relation: (actor, row) => actor.userId !== null && (row.reviewableBy ?? []).includes(actor.userId),
};
export const admin: Grant = { name: 'admin', capacity: isOneOf('ADMIN'), relation: always };
/** Data protection: reads, never writes. */
export const reviewer: Grant = { name: 'reviewer', capacity: isOneOf('REVIEWER'), relation: always };
/** An organisation that was given the row, by CONNECTED for instance. */
export const grantedOrganisation: Grant = {
  name: 'grantedOrganisation', capacity: isOneOf('MEMBER', 'OWNER', 'UNIVERSITY_COORDINATOR'),
  relation: (actor, row) => actor.organisationId !== null && (row.grantedTo ?? []).includes(actor.organisationId),
};

export const policy = {
  public: [anyone],
  'viewer.act': [anybodySignedIn],
  'session.end': [anybodySignedIn],

  'organisation.register': [anybodySignedIn],
  'organisation.join': [anybodySignedIn],
  'organisation.see': [anyoneIfPublic, member, coordinator, admin, reviewer],
  'organisation.seeMembers': [member, coordinator, admin],
  'organisation.verify': [coordinator],
  'organisation.vouch': [owner],
  'membership.invite': [owner, coordinator],
  'membership.answer': [anybodySignedIn],
  'membership.remove': [theProfessional, owner, coordinator],

  'profile.edit': [theProfessional],
  'profile.see': [theProfessional, grantedOrganisation, coordinator],
  'profile.seeSettings': [theProfessional, coordinator],
  'profile.seeContact': [theProfessional, grantedOrganisation, coordinator],
  'profile.search': [coordinator],

  'opportunity.search': [anyone],
  'opportunity.see': [anyoneIfPublic, member, coordinator, admin, reviewer],
  'opportunity.edit': [member, coordinator],
  'opportunity.seeCoHosting': [member],
  'opportunity.answerCoHosting': [owner],
  'opportunity.moderate': [coordinator],

  'match.seeOwn': [theProfessional],
  'match.seeCandidates': [member, coordinator],
  'match.countQualifying': [member, coordinator],
  'match.see': [theProfessional, member, coordinator, deputy],
  'match.mark': [theProfessional, member],
  'introduction.propose': [theProfessional, member, coordinator],
  'introduction.answer': [theProfessional, member],
  'introduction.see': [theProfessional, member, coordinator, deputy],
  'introduction.seeContact': [theProfessional, member, coordinator],
  'match.review': [coordinator, deputy],

  'congestion.see': [coordinator, admin, reviewer],
  'figures.seeLists': [coordinator, admin, reviewer],
  'weights.propose': [coordinator, admin],
  'weights.approve': [admin],
  'weights.see': [coordinator, admin, reviewer],
  'replay.see': [coordinator, admin, reviewer],
  'learning.suggest': [anybodySignedIn],
  'learning.review': [coordinator],
  'progress.see': [theProfessional, coordinator, admin],

  'application.see': [theProfessional, member, coordinator],

  'notice.see': [theProfessional],
  'delivery.see': [coordinator, admin],
  'delivery.manage': [coordinator, admin],
  'audit.see': [coordinator, admin, reviewer],
} satisfies Record<string, readonly Grant[]>;

export type Action = keyof typeof policy;

/** Whether the actor's role may ever take the action, or, with `row`, whether they may take it on that row. */
export function can(action: Action, actor: Acting, row?: Related): boolean {
  const grants: readonly Grant[] = policy[action];
  return grants.some((grant) => grant.capacity(actor) && (row === undefined || grant.relation(actor, row)));
}

/** The columns of the committed operation x role grid. */
export const ROLES: Record<string, Acting> = {
  anonymous: { userId: null, capacity: null, organisationId: null },
  person: { userId: 'u', capacity: 'PERSON', organisationId: null },
  member: { userId: 'u', capacity: 'MEMBER', organisationId: 'o' },
  owner: { userId: 'u', capacity: 'OWNER', organisationId: 'o' },
  universityCoordinator: { userId: 'u', capacity: 'UNIVERSITY_COORDINATOR', organisationId: 'o' },
  deputy: { userId: 'u', capacity: 'DEPUTY', organisationId: null },
  coordinator: { userId: 'u', capacity: 'COORDINATOR', organisationId: null },
  admin: { userId: 'u', capacity: 'ADMIN', organisationId: null },
  reviewer: { userId: 'u', capacity: 'REVIEWER', organisationId: null },
};
