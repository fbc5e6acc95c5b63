import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import { Change } from '../graphql/change.js';
import { PageArgs, type Page } from '../graphql/page.js';
import { Me } from '../graphql/parameters.js';
import { NotFound, WrongState } from '../graphql/refusal.js';
import { DeadLetter, DeadLetterConnection, DeliveryInput } from './dead.letter.js';
import { DeadLetterService } from './dead.letter.service.js';

@Resolver(() => DeadLetter)
export class DeadLetterResolver {
  constructor(private readonly db: Database, private readonly letters: DeadLetterService) {}

  @Query(() => DeadLetterConnection, { description: 'What could not be delivered, the latest first.' })
  @Allow('delivery.see')
  deadLetters(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<DeadLetter>> {
    return this.db.read(actor, (rows) => this.letters.list(rows, page));
  }

  @Change(DeadLetter, NotFound, WrongState)
  @Allow('delivery.manage')
  redriveDelivery(@Args('input') input: DeliveryInput, @Me() actor: Actor): Promise<DeadLetter> {
    return this.db.write(actor, (tx) => this.letters.redrive(tx, input));
  }

  @Change(DeadLetter, NotFound, WrongState)
  @Allow('delivery.manage')
  discardDelivery(@Args('input') input: DeliveryInput, @Me() actor: Actor): Promise<DeadLetter> {
    return this.db.write(actor, (tx) => this.letters.discard(tx, input));
  }
}
