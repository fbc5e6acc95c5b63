// Job title -> similar titles of a corpus: mean average precision. A title that is itself in the corpus is not judged relevant by the
// labels and is left where it ranks, for us as for the baselines; "others" are the same figures with the very same title left out.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { OccupationFinder, TitleIndex } from '../../../dist/libs/domain/src/index.js';
import { pathIn, readOccupations, readRows } from './occupations.mjs';
import { plainBm25, plainGrams, rankedRows } from './plain-baseline.mjs';

const TASK = 'job-title-similarity';

export async function run({ dataDir, fallbackDir, print }) {
  const sets = setsOf(join(dataDir, 'bench', TASK), pathIn({ dataDir, fallbackDir }, 'bench', TASK, 'corpus.csv'));
  if (sets.length === 0) process.stderr.write(`SKIPPED: ${TASK} has no queries\n`);
  const occupations = sets.length === 0 ? null : readOccupations({ dataDir, fallbackDir });
  const finder = occupations === null ? undefined : new OccupationFinder(occupations);
  for (const set of sets) measure(set, finder, print);
}

/** Each queries*.csv with the qrels of the same name, in the folder or one below it. */
function setsOf(folder, usualCorpus) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).filter((file) => /(?:^|[/\\])queries[^/\\]*\.csv$/.test(file)).sort();
  return files.flatMap((file) => {
    const beside = (kind) => join(folder, file.replace(/queries(?=[^/\\]*$)/, kind));
    const corpus = [beside('corpus'), join(folder, dirname(file), 'corpus.csv'), usualCorpus].find((path) => path !== null && existsSync(path));
    if (!existsSync(beside('qrels')) || corpus === undefined) return [];
    const name = file.replace(/\.csv$/, '').replace(/queries(?=[^/\\]*$)/, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
    return [{ name: name === '' ? TASK : `${TASK}.${name}`, corpus: readRows(corpus), queries: readRows(join(folder, file)), judged: readRows(beside('qrels')) }];
  });
}

function measure({ name, corpus, queries, judged }, finder, print) {
  const relevant = new Map(queries.map(({ q_id: id }) => [id, new Set()]));
  for (const { q_id: query, c_id: title } of judged) relevant.get(query)?.add(title);
  const titles = corpus.map(({ jobtitle }) => jobtitle);
  const asked = queries.filter(({ q_id: id }) => relevant.get(id).size > 0);
  const map = (rowsFor, isOther = () => true) => mean(asked.map(({ q_id: id, jobtitle }) =>
    averagePrecision(rowsFor(jobtitle).filter((row) => isOther(titles[row], jobtitle)).map((row) => corpus[row].c_id), relevant.get(id))));
  const isOther = (title, query) => title.trim().toLowerCase() !== query.trim().toLowerCase();
  const report = (method, rowsFor, floor) => {
    const remembered = new Map(asked.map(({ jobtitle }) => [jobtitle, rowsFor(jobtitle)]));
    print(`${name}.${method}.map`, map((title) => remembered.get(title)), floor);
    print(`${name}.${method}.others.map`, map((title) => remembered.get(title), isOther), 0);
  };
  process.stderr.write(`${name}: ${asked.length} queries over ${titles.length} titles, ${queries.filter(({ jobtitle }) => titles.includes(jobtitle)).length} of them in it\n`);
  for (const [method, scores] of [['plain-bm25', plainBm25(titles)], ['plain-grams', plainGrams(titles)]]) report(method, (title) => rankedRows(scores(title)), 0);
  report('lexical', ranking(new TitleIndex(titles), titles.length), 0.42);
  if (finder !== undefined) report('esco', ranking(new TitleIndex(titles, finder), titles.length), 0.52);
}

/** Titles that are not alike at all come last, in their order, as with the baselines. */
function ranking(index, size) {
  return (title) => {
    const found = index.similar(title, size).map(({ place }) => place);
    const known = new Set(found);
    return [...found, ...Array.from({ length: size }, (_, row) => row).filter((row) => !known.has(row))];
  };
}

function averagePrecision(ranked, relevant) {
  let hits = 0;
  const precisions = ranked.map((id, row) => (relevant.has(id) ? (hits += 1) / (row + 1) : 0));
  return precisions.reduce((sum, value) => sum + value, 0) / relevant.size;
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
