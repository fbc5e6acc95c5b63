import type { ContentWord } from './content-word.js';
import type { Candidate } from './skill-extractor.js';
import type { SkillLabelIndex } from './skill-label-index.js';

/** Whether the words of the label stand in the text side by side, in their order and form, and no other skill bears the same label. */
export function isCertain({ label, first, last }: Candidate, words: readonly ContentWord[], index: SkillLabelIndex): boolean {
  const { forms } = index.wordsOf(label);
  if (last - first + 1 !== forms.length || !index.isUnambiguous(label)) return false;
  return forms.every((form, at) => index.formNumber(words[first + at]?.form ?? '') === form);
}
