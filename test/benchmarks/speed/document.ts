import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Options } from './options.js';
import type { Report } from './report.js';

const BEGIN = '<!-- npm run bench:speed -- --write: begin -->';
const END = '<!-- npm run bench:speed -- --write: end -->';

/** Puts this run between the two marks of docs/benchmarks.md, and leaves what people wrote around them. */
export function writeDocument(options: Options, { tables, notes }: Report): void {
  const path = join(process.cwd(), 'docs/benchmarks.md');
  const found = existsSync(path) ? readFileSync(path, 'utf8') : `# Benchmarks\n\n${BEGIN}\n${END}\n`;
  const [head, rest] = found.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (head === undefined || tail === undefined) throw new Error(`${path} has lost its marks ${BEGIN} and ${END}`);
  writeFileSync(path, `${head}${BEGIN}\n${section(options, tables, notes)}${END}${tail}`);
}

function section(options: Options, tables: Report['tables'], notes: readonly string[]): string {
  const [processor] = cpus();
  const date = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const command = ['npm run bench:speed --', ...(process.argv.slice(2))].join(' ');
  const lines = [
    `Run of ${date}: \`${command}\`, seed ${options.seed}, ${options.rounds} interleaved rounds, Node ${process.version}, ${cpus().length} x ${processor?.model ?? 'unknown'} (shared with other work; CPU time).`,
    '', ...notes.map((note) => `- ${note}`),
  ];
  for (const { title, rows } of tables.filter((table) => table.rows.length > 0)) {
    lines.push('', `### ${title}`, '', '| what | median | from, to | bar |', '| --- | --- | --- | --- |');
    for (const { what, value, spread, bar } of rows) lines.push(`| ${what} | ${value} | ${spread} | ${bar} |`);
  }
  return `${lines.join('\n')}\n`;
}
