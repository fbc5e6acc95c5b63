import { Controller, Get, Param, Post } from '@nestjs/common';
import {
  DecideLearning, LearningToReview, QueueOrder, ReviewLearningPage, type LearningRouteDecision, type ReviewLearningPageQuery,
} from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, NO_PROBLEMS, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count, day, money } from '../../site/words.js';
import { chosenWay, decisionForm, decisionProblems, dueWords, nodeOf, NO_WAY_CHOSEN, shownVersion, versionOf } from './decision.js';
import { levelWords } from '../register.view.js';

type Route = Extract<NonNullable<ReviewLearningPageQuery['node']>, { __typename: 'LearningRoute' }>;

const PAGE_SIZE = 20;
const LIST = { value: 'LIST', text: 'List it', hint: 'It is shown to people whom it could help.' } as const;
const STILL_THERE = { value: 'LIST', text: 'It is still there', hint: 'It stays listed, as looked at today.' } as const;
const RETIRE = { value: 'RETIRE', text: 'Retire it', hint: 'It is not shown any more. This cannot be undone.' } as const;
const DECISIONS: readonly LearningRouteDecision[] = ['LIST', 'RETIRE'];

/** Listing and retiring ways to learn. */
@Controller()
export class LearningReviewPages {
  @Get('review/learning')
  async list(@Visiting() visit: Visit): Promise<Page> {
    const [, { learningRoutes: { nodes, pageInfo } }] = await Promise.all([visit.ask(QueueOrder, {}), visit.ask(LearningToReview, pageArguments(visit.query, PAGE_SIZE))]);
    return new Page('staff/learning-list', 'Ways to learn to look after', {
      routes: nodes.map(({ id, title, provider, state, lastCheckedAt, skill }) => ({
        href: `/review/learning/${id}`, title, by: `${skill?.label ?? 'A skill'}, by ${provider}`, isSuggested: state === 'SUGGESTED',
        looked: lastCheckedAt === null ? 'Nobody has looked at it yet' : `Last looked at on ${day(lastCheckedAt)}`,
      })),
      pages: pagerOf(pageInfo, '/review/learning', []),
    });
  }

  @Get('review/learning/:id')
  show(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    return page(visit, id);
  }

  @Post('review/learning/:id')
  async decide(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const decision = chosenWay(form, DECISIONS);
    if (decision === null) return page(visit, id, form, NO_WAY_CHOSEN);
    const { reviewLearningRoute: decided } = await visit.ask(DecideLearning, { input: { learningRouteId: id, version: versionOf(form), decision } });
    if (isRefused(decided)) return page(visit, id, form, decisionProblems(decided));
    visit.tell(decision === 'LIST' ? `${decided.title} is listed.` : `${decided.title} is retired.`);
    return new SeeOther('/queue');
  }
}

async function page(visit: Visit, id: string, typed: Form | null = null, problems: Problems = NO_PROBLEMS): Promise<Page> {
  await dueWords(visit, id);
  const route = nodeOf((await visit.ask(ReviewLearningPage, { id })).node, 'LearningRoute');
  const ways = { SUGGESTED: [LIST, RETIRE], LISTED: [STILL_THERE, RETIRE], RETIRED: [] }[route.state];
  return new Page('staff/learning', `Review a way to learn: ${route.title}`, {
    id, problems, url: route.url, rows: factsOf(route), hasWays: ways.length > 0,
    next: route.state === 'RETIRED' ? 'nothing. It is retired.' : 'you see whether it is there and leads where it says, and list or retire it. There is no due day.',
    decision: decisionForm(ways, shownVersion(typed, route.version, problems), typed),
  }, problems.summary.length > 0 ? 422 : 200);
}

function factsOf({ skill, fromLevel, toLevel, provider, costPence, hours, place, lastCheckedAt, createdAt }: Route): [string, string][] {
  return [
    ['Skill', `${skill?.label ?? 'A skill'}, from ${levelWords(fromLevel)} to ${levelWords(toLevel)}`], ['Provider', provider],
    ['Cost', costPence === null ? 'Not known' : costPence === 0 ? 'Free' : money(costPence)],
    ['Time', hours === null ? 'Not known' : count(hours, 'hour')], ['Where', place ?? 'Online'],
    ['Suggested', day(createdAt)], ['Last looked at', lastCheckedAt === null ? 'Never' : day(lastCheckedAt)],
  ];
}
