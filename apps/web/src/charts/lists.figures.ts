import type { StaffBandFragment, CongestionRunsQuery, MarketFiguresQuery } from '../documents.generated.js';
import { count, day, instant } from '../site/words.js';
import { DARK, LIGHT, type Figure } from './figure.js';

type Lists = NonNullable<MarketFiguresQuery['marketFigures']['lists']>;
type Run = CongestionRunsQuery['congestionRuns']['nodes'][number];

const WIDTH = 640;

/** How high people's matches are scored. */
export function scoresFigure({ scores }: Lists): Figure {
  const all = sum(scores);
  const bands = scores.map(({ from, to, count: number }) => ({ band: `${String(from)}–${String(to ?? 100)}`, number }));
  const title = 'Scores of matches';
  return {
    name: 'scores', title, legend: [], columns: ['Score', 'Matches on people’s lists'], rows: bands.map(({ band, number }) => [band, number]), sortValues: null,
    says: all === 0 ? 'Nobody’s list holds a match now, so there are no scores.'
      : `${count(all, 'match stands', 'matches stand')} on people’s lists. Each is counted in its band of ten points.`,
    chart: all === 0 ? null : {
      id: 'chart-scores', title, description: 'A bar for each band of ten points: how many matches on people’s lists have such a score.',
      plot: ({ barY, text, ruleY }) => ({
        width: WIDTH, height: 320, marginTop: 35, marginLeft: 60, marginBottom: 45,
        x: { label: 'Score', domain: bands.map(({ band }) => band) }, y: { label: 'Matches', grid: true, tickFormat: 'd', ticks: 5 },
        marks: [barY(bands, { x: 'band', y: 'number', fill: DARK }), text(bands, { x: 'band', y: 'number', text: 'number', dy: -8 }), ruleY([0])],
      }),
    },
  };
}

/** How long ago lists were last made. */
export function freshnessFigure({ opportunityListAges, peopleListAges }: Lists): Figure {
  const bands = opportunityListAges.map((band, at) => ({ age: ageWords(band), own: band.count, people: peopleListAges[at]?.count ?? 0 }));
  const all = sum(opportunityListAges) + sum(peopleListAges);
  const title = 'How fresh the lists are';
  return {
    name: 'freshness', title, legend: ['People’s lists of opportunities', 'Opportunities’ lists of people'],
    columns: ['Last changed', 'People’s lists of opportunities', 'Opportunities’ lists of people'], rows: bands.map(({ age, own, people }) => [age, own, people]),
    sortValues: null,
    says: all === 0 ? 'No list has been made yet.'
      : `${count(all, 'list is', 'lists are')} kept. A list is made again when something that it rests on changes, so an old one is not wrong by that.`,
    chart: all === 0 ? null : {
      id: 'chart-freshness', title, description: 'Two bars for each span of time: how many lists of each kind were last changed so long ago.',
      plot: ({ barX, text, ruleX }) => ({
        width: WIDTH, height: 260, marginLeft: 150, marginRight: 50,
        x: { label: 'Lists', grid: true, tickFormat: 'd', ticks: 6 }, y: { label: null, domain: bands.map(({ age }) => age), padding: 0.15 },
        marks: [
          barX(bands, { x: 'own', y: 'age', fill: DARK, insetBottom: 17 }), text(bands, { x: 'own', y: 'age', text: 'own', dx: 5, dy: -9, textAnchor: 'start' }),
          barX(bands, { x: 'people', y: 'age', fill: LIGHT, insetTop: 17 }), text(bands, { x: 'people', y: 'age', text: 'people', dx: 5, dy: 9, textAnchor: 'start' }),
          ruleX([0]),
        ],
      }),
    },
  };
}

/** How evenly opportunities were seen, run by run. */
export function congestionFigure(runs: readonly Run[]): Figure {
  const oldestFirst = [...runs].reverse().map((run) => ({ at: new Date(run.createdAt), before: run.giniBefore / 100, after: run.giniAfter / 100 }));
  const title = 'How evenly opportunities are seen';
  return {
    name: 'evenness', title, says: evennessWords(runs), legend: ['As shown', 'If everybody saw the first of their own list'],
    columns: [
      'Run', 'Unevenness before, %', 'Unevenness as shown, %', 'Opportunities seen before, %', 'Opportunities seen as shown, %', 'People’s loss of order, %',
      'People', 'Opportunities',
    ],
    rows: runs.map((run) => [instant(run.createdAt), ...sharesOf(run).map(percent), run.people, run.opportunities]),
    sortValues: runs.map((run) => [run.createdAt, ...sharesOf(run), run.people, run.opportunities]),
    chart: oldestFirst.length === 0 ? null : {
      id: 'chart-evenness', title,
      description: 'Two lines over time: how unevenly opportunities are seen as lists are shown, and how unevenly they would be seen without steering. 0 is even.',
      plot: ({ lineY, dotY, ruleY }) => ({
        width: WIDTH, height: 300, marginTop: 35, marginLeft: 60, marginRight: 60, marginBottom: 45,
        x: { label: 'Day', type: 'utc', ticks: 5, tickFormat: (at: Date) => day(at.toISOString()).replace(/ \d{4}$/, '') },
        y: { label: 'Unevenness, %', grid: true, domain: [0, 100] },
        marks: [
          lineY(oldestFirst, { x: 'at', y: 'before', stroke: LIGHT, strokeWidth: 2, strokeDasharray: '6 4' }),
          dotY(oldestFirst, { x: 'at', y: 'before', stroke: LIGHT, symbol: 'square' }),
          lineY(oldestFirst, { x: 'at', y: 'after', stroke: DARK, strokeWidth: 2 }),
          dotY(oldestFirst, { x: 'at', y: 'after', fill: DARK }), ruleY([0]),
        ],
      }),
    },
  };
}

/** In hundredths of a per cent, in the order of the columns. */
function sharesOf({ giniBefore, giniAfter, coverageBefore, coverageAfter, ndcgLost }: Run): number[] {
  return [giniBefore, giniAfter, coverageBefore, coverageAfter, ndcgLost];
}

const NO_RUN = 'No run has been made yet. One is made each day as soon as thirty opportunities are open; in a smaller market everybody sees everything that fits.';

function evennessWords([latest]: readonly Run[]): string {
  if (latest === undefined) return NO_RUN;
  const [before, after] = [percent(latest.giniBefore), percent(latest.giniAfter)];
  return `The latest run was on ${instant(latest.createdAt)}. It brought unevenness from ${before}% to ${after}%; 0 would be perfectly even.`;
}

function percent(basisPoints: number): string {
  return (basisPoints / 100).toFixed(1);
}

function ageWords({ from, to }: StaffBandFragment): string {
  if (from === 0) return 'Within an hour';
  return { 23: 'Within a day', 167: 'Within a week', 671: 'Within four weeks' }[to ?? -1] ?? 'Longer ago';
}

function sum(bands: readonly StaffBandFragment[]): number {
  return bands.reduce((total, { count: number }) => total + number, 0);
}
