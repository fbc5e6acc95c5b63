// npm run bench:quality -- [--data DIR]: one line per measure on standard output, name value floor; prose on standard error.
import { readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt, root } from '../../../bin/build.mjs';

const fallbackDir = resolve(root, '../shared/data');
const { values } = parseArgs({ options: { data: { type: 'string', default: fallbackDir } } });
const here = dirname(fileURLToPath(import.meta.url));

await ensureBuilt();
for (const file of readdirSync(here).filter((name) => name.endsWith('.task.mjs')).sort()) {
  const { run } = await import(pathToFileURL(join(here, file)).href);
  await run({
    dataDir: resolve(values.data), fallbackDir,
    print: (name, value, floor) => process.stdout.write(`${name} ${Number(value.toFixed(4))} ${floor}\n`),
  });
}
