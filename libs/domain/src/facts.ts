/**
 * Every kind of fact the system records, with the type of its payload.
 *
 * A payload holds ids, enum codes, numbers, days and area or skill codes only. Free text stays on the row it is about, so
 * that erasing the row erases the text. `from` and `to` are states of the subject's state machine.
 */
interface Move { from: string; to: string }

export interface Facts {
  'signIn.requested': Record<never, never>;
  'user.signedUp': Record<never, never>;
  'user.signedIn': { sessionId: string };
  'user.signedOut': { sessionId: string };
  'user.appointed': { role: string };
  'consent.given': { purpose: string; version: number };
  'consent.withdrawn': { purpose: string; version: number };

  'organisation.registered': { kind: string; registeredBy: string };
  'organisation.vouchedFor': { by: string };
  'organisation.verified': Move;
  'organisation.rejected': Move;
  'organisation.suspended': Move;
  'organisation.reinstated': Move;
  'organisation.resubmitted': Move;
  'membership.requested': { organisationId: string; userId: string };
  'membership.invited': { organisationId: string; role: string };
  'membership.accepted': { organisationId: string; userId: string; role: string };
  'membership.refused': { organisationId: string; userId: string };
  'membership.removed': { organisationId: string; userId: string };

  /** Counts of skills: in force, retired by this release, and of all retired ones those that this release says another stands for. */
  'skills.imported': { scheme: string; count: number; retired: number; replaced: number };
  'learningRoute.suggested': { skillId: string; toLevel: number };
  'learningRoute.listed': { skillId: string; toLevel: number };
  'learningRoute.retired': { skillId: string; toLevel: number };

  'profile.drafted': { userId: string };
  'profile.revised': { userId: string; state: string };
  'profile.published': Move & { userId: string };
  'profile.paused': Move & { userId: string };
  'profile.resumed': Move & { userId: string };
  'profile.confirmed': Move & { userId: string };
  'profile.becameDormant': Move & { userId: string };
  'profile.dormancyNear': { userId: string; months: number };
  /** So many of its skills have left their list and no other stands for them. */
  'profile.skillsRetired': { userId: string; count: number };

  /** Somebody of the staff looked for people by name: the subject is who looked; then each who was shown, by the user's id. */
  'people.searched': { count: number };
  'person.lookedUp': { profileId: string };

  'opportunity.drafted': { organisationId: string; kind: string };
  'opportunity.revised': { organisationId: string; state: string };
  'opportunity.submitted': Move & { organisationId: string };
  'opportunity.published': Move & { organisationId: string; kind: string };
  'opportunity.returned': Move & { organisationId: string };
  'opportunity.paused': Move & { organisationId: string; cause: string };
  'opportunity.resumed': Move & { organisationId: string };
  'opportunity.expired': Move & { organisationId: string };
  'opportunity.filled': Move & { organisationId: string };
  'opportunity.reopened': Move & { organisationId: string };
  'opportunity.withdrawn': Move & { organisationId: string };
  'opportunity.confirmed': { organisationId: string };
  'opportunity.wentStale': { organisationId: string };
  'opportunity.skillsRetired': { organisationId: string; count: number };
  'opportunity.coHostAsked': { coHostId: string };
  'opportunity.coHostJoined': { coHostId: string };
  'opportunity.coHostDeclined': { coHostId: string };

  'match.suggested': { opportunityId: string; position: number; count: number };
  'match.wentStale': Move & { profileId: string; opportunityId: string };
  'match.recomputed': Move & { profileId: string; opportunityId: string };
  'match.listed': { profileId: string; position: number; count: number };
  'match.inputUnreadable': { side: string; fields: number };
  /** The subject is a profile or an opportunity: `side`. `shard`: the first in which it failed. */
  'match.shardWorkFailed': { side: string; shard: number };
  'match.listUnwritten': { side: string };
  'match.shortlisted': { profileId: string; opportunityId: string; side: string };
  'match.dismissed': { profileId: string; opportunityId: string; side: string; reason: string };
  'match.unmarked': { profileId: string; opportunityId: string; side: string; was: string };

  /** The subject is the work: the whole market's lists were made again, in so many portions; `changed` lists are others than before. */
  'lists.recomputed': { position: number; people: number; opportunities: number; portions: number; changed: number };

  /** The subject is the version of the weights. `approvals`: admins besides the one who proposed. `from` and `to` are the numbers of versions. */
  'weights.proposed': { proposedAs: string; changes: number };
  'weights.approved': { approvals: number };
  'weights.refused': Record<never, never>;
  'weights.changed': { from: number; to: number; changes: number; approvals: number; isIndependent: boolean; taskId: string };

  /** The subject is the run. Recorded besides it where something could not be derived again as it is stored. */
  'replay.finished': { position: number; checked: number; different: number; erased: number; otherVersion: number };
  'replay.differed': { different: number };

  /** The subject is the run. Shares are in basis points. */
  'congestion.steered': { position: number; people: number; giniBefore: number; giniAfter: number; ndcgLost: number };

  'introduction.proposed': IntroductionParties & Move & { proposedBy: string; needsCoordinator: boolean };
  'introduction.approved': IntroductionParties & Move;
  'introduction.refused': IntroductionParties & Move;
  'introduction.connected': IntroductionParties & Move;
  'introduction.declined': IntroductionParties & Move & { side: string };
  'introduction.lapsed': IntroductionParties & Move & { lapsedFrom: string };

  'application.opened': { profileId: string; opportunityId: string; organisationId: string; origin: string };

  /** The subject is the mail. `userId` is null for an invitation to an address that nobody signs in with; a digest has no one type. */
  'notice.queued': { userId: string | null; type: string };
  'notice.read': { userId: string; count: number };
  'delivery.died': { reaction: string; factId: string };
  'delivery.redriven': { reaction: string; factId: string };
  'delivery.discarded': { reaction: string; factId: string };
}

/** The people and the organisation an introduction joins. */
interface IntroductionParties { profileId: string; userId: string; opportunityId: string; organisationId: string }

export type FactKind = keyof Facts;

/** What a reaction receives: a sealed fact. `at` is the database's time of the recording transaction, ISO 8601 in UTC. */
export interface Fact<K extends FactKind = FactKind> {
  id: string;
  kind: K;
  subjectId: string;
  payload: Facts[K];
  actorId: string | null;
  cause: string;
  at: string;
  requestId: string | null;
}

/** All kinds as values, so that an unknown one can be refused at boot. The type makes a missing kind fail to compile. */
const KINDS: Record<FactKind, true> = {
  'signIn.requested': true, 'user.signedUp': true, 'user.signedIn': true, 'user.signedOut': true, 'user.appointed': true,
  'consent.given': true, 'consent.withdrawn': true,
  'organisation.registered': true, 'organisation.verified': true, 'organisation.rejected': true, 'organisation.suspended': true,
  'organisation.reinstated': true, 'organisation.resubmitted': true, 'organisation.vouchedFor': true,
  'membership.requested': true, 'membership.invited': true, 'membership.accepted': true, 'membership.refused': true,
  'membership.removed': true,
  'skills.imported': true, 'learningRoute.suggested': true, 'learningRoute.listed': true, 'learningRoute.retired': true,
  'profile.drafted': true, 'profile.revised': true, 'profile.published': true, 'profile.paused': true, 'profile.resumed': true,
  'profile.confirmed': true, 'profile.becameDormant': true, 'profile.dormancyNear': true, 'profile.skillsRetired': true,
  'people.searched': true, 'person.lookedUp': true,
  'opportunity.drafted': true, 'opportunity.revised': true, 'opportunity.submitted': true, 'opportunity.published': true,
  'opportunity.returned': true, 'opportunity.paused': true, 'opportunity.resumed': true, 'opportunity.expired': true,
  'opportunity.filled': true, 'opportunity.reopened': true, 'opportunity.withdrawn': true, 'opportunity.confirmed': true,
  'opportunity.wentStale': true, 'opportunity.skillsRetired': true,
  'opportunity.coHostAsked': true, 'opportunity.coHostJoined': true, 'opportunity.coHostDeclined': true,
  'match.suggested': true, 'match.listed': true, 'match.inputUnreadable': true, 'match.shardWorkFailed': true, 'match.listUnwritten': true,
  'match.wentStale': true, 'match.recomputed': true,
  'match.shortlisted': true, 'match.dismissed': true, 'match.unmarked': true,
  'lists.recomputed': true, 'weights.proposed': true, 'weights.approved': true, 'weights.refused': true, 'weights.changed': true,
  'replay.finished': true, 'replay.differed': true,
  'congestion.steered': true,
  'introduction.proposed': true, 'introduction.approved': true, 'introduction.refused': true, 'introduction.connected': true,
  'introduction.declined': true, 'introduction.lapsed': true,
  'application.opened': true,
  'notice.queued': true, 'notice.read': true, 'delivery.died': true, 'delivery.redriven': true, 'delivery.discarded': true,
};

export const FACT_KINDS: ReadonlySet<string> = new Set(Object.keys(KINDS));
