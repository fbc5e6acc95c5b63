import { ceilDiv } from '../matching/input/integer.js';
import { compareIds, isSmallForPerson } from '../matching/index.js';
import { figuresOf, lossOf, type CongestionFigures } from './figures.js';
import { checkCongestionRules, CONGESTION_RULES, type CongestionRules } from './rules.js';
import { columnsOf, type Columns, type CongestionSnapshot } from './snapshot.js';
import { choose, exposureCaps, rawChoice, type Choice, type IsSteered, type Steering } from './steer.js';

/** `runId` decides who chooses before whom; `rules` differ from today's in what they name. */
export interface ShownOptions { readonly runId: string; readonly rules?: Partial<CongestionRules> }

/** What a person is sent and shown first, in this order. `isWhole`: the market is small, and this is the whole raw list. */
export interface ShownList { readonly profileId: string; readonly isWhole: boolean; readonly opportunityIds: readonly string[] }

/** One run. `capPercent` null: no cap applied. `lists` are in the order of the people's ids. */
export interface CongestionRun {
  readonly runId: string;
  readonly rulesVersion: string;
  readonly strength: number;
  readonly capPercent: number | null;
  readonly figures: CongestionFigures;
  readonly lists: readonly ShownList[];
}

/** Beyond this a cap that still costs too much is given up. */
const WIDEST_CAP = 64;

/**
 * The lists to send, made together from one snapshot of the raw ones: a pure function of the snapshot, the run's id and the rules.
 * The order of its input changes nothing. Steering is as strong as the most that people may lose allows; where the caps alone cost
 * more, they are doubled until they do not. Nobody to whom something fits is left without a list. In a small market, and for a person
 * whose market is small, there is no cap and the shown list is the whole raw one. Nothing is hidden: raw lists, search and hosts'
 * lists know nothing of this. Some 30 passes over the raw entries, each linear in them.
 * Throws `RangeError` on rules that `checkCongestionRules` refuses.
 */
export function shownLists(snapshot: CongestionSnapshot, { runId, rules: other }: ShownOptions): CongestionRun {
  const rules = { ...CONGESTION_RULES, ...other };
  const problems = checkCongestionRules(rules);
  if (problems.length > 0) throw new RangeError(problems.join('; '));
  const columns = columnsOf(snapshot, runId, rules);
  const isSteered = steeredIn(columns);
  const raw = rawChoice(columns, rules, isSteered);
  const { steering, choice, capPercent } = strongest(columns, rules, raw, isSteered);
  return {
    runId, rulesVersion: rules.version, strength: steering.strength, capPercent,
    figures: figuresOf(columns, raw, choice, isSteered, steering.caps), lists: listsOf(columns, choice, isSteered),
  };
}

function steeredIn({ opportunityIds, starts }: Columns): IsSteered {
  return (person) => !isSmallForPerson(opportunityIds.length, (starts[person + 1] ?? 0) - (starts[person] ?? 0));
}

interface Tried { steering: Steering; choice: Choice; capPercent: number | null }

/** The strongest steering whose loss stays within the most allowed: first the caps, then the price, by halving the range of `STRENGTHS`. */
function strongest(columns: Columns, rules: CongestionRules, raw: Choice, isSteered: IsSteered): Tried {
  let best = withCaps(columns, rules, raw, isSteered);
  if (best.capPercent === null) return best;
  let [from, to] = [0, STRENGTHS.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const steering = { strength: STRENGTHS[middle] ?? 0, caps: best.steering.caps };
    const choice = choose(columns, rules, raw, isSteered, steering);
    if (lossOf(columns, choice, isSteered).mean <= rules.mostLoss) {
      best = { ...best, steering, choice };
      from = middle + 1;
    } else {
      to = middle;
    }
  }
  return best;
}

/** The narrowest caps, from the rules' own, that alone cost no more than allowed. Without anybody to steer there are none. */
function withCaps(columns: Columns, rules: CongestionRules, raw: Choice, isSteered: IsSteered): Tried {
  const free: Tried = { steering: { strength: 0, caps: null }, choice: raw, capPercent: null };
  if (!columns.profileIds.some((_, person) => isSteered(person))) return free;
  for (let widened = 1; widened <= WIDEST_CAP; widened *= 2) {
    const capPercent = rules.capPercent * widened;
    const steering = { strength: 0, caps: exposureCaps(columns, rules, capPercent, isSteered) };
    const choice = choose(columns, rules, raw, isSteered, steering);
    if (lossOf(columns, choice, isSteered).mean <= rules.mostLoss) return { steering, choice, capPercent };
  }
  return free;
}

/** Prices to try, in parts of 100,000 of a person's whole possible gain: from 1/200 of it up to four times, each a thirty-second above the last. */
const STRENGTHS: readonly number[] = ladder(500, 400_000);

function ladder(from: number, to: number): number[] {
  const steps: number[] = [];
  for (let step = from; step <= to; step += ceilDiv(step, 32)) steps.push(step);
  return steps;
}

function listsOf(columns: Columns, { width, entries, lengths }: Choice, isSteered: IsSteered): ShownList[] {
  const { profileIds, opportunityIds, opportunityOf } = columns;
  return profileIds.map((profileId, person) => ({
    profileId, isWhole: !isSteered(person),
    opportunityIds: Array.from(entries.subarray(person * width, person * width + (lengths[person] ?? 0)), (entry) => opportunityIds[opportunityOf[entry] ?? 0] ?? ''),
  })).sort((a, b) => compareIds(a.profileId, b.profileId));
}
