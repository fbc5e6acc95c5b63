const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/**
 * The character n-grams of a text in order, repeats included, by whole characters; a space stands before and after, so that the
 * beginning and the end count. A text shorter than n - 2 gives itself, padded.
 */
export function ngrams(text: string, n: number): string[] {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`n-grams have at least one character: ${n}`);
  if (text === '') return [];
  const padded = ` ${text} `;
  const characters: readonly string[] | string = SURROGATE_PAIR.test(padded) ? [...padded] : padded;
  if (characters.length <= n) return [padded];
  const grams: string[] = [];
  for (let at = 0; at + n <= characters.length; at += 1) {
    grams.push(typeof characters === 'string' ? characters.slice(at, at + n) : characters.slice(at, at + n).join(''));
  }
  return grams;
}
