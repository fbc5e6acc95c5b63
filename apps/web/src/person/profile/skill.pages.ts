import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import { ClaimSkill, SaveProfile, UnclaimSkill, type ClaimSkillInput, type ProfilePartsFragment, type SkillEvidence } from '../../documents.generated.js';
import type { Form } from '../../site/form.js';
import { Page, SeeOther } from '../../site/page.js';
import { isRefused, naming, NO_PROBLEMS, problemsIn, problemsOf, type FieldNames, type Problems } from '../../site/problems.js';
import { Visit, Visiting } from '../../site/visit.js';
import { day, LEVELS } from '../../site/words.js';
import { skillPicked, skillsFor, type SkillFound } from '../../skills/skill.meant.js';
import { skillName } from '../../skills/skill.words.js';
import { EVIDENCE_CHOICES, LEVEL_CHOICES, textOf, type Choice } from '../person.words.js';
import { own } from './profile.pages.js';

/** A word of one's own is too long in no field of the page: it was typed before. */
const NAMES: FieldNames = {
  level: 'What can you do?', evidence: 'What stands behind it?', 'lastUsedOn-day': 'When did you last use it?', 'main-content': 'Your own word',
};

type Claim = NonNullable<ProfilePartsFragment['skills']>[number];

/** The skills of a profile: found by what one types, with a level and what stands behind it. */
@Controller('profile/skills')
export class SkillPages {
  @Get()
  async list(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const text = visit.query.text('text');
    // One that was picked while typing is not asked about again.
    const picked = await skillPicked(visit, text, visit.query.text('skill'));
    if (picked !== null) return new SeeOther(adding(text, picked.id));
    return listPage(await own(visit), visit.query.typed('text'), await skillsFor(visit, text), NO_PROBLEMS);
  }

  @Get('add')
  async add(@Visiting() visit: Visit): Promise<Page> {
    const text = visit.query.text('text');
    return addPage(text, await skillPicked(visit, text, visit.query.text('skill')), null, NO_PROBLEMS);
  }

  @Post('add')
  async claim(@Visiting() visit: Visit): Promise<Page | SeeOther> {
    const { form } = visit;
    const text = form.text('text');
    const level = form.whole('level');
    const skill = await skillPicked(visit, text, form.text('skillId'));
    if (level === null) return addPage(text, skill, form, problemsIn({ level: 'Choose the level that is true for you today.' }), 422);
    const input: ClaimSkillInput = { ...claimOf(form), level, idempotencyKey: form.optional('_once'), ...(skill === null ? { text } : { skillId: skill.id }) };
    const answer = await this.claimed(visit, input);
    if (isRefused(answer)) return addPage(text, skill, form, naming(problemsOf(answer, fieldOf), NAMES), 422);
    const merged = (answer.warnings ?? []).find(({ code }) => code === 'merged')?.message;
    visit.tell(merged ?? `${skillName(skill, text)}: added.`);
    return new SeeOther('/profile/skills');
  }

  @Get(':claim')
  async edit(@Visiting() visit: Visit, @Param('claim') id: string): Promise<Page> {
    const profile = await own(visit);
    return editPage(claimIn(profile, id), profile?.version ?? 0, null, NO_PROBLEMS);
  }

  @Post(':claim')
  async revise(@Visiting() visit: Visit, @Param('claim') id: string): Promise<Page | SeeOther> {
    const { form } = visit;
    const profile = await own(visit);
    const claim = claimIn(profile, id);
    const skills = (profile?.skills ?? []).map((one) => ({
      ...(one.skillId === null ? { text: one.text } : { skillId: one.skillId }), level: one.level, evidence: one.evidence, isWanted: one.isWanted, lastUsedOn: one.lastUsedOn,
      ...(one.id === claim.id && { ...claimOf(form), level: form.whole('level') ?? one.level }),
    }));
    const { saveProfile } = await visit.ask(SaveProfile, { input: { version: form.whole('version'), skills } });
    if (isRefused(saveProfile)) {
      const problems = saveProfile.__typename === 'VersionConflict'
        ? problemsIn({ level: 'Your profile was changed elsewhere in the meantime. What you chose is still here: look at it and save again.' })
        : naming(problemsOf(saveProfile, fieldOf), NAMES);
      return editPage(claim, profile?.version ?? 0, form, problems, 422);
    }
    visit.tell(`${nameOf(claim)}: saved.`);
    return new SeeOther('/profile/skills');
  }

  @Post(':claim/remove')
  async remove(@Visiting() visit: Visit, @Param('claim') id: string): Promise<Page | SeeOther> {
    const profile = await own(visit);
    const claim = (profile?.skills ?? []).find((one) => one.id === id);
    if (claim === undefined) return new SeeOther('/profile/skills');
    const { unclaimSkill } = await visit.ask(UnclaimSkill, { input: { claimId: id } });
    if (isRefused(unclaimSkill)) return listPage(profile, '', [], problemsOf(unclaimSkill, () => null), 422);
    visit.tell(`${nameOf(claim)}: removed.`);
    return new SeeOther('/profile/skills');
  }

  /** Somebody's first skill makes their profile, too. */
  private async claimed(visit: Visit, input: ClaimSkillInput): Promise<Awaited<ReturnType<typeof ask>>> {
    const answer = await ask(visit, input);
    if (answer.__typename !== 'NotFound') return answer;
    const made = await visit.ask(SaveProfile, { input: {} });
    return isRefused(made.saveProfile) ? answer : ask(visit, input);
  }
}

async function ask(visit: Visit, input: ClaimSkillInput) {
  return (await visit.ask(ClaimSkill, { input })).claimSkill;
}

/** Where a skill is added: one of the list by its id, or without one the person's own word. */
function adding(text: string, id: string): string {
  return `/profile/skills/add?${new URLSearchParams({ text, ...(id !== '' && { skill: id }) }).toString()}`;
}

/** What a form says of a claim beside its level. */
function claimOf(form: Form): { evidence: SkillEvidence; isWanted: boolean; lastUsedOn: string | null } {
  return { evidence: (form.optional('evidence') ?? 'SELF') as SkillEvidence, isWanted: form.isOn('isWanted'), lastUsedOn: form.day('lastUsedOn') };
}

function fieldOf(path: string): string | null {
  const name = path.replace(/^skills\[\d+\]\./, '');
  return name === 'lastUsedOn' ? 'lastUsedOn-day' : ['level', 'evidence'].includes(name) ? name : null;
}

function claimIn(profile: ProfilePartsFragment | null, id: string): Claim {
  const claim = (profile?.skills ?? []).find((one) => one.id === id);
  if (claim === undefined) throw new NotFoundException();
  return claim;
}

function nameOf({ skill, text }: Claim): string {
  return skillName(skill, text ?? 'A skill');
}

function listPage(profile: ProfilePartsFragment | null, text: string, suggestions: readonly SkillFound[], problems: Problems, status = 200): Page {
  const claims = (profile?.skills ?? []).map((one) => ({
    id: one.id, name: nameOf(one), level: LEVELS[one.level], isWanted: one.isWanted, isKnown: one.skillId !== null, evidence: textOf(EVIDENCE_CHOICES, one.evidence),
    isNotYetEvidenced: one.isNotYetEvidenced, used: day(one.lastUsedOn),
  }));
  return new Page('person/skills', text === '' ? 'Your skills' : `Your skills: ${text}`, {
    claims, text, isAsked: text !== '', own: adding(text, ''), problems,
    suggestions: suggestions.map((one) => ({ href: adding(text, one.id), label: skillName(one), definition: one.definition, others: one.altLabels.slice(0, 4).join(', ') })),
  }, status);
}

function addPage(text: string, skill: SkillFound | null, form: Form | null, problems: Problems, status = 200): Page {
  const name = skillName(skill, text);
  return new Page('person/claim', name === '' ? 'Add a skill' : `Add ${name}`, {
    action: '/profile/skills/add', text, skillId: skill?.id ?? '', definition: skill?.definition ?? '', isOwnWord: skill === null, isNew: true, version: '',
    ...formOf(form, { level: '', evidence: 'SELF', isWanted: false, lastUsedOn: '' }, problems), problems,
  }, status);
}

function editPage(claim: Claim, version: number, form: Form | null, problems: Problems, status = 200): Page {
  const { level, evidence, isWanted, lastUsedOn } = claim;
  return new Page('person/claim', `Change ${nameOf(claim)}`, {
    action: `/profile/skills/${claim.id}`, text: '', skillId: '', definition: '', isOwnWord: claim.skillId === null, isNew: false, version,
    ...formOf(form, { level: String(level), evidence, isWanted, lastUsedOn: lastUsedOn ?? '' }, problems), problems,
  }, status);
}

interface ClaimWords { level: string; evidence: string; isWanted: boolean; lastUsedOn: string }

function formOf(form: Form | null, stored: ClaimWords, problems: Problems): object {
  const [year = '', month = '', dayOfMonth = ''] = stored.lastUsedOn.split('-');
  const parts = { day: dayOfMonth, month, year };
  const choose = (choices: readonly Choice[], value: string): object[] => choices.map((one) => ({
    value: one.value, text: one.text, checked: one.value === value, ...(one.hint !== undefined && { hint: { text: one.hint } }),
  }));
  return {
    levels: choose(LEVEL_CHOICES, form?.text('level') ?? stored.level), evidence: choose(EVIDENCE_CHOICES, form?.text('evidence') ?? stored.evidence),
    isWanted: form?.isOn('isWanted') ?? stored.isWanted, usedError: problems.of['lastUsedOn-day'],
    used: (['day', 'month', 'year'] as const).map((part) => ({
      name: part, value: form?.typed(`lastUsedOn-${part}`) ?? parts[part], classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
    })),
  };
}
