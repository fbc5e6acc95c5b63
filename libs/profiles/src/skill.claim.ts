import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Level } from '#libs/domain';
import { Entry } from '#libs/platform';
import { SkillEvidence } from './profile.words.js';

const EXPERT = 4;

/** A skill that a person says they have. Either a skill of the lists or a word that is not in them yet. */
@Entity('skill_claims')
@ObjectType({ description: 'A skill that a person says they have, how well, and what stands behind it.' })
export class SkillClaim extends Entry {
  @Column({ type: 'uuid', update: false })
  profileId: string;

  @Field(() => ID, { nullable: true, description: 'Null: a word that is not mapped to a skill yet, so it is not scored.' })
  @Column({ type: 'uuid', nullable: true })
  skillId: string | null;

  @Field(() => String, { nullable: true, description: 'The person\'s own word, until it is mapped to a skill.' })
  @Column({ type: 'text', nullable: true })
  text: string | null;

  @Field(() => Int, { description: '1 awareness, 2 working, 3 practitioner, 4 expert.' })
  @Column({ type: 'smallint' })
  level: Level;

  @Field(() => SkillEvidence)
  @Column({ type: 'text', default: 'SELF' })
  evidence: SkillEvidence;

  @Field(() => Boolean, { description: 'Whether the person would like to use it.' })
  @Column({ type: 'boolean', default: false })
  isWanted: boolean;

  @Field(() => String, { nullable: true, description: 'Day, as 2027-06-01.' })
  @Column({ type: 'date', nullable: true })
  lastUsedOn: string | null;

  /** An expert's claim with nothing but the person's word behind it reads "not yet evidenced". */
  get isNotYetEvidenced(): boolean {
    return this.level === EXPERT && this.evidence === SkillEvidence.SELF;
  }
}
