import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Database, entityPage, Me, PageArgs, type Actor, type Page } from '#libs/platform';
import { CongestionRunConnection, CongestionRunRow } from './congestion.run.js';

@Resolver(() => CongestionRunRow)
export class CongestionResolver {
  constructor(private readonly db: Database) {}

  @Query(() => CongestionRunConnection, { description: 'How evenly opportunities were seen, and what people lost by it: each run that made lists, the latest first.' })
  @Allow('congestion.see')
  congestionRuns(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<CongestionRunRow>> {
    return this.db.read(actor, (rows) => entityPage(rows, CongestionRunRow, {
      from: 'congestion_runs', where: [], values: [], order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }
}
