import { CongestionRunRow } from './congestion/congestion.run.js';
import { Introduction } from './introductions/introduction.js';
import { Mark, MatchRow } from './match.js';
import { ReplayRunRow } from './replays/replay.run.js';
import { TransparencyRecordRow } from './weights/transparency.record.js';
import { WeightsVersion } from './weights/weights.js';

export const MATCH_ENTITIES = [MatchRow, Mark, Introduction, CongestionRunRow, WeightsVersion, TransparencyRecordRow, ReplayRunRow];
export { Batch, inChunks } from './batch/batch.js';
export type { BatchPart } from './batch/batch.thread.js';
export { requestRecompute } from './recompute/recompute.store.js';
export { FIRST_WAITING_SQL, LIVING_SQL, shardCount } from './shards/shard.store.js';
export { CongestionService } from './congestion/congestion.service.js';
export { MatchesModule } from './matches.module.js';
export { Matcher, type Rescored } from './market/matcher.js';
export { Replay, type Tally } from './replays/replay.js';
export { IntroductionService } from './introductions/introduction.service.js';
export { IntroductionAnswer, ReviewDecision } from './match.inputs.js';
