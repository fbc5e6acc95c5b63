// Measures what the pages add to the API's own time, and what a first view costs: one "name value floor" a line on standard output, prose on standard error.
// Names that end in .at_most give the most that the value may be.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';
import { Demonstration } from './demonstration.mjs';
import { LISTS, VIEWS } from './pages.mjs';
import { measureViews } from './view.mjs';

const { values: { rounds: given } } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
const rounds = Number(given);
const MOST = { added: 1, kilobytes: 60, requests: 6, elements: 1500, shift: 0.1 };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const say = (line) => process.stderr.write(`${line}\n`);

function atMost(name, value, most) {
  process.stdout.write(`${name}.at_most ${Number(value.toFixed(3))} ${most}\n`);
  if (value <= most) return;
  say(`${name} is more than ${most}.`);
  process.exitCode = 1;
}

async function timed(ask) {
  const began = performance.now();
  await ask();
  return performance.now() - began;
}

/** A list page against the API's answer to the very question it asks, in turns, so that both see the same machine. */
async function measureLists(site) {
  for (const { name, persona, path, document, variables } of LISTS) {
    const [page, question] = [[], []];
    const visitor = await site.visitor(persona);
    const askPage = () => visitor.page(path);
    const askApi = () => visitor.ask(document, variables);
    for (let round = -10; round < rounds; round += 1) {
      const [first, second] = round % 2 === 0 ? [askPage, askApi] : [askApi, askPage];
      const times = [await timed(first), await timed(second)];
      if (round < 0) continue;
      page.push(times[round % 2]);
      question.push(times[1 - round % 2]);
    }
    const [whole, api] = [median(page), median(question)];
    say(`${name}: the page takes ${whole.toFixed(1)} ms, the API alone ${api.toFixed(1)} ms (medians of ${rounds} turns).`);
    atMost(`pages.added.${name}`, whole / api - 1, MOST.added);
  }
}

async function measureBudget(site) {
  const measured = await measureViews(site, VIEWS);
  if (measured === null) say('No Chromium is installed: the budget of a first view is left out.');
  for (const { name, kilobytes, requests, elements, firstPaint, shift } of measured ?? []) {
    const weight = `${kilobytes.toFixed(1)} kB compressed in ${requests} requests, ${elements} elements`;
    say(`${name}: ${weight}, first paint after ${firstPaint.toFixed(0)} ms, layout shift ${shift.toFixed(3)}.`);
    for (const [what, value] of Object.entries({ kilobytes, requests, elements, shift })) atMost(`pages.${what}.${name}`, value, MOST[what]);
  }
}

await ensureBuilt();
const dataDir = mkdtempSync(join(tmpdir(), 'skills-exchange-pages-'));
chmodSync(dataDir, 0o755);
const site = await Demonstration.start((path) => import(pathToFileURL(join(root, 'dist', path)).href), dataDir);
try {
  await measureLists(site);
  await measureBudget(site);
} finally {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
