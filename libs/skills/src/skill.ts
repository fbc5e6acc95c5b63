import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Entry, Node } from '#libs/platform';

/** Where a skill's meaning comes from. LOCAL is the forum's own list. */
export enum SkillScheme { LOCAL = 'LOCAL', GDAD = 'GDAD', ESCO = 'ESCO', SSC = 'SSC', SFIA = 'SFIA', ONET = 'ONET' }
registerEnumType(SkillScheme, { name: 'SkillScheme', description: 'The list a skill comes from; LOCAL is our own.' });

/** The ladder of levels; the values are what is stored and reckoned with. */
export const SkillLevel = { AWARENESS: 1, WORKING: 2, PRACTITIONER: 3, EXPERT: 4 } as const;
export type SkillLevel = (typeof SkillLevel)[keyof typeof SkillLevel];
registerEnumType(SkillLevel, {
  name: 'SkillLevel', description: 'How well a skill is held or needed, lowest first.',
  valuesMap: {
    AWARENESS: { description: 'Knows what it is for; would need close help to do it.' },
    WORKING: { description: 'Does ordinary tasks, asks when something unusual comes up.' },
    PRACTITIONER: { description: 'Does it alone in new situations and helps others.' },
    EXPERT: { description: 'Takes the hardest cases, sets the way and teaches it.' },
  },
});

/** What a scheme says of the levels of one skill, by the name of the level; empty where it says nothing. */
export type LevelMeanings = Partial<Record<keyof typeof SkillLevel, string>>;

@ObjectType({ description: 'What a level means for one skill, in the words of its scheme.' })
export class SkillLevelMeaning {
  @Field(() => SkillLevel)
  level: SkillLevel;

  @Field(() => String)
  meaning: string;
}

/** A concept that can be claimed and asked for. `code` is its natural key within the scheme and is never given to another meaning. */
@Entity('skills')
@ObjectType({ implements: () => [Node], description: 'A skill of one of the lists that this service knows.' })
export class Skill extends Entry {
  @Field(() => SkillScheme)
  @Column({ type: 'text' })
  scheme: SkillScheme;

  @Field(() => String, { description: 'Its name within the scheme: a word of ours, or the last part of an ESCO address.' })
  @Column({ type: 'text' })
  code: string;

  @Field(() => String)
  @Column({ type: 'text' })
  label: string;

  @Field(() => [String], { description: 'Other names people use for it.' })
  @Column({ type: 'text', array: true, default: '{}' })
  altLabels: string[];

  @Field(() => String)
  @Column({ type: 'text', default: '' })
  definition: string;

  @Column({ type: 'jsonb', default: '{}' })
  levels: LevelMeanings;

  /** A heading of the scheme: it arranges skills and is neither claimed nor asked for. */
  @Column({ type: 'boolean', default: false })
  isGroup: boolean;

  @Column({ type: 'text', default: 'ACTIVE' })
  status: 'ACTIVE' | 'DEPRECATED';

  @Column({ type: 'uuid', nullable: true })
  replacedBy: string | null;

  /** Written by imports, compared by `resolveSkill`; nobody else reads it. */
  @Column({ type: 'text', array: true, default: '{}', select: false })
  foldedNames: string[];
}
