import { LearningRoute, LearningRouteState } from './learning/learning.route.js';
import { RoleTemplate } from './role.template.js';
import { Skill } from './skill.js';

export const SKILL_ENTITIES = [Skill, RoleTemplate, LearningRoute];
export { learningRoutesOf } from './learning/learning.service.js';
export { SkillsModule } from './skills.module.js';
export { SkillService } from './skill.service.js';
export { SkillLevel, SkillScheme } from './skill.js';
export { loadTaxonomy, replacementsOf, resolveSkill, RETIRED_BY_IMPORT_SQL, skillsByIds, taxonomyOf, taxonomyVersion } from './skill.queries.js';
export { weightsByVersion, weightsInForce, weightsOf } from './weights.queries.js';
export { roleInputs, rolesByIds } from './role.queries.js';
export { FolderProblem } from './importing/csv.folder.js';
export { readTaxonomyFolder, type NamedTaxonomy } from './importing/taxonomy.folder.js';
export { importEsco } from './importing/esco.import.js';
export { importGdad } from './importing/gdad.import.js';
export { importStarter } from './importing/starter.import.js';
export { LearningRoute, LearningRouteState, RoleTemplate, Skill };
