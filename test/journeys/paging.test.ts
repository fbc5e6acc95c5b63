import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { inDays } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { openMarket } from '../support/market.js';
import { World } from '../support/world.js';

interface Case {
  name: string; nodes: string[]; hasPreviousPage: boolean; hasNextPage: boolean; note?: string;
  args: { first?: number; last?: number; after?: string; before?: string };
}
interface Known { data: string[]; cases: Case[]; errors: { name: string; args: Case['args'] }[] }
interface Connection {
  totalCount: number; edges: { cursor: string; node: { title: string } }[]; nodes: { title: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const file = resolve(process.env['SKILLS_EXCHANGE_SHARED'] ?? '../shared/data', 'conformance/relay-connections.json');
const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Known) : undefined;
if (known === undefined) process.stderr.write('SKIPPED: the Relay cases (conformance/relay-connections.json) are not at hand, so paging was not compared with them.\n');

const PAGE = `query($first: Int, $after: String, $last: Int, $before: String, $sort: OpportunitySort) {
  opportunities(first: $first, after: $after, last: $last, before: $before, filter: { sort: $sort }) {
    totalCount edges { cursor node { title } } nodes { title } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
const SORTS = ['NEWEST', 'CLOSING_SOONEST', 'BEST_PAID'];

describe('paging through opportunities', () => {
  const tell = known === undefined ? it.skip : it;
  let world: World;
  let reader: Client;
  /** Cursor of each letter, in each order. */
  const cursors = new Map<string, string>();

  beforeAll(async () => {
    if (known === undefined) return;
    world = await World.boot();
    const { market, owner, organisation, sql } = await openMarket(world);
    // The newest stands first, so the last letter is published first; pay and closing follow the letters too, some of them equal.
    for (const [at, letter] of [...known.data.entries()].reverse()) await market.opportunity(owner, organisation.id, placement(letter, at, sql));
    reader = world.anonymous();
    for (const sort of SORTS) {
      const all = await reader.get<Connection>(PAGE, { sort });
      expect(all.edges.map((edge) => edge.node.title)).toEqual(known.data.map(titleOf));
      for (const edge of all.edges) cursors.set(`${sort}.${edge.node.title}`, edge.cursor);
    }
  }, 90_000);
  afterAll(async () => { if (known !== undefined) await world.end(); });

  const page = ({ args }: Pick<Case, 'args'>, sort: string): Promise<Connection> => {
    const cursorOf = (letter?: string): string | undefined => (letter === undefined ? undefined : cursors.get(`${sort}.${titleOf(letter)}`));
    return reader.get<Connection>(PAGE, { ...args, after: cursorOf(args.after), before: cursorOf(args.before), sort });
  };

  for (const sort of SORTS) {
    for (const one of known?.cases ?? []) {
      tell(`${one.name}, by ${sort}`, async () => {
        const found = await page(one, sort);
        expect(found.nodes.map((node) => node.title)).toEqual(one.nodes.map(titleOf));
        expect(found.edges.map((edge) => edge.node.title)).toEqual(one.nodes.map(titleOf));
        expect(found.totalCount).toBe(known?.data.length);
        expect(found.pageInfo.startCursor).toBe(found.edges[0]?.cursor ?? null);
        expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
        // The specification fixes each flag only for the direction that was asked for.
        if (one.args.last !== undefined || one.args.after === undefined) expect(found.pageInfo.hasPreviousPage).toBe(one.hasPreviousPage);
        if (one.args.first !== undefined || one.args.before === undefined) expect(found.pageInfo.hasNextPage).toBe(one.hasNextPage);
      });
    }
  }

  for (const wrong of known?.errors ?? []) {
    tell(`refuses ${wrong.name}`, async () => {
      const answer = await reader.ask(PAGE, wrong.args);
      expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['BAD_USER_INPUT']);
    });
  }

  tell('refuses a cursor that is not of this list', async () => {
    for (const after of ['nonsense', 'bnVsbA', Buffer.from('["1","2","3"]').toString('base64url'), Buffer.from('["yesterday","x"]').toString('base64url')]) {
      const answer = await reader.ask(PAGE, { after });
      expect(answer.errors.map((error) => error.extensions['code'])).toEqual(['BAD_USER_INPUT']);
    }
  });

  tell('walks through all of them once, one at a time, both ways', async () => {
    const [forward, backward]: [string[], string[]] = [[], []];
    for (let after: string | null | undefined; after !== null;) {
      const step: Connection = await reader.get<Connection>(PAGE, { first: 1, after });
      forward.push(...step.nodes.map((node) => node.title));
      after = step.pageInfo.hasNextPage ? step.pageInfo.endCursor : null;
    }
    for (let before: string | null | undefined; before !== null;) {
      const step: Connection = await reader.get<Connection>(PAGE, { last: 1, before });
      backward.unshift(...step.nodes.map((node) => node.title));
      before = step.pageInfo.hasPreviousPage ? step.pageInfo.startCursor : null;
    }
    expect([forward, backward]).toEqual([known?.data.map(titleOf), known?.data.map(titleOf)]);
  });
});

function titleOf(letter: string): string {
  return `Placement ${letter}`;
}

/** Letters in pairs close on one day and pay the same, so that the id must break the tie. */
function placement(letter: string, at: number, skillId: string): object {
  const pair = Math.floor(at / 2);
  return {
    kind: 'PLACEMENT', title: titleOf(letter), purpose: 'Help residents to find out which services are near them.', requirements: [{ skillId, level: 2, importance: 'ESSENTIAL' }],
    mode: 'REMOTE', hoursPerWeek: 20, closesOn: inDays(20 + pair), pay: { isPaid: true, minPence: 3000 - 100 * pair, basis: 'HOUR' },
  };
}
