import { Injectable } from '@nestjs/common';
import {
  addWorkingDays, can, closingInstant, fold, londonDayOf, nextState, organisationLifecycle, type OrganisationMove, type OrganisationState,
} from '#libs/domain';
import { Membership, MembershipRole } from '#libs/accounts';
import { Duplicate, lockRow, lockVersion, NotFound, NotPermitted, ProblemList, saveRow, sql, sqlState, WrongState, type Tx } from '#libs/platform';
import { Organisation, OrganisationKind, Verification } from './organisation.js';
import {
  VerificationDecision, type RegisterOrganisationInput, type ResubmitOrganisationInput, type VerifyOrganisationInput, type VouchForOrganisationInput,
} from './organisation.inputs.js';
import { readDomain, readOrganisation, type OrganisationFacts } from './organisation.rules.js';

const VERIFY_DAYS = 5;
const ATTEMPTS = 3;

const MOVES = {
  VERIFY: { move: 'verify', kind: 'organisation.verified' }, REJECT: { move: 'reject', kind: 'organisation.rejected' },
  SUSPEND: { move: 'suspend', kind: 'organisation.suspended' }, REINSTATE: { move: 'reinstate', kind: 'organisation.reinstated' },
} as const satisfies Record<VerificationDecision, { move: OrganisationMove; kind: string }>;

/** What an importer brings: a row of a register. `source` is the register's name. */
export interface OrganisationRow extends RegisterOrganisationInput { source: string; isVerified: boolean; isExample?: boolean }

/** Registering and verifying organisations. */
@Injectable()
export class OrganisationService {
  /** The registrant becomes owner at once. Throws `InvalidInput` with every wrong field, and `Duplicate` for one that exists: join it instead. */
  async register(tx: Tx, input: RegisterOrganisationInput): Promise<Organisation> {
    const facts = readOrganisation(input);
    await refuseSecond(tx, facts, null);
    const organisation = await storeOnce(tx, facts, null, async () => tx.rows.create(Organisation, {
      ...facts, slug: await slugOf(tx, facts.name), verification: Verification.PENDING, createdBy: tx.actor.userId,
    }));
    await tx.rows.save(tx.rows.create(Membership, {
      userId: tx.actor.userId, organisationId: organisation.id, role: MembershipRole.OWNER, acceptedAt: tx.now, createdBy: tx.actor.userId,
    }));
    tx.record('organisation.registered', organisation.id, { kind: organisation.kind, registeredBy: tx.actor.userId ?? '' });
    await askForVerification(tx, organisation);
    return organisation;
  }

  /** A rejected one tries again with better facts. Only its owner may: a coordinator does not ask on its behalf. */
  async resubmit(tx: Tx, input: ResubmitOrganisationInput): Promise<Organisation> {
    const seen = await tx.rows.findOneBy(Organisation, { id: input.organisationId });
    if (seen === null) throw new NotFound();
    const isOwners = tx.actor.organisationId === seen.id && can('membership.invite', tx.actor, { organisationId: seen.id });
    if (!isOwners) throw new NotPermitted('organisation.ownersOnly', 'Only an owner may send it again. Choose to act as its owner, or ask one.');
    const organisation = await lockVersion(tx, Organisation, seen.id, input.version);
    const verification = demandMove(organisation.verification, 'resubmit').state;
    const facts = readOrganisation(input);
    await refuseSecond(tx, facts, organisation.id);
    const version = organisation.version;
    const saved = await storeOnce(tx, facts, organisation.id, () => Promise.resolve(
      Object.assign(organisation, facts, { verification, verificationReason: null, version: version + 1, updatedAt: tx.now })));
    tx.record('organisation.resubmitted', saved.id, { from: 'REJECTED', to: saved.verification });
    await askForVerification(tx, saved);
    return saved;
  }

  /** A coordinator decides; nobody about an organisation of their own. Throws `WrongState`, and `InvalidInput` where a reason is missing. */
  async verify(tx: Tx, input: VerifyOrganisationInput): Promise<Organisation> {
    const organisation = await lockVersion(tx, Organisation, input.organisationId, input.version);
    await refuseConflict(tx, organisation.id);
    const { move, kind } = MOVES[input.decision];
    const from = organisation.verification;
    const { state, needsReason } = demandMove(from, move);
    const { reason, verifiedDomain } = readDecision(input, needsReason);
    if (move === 'verify' && needsVoucher(organisation)) {
      throw new NotPermitted('organisation.needsVoucher', 'No register knows this group. A verified organisation must vouch for it first.');
    }
    Object.assign(organisation, {
      verification: state, verificationReason: reason, verifiedDomain: verifiedDomain ?? organisation.verifiedDomain, decidedBy: tx.actor.userId, decidedAt: tx.now,
    });
    await tx.settle(organisation.id, 'organisation.verify');
    const saved = await saveRow(tx, organisation);
    tx.record(kind, saved.id, { from, to: saved.verification });
    return saved;
  }

  /** An owner of a verified organisation speaks for a group that is in no register. Throws `NotPermitted` for one's own, `WrongState` once it is decided. */
  async vouch(tx: Tx, { organisationId }: VouchForOrganisationInput): Promise<Organisation> {
    const [said] = await sql<{ outcome: string }>(tx.rows, 'select vouch_for($1) as outcome', [organisationId]);
    const outcome = said?.outcome ?? 'NONE';
    if (outcome === 'NONE') throw new NotFound();
    if (outcome === 'NOT_VERIFIED') throw new NotPermitted('organisation.notVerified', 'Only a verified organisation may vouch. Yours waits for a coordinator.');
    if (outcome === 'CONFLICT') throw new NotPermitted('conflict.organisation', 'You belong to this group yourself. Somebody else must vouch for it.');
    if (outcome !== 'VOUCHED') throw new WrongState(outcome, [], 'A coordinator has decided about it already.');
    tx.record('organisation.vouchedFor', organisationId, { by: tx.actor.organisationId ?? '' });
    return tx.rows.findOneByOrFail(Organisation, { id: organisationId });
  }

  /**
   * A row of a register: created, revised where it says something else, or unchanged. Known by a register's number, else by name
   * and place. Of an organisation that came from elsewhere only what is missing is filled: what its people wrote stays.
   * Throws `InvalidInput` with every wrong field.
   */
  async importOrganisation(tx: Tx, row: OrganisationRow): Promise<{ result: 'created' | 'revised' | 'unchanged'; id: string }> {
    const facts = readOrganisation(row);
    const known = await likeOf(tx, facts);
    if (known !== null) return { result: await reviseFrom(tx, known, facts, row.source), id: known };
    const made = await tx.rows.save(tx.rows.create(Organisation, {
      ...facts, slug: await slugOf(tx, facts.name), verification: row.isVerified ? Verification.VERIFIED : Verification.PENDING,
      source: row.source, isExample: row.isExample ?? false,
    }));
    tx.record('organisation.registered', made.id, { kind: made.kind, registeredBy: '' }, 'import');
    if (row.isVerified) tx.record('organisation.verified', made.id, { from: 'PENDING', to: 'VERIFIED' }, 'import');
    else await askForVerification(tx, made);
    return { result: 'created', id: made.id };
  }
}

/** A community group that is in no register is known by nobody until somebody known speaks for it. */
function needsVoucher({ kind, registerIds, vouchedBy }: Organisation): boolean {
  return kind === OrganisationKind.CHARITY_COMMUNITY && vouchedBy === null && Object.values(registerIds).every((number) => (number ?? '') === '');
}

/** Says whether anything changed. */
async function reviseFrom(tx: Tx, id: string, facts: OrganisationFacts, source: string): Promise<'revised' | 'unchanged'> {
  const organisation = await lockRow(tx, Organisation, id);
  const isOfSource = organisation.source === source;
  const registerIds = isOfSource ? { ...organisation.registerIds, ...facts.registerIds } : { ...facts.registerIds, ...organisation.registerIds };
  const next: Partial<Organisation> = { registerIds };
  for (const field of ['area', 'size', 'website', 'sharedMailbox'] as const) {
    Object.assign(next, { [field]: isOfSource ? facts[field] ?? organisation[field] : organisation[field] ?? facts[field] });
  }
  if (isOfSource) Object.assign(next, { name: facts.name, foldedName: facts.foldedName });
  const isSame = Object.entries(next).every(([field, value]) => asText(value) === asText(organisation[field as keyof Organisation]));
  if (isSame) return 'unchanged';
  await saveRow(tx, Object.assign(organisation, next));
  return 'revised';
}

/** The same text for the same value: the database gives an object's keys in an order of its own. */
function asText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return JSON.stringify(Object.entries(value).filter(([, inner]) => inner != null).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function askForVerification(tx: Tx, organisation: Organisation): Promise<void> {
  const dueAt = new Date(closingInstant(addWorkingDays(londonDayOf(tx.now.getTime()), VERIFY_DAYS)));
  await tx.due({ subjectId: organisation.id, kind: 'organisation.verify', owner: 'COORDINATOR', organisationId: organisation.id, dueAt });
}

async function refuseSecond(tx: Tx, facts: OrganisationFacts, own: string | null): Promise<void> {
  const like = await likeOf(tx, facts);
  if (like === null || like === own) return;
  throw new Duplicate(like, 'This organisation is here already. Ask to join it: its owner answers.', 'organisation.exists');
}

/** Saves the row; where somebody registered the like of it in the same moment, the answer is that one's id, as if it had been there before. */
async function storeOnce(tx: Tx, facts: OrganisationFacts, own: string | null, make: () => Promise<Organisation>): Promise<Organisation> {
  for (let attempt = 1; ; attempt += 1) {
    const row = await make();
    await tx.rows.query('savepoint organisation_store');
    try {
      return await tx.rows.save(row);
    } catch (problem) {
      if (sqlState(problem) !== '23505' || attempt === ATTEMPTS) throw problem;
      await tx.rows.query('rollback to savepoint organisation_store');
      await refuseSecond(tx, facts, own);
    }
  }
}

async function likeOf(tx: Tx, facts: OrganisationFacts): Promise<string | null> {
  const [row] = await sql<{ id: string | null }>(tx.rows, 'select organisation_like($1, $2, $3) as id', [JSON.stringify(facts.registerIds), facts.foldedName, facts.area]);
  return row?.id ?? null;
}

async function slugOf(tx: Tx, name: string): Promise<string> {
  const base = fold(name).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60) || 'organisation';
  const taken = new Set((await sql<{ slug: string }>(tx.rows, 'select slug from organisation_slugs($1)', [base])).map((row) => row.slug));
  let slug = base;
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${String(n)}`;
  return slug;
}

function readDecision(input: VerifyOrganisationInput, needsReason: boolean): { reason: string | null; verifiedDomain: string | null } {
  const problems = new ProblemList();
  const reason = (input.reason ?? '').trim();
  if (needsReason && reason === '') problems.add('reason', 'required', 'Say why, so that they know what to do.');
  const verifiedDomain = readDomain(input.verifiedDomain, problems);
  const isGood = input.decision === VerificationDecision.VERIFY || input.decision === VerificationDecision.REINSTATE;
  if (verifiedDomain !== null && !isGood) problems.add('verifiedDomain', 'notNow', 'A domain is confirmed only when the organisation is verified.');
  problems.refuse();
  return { reason: reason === '' ? null : reason, verifiedDomain };
}

function demandMove(from: OrganisationState, move: OrganisationMove): { state: Verification; needsReason: boolean } {
  const moved = nextState(organisationLifecycle, from, move);
  if (!moved.ok) throw new WrongState(moved.currentState, moved.allowedMoves);
  return { state: Verification[moved.state], needsReason: moved.needsReason };
}

async function refuseConflict(tx: Tx, organisationId: string): Promise<void> {
  const [member] = await sql(tx.rows, `select 1 from memberships where user_id = $1 and organisation_id = $2 and accepted_at is not null
    and (ended_at is null or ended_at > app_clock() - interval '12 months')`, [tx.actor.userId, organisationId]);
  if (member !== undefined) throw new NotPermitted('conflict.organisation', 'You belong to this organisation, or did in the last twelve months. Another coordinator must decide.');
}
