
export interface Token {
  text: string;
  /** Where it stands in the normalised text, in UTF-16 units; the end is exclusive. */
  startsAt: number;
  endsAt: number;
}

// "c++", "c#", "f#" and "t-sql" live in their signs; a trailing sign is part of the word, an inner hyphen parts two words.
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’](?=\p{L}))*(?:\+\+|#)?/gu;
const APOSTROPHES = /['’]/g;

/** The words of a text that is already normalised (or folded), with their places. Apostrophes are dropped: "employer's" is one word. */
export function tokenSpans(normalised: string): Token[] {
  const spans: Token[] = [];
  for (const match of normalised.matchAll(WORD)) {
    spans.push({ text: match[0].replace(APOSTROPHES, ''), startsAt: match.index, endsAt: match.index + match[0].length });
  }
  return spans;
}
