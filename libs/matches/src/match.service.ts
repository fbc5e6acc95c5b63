import { Injectable } from '@nestjs/common';
import { can, ENGINE_VERSION, score, type OpportunityInput, type ProfileInput, type Score } from '#libs/domain';
import { NotFound, type Tx } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { weightsInForce } from '#libs/skills';
import type { MatchPairInput } from './match.inputs.js';
import { Mark, MatchRow, MatchStateName, Side } from './match.js';
import { readPosition, TaxonomyCache, type Rules } from './market/market.js';
import { PairQueries, type FoundPair, type Standing } from './pairs/pair.queries.js';

/** What the two sides note about a pair, and the row that keeps what it was scored with. */
@Injectable()
export class MatchService {
  private readonly taxonomies = new TaxonomyCache();

  constructor(private readonly pairs: PairQueries) {}

  /** The pair as the actor may see it. Throws `NotFound` where they may not. */
  async demand(tx: Tx, input: MatchPairInput): Promise<FoundPair> {
    const found = await this.pairs.find(tx.rows, tx.actor, input.profileId, input.opportunityId);
    if (found === null) throw new NotFound();
    return found;
  }

  async shortlist(tx: Tx, input: MatchPairInput): Promise<MatchRow> {
    const { match, side } = await this.mark(tx, input, 'SHORTLISTED', null);
    tx.record('match.shortlisted', match.id, { profileId: match.profileId, opportunityId: match.opportunityId, side });
    return match;
  }

  /** Hides the pair from the actor's own side only. */
  async dismiss(tx: Tx, input: MatchPairInput & { reason: string }): Promise<MatchRow> {
    const { match, side } = await this.mark(tx, input, 'DISMISSED', input.reason);
    tx.record('match.dismissed', match.id, { profileId: match.profileId, opportunityId: match.opportunityId, side, reason: input.reason });
    return match;
  }

  /** Takes back what the actor's side noted, so that a pair put aside is in its list again. Where nothing is noted nothing happens. Throws `NotFound`. */
  async unmark(tx: Tx, input: MatchPairInput): Promise<void> {
    const { profileId, opportunity: { opportunityId }, standing } = await this.demandToMark(tx, input);
    const match = await tx.rows.findOne(MatchRow, { where: { profileId, opportunityId }, lock: { mode: 'pessimistic_write' } });
    const side = sideOf(standing);
    const mark = match === null ? null : await tx.rows.findOneBy(Mark, { matchId: match.id, side });
    if (match === null || mark === null) return;
    await tx.rows.remove(mark);
    tx.record('match.unmarked', match.id, { profileId, opportunityId, side, was: mark.kind });
  }

  /** The pair's row, made when somebody first acts on it, with the versions of today's score. */
  async rowOf(tx: Tx, found: FoundPair): Promise<MatchRow> {
    const { profileId, userId, opportunity: { opportunityId, organisationId } } = found;
    const known = await tx.rows.findOne(MatchRow, { where: { profileId, opportunityId }, lock: { mode: 'pessimistic_write' } });
    if (known !== null) return known;
    const row = tx.rows.create(MatchRow, { profileId, userId, opportunityId, organisationId, state: MatchStateName.SUGGESTED, createdBy: tx.actor.userId });
    return tx.rows.save(Object.assign(row, await this.scoredWith(tx, found.profile, found.opportunity)));
  }

  async setMark(tx: Tx, match: MatchRow, side: Side, kind: Mark['kind'], reason: string | null): Promise<void> {
    const mark = (await tx.rows.findOneBy(Mark, { matchId: match.id, side }))
      ?? tx.rows.create(Mark, { matchId: match.id, side, userId: match.userId, organisationId: match.organisationId, createdBy: tx.actor.userId });
    await tx.rows.save(Object.assign(mark, { kind, reason }));
  }

  /** Scores the rows of a subject again after its inputs changed; those introduced keep what they were introduced with. */
  async refreshRows(tx: Tx, of: { profileId?: string; opportunityId?: string }): Promise<void> {
    const rows = await tx.rows.find(MatchRow, { where: { ...of, state: MatchStateName.SUGGESTED }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    if (rows.length === 0) return;
    const profiles = new Map((await currentProfileInputs(tx.rows, unique(rows.map((row) => row.profileId)))).map((one) => [one.profileId, one]));
    const opportunities = new Map((await currentOpportunityInputs(tx.rows, unique(rows.map((row) => row.opportunityId)))).map((one) => [one.opportunityId, one]));
    for (const row of rows) {
      const [profile, opportunity] = [profiles.get(row.profileId), opportunities.get(row.opportunityId)];
      if (profile === undefined || opportunity === undefined) continue;
      const now = await this.scoredWith(tx, profile, opportunity);
      if (isScoredAlike(row, now)) continue;
      const pair = { profileId: row.profileId, opportunityId: row.opportunityId };
      tx.record('match.wentStale', row.id, { ...pair, from: MatchStateName.SUGGESTED, to: MatchStateName.STALE }, 'inputsChanged');
      tx.record('match.recomputed', row.id, { ...pair, from: MatchStateName.STALE, to: MatchStateName.SUGGESTED }, 'inputsChanged');
      await tx.rows.save(Object.assign(row, now, { version: row.version + 1, updatedAt: tx.now }));
    }
  }

  private async scoredWith(tx: Tx, profile: ProfileInput, opportunity: OpportunityInput): Promise<Scored> {
    const rules = { taxonomy: await this.taxonomies.current(tx.rows), weights: await weightsInForce(tx.rows) };
    const { position } = await readPosition(tx.rows);
    return { ...stamped(score(profile, opportunity, rules.taxonomy, rules.weights), profile, opportunity, rules), position: String(position), computedAt: tx.now };
  }

  private async mark(tx: Tx, input: MatchPairInput, kind: Mark['kind'], reason: string | null): Promise<{ match: MatchRow; side: Side }> {
    const found = await this.demandToMark(tx, input);
    const match = await this.rowOf(tx, found);
    const side = sideOf(found.standing);
    await this.setMark(tx, match, side, kind, reason);
    return { match, side };
  }

  private async demandToMark(tx: Tx, input: MatchPairInput): Promise<FoundPair> {
    const found = await this.demand(tx, input);
    if (!can('match.mark', tx.actor, { userId: found.userId, organisationId: found.opportunity.organisationId })) throw new NotFound();
    return found;
  }
}

function sideOf(standing: Standing): Side {
  return standing === 'PERSON' ? Side.CANDIDATE : Side.ORGANISATION;
}

type Stamped = Pick<MatchRow, 'engineVersion' | 'weightsVersion' | 'taxonomyVersion' | 'profileVersion' | 'opportunityVersion'
  | 'organisationTotal' | 'candidateTotal' | 'twoSided'>;
type Scored = Stamped & Pick<MatchRow, 'position' | 'computedAt'>;

function stamped(scored: Score, profile: ProfileInput, opportunity: OpportunityInput, { taxonomy, weights }: Rules): Stamped {
  return {
    engineVersion: ENGINE_VERSION, weightsVersion: weights.version, taxonomyVersion: taxonomy.version,
    profileVersion: profile.version, opportunityVersion: opportunity.version,
    organisationTotal: scored.organisation.total, candidateTotal: scored.candidate.total, twoSided: scored.twoSided,
  };
}

/** By the same inputs and the same rules. */
function isScoredAlike(a: Stamped, b: Stamped): boolean {
  return a.profileVersion === b.profileVersion && a.opportunityVersion === b.opportunityVersion
    && a.taxonomyVersion === b.taxonomyVersion && a.weightsVersion === b.weightsVersion && a.engineVersion === b.engineVersion;
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
