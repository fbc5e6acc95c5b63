import { Injectable } from '@nestjs/common';
import { can } from '#libs/domain';
import { Membership, MembershipRole } from '#libs/accounts';
import { Duplicate, NotFound, sql, type Tx } from '#libs/platform';
import { Organisation, Verification } from './organisation.js';
import type { InviteMemberInput } from './organisation.inputs.js';

/** Who belongs to an organisation. */
@Injectable()
export class MembershipService {
  /** Asks to join; an owner answers. */
  async join(tx: Tx, organisationId: string): Promise<Membership> {
    const organisation = await tx.rows.findOneBy(Organisation, { id: organisationId });
    const [exists] = organisation === null ? await sql(tx.rows, 'select 1 where organisation_exists($1)', [organisationId]) : [organisation];
    if (exists === undefined || organisation?.verification === Verification.CLOSED) throw new NotFound();
    const known = await tx.rows.findOneBy(Membership, { organisationId, userId: tx.actor.userId ?? '' });
    if (known !== null && known.endedAt === null) throw new Duplicate(known.id, 'You asked already, or belong to it.', 'membership.exists');
    const membership = await tx.rows.save(tx.rows.create(Membership, { userId: tx.actor.userId, organisationId, role: MembershipRole.MEMBER, createdBy: tx.actor.userId }));
    tx.record('membership.requested', membership.id, { organisationId, userId: tx.actor.userId ?? '' });
    return membership;
  }

  /** Invites an address; the invitation waits for its sign-in. */
  async invite(tx: Tx, input: InviteMemberInput): Promise<Membership> {
    if (!can('membership.invite', tx.actor, { organisationId: input.organisationId })) throw new NotFound();
    const email = input.email.trim().toLowerCase();
    const open = await tx.rows.findBy(Membership, { organisationId: input.organisationId, invitedEmail: email });
    const live = open.find((one) => one.endedAt === null);
    if (live !== undefined) throw new Duplicate(live.id, 'This address is invited already.', 'membership.exists');
    const membership = await tx.rows.save(tx.rows.create(Membership, {
      organisationId: input.organisationId, role: input.role, invitedEmail: email, invitedBy: tx.actor.userId, createdBy: tx.actor.userId,
    }));
    tx.record('membership.invited', membership.id, { organisationId: input.organisationId, role: input.role });
    return membership;
  }
}
