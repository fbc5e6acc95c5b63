import type { PageCase, Scene } from '../page.case.js';
import { offered } from './offered.js';

const opportunity = async (scene: Scene): Promise<string> => `/opportunities/${await scene.one(`select slug from opportunities where state = 'OPEN' order by id limit 1`)}`;
const host = async (scene: Scene): Promise<string> => `/organisations/${await scene.one(`select slug from organisations where name like 'Wrenshaw%'`)}`;
const HOSTILE = encodeURIComponent('"><script>alert(1)</script> \u202E 🎈 {{ 7 * 7 }}');

/** The pages of the folder find. */
export const FIND_CASES: readonly PageCase[] = [
  { route: 'GET /opportunities', state: 'what is open', as: 'visitor', path: '/opportunities' },
  { route: 'GET /opportunities', state: 'many filters', as: 'visitor', path: '/opportunities?text=data&kind=PLACEMENT&kind=JOB&outcode=DY1&km=40&pay=10&sort=near' },
  { route: 'GET /opportunities', state: 'nothing found, wider searches', as: 'visitor', path: '/opportunities?text=zzzz&outcode=DY1&km=5&pay=90' },
  { route: 'GET /opportunities', state: 'one skill by a few of its letters', as: 'visitor', path: '/opportunities?skill=pow&kind=PLACEMENT' },
  { route: 'GET /opportunities', state: 'a skill that is none', as: 'visitor', status: 422, hasProblems: true, path: `/opportunities?skill=qqqqzzzz&text=${HOSTILE}` },
  { route: 'GET /opportunities', state: 'skills offered while typing', as: 'visitor', path: '/opportunities', act: offered('Asks for a skill', 'dat') },
  { route: 'GET /opportunities', state: 'hostile words', as: 'visitor', path: `/opportunities?text=${HOSTILE}` },
  {
    route: 'GET /opportunities', state: 'a place and a pay that are none', as: 'visitor', status: 422, hasProblems: true,
    path: `/opportunities?outcode=${HOSTILE}&km=-3&pay=lots&from-day=31&from-month=2&from-year=2027`,
  },
  { route: 'GET /opportunities/:key', state: 'to a visitor', as: 'visitor', path: opportunity },
  { route: 'GET /opportunities/:key', state: 'to a person', as: 'analyst', path: opportunity },
  { route: 'GET /opportunities/:key', state: 'a remote placement', as: 'host', path: async (scene) => `/opportunities/${await scene.one(`select slug from opportunities where title like 'Placement: data analyst for homes%'`)}` },
  { route: 'GET /organisations', state: 'all', as: 'visitor', path: '/organisations' },
  { route: 'GET /organisations', state: 'none of that name', as: 'visitor', path: `/organisations?text=${HOSTILE}` },
  { route: 'GET /organisations/:key', state: 'a host', as: 'visitor', path: host },
  { route: 'GET /organisations/:key', state: 'one’s own', as: 'host', path: host },
];

/** Routes of it whose answer is never a page of their own, with the reason. */
export const FIND_NO_PAGE: Readonly<Record<string, string>> = { 'GET /opportunities/:key/closing.ics': 'is a calendar entry' };
