import { Column, Entity } from 'typeorm';
import type { CapacityKind } from '#libs/domain';
import { Entry } from '#libs/platform';

/** A staff role of the forum: coordinator, deputy, admin or data-protection reviewer. */
@Entity('appointments')
export class Appointment extends Entry {
  @Column({ type: 'uuid' })
  userId: string;

  @Column({ type: 'text' })
  role: CapacityKind;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;
}
