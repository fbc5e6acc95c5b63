import { Module } from '@nestjs/common';
import { MailService } from './mail.service.js';
import { NoticeReactions } from './notice.reactions.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticeService } from './notice.service.js';

@Module({ providers: [NoticeService, MailService, NoticeReactions, NoticeResolver] })
export class NoticesModule {}
