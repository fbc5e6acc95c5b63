import { In, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import type { Reader } from '../database/database.js';
import type { Entry } from '../database/record.js';
import { keysetPage, type ListQuery, type Page, type PageArgs } from './page.js';

/** One keyset page of whole entities: `query` needs no columns. Two statements, whatever the size of the page. */
export async function entityPage<E extends Entry>(rows: Reader, entity: EntityTarget<E>, query: Omit<ListQuery, 'columns'>, args: PageArgs): Promise<Page<E>> {
  const page = await keysetPage<{ id: string }>(rows, { ...query, columns: 'id' }, args);
  const where = { id: In(page.nodes.map((node) => node.id)) } as FindOptionsWhere<E>;
  const found = new Map((await rows.findBy(entity, where)).map((row) => [row.id, row]));
  const edges = page.edges.flatMap(({ cursor, node }) => {
    const row = found.get(node.id);
    return row === undefined ? [] : [{ cursor, node: row }];
  });
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
