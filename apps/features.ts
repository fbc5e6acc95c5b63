import { ACCOUNT_ENTITIES, AccountsModule } from '#libs/accounts';
import { OPPORTUNITY_ENTITIES, OpportunitiesModule } from '#libs/opportunities';
import { SKILL_ENTITIES, SkillsModule } from '#libs/skills';

/** Every feature of the product, in the order of the house: the processes differ in what they run, not in what they know. */
export const FEATURES = [AccountsModule, SkillsModule, OpportunitiesModule];

export const ENTITIES = [...ACCOUNT_ENTITIES, ...SKILL_ENTITIES, ...OPPORTUNITY_ENTITIES];
