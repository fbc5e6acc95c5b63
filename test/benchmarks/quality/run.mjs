// Measures the quality of matching and text on labelled files: one "name value floor" a line on standard output, prose on standard error.
// Ends with 1 where a bar was missed, with 2 where a file cannot be read.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';
import { BadFile } from './labelled.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const fallbackDir = resolve(root, '../shared/data');
const { values } = parseArgs({ options: { data: { type: 'string' } } });
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

await ensureBuilt();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.task.mjs')).sort()) {
  const { run } = await import(pathToFileURL(join(folder, file)).href);
  try {
    await run({ dataDir, fallbackDir, print });
  } catch (problem) {
    // 1 is kept for a bar that was missed.
    process.stderr.write(`${problem instanceof BadFile ? problem.message : problem?.stack ?? String(problem)}\n`);
    process.exitCode ??= 2;
  }
}
