export { OccupationFinder, type FoundOccupation, type OccupationEntry, type OccupationSkill } from './occupation-finder.js';
export { OccupationsBySkill } from './occupations-by-skill.js';
export { TitleIndex, type SimilarTitle } from './title-index.js';
