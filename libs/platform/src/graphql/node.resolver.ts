import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.js';
import { Node } from '../database/record.js';
import type { RequestContext } from './context.js';
import { NodeRegistry } from './node.registry.js';
import { Context } from './parameters.js';
import { InvalidInput } from './refusal.js';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const MOST_IDS = 100;

/** Anything by its global id. What does not exist and what the viewer may not see are one answer: null. */
@Resolver(() => Node)
export class NodeResolver {
  constructor(private readonly registry: NodeRegistry) {}

  @Query(() => Node, { nullable: true })
  @Allow('public')
  async node(@Args('id', { type: () => ID }) id: string, @Context() context: RequestContext): Promise<object | null> {
    return UUID.test(id) ? this.registry.find(id, context) : null;
  }

  @Query(() => [Node], { nullable: 'items', description: 'At most 100, in the order of the ids.' })
  @Allow('public')
  nodes(@Args('ids', { type: () => [ID] }) ids: string[], @Context() context: RequestContext): Promise<(object | null)[]> {
    if (ids.length > MOST_IDS) throw InvalidInput.of('ids', 'count', `Ask for at most ${String(MOST_IDS)} at once.`);
    return Promise.all(ids.map((id) => this.node(id, context)));
  }
}
