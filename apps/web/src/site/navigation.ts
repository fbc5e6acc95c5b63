import type { Visit } from './visit.js';

export interface NavigationItem { readonly text: string; readonly href: string; readonly current: boolean; readonly active: boolean }

const EVERYBODY: readonly [string, string][] = [
  ['Find opportunities', '/opportunities'], ['Organisations', '/organisations'], ['How matching works', '/how-matching-works'], ['Figures', '/figures'],
];
const PERSON: readonly [string, string][] = [
  ['Find opportunities', '/opportunities'], ['My matches', '/matches'], ['My profile', '/profile'], ['Introductions', '/introductions'], ['Inbox', '/inbox'],
];
const HOST: readonly [string, string][] = [
  ['My opportunities', '/host'], ['Introductions', '/introductions'], ['Organisation', '/organisation'], ['Inbox', '/inbox'],
];
const REVIEWER: readonly [string, string][] = [['How matching works', '/how-matching-works'], ['Figures', '/figures'], ['Inbox', '/inbox']];
const STAFF: readonly [string, string][] = [
  ['Queue', '/queue'], ['Organisations', '/organisations'], ['Why not?', '/why-not'], ['Figures', '/figures'],
  ['Could not be delivered', '/undelivered'], ['Inbox', '/inbox'],
];

const DEPUTY: readonly [string, string][] = [['Queue', '/queue'], ['How matching works', '/how-matching-works'], ['Figures', '/figures'], ['Inbox', '/inbox']];

const BY_CAPACITY: Readonly<Record<string, readonly [string, string][]>> = {
  PERSON, MEMBER: HOST, OWNER: HOST, UNIVERSITY_COORDINATOR: HOST, DEPUTY, COORDINATOR: STAFF, REVIEWER,
  ADMIN: [
    ['Could not be delivered', '/undelivered'], ['Weights', '/weights'], ['Replays', '/replays'], ['Long works', '/progress'],
    ['Organisations', '/organisations'], ['Figures', '/figures'], ['Inbox', '/inbox'],
  ],
};

/** Where one can go, by what one acts as; what one may do there is the API's to say. */
export function navigationOf({ who, path }: Visit): NavigationItem[] {
  const here = path.split('?')[0] ?? '';
  const own = who === undefined ? EVERYBODY : BY_CAPACITY[who.capacity] ?? EVERYBODY;
  const links: readonly [string, string][] = who?.isMember === true && who.capacity === 'PERSON' ? [...own, ['Organisation', '/organisation']] : own;
  return links.map(([text, href]) => ({ text, href, current: here === href, active: here === href || here.startsWith(`${href}/`) }));
}
