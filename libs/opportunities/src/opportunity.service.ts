import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { can } from '#libs/domain';
import { lockRow, lockVersion, NotFound, NotPermitted, ProblemList, WrongState, type Tx } from '#libs/platform';
import { replacementsOf } from '#libs/skills';
import { BLANK, movesFrom, notVerified, slugOf, stateAfter, waitsForCoordinator } from './writing/opportunity.states.js';
import { isPublicBody, type Host } from './host.queries.js';
import type { DraftOpportunityInput, OpportunityVersionInput, ReviseOpportunityInput } from './opportunity.inputs.js';
import { Opportunity } from './opportunity.js';
import type { Given } from './writing/opportunity.reader.js';
import { moderationFlags } from './writing/opportunity.rules.js';
import { movedRequirements } from './writing/requirement.moves.js';
import { applyWords, hostFor, namesOf, refuseConflict, refuseIncomplete, storeRow } from './opportunity.store.js';
import { AnonymousUntil, OpportunityStateName, type OpportunityKind } from './opportunity.words.js';

const S = OpportunityStateName;
const REVIEW_DAYS = 3;

/** An advert as a seed or an importer gives it; `words` are those of a host. */
export interface ImportedOpportunity extends Given {
  source: string; sourceRef: string; organisationId: string; kind: OpportunityKind; title: string; isOpen: boolean; isExample: boolean;
}
export interface Imported { result: 'created' | 'revised' | 'unchanged'; id: string }

/** The verbs of an opportunity. Each stores the row, its facts and, where people can be matched to it, what the matcher read. */
@Injectable()
export class OpportunityService {
  /** A new draft. Throws `InvalidInput` naming every wrong field, `NotFound` for an organisation that is not one's own. */
  async draft(tx: Tx, input: DraftOpportunityInput): Promise<Opportunity> {
    if (!can('opportunity.edit', tx.actor, { organisationId: input.organisationId })) throw new NotFound();
    const host = await hostFor(tx, input.organisationId);
    const { organisationId, kind, idempotencyKey: _key, ...words } = input;
    const row = tx.rows.create(Opportunity, {
      ...BLANK, organisationId, kind, state: S.DRAFT, sector: host.kind, createdBy: tx.actor.userId,
      anonymousUntil: isPublicBody(host.kind) ? AnonymousUntil.SHORTLISTED : AnonymousUntil.SUBMITTED,
    });
    const asked = await applyWords(tx, row, words, host);
    row.slug = slugOf(row.title);
    const saved = await tx.rows.save(row);
    tx.record('opportunity.drafted', saved.id, { organisationId, kind });
    for (const coHostId of asked) tx.record('opportunity.coHostAsked', saved.id, { coHostId });
    return saved;
  }

  /**
   * Takes in one advert from elsewhere, known again by its source and reference, so that a second run changes nothing. With `isOpen` it
   * opens at once without a coordinator: only the system and staff import. Throws `InvalidInput` naming every wrong field.
   */
  async importOpportunity(tx: Tx, { source, sourceRef, organisationId, kind, isOpen, isExample, ...words }: ImportedOpportunity): Promise<Imported> {
    const host = await hostFor(tx, organisationId);
    const known = await tx.rows.findOne(Opportunity, { where: { source, sourceRef }, lock: { mode: 'pessimistic_write' } });
    if (known !== null) return this.reimport(tx, known, words, host, isOpen);
    const row = tx.rows.create(Opportunity, {
      ...BLANK, organisationId, kind, state: S.DRAFT, sector: host.kind, source, sourceRef, isExample, createdBy: tx.actor.userId,
      anonymousUntil: isPublicBody(host.kind) ? AnonymousUntil.SHORTLISTED : AnonymousUntil.SUBMITTED,
    });
    await applyWords(tx, row, words, host);
    row.slug = slugOf(row.title);
    const saved = await tx.rows.save(row);
    tx.record('opportunity.drafted', saved.id, { organisationId, kind });
    if (isOpen) await this.openImported(tx, saved);
    return { result: 'created', id: saved.id };
  }

  private async reimport(tx: Tx, row: Opportunity, words: Given, host: Host, isOpen: boolean): Promise<Imported> {
    const before = structuredClone({ ...row });
    await applyWords(tx, row, words, host);
    const isSame = isDeepStrictEqual(structuredClone({ ...row }), before);
    const isToOpen = isOpen && (row.state === S.DRAFT || row.state === S.EXPIRED);
    if (isSame && !isToOpen) return { result: 'unchanged', id: row.id };
    if (!isSame) {
      await storeRow(tx, row);
      tx.record('opportunity.revised', row.id, { organisationId: row.organisationId, state: row.state });
    }
    if (isToOpen) await this.openImported(tx, row);
    return { result: 'revised', id: row.id };
  }

  private async openImported(tx: Tx, row: Opportunity): Promise<void> {
    if (row.state === S.EXPIRED) {
      await this.open(tx, row, 'reopen');
      return;
    }
    await this.submit(tx, row);
    await this.open(tx, row, 'publish');
  }

  /** Changes what is given and leaves the rest. An open one must stay complete. */
  async revise(tx: Tx, input: ReviseOpportunityInput): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    const { opportunityId: _id, version: _version, title, ...words } = input;
    if (row.state === S.WITHDRAWN || row.state === S.ARCHIVED) throw new WrongState(row.state, [], 'This has ended and stays as it was. Draft a new one.');
    const host = await hostFor(tx, row.organisationId);
    const flagged = moderationFlags(row, host);
    const asked = await applyWords(tx, row, { ...words, ...(title != null && { title }) }, host);
    const saved = await storeRow(tx, row);
    const isNewlyFlagged = moderationFlags(saved, host).some((flag) => !flagged.includes(flag));
    if (saved.state === S.OPEN && isNewlyFlagged && !can('opportunity.moderate', tx.actor)) await this.askForReview(tx, saved);
    tx.record('opportunity.revised', saved.id, { organisationId: saved.organisationId, state: saved.state });
    for (const coHostId of asked) tx.record('opportunity.coHostAsked', saved.id, { coHostId });
    return this.settlePlaces(tx, saved);
  }

  /** Hands a draft in; it opens at once when the host is verified and nothing in it needs a look. An expired one opens again. */
  async publish(tx: Tx, input: OpportunityVersionInput): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    const host = await hostFor(tx, row.organisationId);
    if (!host.isVerified) throw notVerified();
    if (row.state === S.SUBMITTED && !can('opportunity.moderate', tx.actor)) throw waitsForCoordinator();
    const isReopened = row.state === S.EXPIRED;
    if (row.state !== S.SUBMITTED) stateAfter(row, isReopened ? 'reopen' : 'submit');
    refuseIncomplete(tx, row, host);
    if (isReopened) return this.open(tx, row, 'reopen');
    if (row.state !== S.SUBMITTED) await this.submit(tx, row);
    const isClear = moderationFlags(row, host).length === 0;
    if (!isClear && !can('opportunity.moderate', tx.actor)) return row;
    if (!isClear) await refuseConflict(tx, row);
    return this.open(tx, row, 'publish');
  }

  private async submit(tx: Tx, row: Opportunity): Promise<void> {
    const from = row.state;
    row.state = stateAfter(row, 'submit');
    row.stateReason = null;
    await storeRow(tx, row);
    tx.record('opportunity.submitted', row.id, { from, to: row.state, organisationId: row.organisationId });
    await this.askForReview(tx, row);
  }

  private async askForReview(tx: Tx, row: Opportunity): Promise<void> {
    await tx.due({ subjectId: row.id, kind: 'opportunity.moderate', owner: 'COORDINATOR', dueAt: new Date(tx.now.getTime() + REVIEW_DAYS * 86_400_000) });
  }

  private async open(tx: Tx, row: Opportunity, move: 'publish' | 'reopen' | 'resume'): Promise<Opportunity> {
    const from = row.state;
    Object.assign(row, { state: stateAfter(row, move), stateReason: null, staleAt: null, lastConfirmedAt: tx.now, publishedAt: row.publishedAt ?? tx.now });
    const saved = await storeRow(tx, row);
    const payload = { from, to: saved.state, organisationId: saved.organisationId };
    if (move === 'publish') tx.record('opportunity.published', saved.id, { ...payload, kind: saved.kind });
    else tx.record(move === 'reopen' ? 'opportunity.reopened' : 'opportunity.resumed', saved.id, payload);
    await tx.settle(saved.id, 'opportunity.moderate');
    await tx.settle(saved.id, 'opportunity.confirm');
    return saved;
  }

  /** Sends a submitted one back with what to change. */
  async return(tx: Tx, input: OpportunityVersionInput & { reason: string }): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    await refuseConflict(tx, row);
    const from = row.state;
    Object.assign(row, { state: stateAfter(row, 'return'), stateReason: input.reason });
    const saved = await storeRow(tx, row);
    tx.record('opportunity.returned', saved.id, { from, to: saved.state, organisationId: saved.organisationId });
    await tx.settle(saved.id, 'opportunity.moderate');
    return saved;
  }

  async pause(tx: Tx, input: OpportunityVersionInput & { reason?: string | null }): Promise<Opportunity> {
    return this.stop(tx, await this.lockOwn(tx, input), 'person', input.reason ?? null);
  }

  /** Pauses an open row that the caller has locked. `cause` says who or what did it. */
  async stop(tx: Tx, row: Opportunity, cause: string, reason: string | null): Promise<Opportunity> {
    const from = row.state;
    Object.assign(row, { state: stateAfter(row, 'pause'), stateReason: reason });
    const saved = await storeRow(tx, row);
    tx.record('opportunity.paused', saved.id, { from, to: saved.state, organisationId: saved.organisationId, cause });
    return saved;
  }

  /** Puts in the place of skills that were replaced what stands for them now; the row is locked. Two that become one ask for the more of both. */
  async moveRequirements(tx: Tx, row: Opportunity): Promise<void> {
    const moved = movedRequirements(row.requirements, await replacementsOf(tx.rows, row.requirements.map(({ skillId }) => skillId)));
    if (moved === null) return;
    row.requirements = moved;
    row.skillNames = await namesOf(tx.rows, row, new ProblemList());
    const saved = await storeRow(tx, row);
    tx.record('opportunity.revised', saved.id, { organisationId: saved.organisationId, state: saved.state }, 'skills.imported');
  }

  /** Ends what is past its closing; the row is locked. A host may open it again with a later day. */
  async expire(tx: Tx, row: Opportunity): Promise<Opportunity> {
    const from = row.state;
    Object.assign(row, { state: stateAfter(row, 'expire'), stateReason: null });
    const saved = await storeRow(tx, row);
    tx.record('opportunity.expired', saved.id, { from, to: saved.state, organisationId: saved.organisationId }, 'closingAt');
    await tx.settle(saved.id, 'opportunity.confirm');
    return saved;
  }

  /** Marks an open row that nobody confirmed lately; the host has `days` more until it is paused. */
  async flagStale(tx: Tx, row: Opportunity, days: number): Promise<Opportunity> {
    row.staleAt = tx.now;
    const saved = await storeRow(tx, row);
    tx.record('opportunity.wentStale', saved.id, { organisationId: saved.organisationId });
    const dueAt = new Date(tx.now.getTime() + days * 86_400_000);
    await tx.due({ subjectId: saved.id, kind: 'opportunity.confirm', owner: 'ORGANISATION', organisationId: saved.organisationId, dueAt });
    return saved;
  }

  async resume(tx: Tx, input: OpportunityVersionInput): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    const host = await hostFor(tx, row.organisationId);
    stateAfter(row, 'resume');
    if (!host.isVerified) throw notVerified();
    refuseIncomplete(tx, row, host);
    return this.open(tx, row, 'resume');
  }

  async withdraw(tx: Tx, input: OpportunityVersionInput & { reason: string }): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    const from = row.state;
    Object.assign(row, { state: stateAfter(row, 'withdraw'), stateReason: input.reason });
    const saved = await storeRow(tx, row);
    tx.record('opportunity.withdrawn', saved.id, { from, to: saved.state, organisationId: saved.organisationId });
    for (const kind of ['opportunity.moderate', 'opportunity.confirm']) await tx.settle(saved.id, kind);
    return saved;
  }

  /** Says that it is still current. */
  async confirm(tx: Tx, input: OpportunityVersionInput): Promise<Opportunity> {
    const row = await this.lockOwn(tx, input);
    if (row.state !== S.OPEN) throw new WrongState(row.state, movesFrom(row), `Only an open one is confirmed; this is ${row.state}.`);
    Object.assign(row, { lastConfirmedAt: tx.now, staleAt: null });
    const saved = await storeRow(tx, row);
    tx.record('opportunity.confirmed', saved.id, { organisationId: saved.organisationId });
    await tx.settle(saved.id, 'opportunity.confirm');
    return saved;
  }

  /** Takes one place, or gives one back with -1, for an accepted or released person. Throws `WrongState` when none is left. */
  async takePlace(tx: Tx, opportunityId: string, count: 1 | -1 = 1): Promise<Opportunity> {
    const row = await lockRow(tx, Opportunity, opportunityId);
    const filled = row.placesFilled + count;
    if (filled > row.places) throw new WrongState(row.state, movesFrom(row), 'Every place is filled.', 'places.none');
    row.placesFilled = Math.max(0, filled);
    return this.settlePlaces(tx, await storeRow(tx, row));
  }

  /** An open one without places left is filled; a filled one with places left opens again. */
  private async settlePlaces(tx: Tx, row: Opportunity): Promise<Opportunity> {
    const isFull = row.placesFilled >= row.places;
    const move = row.state === S.OPEN && isFull ? 'fill' : row.state === S.FILLED && !isFull ? 'reopen' : null;
    if (move === null) return row;
    const from = row.state;
    row.state = stateAfter(row, move);
    const saved = await storeRow(tx, row);
    tx.record(move === 'fill' ? 'opportunity.filled' : 'opportunity.reopened', saved.id, { from, to: saved.state, organisationId: saved.organisationId });
    return saved;
  }

  private async lockOwn(tx: Tx, { opportunityId, version }: { opportunityId: string; version: number }): Promise<Opportunity> {
    const seen = await tx.rows.findOneBy(Opportunity, { id: opportunityId });
    if (seen === null) throw new NotFound();
    if (!can('opportunity.edit', tx.actor, { organisationId: seen.organisationId })) throw seen.publishedAt === null ? new NotFound() : new NotPermitted();
    return lockVersion(tx, Opportunity, opportunityId, version);
  }
}
