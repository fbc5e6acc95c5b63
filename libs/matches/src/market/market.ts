import type { EntityManager } from 'typeorm';
import { ENGINE_VERSION, type HostGroup, type MatchIndex, type OpportunityInput, type ProfileInput, type Taxonomy, type Weights } from '#libs/domain';
import { sql } from '#libs/platform';
import { loadTaxonomy, taxonomyVersion } from '#libs/skills';

type Rows = Pick<EntityManager, 'query'>;

/** One entry of a raw list of people: what a host's order needs. */
export interface PersonEntry { profileId: string; organisation: number; hash: number; group: HostGroup }
/** One entry of a raw list of opportunities: what a person's order needs. */
export interface OpportunityEntry { opportunityId: string; twoSided: number; candidate: number; organisation: number; hash: number }

/** What a list was made with; it stands on the list, so that a replay can make it again. `isSmall`: of a market too small for numbers and caps. */
export interface Stamp { position: number; at: Date; engine: string; weights: string; taxonomy: string; isSmall: boolean }

/** What every score depends on besides the two that are scored. */
export interface Rules { taxonomy: Taxonomy; weights: Weights }

/** Everything a list is made from, read at one moment. */
export interface Market extends Rules { stamp: Stamp; index: MatchIndex; opportunities: ReadonlyMap<string, OpportunityInput> }

/** A person in the market, and whose profile it is. */
export interface Person { userId: string; input: ProfileInput }

export function stampOf({ taxonomy, weights }: Rules, reflects: { position: number; at: Date }, isSmall: boolean): Stamp {
  return { ...reflects, isSmall, engine: ENGINE_VERSION, weights: weights.version, taxonomy: taxonomy.version };
}

/** Each process keeps the taxonomy of the newest version; it changes only by import. */
export class TaxonomyCache {
  private held: Taxonomy | undefined;

  async current(rows: Rows): Promise<Taxonomy> {
    const version = await taxonomyVersion(rows);
    if (this.held?.version === version) return this.held;
    const loaded = await loadTaxonomy(rows);
    this.held = loaded;
    return loaded;
  }
}

/** The newest sealed position and the database's time. Read before the inputs, so that a list never claims more than it saw. */
export async function readPosition(rows: Rows): Promise<{ position: number; at: Date }> {
  const [row] = await sql<{ position: string; at: Date }>(rows, 'select coalesce(max(position), 0) as position, app_clock() as at from seals');
  if (row === undefined) throw new Error('the feed cannot be read');
  return { position: Number(row.position), at: row.at };
}
