import { sql, type Tx } from '#libs/platform';
import { comparable } from '../skill.queries.js';
import { LABEL_MAPPINGS, storeLinks, type Link } from './link.store.js';
import type { Tally } from './taxonomy.source.js';

interface Named { id: string; scheme: string; label: string; names: string[] }

const NAMED_SQL = `select id, scheme, label, folded_names as names from skills where status = 'ACTIVE' and not is_group`;
// "Python (computer programming)": the brackets say which Python is meant, they are no part of the name.
const QUALIFIER = /\([^()]*\)$/u;

/**
 * Ties skills of other schemes to ours where they bear the same name, so that a claim of one is credited for the other. Equal preferred
 * names are exactMatch; a preferred name that is an alternative one of ours, or equal but for brackets, is closeMatch. Alternative names
 * of other schemes prove nothing: ESCO's are loose ("matlab" is one of computer vision).
 */
export async function mapByLabel(tx: Tx, scheme: string): Promise<Tally> {
  const skills = await sql<Named>(tx.rows, NAMED_SQL);
  const ours = skills.filter((skill) => skill.scheme === 'LOCAL');
  const others = skills.filter((skill) => skill.scheme !== 'LOCAL');
  return storeLinks(tx, LABEL_MAPPINGS, scheme, equalNames(others, ours), () => undefined);
}

function equalNames(others: readonly Named[], ours: readonly Named[]): Link[] {
  const known = { preferred: new Map<string, string>(), bare: new Map<string, string>(), any: new Map<string, string>() };
  for (const skill of ours) {
    for (const name of preferredNames(skill)) known.preferred.set(name, skill.id);
    known.bare.set(bareName(skill), skill.id);
    for (const name of skill.names) known.any.set(name, skill.id);
  }
  return others.flatMap((other) => {
    const links = new Map<string, Link>();
    const tie = (to: string | undefined, kind: string): void => {
      if (to !== undefined && !links.has(to)) links.set(to, { from: other.id, to, kind, weight: null });
    };
    for (const name of preferredNames(other)) tie(known.preferred.get(name), 'exactMatch');
    tie(known.any.get(comparable(other.label)), 'closeMatch');
    tie(known.bare.get(bareName(other)), 'closeMatch');
    return [...links.values()];
  });
}

/** The label, and the label without its brackets where the scheme itself lists that among the skill's names. */
function preferredNames(skill: Named): Set<string> {
  const bare = bareName(skill);
  return new Set([comparable(skill.label), ...(skill.names.includes(bare) ? [bare] : [])]);
}

function bareName({ label }: Named): string {
  return comparable(label.replace(QUALIFIER, ''));
}
