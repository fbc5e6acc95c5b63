import { registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Related } from '#libs/domain';
import { Entry } from '#libs/platform';

export enum MatchStateName { SUGGESTED = 'SUGGESTED', STALE = 'STALE', INTRODUCED = 'INTRODUCED' }
registerEnumType(MatchStateName, { name: 'MatchState', description: 'Where a pair stands.' });

/** A pair somebody acted on, with the versions of everything its score was made from. */
@Entity('matches')
export class MatchRow extends Entry {
  @Column({ type: 'uuid' }) profileId: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'uuid' }) opportunityId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text', default: 'SUGGESTED' }) state: MatchStateName;
  @Column({ type: 'text' }) engineVersion: string;
  @Column({ type: 'text' }) weightsVersion: string;
  @Column({ type: 'text' }) taxonomyVersion: string;
  @Column({ type: 'integer' }) profileVersion: number;
  @Column({ type: 'integer' }) opportunityVersion: number;
  @Column({ type: 'bigint' }) position: string;
  @Column({ type: 'integer' }) organisationTotal: number;
  @Column({ type: 'integer' }) candidateTotal: number;
  @Column({ type: 'integer' }) twoSided: number;
  @Column({ type: 'timestamptz' }) computedAt: Date;

  get related(): Related {
    return { userId: this.userId, organisationId: this.organisationId };
  }
}

export enum Side { CANDIDATE = 'CANDIDATE', ORGANISATION = 'ORGANISATION' }
registerEnumType(Side, { name: 'MatchSide', description: 'One of the two sides of a match.' });

/** What one side noted about a pair; a dismissal hides it from that side only. */
@Entity('marks')
export class Mark extends Entry {
  @Column({ type: 'uuid' }) matchId: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) side: Side;
  @Column({ type: 'text' }) kind: 'SHORTLISTED' | 'DISMISSED';
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
