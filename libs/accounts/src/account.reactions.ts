import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Fact } from '#libs/domain';
import { Every, Mailer, MailRefused, Reacts, type Tx } from '#libs/platform';
import { AccountService } from './account.service.js';

@Injectable()
export class AccountReactions {
  constructor(private readonly accounts: AccountService, private readonly mailer: Mailer) {}

  /** The code exists only in this mail; a repeat makes a new code, and the last one counts. */
  @Reacts('signIn.requested', { isOutside: true })
  async sendCode(fact: Fact<'signIn.requested'>): Promise<void> {
    const made = await this.accounts.makeCode(fact.subjectId);
    if (made === null) return;
    try {
      await this.mailer.send({ id: randomUUID(), to: made.email, subject: 'Your sign-in code for Skills Exchange', ...codeMail(made.code) });
    } catch (problem) {
      if (!(problem instanceof MailRefused)) throw problem;
    }
  }

  @Every(3600)
  async sweep(tx: Tx): Promise<void> {
    await tx.rows.query(`delete from sign_in_codes where created_at < app_clock() - interval '1 day'`);
    await tx.rows.query(`delete from sessions where expires_at < app_clock() - interval '1 day' or ended_at < app_clock() - interval '1 day'`);
    await tx.rows.query(`delete from idempotency_keys where created_at < app_clock() - interval '1 day'`);
  }
}

function codeMail(code: string): { text: string; html: string } {
  const lines = ['It works once, for 15 minutes.', 'If you did not ask for it, do nothing: nobody can sign in without it.'];
  return {
    text: `Your code for Skills Exchange is ${code}\n\n${lines.join('\n')}\n`,
    html: `<p>Your code for Skills Exchange is <strong>${code}</strong></p>${lines.map((line) => `<p>${line}</p>`).join('')}`,
  };
}
