import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { can } from '#libs/domain';
import { Membership, MembershipRole } from '#libs/accounts';
import { Duplicate, InvalidInput, LimitExceeded, lockRow, NotFound, NotPermitted, saveRow, sql, sqlState, WrongState, type Tx } from '#libs/platform';
import { Organisation, OrganisationKind, Verification } from './organisation.js';
import type { AnswerMembershipInput, InviteMemberInput } from './organisation.inputs.js';

/** Invitations of one organisation that wait at a time: enough for a department, too few to mail the world. */
const MOST_WAITING = 100;

/** Who belongs to an organisation: people ask or are invited, somebody answers, and people leave. */
@Injectable()
export class MembershipService {
  /** Asks to join; an owner answers. Throws `NotFound` and, where one belongs, asked or is invited already, `Duplicate`. */
  async join(tx: Tx, organisationId: string): Promise<Membership> {
    const [answer] = await sql<{ exists: boolean }>(tx.rows, 'select organisation_exists($1) as exists', [organisationId]);
    if (answer?.exists !== true) throw new NotFound();
    const userId = tx.actor.userId ?? '';
    const known = await ownMembership(tx, organisationId);
    if (known !== null) throw new Duplicate(known.id, sentenceAbout(known), 'membership.exists');
    const membership = await store(tx, tx.rows.create(Membership, { userId, organisationId, role: MembershipRole.MEMBER, createdBy: userId }));
    tx.record('membership.requested', membership.id, { organisationId, userId });
    return membership;
  }

  /** Invites an address, known or not; the invitation waits for its sign-in. The answer is the same for both. */
  async invite(tx: Tx, input: InviteMemberInput): Promise<Membership> {
    const organisation = await tx.rows.findOneBy(Organisation, { id: input.organisationId });
    if (organisation === null) throw new NotFound();
    if (!can('membership.invite', tx.actor, { organisationId: organisation.id })) {
      throw new NotPermitted('membership.ownersOnly', 'Only an owner invites people. Choose to act as its owner, or ask one.');
    }
    if (organisation.verification !== Verification.PENDING && organisation.verification !== Verification.VERIFIED) {
      throw new WrongState(organisation.verification, [], `The organisation is ${organisation.verification} now. It cannot invite people.`);
    }
    refuseRole(input.role, organisation);
    await this.refuseTooMany(tx, organisation.id);
    const [known] = await sql<{ id: string | null }>(tx.rows, 'select membership_of_address($1, $2) as id', [organisation.id, input.email]);
    if (known?.id != null) throw new Duplicate(known.id, 'This address is invited, has asked to join or belongs to it already.', 'membership.exists');
    const membership = await store(tx, tx.rows.create(Membership, {
      organisationId: organisation.id, role: input.role, invitedEmail: input.email, invitedBy: tx.actor.userId, createdBy: tx.actor.userId,
    }));
    tx.record('membership.invited', membership.id, { organisationId: organisation.id, role: input.role });
    return membership;
  }

  /** Whoever was invited answers an invitation; an owner or a coordinator answers a request, never their own. */
  async answer(tx: Tx, input: AnswerMembershipInput): Promise<Membership> {
    const membership = await lockRow(tx, Membership, input.membershipId);
    if (membership.endedAt !== null) throw new WrongState('ENDED', [], 'This was answered already, or taken back.');
    if (membership.acceptedAt !== null) throw new WrongState('ACTIVE', ['remove'], 'This was accepted already.');
    if (membership.userId === null) await this.takeInvitation(tx, membership, input);
    else await this.grantRequest(tx, membership, input);
    if (input.accept) membership.acceptedAt = tx.now;
    else membership.endedAt = tx.now;
    const saved = await store(tx, membership, true);
    const { organisationId, role } = saved;
    if (input.accept) tx.record('membership.accepted', saved.id, { organisationId, userId: saved.userId ?? '', role });
    else tx.record('membership.refused', saved.id, { organisationId, userId: saved.userId ?? '' });
    return saved;
  }

  /** Ends a membership, takes back a request or an invitation. The last owner cannot leave: `WrongState` `membership.lastOwner`. */
  async remove(tx: Tx, membershipId: string): Promise<Membership> {
    const seen = await tx.rows.findOneBy(Membership, { id: membershipId });
    if (seen === null) throw new NotFound();
    const { organisationId, userId } = seen;
    // One who was only invited refuses by answering.
    if (!can('membership.remove', tx.actor, { organisationId, userId })) throw new NotPermitted('membership.ownersOnly', 'Only an owner removes somebody else.');
    // The organisation is locked before the membership, by everybody: so nobody waits in a ring.
    const [others] = await sql<{ n: number }>(tx.rows, 'select other_owners($1, $2) as n', [organisationId, membershipId]);
    const membership = await lockRow(tx, Membership, membershipId);
    if (membership.endedAt !== null) throw new WrongState('ENDED', [], 'This has ended already.');
    const isOwner = membership.role === MembershipRole.OWNER && membership.acceptedAt !== null;
    if (isOwner && others?.n === 0) {
      throw new WrongState('ACTIVE', [], 'This is the last owner. Make somebody else an owner first, or close the organisation.', 'membership.lastOwner');
    }
    membership.endedAt = tx.now;
    const saved = await saveRow(tx, membership);
    tx.record('membership.removed', saved.id, { organisationId, userId: userId ?? '' });
    return saved;
  }

  /** The invitation becomes the person's, whatever they say. A request of their own that waits is settled by it. */
  private async takeInvitation(tx: Tx, invitation: Membership, input: AnswerMembershipInput): Promise<void> {
    const [own] = await sql<{ address: string | null }>(tx.rows, 'select app_my_address() as address');
    if (own?.address == null || own.address !== invitation.invitedEmail) {
      throw new NotPermitted('membership.notYours', 'Only whoever was invited answers. An owner takes an invitation back with removeMember.');
    }
    if (input.role != null) throw InvalidInput.of('role', 'fixed', 'The invitation says the role. Leave this out.');
    const userId = tx.actor.userId ?? '';
    if (input.accept) {
      const other = await tx.rows.findOneBy(Membership, { organisationId: invitation.organisationId, userId, endedAt: IsNull() });
      if (other?.acceptedAt != null) throw new Duplicate(other.id, 'You belong to it already.', 'membership.exists');
      if (other !== null) await saveRow(tx, Object.assign(other, { endedAt: tx.now }));
    }
    Object.assign(invitation, { userId, invitedEmail: null });
  }

  private async grantRequest(tx: Tx, request: Membership, input: AnswerMembershipInput): Promise<void> {
    if (request.userId === tx.actor.userId) throw new NotPermitted('membership.ownRequest', 'Somebody else answers your request: an owner, or a coordinator.');
    if (!can('membership.invite', tx.actor, { organisationId: request.organisationId })) {
      throw new NotPermitted('membership.ownersOnly', 'Only an owner answers. Choose to act as its owner, or ask one.');
    }
    if (!input.accept || input.role == null) return;
    const organisation = await tx.rows.findOneByOrFail(Organisation, { id: request.organisationId });
    refuseRole(input.role, organisation);
    request.role = input.role;
  }

  private async refuseTooMany(tx: Tx, organisationId: string): Promise<void> {
    const waiting = await tx.rows.countBy(Membership, { organisationId, userId: IsNull(), endedAt: IsNull() });
    if (waiting < MOST_WAITING) return;
    throw new LimitExceeded(MOST_WAITING, 'membership.tooManyInvited', `At most ${String(MOST_WAITING)} invitations wait at a time. Take some back, or wait for answers.`);
  }
}

/** The person's own live membership, request or invitation there. */
async function ownMembership(tx: Tx, organisationId: string): Promise<Membership | null> {
  const [row] = await sql<{ id: string }>(tx.rows, `select id from memberships where organisation_id = $1 and ended_at is null
    and (user_id = $2 or (user_id is null and invited_email = app_my_address())) order by accepted_at nulls last, user_id nulls last limit 1`, [organisationId, tx.actor.userId]);
  return row === undefined ? null : tx.rows.findOneBy(Membership, { id: row.id });
}

function sentenceAbout(known: Membership): string {
  if (known.acceptedAt !== null) return 'You belong to it already.';
  return known.userId === null ? 'You are invited already: accept the invitation.' : 'You asked already: an owner will answer.';
}

function refuseRole(role: MembershipRole, organisation: Organisation): void {
  if (role !== MembershipRole.UNIVERSITY_COORDINATOR || organisation.kind === OrganisationKind.UNIVERSITY) return;
  throw InvalidInput.of('role', 'notUniversity', 'Only a university has university coordinators. Choose member or owner.');
}

/** Two at once for one person or address: the database keeps the first. Nothing more can be read then, so no id is told. */
async function store(tx: Tx, membership: Membership, isRevision = false): Promise<Membership> {
  try {
    return await (isRevision ? saveRow(tx, membership) : tx.rows.save(membership));
  } catch (problem) {
    if (sqlState(problem) !== '23505') throw problem;
    throw new Duplicate(null, 'This was done in the same moment. Load the members again.', 'membership.exists');
  }
}
