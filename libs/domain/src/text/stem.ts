const SHORTEST = 4;
const VOWEL = /[aeiouy]/;
const ONLY_LETTERS = /^[a-z]+$/;

/** Endings that only differ by spelling or part of speech, longest first: what is left, and what is put in its place. */
const DERIVED: readonly (readonly [ending: string, replacement: string])[] = [
  ['isations', 'is'], ['izations', 'is'], ['isation', 'is'], ['ization', 'is'], ['ising', 'is'], ['izing', 'is'], ['ised', 'is'], ['ized', 'is'],
  ['ise', 'is'], ['ize', 'is'], ['ysing', 'ys'], ['yzing', 'ys'], ['ysed', 'ys'], ['yzed', 'ys'], ['yse', 'ys'], ['yze', 'ys'], ['ysis', 'ys'],
];

/**
 * A light English stem of one lower-case word: plurals, -ing, -ed, and -ise with its British and American spellings. It errs on the side
 * of keeping words apart ("statistics" and "statistician" stay two). Words with other than the letters a-z are returned unchanged.
 */
export function stem(word: string): string {
  if (word.length < SHORTEST || !ONLY_LETTERS.test(word)) return word;
  const singular = withoutPlural(word);
  const base = withoutDerivation(singular) ?? withoutTense(singular);
  return withoutFinal(base);
}

function withoutPlural(word: string): string {
  if (word.endsWith('ies') && word.length > SHORTEST) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith('s')) return word;
  return /(?:sse|xe|che|she|zze)s$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function withoutDerivation(word: string): string | null {
  for (const [ending, replacement] of DERIVED) {
    const left = word.slice(0, -ending.length);
    if (word.endsWith(ending) && left.length >= 3 && VOWEL.test(left)) return left + replacement;
  }
  return null;
}

function withoutTense(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const left = word.slice(0, -ending.length);
  return left.length >= 3 && VOWEL.test(left) ? left : word;
}

/** "model" and "modell(ing)", "manage" and "manag(ing)", "query" and "queri(es)" meet here. */
function withoutFinal(word: string): string {
  const last = word.at(-1);
  if (word.length > 3 && last === 'e') return word.slice(0, -1);
  if (word.length > 3 && last === 'y' && !VOWEL.test(word.at(-2) ?? '')) return `${word.slice(0, -1)}i`;
  const isDoubled = word.length > 3 && last === word.at(-2) && last !== undefined && !/[aeious]/.test(last);
  return isDoubled ? word.slice(0, -1) : word;
}
