import type { Form } from './form.js';

/** Where a list begins: forwards from a cursor or backwards from one. */
export interface PageArguments { first?: number; after?: string; last?: number; before?: string }

export interface PageInfo { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }

/** Addresses of the pages before and after; null where there is none. */
export interface Pager { readonly previous: string | null; readonly next: string | null }

/** Reads where a list begins from the address: `after` or `before`, else the front. The address alone decides, so that back and refresh show the same. */
export function pageArguments(query: Form, size: number): PageArguments {
  const [after, before] = [query.text('after'), query.text('before')];
  if (after !== '') return { first: size, after };
  return before === '' ? { first: size } : { last: size, before };
}

/** The addresses around a page of a list at `path` with the filters in `filters`. */
export function pagerOf(info: PageInfo, path: string, filters: readonly (readonly [string, string])[]): Pager {
  const address = (name: string, cursor: string): string => {
    const fields = [...filters, [name, cursor] as const].map(([key, value]): [string, string] => [key, value]);
    return `${path}?${new URLSearchParams(fields).toString()}`;
  };
  return {
    previous: info.hasPreviousPage && info.startCursor !== null ? address('before', info.startCursor) : null,
    next: info.hasNextPage && info.endCursor !== null ? address('after', info.endCursor) : null,
  };
}
