import type { SkillsWhileTypingQuery } from '../documents.generated.js';
import { listed } from '../site/words.js';
import { listOf } from './skill.words.js';

type Found = SkillsWhileTypingQuery['skills'][number];

/** One skill of the list under a field: its name, and what helps to tell it from others. */
export interface Suggestion { readonly id: string; readonly label: string; readonly hint: string }

/**
 * What the list shows of a skill: why it was found where its name does not say so, else what it is part of, and whose list it stands in where that is not
 * ours; no hint where nothing of that is known.
 */
export function suggestionOf({ id, label, scheme, altLabels, broader }: Found, text: string): Suggestion {
  const typed = text.toLowerCase();
  const other = label.toLowerCase().includes(typed) ? undefined : altLabels.find((name) => name.toLowerCase().includes(typed));
  const wider = broader.slice(0, 2).map((one) => one.label);
  const why = other !== undefined ? `also called ${other}` : wider.length > 0 ? `part of ${listed(wider)}` : '';
  return { id, label, hint: [listOf({ scheme }), why].filter((one) => one !== '').join(' · ') };
}
