import type { FactKind } from '#libs/domain';

/** Somebody a fact may concern, in words. */
export type Audience = 'THE_PERSON' | 'OWNERS' | 'COORDINATORS' | 'WHO_MUST_ANSWER' | 'BOTH' | 'THE_OTHER_SIDE';

/** One line of the table: who hears of a fact, and the words. `{title}` is the opportunity's, `{host}` the organisation's name. */
export interface Hearing { audience: Audience; title: string; body: string; path: string }

/**
 * THE table of who hears what. No text names a person: names are released by CONNECTED and are read where it leads. A title is the
 * mail's subject, so it says nothing about anybody.
 */
export const WHO_HEARS: Partial<Record<FactKind, readonly Hearing[]>> = {
  'organisation.registered': [{ audience: 'COORDINATORS', title: 'An organisation waits to be verified', body: '{host} has registered. Check its register numbers and decide.', path: '/queue' }],
  'organisation.resubmitted': [{ audience: 'COORDINATORS', title: 'An organisation asks again to be verified', body: '{host} has mended what was wrong. Check it again.', path: '/queue' }],
  'organisation.verified': [{ audience: 'OWNERS', title: 'Your organisation is verified', body: '{host} is verified. You can publish opportunities and see candidates by pseudonym now.', path: '/organisation' }],
  'organisation.rejected': [{ audience: 'OWNERS', title: 'Your organisation could not be verified', body: '{host} could not be verified. The reason stands on its page; mend it and send it again.', path: '/organisation' }],
  'organisation.suspended': [{ audience: 'OWNERS', title: 'Your organisation is suspended', body: '{host} is suspended and its opportunities are paused. The reason stands on its page.', path: '/organisation' }],
  'organisation.reinstated': [{ audience: 'OWNERS', title: 'Your organisation is verified again', body: '{host} can publish and see candidates again.', path: '/organisation' }],
  'membership.requested': [{ audience: 'OWNERS', title: 'Somebody asks to join your organisation', body: 'Somebody asks to join {host}. Look who it is, and answer.', path: '/organisation' }],
  'membership.accepted': [{ audience: 'THE_PERSON', title: 'You belong to an organisation now', body: 'You are a member of {host} now. Choose it when you want to act for it.', path: '/organisation' }],
  'membership.refused': [{ audience: 'THE_PERSON', title: 'An organisation did not accept your request', body: '{host} did not accept your request to join.', path: '/organisation' }],
  'profile.dormancyNear': [{ audience: 'THE_PERSON', title: 'Is your profile still true?', body: 'Nobody has confirmed your profile for five months. Confirm it, or it leaves the lists next month.', path: '/profile' }],
  'profile.becameDormant': [{ audience: 'THE_PERSON', title: 'Your profile sleeps', body: 'Your profile has left the lists because nobody confirmed it for six months. One click wakes it.', path: '/profile' }],
  'opportunity.submitted': [{ audience: 'COORDINATORS', title: 'An opportunity waits to be looked at', body: '“{title}” of {host} waits for a coordinator.', path: '/queue' }],
  'opportunity.returned': [{ audience: 'OWNERS', title: 'An opportunity came back to you', body: '“{title}” needs a change before it can open. The reason stands on its page.', path: '/opportunities' }],
  'opportunity.expired': [{ audience: 'OWNERS', title: 'An opportunity has closed', body: '“{title}” has passed its closing day. Give it a new one to open it again.', path: '/opportunities' }],
  'opportunity.wentStale': [{ audience: 'OWNERS', title: 'Is this opportunity still open?', body: 'Nobody has confirmed “{title}” for thirty days. Confirm it, or it is paused after sixty.', path: '/opportunities' }],
  'introduction.proposed': [{ audience: 'COORDINATORS', title: 'An introduction waits for review', body: 'An introduction for “{title}” of {host} waits for a coordinator. Both sides are explained in the queue.', path: '/queue' }],
  'introduction.approved': [{ audience: 'WHO_MUST_ANSWER', title: 'An introduction waits for your answer', body: 'You can be introduced for “{title}” of {host}. Say yes or no by the day that stands there; names are shared only when both sides say yes.', path: '/introductions' }],
  'introduction.connected': [{ audience: 'BOTH', title: 'You are introduced', body: 'Both sides said yes for “{title}” of {host}. Names and addresses are on its page now, and the host owes an answer within ten working days.', path: '/introductions' }],
  'introduction.refused': [{ audience: 'BOTH', title: 'An introduction was not approved', body: 'The introduction for “{title}” of {host} was not approved. The reason stands on its page.', path: '/introductions' }],
  'introduction.declined': [{ audience: 'THE_OTHER_SIDE', title: 'An introduction was declined', body: 'The introduction for “{title}” of {host} was declined. Nothing about you was shared.', path: '/introductions' }],
  'introduction.lapsed': [{ audience: 'BOTH', title: 'An introduction has lapsed', body: 'Nobody answered in time for “{title}” of {host}, so the introduction has lapsed. It can be proposed again.', path: '/introductions' }],
  'application.opened': [{ audience: 'BOTH', title: 'An application is in review', body: 'An application for “{title}” of {host} is in review. No form needs to be filled in.', path: '/applications' }],
};

export const NOTICE_TYPES: readonly string[] = Object.keys(WHO_HEARS);
