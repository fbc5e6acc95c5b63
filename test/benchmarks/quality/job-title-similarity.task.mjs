// Job title -> similar titles of a corpus: mean average precision. A title that is itself in the corpus is not judged relevant by the
// labels and is left where it ranks, for us as for the baselines; "others" are the same figures with the very same title left out.
import { dirname, join } from 'node:path';
import { OccupationFinder, TitleIndex } from '../../../dist/libs/domain/src/index.js';
import { BadFile, filesIn, hasColumns, nameOf, readTable } from './labelled.mjs';
import { pathIn, readOccupations } from './occupations.mjs';
import { plainBm25, plainGrams, rankedRows } from './plain-baseline.mjs';

const TASK = 'job-title-similarity';
const QUERIES = ['q_id', 'jobtitle'];
const JUDGEMENTS = ['q_id', 'c_id'];
const CORPUS = ['c_id', 'jobtitle'];

export async function run({ dataDir, fallbackDir, print, attempt }) {
  const sets = await setsOf(join(dataDir, 'bench', TASK), pathIn({ dataDir, fallbackDir }, 'bench', TASK, 'corpus.csv'), attempt);
  if (sets.length === 0) process.stderr.write(`SKIPPED: ${TASK} has no queries\n`);
  const occupations = sets.length === 0 ? null : readOccupations({ dataDir, fallbackDir });
  const finder = occupations === null ? undefined : new OccupationFinder(occupations);
  for (const set of sets) await attempt(() => measure(set, finder, print));
}

/** Every table of queries, known by its columns, with the judgements and the corpus of the same name or else the only ones beside it. */
async function setsOf(folder, usualCorpus, attempt) {
  const files = filesIn(folder, '.csv', '.csv.gz');
  const kinds = [];
  for (const path of files) kinds.push({ path, kind: await attempt(() => kindOf(path)) });
  const [queries, judgements, corpora] = [QUERIES, JUDGEMENTS, CORPUS].map((columns) => kinds.filter(({ kind }) => kind === columns).map(({ path }) => path));
  const setOf = (path) => {
    const beside = (word, found) => {
      const near = found.filter((one) => dirname(one) === dirname(path));
      return near.find((one) => one === path.replace(/queries(?=[^/\\]*$)/, word)) ?? (near.length === 1 ? near[0] : undefined);
    };
    const judged = beside('qrels', judgements);
    const corpus = beside('corpus', corpora) ?? usualCorpus;
    if (judged === undefined) throw new BadFile(path, 1, 'there is no one file of qrels for these queries');
    if (corpus === null) throw new BadFile(path, 1, 'there is no corpus for these queries');
    const name = nameOf(folder, path).replace(/(?:^|-)queries(?=-|$)/, '').replace(/^-/, '');
    return { name: name === '' ? TASK : `${TASK}.${name}`, corpus: readTable(corpus, CORPUS), queries: readTable(path, QUERIES), judged: readTable(judged, JUDGEMENTS) };
  };
  const sets = [];
  for (const path of queries) sets.push(await attempt(() => setOf(path)));
  return sets.filter((set) => set !== undefined);
}

function kindOf(path) {
  const kind = [QUERIES, JUDGEMENTS, CORPUS].find((columns) => hasColumns(path, columns));
  if (kind === undefined) throw new BadFile(path, 1, 'the columns are neither those of queries, nor of qrels, nor of a corpus');
  return kind;
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
  if (asked.length === 0) {
    process.stderr.write(`SKIPPED: no query of ${name} has an answer\n`);
    return;
  }
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
