import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { comparePeople, ENGINE_VERSION, opportunitiesFor, score, type OpportunityInput, type ProfileInput, type Taxonomy, type Weights } from '#libs/domain';
import { sql } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { loadTaxonomy, taxonomyOf, weightsByVersion, weightsInForce } from '#libs/skills';
import { capOf, personEntry } from '../lists/list.maker.js';
import { readOpportunityLists, readPeopleLists } from '../lists/list.store.js';
import type { PersonEntry, Rules, Stamp } from '../market/market.js';

type Rows = Pick<EntityManager, 'query'>;

/**
 * What came of deriving again. `equal` bit for bit; `different` is a defect; `erased` had an input that is gone; `otherVersion` was made by an engine that
 * is no longer that of this process, or by a taxonomy or weights that nobody kept. A match is derived by the weights and the taxonomy it was made with,
 * whichever are in force; a list that does not carry those in force is of another version.
 */
export interface Tally { equal: number; different: number; erased: number; otherVersion: number }
/** `differences` names the first hundred by their ids. */
export interface Replayed { matches: Tally; peopleLists: Tally; opportunityLists: Tally; differences: string[] }

interface Kept {
  id: string; engine: string; weights: string; organisation: number; candidate: number; twoSided: number;
  profile: ProfileInput | null; opportunity: OpportunityInput | null;
}

const MOST_NAMED = 100;
const CHUNK = 500;
const SLICE = 2_000;
/** By a hash of the id and a seed: the same sample for the same seed, of any size. */
const IDS_SQL = {
  matches: 'select id, taxonomy_version as taxonomy from matches order by md5(id::text || $2) limit $1',
  peopleLists: 'select opportunity_id as id from people_lists order by md5(opportunity_id::text || $2) limit $1',
  opportunityLists: 'select profile_id as id from opportunity_lists order by md5(profile_id::text || $2) limit $1',
};
const MATCHES_SQL = `select m.id, m.engine_version as engine, m.weights_version as weights, m.organisation_total as organisation,
    m.candidate_total as candidate, m.two_sided as "twoSided", p.input as profile, o.input as opportunity
  from matches m left join profile_versions p on p.profile_id = m.profile_id and p.version = m.profile_version
    left join opportunity_versions o on o.opportunity_id = m.opportunity_id and o.version = m.opportunity_version
  where m.id = any($1)`;

/** Derives matches and lists again by the naive definition, from the versions that they say they were made of. */
@Injectable()
export class Replay {
  /** `sample` of each kind, or all; which ones, `seed` says. Read in one transaction that sees one state: else a list may be newer than what it is compared with. */
  async run(rows: Rows, sample: number | null, progress: (done: number, total: number) => void = () => undefined, seed = ''): Promise<Replayed> {
    const rules = { taxonomy: await loadTaxonomy(rows), weights: await weightsInForce(rows) };
    const tables = await weightsByVersion(rows);
    const done: Replayed = { matches: nothing(), peopleLists: nothing(), opportunityLists: nothing(), differences: [] };
    const ids = {
      matches: await sql<{ id: string; taxonomy: string }>(rows, IDS_SQL.matches, [sample, seed]), peopleLists: await idsOf(rows, IDS_SQL.peopleLists, sample, seed),
      opportunityLists: await idsOf(rows, IDS_SQL.opportunityLists, sample, seed),
    };
    const total = ids.matches.length + ids.peopleLists.length + ids.opportunityLists.length;
    let told = 0;
    const tell = (some: number): void => { progress(told += some, total); };
    for (const [version, matches] of byTaxonomy(ids.matches)) {
      const taxonomy = version === rules.taxonomy.version ? rules.taxonomy : await taxonomyOf(rows, version);
      for (const some of chunks(matches)) {
        await replayMatches(rows, some, { taxonomy, tables }, done);
        tell(some.length);
      }
    }
    const opportunities = await currentOpportunityInputs(rows);
    const profiles = await currentProfileInputs(rows);
    for (const some of chunks(ids.peopleLists)) {
      await replayPeople(rows, some, { opportunities, profiles, ...rules }, done);
      tell(some.length);
    }
    for (const some of chunks(ids.opportunityLists)) {
      await replayOpportunities(rows, some, { opportunities, profiles, ...rules }, done);
      tell(some.length);
    }
    return done;
  }
}

interface Inputs extends Rules { opportunities: OpportunityInput[]; profiles: ProfileInput[] }

/** By what the matches of one version were made; null where the taxonomy was not kept. */
interface RulesOfMatches { taxonomy: Taxonomy | null; tables: ReadonlyMap<string, Weights> }

async function replayMatches(rows: Rows, ids: string[], { taxonomy, tables }: RulesOfMatches, done: Replayed): Promise<void> {
  for (const kept of await sql<Kept>(rows, MATCHES_SQL, [ids])) {
    const weights = tables.get(kept.weights);
    if (kept.profile === null || kept.opportunity === null) done.matches.erased += 1;
    else if (taxonomy === null || weights === undefined || kept.engine !== ENGINE_VERSION) done.matches.otherVersion += 1;
    else {
      const scored = score(kept.profile, kept.opportunity, taxonomy, weights);
      const isEqual = scored.organisation.total === kept.organisation && scored.candidate.total === kept.candidate && scored.twoSided === kept.twoSided;
      count(done.matches, isEqual, `match ${kept.id}`, done);
    }
  }
}

async function replayPeople(rows: Rows, ids: string[], { opportunities, profiles, ...rules }: Inputs, done: Replayed): Promise<void> {
  const byId = new Map(opportunities.map((one) => [one.opportunityId, one]));
  for (const [id, list] of await readPeopleLists(rows, ids)) {
    const opportunity = byId.get(id);
    if (opportunity === undefined) done.peopleLists.erased += 1;
    else if (isOther(list, rules)) done.peopleLists.otherVersion += 1;
    else {
      const entries = (await entriesOf(profiles, opportunity, rules)).sort(comparePeople).slice(0, capOf(list));
      count(done.peopleLists, isSame(entries, list.entries), `people for ${id}`, done);
    }
  }
}

/** Slice by slice, so that a process that does all serves others in between. */
async function entriesOf(profiles: readonly ProfileInput[], opportunity: OpportunityInput, rules: Rules): Promise<PersonEntry[]> {
  const entries: PersonEntry[] = [];
  for (let from = 0; from < profiles.length; from += SLICE) {
    entries.push(...profiles.slice(from, from + SLICE).flatMap((profile) => personEntry(profile, opportunity, rules) ?? []));
    await new Promise((resolve) => { setImmediate(resolve); });
  }
  return entries;
}

async function replayOpportunities(rows: Rows, ids: string[], { opportunities, profiles, ...rules }: Inputs, done: Replayed): Promise<void> {
  const byId = new Map(profiles.map((one) => [one.profileId, one]));
  for (const [id, list] of await readOpportunityLists(rows, ids)) {
    const profile = byId.get(id);
    if (profile === undefined) done.opportunityLists.erased += 1;
    else if (isOther(list, rules)) done.opportunityLists.otherVersion += 1;
    else {
      const entries = opportunitiesFor(profile, opportunities, rules.taxonomy, { top: capOf(list), weights: rules.weights });
      count(done.opportunityLists, isSame(entries, list.entries), `opportunities for ${id}`, done);
    }
  }
}

function isOther(made: Pick<Stamp, 'engine' | 'weights' | 'taxonomy'>, { taxonomy, weights }: Rules): boolean {
  return made.engine !== ENGINE_VERSION || made.weights !== weights.version || made.taxonomy !== taxonomy.version;
}

function count(tally: Tally, isEqual: boolean, name: string, { differences }: Replayed): void {
  if (isEqual) tally.equal += 1;
  else tally.different += 1;
  if (!isEqual && differences.length < MOST_NAMED) differences.push(name);
}

/** Field by field, whatever order the database gave them. */
function isSame(a: readonly object[], b: readonly object[]): boolean {
  return a.length === b.length && a.every((one, at) => Object.entries(one).every(([field, value]) => (b[at] as Record<string, unknown>)[field] === value));
}

async function idsOf(rows: Rows, idsSql: string, sample: number | null, seed: string): Promise<string[]> {
  return (await sql<{ id: string }>(rows, idsSql, [sample, seed])).map(({ id }) => id);
}

/** Each version once, so that one older taxonomy at a time is in memory. */
function byTaxonomy(matches: readonly { id: string; taxonomy: string }[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, taxonomy } of matches) {
    const known = ids.get(taxonomy);
    if (known === undefined) ids.set(taxonomy, [id]);
    else known.push(id);
  }
  return ids;
}

function* chunks(ids: string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += CHUNK) yield ids.slice(from, from + CHUNK);
}

function nothing(): Tally {
  return { equal: 0, different: 0, erased: 0, otherVersion: 0 };
}
