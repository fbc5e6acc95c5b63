import { type Share, type Weights, WEIGHTS } from './weights.js';

/** One wrong figure of a proposed table: its path, such as `organisation.essential`, a stable code, and what to do, for people. */
export interface WeightsProblem { readonly path: string; readonly code: 'whole' | 'range' | 'sum' | 'order'; readonly message: string }

/** One figure that two tables differ in. */
export interface WeightsChange { readonly path: string; readonly from: number; readonly to: number }

interface Bounds { readonly least: number; readonly most: number }

const SIDES = ['organisation', 'candidate'] as const;
const PERCENT: Bounds = { least: 0, most: 100 };
/** Part values. */
const VALUE: Bounds = { least: 0, most: 10_000 };
const MOST_OUT_OF = 100;
const TRAVEL_BOUNDS: Readonly<Record<string, Bounds>> = {
  detourPercent: { least: 100, most: 300 }, metresPerMinute: { least: 1, most: 2_000 }, waitMin: { least: 0, most: 120 },
};

/**
 * What is wrong with a proposed table, every wrong figure by its path; empty when it may be used. Besides each figure's range: a side adds up to
 * 100, a share is one, and missing data never counts for more than the least of what passes, else stating it could lower a score.
 */
export function weightsProblems(weights: Weights): WeightsProblem[] {
  const problems = weightsFigures(weights).flatMap(([path, value]) => figureProblem(path, value));
  const isWrong = (path: string): boolean => problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  for (const side of SIDES) {
    const sum = Object.values(weights[side]).reduce((total, value) => total + value, 0);
    if (!isWrong(side) && sum !== 100) problems.push({ path: side, code: 'sum', message: `The weights of this side add up to ${sum}. Make them add up to 100.` });
  }
  for (const name of ['enoughWeeks', 'enoughHours'] as const) {
    const { of, outOf } = weights[name];
    if (!isWrong(name) && of > outOf) problems.push({ path: `${name}.of`, code: 'order', message: `Give at most ${outOf}: a share is 1 at most.` });
  }
  return problems.length > 0 ? problems : neutralProblems(weights);
}

/** Every figure of a table by its path, in the order of the first table: a database may have kept them in another. */
export function weightsFigures(weights: Weights): [path: string, value: number][] {
  const values = new Map(figuresOf('', groupsOf(weights)));
  return figuresOf('', groupsOf(WEIGHTS)).map(([path]) => [path, values.get(path) ?? Number.NaN]);
}

/** What changed from one table to another, figure by figure. */
export function weightsChanges(before: Weights, after: Weights): WeightsChange[] {
  const old = new Map(weightsFigures(before));
  return weightsFigures(after).flatMap(([path, to]) => {
    const from = old.get(path);
    return from === undefined || from === to ? [] : [{ path, from, to }];
  });
}

function groupsOf({ version: _version, ...groups }: Weights): Omit<Weights, 'version'> {
  return groups;
}

function figuresOf(above: string, group: object): [string, number][] {
  return Object.entries(group).flatMap(([name, value]: [string, unknown]) => {
    const path = above === '' ? name : `${above}.${name}`;
    return typeof value === 'object' && value !== null ? figuresOf(path, value) : [[path, Number(value)]];
  });
}

function figureProblem(path: string, value: number): WeightsProblem[] {
  const { least, most } = boundsOf(path);
  if (!Number.isInteger(value)) return [{ path, code: 'whole', message: `Give a whole number from ${least} to ${most}.` }];
  return value < least || value > most ? [{ path, code: 'range', message: `Give a number from ${least} to ${most}.` }] : [];
}

function boundsOf(path: string): Bounds {
  const [group = '', ...rest] = path.split('.');
  if (group === 'organisation' || group === 'candidate') return PERCENT;
  if (group === 'travel') return TRAVEL_BOUNDS[rest.at(-1) ?? ''] ?? PERCENT;
  if (group === 'enoughWeeks' || group === 'enoughHours') return rest[0] === 'outOf' ? { least: 1, most: MOST_OUT_OF } : { least: 0, most: MOST_OUT_OF };
  return VALUE;
}

/** Whoever passes the gates with all times stated has at least enough weeks x enough hours of the time part; with a home, at least the commute at the longest. */
function neutralProblems({ neutral, commuteAtLongest, enoughWeeks, enoughHours }: Weights): WeightsProblem[] {
  const problems: WeightsProblem[] = [];
  const leastTime = Math.floor((10_000 * product(enoughWeeks, enoughHours, 'of')) / product(enoughWeeks, enoughHours, 'outOf'));
  if (neutral.commute > commuteAtLongest) {
    const message = `Give at most ${commuteAtLongest}, the value at the longest commute: else stating where one lives could lower a score.`;
    problems.push({ path: 'neutral.commute', code: 'order', message });
  }
  if (neutral.time > leastTime) {
    const message = `Give at most ${leastTime}, the least that enough weeks and hours are worth: else stating one's dates could lower a score.`;
    problems.push({ path: 'neutral.time', code: 'order', message });
  }
  return problems;
}

function product(a: Share, b: Share, end: keyof Share): number {
  return a[end] * b[end];
}
