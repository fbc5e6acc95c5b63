import type { OpportunityInput, ProfileInput } from '#libs/domain';
import type { NamedTaxonomy } from '#libs/skills';

const MOST_TOLD = 10;

/**
 * Says on standard error which skills of a file the taxonomy does not have: they are no mistake of form and fit the very same code, but a misspelt one would
 * quietly fit nothing. Answers how many codes that are.
 */
export function tellUnknownSkills(file: string, { taxonomy, labels }: NamedTaxonomy, rows: readonly (ProfileInput | OpportunityInput)[]): number {
  const firstRows = new Map<string, string>();
  for (const row of rows) {
    for (const skillId of skillsOf(row)) if (!labels.has(skillId) && !firstRows.has(skillId)) firstRows.set(skillId, idOf(row));
  }
  if (firstRows.size === 0) return 0;
  const named = [...firstRows].slice(0, MOST_TOLD).map(([skillId, id]) => `${skillId} (first in ${id})`);
  const more = firstRows.size > MOST_TOLD ? ` and ${String(firstRows.size - MOST_TOLD)} more` : '';
  const they = firstRows.size === 1 ? 'one skill is' : `${String(firstRows.size)} skills are`;
  process.stderr.write(`${file}: ${they} not in the taxonomy ${taxonomy.version}, so only the very same code fits: ${named.join(', ')}${more}\n`);
  return firstRows.size;
}

function skillsOf(row: ProfileInput | OpportunityInput): string[] {
  return 'skills' in row ? [...row.skills.map(({ skillId }) => skillId), ...row.wantedSkillIds] : row.requirements.map(({ skillId }) => skillId);
}

function idOf(row: ProfileInput | OpportunityInput): string {
  return 'skills' in row ? row.profileId : row.opportunityId;
}
