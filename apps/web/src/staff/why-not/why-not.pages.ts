import { Controller, Get } from '@nestjs/common';
import {
  PeopleCalled, QueueOrder, ReviewIntroductionPage, WhyNotNames, WhyNotOpportunity, WhyNotPair, WhyNotPeople, WhyNotSearch,
  type PeopleCalledQuery, type WhyNotOpportunityQuery, type WhyNotPairQuery, type WhyNotPeopleQuery,
} from '../../documents.generated.js';
import { ApiProblem } from '../../site/api.client.js';
import { Page } from '../../site/page.js';
import { pageArguments, pagerOf } from '../../site/pager.js';
import { NO_PROBLEMS, problemsIn, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { count } from '../../site/words.js';
import { orNothing } from '../reviews/or.nothing.js';
import { pairShown, placeWords } from '../reviews/pair.view.js';
import { calledItem, idIn, opportunityIn } from './why-not.view.js';

type Opportunity = NonNullable<WhyNotOpportunityQuery['opportunity']>;
type People = WhyNotPeopleQuery | null;

/** Why somebody is, or is not, on the list of an opportunity; and what would change it. */
@Controller()
export class WhyNotPages {
  @Get('why-not')
  async ask(@Visiting() visit: Visit): Promise<Page> {
    // Whoever may review may ask; the API says no to anybody else.
    await visit.ask(QueueOrder, {});
    const typed = { opportunity: visit.query.typed('opportunity'), person: visit.query.typed('person') };
    if (typed.opportunity.trim() === '') {
      return choosing(typed, typed.person.trim() === '' ? NO_PROBLEMS : problemsIn({ opportunity: 'Name an opportunity, by words of its title or by its address.' }));
    }
    const opportunity = await opportunityOf(visit, typed.opportunity);
    if (opportunity === null) return searchPage(visit, typed);
    const people = await orNothing(visit.ask(WhyNotPeople, { opportunityId: opportunity.id }), null);
    if (typed.person.trim() === '') return peoplePage(visit, typed, opportunity, people);
    const personId = await personOf(visit, typed.person);
    if (personId === null) return calledPage(visit, typed, opportunity, people);
    const { match } = await orNothing(visit.ask(WhyNotPair, { profileId: personId, opportunityId: opportunity.id }), { match: null });
    if (match === null) return peoplePage(visit, typed, opportunity, people, problemsIn({ person: NO_SUCH_PERSON }));
    return answerPage(opportunity, match, people, personId);
  }
}

const NO_SUCH_PERSON = 'We find no such person, or they are hidden from you. Choose somebody below, or type a part of their name.';
const NOBODY_CALLED = 'We find nobody who is called that. Type another part of their name, or choose somebody below.';
const NOT_YOURS = 'Looking for people by name is for coordinators. Paste the address of an introduction that you review.';
const TOO_OFTEN = 'You have looked for people very often. It is possible again within an hour.';
const PEOPLE_A_PAGE = 20;

interface Typed { readonly opportunity: string; readonly person: string }

function choosing(typed: Typed, problems: Problems, more: object = {}): Page {
  return new Page('staff/why-not', 'Why not?', { typed, problems, ...more });
}

async function opportunityOf(visit: Visit, text: string): Promise<Opportunity | null> {
  const named = opportunityIn(text);
  return named === null ? null : (await visit.ask(WhyNotOpportunity, named)).opportunity;
}

/** A person is named by the id of the profile, or by an introduction that they are part of. */
async function personOf(visit: Visit, text: string): Promise<string | null> {
  const id = idIn(text);
  if (id === null) return null;
  const { node } = await visit.ask(ReviewIntroductionPage, { id });
  return node?.__typename === 'Introduction' ? node.candidateRef : id;
}

async function searchPage(visit: Visit, typed: Typed): Promise<Page> {
  const { opportunities: { nodes, totalCount } } = await visit.ask(WhyNotSearch, { filter: { text: typed.opportunity.trim().slice(0, 200) } });
  if (nodes.length === 0) return choosing(typed, problemsIn({ opportunity: 'No open opportunity has these words. Try fewer of them, or paste its address.' }));
  return choosing(typed, NO_PROBLEMS, {
    found: count(totalCount, 'opportunity has these words', 'opportunities have these words'), isMore: totalCount > nodes.length,
    opportunities: nodes.map(({ id, title, organisation }) => ({ title, by: organisation?.name ?? 'a host', href: address(id, typed.person) })),
  });
}

/** Whoever is called that. Who looked, and at whom, is recorded by the API. */
async function calledPage(visit: Visit, typed: Typed, opportunity: Opportunity, people: People): Promise<Page> {
  const found = await calledSo(visit, typed.person);
  if (typeof found === 'string') return peoplePage(visit, typed, opportunity, people, problemsIn({ person: found }));
  const { totalCount, nodes, pageInfo } = found;
  if (nodes.length === 0) return peoplePage(visit, typed, opportunity, people, problemsIn({ person: NOBODY_CALLED }));
  return choosing(typed, NO_PROBLEMS, {
    chosen: { title: opportunity.title, href: `/opportunities/${opportunity.slug}` }, called: nodes.map((one) => calledItem(one, address(opportunity.id, one.id))),
    calledCount: count(totalCount, 'person is called that', 'people are called that'),
    pages: pagerOf(pageInfo, '/why-not', [['opportunity', typed.opportunity], ['person', typed.person]]),
  });
}

/** The people, or in words why nobody is looked for. */
async function calledSo(visit: Visit, text: string): Promise<PeopleCalledQuery['people'] | string> {
  try {
    return (await visit.ask(PeopleCalled, { text, ...pageArguments(visit.query, PEOPLE_A_PAGE) })).people;
  } catch (problem) {
    if (!(problem instanceof ApiProblem)) throw problem;
    if (problem.code === 'BAD_USER_INPUT') return text.trim().length > 1 ? NOBODY_CALLED : 'Type at least two letters of their name.';
    if (problem.code === 'FORBIDDEN') return NOT_YOURS;
    if (problem.code === 'RATE_LIMITED') return TOO_OFTEN;
    throw problem;
  }
}

async function peoplePage(visit: Visit, typed: Typed, opportunity: Opportunity, people: People, problems: Problems = NO_PROBLEMS): Promise<Page> {
  const listed = (people?.candidates.nodes ?? []).map(({ candidateRef, match: { profile, qualifies } }) => ({
    name: profile.name ?? 'Somebody', headline: profile.headline, isFitting: qualifies, href: address(opportunity.id, candidateRef),
  }));
  const known = new Set(people?.candidates.nodes.map((one) => one.candidateRef));
  const others = [...new Set((people?.introductions.nodes ?? []).flatMap(({ candidateRef }) => (candidateRef === null || known.has(candidateRef) ? [] : [candidateRef])))];
  const named = others.length === 0 ? [] : (await visit.ask(WhyNotNames, { ids: others })).nodes;
  return choosing({ ...typed, opportunity: typed.opportunity }, problems, {
    chosen: { title: opportunity.title, href: `/opportunities/${opportunity.slug}` }, listed, isListKnown: people !== null,
    others: named.flatMap((node) => (node?.__typename === 'Profile' ? [{ name: node.name ?? 'Somebody', headline: node.headline, href: address(opportunity.id, node.id) }] : [])),
  });
}

function answerPage(opportunity: Opportunity, match: NonNullable<WhyNotPairQuery['match']>, people: People, personId: string): Page {
  const pair = pairShown(match);
  const place = people === null ? '' : placeWords(people.candidates.nodes.map((one) => one.candidateRef), people.candidates.totalCount, personId);
  return new Page('staff/why-not-answer', `${pair.fits ? 'Why' : 'Why not'}? ${pair.name} and ${opportunity.title}`, {
    pair, place, opportunity: { title: opportunity.title, by: opportunity.organisation?.name ?? 'a host', href: `/opportunities/${opportunity.slug}` },
    otherHref: `/why-not?opportunity=${opportunity.id}`, together: match.whyNot?.together ?? [], isWithinReach: match.whyNot?.isWithinReach ?? null,
    changes: match.counterfactuals.map(({ sentence, scoreAfter, opensCount, learningRoutes }) => ({
      sentence, scoreAfter, opens: opensCount === null || opensCount === 0 ? '' : `It opens ${count(opensCount, 'other opportunity', 'other opportunities')}.`,
      routes: learningRoutes.map(({ title, provider, url }) => ({ title, provider, url })),
    })),
  });
}

function address(opportunity: string, person: string): string {
  return `/why-not?${new URLSearchParams({ opportunity, ...(person.trim() !== '' && { person }) }).toString()}`;
}
