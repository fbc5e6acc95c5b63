import { Column, Entity } from 'typeorm';
import type { CapacityKind } from '#libs/domain';
import { Entry } from '#libs/platform';

/** A signed-in browser or program. Only the hash of its token is kept. */
@Entity('sessions')
export class Session extends Entry {
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'bytea' })
  tokenHash: Buffer;

  @Column({ type: 'text', default: 'PERSON' })
  capacity: CapacityKind;

  @Column({ type: 'uuid', nullable: true })
  organisationId: string | null;

  @Column({ type: 'timestamptz' })
  expiresAt: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
