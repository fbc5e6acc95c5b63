import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can, type TransparencyRecord } from '#libs/domain';
import {
  Allow, Change, Context, Database, Duplicate, entityPage, JsonDocument, Me, NodeRegistry, NotFound, PageArgs, VersionConflict, WrongState,
  type Actor, type Page, type RequestContext,
} from '#libs/platform';
import { TransparencyRecordConnection, TransparencyRecordRow } from './transparency.record.js';
import { WeightsChangeView, WeightsVersion, WeightsVersionConnection } from './weights.js';
import { ApproveWeightsInput, ProposeWeightsInput } from './weights.inputs.js';
import { changesOf, currentRecord, namesOf } from './weights.queries.js';
import { WeightsService } from './weights.service.js';

@Resolver(() => WeightsVersion)
export class WeightsResolver {
  constructor(private readonly db: Database, private readonly service: WeightsService, private readonly nodes: NodeRegistry) {}

  onModuleInit(): void {
    this.nodes.register('WeightsVersion', (id, { actor }) =>
      (can('weights.see', actor) ? this.db.read(actor, (rows) => rows.findOneBy(WeightsVersion, { id })) : Promise.resolve(null)));
  }

  @Query(() => JsonDocument, { description: 'The algorithmic transparency record: everything that decides a list, made from what scores now, and every change of it.' })
  @Allow('public')
  transparencyRecord(): Promise<TransparencyRecord> {
    return currentRecord(this.db.source.manager);
  }

  @Query(() => TransparencyRecordConnection, { description: 'The record as it was published at each change of the weights, the latest first.' })
  @Allow('public')
  transparencyRecords(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<TransparencyRecordRow>> {
    return this.db.read(actor, (rows) => entityPage(rows, TransparencyRecordRow, {
      from: 'transparency_records', where: [], values: [], order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }

  @Query(() => WeightsVersionConnection, { description: 'Tables of weights: proposed, in force, superseded and refused, the latest proposal first.' })
  @Allow('weights.see')
  weightsVersions(@Me() actor: Actor, @Args() page: PageArgs): Promise<Page<WeightsVersion>> {
    return this.db.read(actor, (rows) => entityPage(rows, WeightsVersion, {
      from: 'weights', where: [], values: [], order: [{ expression: 'id', type: 'uuid', isDescending: true }],
    }, page));
  }

  @Change(WeightsVersion, Duplicate)
  @Allow('weights.propose')
  proposeWeights(@Args('input') input: ProposeWeightsInput, @Me() actor: Actor): Promise<WeightsVersion> {
    return this.db.write(actor, (tx) => this.service.propose(tx, input));
  }

  @Change(WeightsVersion, NotFound, WrongState, VersionConflict)
  @Allow('weights.approve')
  approveWeights(@Args('input') input: ApproveWeightsInput, @Me() actor: Actor): Promise<WeightsVersion> {
    return this.db.write(actor, (tx) => this.service.decide(tx, input));
  }

  @ResolveField(() => [WeightsChangeView], { description: 'What it changes of the table before it; of a proposal, of the one in force.' })
  async changes(@Parent() { id }: WeightsVersion, @Context() { actor, loaders }: RequestContext): Promise<WeightsChangeView[]> {
    return await loaders.of('weightsChanges', (ids) => this.db.read(actor, (rows) => changesOf(rows, ids))).load(id) ?? [];
  }

  @ResolveField(() => String, { nullable: true, description: 'Who proposed it, by name, for staff.' })
  async proposedBy(@Parent() { createdBy }: WeightsVersion, @Context() context: RequestContext): Promise<string | null> {
    return createdBy === null ? null : this.nameOf(createdBy, context);
  }

  @ResolveField(() => [String], { nullable: true, description: 'Which other admins approved it, by name, for staff.' })
  async approvedBy(@Parent() weights: WeightsVersion, @Context() context: RequestContext): Promise<string[]> {
    const names = await Promise.all(weights.approvedBy.map((id) => this.nameOf(id, context)));
    return names.flatMap((name) => name ?? []);
  }

  private nameOf(userId: string, { actor, loaders }: RequestContext): Promise<string | null> {
    return loaders.of('staffNames', (ids) => this.db.read(actor, (rows) => namesOf(rows, ids))).load(userId);
  }
}
