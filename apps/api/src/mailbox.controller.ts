import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Header, Inject, NotFoundException, Param } from '@nestjs/common';
import { CONFIG, Mailer, type Config, type KeptMail } from '#libs/platform';
import { mailboxPage, mailPage } from './mailbox.view.js';

const NAME = /^[0-9a-f]{24}$/;
const MOST_SHOWN = 200;

/** The mails that a demonstration would have sent. The routes exist in demonstration mode only: codes for signing in are among them. */
@Controller('demo/mailbox')
export class MailboxController {
  private readonly folder: string;

  constructor(mailer: Mailer, @Inject(CONFIG) private readonly config: Config) {
    this.folder = mailer.mailbox;
  }

  /** The newest 200. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(): Promise<string> {
    const names = (await readdir(this.folder).catch(() => [])).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));
    const mails = await Promise.all(names.filter((name) => NAME.test(name)).map(async (name) => ({ name, mail: await this.read(name) })));
    const kept = mails.flatMap(({ name, mail }) => (mail === null ? [] : [{ name, ...mail }])).sort((a, b) => b.at.localeCompare(a.at));
    return mailboxPage(kept.slice(0, MOST_SHOWN), kept.length);
  }

  @Get(':name')
  @Header('content-type', 'text/html; charset=utf-8')
  async one(@Param('name') name: string): Promise<string> {
    const mail = NAME.test(name) ? await this.read(name) : null;
    if (mail === null) throw new NotFoundException('There is no such mail.');
    return mailPage(mail, this.config.publicUrl);
  }

  private async read(name: string): Promise<KeptMail | null> {
    try {
      return JSON.parse(await readFile(join(this.folder, `${name}.json`), 'utf8')) as KeptMail;
    } catch {
      // It was taken away between listing and reading, or never was.
      return null;
    }
  }
}
