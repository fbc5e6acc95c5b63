/** 1 awareness, 2 working, 3 practitioner, 4 expert. */
export type SkillLevelNumber = 1 | 2 | 3 | 4;

/** A level of skill, with what a person at it can say of herself. */
export interface SkillLevel {
  readonly level: SkillLevelNumber;
  readonly code: 'awareness' | 'working' | 'practitioner' | 'expert';
  readonly label: string;
  readonly canDo: string;
}

/** The four levels, lowest first: the same ladder as the government digital and data profession, in our own words. */
export const SKILL_LEVELS: readonly SkillLevel[] = [
  {
    level: 1,
    code: 'awareness',
    label: 'Awareness',
    canDo: 'I know what this is for and can follow a conversation about it, but would need close help to do it.',
  },
  {
    level: 2,
    code: 'working',
    label: 'Working',
    canDo: 'I have used this in real or course work and can finish ordinary tasks, asking when something unusual comes up.',
  },
  {
    level: 3,
    code: 'practitioner',
    label: 'Practitioner',
    canDo: 'I do this on my own in unfamiliar situations, choose between approaches, and help others to do it well.',
  },
  {
    level: 4,
    code: 'expert',
    label: 'Expert',
    canDo: 'People come to me for the hardest cases; I set how we do this, and teach and improve it beyond my own team.',
  },
];
