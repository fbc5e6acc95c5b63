export { type IndexOptions, type KernelName, MatchIndex } from './match-index.js';
export type { Viewer } from './people-query.js';
