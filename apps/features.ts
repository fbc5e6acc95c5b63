import { ACCOUNT_ENTITIES, AccountsModule } from '#libs/accounts';
import { APPLICATION_ENTITIES, ApplicationsModule } from '#libs/applications';
import { MATCH_ENTITIES, MatchesModule } from '#libs/matches';
import { NOTICE_ENTITIES, NoticesModule } from '#libs/notices';
import { OPPORTUNITY_ENTITIES, OpportunitiesModule } from '#libs/opportunities';
import { ORGANISATION_ENTITIES, OrganisationsModule } from '#libs/organisations';
import { DeadLettersModule, ProgressModule } from '#libs/platform';
import { PROFILE_ENTITIES, ProfilesModule } from '#libs/profiles';
import { SKILL_ENTITIES, SkillsModule } from '#libs/skills';

/** Every feature of the product, in the order of the house: the processes differ in what they run, not in what they know. */
export const FEATURES = [
  DeadLettersModule, ProgressModule, AccountsModule, OrganisationsModule, SkillsModule, ProfilesModule, OpportunitiesModule, MatchesModule, ApplicationsModule,
  NoticesModule,
];

export const ENTITIES = [
  ...ACCOUNT_ENTITIES, ...ORGANISATION_ENTITIES, ...SKILL_ENTITIES, ...PROFILE_ENTITIES, ...OPPORTUNITY_ENTITIES, ...MATCH_ENTITIES, ...APPLICATION_ENTITIES,
  ...NOTICE_ENTITIES,
];
