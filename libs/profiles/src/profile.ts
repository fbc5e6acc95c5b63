import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { Entry, Node, Personal, type FieldProblem } from '#libs/platform';
import { MinPay } from './profile.terms.js';
import { AcceptedKind, CircumstanceName, ProfileStateName, TravelModeName, Visibility, WorkMode, WorkPattern } from './profile.words.js';

const DAY = 'Day, as 2027-06-01.';

/** What one person says of themselves. Hosts see it once it was granted to them; the settings stay the person's and the coordinators'. */
@Entity('profiles')
@ObjectType({ implements: () => [Node], description: 'What a person offers and looks for.' })
export class Profile extends Entry {
  @Column({ type: 'uuid', update: false })
  userId: string;

  @Field(() => ProfileStateName)
  @Column({ type: 'text' })
  state: ProfileStateName;

  @Field(() => String, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'text', nullable: true })
  headline: string | null;

  @Field(() => String, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'text', nullable: true })
  summary: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Declared to be 18 or over. No birth date is kept.' })
  @Personal('profile.seeSettings')
  @Column({ type: 'boolean', default: false })
  isAdult: boolean;

  @Field(() => String, { nullable: true, description: 'Outward part of the home postcode; the rest is never kept.' })
  @Personal('profile.see')
  @Column({ type: 'text', nullable: true })
  outcode: string | null;

  @Field(() => String, { nullable: true, description: 'GSS code of the local authority of the home; null outside the West Midlands.' })
  @Personal('profile.see')
  @Column({ type: 'text', nullable: true })
  area: string | null;

  @Column({ type: 'integer', nullable: true })
  homeEasting: number | null;

  @Column({ type: 'integer', nullable: true })
  homeNorthing: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes one way; null: no limit stated.' })
  @Personal('profile.seeSettings')
  @Column({ type: 'integer', nullable: true })
  maxCommuteMin: number | null;

  @Field(() => TravelModeName, { nullable: true })
  @Personal('profile.seeSettings')
  @Column({ type: 'text', default: 'PUBLIC' })
  travelMode: TravelModeName;

  /** Minutes by outward postcode: the person's own figures. */
  @Column({ type: 'jsonb', default: '{}' })
  commuteOverrides: Record<string, number>;

  @Field(() => [WorkMode], { nullable: true, description: 'Empty: any.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  modes: WorkMode[];

  @Field(() => Int, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'integer', nullable: true })
  hoursPerWeekMin: number | null;

  @Field(() => Int, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'integer', nullable: true })
  hoursPerWeekMax: number | null;

  @Field(() => [WorkPattern], { nullable: true, description: 'Empty: any.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  patterns: WorkPattern[];

  @Field(() => String, { nullable: true, description: DAY })
  @Personal('profile.see')
  @Column({ type: 'date', nullable: true })
  availableFrom: string | null;

  @Field(() => String, { nullable: true, description: DAY })
  @Personal('profile.see')
  @Column({ type: 'date', nullable: true })
  availableTo: string | null;

  @Field(() => MinPay, { nullable: true })
  @Personal('profile.seeSettings')
  @Column({ type: 'jsonb', nullable: true })
  minPay: MinPay | null;

  /** `minPay` in pence an hour, by the same rule as the pay of opportunities. */
  @Column({ type: 'integer', nullable: true })
  payFloor: number | null;

  @Field(() => Boolean, { nullable: true })
  @Personal('profile.seeSettings')
  @Column({ type: 'boolean', default: false })
  acceptsUnpaid: boolean;

  @Field(() => [AcceptedKind], { nullable: true, description: 'Empty: every kind.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  acceptsKinds: AcceptedKind[];

  @Field(() => [CircumstanceName], { nullable: true, description: 'Empty: nothing stated, which only an opportunity open to anyone accepts.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  circumstances: CircumstanceName[];

  @Field(() => [String], { nullable: true, description: 'Theme codes.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  interests: string[];

  @Field(() => [String], { nullable: true, description: 'Sector codes: kinds of organisation, such as COUNCIL.' })
  @Personal('profile.see')
  @Column({ type: 'text', array: true, default: '{}' })
  sectors: string[];

  @Field(() => [ID], { nullable: true, description: 'Skills the person would like to use and does not claim.' })
  @Personal('profile.see')
  @Column({ type: 'uuid', array: true, default: '{}' })
  wantedSkillIds: string[];

  @Field(() => Visibility, { nullable: true })
  @Personal('profile.seeSettings')
  @Column({ type: 'text', default: 'INTRODUCED_ONLY' })
  visibility: Visibility;

  @Field(() => [ID], { nullable: true, description: 'Organisations that the person chose to hide from.' })
  @Personal('profile.seeSettings')
  @Column({ type: 'uuid', array: true, default: '{}' })
  excludedOrganisationIds: string[];

  @Field(() => Boolean, { nullable: true, description: 'False: hidden from organisations one belongs to or whose verified domain is that of one\'s address.' })
  @Personal('profile.seeSettings')
  @Column({ type: 'boolean', default: false })
  isShownToOwnOrganisations: boolean;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'timestamptz', nullable: true })
  lastConfirmedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  @Personal('profile.see')
  @Column({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  /** The revision that matching reads. */
  @Column({ type: 'integer', nullable: true })
  publishedVersion: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  dormancyWarnedAt: Date | null;

  @Field(() => Boolean, { description: 'An example for showing the service; there is no such person.' })
  @Column({ type: 'boolean', default: false, update: false })
  isExample: boolean;

  /** Organisations that were granted sight of this profile; filled by whoever loads the row for others. */
  grantedTo?: string[];

  /** What the last change has to say, such as two claims that became one. */
  remarks?: FieldProblem[];

  get related(): Related {
    return { userId: this.userId, ...(this.grantedTo !== undefined && { grantedTo: this.grantedTo }) };
  }
}
