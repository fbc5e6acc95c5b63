import { Injectable } from '@nestjs/common';
import { breaksUnique, Duplicate, InvalidInput, lockVersion, NotPermitted, saveRow, sql, WrongState, type Tx } from '#libs/platform';
import { weightsInForce } from '#libs/skills';
import { ReviewDecision } from '../match.inputs.js';
import { requestRecompute } from '../recompute/recompute.store.js';
import { TransparencyRecordRow } from './transparency.record.js';
import { WeightsState, WeightsVersion } from './weights.js';
import type { ApproveWeightsInput, ProposeWeightsInput } from './weights.inputs.js';
import { changesOf, currentRecord } from './weights.queries.js';
import { readProposal } from './weights.reader.js';

/** Two admins stand behind a change: whoever proposes it as an admin is one of them. */
const ADMINS_NEEDED = 2;

/** How the one table of weights is changed: proposed by one person, approved by another, in force at once, and everything scored again. */
@Injectable()
export class WeightsService {
  /** Throws `InvalidInput` with every wrong figure, and `Duplicate` where nothing would change or another proposal waits. */
  async propose(tx: Tx, input: ProposeWeightsInput): Promise<WeightsVersion> {
    const [inForce] = await sql<{ id: string }>(tx.rows, `select id from weights where state = 'IN_FORCE' for share`);
    const { weights: { version: _version, ...figures }, reason, changes } = readProposal(input, await weightsInForce(tx.rows));
    if (changes === 0) throw new Duplicate(inForce?.id ?? null, 'These are the weights in force already. Change a figure.', 'weights.unchanged');
    const waiting = await tx.rows.findOneBy(WeightsVersion, { state: WeightsState.PROPOSED });
    if (waiting !== null) throw anotherWaits(waiting.id);
    const row = await store(tx, tx.rows.create(WeightsVersion, {
      state: WeightsState.PROPOSED, figures, reason, proposedAs: tx.actor.capacity ?? 'SYSTEM', approvedBy: [], createdBy: tx.actor.userId,
    }));
    tx.record('weights.proposed', row.id, { proposedAs: row.proposedAs, changes });
    return row;
  }

  /** Throws `NotPermitted` where the same person would approve twice, `WrongState` where it was decided already. */
  async decide(tx: Tx, input: ApproveWeightsInput): Promise<WeightsVersion> {
    const row = await lockVersion(tx, WeightsVersion, input.weightsId, input.version);
    if (row.state !== WeightsState.PROPOSED) throw new WrongState(row.state, []);
    return input.decision === ReviewDecision.REFUSE ? this.refuse(tx, row, input.reason ?? '') : this.approve(tx, row);
  }

  private async refuse(tx: Tx, row: WeightsVersion, reason: string): Promise<WeightsVersion> {
    if (reason.length < 2) throw InvalidInput.of('reason', 'required', 'Say why, so that who proposed it can do better.');
    tx.record('weights.refused', row.id, {});
    return saveRow(tx, Object.assign(row, { state: WeightsState.REFUSED, refusedBy: tx.actor.userId, refusalReason: reason }));
  }

  private async approve(tx: Tx, row: WeightsVersion): Promise<WeightsVersion> {
    const me = tx.actor.userId ?? '';
    const behind = [row.createdBy ?? '', ...row.approvedBy];
    const others = await adminsBesides(tx, [...behind, me]);
    if (behind.includes(me)) await this.refuseOwn(row, me, others);
    else row.approvedBy = [...row.approvedBy, me];
    const admins = row.approvedBy.length + (row.proposedAs === 'ADMIN' ? 1 : 0);
    if (admins >= ADMINS_NEEDED) return this.takeEffect(tx, row, true);
    if (others === 0) return this.takeEffect(tx, row, false);
    tx.record('weights.approved', row.id, { approvals: row.approvedBy.length });
    return saveRow(tx, row);
  }

  /** One person alone may do it only where the forum has nobody else: then it is marked as not independent. */
  private async refuseOwn(row: WeightsVersion, me: string, others: number): Promise<void> {
    if (others === 0) return;
    const isProposer = row.createdBy === me;
    throw new NotPermitted(isProposer ? 'weights.ownProposal' : 'weights.approvedAlready',
      isProposer ? 'You proposed this change yourself. Another admin must approve it.' : 'You have approved this change already. A second admin must approve it too.');
  }

  private async takeEffect(tx: Tx, row: WeightsVersion, isIndependent: boolean): Promise<WeightsVersion> {
    const [old] = await sql<{ number: number }>(tx.rows, `update weights set state = 'SUPERSEDED', in_force_until = $1, version = version + 1, updated_at = $1
      where state = 'IN_FORCE' returning number`, [tx.now]);
    const from = old?.number ?? 0;
    const taskId = await requestRecompute(tx.rows, 'weights');
    const saved = await saveRow(tx, Object.assign(row, {
      state: WeightsState.IN_FORCE, number: from + 1, inForceFrom: tx.now, isIndependent, recomputeTaskId: taskId,
    }));
    await tx.rows.insert(TransparencyRecordRow, { number: from + 1, weightsId: row.id, record: await currentRecord(tx.rows), createdBy: tx.actor.userId });
    const changes = (await changesOf(tx.rows, [row.id])).get(row.id)?.length ?? 0;
    tx.record('weights.changed', row.id, { from, to: from + 1, changes, approvals: row.approvedBy.length, isIndependent, taskId });
    return saved;
  }
}

function anotherWaits(id: string | null): Duplicate {
  return new Duplicate(id, 'Another change waits for its second admin. Decide about that one first.', 'weights.waiting');
}

/** The table of the database holds one proposal: of two at the same moment the second is told of the first. */
async function store(tx: Tx, row: WeightsVersion): Promise<WeightsVersion> {
  try {
    return await tx.rows.save(row);
  } catch (problem) {
    if (breaksUnique(problem, 'weights_proposed')) throw anotherWaits(null);
    throw problem;
  }
}

async function adminsBesides(tx: Tx, people: readonly string[]): Promise<number> {
  const [row] = await sql<{ count: number }>(tx.rows, 'select admins_besides($1) as count', [people.filter((id) => id !== '')]);
  return row?.count ?? 0;
}
