import { Module } from '@nestjs/common';
import { NoticeReactions } from './notice.reactions.js';
import { NoticeResolver } from './notice.resolver.js';

@Module({ providers: [NoticeReactions, NoticeResolver] })
export class NoticesModule {}
