import { Global, Module } from '@nestjs/common';
import { ActorSource } from '#libs/platform';
import { AccountReactions } from './account.reactions.js';
import { AccountResolver } from './account.resolver.js';
import { AccountService } from './account.service.js';
import { SessionActors } from './session.actors.js';

@Global()
@Module({
  providers: [AccountService, AccountResolver, AccountReactions, { provide: ActorSource, useClass: SessionActors }],
  exports: [AccountService, ActorSource],
})
export class AccountsModule {}
