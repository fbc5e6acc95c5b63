import { Injectable } from '@nestjs/common';
import { lockVersion, NotFound, NotPermitted, WrongState, type Tx } from '#libs/platform';
import { hostFor, storeRow } from '../opportunity.store.js';
import type { AnswerCoHostingInput } from '../opportunity.inputs.js';
import { Opportunity } from '../opportunity.js';
import { OpportunityStateName } from '../opportunity.words.js';

const ENDED: ReadonlySet<string> = new Set<string>([OpportunityStateName.WITHDRAWN, OpportunityStateName.ARCHIVED]);

/** The organisations that a host asks to take part: each answers for itself, and counts only once it said yes. */
@Injectable()
export class CoHostService {
  /** Says yes or no for the organisation one acts for. Throws `NotFound` where it was not asked, `NotPermitted` before it is verified. */
  async answer(tx: Tx, { opportunityId, version, isConfirmed }: AnswerCoHostingInput): Promise<Opportunity> {
    const row = await lockVersion(tx, Opportunity, opportunityId, version);
    const mine = row.coHosts.find((one) => one.organisationId === tx.actor.organisationId);
    if (mine === undefined) throw new NotFound();
    if (ENDED.has(row.state)) throw new WrongState(row.state, [], 'This has ended and stays as it was.');
    if (isConfirmed && !(await hostFor(tx, mine.organisationId)).isVerified) {
      throw new NotPermitted('organisation.notVerified', 'Your organisation is not verified yet. A coordinator looks at it.');
    }
    row.coHosts = row.coHosts.map((one) => (one === mine ? { ...one, isConfirmed, hasDeclined: !isConfirmed } : one));
    const saved = await storeRow(tx, row);
    tx.record('opportunity.revised', saved.id, { organisationId: saved.organisationId, state: saved.state });
    const isNew = isConfirmed ? !mine.isConfirmed : !mine.hasDeclined;
    if (isNew) tx.record(isConfirmed ? 'opportunity.coHostJoined' : 'opportunity.coHostDeclined', saved.id, { coHostId: mine.organisationId });
    return saved;
  }
}
