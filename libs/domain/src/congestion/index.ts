export { type CongestionFigures } from './figures.js';
export { CONGESTION_RULES, checkCongestionRules, type CongestionRules } from './rules.js';
export { shownLists, type CongestionRun, type ShownList, type ShownOptions } from './shown-lists.js';
export { type CongestionSnapshot, type OpenOpportunity, type RawList } from './snapshot.js';
