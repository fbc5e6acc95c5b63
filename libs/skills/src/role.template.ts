import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Entry, Node } from '#libs/platform';
import { Skill, SkillLevel, SkillScheme } from './skill.js';

/** A role at one rung, or an ESCO occupation, which names skills without levels and is therefore not offered as a template. */
@Entity('role_templates')
@ObjectType({ implements: () => [Node], description: 'A role at one rung: the skills it asks for, each with a level.' })
export class RoleTemplate extends Entry {
  @Field(() => SkillScheme)
  @Column({ type: 'text' })
  scheme: SkillScheme;

  @Field(() => String)
  @Column({ type: 'text' })
  code: string;

  @Field(() => String)
  @Column({ type: 'text' })
  label: string;

  @Column({ type: 'text', array: true, default: '{}' })
  altLabels: string[];

  @Field(() => String, { description: 'The profession it belongs to.' })
  @Column({ type: 'text', default: '' })
  family: string;

  @Field(() => String, { description: 'The role of which it is one rung.' })
  @Column({ type: 'text', default: '' })
  role: string;

  @Field(() => Int, { nullable: true, description: '1 is the first rung of the role.' })
  @Column({ type: 'integer', nullable: true })
  rung: number | null;

  @Field(() => String)
  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: 'ACTIVE' | 'DEPRECATED';
}

@ObjectType({ description: 'A skill that a role asks for.' })
export class RoleTemplateSkill {
  @Field(() => Skill)
  skill: Skill;

  @Field(() => SkillLevel)
  level: SkillLevel;

  @Field(() => Boolean, { description: 'False means that it is desirable.' })
  isEssential: boolean;
}
