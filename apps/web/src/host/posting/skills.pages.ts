import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  HostOpportunityById, Qualifying, ReviseOpportunity, SkillsById, SkillSuggestions, type HostOpportunityFragment, type SkillSuggestionsQuery,
} from '../../documents.generated.js';
import { ApiProblem } from '../../site/api.client.js';
import { Download, Page, SeeOther } from '../../site/page.js';
import { isRefused, NO_PROBLEMS, problemsIn, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { skillPicked } from '../../skills/skill.meant.js';
import { skillName } from '../../skills/skill.words.js';
import { ownOpportunity } from '../host.access.js';
import { IMPORTANCE_CHOICES, LEVEL_CHOICES } from '../host.words.js';
import { addressOf, problemsAbout } from './posting.view.js';
import { liveCountOf, noCount, type LiveCount } from './qualifying.view.js';
import { askedIn, requirementsOf, withSkill, type Asked } from './requirement.form.js';

interface Shown {
  readonly problems?: Problems; readonly status?: number; readonly version?: string; readonly found?: SkillSuggestionsQuery['skills'] | null; readonly typed?: string;
  readonly theirs?: readonly string[];
}

/** The skills that are asked for, with the count of people who would fit. */
@Controller('host/opportunities')
export class SkillsPages {
  @Get(':id/edit/skills')
  async ask(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page> {
    const opportunity = await ownOpportunity(visit, id);
    return this.page(visit, opportunity, opportunity.requirements, {});
  }

  /** One form with several buttons: only Save stores anything, the others show the form again with what they changed. */
  @Post(':id/edit/skills')
  async change(@Visiting() visit: Visit, @Param('id') id: string): Promise<Page | SeeOther> {
    const opportunity = await ownOpportunity(visit, id);
    const { form } = visit;
    const asked = askedIn(form);
    const [what = '', about = ''] = form.text('do').split(':');
    const version = form.text('version');
    const typed = form.typed('find');
    const picked = what === 'find' ? await skillPicked(visit, typed, form.text('chosen')) : null;
    if (picked !== null) return this.page(visit, opportunity, withSkill(asked, picked.id), { version });
    if (what === 'add') return this.page(visit, opportunity, withSkill(asked, about), { version });
    if (what === 'remove') return this.page(visit, opportunity, asked.filter(({ skillId }) => skillId !== about), { version, typed });
    if (what === 'count') return this.page(visit, opportunity, asked, { version, typed });
    if (what === 'find' || form.text('find') !== '') return this.find(visit, opportunity, asked, version);
    return this.save(visit, opportunity, asked, Number(version) || opportunity.version);
  }

  /** The count for what stands in the form now: the script asks for it as the form changes. */
  @Post(':id/qualifying')
  @HttpCode(200)
  async count(@Visiting() visit: Visit, @Param('id') id: string): Promise<Download> {
    await ownOpportunity(visit, id);
    return new Download('application/json', JSON.stringify(await countOf(visit, id, askedIn(visit.form))));
  }

  private async find(visit: Visit, opportunity: HostOpportunityFragment, asked: readonly Asked[], version: string): Promise<Page> {
    const typed = visit.form.typed('find');
    const text = typed.trim().slice(0, 200);
    if (text === '') return this.page(visit, opportunity, asked, { version, typed, problems: problemsIn({ find: 'Type a skill to look for, such as Excel.' }), status: 422 });
    const { skills } = await visit.ask(SkillSuggestions, { text });
    const found = skills.filter(({ id }) => !asked.some(({ skillId }) => skillId === id));
    // Saving would leave out what was typed and not added, so it is asked about first.
    const isSaving = visit.form.text('do') === 'save';
    const problems = isSaving ? { problems: problemsIn({ find: 'You typed a skill and have not added it. Add it, or empty this box, and save again.' }), status: 422 } : {};
    return this.page(visit, opportunity, asked, { version, typed, found, ...problems });
  }

  private async save(visit: Visit, opportunity: HostOpportunityFragment, asked: readonly Asked[], version: number): Promise<Page | SeeOther> {
    const { reviseOpportunity: answer } = await visit.ask(ReviseOpportunity, { input: { opportunityId: opportunity.id, version, requirements: requirementsOf(asked) } });
    if (!isRefused(answer)) {
      visit.tell('Saved: skills.');
      return new SeeOther(addressOf(opportunity));
    }
    const isConflict = answer.__typename === 'VersionConflict';
    const now = isConflict ? (await visit.ask(HostOpportunityById, { id: opportunity.id })).opportunity ?? opportunity : opportunity;
    const theirs = isConflict ? now.requirements.map(({ skill }) => skillName(skill, 'A skill')) : [];
    return this.page(visit, now, asked, { problems: problemsAbout(answer, now, 'skills'), status: 422, theirs, ...(!isConflict && { version: String(version) }) });
  }

  private async page(visit: Visit, opportunity: HostOpportunityFragment, asked: readonly Asked[], shown: Shown): Promise<Page> {
    const { problems = NO_PROBLEMS, status = 200, version, found = null, typed = '', theirs = [] } = shown;
    const [labels, count] = await Promise.all([labelsOf(visit, opportunity, asked), countOf(visit, opportunity.id, asked)]);
    const rows = asked.map(({ skillId, level, importance, weight }) => ({
      skillId, weight, label: labels.get(skillId) ?? 'A skill that is no longer listed', importance,
      levels: LEVEL_CHOICES.map((choice) => ({ ...choice, selected: Number(choice.value) === level })),
      importances: IMPORTANCE_CHOICES.map((choice) => ({ ...choice, selected: choice.value === importance })),
    }));
    return new Page('host/skills', `${opportunity.title}: skills${visit.request.method === 'POST' && problems.summary.length === 0 ? ', not saved yet' : ''}`, {
      base: addressOf(opportunity), name: opportunity.title, version: version ?? String(opportunity.version), rows, typed,
      found: found?.map((skill) => ({ id: skill.id, label: skillName(skill), definition: skill.definition })) ?? null, count, problems, theirs,
      isLive: opportunity.state === 'OPEN',
    }, status);
  }
}

async function countOf(visit: Visit, opportunityId: string, asked: readonly Asked[]): Promise<LiveCount> {
  if (asked.length === 0) return { sentence: 'Add a skill to see how many people have it.', changes: [] };
  try {
    return liveCountOf(await visit.ask(Qualifying, { input: { opportunityId, requirements: requirementsOf(asked) } }), asked.length);
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.code !== 'UNAUTHENTICATED') return noCount(problem.code);
    throw problem;
  }
}

/** The names of skills, those that a form added included. */
async function labelsOf(visit: Visit, { requirements }: HostOpportunityFragment, asked: readonly Asked[]): Promise<Map<string, string>> {
  const known = new Map(requirements.flatMap(({ skill }) => (skill === null ? [] : [[skill.id, skillName(skill)] as const])));
  const missing = asked.map(({ skillId }) => skillId).filter((id) => !known.has(id));
  if (missing.length === 0) return known;
  const { nodes } = await visit.ask(SkillsById, { ids: missing });
  for (const node of nodes) if (node?.__typename === 'Skill') known.set(node.id, skillName(node));
  return known;
}
