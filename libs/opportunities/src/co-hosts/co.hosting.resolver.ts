import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Database, entityPage, Me, PageArgs, type Actor, type Page } from '#libs/platform';
import { Opportunity } from '../opportunity.js';
import { OpportunityConnection } from '../opportunity.view.js';
import { CoHostAnswer } from '../opportunity.words.js';

/** As the host's row keeps it. */
const SAID: Record<CoHostAnswer, { isConfirmed: boolean; hasDeclined: boolean }> = {
  WAITING: { isConfirmed: false, hasDeclined: false }, YES: { isConfirmed: true, hasDeclined: false }, NO: { isConfirmed: false, hasDeclined: true },
};

/** What other hosts ask of one's own organisation. */
@Resolver(() => Opportunity)
export class CoHostingResolver {
  constructor(private readonly db: Database) {}

  @Query(() => OpportunityConnection, {
    description: 'What hosts ask the organisation one acts for to offer together, by its answer, the newest first. What has ended is left out.',
  })
  @Allow('opportunity.seeCoHosting')
  coHostings(
    @Me() actor: Actor, @Args() page: PageArgs, @Args('answer', { type: () => CoHostAnswer, defaultValue: CoHostAnswer.WAITING }) answer: CoHostAnswer,
  ): Promise<Page<Opportunity>> {
    const asked = JSON.stringify([{ organisationId: actor.organisationId, ...SAID[answer] }]);
    return this.db.read(actor, (rows) => entityPage(rows, Opportunity, {
      from: 'opportunities', where: ['co_hosts @> $1::jsonb', `state not in ('WITHDRAWN', 'ARCHIVED')`], values: [asked],
      order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }
}
