import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Problem } from '../output.js';

/** One row of a file: the line it stands in, and its values by lower-case column name. */
export interface Row { line: number; values: ReadonlyMap<string, string>; json: Record<string, unknown> | null }

const MOST_ROWS = 10_000;
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * Reads a CSV (comma, semicolon or tab, with a header) or JSONL file in UTF-8, with or without a byte-order mark. Throws `Problem`
 * for a file that cannot be read, another encoding, and more than 10,000 rows.
 */
export async function readTable(path: string, format: 'csv' | 'jsonl'): Promise<Row[]> {
  const rows = format === 'csv' ? readCsv(await readText(path)) : readJsonl(await readText(path));
  if (rows.length > MOST_ROWS) throw new Problem(`${path} has ${String(rows.length)} rows; at most ${String(MOST_ROWS)} come in at once. Split it.`);
  if (rows.length === 0) throw new Problem(`${path} has no rows.`);
  return rows;
}

async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (problem) {
    throw new Problem(`${path} cannot be read: ${problem instanceof Error && 'code' in problem ? String(problem.code) : 'unknown reason'}.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(`${path} is not UTF-8. Save it as "CSV UTF-8" and try again.`);
  }
}

function readCsv(text: string): Row[] {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const separator = SEPARATORS.reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best));
  try {
    const records = parse(text, {
      bom: true, delimiter: separator, info: true, skip_empty_lines: true, relax_column_count: true, trim: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, values: new Map(Object.entries(record)), json: null }));
  } catch (problem) {
    throw new Problem(`The file is no sound CSV: ${problem instanceof Error ? problem.message : ''}`);
  }
}

function readJsonl(text: string): Row[] {
  return text.split('\n').flatMap((line, at): Row[] => {
    if (line.trim() === '') return [];
    try {
      const json = JSON.parse(line) as Record<string, unknown>;
      const plain = Object.entries(json).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
      return [{ line: at + 1, values: new Map(plain.map(([name, value]) => [name.toLowerCase(), String(value)])), json }];
    } catch {
      throw new Problem(`Line ${String(at + 1)} is not JSON.`);
    }
  });
}
