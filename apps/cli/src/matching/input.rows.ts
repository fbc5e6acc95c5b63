import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { blankOpportunity, blankProfile, checkOpportunity, checkProfile, isOpportunityInput, isProfileInput, type OpportunityInput, type ProfileInput } from '#libs/domain';
import { Problem } from '../output.js';

/** A row that cannot be read: its line from 1, and every wrong field of it. */
export interface RowProblem { line: number; path: string; message: string }
export interface Rows<T> { rows: T[]; problems: RowProblem[] }

const LONGEST_LINE = 1_000_000;

/** Profiles of a JSONL file. What a row leaves out is not stated; `matchable` is HOSTS unless it says otherwise. */
export async function readProfiles(path: string): Promise<Rows<ProfileInput>> {
  return readRows(path, 'profileId', (row) => ({ ...blankProfile(textOf(row['profileId'])), matchable: 'HOSTS', ...row }), checkProfile, isProfileInput);
}

/** Opportunities of a JSONL file. What a row leaves out is not stated; it is open with one place unless it says otherwise. */
export async function readOpportunities(path: string): Promise<Rows<OpportunityInput>> {
  const fill = (row: Record<string, unknown>): object =>
    ({ ...blankOpportunity(textOf(row['opportunityId']), textOf(row['organisationId'])), isOpen: true, placesLeft: 1, ...row });
  return readRows(path, 'opportunityId', fill, checkOpportunity, isOpportunityInput);
}

type Check = (value: unknown) => readonly { path: string; message: string }[];

async function readRows<T>(path: string, id: string, fill: (row: Record<string, unknown>) => object, check: Check, isGood: (value: unknown) => value is T): Promise<Rows<T>> {
  const found: Rows<T> = { rows: [], problems: [] };
  const lines = new Map<string, number>();
  let line = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    if (text.trim() === '') continue;
    const row = parsed(text);
    if (row === null) {
      found.problems.push({ line, path: '', message: text.length > LONGEST_LINE ? 'The line is too long.' : 'This is not one JSON object on one line.' });
      continue;
    }
    const value: unknown = fill(row);
    const problems = check(value);
    const first = lines.get(textOf(row[id]));
    if (first !== undefined) found.problems.push({ line, path: id, message: `${id} was given before, in line ${String(first)}.` });
    else if (isGood(value)) found.rows.push(value);
    found.problems.push(...problems.map((problem) => ({ line, path: problem.path, message: problem.message })));
    if (first === undefined) lines.set(textOf(row[id]), line);
  }
  return found;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  const stream = createReadStream(path, { encoding: 'utf8' });
  const reader = createInterface({ input: stream, crlfDelay: Infinity });
  // A file that is not there fails while it is read.
  const failed = new Promise<never>((_resolve, reject) => { stream.once('error', reject); });
  failed.catch(() => undefined);
  try {
    const lines = reader[Symbol.asyncIterator]();
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done === true) return;
      yield next.value;
    }
  } catch (problem) {
    throw new Problem(`${path} cannot be read: ${problem instanceof Error && 'code' in problem ? String(problem.code) : 'it is no text file'}`);
  } finally {
    stream.destroy();
  }
}

function parsed(text: string): Record<string, unknown> | null {
  if (text.length > LONGEST_LINE) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
