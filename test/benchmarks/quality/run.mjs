// Measures the quality of matching and text on labelled files: one "name value floor" a line on standard output, prose on standard error.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const fallbackDir = resolve(root, '../shared/data');
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dataDir = values.data === undefined ? fallbackDir : resolve(values.data);

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
  await run({ dataDir, fallbackDir, print });
}
