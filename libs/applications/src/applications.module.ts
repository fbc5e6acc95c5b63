import { Module } from '@nestjs/common';
import { ApplicationReactions } from './application.reactions.js';
import { ApplicationResolver } from './application.resolver.js';

@Module({ providers: [ApplicationReactions, ApplicationResolver] })
export class ApplicationsModule {}
