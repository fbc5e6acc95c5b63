// Reads labelled files whatever they are called, and says of one that is wrong which line is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CsvError, parse } from 'csv-parse/sync';

/** A labelled file that cannot be read: a complaint to whoever gave it, not a figure that missed its bar. */
export class BadFile extends Error {
  constructor(path, line, message) {
    super(`${path}:${line}: ${message}`);
  }
}

/** Every file of a folder and those below whose name ends so, in order, as paths; none when there is no such folder. */
export function filesIn(folder, ...endings) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true }).filter((file) => endings.some((ending) => file.endsWith(ending))).sort().map((file) => join(folder, file));
}

/** `.../skill-extraction/part/tech.jsonl` -> `part-tech`: how metrics of this file of the folder are called. */
export function nameOf(folder, path) {
  return relative(folder, path).replace(/\.gz$/, '').replace(/\.[^./\\]+$/, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}

/** Whether the header of a CSV file has all these columns. */
export function hasColumns(path, columns) {
  const [header] = records(path, { to_line: 1 });
  return columns.every((column) => header?.row.includes(column));
}

/** Those of the CSV files whose header has all these columns. */
export async function withColumns(paths, columns, attempt) {
  const found = [];
  for (const path of paths) if (await attempt(() => hasColumns(path, columns))) found.push(path);
  return found;
}

/** The rows of a CSV file (also .csv.gz) whose header has these columns, none of them empty. Throws `BadFile`. */
export function readTable(path, columns, check = () => null) {
  const [header, ...rows] = records(path);
  const missing = columns.filter((column) => !header?.row.includes(column));
  if (missing.length > 0) throw new BadFile(path, 1, `the header lacks ${missing.join(', ')}`);
  return rows.map(({ row, line }) => {
    if (row.length !== header.row.length) throw new BadFile(path, line, `${row.length} fields where the header has ${header.row.length}`);
    const found = Object.fromEntries(header.row.map((column, at) => [column, row[at]]));
    const empty = columns.find((column) => found[column].trim() === '');
    const problem = empty === undefined ? check(found) : `${empty} is empty`;
    if (problem !== null) throw new BadFile(path, line, problem);
    return found;
  });
}

/** The records of a JSON lines file; `check` answers what is wrong with one, or null. Throws `BadFile`. */
export function readRecords(path, check) {
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '').split('\n').flatMap((text, at) => {
    if (text.trim() === '') return [];
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      throw new BadFile(path, at + 1, 'this is not JSON');
    }
    const problem = typeof value === 'object' && value !== null && !Array.isArray(value) ? check(value) : 'this is not an object';
    if (problem !== null) throw new BadFile(path, at + 1, problem);
    return [value];
  });
}

/** The rows as lists of fields, the header among them, each with the line that it ends on. */
function records(path, options = {}) {
  try {
    const bytes = readFileSync(path);
    const read = { skip_empty_lines: true, bom: true, relax_column_count: true, info: true, ...options };
    return parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, read).map(({ record, info }) => ({ row: record, line: info.lines }));
  } catch (problem) {
    throw new BadFile(path, problem instanceof CsvError ? problem.lines ?? 1 : 1, problem instanceof Error ? problem.message : String(problem));
  }
}
