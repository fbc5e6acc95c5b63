// npm run check:long: everything that can be checked, one after the other, also what takes too long for every change. --only name,name runs some. --write keeps
// the dated result in docs/check-long.md, with what was run with --write on the same commit before, and the figures of speed in docs/benchmarks.md. Ends with 1
// when anything failed or missed a bar.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './build.mjs';

/** Each check: its name, its command, and what it needs in the environment. */
const CHECKS = [
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'lint', command: ['npm', 'run', 'lint'] },
  { name: 'types', command: ['npm', 'run', 'types'] },
  { name: 'architecture', command: ['npm', 'run', 'architecture'] },
  { name: 'dead code', command: ['npm', 'run', 'dead'] },
  { name: 'schema', command: ['npm', 'run', 'schema:check'] },
  { name: 'tests', command: ['npm', 'test'], env: { ONE_SKILL_PEOPLE: '1000000' } },
  { name: 'probes with full fuzz', command: ['node', 'test/probes/run.mjs'], env: { PROBES_LONG: '1' } },
  { name: 'scenario', command: ['node', 'test/scenario/run.mjs'] },
  { name: 'quality', command: ['npm', 'run', '-s', 'bench:quality'], isBenchmark: true },
  { name: 'pages', command: ['npm', 'run', '-s', 'bench:pages'], isBenchmark: true },
  { name: 'speed', command: ['npm', 'run', '-s', 'bench:speed'], isBenchmark: true },
];

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, only: { type: 'string' } } });
const wanted = values.only?.split(',');
const git = (...given) => execFileSync('git', given, { cwd: root, encoding: 'utf8' }).trim();
const commit = git('rev-parse', '--short', 'HEAD');
const keptAt = join(root, '.cache/check-long.json');

/** Runs one check and gives what it printed last: its closing line, and of a benchmark every metric. */
function run({ command: [program, ...given], env = {} }) {
  return new Promise((resolve) => {
    const began = Date.now();
    let said = '';
    const child = spawn(program, given, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (part) => {
      said += part;
      process.stdout.write(part);
    });
    child.on('close', (code) => { resolve({ code, said, seconds: Math.round((Date.now() - began) / 1000) }); });
  });
}

const results = [];
for (const check of CHECKS.filter(({ name }) => wanted === undefined || wanted.includes(name))) {
  process.stdout.write(`\n== ${check.name}\n`);
  const { code, said, seconds } = await run(check.name === 'speed' && values.write ? { ...check, command: [...check.command, '--', '--write'] } : check);
  const closing = said.trim().split('\n').findLast((line) => /^\d+ passed, \d+ failed$/.test(line)) ?? '';
  const metrics = check.isBenchmark === true ? said.trim().split('\n').filter((line) => /^\S+ -?[\d.]+ -?[\d.]+$/.test(line)) : [];
  results.push({ name: check.name, code, seconds, closing, metrics });
}

const failed = results.filter(({ code }) => code !== 0);
process.stdout.write(`\n${linesOf(results).join('\n')}\n${results.length - failed.length} passed, ${failed.length} failed\n`);
if (values.write) writeFileSync(join(root, 'docs/check-long.md'), report(keep()));
process.exitCode = failed.length === 0 ? 0 : 1;

function linesOf(some) {
  return some.map(({ name, code, seconds, closing }) => `| ${name} | ${code === 0 ? 'passed' : 'FAILED'} | ${seconds} s | ${closing} |`);
}

/** Adds these results to those of the same commit, and gives all of them in the order of the checks. */
function keep() {
  const before = existsSync(keptAt) ? JSON.parse(readFileSync(keptAt, 'utf8')) : { commit: '', results: [] };
  const known = before.commit === commit ? before.results : [];
  const all = CHECKS.flatMap(({ name }) => results.find((one) => one.name === name) ?? known.find((one) => one.name === name) ?? []);
  mkdirSync(dirname(keptAt), { recursive: true });
  writeFileSync(keptAt, JSON.stringify({ commit, results: all }));
  return all;
}

function report(all) {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const metrics = all.flatMap(({ metrics: found }) => found);
  const left = CHECKS.filter(({ name }) => !all.some((one) => one.name === name)).map(({ name }) => name);
  const missing = left.length === 0 ? '' : `\nNot run: ${left.join('; ')}.\n`;
  const machine = `Node ${process.version}, ${cpus().length} x ${cpus()[0].model.trim()}`;
  return `# The long check

Written by \`npm run check:long -- --write\` on ${day}, on commit ${commit}: ${machine}.
A benchmark fails where a bar is missed; \`docs/benchmarks.md\` says which, by how much, and why.

| check | result | took | closing line |
| --- | --- | --- | --- |
${linesOf(all).join('\n')}
${missing}
Metrics as printed, \`name value floor\`; where the name ends in \`.at_most\` the last figure is the most it may be:
\`\`\`
${metrics.join('\n')}
\`\`\`
`;
}
