import { Profile } from './profile.js';
import { SkillClaim } from './skill.claim.js';

export const PROFILE_ENTITIES = [Profile, SkillClaim];
export { ProfilesModule } from './profiles.module.js';
export { ProfileService, type Imported, type ImportedProfile } from './profile.service.js';
export { currentProfileInputs, profilesByIds } from './profile.queries.js';
export { SkillEvidence } from './profile.words.js';
export { Profile, SkillClaim };
