import { organisationSide, settled } from './evaluate.js';
import { BLOCK_SHIFT, RARE_SCORE, UNSCORED } from '../kernel/layout.js';
import { placeOf } from '../people/people-columns.js';
import type { PeopleQuery } from '../query/people-query.js';
import type { PeopleStore } from '../people/people-store.js';

/** Uo of whoever is at a slot, from what a scan gave for them if anything: -1 where a gate fails, or nobody is there. */
export function exactScore(people: PeopleStore, query: PeopleQuery, slot: number, scanned = UNSCORED): number {
  if (scanned !== UNSCORED && scanned < RARE_SCORE) return scanned;
  const block = people.blocks[slot >> BLOCK_SHIFT];
  if (block === undefined) return -1;
  const [at, directory, place] = [block.at, block.skills.address, placeOf(slot)];
  if (scanned === UNSCORED) return organisationSide(people, query, at, directory, place, slot);
  return settled(people, query, at, directory, place, slot, scanned - RARE_SCORE);
}
