import {
  hostGroup, opportunitiesFor, pairOf, peopleFor, TOP, type OpportunityInput, type ProfileInput, type RankedOpportunity, type RankedPerson, type Taxonomy, type Weights,
} from '#libs/domain';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { loadTaxonomy, weightsInForce } from '#libs/skills';
import type { TestDatabase } from './database.js';

interface Stored<E> { id: string; weights: string; isSmall: boolean; entries: E[] }

/** Everything a list is made from, and every list as it is stored. */
export interface MarketState {
  taxonomy: Taxonomy; weights: Weights; profiles: ProfileInput[]; opportunities: OpportunityInput[];
  peopleLists: Stored<RankedPerson & { group: string }>[]; opportunityLists: Stored<RankedOpportunity>[];
}

/** Reads the market as a test sees it, past every process. */
export async function readMarket({ query }: TestDatabase): Promise<MarketState> {
  const rows = { query } as Parameters<typeof loadTaxonomy>[0];
  return {
    taxonomy: await loadTaxonomy(rows), weights: await weightsInForce(rows), profiles: await currentProfileInputs(rows), opportunities: await currentOpportunityInputs(rows),
    peopleLists: await query('select opportunity_id as id, weights, is_small as "isSmall", entries from people_lists order by 1'),
    opportunityLists: await query('select profile_id as id, weights, is_small as "isSmall", entries from opportunity_lists order by 1'),
  };
}

/**
 * Every stored list is there, carries the weights in force, and is what the naive definition gives by them, but for those
 * of the subjects `except`. Answers how many entries they have in all.
 */
export async function expectTheDefinition(database: TestDatabase, except: readonly string[] = []): Promise<number> {
  const { taxonomy, weights, profiles, opportunities, peopleLists, opportunityLists } = await readMarket(database);
  const others = (ids: string[]): string[] => ids.filter((id) => !except.includes(id)).sort();
  expect(others(peopleLists.map(({ id }) => id))).toEqual(others(opportunities.map(({ opportunityId }) => opportunityId)));
  expect(others(opportunityLists.map(({ id }) => id))).toEqual(others(profiles.map(({ profileId }) => profileId)));
  const byId = new Map(profiles.map((one) => [one.profileId, one]));
  for (const { id, isSmall, entries, weights: version } of peopleLists.filter((list) => !except.includes(list.id))) {
    const opportunity = opportunities.find(({ opportunityId }) => opportunityId === id)!;
    const made = peopleFor(opportunity, profiles, taxonomy, { weights, top: isSmall ? Infinity : TOP });
    const grouped = made.map((one) => ({ ...one, group: hostGroup(pairOf(byId.get(one.profileId)!, opportunity, taxonomy, weights)) }));
    expect([id, version, entries]).toEqual([id, weights.version, grouped]);
  }
  for (const { id, isSmall, entries, weights: version } of opportunityLists.filter((list) => !except.includes(list.id))) {
    const made = opportunitiesFor(byId.get(id)!, opportunities, taxonomy, { weights, top: isSmall ? Infinity : TOP });
    expect([id, version, entries]).toEqual([id, weights.version, made]);
  }
  return [...peopleLists, ...opportunityLists].reduce((sum, { entries }) => sum + entries.length, 0);
}
