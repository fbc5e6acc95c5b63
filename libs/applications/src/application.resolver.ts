import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '#libs/domain';
import { Allow, Context, Database, entityPage, Me, NodeRegistry, PageArgs, type Actor, type ListQuery, type Page, type RequestContext } from '#libs/platform';
import { opportunitiesByIds, Opportunity } from '#libs/opportunities';
import { Application, ApplicationConnection, ApplicationFilter } from './application.js';

@Resolver(() => Application)
export class ApplicationResolver {
  constructor(private readonly db: Database, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('Application', async (id, context) => {
      const found = await this.db.read(context.actor, (rows) => rows.findOneBy(Application, { id }));
      return found !== null && can('application.see', context.actor, found.related) ? found : null;
    });
  }

  @Query(() => ApplicationConnection, { description: 'One\'s own applications, those to one\'s organisation, or for coordinators all; newest first.' })
  @Allow('application.see')
  applications(@Me() actor: Actor, @Args() page: PageArgs, @Args('filter', { nullable: true }) filter?: ApplicationFilter): Promise<Page<Application>> {
    return this.db.read(actor, (rows) => entityPage(rows, Application, listed(actor, filter ?? {}), page));
  }

  @ResolveField(() => Opportunity, { nullable: true })
  opportunity(@Parent() application: Application, @Context() context: RequestContext): Promise<Opportunity | null> {
    return context.loaders.of('opportunity', (ids) => this.db.read(context.actor, (rows) => opportunitiesByIds(rows, ids))).load(application.opportunityId);
  }
}

function listed(actor: Actor, filter: ApplicationFilter): Omit<ListQuery, 'columns'> {
  const query: Omit<ListQuery, 'columns'> = { from: 'applications', where: [], values: [], order: [{ expression: 'id', type: 'uuid', isDescending: true }] };
  const narrow = (columnSql: string, value: unknown): void => {
    query.values.push(value);
    query.where.push(`${columnSql} = $${String(query.values.length)}`);
  };
  if (actor.organisationId !== null) narrow('organisation_id', actor.organisationId);
  else if (actor.capacity !== 'COORDINATOR') narrow('user_id', actor.userId);
  if (filter.state != null) narrow('state', filter.state);
  if (filter.opportunityId != null) narrow('opportunity_id', filter.opportunityId);
  return query;
}
