import type { PageCase, Scene } from '../../page.case.js';

const OPEN = `select id from opportunities where state = 'OPEN' order by id limit 1`;

/** A pair by whether everything that must fit does. */
const pair = (isListed: boolean) => async (scene: Scene): Promise<string> => {
  const [found] = await scene.world.database.query<{ opportunity: string; person: string }>(`
    select o.id as opportunity, p.id as person from opportunities o cross join profiles p left join people_lists l on l.opportunity_id = o.id
    where o.state = 'OPEN' and p.state = 'ACTIVE' and (coalesce(l.entries, '[]') @> jsonb_build_array(jsonb_build_object('profileId', p.id))) = ${String(isListed)}
    order by o.id, p.id limit 1`);
  if (found === undefined) throw new Error('the demonstration lacks such a pair');
  return `/why-not?opportunity=${found.opportunity}&person=${found.person}`;
};

/** Why somebody is on a list, or is not. */
export const WHY_NOT_CASES: readonly PageCase[] = [
  { route: 'GET /why-not', state: 'nothing asked yet', as: 'coordinator', path: '/why-not' },
  { route: 'GET /why-not', state: 'words found several opportunities', as: 'coordinator', path: '/why-not?opportunity=analyst' },
  { route: 'GET /why-not', state: 'words found nothing', as: 'coordinator', path: '/why-not?opportunity=zzzz', hasProblems: true },
  { route: 'GET /why-not', state: 'an opportunity without a person', as: 'coordinator', path: async (scene) => `/why-not?opportunity=${await scene.one(OPEN)}` },
  {
    route: 'GET /why-not', state: 'nobody is called so', as: 'coordinator', hasProblems: true,
    path: async (scene) => `/why-not?opportunity=${await scene.one(OPEN)}&person=${encodeURIComponent('"><script>alert(1)</script>')}`,
  },
  { route: 'GET /why-not', state: 'people who are called that', as: 'coordinator', path: async (scene) => `/why-not?opportunity=${await scene.one(OPEN)}&person=am` },
  {
    route: 'GET /why-not', state: 'one letter of a name', as: 'coordinator', hasProblems: true,
    path: async (scene) => `/why-not?opportunity=${await scene.one(OPEN)}&person=a`,
  },
  {
    route: 'GET /why-not', state: 'a deputy looks for a name', as: 'deputy', hasProblems: true,
    path: async (scene) => `/why-not?opportunity=${await scene.one(OPEN)}&person=am`,
  },
  { route: 'GET /why-not', state: 'somebody who fits', as: 'coordinator', path: pair(true) },
  { route: 'GET /why-not', state: 'somebody who does not fit', as: 'coordinator', path: pair(false) },
];
