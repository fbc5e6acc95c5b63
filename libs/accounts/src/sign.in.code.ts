import { Column, Entity } from 'typeorm';
import { Entry } from '#libs/platform';

/** One request for a code. The code is made when the mail is sent and only its hash is kept; the row goes after a day. */
@Entity('sign_in_codes')
export class SignInCode extends Entry {
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'bytea', nullable: true })
  codeHash: Buffer | null;

  @Column({ type: 'timestamptz', nullable: true })
  expiresAt: Date | null;

  @Column({ type: 'integer', default: 0 })
  tries: number;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt: Date | null;
}
