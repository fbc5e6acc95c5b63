import { allowedMoves, nextState, profileLifecycle, type ProfileMove } from '#libs/domain';
import { WrongState } from '#libs/platform';
import type { Profile } from './profile.js';
import { ProfileStateName, TravelModeName, Visibility } from './profile.words.js';

/** What a new profile holds until its person says more: the rules judge a whole row, and the database's own defaults come too late for them. */
export const BLANK: Partial<Profile> = {
  state: ProfileStateName.DRAFT, headline: null, summary: null, isAdult: false, outcode: null, area: null, homeEasting: null, homeNorthing: null,
  maxCommuteMin: null, travelMode: TravelModeName.PUBLIC, commuteOverrides: {}, modes: [], hoursPerWeekMin: null, hoursPerWeekMax: null, patterns: [],
  availableFrom: null, availableTo: null, minPay: null, payFloor: null, acceptsUnpaid: false, acceptsKinds: [], circumstances: [], interests: [],
  sectors: [], wantedSkillIds: [], visibility: Visibility.INTRODUCED_ONLY, excludedOrganisationIds: [], isShownToOwnOrganisations: false,
  lastConfirmedAt: null, publishedAt: null, publishedVersion: null, dormancyWarnedAt: null, isExample: false,
};

/** Where a move leads. Throws `WrongState` with the moves that the person has. */
export function stateAfter(row: Profile, move: ProfileMove): ProfileStateName {
  const moved = nextState(profileLifecycle, row.state, move);
  if (!moved.ok) throw new WrongState(moved.currentState, movesOfPerson(row));
  return ProfileStateName[moved.state];
}

/** What the person may do with it now. */
export function movesOfPerson(row: Profile): readonly ProfileMove[] {
  return allowedMoves(profileLifecycle, row.state, 'theProfessional');
}
