import { NotFoundException } from '@nestjs/common';
import { HostOpportunityById, type HostOpportunityFragment } from '../documents.generated.js';
import { ApiProblem } from '../site/api.client.js';
import type { Who } from '../site/session.js';
import type { Visit } from '../site/visit.js';

/** Who is signed in. Throws what leads to signing in where nobody is. */
export function signedIn({ who }: Visit): Who {
  if (who === undefined) throw new ApiProblem('UNAUTHENTICATED', 'Nobody is signed in.');
  return who;
}

/** The organisation that somebody acts for. Throws what leads to signing in, or to choosing what to act as. */
export function ownOrganisationId(visit: Visit): string {
  const { organisationId, capacity } = signedIn(visit);
  if (organisationId === null || capacity === 'DEPUTY') throw new ApiProblem('FORBIDDEN', 'Only for an organisation.');
  return organisationId;
}

/** An opportunity of one's own organisation, or for a coordinator any. Everybody else is told that there is none. */
export async function ownOpportunity(visit: Visit, id: string): Promise<HostOpportunityFragment> {
  const { organisationId, capacity } = signedIn(visit);
  const { opportunity } = await visit.ask(HostOpportunityById, { id });
  const isOwn = capacity === 'COORDINATOR' || organisationId === opportunity?.organisationId && capacity !== 'DEPUTY';
  if (opportunity === null || !isOwn) throw new NotFoundException();
  return opportunity;
}
