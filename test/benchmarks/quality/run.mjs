// The quality of matching and of reading texts, on labelled data: one metric a line, "name value floor"; prose on standard error.
// Ends 1 when a value is below its floor. npm run bench:quality -- [--data DIR]
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const fallbackDir = resolve(root, '../shared/data');
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const dataDir = resolve(values.data ?? fallbackDir);
let isBelow = false;

function print(name, value, floor = 0) {
  if (!(value >= floor)) isBelow = true;
  process.stdout.write(`${name} ${Number(value.toFixed(4))} ${Number(floor.toFixed(4))}\n`);
}

if (!existsSync(dataDir)) {
  process.stderr.write(`SKIPPED: there is no data in ${dataDir}, so nothing was measured\n`);
  process.exit(0);
}
await ensureBuilt();
for (const file of readdirSync(here).filter((name) => name.endsWith('.task.mjs')).sort()) {
  process.stderr.write(`${file}\n`);
  const { run } = await import(pathToFileURL(join(here, file)).href);
  await run({ dataDir, fallbackDir, print });
}
process.exitCode = isBelow ? 1 : 0;
