import type { SkillScheme } from '../documents.generated.js';

/** What a list of skills is called, so that two skills of like names can be told apart; our own needs no name. */
const LISTS: Readonly<Record<SkillScheme, string>> = {
  LOCAL: '', ESCO: 'ESCO', GDAD: 'Government Digital and Data', ONET: 'O*NET', SFIA: 'SFIA', SSC: 'Standard Skills Classification',
};

/** The list that a skill comes from; empty for our own. */
export function listOf({ scheme }: { readonly scheme: SkillScheme }): string {
  return LISTS[scheme];
}

/** "Power BI" of our own list, "data analytics (ESCO)" of another; `otherwise` where no list has it. */
export function skillName(skill: { readonly label: string; readonly scheme: SkillScheme } | null, otherwise = ''): string {
  if (skill === null) return otherwise;
  const list = listOf(skill);
  return list === '' ? skill.label : `${skill.label} (${list})`;
}
