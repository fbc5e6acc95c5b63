export { type FoundOccupation, type OccupationEntry, OccupationFinder } from './occupation-finder.js';
export { OccupationsBySkill } from './occupations-by-skill.js';
export { TitleIndex } from './title-index.js';
