import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Type } from '@nestjs/common';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { EntityManager } from 'typeorm';
import { sql, sqlState } from '../database/sql.js';
import { InvalidInput } from './refusal.js';

export const MOST_PER_PAGE = 100;
const USUAL_PER_PAGE = 20;

/** Relay paging arguments; at most 100 rows a page. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many from the front; 20 when nothing is said, 100 at most.' })
  @IsOptional() @IsInt() @Min(0) @Max(MOST_PER_PAGE)
  first?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional() @IsString() @MaxLength(2000)
  after?: string | null;

  @Field(() => Int, { nullable: true })
  @IsOptional() @IsInt() @Min(0) @Max(MOST_PER_PAGE)
  last?: number | null;

  @Field(() => String, { nullable: true })
  @IsOptional() @IsString() @MaxLength(2000)
  before?: string | null;
}

@ObjectType()
export class PageInfo {
  @Field(() => Boolean) hasNextPage: boolean;
  @Field(() => Boolean) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

export interface Edge<T> { cursor: string; node: T }
export interface Page<T> { edges: Edge<T>[]; nodes: T[]; pageInfo: PageInfo; totalCount: number | (() => Promise<number>) }

/** The Relay connection type of a node type, named `<Node>Connection`. */
export function connectionOf<T extends object>(node: Type<T>, name = node.name): Type<Page<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeOfNode {
    @Field(() => String) cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionOfNode {
    @Field(() => [EdgeOfNode]) edges: EdgeOfNode[];
    @Field(() => [node]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
    @Field(() => Int) totalCount: number;
  }
  return ConnectionOfNode;
}

/** One ordering key: an SQL expression that is never null, its type, and its direction. */
export interface OrderKey { expression: string; type: 'text' | 'uuid' | 'timestamptz' | 'bigint' | 'integer' | 'date'; isDescending?: boolean }

/** A list query: texts are written by us, never by callers; values go through `values` as $1, $2 ... */
export interface ListQuery { columns: string; from: string; where: string[]; values: unknown[]; order: OrderKey[] }

/**
 * One keyset page. A cursor holds the ordering keys of its row as the database wrote them, so pages stay right while rows
 * come and go. The last ordering key must be unique. Throws `InvalidInput` on a cursor that is not ours.
 */
export async function keysetPage<T extends object>(rows: Pick<EntityManager, 'query'>, query: ListQuery, args: PageArgs): Promise<Page<T>> {
  const isBackward = args.last != null && args.first == null;
  const wanted = Math.min((isBackward ? args.last : args.first) ?? USUAL_PER_PAGE, MOST_PER_PAGE);
  const values = [...query.values];
  const where = [...query.where];
  if (args.after != null) where.push(beyond(query.order, readCursor(args.after, query.order.length, 'after'), values, true));
  if (args.before != null) where.push(beyond(query.order, readCursor(args.before, query.order.length, 'before'), values, false));
  const order = query.order.map((key) => `${key.expression} ${(key.isDescending ?? false) === isBackward ? 'asc' : 'desc'}`);
  values.push(wanted + 1);
  const keys = query.order.map((key) => `(${key.expression})::text`).join(', ');
  const textSql = `select ${query.columns}, json_build_array(${keys}) as cursor_keys from ${query.from}
    ${whereSql(where)} order by ${order.join(', ')} limit $${String(values.length)}`;
  const found = await ask<T>(rows, textSql, values, args);
  const hasMore = found.length > wanted;
  let edges = found.slice(0, wanted).map(edgeOf<T>);
  if (isBackward) edges.reverse();
  const isCut = args.first != null && args.last != null && edges.length > args.last;
  if (isCut) edges = edges.slice(edges.length - (args.last ?? 0));
  return {
    edges, nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: isBackward ? false : hasMore, hasPreviousPage: isBackward ? hasMore : isCut,
      startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: await countAll(rows, query),
  };
}

const UNREADABLE = new Set(['22P02', '22007', '22008', '22003']);

/** A cursor whose keys the database cannot read was made up by the caller. */
async function ask<T extends object>(
  rows: Pick<EntityManager, 'query'>, textSql: string, values: unknown[], args: PageArgs,
): Promise<(T & { cursor_keys?: string[] })[]> {
  try {
    return await sql<T & { cursor_keys?: string[] }>(rows, textSql, values);
  } catch (problem) {
    if ((args.after ?? args.before) != null && UNREADABLE.has(sqlState(problem))) throw notOurs(args.after == null ? 'before' : 'after');
    throw problem;
  }
}

async function countAll(rows: Pick<EntityManager, 'query'>, query: ListQuery): Promise<number> {
  const [counted] = await sql<{ n: number }>(rows, `select count(*)::int as n from ${query.from} ${whereSql(query.where)}`, query.values);
  return counted?.n ?? 0;
}

function whereSql(where: string[]): string {
  return where.length > 0 ? `where ${where.map((partSql) => `(${partSql})`).join(' and ')}` : '';
}

function edgeOf<T extends object>(row: T & { cursor_keys?: string[] }): Edge<T> {
  const cursor = Buffer.from(JSON.stringify(row.cursor_keys)).toString('base64url');
  delete row.cursor_keys;
  return { cursor, node: row };
}

/** The rows strictly after (or before) the cursor in the given order, as SQL. */
function beyond(order: OrderKey[], keys: string[], values: unknown[], isAfter: boolean): string {
  const alternatives = order.map((key, at) => {
    const same = order.slice(0, at).map((earlier, i) => `${earlier.expression} = ${place(values, keys[i] ?? '', earlier.type)}`);
    const sign = (key.isDescending ?? false) === isAfter ? '<' : '>';
    return [...same, `${key.expression} ${sign} ${place(values, keys[at] ?? '', key.type)}`].join(' and ');
  });
  return alternatives.map((alternative) => `(${alternative})`).join(' or ');
}

function place(values: unknown[], value: string, type: OrderKey['type']): string {
  values.push(value);
  return `$${String(values.length)}::${type}`;
}

function readCursor(cursor: string, length: number, path: string): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string' && !key.includes('\u0000'))) return keys as string[];
  } catch {
    // Answered below: whatever it was, it is no cursor of ours.
  }
  throw notOurs(path);
}

function notOurs(path: string): InvalidInput {
  return InvalidInput.of(path, 'cursor', 'This is not a cursor of this list. Start from the first page.');
}
