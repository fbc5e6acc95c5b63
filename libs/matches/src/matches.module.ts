import { Module } from '@nestjs/common';
import { CandidateResolver } from './candidates/candidate.resolver.js';
import { CongestionReactions } from './congestion/congestion.reactions.js';
import { CongestionResolver } from './congestion/congestion.resolver.js';
import { CongestionService } from './congestion/congestion.service.js';
import { CounterfactualQueries } from './counterfactuals/counterfactual.queries.js';
import { CounterfactualListResolver, CounterfactualResolver, OpportunityAfterResolver } from './counterfactuals/counterfactual.resolver.js';
import { FiguresQueries } from './figures/figures.queries.js';
import { FiguresResolver } from './figures/figures.resolver.js';
import { IntroductionResolver } from './introductions/introduction.resolver.js';
import { IntroductionService } from './introductions/introduction.service.js';
import { ListQueries } from './lists/list.queries.js';
import { Matcher } from './market/matcher.js';
import { RecomputeWork } from './recompute/recompute.work.js';
import { Replay } from './replays/replay.js';
import { WarmMarket } from './market/warm.market.js';
import { MatchQueries } from './match.queries.js';
import { MatchReactions } from './match.reactions.js';
import { MatchResolver } from './match.resolver.js';
import { MatchService } from './match.service.js';
import { PairQueries } from './pairs/pair.queries.js';
import { PeopleResolver } from './candidates/people.resolver.js';
import { PeopleSearch } from './candidates/people.search.js';
import { QualifyingQueries } from './qualifying/qualifying.queries.js';
import { ReviewResolver } from './reviews/review.resolver.js';
import { RankedRoleResolver } from './pairs/ranked.role.resolver.js';
import { ReplayResolver } from './replays/replay.resolver.js';
import { ReplayService } from './replays/replay.service.js';
import { ShardFailures } from './shards/shard.failures.js';
import { ShardWork } from './shards/shard.work.js';
import { Shards } from './shards/shards.js';
import { UnreadableInputs } from './market/unreadable.inputs.js';
import { UnwrittenLists } from './market/unwritten.lists.js';
import { WeightsResolver } from './weights/weights.resolver.js';
import { WeightsService } from './weights/weights.service.js';

@Module({
  providers: [
    WarmMarket, Matcher, Shards, ShardWork, ShardFailures, RecomputeWork, Replay, MatchReactions, UnreadableInputs, UnwrittenLists, PairQueries, ListQueries, MatchQueries,
    MatchService, IntroductionService, QualifyingQueries, CounterfactualQueries, CounterfactualResolver, CounterfactualListResolver, OpportunityAfterResolver,
    MatchResolver, CandidateResolver, IntroductionResolver, ReviewResolver, CongestionService, CongestionReactions, CongestionResolver,
    PeopleSearch, PeopleResolver, RankedRoleResolver, FiguresQueries, FiguresResolver, WeightsService, WeightsResolver, ReplayService, ReplayResolver,
  ],
  exports: [Matcher, Replay, IntroductionService, CongestionService],
})
export class MatchesModule {}
