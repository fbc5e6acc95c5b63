import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { Allow } from '../access/allow.js';
import { Database } from '../database/database.js';
import { sql } from '../database/sql.js';
import type { Tx } from '../database/tx.js';
import { Change } from '../graphql/change.js';
import { keysetPage, PageArgs, type Page } from '../graphql/page.js';
import { Me } from '../graphql/parameters.js';
import { NotFound } from '../graphql/refusal.js';
import { DeadLetter, DeadLetterConnection, DeliveryInput } from './dead.letter.js';

const COLUMNS = `d.fact_id || '.' || d.reaction as id, d.fact_id as "factId", d.reaction, f.kind, d.subject_id as "subjectId", d.dead_at as "failedAt", d.failure`;
const ONE = `select ${COLUMNS} from deliveries d join facts f on f.id = d.fact_id
  where d.fact_id = $1 and d.reaction = $2 and d.dead_at is not null and d.discarded_at is null and d.done_at is null for update of d`;

/** What could not be delivered: seen, tried again, or given up, each with a fact that says who did it. */
@Resolver(() => DeadLetter)
export class DeadLetterResolver {
  constructor(private readonly db: Database) {}

  @Query(() => DeadLetterConnection, { description: 'What could not be delivered, the latest first.' })
  @Allow('delivery.see')
  deadLetters(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<DeadLetter>> {
    return this.db.read(actor, (rows) => keysetPage<DeadLetter>(rows, {
      columns: COLUMNS, from: 'deliveries d join facts f on f.id = d.fact_id', where: ['d.dead_at is not null', 'd.discarded_at is null', 'd.done_at is null'], values: [],
      order: [{ expression: 'd.dead_at', type: 'timestamptz', isDescending: true }, { expression: `d.fact_id || '.' || d.reaction`, type: 'text' }],
    }, page));
  }

  @Change(DeadLetter, NotFound)
  @Allow('delivery.manage')
  redriveDelivery(@Args('input') input: DeliveryInput, @Me() actor: Actor): Promise<DeadLetter> {
    return this.db.write(actor, async (tx) => {
      const letter = await demand(tx, input);
      await tx.rows.query(`update deliveries set dead_at = null, failure = null, dispatched_at = null, round = round + 1
        where fact_id = $1 and reaction = $2`, [input.factId, input.reaction]);
      tx.record('delivery.redriven', letter.subjectId, { reaction: input.reaction, factId: input.factId });
      return letter;
    });
  }

  @Change(DeadLetter, NotFound)
  @Allow('delivery.manage')
  discardDelivery(@Args('input') input: DeliveryInput, @Me() actor: Actor): Promise<DeadLetter> {
    return this.db.write(actor, async (tx) => {
      const letter = await demand(tx, input);
      await tx.rows.query('update deliveries set discarded_at = app_clock() where fact_id = $1 and reaction = $2', [input.factId, input.reaction]);
      tx.record('delivery.discarded', letter.subjectId, { reaction: input.reaction, factId: input.factId });
      return letter;
    });
  }
}

async function demand(tx: Tx, { factId, reaction }: DeliveryInput): Promise<DeadLetter> {
  const [letter] = await sql<DeadLetter>(tx.rows, ONE, [factId, reaction]);
  if (letter === undefined) throw new NotFound();
  return Object.assign(new DeadLetter(), letter);
}
