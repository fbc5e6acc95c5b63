import { Controller, Get } from '@nestjs/common';
import { ReplayRuns, type ReplayRunsQuery } from '../documents.generated.js';
import { Page } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { Visit, Visiting } from '../site/visit.js';
import { count, instant } from '../site/words.js';

const PAGE_SIZE = 20;

/** Each night's replay: whether what is stored can be derived again. */
@Controller()
export class ReplaysPages {
  @Get('replays')
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { replayRuns: { nodes, pageInfo } } = await visit.ask(ReplayRuns, pageArguments(visit.query, PAGE_SIZE));
    const [latest] = nodes;
    return new Page('staff/replays', 'Nightly replays', {
      runs: nodes.map(runShown), latest: latest === undefined ? null : outcome(latest), pages: pagerOf(pageInfo, '/replays', []),
    });
  }
}

type Run = ReplayRunsQuery['replayRuns']['nodes'][number];

function runShown(run: Run): object {
  const { createdAt, checked, equal, different, erased, otherVersion, isWhole, differences, engine, taxonomy, weights } = run;
  return {
    when: instant(createdAt), iso: createdAt, checked, equal, different, erased, otherVersion, scope: isWhole ? 'Everything' : 'A sample', isDefect: different > 0,
    differences, versions: `${engine}, ${weights}, ${taxonomy}`, isCut: different > differences.length,
  };
}

function outcome({ different, checked, createdAt }: Run): string {
  const looked = count(checked, 'list or match', 'lists and matches');
  return different === 0 ? `All is well: the replay of ${instant(createdAt)} looked at ${looked}, and each came out the same.`
    : `The replay of ${instant(createdAt)} looked at ${looked}; ${count(different, 'came', 'came')} out differently. Each of them is a defect.`;
}
