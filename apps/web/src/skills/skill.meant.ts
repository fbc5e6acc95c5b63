import { SuggestSkills, type SuggestSkillsQuery } from '../documents.generated.js';
import type { Visit } from '../site/visit.js';

export type SkillFound = SuggestSkillsQuery['skills'][number];

/** So many are offered for a text. */
export const SUGGESTIONS = 8;
/** No skill has a longer name; what is longer is read as far as this. */
const LONGEST = 200;

/** A text as it is looked up: without what no keyboard writes, and not longer than a name can be. */
export function lookedUp(text: string): string {
  return [...text.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim()].slice(0, LONGEST).join('');
}

/** The skills that a text could mean, the closest first; none for an empty text. Throws `ApiProblem`. */
export async function skillsFor(visit: Visit, text: string): Promise<readonly SkillFound[]> {
  const asked = lookedUp(text);
  return asked === '' ? [] : (await visit.ask(SuggestSkills, { text: asked, first: SUGGESTIONS })).skills;
}

/** The skill that was picked from those offered for a text; null where none was. */
export async function skillPicked(visit: Visit, text: string, id: string): Promise<SkillFound | null> {
  return id === '' ? null : (await skillsFor(visit, text)).find((one) => one.id === id) ?? null;
}

/** The skill that was picked from those offered for a text, or else the closest to it; null where there is none. */
export async function skillMeant(visit: Visit, text: string, id: string): Promise<SkillFound | null> {
  const found = await skillsFor(visit, text);
  return found.find((one) => one.id === id) ?? found[0] ?? null;
}
