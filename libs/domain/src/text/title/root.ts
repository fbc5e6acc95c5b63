/** Endings that make another word of the same trade: administrator, administration, administrative. The longest that fits is cut. */
const ENDINGS = ['isation', 'ational', 'ating', 'ation', 'ator', 'ment', 'ance', 'ence', 'ysis', 'ytic', 'yst', 'ing', 'ant', 'ent', 'ist', 'ive',
  'er', 'or', 'ic', 'al', 'y', 'e'];
const SHORTEST_CUT = 6;
const SHORTEST_ROOT = 4;
const HISSING = /(?:ss|x|z|ch|sh)es$/;
const NO_PLURAL = /(?:ss|us|is)$/;

/** A lower-case word without the ending of a plural: a key, not always a word. */
export function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && HISSING.test(word)) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word;
}

/** The root of a `singular`: "recruiter" and "recruitment" are the same. Words of under six letters stay. */
export function rootOf(word: string): string {
  if (word.length < SHORTEST_CUT) return word;
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate));
  return ending === undefined || word.length - ending.length < SHORTEST_ROOT ? word : word.slice(0, -ending.length);
}
