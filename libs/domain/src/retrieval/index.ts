export type { KernelName } from './kernel/kernel.js';
export { withChanged } from './list-change.js';
export { MatchIndex } from './match-index.js';
export { assignShards, mergeTop, shardOf } from './shard.js';
