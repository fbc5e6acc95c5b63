import { Injectable } from '@nestjs/common';
import {
  isSmallForPerson, personScore, ProfileCounterfactuals, score, shownOrBand, whyNot, type OpportunityInput, type ProfileInput,
} from '#libs/domain';
import { Database, RateLimits, sql, type Actor, type Reader, type RequestContext } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { presentForPerson, type ShownScore } from './counterfactual.presenter.js';
import type { Counterfactual, MyCounterfactuals, WhyNotView } from './counterfactual.view.js';
import { readPosition, type Rules } from '../market/market.js';
import type { MatchView } from '../match.view.js';
import { PairQueries } from '../pairs/pair.queries.js';
import { QualifyingQueries } from '../qualifying/qualifying.queries.js';

/** One person against everything that is open now. */
interface Outlook { profile: ProfileInput; changes: ProfileCounterfactuals; isSmall: boolean; shown: ShownScore }

/** A person's own cost a scan of everything that is open: generous for people, and an end for programs. */
const PER_PERSON = { name: 'counterfactuals', points: 120, seconds: 3_600 };
const USUAL = 20;
const MOST = 100;

/** What would change this: for a person over all opportunities or for one of their matches, and for its host. */
@Injectable()
export class CounterfactualQueries {
  constructor(
    private readonly db: Database, private readonly pairs: PairQueries, private readonly counts: QualifyingQueries, private readonly limits: RateLimits,
  ) {}

  /** One's own, over everything that is open; null without a profile. Throws RATE_LIMITED. */
  async mine(actor: Actor, first: number | null | undefined): Promise<MyCounterfactuals | null> {
    await this.take(actor);
    return this.db.read(actor, async (rows) => {
      const [own] = await sql<{ id: string }>(rows, 'select id from profiles where user_id = $1', [actor.userId]);
      const [profile] = own === undefined ? [] : await currentProfileInputs(rows, [own.id]);
      if (profile === undefined) return null;
      const reflects = await readPosition(rows);
      const outlook = (await this.outlooksOf(rows, [profile])).get(profile.profileId);
      if (outlook === undefined) return null;
      const { changes, isSmall, shown } = outlook;
      const nodes = changes.best().slice(0, first ?? USUAL).map((told) => presentForPerson(profile, told, shown));
      return { nodes, passingCount: changes.passingCount, isSmallMarket: isSmall, reflects };
    });
  }

  /** Of one match in the asker's terms: the person's own changes, the host's, or both for a coordinator. A deputy gets the person's. */
  async ofMatch(match: MatchView, context: RequestContext): Promise<Counterfactual[]> {
    const { standing } = match.pair;
    const own = standing === 'HOST' ? [] : await this.personsOf(match, context);
    return standing === 'HOST' || context.actor.capacity === 'COORDINATOR' ? [...own, ...(await this.hostsOf(match.pair.opportunity, context))] : own;
  }

  /** Null where the pair passes, and for hosts: a change of the person's is not theirs to read. */
  async whyNotOf({ qualifies, pair }: MatchView, actor: Actor): Promise<WhyNotView | null> {
    if (qualifies || pair.standing === 'HOST') return null;
    const { taxonomy, weights, labelOf } = await this.db.read(actor, (rows) => this.pairs.language(rows));
    const { together, profile } = whyNot(pair.profile, pair.opportunity, taxonomy, { labelOf, weights });
    return { together: [...together], isWithinReach: profile !== null };
  }

  private async personsOf({ pair }: MatchView, { actor, loaders }: RequestContext): Promise<Counterfactual[]> {
    const load = loaders.of<Outlook>('outlook', async (ids) => {
      await this.take(actor);
      return this.db.read(actor, async (rows) => this.outlooksOf(rows, await currentProfileInputs(rows, ids)));
    });
    const outlook = await load.load(pair.profileId);
    if (outlook === null) return [];
    const { opportunityId } = pair.opportunity;
    return outlook.changes.about(opportunityId).map((told) => presentForPerson(outlook.profile, told, outlook.shown, opportunityId));
  }

  /** One request is one point, whatever it asks of them. */
  private async take(actor: Actor): Promise<void> {
    if (actor.capacity !== 'COORDINATOR' && actor.capacity !== 'DEPUTY') await this.limits.take(PER_PERSON, actor.userId ?? '');
  }

  private async hostsOf(opportunity: OpportunityInput, { actor, loaders }: RequestContext): Promise<Counterfactual[]> {
    const load = loaders.of<Counterfactual[]>(`relaxations.${opportunity.opportunityId}`, async (ids) =>
      new Map([[ids[0] ?? '', await this.counts.relaxationsOf(actor, opportunity)]]));
    return (await load.load(opportunity.opportunityId)) ?? [];
  }

  private async outlooksOf(rows: Reader, profiles: readonly ProfileInput[]): Promise<Map<string, Outlook>> {
    const { taxonomy, weights, labelOf } = await this.pairs.language(rows);
    const open = await currentOpportunityInputs(rows);
    return new Map(profiles.map((profile) => {
      const changes = new ProfileCounterfactuals(profile, open, taxonomy, { labelOf, weights, top: MOST });
      const isSmall = isSmallForPerson(open.length, changes.passingCount);
      return [profile.profileId, { profile, changes, isSmall, shown: isSmall ? () => null : shownScores(open, { taxonomy, weights }) }];
    }));
  }
}

/** As a match shows its score: null where the data is too thin for a number. */
function shownScores(open: readonly OpportunityInput[], { taxonomy, weights }: Rules): ShownScore {
  const byId = new Map(open.map((opportunity) => [opportunity.opportunityId, opportunity]));
  return (profile, opportunityId) => {
    const opportunity = byId.get(opportunityId);
    if (opportunity === undefined) return null;
    const { twoSided, confidence } = score(profile, opportunity, taxonomy, weights);
    return shownOrBand(personScore(twoSided), confidence).score;
  };
}
