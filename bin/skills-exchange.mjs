#!/usr/bin/env node
// The command line: builds when needed, then runs what was asked.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Skills Exchange needs Node 20.19 or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}

const { ensureBuilt, root } = await import('./build.mjs');
try {
  await ensureBuilt();
} catch (problem) {
  process.stderr.write(`${problem.message}\n`);
  process.exit(1);
}
const { run } = await import(pathToFileURL(join(root, 'dist/apps/cli/src/cli.app.js')).href);
process.exitCode = await run(process.argv);
