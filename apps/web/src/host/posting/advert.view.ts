import type { SkillsInTextQuery } from '../../documents.generated.js';
import { skillName } from '../../skills/skill.words.js';

type Mention = SkillsInTextQuery['extractSkills'][number];

/** A stretch of the text, marked where it speaks of a skill. */
export interface Stretch { readonly text: string; readonly isMarked: boolean }

/** The text in stretches, in order and without loss; mentions that overlap an earlier one are left out. */
export function stretchesOf(text: string, mentions: readonly Mention[]): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { span } of [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.start < from || span.end > text.length || span.end <= span.start) continue;
    if (span.start > from) stretches.push({ text: text.slice(from, span.start), isMarked: false });
    stretches.push({ text: text.slice(span.start, span.end), isMarked: true });
    from = span.end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isMarked: false });
  return stretches;
}

/** Every skill once, with the words that speak of it, sure ones first. */
export function skillsOf(mentions: readonly Mention[]): { id: string; label: string; words: string; isCertain: boolean }[] {
  const found = new Map<string, { id: string; label: string; words: Set<string>; isCertain: boolean }>();
  for (const { skill, matchedText, isCertain } of mentions) {
    const known = found.get(skill.id) ?? { id: skill.id, label: skillName(skill), words: new Set<string>(), isCertain: false };
    known.words.add(matchedText);
    found.set(skill.id, { ...known, isCertain: known.isCertain || isCertain });
  }
  return [...found.values()].map((one) => ({ ...one, words: [...one.words].join(', ') })).sort((a, b) => Number(b.isCertain) - Number(a.isCertain));
}
