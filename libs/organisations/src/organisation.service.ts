import { Injectable } from '@nestjs/common';
import { addWorkingDays, can, closingInstant, fold, londonDayOf, nextState, organisationLifecycle, type OrganisationMove } from '#libs/domain';
import { Membership, MembershipRole } from '#libs/accounts';
import {
  Duplicate, InvalidInput, lockVersion, NotFound, NotPermitted, saveRow, sql, WrongState, type FieldProblem, type Tx,
} from '#libs/platform';
import { Organisation, Verification, type OrganisationKind } from './organisation.js';
import { VerificationDecision, type RegisterOrganisationInput, type ResubmitOrganisationInput, type VerifyOrganisationInput } from './organisation.inputs.js';
import { readArea, readName, readRegisterIds, readWebsite } from './organisation.rules.js';

const VERIFY_DAYS = 5;

const MOVES = {
  VERIFY: { move: 'verify', kind: 'organisation.verified' }, REJECT: { move: 'reject', kind: 'organisation.rejected' },
  SUSPEND: { move: 'suspend', kind: 'organisation.suspended' }, REINSTATE: { move: 'reinstate', kind: 'organisation.reinstated' },
} as const satisfies Record<VerificationDecision, { move: OrganisationMove; kind: string }>;

/** What an importer brings: a row of a register. */
export interface OrganisationRow extends RegisterOrganisationInput { source: string; isVerified: boolean; isExample?: boolean }

/** Registering and verifying organisations. */
@Injectable()
export class OrganisationService {
  /** The registrant becomes owner at once. One that exists already gives `Duplicate`: join it instead. */
  async register(tx: Tx, input: RegisterOrganisationInput): Promise<Organisation> {
    const read = readInput(input);
    await this.refuseSecond(tx, read, null);
    const organisation = await tx.rows.save(tx.rows.create(Organisation, {
      ...read, slug: await this.slugOf(tx, read.name), verification: Verification.PENDING, createdBy: tx.actor.userId,
    }));
    await tx.rows.save(tx.rows.create(Membership, {
      userId: tx.actor.userId, organisationId: organisation.id, role: MembershipRole.OWNER, acceptedAt: tx.now, createdBy: tx.actor.userId,
    }));
    tx.record('organisation.registered', organisation.id, { kind: organisation.kind, registeredBy: tx.actor.userId ?? '' });
    await this.askForVerification(tx, organisation);
    return organisation;
  }

  /** A rejected one tries again with better facts. */
  async resubmit(tx: Tx, input: ResubmitOrganisationInput): Promise<Organisation> {
    const organisation = await lockVersion(tx, Organisation, input.organisationId, input.version);
    if (!can('membership.invite', tx.actor, { organisationId: organisation.id })) throw new NotFound();
    const read = readInput(input);
    await this.refuseSecond(tx, read, organisation.id);
    Object.assign(organisation, read, { verification: demandMove(organisation, 'resubmit'), verificationReason: null });
    const saved = await saveRow(tx, organisation);
    tx.record('organisation.resubmitted', saved.id, { from: 'REJECTED', to: saved.verification });
    await this.askForVerification(tx, saved);
    return saved;
  }

  /** A coordinator decides; nobody about an organisation of their own. */
  async verify(tx: Tx, input: VerifyOrganisationInput): Promise<Organisation> {
    const organisation = await lockVersion(tx, Organisation, input.organisationId, input.version);
    await refuseConflict(tx, organisation.id);
    const { move, kind } = MOVES[input.decision];
    const from = organisation.verification;
    const moved = nextState(organisationLifecycle, from, move);
    if (!moved.ok) throw new WrongState(moved.currentState, moved.allowedMoves);
    const reason = (input.reason ?? '').trim();
    if (moved.needsReason && reason === '') throw InvalidInput.of('reason', 'required', 'Say why, so that they know what to do.');
    Object.assign(organisation, { verification: moved.state, verificationReason: reason === '' ? null : reason, decidedBy: tx.actor.userId, decidedAt: tx.now });
    await tx.settle(organisation.id, 'organisation.verify');
    const saved = await saveRow(tx, organisation);
    tx.record(kind, saved.id, { from, to: saved.verification });
    return saved;
  }

  /** A row of a register: created, revised where it says something else, or unchanged. Known by a register's number or by name and place. */
  async importOrganisation(tx: Tx, row: OrganisationRow): Promise<{ result: 'created' | 'revised' | 'unchanged'; id: string }> {
    const read = readInput(row);
    const known = await this.likeOf(tx, read);
    if (known === null) {
      const made = await tx.rows.save(tx.rows.create(Organisation, {
        ...read, slug: await this.slugOf(tx, read.name), verification: row.isVerified ? Verification.VERIFIED : Verification.PENDING,
        source: row.source, isExample: row.isExample ?? false,
      }));
      tx.record('organisation.registered', made.id, { kind: made.kind, registeredBy: '' }, 'import');
      if (row.isVerified) tx.record('organisation.verified', made.id, { from: 'PENDING', to: 'VERIFIED' }, 'import');
      return { result: 'created', id: made.id };
    }
    const organisation = await tx.rows.findOneByOrFail(Organisation, { id: known });
    const registerIds = { ...organisation.registerIds, ...read.registerIds };
    const isSame = JSON.stringify(organisation.registerIds) === JSON.stringify(registerIds) && (read.website === null || organisation.website === read.website);
    if (isSame) return { result: 'unchanged', id: known };
    await saveRow(tx, Object.assign(organisation, { registerIds, website: read.website ?? organisation.website }));
    return { result: 'revised', id: known };
  }

  private async askForVerification(tx: Tx, organisation: Organisation): Promise<void> {
    const dueAt = new Date(closingInstant(addWorkingDays(londonDayOf(tx.now.getTime()), VERIFY_DAYS)));
    await tx.due({ subjectId: organisation.id, kind: 'organisation.verify', owner: 'COORDINATOR', organisationId: organisation.id, dueAt });
  }

  private async refuseSecond(tx: Tx, read: Read, own: string | null): Promise<void> {
    const like = await this.likeOf(tx, read);
    if (like === null || like === own) return;
    throw new Duplicate(like, 'This organisation is here already. Ask to join it: its owner answers.', 'organisation.exists');
  }

  private async likeOf(tx: Tx, read: Read): Promise<string | null> {
    const [row] = await sql<{ id: string | null }>(tx.rows, 'select organisation_like($1, $2, $3) as id', [JSON.stringify(read.registerIds), read.foldedName, read.area]);
    return row?.id ?? null;
  }

  private async slugOf(tx: Tx, name: string): Promise<string> {
    const base = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'organisation';
    const taken = new Set((await sql<{ slug: string }>(tx.rows, 'select slug from organisation_slugs($1)', [base])).map((row) => row.slug));
    let slug = base;
    for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${String(n)}`;
    return slug;
  }
}

interface Read {
  name: string; foldedName: string; kind: OrganisationKind; registerIds: Record<string, string>; area: string | null; size: Organisation['size']; website: string | null;
}

/** Throws `InvalidInput` naming every wrong field. */
function readInput(input: RegisterOrganisationInput): Read {
  const problems: FieldProblem[] = [];
  const name = readName(input.name, problems);
  const read: Read = {
    name, foldedName: fold(name), kind: input.kind, registerIds: readRegisterIds(input.registerIds, input.kind, problems),
    area: readArea(input.area, problems), size: input.size ?? null, website: readWebsite(input.website, problems),
  };
  if (problems.length > 0) throw new InvalidInput(problems);
  return read;
}

function demandMove(organisation: Organisation, move: OrganisationMove): Organisation['verification'] {
  const moved = nextState(organisationLifecycle, organisation.verification, move);
  if (!moved.ok) throw new WrongState(moved.currentState, moved.allowedMoves);
  return Verification[moved.state];
}

async function refuseConflict(tx: Tx, organisationId: string): Promise<void> {
  const [member] = await sql(tx.rows, `select 1 from memberships where user_id = $1 and organisation_id = $2 and accepted_at is not null
    and (ended_at is null or ended_at > app_clock() - interval '12 months')`, [tx.actor.userId, organisationId]);
  if (member !== undefined) {
    throw new NotPermitted('conflict.organisation', 'You belong to this organisation, or did in the last twelve months. Another coordinator must decide.');
  }
}
