import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '#libs/domain';
import { Allow, Me, type Actor } from '#libs/platform';
import { ListFigures, MarketFigures } from './figures.js';
import { FiguresQueries } from './figures.queries.js';

@Resolver(() => MarketFigures)
export class FiguresResolver {
  constructor(private readonly figures: FiguresQueries) {}

  @Query(() => MarketFigures, { description: 'The market in figures that name nobody: what is asked for and what is offered; for staff also what the lists hold.' })
  @Allow('public')
  marketFigures(): Promise<MarketFigures> {
    return this.figures.market();
  }

  @ResolveField(() => ListFigures, { nullable: true, description: 'For staff; null for everybody else.' })
  lists(@Me() actor: Actor): Promise<ListFigures> | null {
    return can('figures.seeLists', actor) ? this.figures.lists(actor) : null;
  }
}
