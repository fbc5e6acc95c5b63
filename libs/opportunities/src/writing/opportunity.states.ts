import { randomBytes } from 'node:crypto';
import { allowedMoves, fold, nextState, opportunityLifecycle, type OpportunityMove } from '#libs/domain';
import { NotPermitted, WrongState } from '#libs/platform';
import type { Opportunity } from '../opportunity.js';
import { AcceptedRoute, FundingStatus, OpportunityStateName, Sponsorship } from '../opportunity.words.js';

/** What a new row holds until somebody says more: the rules judge a whole row, and the database's own defaults come too late for them. */
export const BLANK: Partial<Opportunity> = {
  coHosts: [], stateReason: null, purpose: '', places: 1, placesForRound: 0, placesFilled: 0, requirements: [], skillNames: '', mode: null, outcode: null,
  area: null, siteEasting: null, siteNorthing: null, hoursPerWeek: null, patterns: [], startOn: null, endOn: null, weeks: null, pay: null,
  payTopPencePerHour: null, unpaidBasis: null, courseName: null, fundingStatus: FundingStatus.NONE, funding: null, openTo: [], closesOn: null,
  closingAt: null, contactRole: null, contactName: null, contactEmail: null, supervisorRole: null, supervisorName: null, conditions: [],
  sponsorship: Sponsorship.NOT_OFFERED, isDisabilityConfident: false, acceptedRoute: AcceptedRoute.HERE, applyUrl: null, themes: [],
  isOpenLicence: false, placement: null, job: null, project: null, publishedAt: null, lastConfirmedAt: null, staleAt: null, source: null,
  sourceRef: null, isExample: false,
};

/** Where a move leads. Throws `WrongState` with the moves that there are. */
export function stateAfter(row: Opportunity, move: OpportunityMove): OpportunityStateName {
  const moved = nextState(opportunityLifecycle, row.state, move);
  if (!moved.ok) throw new WrongState(moved.currentState, moved.allowedMoves);
  return OpportunityStateName[moved.state];
}

export function movesFrom(row: Opportunity): readonly OpportunityMove[] {
  return allowedMoves(opportunityLifecycle, row.state);
}

/** Words of the title and a few letters of chance, so that two of one title differ. */
export function slugOf(title: string): string {
  const words = fold(title).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60);
  return `${words === '' ? 'opportunity' : words}-${randomBytes(4).toString('hex')}`;
}

export function notVerified(): NotPermitted {
  return new NotPermitted('organisation.notVerified', 'Your organisation is not verified yet. The draft is kept: publish it once a coordinator has verified you.');
}

export function waitsForCoordinator(): WrongState {
  return new WrongState(OpportunityStateName.SUBMITTED, ['withdraw'], 'A coordinator is looking at this. You will be told what they decide.');
}
