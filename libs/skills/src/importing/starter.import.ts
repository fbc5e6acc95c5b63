import type { Database } from '#libs/platform';
import { ROLE_TEMPLATES, SKILL_LEVELS, STARTER_SKILLS, STARTER_VERSION, type StarterSkill } from '../starter/index.js';
import type { LevelMeanings } from '../skill.js';
import { importTaxonomy } from './taxonomy.import.js';
import type { ImportCounts, RelationRow, TaxonomySource } from './taxonomy.source.js';

/** Stores our own list of data skills and its role templates. Safe to run at every start. */
export async function importStarter(db: Database): Promise<ImportCounts> {
  return importTaxonomy(db, starterSource(), () => undefined);
}

/** Our own list, as any importer would read it. */
export function starterSource(): TaxonomySource {
  return {
    scheme: 'LOCAL', release: STARTER_VERSION,
    skills: STARTER_SKILLS.map(({ code, label, altLabels, definition }) =>
      ({ code, label, altLabels, definition, levels: LEVELS, isGroup: false })),
    relations: STARTER_SKILLS.flatMap(relationsOf),
    roles: ROLE_TEMPLATES.map(({ code, label, family, rung }) =>
      ({ code, label, altLabels: [], family: worded(family), role: worded(family), rung, description: '' })),
    roleSkills: ROLE_TEMPLATES.flatMap((template) => template.skills.map(({ code, level, essential }) =>
      ({ role: template.code, skill: code, level, isEssential: essential }))),
    replacements: STARTER_SKILLS.flatMap(({ code, replaces }) => (replaces ?? []).map((from) => ({ from, to: code }))),
  };
}

const LEVELS: LevelMeanings = Object.fromEntries(SKILL_LEVELS.map(({ code, canDo }) => [code.toUpperCase(), canDo]));

function relationsOf({ code, broader, related, essentialFor }: StarterSkill): RelationRow[] {
  return [
    ...(broader === undefined ? [] : [{ from: code, to: broader, kind: 'BROADER' as const, weight: 100 }]),
    ...(related ?? []).map((to) => ({ from: code, to, kind: 'RELATED' as const, weight: 50 })),
    ...(essentialFor ?? []).map((to) => ({ from: code, to, kind: 'ESSENTIAL_FOR' as const, weight: 100 })),
  ];
}

/** "data-analyst" is the family's code; people read "Data analyst". */
function worded(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
