import { Controller, Get } from '@nestjs/common';
import { CountOpportunities, FindOpportunities, type FindOpportunitiesQuery } from '../documents.generated.js';
import { ApiProblem } from '../site/api.client.js';
import type { Form } from '../site/form.js';
import { Page } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { naming, NO_PROBLEMS, problemsIn, problemsOf, type Problems } from '../site/problems.js';
import { Visit, Visiting } from '../site/visit.js';
import { count, KINDS, MODES } from '../site/words.js';
import { skillMeant } from '../skills/skill.meant.js';
import { listOf } from '../skills/skill.words.js';
import { itemOf } from './opportunity.view.js';
import { DISTANCES, FIELD_NAMES, fieldOfFilter, fieldsOf, filterOf, formWith, hrefOf, SORTS, tagsOf, widerSearches, withMeaning, WRONG_FIELDS } from './search.js';

const PAGE_SIZE = 20;

type Found = FindOpportunitiesQuery['opportunities'];

/** What is searched for; `list`: whose list its skill stands in, where that is not ours. */
interface Search { readonly query: Form; readonly list: string }

/** Looking for opportunities; open to everybody. */
@Controller('opportunities')
export class FindPages {
  @Get()
  async find(@Visiting() visit: Visit): Promise<Page> {
    const word = visit.query.text('skill');
    const skill = await skillMeant(visit, word, visit.query.text('skillId'));
    const query = withMeaning(visit.query, skill);
    const list = skill === null ? '' : listOf(skill);
    if (word !== '' && skill === null) return resultsPage(visit, { query, list }, null, [], problemsIn({ skill: 'We know no skill of that name. Try another word for it.' }), 422);
    try {
      const { opportunities } = await visit.ask(FindOpportunities, { filter: filterOf(query), ...pageArguments(query, PAGE_SIZE) });
      return resultsPage(visit, { query, list }, opportunities, opportunities.totalCount === 0 ? await wider(visit, { query, list }) : [], NO_PROBLEMS);
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.fields.length === 0) throw problem;
      const fields = problem.fields.map(({ path, message }) => ({ path, code: '', message: WRONG_FIELDS[fieldOfFilter(path) ?? ''] ?? message }));
      const problems = problemsOf({ __typename: '', code: '', message: problem.message, fields }, fieldOfFilter);
      return resultsPage(visit, { query, list }, null, [], naming(problems, FIELD_NAMES), 422);
    }
  }
}

/** Searches that are wider by one thing and would find something, with how much. */
async function wider(visit: Visit, { query, list }: Search): Promise<object[]> {
  const found = await Promise.all(widerSearches(query, list).map(async ({ text, fields }) => {
    const { opportunities } = await visit.ask(CountOpportunities, { filter: filterOf(formWith(fields)) });
    return { text, href: hrefOf(fields), total: opportunities.totalCount, count: count(opportunities.totalCount, 'opportunity', 'opportunities') };
  }));
  return found.filter(({ total }) => total > 0);
}

function resultsPage(visit: Visit, { query, list }: Search, found: Found | null, offers: object[], problems: Problems, status = 200): Page {
  const checked = (name: string, words: Readonly<Record<string, string>>): object[] => Object.entries(words).map(([value, text]) => ({ value, text,
    checked: query.list(name).includes(value) }));
  const tags = tagsOf(query, list);
  const km = query.typed('km') || '20';
  const isListed = DISTANCES.some((one) => String(one) === km);
  return new Page('find/results', 'Find opportunities', {
    found: found === null ? '' : count(found.totalCount, 'opportunity', 'opportunities'), text: query.typed('text'), skill: visit.query.typed('skill'),
    isSearched: tags.length > 0, outcode: query.typed('outcode'), pay: query.typed('pay'),
    kinds: checked('kind', KINDS), modes: checked('mode', MODES), offers, tags, organisation: query.typed('organisation'), area: query.typed('area'),
    distances: [...DISTANCES.map((one) => ({ value: String(one), text: `${String(one)} km` })), ...(isListed ? []
      : [{ value: km, text: `${km} km` }])].map((one) => ({ ...one, selected: one.value === km })),
    from: (['day', 'month', 'year'] as const).map((part) => ({ name: part, value: query.typed(`from-${part}`), classes: part === 'year' ? 'govuk-input--width-4'
      : 'govuk-input--width-2' })),
    sorts: Object.entries(SORTS).map(([value, { text }]) => ({ value, text, selected: query.text('sort') === value })),
    results: found?.nodes.map(itemOf) ?? [], pages: found === null ? null : pagerOf(found.pageInfo, '/opportunities', fieldsOf(query)), problems,
  }, status);
}
