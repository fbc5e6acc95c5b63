// Sentences of adverts to ESCO skills: R-precision at 5 against gold, beside the plain baseline; and how far a certain mention can be trusted.
import { join } from 'node:path';
import { stemmer } from 'stemmer';
import { readSkills } from './esco.mjs';
import { filesIn, nameOf, readRecords } from './labelled.mjs';
import { labelBm25 } from './label-bm25.mjs';

/** By what a file's name holds. A file of another kind must do at least as well as the baseline on it. */
const FLOORS = { tech: 0.64, house: 0.37 };
/** Some thirty mentions only: the floor is far below what they show. */
const CERTAIN_FLOOR = 0.6;
const DEPTH = 5;
const MENTIONS = 20;
const ADVERT = 3000;
const ROUNDS = 15;

/** Prints `skill-extraction.<file>.rp5` for every file of bench/skill-extraction, and the precision of certain mentions for every file of bench/spans. */
export async function run({ dataDir, fallbackDir, print, attempt }) {
  const files = await readFolder(join(dataDir, 'bench/skill-extraction'), sentenceProblem, attempt);
  const spans = await readFolder(join(dataDir, 'bench/spans'), spanProblem, attempt);
  const concepts = readSkills([dataDir, fallbackDir]);
  if (concepts === null || files.length + spans.length === 0) {
    process.stderr.write(`skill-extraction: SKIPPED, no ${concepts === null ? 'ESCO' : 'bench/skill-extraction'} in ${dataDir}.\n`);
    return;
  }
  const { SkillExtractor } = await import('../../../dist/libs/domain/src/index.js');
  const extractor = new SkillExtractor(concepts, stemmer);
  const baseline = labelBm25(concepts);
  for (const { name, rows } of files) {
    const labelled = rows.map(({ sentence, gold }) => ({ sentence, gold: new Set(gold.map(({ id }) => id)) })).filter(({ gold }) => gold.size > 0);
    if (labelled.length === 0) continue;
    const plain = mean(labelled, ({ sentence, gold }) => precision(baseline(sentence, DEPTH), gold));
    const found = mean(labelled, ({ sentence, gold }) => precision(extractor.extract(sentence, DEPTH).map(({ skillId }) => skillId), gold));
    const kind = Object.keys(FLOORS).find((start) => name.includes(start));
    print(`skill-extraction.${name}.rp5`, found, kind === undefined ? plain : FLOORS[kind]);
    print(`skill-extraction.${name}.rp5-bm25-baseline`, plain, 0);
    tellCertain(name, extractor, labelled);
  }
  for (const file of spans) measureSpans(extractor, file, print);
  if (files.length > 0) tellSpeed(extractor, files);
}

async function readFolder(folder, problemOf, attempt) {
  const read = [];
  for (const path of filesIn(folder, '.jsonl')) read.push(await attempt(() => ({ name: nameOf(folder, path), rows: readRecords(path, problemOf) })));
  return read.filter((file) => file !== undefined);
}

function sentenceProblem({ sentence, gold }) {
  if (typeof sentence !== 'string') return 'sentence is no text';
  return Array.isArray(gold) && gold.every((one) => typeof one?.id === 'string') ? null : 'gold is no list of objects with an id';
}

function spanProblem({ tokens, spans }) {
  if (!Array.isArray(tokens) || !tokens.every((token) => typeof token === 'string')) return 'tokens is no list of texts';
  const isPlace = (place, least) => Number.isInteger(place) && place >= least && place <= tokens.length;
  const isSpan = (span) => typeof span?.type === 'string' && isPlace(span.start, 0) && isPlace(span.end, span.start + 1);
  return Array.isArray(spans) && spans.every(isSpan) ? null : 'spans is no list of { start, end, type } within the tokens';
}

/** Hits among the first five, over the most there could be. */
function precision(ids, gold) {
  return ids.slice(0, DEPTH).filter((id) => gold.has(id)).length / Math.min(DEPTH, gold.size);
}

function mean(rows, measure) {
  return rows.reduce((sum, row) => sum + measure(row), 0) / rows.length;
}

function tellCertain(name, extractor, labelled) {
  const certain = labelled.flatMap(({ sentence, gold }) => extractor.extract(sentence, MENTIONS).filter(({ isCertain }) => isCertain).map(({ skillId }) => gold.has(skillId)));
  process.stderr.write(`skill-extraction: ${name}: ${certain.filter(Boolean).length} of ${certain.length} certain mentions are the very concept of the gold.\n`);
}

/** A certain mention is right when it overlaps a span that people marked as a skill. */
function measureSpans(extractor, { name, rows }, print) {
  const verdicts = rows.flatMap(({ tokens, spans }) => {
    const starts = tokens.map((_, at) => tokens.slice(0, at).reduce((sum, token) => sum + token.length + 1, 0));
    const marked = spans.filter(({ type }) => type === 'Skill').map(({ start, end }) => ({ start: starts[start], end: starts[end - 1] + tokens[end - 1].length }));
    return extractor.extract(tokens.join(' '), MENTIONS).filter(({ isCertain }) => isCertain)
      .map(({ span }) => marked.some(({ start, end }) => span.start < end && start < span.end));
  });
  process.stderr.write(`skill-extraction: ${name}: ${verdicts.length} certain mentions.\n`);
  if (verdicts.length > 0) print(`skill-extraction.${name}.certain-precision`, verdicts.filter(Boolean).length / verdicts.length, CERTAIN_FLOOR);
}

function tellSpeed(extractor, files) {
  const advert = files.flatMap(({ rows }) => rows.map(({ sentence }) => sentence)).join('\n').slice(0, ADVERT);
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    extractor.extract(advert, MENTIONS);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  process.stderr.write(`skill-extraction: ${advert.length} characters in ${times[Math.floor(ROUNDS / 2)].toFixed(1)} ms of CPU (median of ${ROUNDS}).\n`);
}
