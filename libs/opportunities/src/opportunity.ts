import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { Entry, Node, Personal } from '#libs/platform';
import { CoHost, Funding, JobTerms, Pay, PlacementTerms, ProjectTerms, Requirement } from './opportunity.terms.js';
import { documentOf, listOf } from './writing/stored.document.js';
import {
  AcceptedRoute, AnonymousUntil, Condition, FundingStatus, OpenToName, OpportunityKind, OpportunityMode, OpportunityPattern, OpportunityStateName,
  Sponsorship, UnpaidBasisName,
} from './opportunity.words.js';

const DAY = 'Day, as 2027-06-01.';

/** A placement, job or project of an organisation. Drafts are its members' and the coordinators'; once published anybody may read it. */
@Entity('opportunities')
@ObjectType({ implements: () => [Node], description: 'A placement, job or joint project.' })
export class Opportunity extends Entry {
  @Field(() => ID)
  @Column({ type: 'uuid', update: false })
  organisationId: string;

  @Field(() => [CoHost])
  @Column({ type: 'jsonb', default: '[]', transformer: listOf({ organisationId: 'string', isConfirmed: 'boolean' }) })
  coHosts: CoHost[];

  @Field(() => OpportunityKind)
  @Column({ type: 'text' })
  kind: OpportunityKind;

  @Field(() => OpportunityStateName)
  @Column({ type: 'text' })
  state: OpportunityStateName;

  @Field(() => String, { nullable: true, description: 'Why it was returned, withdrawn or paused.' })
  @Column({ type: 'text', nullable: true })
  stateReason: string | null;

  @Field(() => String, { description: 'Its name in addresses; stays when the title changes.' })
  @Column({ type: 'text', update: false })
  slug: string;

  @Field(() => String)
  @Column({ type: 'text' })
  title: string;

  @Field(() => String)
  @Column({ type: 'text', default: '' })
  purpose: string;

  @Field(() => Int)
  @Column({ type: 'integer', default: 1 })
  places: number;

  @Field(() => Int, { description: 'Places kept for a clearing round.' })
  @Column({ type: 'integer', default: 0 })
  placesForRound: number;

  @Field(() => Int)
  @Column({ type: 'integer', default: 0 })
  placesFilled: number;

  @Field(() => [Requirement])
  @Column({ type: 'jsonb', default: '[]', transformer: listOf({ skillId: 'string', level: 'number', importance: 'string', weight: 'number' }) })
  requirements: Requirement[];

  /** Names of the required skills as they were when written: what a search for a skill's word finds. */
  @Column({ type: 'text', default: '' })
  skillNames: string;

  @Field(() => OpportunityMode, { nullable: true })
  @Column({ type: 'text', nullable: true })
  mode: OpportunityMode | null;

  @Field(() => String, { nullable: true, description: 'Outward part of the site\'s postcode.' })
  @Column({ type: 'text', nullable: true })
  outcode: string | null;

  @Field(() => String, { nullable: true, description: 'GSS code of the local authority of the site.' })
  @Column({ type: 'text', nullable: true })
  area: string | null;

  @Column({ type: 'integer', nullable: true })
  siteEasting: number | null;

  @Column({ type: 'integer', nullable: true })
  siteNorthing: number | null;

  @Field(() => Float, { nullable: true })
  @Column({ type: 'double precision', nullable: true })
  hoursPerWeek: number | null;

  @Field(() => [OpportunityPattern])
  @Column({ type: 'text', array: true, default: '{}' })
  patterns: OpportunityPattern[];

  @Field(() => String, { nullable: true, description: DAY })
  @Column({ type: 'date', nullable: true })
  startOn: string | null;

  @Field(() => String, { nullable: true, description: DAY })
  @Column({ type: 'date', nullable: true })
  endOn: string | null;

  @Field(() => Int, { nullable: true })
  @Column({ type: 'integer', nullable: true })
  weeks: number | null;

  @Field(() => Pay, { nullable: true })
  @Column({ type: 'jsonb', nullable: true, transformer: documentOf({ isPaid: 'boolean' }) })
  pay: Pay | null;

  @Field(() => Int, { nullable: true, description: 'The top of the pay in pence an hour; null: unpaid or not stated.' })
  @Column({ type: 'integer', nullable: true })
  payTopPencePerHour: number | null;

  @Field(() => UnpaidBasisName, { nullable: true })
  @Column({ type: 'text', nullable: true })
  unpaidBasis: UnpaidBasisName | null;

  @Field(() => String, { nullable: true, description: 'The UK course that requires the work.' })
  @Column({ type: 'text', nullable: true })
  courseName: string | null;

  @Field(() => FundingStatus)
  @Column({ type: 'text', default: 'NONE' })
  fundingStatus: FundingStatus;

  @Column({ type: 'jsonb', nullable: true })
  funding: Funding | null;

  @Field(() => [OpenToName], { description: 'Empty: anyone.' })
  @Column({ type: 'text', array: true, default: '{}' })
  openTo: OpenToName[];

  @Field(() => String, { nullable: true, description: `${DAY} The last day to apply, until midnight in London.` })
  @Column({ type: 'date', nullable: true })
  closesOn: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The last second to apply.' })
  @Column({ type: 'timestamptz', nullable: true })
  closingAt: Date | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  contactRole: string | null;

  @Field(() => String, { nullable: true })
  @Personal('opportunity.edit')
  @Column({ type: 'text', nullable: true })
  contactName: string | null;

  @Field(() => String, { nullable: true })
  @Personal('opportunity.edit')
  @Column({ type: 'text', nullable: true })
  contactEmail: string | null;

  @Field(() => String, { nullable: true, description: 'Role of the person who supervises.' })
  @Column({ type: 'text', nullable: true })
  supervisorRole: string | null;

  @Field(() => String, { nullable: true })
  @Personal('opportunity.edit')
  @Column({ type: 'text', nullable: true })
  supervisorName: string | null;

  @Field(() => [Condition])
  @Column({ type: 'text', array: true, default: '{}' })
  conditions: Condition[];

  @Field(() => Sponsorship)
  @Column({ type: 'text', default: 'NOT_OFFERED' })
  sponsorship: Sponsorship;

  @Field(() => Boolean)
  @Column({ type: 'boolean', default: false })
  isDisabilityConfident: boolean;

  @Field(() => AnonymousUntil)
  @Column({ type: 'text', default: 'SUBMITTED' })
  anonymousUntil: AnonymousUntil;

  @Field(() => AcceptedRoute)
  @Column({ type: 'text', default: 'HERE' })
  acceptedRoute: AcceptedRoute;

  @Field(() => String, { nullable: true, description: 'Where to apply when the route is EXTERNAL.' })
  @Column({ type: 'text', nullable: true })
  applyUrl: string | null;

  @Field(() => [String], { description: 'Theme codes.' })
  @Column({ type: 'text', array: true, default: '{}' })
  themes: string[];

  @Field(() => String, { nullable: true, description: 'Its host\'s sector.' })
  @Column({ type: 'text', nullable: true })
  sector: string | null;

  @Field(() => Boolean, { description: 'Whether the text may be used again under the Open Government Licence.' })
  @Column({ type: 'boolean', default: false })
  isOpenLicence: boolean;

  @Field(() => PlacementTerms, { nullable: true })
  @Column({ type: 'jsonb', nullable: true })
  placement: PlacementTerms | null;

  @Field(() => JobTerms, { nullable: true })
  @Column({ type: 'jsonb', nullable: true })
  job: JobTerms | null;

  @Field(() => ProjectTerms, { nullable: true })
  @Column({ type: 'jsonb', nullable: true })
  project: ProjectTerms | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Column({ type: 'timestamptz', nullable: true })
  lastConfirmedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when nobody has confirmed that it is still current.' })
  @Column({ type: 'timestamptz', nullable: true })
  staleAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Where an imported one comes from.' })
  @Column({ type: 'text', nullable: true, update: false })
  source: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  sourceRef: string | null;

  @Field(() => Boolean, { description: 'An example for showing the service; nobody can be hired through it.' })
  @Column({ type: 'boolean', default: false, update: false })
  isExample: boolean;

  get related(): Related {
    return { organisationId: this.organisationId, isPublic: this.publishedAt !== null };
  }
}
