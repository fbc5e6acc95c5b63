import type { FactKind } from '../facts.js';

/**
 * Somebody a fact concerns. THE_HOST is whoever looks after the opportunity: its author or who said yes, else the owners. CO_HOSTS are the
 * owners of those asked to take part who have not said no, THE_CO_HOST those of the one that the fact is about. THE_INTRODUCED are people who
 * know of a live introduction to it, THE_SHORTLISTERS those who keep it on their own shortlist; whom a host keeps on its list, or wants to be
 * introduced to, knows nothing of that.
 */
export type Hearer =
  'THE_PERSON' | 'THE_INVITED' | 'THE_HOST' | 'CO_HOSTS' | 'THE_CO_HOST' | 'THE_INTRODUCED' | 'THE_SHORTLISTERS' | 'ORGANISATION_OWNERS' | 'COORDINATORS' | 'ADMINS';

/** How it reaches them. The inbox always has it; MAIL sends one mail now, DIGEST bundles it into the mail of the next morning. */
export type Channel = 'INBOX' | 'MAIL' | 'DIGEST';

/** What must still be true, when the notice is written, for somebody to hear of it. */
export type Condition =
  | 'PROPOSED_IT' | 'MUST_ANSWER' | 'DID_NOT_DECLINE' | 'WAITS_FOR_A_COORDINATOR' | 'CAME_BY_INTRODUCTION' | 'CAME_OTHERWISE' | 'SOMEBODY_ELSE_DID_IT'
  | 'HOST_IS_VERIFIED' | 'HOST_IS_NOT_VERIFIED';

export interface Hearing { audience: Hearer; channel: Channel; template: string; condition?: Condition }

/** How things stand with what a fact is about: `side` is who declined, the others are read from the row. */
export interface Standing {
  proposedBy: string | null;
  hasCandidateSaidYes: boolean;
  hasHostSaidYes: boolean;
  state: string | null;
  needsCoordinator: boolean;
  origin: string | null;
  side: string | null;
  isHostVerified: boolean;
}

/**
 * THE table of who hears what. An introduction that needs no coordinator is approved in the same commit, so the other side hears
 * of it by `introduction.approved`; one that was refused is told only to who proposed it, because the other side never knew.
 */
const TABLE = {
  'organisation.registered': [hears('COORDINATORS', 'DIGEST', 'organisation.registered')],
  'organisation.resubmitted': [hears('COORDINATORS', 'DIGEST', 'organisation.resubmitted')],
  'organisation.verified': [hears('ORGANISATION_OWNERS', 'MAIL', 'organisation.verified')],
  'organisation.rejected': [hears('ORGANISATION_OWNERS', 'MAIL', 'organisation.rejected')],
  'organisation.suspended': [hears('ORGANISATION_OWNERS', 'MAIL', 'organisation.suspended')],
  'organisation.reinstated': [hears('ORGANISATION_OWNERS', 'MAIL', 'organisation.reinstated')],
  'membership.requested': [hears('ORGANISATION_OWNERS', 'MAIL', 'membership.requested')],
  'membership.invited': [hears('THE_INVITED', 'MAIL', 'membership.invited')],
  'membership.accepted': [
    hears('THE_PERSON', 'MAIL', 'membership.accepted', 'SOMEBODY_ELSE_DID_IT'),
    hears('ORGANISATION_OWNERS', 'INBOX', 'membership.accepted.owners', 'SOMEBODY_ELSE_DID_IT'),
  ],
  'membership.refused': [
    hears('THE_PERSON', 'MAIL', 'membership.refused', 'SOMEBODY_ELSE_DID_IT'),
    hears('ORGANISATION_OWNERS', 'INBOX', 'membership.refused.owners', 'SOMEBODY_ELSE_DID_IT'),
  ],
  'profile.dormancyNear': [hears('THE_PERSON', 'MAIL', 'profile.dormancyNear')],
  'profile.becameDormant': [hears('THE_PERSON', 'MAIL', 'profile.becameDormant')],
  'profile.skillsRetired': [hears('THE_PERSON', 'DIGEST', 'profile.skillsRetired')],
  'opportunity.submitted': [hears('COORDINATORS', 'DIGEST', 'opportunity.submitted', 'WAITS_FOR_A_COORDINATOR')],
  'opportunity.returned': [hears('THE_HOST', 'MAIL', 'opportunity.returned')],
  'opportunity.expired': [hears('THE_HOST', 'MAIL', 'opportunity.expired')],
  'opportunity.withdrawn': [
    hears('CO_HOSTS', 'MAIL', 'opportunity.withdrawn.coHost'),
    // One message each: who is introduced and keeps it on a list as well hears of it by mail.
    hears('THE_INTRODUCED', 'MAIL', 'opportunity.withdrawn.introduced'), hears('THE_SHORTLISTERS', 'DIGEST', 'opportunity.withdrawn.shortlisted'),
  ],
  'opportunity.wentStale': [hears('THE_HOST', 'MAIL', 'opportunity.wentStale')],
  'opportunity.skillsRetired': [hears('THE_HOST', 'DIGEST', 'opportunity.skillsRetired')],
  // Words of a host that nobody has verified are mailed to nobody who has not asked for them.
  'opportunity.coHostAsked': [
    hears('THE_CO_HOST', 'MAIL', 'opportunity.coHostAsked', 'HOST_IS_VERIFIED'), hears('THE_CO_HOST', 'INBOX', 'opportunity.coHostAsked', 'HOST_IS_NOT_VERIFIED'),
  ],
  'opportunity.coHostJoined': [hears('THE_HOST', 'DIGEST', 'opportunity.coHostJoined')],
  'opportunity.coHostDeclined': [hears('THE_HOST', 'DIGEST', 'opportunity.coHostDeclined')],
  'introduction.proposed': [hears('COORDINATORS', 'DIGEST', 'introduction.proposed', 'WAITS_FOR_A_COORDINATOR')],
  'introduction.approved': [
    hears('THE_PERSON', 'MAIL', 'introduction.approved.person', 'MUST_ANSWER'),
    hears('THE_HOST', 'MAIL', 'introduction.approved.host', 'MUST_ANSWER'),
  ],
  'introduction.connected': [hears('THE_PERSON', 'MAIL', 'introduction.connected.person'), hears('THE_HOST', 'MAIL', 'introduction.connected.host')],
  'introduction.refused': [
    hears('THE_PERSON', 'MAIL', 'introduction.refused', 'PROPOSED_IT'), hears('THE_HOST', 'MAIL', 'introduction.refused', 'PROPOSED_IT'),
  ],
  'introduction.declined': [
    hears('THE_PERSON', 'MAIL', 'introduction.declined.person', 'DID_NOT_DECLINE'), hears('THE_HOST', 'MAIL', 'introduction.declined.host', 'DID_NOT_DECLINE'),
  ],
  'introduction.lapsed': [hears('THE_PERSON', 'MAIL', 'introduction.lapsed'), hears('THE_HOST', 'MAIL', 'introduction.lapsed')],
  'application.opened': [
    // Both were mailed a moment ago that they are connected: one mail for one thing.
    hears('THE_PERSON', 'INBOX', 'application.opened.person', 'CAME_BY_INTRODUCTION'), hears('THE_PERSON', 'MAIL', 'application.opened.person', 'CAME_OTHERWISE'),
    hears('THE_HOST', 'INBOX', 'application.opened.host', 'CAME_BY_INTRODUCTION'), hears('THE_HOST', 'MAIL', 'application.opened.host', 'CAME_OTHERWISE'),
  ],
  'learningRoute.suggested': [hears('COORDINATORS', 'DIGEST', 'learningRoute.suggested')],
  'weights.proposed': [hears('ADMINS', 'MAIL', 'weights.proposed', 'SOMEBODY_ELSE_DID_IT')],
  'weights.changed': [hears('COORDINATORS', 'INBOX', 'weights.changed'), hears('ADMINS', 'INBOX', 'weights.changed', 'SOMEBODY_ELSE_DID_IT')],
  'replay.differed': [hears('ADMINS', 'MAIL', 'replay.differed')],
  'delivery.died': [hears('COORDINATORS', 'INBOX', 'delivery.died')],
} satisfies Partial<Record<FactKind, readonly Hearing[]>>;

/** A kind of fact that somebody hears of; also the type of the notice. */
export type NoticeType = keyof typeof TABLE;

export const WHO_HEARS: Readonly<Record<NoticeType, readonly Hearing[]>> = TABLE;

export const NOTICE_TYPES = Object.keys(TABLE) as NoticeType[];

function hears(audience: Hearer, channel: Channel, template: string, condition?: Condition): Hearing {
  return condition === undefined ? { audience, channel, template } : { audience, channel, template, condition };
}

/** Whether a line of the table is true as things stand now. `SOMEBODY_ELSE_DID_IT` is about each hearer, not about the row: see `isForOthers`. */
export function concerns(hearing: Hearing, standing: Standing): boolean {
  const isPerson = hearing.audience === 'THE_PERSON';
  switch (hearing.condition) {
    case 'PROPOSED_IT': return standing.proposedBy === (isPerson ? 'CANDIDATE' : 'ORGANISATION');
    case 'MUST_ANSWER': return standing.state === 'APPROVED' && !(isPerson ? standing.hasCandidateSaidYes : standing.hasHostSaidYes);
    case 'DID_NOT_DECLINE': return standing.side !== (isPerson ? 'CANDIDATE' : 'ORGANISATION');
    case 'WAITS_FOR_A_COORDINATOR': return standing.state === 'SUBMITTED' || (standing.state === 'PROPOSED' && standing.needsCoordinator);
    case 'CAME_BY_INTRODUCTION': return standing.origin === 'INTRODUCTION';
    case 'CAME_OTHERWISE': return standing.origin !== 'INTRODUCTION';
    case 'HOST_IS_VERIFIED': return standing.isHostVerified;
    case 'HOST_IS_NOT_VERIFIED': return !standing.isHostVerified;
    case 'SOMEBODY_ELSE_DID_IT':
    case undefined: return true;
  }
}

/** Whether nobody is told of what they did themselves. */
export function isForOthers(hearing: Hearing): boolean {
  return hearing.condition === 'SOMEBODY_ELSE_DID_IT';
}
