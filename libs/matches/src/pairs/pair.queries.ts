import { Injectable } from '@nestjs/common';
import { explain, isProfileInput, type Explanation, type OpportunityInput, type ProfileInput } from '#libs/domain';
import { isId, sql, type Actor, type Reader } from '#libs/platform';
import { currentOpportunityInputs } from '#libs/opportunities';
import { currentProfileInputs } from '#libs/profiles';
import { weightsInForce } from '#libs/skills';
import { isCandidateRef, profileOfRef, refsOf } from '../candidates/candidate.ref.js';
import { reviewedBy } from '../reviews/deputy.queries.js';
import { readPosition, TaxonomyCache, type Rules } from '../market/market.js';

/** How the asker stands to a pair: which of its sides they may read. */
export type Standing = 'PERSON' | 'HOST' | 'COORDINATOR';

/** A pair and the asker's standing. `shownId`: how the asker knows the person, a reference where they are a host. */
export interface FoundPair {
  profileId: string; shownId: string; userId: string; profile: ProfileInput; opportunity: OpportunityInput; standing: Standing;
  profileState: string; isActive: boolean;
}

/** One pair explained to one asker, with the feed position it reflects. */
export interface ShownPair extends FoundPair { explanation: Explanation; position: number; at: Date }

/** A pair to look for. */
export interface Wanted { profileId: string; opportunity: OpportunityInput }

interface Owner { id: string; user_id: string; state: string }

/** Reads pairs under the asker's row-level security. Who may not see a pair finds nothing. */
@Injectable()
export class PairQueries {
  private readonly taxonomies = new TaxonomyCache();
  private labels: { version: string; of: ReadonlyMap<string, string> } = { version: '', of: new Map() };

  /** The pair with the asker's standing, or null where they have none; `given` is a profile's id or a candidateRef. */
  async find(rows: Reader, actor: Actor, given: string, opportunityId: string): Promise<FoundPair | null> {
    const profileId = await profileIdOf(rows, actor, given);
    if (profileId === null) return null;
    const [opportunity] = await currentOpportunityInputs(rows, [opportunityId]);
    if (opportunity === undefined) return null;
    const [found] = await this.findMany(rows, actor, [{ profileId, opportunity }]);
    return found ?? null;
  }

  /** As `find`, for many pairs at once: those the asker may see, in their order. */
  async findMany(rows: Reader, actor: Actor, wanted: readonly Wanted[]): Promise<FoundPair[]> {
    const isHost = actor.organisationId !== null;
    const profileIds = [...new Set(wanted.map((one) => one.profileId))];
    const owners = await ownersOf(rows, profileIds);
    const inputs = isHost ? await candidateInputs(rows, profileIds) : await currentProfileInputs(rows, profileIds);
    const byId = new Map(inputs.map((input) => [input.profileId, input]));
    const met = actor.organisationId === null ? new Set<string>() : await introducedTo(rows, actor.organisationId, profileIds);
    const reviewed = actor.capacity === 'DEPUTY' ? new Set((await reviewedBy(rows, actor)).map((one) => `${one.profileId}.${one.opportunityId}`)) : null;
    const refs = actor.organisationId === null ? null : await refsOf(rows, actor.organisationId, profileIds);
    return wanted.flatMap(({ profileId, opportunity }) => {
      const [owner, profile, shownId] = [owners.get(profileId), byId.get(profileId), refs === null ? profileId : refs.get(profileId)];
      if (owner === undefined || profile === undefined || shownId === undefined) return [];
      const standing = standingOf(actor, owner.user_id, opportunity);
      if (standing === null || isHidden(profile, opportunity, standing, met)) return [];
      if (reviewed !== null && !reviewed.has(`${profileId}.${opportunity.opportunityId}`)) return [];
      return [{ profileId, shownId, userId: owner.user_id, profile, opportunity, standing, profileState: owner.state, isActive: owner.state === 'ACTIVE' }];
    });
  }

  /** Scores and explains pairs now, from their rows. */
  async show(rows: Reader, found: readonly FoundPair[]): Promise<ShownPair[]> {
    const { taxonomy, weights, labelOf } = await this.language(rows);
    const { position, at } = await readPosition(rows);
    return found.map((pair) => ({ ...pair, position, at, explanation: explain(pair.profile, pair.opportunity, taxonomy, { labelOf, weights }) }));
  }

  /** What scores now. */
  async rules(rows: Reader): Promise<Rules> {
    return { taxonomy: await this.taxonomies.current(rows), weights: await weightsInForce(rows) };
  }

  /** What scores now, and the names of the taxonomy's skills. */
  async language(rows: Reader): Promise<Rules & { labelOf: (skillId: string) => string }> {
    const rules = await this.rules(rows);
    const labels = await this.labelsOf(rows, rules.taxonomy.version);
    return { ...rules, labelOf: (id) => labels.get(id) ?? 'a skill that was taken out' };
  }

  private async labelsOf(rows: Reader, version: string): Promise<ReadonlyMap<string, string>> {
    if (this.labels.version !== version) {
      const found = await sql<{ id: string; label: string }>(rows, 'select id, label from skills');
      this.labels = { version, of: new Map(found.map((row) => [row.id, row.label])) };
    }
    return this.labels.of;
  }
}

/** Hosts know people by reference only; a profile's id means nothing from their mouth. */
async function profileIdOf(rows: Reader, actor: Actor, given: string): Promise<string | null> {
  if (isCandidateRef(given)) return profileOfRef(rows, given);
  return isId(given) && actor.organisationId === null ? given : null;
}

function standingOf(actor: Actor, userId: string, opportunity: OpportunityInput): Standing | null {
  if (actor.capacity === 'COORDINATOR' || actor.capacity === 'DEPUTY') return 'COORDINATOR';
  if (actor.organisationId !== null) return actor.organisationId === opportunity.organisationId ? 'HOST' : null;
  return actor.userId === userId ? 'PERSON' : null;
}

/** Absent for this asker: hidden from the organisation, or shown to nobody of their kind and never introduced to them. */
function isHidden(profile: ProfileInput, opportunity: OpportunityInput, standing: Standing, met: ReadonlySet<string>): boolean {
  const hosts = [opportunity.organisationId, ...opportunity.coHostIds];
  if (profile.excludedOrganisationIds.some((id) => hosts.includes(id))) return true;
  if (standing === 'HOST') return profile.matchable !== 'HOSTS' && !met.has(profile.profileId);
  return standing === 'COORDINATOR' && profile.matchable === 'NOBODY';
}

async function ownersOf(rows: Reader, profileIds: string[]): Promise<Map<string, Owner>> {
  const found = await sql<Owner>(rows, 'select id, user_id, state from profile_owners($1)', [profileIds]);
  return new Map(found.map((row) => [row.id, row]));
}

/** Of these people, those in a live introduction to the organisation: they approached it, or a coordinator did for them. */
async function introducedTo(rows: Reader, organisationId: string, profileIds: string[]): Promise<Set<string>> {
  const found = await sql<{ profile_id: string }>(rows, `select profile_id from introductions
    where organisation_id = $1 and profile_id = any($2) and state in ('PROPOSED', 'APPROVED', 'CONNECTED')`, [organisationId, profileIds]);
  return new Set(found.map((row) => row.profile_id));
}

/** The allow-listed matching inputs of people whom the asker's organisation knows by reference. */
async function candidateInputs(rows: Reader, profileIds: string[]): Promise<ProfileInput[]> {
  return (await sql<{ input: ProfileInput }>(rows, 'select input from candidate_inputs($1)', [profileIds])).map((row) => row.input).filter(isProfileInput);
}
