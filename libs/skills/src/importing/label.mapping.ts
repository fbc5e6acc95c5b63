import { sql, type Tx } from '#libs/platform';
import { comparable } from '../skill.queries.js';
import { LABEL_MAPPINGS, storeLinks, type Link } from './link.store.js';
import type { Tally } from './taxonomy.source.js';

interface Named { id: string; scheme: string; label: string; names: string[] }

const NAMED_SQL = `select id, scheme, label, folded_names as names from skills where status = 'ACTIVE' and not is_group`;
// "Python (computer programming)": the brackets say which Python is meant, they are no part of the name.
const QUALIFIER = /\([^()]*\)$/u;

/**
 * Ties skills of other schemes to ours where they bear the same name, so that a claim of one is credited for the other: equal
 * preferred names are exactMatch, a preferred name equal to the other's alternative is closeMatch. Two alternative names prove nothing.
 */
export async function mapByLabel(tx: Tx, scheme: string): Promise<Tally> {
  const skills = await sql<Named>(tx.rows, NAMED_SQL);
  const ours = skills.filter((skill) => skill.scheme === 'LOCAL');
  const others = skills.filter((skill) => skill.scheme !== 'LOCAL');
  return storeLinks(tx, LABEL_MAPPINGS, scheme, equalNames(others, ours), () => undefined);
}

function equalNames(others: readonly Named[], ours: readonly Named[]): Link[] {
  const preferred = new Map<string, string>();
  const alternative = new Map<string, string>();
  for (const skill of ours) {
    for (const name of preferredNames(skill)) preferred.set(name, skill.id);
    for (const name of skill.names) alternative.set(name, skill.id);
  }
  return others.flatMap((other) => {
    const links = new Map<string, Link>();
    const tie = (to: string | undefined, kind: string): void => {
      if (to !== undefined && !links.has(to)) links.set(to, { from: other.id, to, kind, weight: null });
    };
    for (const name of preferredNames(other)) tie(preferred.get(name), 'exactMatch');
    for (const name of preferredNames(other)) tie(alternative.get(name), 'closeMatch');
    for (const name of other.names) tie(preferred.get(name), 'closeMatch');
    return [...links.values()];
  });
}

function preferredNames({ label }: Named): Set<string> {
  return new Set([comparable(label), comparable(label.replace(QUALIFIER, ''))].filter((name) => name !== ''));
}
