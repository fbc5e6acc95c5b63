import { InvalidInput, type PageArgs } from '#libs/platform';

const USUAL = 20;

/** One page of a list that is held whole, as Relay wants it. */
export interface ListPage<T> {
  edges: { cursor: string; node: T }[];
  nodes: T[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}

/**
 * The entries of one page with their cursors. A cursor names the list's version, a place and the entry there, so that a page
 * goes on after the entry where it now stands, and after its old place where it has left. Throws `InvalidInput` on any other.
 */
export function pageOf<E>(entries: readonly E[], page: PageArgs, position: number, idOf: (entry: E) => string): { from: number; entries: E[]; cursors: string[] } {
  const from = page.after == null ? 0 : placeAfter(page.after, entries.map(idOf));
  const shown = entries.slice(from, from + (page.first ?? USUAL));
  return { from, entries: shown, cursors: shown.map((entry, at) => writeCursor([position, from + at, idOf(entry)])) };
}

/** Joins the entries' nodes to a connection; a node that is gone meanwhile is left out of it. */
export function connect<T>(total: number, shown: { from: number; cursors: string[] }, nodes: readonly (T | undefined)[]): ListPage<T> {
  const edges = nodes.flatMap((node, at) => (node === undefined ? [] : [{ cursor: shown.cursors[at] ?? '', node }]));
  return {
    edges, nodes: edges.map((edge) => edge.node), totalCount: total,
    pageInfo: {
      hasNextPage: shown.from + nodes.length < total, hasPreviousPage: shown.from > 0,
      startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

type CursorParts = [position: number, place: number, id: string];

function writeCursor(parts: CursorParts): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function placeAfter(cursor: string, ids: string[]): number {
  const [, place, id] = readCursor(cursor);
  const at = ids.indexOf(id);
  return at === -1 ? Math.min(place, ids.length) : at + 1;
}

function readCursor(cursor: string): CursorParts {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === 3 && Number.isSafeInteger(parts[0]) && Number.isSafeInteger(parts[1]) && Number(parts[1]) >= 0 && typeof parts[2] === 'string') {
      return parts as CursorParts;
    }
  } catch {
    // Answered below: whatever it was, it is no cursor of ours.
  }
  throw InvalidInput.of('after', 'cursor', 'This is not a cursor of this list. Start from the first page.');
}
