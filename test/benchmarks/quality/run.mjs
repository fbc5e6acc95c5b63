// Measures the quality of matching and text on labelled files: one "name value floor" a line on standard output, prose on standard error.
// Ends with 1 where a bar was missed, else with 2 where a file cannot be read; every other file is
// measured all the same. --data DIR: another folder than ../shared/data; --only name,name: some of the tasks, each called after its file here.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';
import { BadFile } from './labelled.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const fallbackDir = resolve(root, '../shared/data');
const { values } = parseArgs({ options: { data: { type: 'string' }, only: { type: 'string' } } });
const only = values.only?.split(',');
const dataDir = values.data === undefined ? fallbackDir : resolve(values.data);
if (!existsSync(dataDir)) {
  process.stderr.write(`There is no folder ${dataDir}.\n`);
  process.exit(2);
}

function print(name, value, floor) {
  process.stdout.write(`${name} ${Number(value.toFixed(4))} ${Number(floor.toFixed(4))}\n`);
  // What is no number is no success.
  if (value >= floor) return;
  process.stderr.write(`${name} is below its floor.\n`);
  process.exitCode = 1;
}

/** Runs one part; a file that cannot be read is named and takes nothing else with it. */
async function attempt(part) {
  try {
    return await part();
  } catch (problem) {
    // 1 is kept for a bar that was missed.
    process.stderr.write(`${problem instanceof BadFile ? problem.message : problem?.stack ?? String(problem)}\n`);
    process.exitCode ??= 2;
    return undefined;
  }
}

/** What nobody reads is said: a folder with a slip in its name would else pass for one that has no bar to miss. */
function tellUnread(bench, known) {
  const unread = existsSync(bench) ? readdirSync(bench).filter((name) => !known.includes(name)) : [];
  for (const name of unread) process.stderr.write(`NOT MEASURED: no task reads ${join(bench, name)}\n`);
}

await ensureBuilt();
tellUnread(join(dataDir, 'bench'), ['job-title-normalisation', 'job-title-similarity', 'skill-extraction', 'spans']);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.task.mjs') && (only === undefined || only.includes(name.replace('.task.mjs', '')))).sort()) {
  const { run } = await import(pathToFileURL(join(folder, file)).href);
  await attempt(() => run({ dataDir, fallbackDir, print, attempt }));
}
