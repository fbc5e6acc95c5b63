#!/usr/bin/env node
// The command line: builds when needed, then runs what was asked.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) fail(`Skills Exchange needs Node 20.19 or newer; this is ${process.versions.node}.`);

const { ensureBuilt, root } = await import('./build.mjs');
await ensureBuilt().catch((problem) => fail(problem.message));
const { run } = await import(pathToFileURL(join(root, 'dist/apps/cli/src/cli.app.js')).href).catch((problem) => {
  if (problem.code !== 'ERR_MODULE_NOT_FOUND') throw problem;
  fail(`A part of the program is missing: ${problem.message}. Run npm ci, and remove the folder dist if that does not help.`);
});
process.exitCode = await run(process.argv);

function fail(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
