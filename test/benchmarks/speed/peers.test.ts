import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpportunityInput, peopleFor, type ProfileInput, type Weights, WEIGHTS } from '#libs/domain';
import { SeededMarket } from '../market.js';
import { Random } from '../random.js';
import { ADDITIVE_WEIGHTS, additiveOpportunity } from './additive.js';
import { checkPeer } from './check.js';
import { columnsOf, writeColumns } from './columns.js';
import { edited } from './edit.js';
import { indexOf, type Lists } from './engine.js';
import { LiveLists } from './live-lists.js';
import { findPython, Peer, PEER_SCRIPTS, type PeerName, peerScript } from './peer.js';
import { SqlPeer } from './sql-peer.js';

const TOP = 20;
/** So short that lists are full and people fall off them. */
const SHORT = 5;
const python = findPython();
if (python === null) process.stderr.write('SKIPPED: no Python with numpy and scipy (Debian: python3-scipy), so the peers of the speed benchmark were not compared\n');

const market = new SeededMarket({ profiles: 1_500, opportunities: 40, skills: 400, seed: 7 });
const people = [...market.profiles()];
/** Adverts of a market mostly ask for much; some here ask for little, for nothing essential, or are closed, so that every branch is met. */
const opportunities = market.opportunities().map((opportunity, index): OpportunityInput => {
  if (index % 8 === 1) return { ...opportunity, requirements: opportunity.requirements.map((requirement) => ({ ...requirement, importance: 'DESIRABLE' })) };
  if (index % 8 === 3) return { ...opportunity, site: null, hoursPerWeek: null, openTo: [], requirements: opportunity.requirements.slice(0, 2) };
  if (index % 8 === 5) return { ...opportunity, startOn: null, endOn: null, weeks: null, themes: [], sector: null, pay: { paid: false, isLawful: index % 16 === 5 } };
  return index === 7 ? { ...opportunity, placesLeft: 0 } : { ...opportunity, patterns: [] };
});
const variants: [string, { asked: readonly OpportunityInput[]; weights: Weights }][] = [
  ['the full definition', { asked: opportunities, weights: WEIGHTS }],
  ['a plain weighted sum', { asked: opportunities.map(additiveOpportunity), weights: ADDITIVE_WEIGHTS }],
];

function oracle(asked: readonly OpportunityInput[], weights: Weights, of: readonly ProfileInput[] = people): Lists {
  return new Map(asked.map((opportunity) => [opportunity.opportunityId, peopleFor(opportunity, of, market.taxonomy, { weights, top: TOP })]));
}

describe.each(variants)('peers scoring %s', (_, { asked, weights }) => {
  const lists = oracle(asked, weights);
  const content = { taxonomy: market.taxonomy, skillIds: market.skillIds, people, opportunities: asked };

  it('have something to agree on', () => {
    const lengths = [...lists.values()].map(({ length }) => length);
    expect(lengths.filter((length) => length === TOP).length).toBeGreaterThan(5);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBeGreaterThan(200);
  });

  (python === null ? it.skip : it).each(Object.keys(PEER_SCRIPTS) as PeerName[])('%s gives the definition\'s lists', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'speed-'));
    writeColumns(folder, columnsOf(content, weights));
    const { peer } = await Peer.start(python!, peerScript(process.cwd(), name), folder, TOP);
    try {
      await checkPeer(name, peer, { ...content, top: TOP }, lists);
      expect((await peer.batch()).cpu).toBeGreaterThan(0);
    } finally {
      peer.stop();
      rmSync(folder, { recursive: true });
    }
  });

  it('plain SQL gives the definition\'s lists', async () => {
    const peer = await SqlPeer.start(process.env['TEST_DATABASE_URL']!, columnsOf(content, weights), TOP);
    try {
      await checkPeer('SQL', peer, { ...content, top: TOP }, lists);
      expect(await peer.batch()).toBeGreaterThan(0);
    } finally {
      await peer.stop();
    }
  });

  it('notices a list that differs', async () => {
    const first = [...lists.entries()].find(([, list]) => list.length > 1)!;
    const swapped = new Map(lists).set(first[0], [...first[1]].reverse());
    const places = new Map(people.map(({ profileId }, place) => [profileId, place]));
    const honest = { lists: (of: readonly number[]) => Promise.resolve(of.map((place) => {
      const list = lists.get(asked[place]!.opportunityId)!;
      return [list.map(({ profileId }) => places.get(profileId)!), list.map(({ organisation }) => organisation)] as const;
    })) };
    await expect(checkPeer('honest', honest, { ...content, top: TOP }, lists)).resolves.toBeUndefined();
    await expect(checkPeer('honest', honest, { ...content, top: TOP }, swapped)).rejects.toThrow('gives another list');
  });
});

describe('the seeded market', () => {
  it('is the same every time, and another with another seed', () => {
    const again = new SeededMarket(market.size);
    expect([again.profile(11), again.opportunity(3)]).toEqual([market.profile(11), market.opportunity(3)]);
    expect(new SeededMarket({ ...market.size, seed: 8 }).profile(11)).not.toEqual(market.profile(11));
  });

  it('keeps every list right while people change', () => {
    const index = indexOf({ taxonomy: market.taxonomy, people, opportunities }, 'plain');
    const live = new LiveLists(index, new Map(opportunities.map((opportunity) => [opportunity.opportunityId, opportunity])), index.batch({ top: SHORT }), SHORT);
    const now = [...people];
    let changed = 0;
    let rematched = 0;
    for (let step = 0; step < 300; step += 1) {
      const random = new Random(3, 9, step);
      const listed = live.list(random.pick(opportunities).opportunityId)[0];
      const place = listed === undefined ? random.whole(0, now.length - 1) : people.findIndex(({ profileId }) => profileId === listed.profileId);
      now[place] = edited(now[place]!, random, market.skillIds);
      const touched = live.change(now[place]);
      changed += touched.changed;
      rematched += touched.rematched;
    }
    expect([changed > 20, rematched > 5]).toEqual([true, true]);
    for (const [id, list] of oracle(opportunities, WEIGHTS, now)) expect([id, live.list(id)]).toEqual([id, list.slice(0, SHORT)]);
  });
});
