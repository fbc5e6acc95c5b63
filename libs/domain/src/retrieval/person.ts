import { FIRST_DAY, LAST_DAY } from '../matching/day.js';
import type { Point, ProfileInput } from '../matching/input.js';
import { idHash } from '../matching/order.js';
import { wantedSkillIds } from '../matching/requirement.js';
import type { Taxonomy } from '../matching/taxonomy.js';
import type { Weights } from '../matching/weights.js';
import { SHARES_BIT } from './layout.js';
import { circumstancesOf, patternsOf, termsAccepted } from './masks.js';
import { radiusOf } from './people-columns.js';
import { codeBits } from './people-query.js';
import type { PeopleStore } from './people-store.js';

/** A person made ready to look for opportunities: what depends on her alone, worked out once. */
export interface Person {
  readonly profile: ProfileInput;
  readonly hash: number;
  readonly accepted: number;
  readonly patterns: number;
  readonly shares: boolean;
  readonly circumstances: number;
  readonly leastHours: number;
  /** -1: not stated. */
  readonly mostHours: number;
  /** -1: none. */
  readonly floor: number;
  readonly statesDates: boolean;
  readonly from: number;
  readonly to: number;
  readonly home: Point | null;
  readonly radius: number;
  readonly hasOwnTimes: boolean;
  readonly hides: boolean;
  /** Code of effect by number of skill, from the last expansion. */
  readonly codeOf: (skill: number) => number;
  /** Numbers of the wanted skills and of their exact matches; null: none is marked. */
  readonly wanted: ReadonlySet<number> | null;
  readonly interestBits: number;
  readonly codeBits: number;
  /** Some code has no bit: the words themselves are compared. */
  readonly hasMoreCodes: boolean;
}

/** Only one person is ready at a time: the next one takes the place of her skills. */
export function personOf(profile: ProfileInput, weights: Weights, taxonomy: Taxonomy, people: PeopleStore): Person {
  const { skills, codes } = people;
  const expansion = people.expand(profile.skills);
  const interests = profile.interests.map((code) => codes.find(code));
  const all = [...interests, ...profile.sectors.map((code) => codes.find(code))];
  const wanted = wantedSkillIds(profile);
  const exact = wanted.flatMap((skillId) => taxonomy.neighbours(skillId).filter(({ closeness }) => closeness === 4).map((near) => skills.find(near.skillId)));
  const patterns = patternsOf(profile);
  return {
    profile, patterns,
    hash: idHash(profile.profileId),
    accepted: termsAccepted(profile),
    shares: (patterns & SHARES_BIT) !== 0,
    circumstances: circumstancesOf(profile),
    leastHours: profile.hoursPerWeekMin ?? 0,
    mostHours: profile.hoursPerWeekMax ?? -1,
    floor: profile.payFloor ?? -1,
    statesDates: profile.availableFrom !== null || profile.availableTo !== null,
    from: profile.availableFrom ?? FIRST_DAY,
    to: profile.availableTo ?? LAST_DAY,
    home: profile.home,
    radius: radiusOf(profile, weights),
    hasOwnTimes: Object.keys(profile.commuteOverrides).length > 0,
    hides: profile.excludedOrganisationIds.length > 0,
    codeOf: (skill) => expansion.codeOf(skill),
    wanted: wanted.length === 0 ? null : new Set(exact),
    interestBits: codeBits(interests),
    codeBits: codeBits(all),
    hasMoreCodes: all.some((number) => number >= 31),
  };
}
