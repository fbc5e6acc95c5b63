import { Controller, Get } from '@nestjs/common';
import { SkillsWhileTyping } from '../documents.generated.js';
import { Download } from '../site/page.js';
import { Visit, Visiting } from '../site/visit.js';
import { lookedUp, SUGGESTIONS } from './skill.meant.js';
import { suggestionOf } from './suggestion.view.js';

/** Skills for what is being typed, as the script asks for them. Every form that uses it works without. */
@Controller('skills')
export class SuggestPages {
  /** A list of at most eight, the closest first; empty for an empty text. A text of more than 200 characters is read as far as that. */
  @Get('suggest')
  async suggest(@Visiting() visit: Visit): Promise<Download> {
    const text = lookedUp(visit.query.text('text'));
    const skills = text === '' ? [] : (await visit.ask(SkillsWhileTyping, { text, first: SUGGESTIONS })).skills;
    visit.response.set('cache-control', 'private, max-age=60');
    return new Download('application/json', JSON.stringify(skills.map((one) => suggestionOf(one, text))));
  }
}
