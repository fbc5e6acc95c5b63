import { Injectable } from '@nestjs/common';
import { NOTICE_TYPES, type Fact, type NoticeType } from '#libs/domain';
import { Every, Reacts, type Tx } from '#libs/platform';
import { MailService } from './mail.service.js';
import { NoticeService } from './notice.service.js';

const EACH_MINUTE = 60;
const EACH_HOUR = 3600;

/** Tells everyone concerned: the inbox in the fact's own reaction, the mail after it. */
@Injectable()
export class NoticeReactions {
  constructor(private readonly notices: NoticeService, private readonly mails: MailService) {}

  @Reacts(NOTICE_TYPES, { records: ['notice.queued'] })
  async tell(tx: Tx, fact: Fact<NoticeType>): Promise<void> {
    await this.notices.tell(tx, fact);
  }

  @Reacts('notice.queued', { isOutside: true })
  async mail(fact: Fact<'notice.queued'>): Promise<void> {
    await this.mails.send(fact.subjectId);
  }

  @Every(EACH_HOUR)
  async bundle(tx: Tx): Promise<void> {
    await this.notices.bundle(tx);
  }

  @Every(EACH_MINUTE)
  async requeue(tx: Tx): Promise<void> {
    await this.notices.requeue(tx);
  }
}
