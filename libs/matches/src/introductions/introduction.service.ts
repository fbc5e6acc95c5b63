import { Injectable } from '@nestjs/common';
import { can, introductionLifecycle, nextState, type IntroductionMove } from '#libs/domain';
import { Duplicate, grantAccess, InvalidInput, lockVersion, NotFound, saveRow, sql, WrongState, type Tx } from '#libs/platform';
import { nameCandidates } from '../candidates/candidate.ref.js';
import { decidersOf } from '../reviews/deputy.queries.js';
import { Introduction, IntroductionStateName, Proposer } from './introduction.js';
import { IntroductionAnswer, ReviewDecision, type AnswerIntroductionInput, type MatchPairInput, type ReviewIntroductionInput } from '../match.inputs.js';
import { MatchStateName, Side } from '../match.js';
import { MatchService } from '../match.service.js';
import type { FoundPair, Standing } from '../pairs/pair.queries.js';
import { needsCoordinator, refuseConflict, workingDaysFrom } from '../reviews/review.rules.js';

const ANSWER_DAYS = 10;
const PROPOSER: Record<Standing, Proposer> = { PERSON: Proposer.CANDIDATE, HOST: Proposer.ORGANISATION, COORDINATOR: Proposer.COORDINATOR };

type Outcome = 'introduction.refused' | 'introduction.connected' | 'introduction.declined';

/** Proposing, reviewing and answering introductions; CONNECTED is the one thing that releases names and contacts. */
@Injectable()
export class IntroductionService {
  constructor(private readonly matches: MatchService) {}

  /** Proposing counts as the proposer's yes. A live one gives `Duplicate`; a closed opportunity or a paused person `WrongState`. */
  async propose(tx: Tx, input: MatchPairInput): Promise<Introduction> {
    const found = await this.matches.demand(tx, input);
    if (!can('introduction.propose', tx.actor, { userId: found.userId, organisationId: found.opportunity.organisationId })) throw new NotFound();
    const proposedBy = PROPOSER[found.standing];
    if (proposedBy === Proposer.COORDINATOR) await refuseConflict(tx, found.userId, found.opportunity.organisationId);
    await this.refuseSecond(tx, found);
    checkOpen(found);
    const introduction = await this.store(tx, found, proposedBy);
    const { needsCoordinator: mustAsk } = introduction;
    tx.record('introduction.proposed', introduction.id, { ...parties(introduction), proposedBy, needsCoordinator: mustAsk, from: '', to: introduction.state });
    if (!mustAsk) return this.approve(tx, introduction, proposedBy === Proposer.COORDINATOR ? 'coordinator' : 'visibility');
    await tx.due({ subjectId: introduction.id, kind: 'introduction.review', owner: 'COORDINATOR', dueAt: introduction.dueAt });
    return introduction;
  }

  /** A person decides. Their own organisation's and their own introductions are refused as a conflict of interest; a deputy does not even find them. */
  async review(tx: Tx, input: ReviewIntroductionInput): Promise<Introduction> {
    // Asked before the version is: a stale one would tell that there is such an introduction.
    if (!can('match.review', tx.actor, { reviewableBy: await decidersOf(tx.rows, tx.actor, input.introductionId) })) throw new NotFound();
    const introduction = await lockVersion(tx, Introduction, input.introductionId, input.version);
    await refuseConflict(tx, introduction.userId, introduction.organisationId);
    const isRefusal = input.decision === ReviewDecision.REFUSE;
    demandMove(introduction, isRefusal ? 'refuse' : 'approve');
    const reason = reasonOf(input.reason);
    if (isRefusal && reason === null) throw InvalidInput.of('reason', 'required', 'Say why, so that both sides can learn from it.');
    Object.assign(introduction, { decidedBy: tx.actor.userId, decidedAt: tx.now, reason });
    await tx.settle(introduction.id, 'introduction.review');
    return isRefusal ? this.move(tx, introduction, 'refuse', 'introduction.refused') : this.approve(tx, introduction, 'review');
  }

  /** The person's or the organisation's yes or no. The last yes that is needed connects. */
  async answer(tx: Tx, input: AnswerIntroductionInput): Promise<Introduction> {
    const introduction = await lockVersion(tx, Introduction, input.introductionId, input.version);
    if (!can('introduction.answer', tx.actor, introduction.related)) throw new NotFound();
    const isCandidate = tx.actor.organisationId === null;
    const no = isCandidate ? 'declineAsCandidate' : 'declineAsOrganisation';
    demandMove(introduction, no);
    if (input.answer === IntroductionAnswer.NO) {
      introduction.reason = reasonOf(input.reason);
      if (introduction.reason === null) throw InvalidInput.of('reason', 'required', 'Say why not, in a few words.');
      return this.move(tx, introduction, no, 'introduction.declined');
    }
    await refuseClosed(tx, introduction);
    if (isCandidate) introduction.candidateYesAt ??= tx.now;
    else if (introduction.organisationYesAt === null) Object.assign(introduction, { organisationYesAt: tx.now, organisationYesBy: tx.actor.userId });
    if (introduction.candidateYesAt === null || introduction.organisationYesAt === null) {
      await this.askTheOther(tx, introduction);
      return saveRow(tx, introduction);
    }
    await this.release(tx, introduction);
    return this.move(tx, introduction, 'connect', 'introduction.connected');
  }

  /** Lets what is overdue lapse, by the database's clock; as many as one commit should hold. */
  async lapseOverdue(tx: Tx): Promise<number> {
    const overdue = await tx.rows.createQueryBuilder(Introduction, 'i').setLock('pessimistic_write').setOnLocked('skip_locked')
      .where(`i.state in ('PROPOSED', 'APPROVED') and i.dueAt < :now`, { now: tx.now }).limit(200).getMany();
    for (const introduction of overdue) {
      const lapsedFrom = introduction.state;
      await this.step(tx, introduction, 'lapse');
      tx.record('introduction.lapsed', introduction.id, { ...parties(introduction), from: lapsedFrom, to: introduction.state, lapsedFrom }, 'deadline');
    }
    return overdue.length;
  }

  private async store(tx: Tx, found: FoundPair, proposedBy: Proposer): Promise<Introduction> {
    const match = await this.matches.rowOf(tx, found);
    if (proposedBy !== Proposer.COORDINATOR) await this.matches.setMark(tx, match, proposedBy === Proposer.CANDIDATE ? Side.CANDIDATE : Side.ORGANISATION, 'SHORTLISTED', null);
    await tx.rows.save(Object.assign(match, { state: MatchStateName.INTRODUCED, version: match.version + 1, updatedAt: tx.now }));
    await nameCandidates(tx.rows, [{ profile: found.profileId, organisation: found.opportunity.organisationId }]);
    const byHost = proposedBy === Proposer.ORGANISATION;
    return tx.rows.save(tx.rows.create(Introduction, {
      matchId: match.id, profileId: found.profileId, userId: found.userId, opportunityId: found.opportunity.opportunityId,
      organisationId: found.opportunity.organisationId, state: IntroductionStateName.PROPOSED, proposedBy,
      needsCoordinator: await needsCoordinator(tx, found, proposedBy), dueAt: workingDaysFrom(tx.now, ANSWER_DAYS), createdBy: tx.actor.userId,
      candidateYesAt: proposedBy === Proposer.CANDIDATE ? tx.now : null,
      organisationYesAt: byHost ? tx.now : null, organisationYesBy: byHost ? tx.actor.userId : null,
    }));
  }

  private async approve(tx: Tx, introduction: Introduction, cause: string): Promise<Introduction> {
    demandMove(introduction, 'approve');
    introduction.dueAt = workingDaysFrom(tx.now, ANSWER_DAYS);
    const saved = await this.step(tx, introduction, 'approve');
    await this.askTheOther(tx, saved);
    tx.record('introduction.approved', saved.id, { ...parties(saved), from: 'PROPOSED', to: saved.state }, cause);
    return saved;
  }

  private async move(tx: Tx, introduction: Introduction, move: IntroductionMove, kind: Outcome): Promise<Introduction> {
    const from = introduction.state;
    const saved = await this.step(tx, introduction, move);
    const moved = { ...parties(saved), from, to: saved.state };
    if (kind === 'introduction.declined') tx.record(kind, saved.id, { ...moved, side: move === 'declineAsCandidate' ? Side.CANDIDATE : Side.ORGANISATION });
    else tx.record(kind, saved.id, moved);
    return saved;
  }

  /** Takes the move, and with it everything that waited for somebody. */
  private async step(tx: Tx, introduction: Introduction, move: IntroductionMove): Promise<Introduction> {
    introduction.state = demandMove(introduction, move);
    await tx.settle(introduction.id, 'introduction.review');
    await tx.settle(introduction.id, 'introduction.answer');
    return saveRow(tx, introduction);
  }

  /** Whose yes is missing has until the introduction's day. */
  private async askTheOther(tx: Tx, introduction: Introduction): Promise<void> {
    await tx.settle(introduction.id, 'introduction.answer');
    await tx.due({
      subjectId: introduction.id, kind: 'introduction.answer', dueAt: introduction.dueAt,
      ...(introduction.candidateYesAt === null ? { owner: 'PERSON', userId: introduction.userId } : { owner: 'ORGANISATION', organisationId: introduction.organisationId }),
    });
  }

  /** The release rule: at CONNECTED, and only there, the host may read name, profile and contact. */
  private async release(tx: Tx, introduction: Introduction): Promise<void> {
    for (const subjectId of [introduction.profileId, introduction.userId]) {
      for (const level of ['PROFILE', 'CONTACT'] as const) {
        await grantAccess(tx, { subjectId, organisationId: introduction.organisationId, level, cause: `introduction.${introduction.id}` });
      }
    }
  }

  private async refuseSecond(tx: Tx, found: FoundPair): Promise<void> {
    const [live] = await sql<{ id: string }>(tx.rows, `select id from introductions
      where profile_id = $1 and opportunity_id = $2 and state in ('PROPOSED', 'APPROVED', 'CONNECTED') limit 1`, [found.profileId, found.opportunity.opportunityId]);
    if (live !== undefined) throw new Duplicate(live.id, 'There is an introduction for this person and opportunity already.', 'introduction.exists');
  }
}

function parties(introduction: Introduction): { profileId: string; userId: string; opportunityId: string; organisationId: string } {
  const { profileId, userId, opportunityId, organisationId } = introduction;
  return { profileId, userId, opportunityId, organisationId };
}

function reasonOf(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text.trim();
}

/** The state the move leads to. Throws `WrongState` where the table has no such move. */
function demandMove(introduction: Introduction, move: IntroductionMove): IntroductionStateName {
  const moved = nextState(introductionLifecycle, introduction.state, move);
  if (!moved.ok) throw new WrongState(moved.currentState, moved.allowedMoves);
  return IntroductionStateName[moved.state];
}

function checkOpen(found: FoundPair): void {
  if (!found.opportunity.isOpen) throw new WrongState('CLOSED', [], 'This opportunity is not open any more.', 'opportunity.notOpen');
  if (!found.isActive) throw new WrongState(found.profileState, ['resumeProfile'], 'This profile is not active. Resume it to be introduced.', 'profile.notActive');
}

/** A yes after the closing day is good, since the introduction began in time; after a withdrawal it is not. */
async function refuseClosed(tx: Tx, introduction: Introduction): Promise<void> {
  const [row] = await sql<{ state: string }>(tx.rows, 'select state from opportunities where id = $1', [introduction.opportunityId]);
  if (row?.state === 'WITHDRAWN' || row?.state === 'FILLED') {
    throw new WrongState(row.state, ['NO'], 'This opportunity was taken back or filled meanwhile. You can only answer no.', 'opportunity.notOpen');
  }
}
