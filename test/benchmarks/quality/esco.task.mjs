// Half of an occupation's essential skills, chosen by a hash, ranks the right one of all occupations.
import { idHash, OccupationsBySkill } from '../../../dist/libs/domain/src/index.js';
import { readOccupations } from './occupations.mjs';
import { rankedRows } from './plain-baseline.mjs';

export async function run({ dataDir, fallbackDir, print }) {
  const occupations = readOccupations({ dataDir, fallbackDir });
  if (occupations === null) return;
  const essentials = occupations.map(({ skills }) => skills.filter(({ isEssential }) => isEssential).map(({ id }) => id));
  // With fewer than two essentials there is no half.
  const tested = occupations.flatMap(({ id }, row) => (essentials[row].length < 2 ? [] : [{ id, row, half: halfOf(id, essentials[row]) }]));
  process.stderr.write(`esco: ${tested.length} of ${occupations.length} occupations have two essential skills or more\n`);
  const popularity = reciprocals(tested, byPopularity(essentials)).mrr;
  const overlap = reciprocals(tested, byOverlap(essentials));
  const finder = new OccupationsBySkill(occupations);
  const rowOf = new Map(occupations.map(({ id }, row) => [id, row]));
  const ours = reciprocals(tested, (half) => finder.find(half, occupations.length).map(({ id }) => rowOf.get(id)));
  print('esco.half-of-essentials.plain-popularity.mrr', popularity, 0);
  print('esco.half-of-essentials.plain-overlap.mrr', overlap.mrr, 0);
  print('esco.half-of-essentials.plain-overlap.first', overlap.first, 0);
  print('esco.half-of-essentials.mrr', ours.mrr, popularity);
  print('esco.half-of-essentials.first', ours.first, 0);
}

function halfOf(occupationId, skillIds) {
  const order = (skillId) => idHash(`${occupationId} ${skillId}`);
  return [...skillIds].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).slice(0, Math.floor(skillIds.length / 2));
}

function reciprocals(tested, rowsFor) {
  let sum = 0;
  let first = 0;
  for (const { row, half } of tested) {
    const place = rowsFor(half).indexOf(row) + 1;
    if (place > 0) sum += 1 / place;
    if (place === 1) first += 1;
  }
  return { mrr: sum / tested.length, first: first / tested.length };
}

/** One order for everybody: the occupations whose essential skills are asked for most. Any fixed order has nearly the same mean. */
function byPopularity(essentials) {
  const asked = askersOf(essentials);
  const rows = rankedRows(essentials.map((ids) => ids.reduce((sum, id) => sum + asked.get(id).length, 0)));
  return () => rows;
}

/** How many of the skills are essential: equals in order. */
function byOverlap(essentials) {
  const asked = askersOf(essentials);
  return (half) => {
    const shared = new Float64Array(essentials.length);
    for (const id of half) for (const row of asked.get(id)) shared[row] += 1;
    return rankedRows(shared);
  };
}

function askersOf(essentials) {
  const askers = new Map();
  essentials.forEach((ids, row) => {
    for (const id of ids) askers.set(id, [...askers.get(id) ?? [], row]);
  });
  return askers;
}
