import { Injectable } from '@nestjs/common';
import { addWorkingDays, closingInstant, londonDayOf, type Fact } from '#libs/domain';
import { Reacts, sql, type Tx } from '#libs/platform';
import { Application, ApplicationOrigin, ApplicationStateName } from './application.js';

const HOST_ANSWERS_IN_DAYS = 10;

/** What the rest of the product did that makes an application. */
@Injectable()
export class ApplicationReactions {
  /** Both sides said yes: the host owes an answer in ten working days, and nobody fills in a second form. */
  @Reacts('introduction.connected', { records: ['application.opened'] })
  async open(tx: Tx, fact: Fact<'introduction.connected'>): Promise<void> {
    const { profileId, userId, opportunityId, organisationId } = fact.payload;
    const [known] = await sql(tx.rows, 'select 1 from applications where introduction_id = $1', [fact.subjectId]);
    if (known !== undefined) return;
    const hostDueAt = new Date(closingInstant(addWorkingDays(londonDayOf(tx.now.getTime()), HOST_ANSWERS_IN_DAYS)));
    const application = await tx.rows.save(tx.rows.create(Application, {
      profileId, userId, opportunityId, organisationId, state: ApplicationStateName.IN_REVIEW, origin: ApplicationOrigin.INTRODUCTION,
      introductionId: fact.subjectId, hostDueAt,
    }));
    await tx.due({ subjectId: application.id, kind: 'application.answer', owner: 'ORGANISATION', organisationId, dueAt: hostDueAt });
    tx.record('application.opened', application.id, { profileId, opportunityId, organisationId, origin: application.origin }, 'introduction');
  }
}
