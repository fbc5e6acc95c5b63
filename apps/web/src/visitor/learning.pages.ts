import { Controller, Get, Post } from '@nestjs/common';
import { LearningRoutes, SuggestLearningRoute, type LearningRoutesQuery } from '../documents.generated.js';
import type { Form } from '../site/form.js';
import { Page, SeeOther } from '../site/page.js';
import { pageArguments, pagerOf } from '../site/pager.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type FieldNames, type Problems } from '../site/problems.js';
import { Visit, Visiting } from '../site/visit.js';
import { count, day, LEVELS, money } from '../site/words.js';
import { skillMeant } from '../skills/skill.meant.js';
import { skillName } from '../skills/skill.words.js';

const PAGE_SIZE = 25;
const LEVEL_CHOICES = [['0', 'none'], ['1', 'awareness'], ['2', 'working'], ['3', 'practitioner'], ['4', 'expert']] as const;

const NAMES: FieldNames = {
  skill: 'Which skill does it teach?', title: 'What is it called?', provider: 'Who offers it?', url: 'Its address on the web', fromLevel: 'From which level?',
  toLevel: 'To which level?', cost: 'What does it cost?', hours: 'How many hours does it take?', place: 'Where is it?',
};

type Route = LearningRoutesQuery['learningRoutes']['nodes'][number];

/** Ways to learn a skill: what is listed, and suggesting another. */
@Controller('learning')
export class LearningPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page> {
    const text = visit.query.text('text');
    const skill = await skillMeant(visit, text, visit.query.text('skill'));
    const isUnknown = text !== '' && skill === null;
    const { learningRoutes } = await visit.ask(LearningRoutes, { ...(skill !== null && { skillId: skill.id }), ...pageArguments(visit.query, PAGE_SIZE) });
    return new Page('visitor/learning', 'Ways to learn', {
      text: visit.query.typed('text'), skill: skillName(skill), isUnknown, routes: learningRoutes.nodes.map(routeOf), pages: pagerOf(learningRoutes.pageInfo, '/learning',
        text === '' ? [] : [['text', text], ...(skill === null ? [] : [['skill', skill.id] as const])]),
    });
  }

  @Get('suggest')
  suggest(@Visiting() visit: Visit): Page | SeeOther {
    return visit.isSignedIn ? formPage(null, NO_PROBLEMS) : new SeeOther('/sign-in?next=/learning/suggest');
  }

  @Post('suggest')
  async save(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { form } = visit;
    const word = form.text('skill');
    const skill = await skillMeant(visit, word, form.text('skillId'));
    if (skill === null) return formPage(form, problemsIn({ skill: word === '' ? 'Say which skill it teaches.'
      : 'We know no skill of that name. Try another word for it.' }), 422);
    const { suggestLearningRoute } = await visit.ask(SuggestLearningRoute, {
      input: {
        skillId: skill.id, title: form.text('title'), provider: form.text('provider'), url: form.text('url'), fromLevel: form.whole('fromLevel') ?? 0,
          toLevel: form.whole('toLevel') ?? 2,
        costPence: form.pence('cost'), hours: form.whole('hours'), place: form.optional('place'), idempotencyKey: form.optional('_once'),
      },
    });
    if (isRefused(suggestLearningRoute)) return formPage(form, problemsOf(suggestLearningRoute, (path) => FIELDS[path] ?? path), 422);
    visit.tell('Thank you. A coordinator looks at it before it is listed.');
    return new SeeOther('/learning');
  }
}

/** What the form calls otherwise than the API. */
const FIELDS: Readonly<Record<string, string>> = { skillId: 'skill', costPence: 'cost' };

function routeOf({ title, provider, url, fromLevel, toLevel, costPence, hours, place, lastCheckedAt, state, skill }: Route): object {
  return {
    title, provider, url, skill: skillName(skill), levels: `${fromLevel === 0 ? 'from the beginning' : `from ${LEVELS[fromLevel] ?? ''}`} to ${LEVELS[toLevel] ?? ''}`,
    facts: [costPence === null ? '' : costPence === 0 ? 'Free' : money(costPence), hours === null ? '' : count(hours, 'hour'),
      place ?? 'Online'].filter((one) => one !== '').join(', '),
    checked: day(lastCheckedAt), isSuggested: state === 'SUGGESTED',
  };
}

function formPage(form: Form | null, problems: Problems, status = 200): Page {
  const typed = Object.fromEntries(['skill', 'title', 'provider', 'url', 'cost', 'hours', 'place'].map((name) => [name, form?.typed(name) ?? '']));
  const levels = (name: string, usual: string, from: number): object[] => LEVEL_CHOICES.slice(from).map(([value, text]) => ({ value, text,
    selected: (form?.text(name) ?? usual) === value }));
  return new Page('visitor/suggest', 'Suggest a way to learn', {
    typed, names: NAMES, fromLevels: levels('fromLevel', '0', 0).slice(0, 4), toLevels: levels('toLevel', '2', 1), problems: naming(problems, NAMES),
  }, status);
}
