import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { clock } from '../clock/clock.js';
import type { Config } from '../config/config.js';

/** One mail: plain text always, HTML beside it. `id` becomes the Message-ID, so that a repeat can be told from a second mail. */
export interface Mail { id: string; to: string; subject: string; text: string; html: string }

/** A mail of the mailbox folder, as it lies beside its raw form for those who show it. `at` is ISO 8601 in UTC. */
export interface KeptMail { to: string; subject: string; text: string; html: string; at: string }

/** The server said that it will never take this mail: trying again is of no use. */
export class MailRefused extends Error {}

const FROM = { name: 'Skills Exchange', address: 'no-reply@skills-exchange.invalid' };

/** Sends by SMTP, or, without `SMTP_URL`, writes each mail to the mailbox folder. */
export class Mailer {
  private readonly transport: Transporter;
  readonly mailbox: string;
  private readonly isSmtp: boolean;

  constructor(config: Config) {
    this.mailbox = join(config.dataDir, 'mailbox');
    this.isSmtp = config.smtpUrl !== undefined;
    this.transport = config.smtpUrl === undefined
      ? createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
      : createTransport(config.smtpUrl, { from: FROM });
  }

  /** Throws `MailRefused` when the server refuses for good, any other error when it may be tried again. */
  async send(mail: Mail): Promise<void> {
    const message = {
      from: FROM, to: singleAddress(mail.to), subject: oneLine(mail.subject), text: mail.text, html: mail.html, messageId: `<${mail.id}@skills-exchange>`,
      headers: { 'Auto-Submitted': 'auto-generated' }, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000,
    };
    try {
      const sent = await this.transport.sendMail(message);
      if (!this.isSmtp) await this.keep(mail, sent.message as Buffer);
    } catch (problem) {
      if (isPermanent(problem)) throw new MailRefused('the mail server refuses this mail for good');
      throw problem;
    }
  }

  private async keep(mail: Mail, message: Buffer): Promise<void> {
    const { id, to, subject, text, html } = mail;
    const kept: KeptMail = { to, subject: oneLine(subject), text, html, at: clock.now().toISOString() };
    const name = createHash('sha256').update(id).digest('hex').slice(0, 24);
    await mkdir(this.mailbox, { recursive: true, mode: 0o700 });
    await this.put(`${name}.json`, JSON.stringify(kept));
    await this.put(`${name}.eml`, message);
  }

  /** Nobody reads half a file: it is written aside and then moved. */
  private async put(name: string, content: string | Buffer): Promise<void> {
    await writeFile(join(this.mailbox, `.${name}`), content, { mode: 0o600 });
    await rename(join(this.mailbox, `.${name}`), join(this.mailbox, name));
  }
}

function isPermanent(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && 'responseCode' in problem && Number(problem.responseCode) >= 500 && Number(problem.responseCode) < 600;
}

/** A line break in a subject would begin a header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, ' ').slice(0, 200);
}

function singleAddress(address: string): { name: string; address: string } {
  return { name: '', address: address.replace(/[\r\n,;<>]/g, '') };
}
