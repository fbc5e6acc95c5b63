import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Database, entityPage, Me, PageArgs, type Actor, type Page } from '#libs/platform';
import { ReplayRunConnection, ReplayRunRow } from './replay.run.js';

@Resolver(() => ReplayRunRow)
export class ReplayResolver {
  constructor(private readonly db: Database) {}

  @Query(() => ReplayRunConnection, { description: 'Each night\'s replay of matches and lists, the latest first.' })
  @Allow('replay.see')
  replayRuns(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<ReplayRunRow>> {
    return this.db.read(actor, (rows) => entityPage(rows, ReplayRunRow, {
      from: 'replay_runs', where: [], values: [], order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }
}
