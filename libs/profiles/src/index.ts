import { Profile } from './profile.js';
import { SkillClaim } from './skill.claim.js';

export const PROFILE_ENTITIES = [Profile, SkillClaim];
export { ProfilesModule } from './profiles.module.js';
export { ProfileService,  type ImportedProfile } from './profile.service.js';
export { currentProfileInputs, unsoundProfileFields } from './profile.queries.js';
export { Profile, SkillClaim };
