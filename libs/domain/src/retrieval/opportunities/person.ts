import { FIRST_DAY, LAST_DAY } from '../../matching/input/day.js';
import type { Point, ProfileInput } from '../../matching/input/input.js';
import { idHash } from '../../matching/order.js';
import { wantedSkillIds } from '../../matching/requirement.js';
import type { Weights } from '../../matching/weights/weights.js';
import { SHARES_BIT } from '../kernel/layout.js';
import { circumstancesOf, patternsOf, termsAccepted } from '../people/masks.js';
import { radiusOf } from '../people/people-columns.js';
import { codeBits } from '../query/people-query.js';
import type { PeopleStore } from '../people/people-store.js';

/** Set in what every person has and in what is asked where nothing is. */
const ANY_BIT = 128;

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
  /** Her byte by number of skill, as the expansion gives it. */
  readonly levels: Uint8Array;
  /** Some skill is marked as wanted, whether or not anybody asks for it. */
  readonly hasWanted: boolean;
  readonly interestBits: number;
  readonly codeBits: number;
  /** Some code has no bit: the words themselves are compared. */
  readonly hasMoreCodes: boolean;
}

/** Only one person is ready at a time: the next one takes the place of her skills. */
export function personOf(profile: ProfileInput, weights: Weights, people: PeopleStore): Person {
  const { codes } = people;
  const wanted = wantedSkillIds(profile);
  const interests = profile.interests.map((code) => codes.find(code));
  const all = [...interests, ...profile.sectors.map((code) => codes.find(code))];
  const patterns = patternsOf(profile);
  return {
    profile,
    patterns: patterns | ANY_BIT,
    hash: idHash(profile.profileId),
    accepted: termsAccepted(profile),
    shares: (patterns & SHARES_BIT) !== 0,
    circumstances: circumstancesOf(profile) | ANY_BIT,
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
    levels: people.expand(profile.skills, wanted).levels,
    hasWanted: wanted.length > 0,
    interestBits: codeBits(interests),
    codeBits: codeBits(all),
    hasMoreCodes: all.some((number) => number >= 31),
  };
}
