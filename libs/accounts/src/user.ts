import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { Entry, Node, Personal } from '#libs/platform';

/** A sign-in identity. Name and address are seen only by whom the release rule admits. */
@Entity('users')
@ObjectType({ implements: () => [Node], description: 'A person who signs in.' })
export class User extends Entry {
  @Field(() => String, { nullable: true })
  @Personal('profile.seeContact')
  @Column({ type: 'text' })
  email: string;

  @Field(() => String, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'text', default: '' })
  name: string;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: 'ACTIVE' | 'SUSPENDED' | 'ERASED';

  @Column({ type: 'timestamptz', nullable: true })
  lastSignedInAt: Date | null;

  @Column({ type: 'text', default: 'en-GB' })
  locale: string;

  /** Organisations that were granted sight of this person; filled by whoever loads the row. */
  grantedTo?: string[];

  get related(): Related {
    return { userId: this.id, ...(this.grantedTo !== undefined && { grantedTo: this.grantedTo }) };
  }
}
