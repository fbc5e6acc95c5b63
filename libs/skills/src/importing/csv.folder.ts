import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

/** The folder is not what was expected; the message names the file and says what is missing. */
export class FolderProblem extends Error {}

const MOST_ROWS = 1_000_000;

/**
 * Rows of `name` in the folder, or of `name.gz`, with exactly the named columns; an optional one that is not there is empty. UTF-8, comma, one header row.
 * Throws `FolderProblem` where the file or a column is missing, or where a row is broken.
 */
export async function readTable<C extends string, O extends string = never>(
  folder: string, name: string, columns: readonly C[], optional: readonly O[] = [],
): Promise<Record<C | O, string>[]> {
  const rows: Record<C | O, string>[] = [];
  const blank = Object.fromEntries(optional.map((column) => [column, '']));
  const parser = open(folder, name).pipe(parse({ columns: (header: string[]) => checked(name, header, columns, optional), bom: true, to: MOST_ROWS }));
  try {
    for await (const row of parser) rows.push({ ...blank, ...row as Record<C | O, string> });
  } catch (problem) {
    if (problem instanceof FolderProblem) throw problem;
    throw new FolderProblem(`${name}: ${problem instanceof Error ? problem.message : String(problem)}`);
  }
  return rows;
}

/** Values of a cell that holds several. */
export function several(cell: string): string[] {
  return cell.split('|').map((value) => value.trim()).filter((value) => value !== '');
}

function open(folder: string, name: string): Readable {
  const path = join(folder, name);
  if (existsSync(path)) return createReadStream(path);
  if (!existsSync(`${path}.gz`)) throw new FolderProblem(`${name} is not in ${folder}, neither as it is nor with .gz`);
  const packed = createReadStream(`${path}.gz`);
  const plain = createGunzip();
  // A stream that fails in the middle must end its reader, or the import would wait for ever.
  packed.on('error', (problem) => plain.destroy(problem));
  return packed.pipe(plain);
}

/** Column names of the parser: a column nobody asked for is dropped. */
function checked(name: string, header: readonly string[], columns: readonly string[], optional: readonly string[]): (string | false)[] {
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new FolderProblem(`${name} has no column ${missing.join(', ')}`);
  return header.map((column) => (columns.includes(column) || optional.includes(column) ? column : false));
}
