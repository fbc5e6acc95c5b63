import { authorityOfCode } from '#libs/domain';
import type { ProfilePartsFragment } from '../../documents.generated.js';
import { count, day, LEVELS } from '../../site/words.js';
import { listOf } from '../../skills/skill.words.js';
import { EVIDENCE_CHOICES, textOf } from '../person.words.js';
import { saidOf, SECTIONS } from './section.js';

interface Status { readonly text?: string; readonly tag?: { readonly text: string; readonly classes: string } }
interface Task { readonly title: { readonly text: string }; readonly href: string; readonly hint?: { readonly text: string }; readonly status: Status }

const DONE: Status = { text: 'Done' };
const NEEDED: Status = { tag: { text: 'Needed', classes: 'govuk-tag--blue' } };
const OPTIONAL: Status = { text: 'Optional' };

/** What a profile consists of and how far each part is; `ready` of `of` needed parts say enough. */
export function tasksOf(profile: ProfilePartsFragment | null): { tasks: Task[]; ready: number; of: number } {
  const hasSkills = (profile?.skills ?? []).some(({ skillId }) => skillId !== null);
  const [about, ...others] = SECTIONS.map(({ title, name, isNeeded, isReady }) => {
    const isDone = profile !== null && isReady(profile);
    return { task: { title: { text: title }, href: `/profile/${name}`, status: isDone ? DONE : isNeeded ? NEEDED : OPTIONAL }, isNeeded, isDone };
  });
  const skills = {
    task: { title: { text: 'Your skills' }, href: '/profile/skills', hint: { text: count((profile?.skills ?? []).length, 'skill') }, status: hasSkills ? DONE : NEEDED },
    isNeeded: true, isDone: hasSkills,
  };
  const all = about === undefined ? [skills, ...others] : [about, skills, ...others];
  const needed = all.filter(({ isNeeded }) => isNeeded);
  return { tasks: all.map(({ task }) => task), ready: needed.filter(({ isDone }) => isDone).length, of: needed.length };
}

/** What happens next with the profile. */
export function nextOf(profile: ProfilePartsFragment | null): string {
  switch (profile?.state) {
    case 'ACTIVE': return 'we match you with whatever opens, within seconds. Your list changes when you change your profile.';
    case 'PAUSED': return 'nothing, until you resume: you are in no list.';
    case 'DORMANT': return 'confirm that your profile is current, and you are matched again.';
    default: return 'fill in the parts that are needed, check them, and you are matched within seconds.';
  }
}

/** Where something that is missing can be said. */
export function placeOfProblem(path: string): string {
  if (path.startsWith('skills')) return '/profile/skills';
  const section = SECTIONS.find(({ fields }) => fields.some(({ name }) => path === name || path.startsWith(`${name}.`)));
  return section === undefined ? '#main-content' : `/profile/${section.name}`;
}

interface Answers { readonly title: string; readonly rows: object[] }

/** Everything that was said, section by section, with a way to change it. */
export function answersOf(profile: ProfilePartsFragment): Answers[] {
  const groups = SECTIONS.map(({ title, name, fields }) => ({
    title, rows: fields.map((field) => rowOf(field.label, field.kind === 'day' ? day(saidOf(field, profile)) : saidOf(field, profile), `/profile/${name}`)),
  }));
  const skills = { title: 'Your skills', rows: [rowOf('Skills', (profile.skills ?? []).map((one) => nameOfClaim(one)).join(', '), '/profile/skills')] };
  return [...groups.slice(0, 1), skills, ...groups.slice(1)];
}

function rowOf(label: string, said: string, href: string): object {
  return { key: { text: label }, value: { text: said === '' ? 'Not said' : said }, actions: { items: [{ href, text: 'Change', visuallyHiddenText: label.toLowerCase() }] } };
}

type Claim = NonNullable<ProfilePartsFragment['skills']>[number];

/** "Power BI, working". */
export function nameOfClaim({ skill, text, level }: Claim): string {
  const about = [skill === null ? '' : listOf(skill), LEVELS[level] ?? ''].filter((one) => one !== '');
  return `${skill?.label ?? text ?? 'A skill'} (${about.join(', ')})`;
}

/** The name that a profile bears; what stands there where none was given. */
export function nameOn({ name }: Pick<ProfilePartsFragment, 'name'>): string {
  return name === null || name === '' ? 'Name not given' : name;
}

/** A line of the sheet as somebody else reads it. */
const ON_SHEET: Readonly<Record<string, string>> = {
  outcode: 'Postcode, first part', modes: 'Ways of working', travelMode: 'Travels', maxCommuteMin: 'Longest journey, one way', availableFrom: 'Free from',
  availableTo: 'Free until', hoursPerWeekMin: 'Fewest hours a week', hoursPerWeekMax: 'Most hours a week', patterns: 'Working patterns',
};

/** The profile as a sheet to print. */
export function cvOf(profile: ProfilePartsFragment): object {
  const [{ fields: place = [] } = {}, { fields: time = [] } = {}] = [SECTIONS.find(({ name }) => name === 'place'), SECTIONS.find(({ name }) => name === 'time')];
  const lines = [...place, ...time].map((field) => {
    const said = saidOf(field, profile);
    return { key: { text: ON_SHEET[field.name] ?? field.label }, value: { text: field.kind === 'day' ? day(said) : said } };
  });
  return {
    name: nameOn(profile), headline: profile.headline, paragraphs: (profile.summary ?? '').split(/\n+/).filter((text) => text.trim() !== ''),
    area: profile.area === null ? '' : authorityOfCode(profile.area)?.niceName ?? '',
    skills: (profile.skills ?? []).map((one) => ({ name: one.skill?.label ?? one.text, level: LEVELS[one.level], evidence: textOf(EVIDENCE_CHOICES, one.evidence),
      used: day(one.lastUsedOn) })),
    rows: lines.filter(({ value }) => value.text !== ''),
  };
}
