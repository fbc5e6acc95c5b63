export { SKILL_LEVELS } from './levels.js';
export {  type RoleTemplate } from './role-ladder.js';
export { ROLE_TEMPLATES } from './role-templates.js';
export { type StarterSkill } from './starter-skill.js';
export { STARTER_SKILLS } from './starter-skills.js';

/** Version of skills, levels and templates together; raise it with any change, so that old scores can be replayed. */
export const STARTER_VERSION = '1.0.0';
