import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MatchIndex, type OpportunityInput, type ProfileInput, type Weights, WEIGHTS } from '#libs/domain';
import type { SeededMarket } from '../market.js';
import { checkAgainstDefinition, checkPeer, sampleOf } from './check.js';
import { columnsOf, writeColumns } from './columns.js';
import { indexOf, type Lists, listsBefore } from './engine.js';
import { cpuSeconds, spreadOf } from './measure.js';
import type { Options } from './options.js';
import { Peer, type PeerName, peerScript, type PythonHome } from './peer.js';
import type { Report } from './report.js';

const WARM_UP_S = 1;

export interface Bench { readonly options: Options; readonly report: Report; readonly python: PythonHome | null }

/** Everything that plays in the same rounds on the same market. */
export interface Arena {
  readonly market: SeededMarket;
  readonly people: readonly ProfileInput[];
  readonly opportunities: readonly OpportunityInput[];
  readonly weights: Weights;
  readonly fast: MatchIndex;
  readonly plain: MatchIndex;
  /** The lists before one in a hundred changed, and now. */
  readonly before: Lists;
  readonly plainBefore: Lists;
  /** The same as from elsewhere, so that the index cannot know what has changed since: only where their last ones stood. */
  readonly foreign: Lists;
  readonly now: Lists;
  readonly peers: ReadonlyMap<PeerName, Peer>;
  readonly close: () => void;
}

/** Builds both kernels' indexes and the peers, says what that took, and lets no figure be told before every list is checked. */
export async function arenaOf(
  { options, report, python }: Bench, market: SeededMarket, asked: readonly OpportunityInput[], names: readonly PeerName[], weights = WEIGHTS,
): Promise<Arena> {
  const people = [...market.profiles()];
  const content = { taxonomy: market.taxonomy, people, opportunities: asked, weights };
  const fast = indexOf(content, 'wasm');
  const plain = indexOf(content, 'plain');
  const before = listsBefore(fast, people, (place) => market.otherProfile(place), options.top);
  const plainBefore = listsBefore(plain, people, (place) => market.otherProfile(place), options.top);
  const foreign = new Map([...before].map(([id, list]) => [id, [...list]]));
  const now = fast.batch({ top: options.top });
  const folder = mkdtempSync(join(tmpdir(), 'speed-'));
  writeColumns(folder, columnsOf({ ...content, skillIds: market.skillIds }, weights));
  const peers = new Map<PeerName, Peer>();
  for (const name of python === null ? [] : names) {
    const { peer, preparing } = await Peer.start(python ?? { command: '', versions: '' }, peerScript(process.cwd(), name), folder, options.top);
    if (preparing > 0.05) report.say(`  ${name} prepared its own form of the columns in ${preparing.toFixed(1)} s of CPU; no round counts that.`);
    peers.set(name, peer);
  }
  const close = (): void => {
    for (const peer of peers.values()) peer.stop();
    rmSync(folder, { recursive: true });
  };
  const arena: Arena = { market, people, opportunities: asked, weights, fast, plain, before, plainBefore, foreign, now, peers, close };
  await checked(arena, options, report);
  return arena;
}

/** Our naive definition first, on whole lists of a sample; then plain kernel and peers on every list. */
async function checked({ market, people, opportunities, weights, now, plain, before, plainBefore, foreign, fast, peers }: Arena, options: Options, report: Report): Promise<void> {
  const wanted = { people, opportunities, taxonomy: market.taxonomy, weights, top: options.top };
  const sample = sampleOf(opportunities.length, options.checked);
  const { cpu } = cpuSeconds(() => { checkAgainstDefinition(wanted, now, sample); });
  const places = new Map(people.map(({ profileId }, place) => [profileId, place]));
  const asPeer = (lists: Lists): Pick<Peer, 'lists'> => ({
    lists: (of) => Promise.resolve(of.map((at) => {
      const list = lists.get(opportunities[at]?.opportunityId ?? '') ?? [];
      return [list.map(({ profileId }) => places.get(profileId) ?? -1), list.map(({ organisation }) => organisation)] as const;
    })),
  });
  await checkPeer('the plain kernel', asPeer(plain.batch({ top: options.top })), wanted, now);
  await checkPeer('a warm run', asPeer(fast.batch({ top: options.top, warm: before })), wanted, now);
  await checkPeer('a run from lists of elsewhere', asPeer(fast.batch({ top: options.top, warm: foreign })), wanted, now);
  await checkPeer('a warm run of the plain kernel', asPeer(plain.batch({ top: options.top, warm: plainBefore })), wanted, now);
  for (const [name, peer] of peers) await checkPeer(name, peer, wanted, now);
  const pairs = sample.length * people.length;
  report.note(`Checked before timing: ${sample.length} whole lists against the naive definition (${((cpu / pairs) * 1e6).toFixed(1)} microseconds of CPU a pair, so `
    + `${Math.round((cpu / sample.length) * opportunities.length)} s for all), and all ${opportunities.length} lists of the plain kernel, a warm run${[...peers.keys()].map((name) => ` and ${name}`).join('')}.`);
  report.note(`Feasible: ${feasible(fast, opportunities, people.length)}.`);
}

function feasible(index: MatchIndex, opportunities: readonly OpportunityInput[], people: number): string {
  const counts = opportunities.map((opportunity) => index.countQualifying(opportunity));
  const { median, least, most } = spreadOf(counts);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return `${((100 * mean) / people).toFixed(2)} % of the pairs pass every gate; an opportunity has ${median} people in the median, ${least} to ${most}`;
}

/** Nothing is collected on purpose in between: a full collection throws compiled code away, and the round would measure the compiler. */
function timed(name: string, work: () => unknown): [string, number] {
  return [name, cpuSeconds(work).cpu];
}

/** CPU seconds of each way, round by round, one after another inside a round. */
export async function rounds(arena: Arena, options: Options): Promise<Map<string, number[]>> {
  const { fast, plain, before, plainBefore, foreign, peers } = arena;
  const { top } = options;
  const times = new Map<string, number[]>();
  const add = (name: string, cpu: number): void => { times.set(name, [...times.get(name) ?? [], cpu]); };
  // What compiles itself while it runs is given a second to do so.
  const warmUp = (): unknown => [fast.batch({ top, warm: before }), fast.batch({ top, warm: foreign }), fast.batch({ top }), plain.batch({ top, warm: plainBefore }),
    plain.batch({ top })];
  for (let spent = 0; spent < WARM_UP_S;) spent += cpuSeconds(warmUp).cpu;
  // One round that does not count, for everybody alike.
  for (let round = -1; round < options.rounds; round += 1) {
    const measured = [timed('warm', () => fast.batch({ top, warm: before })), timed('foreign', () => fast.batch({ top, warm: foreign })), timed('cold', () => fast.batch({ top })),
      timed('plain', () => plain.batch({ top, warm: plainBefore })), timed('plainCold', () => plain.batch({ top }))];
    for (const [name, peer] of peers) measured.push([name, (await peer.batch()).cpu]);
    if (round >= 0) for (const [name, cpu] of measured) add(name, cpu);
  }
  return times;
}
