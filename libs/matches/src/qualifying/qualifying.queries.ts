import { Injectable } from '@nestjs/common';
import { qualifying, type OpportunityInput, type Qualifying } from '#libs/domain';
import { Database, RateLimits, systemActor, type Actor } from '#libs/platform';
import { previewInput } from '#libs/opportunities';
import { presentQualifying } from '../counterfactuals/counterfactual.presenter.js';
import type { Counterfactual, QualifyingCount } from '../counterfactuals/counterfactual.view.js';
import { PairQueries } from '../pairs/pair.queries.js';
import type { QualifyingInput } from './qualifying.inputs.js';
import { WarmMarket } from '../market/warm.market.js';

/** A host's questions are counted, so that many narrow ones do not add up to what one may not ask. */
const PER_ORGANISATION = { name: 'qualifying', points: 60, seconds: 3_600 };

/** Who would qualify. Everybody is counted as the system, since a host may read nobody; only presented counts leave this class. */
@Injectable()
export class QualifyingQueries {
  constructor(private readonly db: Database, private readonly pairs: PairQueries, private readonly limits: RateLimits, private readonly warm: WarmMarket) {}

  /** For what is being written. Throws `InvalidInput`, `NotFound` and `NotPermitted` as `previewInput` does, and RATE_LIMITED. */
  async ofPreview(actor: Actor, { opportunityId, organisationId, kind, ...words }: QualifyingInput): Promise<QualifyingCount> {
    const opportunity = await this.db.read(actor, (rows) => previewInput(rows, actor, { opportunityId, organisationId, kind, words }));
    return this.count(actor, opportunity);
  }

  /** What a host, or a coordinator, could change in an opportunity of a match. */
  async relaxationsOf(actor: Actor, opportunity: OpportunityInput): Promise<Counterfactual[]> {
    return (await this.count(actor, opportunity)).relaxations;
  }

  private async count(actor: Actor, opportunity: OpportunityInput): Promise<QualifyingCount> {
    const isExact = actor.capacity === 'COORDINATOR';
    if (!isExact) await this.limits.take(PER_ORGANISATION, actor.organisationId ?? actor.userId ?? '');
    const { counted, reflects } = await this.countAll(opportunity, isExact ? 'COORDINATOR' : 'HOST');
    return { ...presentQualifying(counted, isExact), reflects };
  }

  private countAll(opportunity: OpportunityInput, viewer: 'HOST' | 'COORDINATOR'): Promise<{ counted: Qualifying; reflects: { position: number; at: Date } }> {
    return this.db.read(systemActor('qualifying'), async (rows) => {
      const { index, stamp: { position, at } } = await this.warm.follow(rows);
      const { labelOf } = await this.pairs.language(rows);
      return { counted: qualifying(opportunity, index, { viewer, labelOf }), reflects: { position, at } };
    });
  }
}
