import { Introduction } from './introduction.js';
import { Mark, MatchRow } from './match.js';

export const MATCH_ENTITIES = [MatchRow, Mark, Introduction];
export { MatchesModule } from './matches.module.js';
export { Matcher, type Rescored } from './matcher.js';
export { IntroductionService } from './introduction.service.js';
export { IntroductionAnswer, ReviewDecision } from './match.inputs.js';
export { Introduction, IntroductionStateName } from './introduction.js';
