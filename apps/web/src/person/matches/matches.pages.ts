import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { DismissMatch, MyChanges, MyMatch, MyMatches, ProposeIntroduction, ShortlistMatch, UnmarkMatch, type MatchFilter } from '../../documents.generated.js';
import { itemOf } from '../../find/opportunity.view.js';
import { Page, SeeOther } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { isRefused, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { clock } from '#libs/platform';
import { ago, count, day } from '../../site/words.js';
import { DISMISS_CHOICES, GROUPS, KIND_CHOICES } from '../person.words.js';
import { own } from '../profile/profile.pages.js';
import { changeOf, groupWords, matchItemOf, partRows, requirementRows, type OwnMatch } from './match.view.js';

const PAGE_SIZE = 20;

/** One's own matches: the list, one match with why and what would change it, and what can be done about it. */
@Controller('matches')
export class MatchPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const { query } = visit;
    const { myProfile, myMatches } = await visit.ask(MyMatches, { filter: filterOf(visit), ...pageArguments(query, PAGE_SIZE) });
    const filters = query.entries().filter(([name]) => name !== 'after' && name !== 'before');
    return new Page('person/matches', 'My matches', {
      state: myProfile?.state ?? 'NONE', isBeingPrepared: myMatches.isBeingPrepared, isSmall: myMatches.isSmallMarket,
      found: count(myMatches.totalCount, 'opportunity', 'opportunities'), matches: myMatches.nodes.map(matchItemOf), pages: pagerOf(myMatches.pageInfo, '/matches', filters),
      fresh: myMatches.reflects === null ? '' : ago(myMatches.reflects.at, clock.milliseconds()), views: viewsOf(visit, myMatches.isSmallMarket), isFiltered: filters.length > 0,
      kinds: KIND_CHOICES.map((one) => ({ value: one.value, text: one.text, checked: query.list('kind').includes(one.value) })), view: query.text('view'),
    });
  }

  @Get('changes')
  async changes(@Visiting() visit: Visit): Promise<Page> {
    const { myProfile, myCounterfactuals, myRoles } = await visit.ask(MyChanges, {});
    return new Page('person/changes', 'What would open more', {
      state: myProfile?.state ?? 'NONE', passing: `${count(myCounterfactuals?.passingCount ?? 0, 'opportunity that is open fits', 'opportunities that are open fit')} you now.`,
      changes: (myCounterfactuals?.nodes ?? []).map((one) => changeOf(one, '/matches/changes')),
      fresh: myCounterfactuals === null ? '' : ago(myCounterfactuals.reflects.at, clock.milliseconds()),
      roles: myRoles.flatMap(({ role, met, asked }) => (role === null ? [] : [{ label: role.label, description: role.description,
        met: `${String(met)} of ${count(asked, 'skill')}` }])),
    });
  }

  @Get(':opportunityId')
  async match(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page> {
    const { match, profileId } = await matchOf(visit, opportunityId);
    return matchPage(match, profileId, NO_PROBLEMS);
  }

  @Post(':opportunityId/shortlist')
  async shortlist(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page | SeeOther> {
    const { match, profileId } = await matchOf(visit, opportunityId);
    const { shortlistMatch } = await visit.ask(ShortlistMatch, { input: { opportunityId, profileId } });
    if (isRefused(shortlistMatch)) return matchPage(match, profileId, problemsOf(shortlistMatch, () => null), 422);
    visit.tell('On your shortlist.');
    return new SeeOther(`/matches/${opportunityId}`);
  }

  @Post(':opportunityId/put-aside')
  async putAside(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page | SeeOther> {
    const { match, profileId } = await matchOf(visit, opportunityId);
    const reason = visit.form.text('reason');
    if (!DISMISS_CHOICES.some(({ value }) => value === reason)) return matchPage(match, profileId, problemsIn({ reason: 'Choose why you put it aside.' }), 422);
    const { dismissMatch } = await visit.ask(DismissMatch, { input: { opportunityId, profileId, reason } });
    if (isRefused(dismissMatch)) return matchPage(match, profileId, problemsOf(dismissMatch, () => null), 422);
    visit.tell(`Put aside: ${match.opportunity.title}. The host is not told.`);
    return new SeeOther('/matches');
  }

  /** Takes a match off the shortlist, or brings back what was put aside. */
  @Post(':opportunityId/unmark')
  async unmark(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page | SeeOther> {
    const { match, profileId } = await matchOf(visit, opportunityId);
    const { unmarkMatch } = await visit.ask(UnmarkMatch, { input: { opportunityId, profileId } });
    if (isRefused(unmarkMatch)) return matchPage(match, profileId, problemsOf(unmarkMatch, () => null), 422);
    visit.tell(match.isDismissed ? 'Brought back. It is in your list again.' : 'Taken off your shortlist.');
    return new SeeOther(`/matches/${opportunityId}`);
  }

  @Get(':opportunityId/introduce')
  async introduce(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page | SeeOther> {
    const { match } = await matchOf(visit, opportunityId);
    return match.introduction === null || isOver(match.introduction.state) ? introducePage(match, opportunityId, NO_PROBLEMS)
      : new SeeOther(`/introductions/${match.introduction.id}`);
  }

  @Post(':opportunityId/introduce')
  async propose(@Visiting() visit: Visit, @Param('opportunityId') opportunityId: string): Promise<Page | SeeOther> {
    const { match, profileId } = await matchOf(visit, opportunityId);
    const { proposeIntroduction } = await visit.ask(ProposeIntroduction, { input: { opportunityId, profileId, idempotencyKey: visit.form.optional('_once') } });
    if (proposeIntroduction.__typename === 'Duplicate' && proposeIntroduction.existingId !== null) return new SeeOther(`/introductions/${proposeIntroduction.existingId}`);
    if (isRefused(proposeIntroduction)) return introducePage(match, opportunityId, problemsOf(proposeIntroduction, () => null), 422);
    return new SeeOther(`/introductions/${proposeIntroduction.id}`);
  }
}

const OVER = new Set(['REFUSED', 'CANDIDATE_NO', 'ORG_NO', 'LAPSED', 'SUPERSEDED']);

function isOver(state: string): boolean {
  return OVER.has(state);
}

async function matchOf(visit: Visit, opportunityId: string): Promise<{ match: OwnMatch; profileId: string }> {
  const profile = await own(visit);
  if (profile === null) throw new NotFoundException();
  const { match } = await visit.ask(MyMatch, { opportunityId, profileId: profile.id });
  if (match === null) throw new NotFoundException();
  return { match, profileId: profile.id };
}

/** What the address asks to see; unknown words of it are as if they were not there. */
function filterOf({ query }: Visit): MatchFilter {
  const kinds = query.list('kind').filter((kind) => KIND_CHOICES.some(({ value }) => value === kind));
  const view = query.text('view');
  return {
    ...(kinds.length > 0 && { kinds }), ...(view === 'everything' && { isEverything: true }), ...(view === 'aside' && { isDismissed: true }),
    ...(view === 'nearly' && { group: 'NEARLY' }), ...(view === 'not-yet' && { group: 'NOT_YET' }),
  };
}

const VIEWS: readonly [string, string][] = [['', 'For you now'], ['everything', 'Everything that fits'], ['nearly', GROUPS.NEARLY], ['not-yet', 'Not yet, and why'], ['aside',
  'Put aside']];

/** In a small market the first view shows everything already. */
function viewsOf({ query }: Visit, isSmall: boolean): object[] {
  const kinds = query.list('kind').map((kind): [string, string] => ['kind', kind]);
  return VIEWS.filter(([view]) => view !== 'everything' || !isSmall || query.text('view') === view).map(([view, text]) => {
    const search = new URLSearchParams(view === '' ? kinds : [['view', view], ...kinds]).toString();
    return { text, href: search === '' ? '/matches' : `/matches?${search}`, isHere: query.text('view') === view };
  });
}

function matchPage(match: OwnMatch, profileId: string, problems: Problems, status = 200): Page {
  const { opportunity, introduction } = match;
  return new Page('person/match', `${opportunity.title}: how it fits you`, {
    ...itemOf(opportunity), opportunityId: opportunity.id, profileId, opportunityHref: `/opportunities/${opportunity.slug}`, host: opportunity.organisation?.name ?? 'the host',
    isOpen: opportunity.state === 'OPEN', closed: opportunity.stateReason ?? '', closesOn: day(opportunity.closesOn),
    score: match.score, group: groupWords(match), isNearly: match.group === 'NEARLY', summary: match.summary, qualifies: match.qualifies, isShortlisted: match.isShortlisted,
    isDismissed: match.isDismissed, fits: match.gates.map(({ passed, sentence, change }) => ({ passed, sentence, change })), rows: requirementRows(match),
    ownParts: partRows(match.sides.candidate), hostParts: partRows(match.sides.organisation), ownSide: match.sides.candidate?.shown ?? null,
      hostSide: match.sides.organisation.shown,
    confidence: `${String(Math.round(match.confidence * 100))} %`, notUsed: match.notUsed, whyNot: match.whyNot,
    changes: match.counterfactuals.map((one) => changeOf(one, `/matches/${opportunity.id}/changes`)),
    introduction: introduction === null ? null : { href: `/introductions/${introduction.id}`, isOver: isOver(introduction.state) },
    versions: [match.engineVersion, match.weightsVersion, match.taxonomyVersion].join(', '), fresh: ago(match.reflects.at, clock.milliseconds()),
    reasons: DISMISS_CHOICES.map((one) => ({ value: one.value, text: one.text })), problems,
  }, status);
}

function introducePage(match: OwnMatch, opportunityId: string, problems: Problems, status = 200): Page {
  const { opportunity } = match;
  return new Page('person/introduce', `Ask to be introduced: ${opportunity.title}`, { opportunityId, name: opportunity.title,
    host: opportunity.organisation?.name ?? 'the host', problems }, status);
}
