export type { KernelName } from './kernel.js';
export { MatchIndex } from './match-index.js';
export { mergeTop, shardOf } from './shard.js';
