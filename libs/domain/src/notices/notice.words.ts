import { civilOfDay, weekdayOf, type Day } from '../calendar/index.js';

/** What the words of a notice may mention. Never a person: names are released by CONNECTED, and are read from its row when the mail goes. */
export interface Mentions { opportunity: string; organisation: string; coHost: string; subjectId: string; dueOn: Day | null; role: string; months: number; reaction: string }

/** The title is the mail's subject: nothing in it tells of a person. The body's first line says what happens next, by when, by whom. */
export interface Words { title: string; body: string; path: string }

type Write = (mentions: Mentions) => [title: string, path: string, next: string, ...more: string[]];

const HOST_ANSWERS = 'The host answers next, within ten working days.';

const TEMPLATES: Record<string, Write> = {
  'organisation.registered': (m) => ['An organisation waits to be verified', '/queue', `Next: check the register numbers of ${m.organisation} and decide.`],
  'organisation.resubmitted': (m) => ['An organisation asks again to be verified', '/queue', `Next: check ${m.organisation} again. It has changed what was wrong.`],
  'organisation.verified': (m) => [
    'Your organisation is verified', `/organisations/${m.subjectId}`, `Next: publish an opportunity for ${m.organisation} whenever you are ready.`,
    'You see candidates without their names until you are introduced.',
  ],
  'organisation.rejected': (m) => [
    'Your organisation could not be verified', `/organisations/${m.subjectId}`, `Next: read the reason on the page of ${m.organisation}, put it right and send it again.`,
  ],
  'organisation.suspended': (m) => [
    'Your organisation is suspended', `/organisations/${m.subjectId}`, `Next: read the reason on the page of ${m.organisation} and write to the forum.`,
    'Its opportunities are paused. Applications that are under way stay as they are.',
  ],
  'organisation.reinstated': (m) => [
    'Your organisation is verified again', `/organisations/${m.subjectId}`, `Next: resume the opportunities of ${m.organisation} that were paused.`,
  ],
  'membership.requested': (m) => ['Somebody asks to join your organisation', '/organisation', `Next: see who asks to join ${m.organisation}, and answer.`],
  'membership.invited': (m) => [
    'You are invited to join an organisation', '/organisation', `Next: sign in with this address to join ${m.organisation} on Skills Exchange as ${m.role}.`,
    'If you did not expect this, do nothing: nobody joins without signing in.',
  ],
  'membership.accepted': (m) => ['You belong to an organisation now', '/organisation', `Next: choose ${m.organisation} when you want to act for it.`],
  'membership.accepted.owners': (m) => ['Somebody has joined your organisation', '/organisation', `Nothing is left to do: ${m.organisation} has a new member.`],
  'membership.refused': (m) => ['Your request to join was not accepted', '/organisation', `Nothing more happens: ${m.organisation} did not accept your request to join.`],
  'membership.refused.owners': (m) => ['A membership was not taken up', '/organisation', `Nothing is left to do: somebody will not join ${m.organisation}.`],
  'profile.dormancyNear': (m) => [
    'Is your profile still current?', '/profile', 'Next: sign in and confirm your profile.',
    `You have not signed in for ${String(m.months)} months. After six months your profile leaves the lists until you confirm it.`,
  ],
  'profile.becameDormant': () => ['Your profile is resting', '/profile', 'Next: confirm your profile to be matched again.',
  'You have not signed in for six months, so it has left the lists.'],
  'profile.skillsRetired': () => [
    'A list of skills has changed, and so may your profile', '/profile', 'Next: look at the skills of your profile that are marked, and choose others in their place.',
    'They have left the list they came from, and no other skill stands for them. Until you choose they count only where the very same skill is asked for.',
  ],
  'opportunity.submitted': (m) => ['An opportunity waits to be looked at', '/queue', `Next: look at “${m.opportunity}” of ${m.organisation}, and open or return it.`],
  'opportunity.returned': (m) => [
    `Please change an opportunity: ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Next: read the reason on its page, change it and send it again.',
    `“${m.opportunity}” is not open yet.`,
  ],
  'opportunity.expired': (m) => [
    `An opportunity has closed: ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Next: answer those who applied, or set a new closing day to open it again.',
    `“${m.opportunity}” has passed its closing day.`,
  ],
  'opportunity.withdrawn.coHost': (m) => [
    `An opportunity was withdrawn: ${m.opportunity}`, '/organisation/co-hosting', 'Nothing is left to do: it is over for your organisation too.',
    `${m.organisation} has withdrawn “${m.opportunity}”, which it asked your organisation to offer together.`,
  ],
  'opportunity.withdrawn.introduced': (m) => [
    `An opportunity was withdrawn: ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Nothing is left to do: you need not answer any more.',
    `${m.organisation} has withdrawn “${m.opportunity}”, for which you were to be introduced or are. Its page says why.`,
  ],
  'opportunity.withdrawn.shortlisted': (m) => [
    `An opportunity on your shortlist was withdrawn: ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Nothing is left to do.',
    `${m.organisation} has withdrawn “${m.opportunity}”. Its page says why.`,
  ],
  'opportunity.wentStale': (m) => [
    `Is this opportunity still open? ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Next: confirm that it is still current.',
    `Nobody has confirmed “${m.opportunity}” for 30 days. After 60 days it is paused.`,
  ],
  'opportunity.skillsRetired': (m) => [
    `A skill that you ask for has left its list: ${m.opportunity}`, `/opportunities/${m.subjectId}`, 'Next: choose another skill in its place.',
    `No other skill stands for it. Until you choose, “${m.opportunity}” finds only people who named the very same skill.`,
  ],
  'opportunity.coHostAsked': (m) => [
    `You are asked to offer something together: ${m.opportunity}`, '/organisation/co-hosting', 'Next: look at it, and say yes or no for your organisation.',
    `${m.organisation} asks your organisation to offer “${m.opportunity}” together. Until you say yes your name is not shown with it.`,
  ],
  'opportunity.coHostJoined': (m) => [
    `An organisation takes part: ${m.opportunity}`, `/opportunities/${m.subjectId}`, `Nothing is left to do: ${m.coHost} offers “${m.opportunity}” together with you.`,
  ],
  'opportunity.coHostDeclined': (m) => [
    `An organisation does not take part: ${m.opportunity}`, `/opportunities/${m.subjectId}`,
    `Next: ask another one if you still want a partner. ${m.coHost} said no for “${m.opportunity}”.`,
  ],
  'introduction.proposed': (m) => ['An introduction waits for review', '/queue', `Next: review the introduction for “${m.opportunity}” of ${m.organisation}${by(m)}.`],
  'introduction.approved.person': (m) => [
    `An introduction waits for your answer: ${m.opportunity}`, `/introductions/${m.subjectId}`, `Next: say yes or no${by(m)}.`,
    `You can be introduced to ${m.organisation} for “${m.opportunity}”. Your name and address are shared only if you say yes.`,
  ],
  'introduction.approved.host': (m) => [
    `An introduction waits for your answer: ${m.opportunity}`, `/introductions/${m.subjectId}`, `Next: say yes or no${by(m)}.`,
    `Somebody would like to be introduced to you for “${m.opportunity}”. Their name is shared when you both say yes.`,
  ],
  'introduction.connected.person': (m) => [
    `You are introduced: ${m.opportunity}`, `/introductions/${m.subjectId}`, HOST_ANSWERS, `You and ${m.organisation} both said yes for “${m.opportunity}”.`,
  ],
  'introduction.connected.host': (m) => [
    `You are introduced: ${m.opportunity}`, `/introductions/${m.subjectId}`, 'You answer next, within ten working days.',
    `You and the candidate both said yes for “${m.opportunity}”.`,
  ],
  'introduction.refused': (m) => [
    `An introduction was not approved: ${m.opportunity}`, `/introductions/${m.subjectId}`, 'Next: read the coordinator’s reason on its page.',
    `The introduction that you asked for, “${m.opportunity}” of ${m.organisation}, goes no further.`,
  ],
  'introduction.declined.person': (m) => [
    `An introduction was declined: ${m.opportunity}`, `/introductions/${m.subjectId}`, 'Nothing more happens with this introduction.',
    `${m.organisation} said no for “${m.opportunity}”. Your name was not shared.`,
  ],
  'introduction.declined.host': (m) => [
    `An introduction was declined: ${m.opportunity}`, `/introductions/${m.subjectId}`, 'Nothing more happens with this introduction.',
    `The candidate said no for “${m.opportunity}”.`,
  ],
  'introduction.lapsed': (m) => [
    `An introduction has lapsed: ${m.opportunity}`, `/introductions/${m.subjectId}`, 'Next: propose it again if you still want it.',
    `The introduction for “${m.opportunity}” of ${m.organisation} was not answered in time. No name was shared.`,
  ],
  'application.opened.person': (m) => [
    `Your application is in review: ${m.opportunity}`, `/applications/${m.subjectId}`, `The host answers next${by(m)}.`,
    `You need not fill in a form for “${m.opportunity}” of ${m.organisation}.`,
  ],
  'application.opened.host': (m) => [
    `An application waits for you: ${m.opportunity}`, `/applications/${m.subjectId}`, `Next: read it and answer${by(m)}.`, `It is for “${m.opportunity}”.`,
  ],
  'learningRoute.suggested': () => ['A way to learn waits to be looked at', '/queue', 'Next: see whether it is there and leads where it says, and list or retire it.'],
  'weights.proposed': () => [
    'A change of the weights waits for a second admin', '/weights', 'Next: read what it changes and why, and approve or refuse it.',
    'The weights order every list of matches. A change takes effect once two admins stand behind it.',
  ],
  'weights.changed': () => [
    'The weights of matching have changed', '/how-matching-works', 'Nothing is left to do: all lists are being made again.', 'The transparency record tells what changed and why.',
  ],
  'replay.differed': () => [
    'A replay found lists that cannot be derived again', '/replays', 'Next: look at the newest replay, and have what differs looked into.',
    'Something that is stored is not what the definition gives for the versions it was made of.',
  ],
  'delivery.died': (m) => [
    'A job has stopped and needs you', '/undelivered', 'Next: send it again, or discard it.', `It is ${m.reaction}. It was tried as often as it may be.`,
  ],
};

/** The words of a notice. Throws where the table names a template that nobody has written. */
export function noticeWords(template: string, mentions: Mentions): Words {
  const write = TEMPLATES[template];
  if (write === undefined) throw new Error(`no template is called ${template}`);
  const [title, path, ...lines] = write(mentions);
  return { title, path, body: lines.join('\n') };
}

function by(mentions: Mentions): string {
  return mentions.dueOn === null ? '' : ` by ${spokenDay(mentions.dueOn)}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** As people say it: Monday 7 December 2026. */
export function spokenDay(day: Day): string {
  const { year, month, dayOfMonth } = civilOfDay(day);
  return `${WEEKDAYS[weekdayOf(day)] ?? ''} ${String(dayOfMonth)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}
