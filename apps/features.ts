import { ACCOUNT_ENTITIES, AccountsModule } from '#libs/accounts';
import { SKILL_ENTITIES, SkillsModule } from '#libs/skills';

/** Every feature of the product, in the order of the house: the processes differ in what they run, not in what they know. */
export const FEATURES = [AccountsModule, SkillsModule];

export const ENTITIES = [...ACCOUNT_ENTITIES, ...SKILL_ENTITIES];
