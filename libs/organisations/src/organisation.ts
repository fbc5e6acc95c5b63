import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { connectionOf, Entry, Node, Personal } from '#libs/platform';

export enum OrganisationKind {
  COUNCIL = 'COUNCIL', NHS = 'NHS', POLICE_FIRE = 'POLICE_FIRE', UNIVERSITY = 'UNIVERSITY', CHARITY_COMMUNITY = 'CHARITY_COMMUNITY', SME = 'SME',
  BUSINESS = 'BUSINESS', OTHER_PUBLIC = 'OTHER_PUBLIC',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind' });

export enum Verification { PENDING = 'PENDING', VERIFIED = 'VERIFIED', REJECTED = 'REJECTED', SUSPENDED = 'SUSPENDED', CLOSED = 'CLOSED' }
registerEnumType(Verification, { name: 'Verification', description: 'Whether a coordinator has checked that an organisation is what it says.' });

export enum OrganisationSize { MICRO = 'MICRO', SMALL = 'SMALL', MEDIUM = 'MEDIUM', LARGE = 'LARGE' }
registerEnumType(OrganisationSize, { name: 'OrganisationSize', description: 'Under 10, under 50, under 250 people, or more.' });

/** Numbers under which official registers know an organisation. */
@InputType('RegisterIdsInput')
@ObjectType({ description: 'Numbers under which official registers know an organisation.' })
export class RegisterIds {
  @Field(() => String, { nullable: true }) charityNumber?: string | null;
  @Field(() => String, { nullable: true }) companyNumber?: string | null;
  @Field(() => String, { nullable: true }) ukprn?: string | null;
  @Field(() => String, { nullable: true }) odsCode?: string | null;
  @Field(() => String, { nullable: true }) gssCode?: string | null;
}

@Entity('organisations')
@ObjectType({ implements: () => [Node], description: 'A council, charity, firm, university or other body.' })
export class Organisation extends Entry {
  @Field(() => String)
  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  foldedName: string;

  @Field(() => String)
  @Column({ type: 'text' })
  slug: string;

  @Field(() => OrganisationKind)
  @Column({ type: 'text' })
  kind: OrganisationKind;

  @Field(() => RegisterIds)
  @Column({ type: 'jsonb', default: {} })
  registerIds: RegisterIds;

  @Field(() => String, { nullable: true, description: 'Code of the local authority it is in.' })
  @Column({ type: 'text', nullable: true })
  area: string | null;

  @Field(() => OrganisationSize, { nullable: true })
  @Column({ type: 'text', nullable: true })
  size: OrganisationSize | null;

  @Field(() => String, { nullable: true })
  @Column({ type: 'text', nullable: true })
  website: string | null;

  @Field(() => String, { nullable: true, description: 'Where mail for the organisation goes when a named contact has left; to its members and staff.' })
  @Personal('organisation.seeMembers')
  @Column({ type: 'text', nullable: true })
  sharedMailbox: string | null;

  /** Addresses at this domain are its people's: their profiles are hidden from it by default. A coordinator confirms it. */
  @Field(() => String, { nullable: true })
  @Personal('organisation.seeMembers')
  @Column({ type: 'text', nullable: true })
  verifiedDomain: string | null;

  @Field(() => Verification)
  @Column({ type: 'text', default: 'PENDING' })
  verification: Verification;

  @Field(() => String, { nullable: true, description: 'Why it was rejected or suspended; to its members and staff.' })
  @Personal('organisation.seeMembers')
  @Column({ type: 'text', nullable: true })
  verificationReason: string | null;

  /** The verified organisation that spoke for a group without a register number. */
  @Column({ type: 'uuid', nullable: true })
  vouchedBy: string | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  source: string | null;

  @Field(() => Boolean, { description: 'Invented, for a demonstration.' })
  @Column({ type: 'boolean', default: false })
  isExample: boolean;

  get related(): Related {
    return { organisationId: this.id, isPublic: this.verification === Verification.VERIFIED || this.verification === Verification.SUSPENDED };
  }
}

export const OrganisationConnection = connectionOf(Organisation);
