// Congestion: how much more evenly opportunities are seen when the lists that are sent are made together, and what people lose by it.
// Values are reductions, 1 - Gini after / Gini before: higher is better. The mean of all markets of a kind, and the worst of them.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../../../bin/build.mjs';
import { inventedMarket, realMarket, snapshotOf } from './congestion.market.mjs';

const INVENTED = [
  { seed: 11, people: 600, opportunities: 120 }, { seed: 12, people: 600, opportunities: 120 }, { seed: 13, people: 2_000, opportunities: 300 },
  { seed: 14, people: 2_000, opportunities: 300 }, { seed: 15, people: 1_500, opportunities: 800 }, { seed: 16, people: 3_000, opportunities: 500 },
];
const REAL = [{ seed: 21, people: 1_500, opportunities: 400 }, { seed: 22, people: 2_000, opportunities: 600 }];
const MISMATCHED = [{ seed: 23, people: 1_000, opportunities: 1_500, isMismatched: true }];
const LIST_LENGTH = 10;
/** Basis points of nDCG that may be lost, and the least reduction of Gini asked for there. */
const ASKED = [{ percent: 3, mostLoss: 300, floor: 0.2 }, { percent: 5, mostLoss: 500, floor: 0.4 }];

/** One line per kind of market and loss; `print` takes a name, a value and the least it should be. */
export async function run({ dataDir, fallbackDir, print, attempt }) {
  const domain = await import(pathToFileURL(join(root, 'dist/libs/domain/src/index.js')).href);
  const real = (sizes) => sizes.map((size) => realMarket(domain, dataDir, size) ?? realMarket(domain, fallbackDir ?? dataDir, size)).filter((market) => market !== null);
  const invented = () => INVENTED.map((size) => inventedMarket(domain, size));
  const kinds = [['congestion', invented], ['congestion.real', () => real(REAL)], ['congestion.mismatched', () => real(MISMATCHED)]];
  const measureKind = (name, markets) => {
    if (markets.length === 0) say(`SKIPPED: ${name}: the files of role levels and adverts are not at hand`);
    else measure(domain, name, markets.map((market) => ({ name: market.name, snapshot: snapshotOf(domain, market) })), print);
  };
  for (const [name, made] of kinds) await attempt(() => measureKind(name, made()));
}

function measure(domain, name, markets, print) {
  for (const { percent, mostLoss, floor } of ASKED) {
    const runs = markets.map((market) => steered(domain, market, mostLoss));
    const reductions = runs.map((one) => one.reduction);
    // Where hosts want what few people offer no order of lists makes exposure even: there only part of what can be reached is asked for.
    if (name === 'congestion.mismatched') print(`${name}.share-of-attainable-at-${percent}-percent`, mean(runs.map((one) => one.reduction / one.attainable)), floor);
    else print(`${name}.gini-reduction-at-${percent}-percent`, mean(reductions), floor);
    if (percent === 3 && runs.length > 1) print(`${name}.worst-gini-reduction-at-${percent}-percent`, Math.min(...reductions), floor);
    say(`${name} at ${percent} %: reductions from ${Math.min(...reductions).toFixed(3)} to ${Math.max(...reductions).toFixed(3)}`);
    print(`${name}.runs-within-loss-at-${percent}-percent`, runs.filter((one) => one.lost <= percent).length / runs.length, 1);
  }
}

/** Steers one market and measures it again in ordinary fractions, apart from the figures of the run itself. */
function steered(domain, { name, snapshot }, mostLoss) {
  const rules = { listLength: LIST_LENGTH, mostLoss };
  const { lists, figures, strength, capPercent } = domain.shownLists(snapshot, { runId: 'benchmark', rules });
  const most = domain.shownLists(snapshot, { runId: 'benchmark', rules: { ...rules, mostLoss: 10_000, mostLossOfOne: 10_000 } });
  const before = exposure(snapshot, rawLists(snapshot, lists, LIST_LENGTH));
  const after = exposure(snapshot, new Map(lists.map((list) => [list.profileId, list.opportunityIds])));
  const [reduction, attainable] = [reductionOf(before.worth, after.worth), 1 - most.figures.giniAfter / most.figures.giniBefore];
  const shares = { worthPerOpportunity: reductionOf(each(before.worth), each(after.worth)), count: reductionOf(before.count, after.count) };
  say([
    `${name}, at most ${mostLoss / 100} %: Gini ${gini(before.worth).toFixed(3)} -> ${gini(after.worth).toFixed(3)}`,
    `reduction ${reduction.toFixed(3)} (attainable ${attainable.toFixed(3)})`,
    `per opportunity ${shares.worthPerOpportunity.toFixed(3)}, by plain count ${shares.count.toFixed(3)}`,
    `nDCG lost ${after.lost.toFixed(2)} %, by one person at most ${figures.ndcgLostMost / 100} %`,
    `coverage ${figures.coverageBefore / 100} -> ${figures.coverageAfter / 100} %`,
    `empty lists ${figures.peopleWithEmptyLists}, uncapped ${figures.peopleUncapped} of ${figures.people}`,
    `strength ${strength}, cap ${capPercent} %, beyond it ${figures.shownAboveCap}`,
  ].join('; '));
  return { reduction, attainable, lost: after.lost };
}

/** What each person would be shown unsteered: the first of the raw list, or all of it in a small market. */
function rawLists({ people }, lists, length) {
  const isWhole = new Map(lists.map((list) => [list.profileId, list.isWhole]));
  return new Map(people.map(({ profileId, entries }) => {
    const first = isWhole.get(profileId) ? entries : entries.slice(0, length);
    return [profileId, first.map((entry) => entry.opportunityId)];
  }));
}

/** Per opportunity {value per place, weight} by discounted rank and by plain count, and the mean nDCG lost in per cent. */
function exposure({ opportunities, people }, lists) {
  const seen = new Map(opportunities.map((one) => [one.opportunityId, { worth: 0, count: 0, places: one.placesLeft }]));
  let [lost, counted] = [0, 0];
  for (const { profileId, entries } of people) {
    const shown = lists.get(profileId);
    for (const [rank, id] of shown.entries()) {
      seen.get(id).worth += discount(rank);
      seen.get(id).count += 1;
    }
    if (entries.length === 0) continue;
    counted += 1;
    const gainOf = new Map(entries.map((entry) => [entry.opportunityId, entry.twoSided]));
    const ideal = entries.slice(0, Math.max(shown.length, Math.min(LIST_LENGTH, entries.length))).reduce((sum, entry, rank) => sum + entry.twoSided * discount(rank), 0);
    if (ideal > 0) lost += 1 - shown.reduce((sum, id, rank) => sum + gainOf.get(id) * discount(rank), 0) / ideal;
  }
  const by = (key) => [...seen.values()].map((one) => ({ value: one[key] / one.places, weight: one.places }));
  return { worth: by('worth'), count: by('count'), lost: (100 * lost) / counted };
}

/** Gini by its plain definition, all pairs: the mean difference of two places, over twice the mean. */
function gini(values) {
  let [differences, total, weight] = [0, 0, 0];
  for (const a of values) {
    for (const b of values) differences += a.weight * b.weight * Math.abs(a.value - b.value);
    total += a.weight * a.value;
    weight += a.weight;
  }
  return differences / (2 * weight * total);
}

const reductionOf = (before, after) => 1 - gini(after) / gini(before);
const each = (values) => values.map(({ value }) => ({ value, weight: 1 }));
const discount = (rank) => 1 / Math.log2(rank + 2);
const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const say = (line) => process.stderr.write(`${line}\n`);
