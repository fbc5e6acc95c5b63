// Title of an advert -> ESCO occupation (labels are automatic and noisy): mean reciprocal rank and hits in the first ten, over the
// titles of data professions and over all.
import { join } from 'node:path';
import { OccupationFinder } from '../../../dist/libs/domain/src/index.js';
import { filesIn, nameOf, readTable } from './labelled.mjs';
import { pathIn, readOccupations, readRows } from './occupations.mjs';
import { plainBm25, rankedRows } from './plain-baseline.mjs';

const TASK = 'job-title-normalisation';

export async function run({ dataDir, fallbackDir, print, attempt }) {
  const folder = join(dataDir, 'bench', TASK);
  const files = filesIn(folder, '.csv', '.csv.gz');
  const professions = pathIn({ dataDir, fallbackDir }, 'esco', 'data-professions.csv');
  const occupations = files.length === 0 || professions === null ? null : readOccupations({ dataDir, fallbackDir });
  if (occupations === null) {
    process.stderr.write(`SKIPPED: ${TASK} lacks titles or ESCO\n`);
    return;
  }
  const isData = new Set(readRows(professions).map(({ occupationId }) => occupationId));
  const finder = new OccupationFinder(occupations);
  const ours = (title) => finder.find(title, occupations.length).map(({ id }) => id);
  const scores = plainBm25(occupations.map(({ label, alternatives }) => [label, ...alternatives].join(' ')));
  const plain = (title) => rankedRows(scores(title)).map((row) => occupations[row].id);
  const measure = (file) => {
    const rows = readTable(file, ['title', 'occupationId']);
    const name = `${TASK}.${nameOf(folder, file)}`;
    const data = rows.filter(({ occupationId }) => isData.has(occupationId));
    process.stderr.write(`${name}: ${data.length} titles of data professions among ${rows.length}\n`);
    if (data.length > 0) {
      report(`${name}.data.plain-bm25`, data, plain, print, 0);
      report(`${name}.data`, data, ours, print, 0.38);
    }
    if (rows.length > 0) report(`${name}.all`, rows, ours, print, 0);
  };
  for (const file of files) await attempt(() => measure(file));
}

function report(name, rows, idsFor, print, floor) {
  let reciprocals = 0;
  let hits = 0;
  for (const { title, occupationId } of rows) {
    const place = idsFor(title).indexOf(occupationId) + 1;
    if (place > 0) reciprocals += 1 / place;
    if (place > 0 && place <= 10) hits += 1;
  }
  print(`${name}.mrr`, reciprocals / rows.length, floor);
  print(`${name}.recall-at-10`, hits / rows.length, 0);
}
