export { cleanText } from './clean-text.js';
export { decodeEntities } from './entity.js';
export { buildLabelIndex, type LabelEntry, type LabelIndex, type Suggestion } from './label-index.js';
export { fold } from './normalise.js';
export { SkillExtractor, type SkillMention } from './skill-extractor.js';
export type { SkillConcept } from './skill-label-index.js';
export { tokenSpans } from './token.js';
export * from './title/index.js';
