import { decodeEntities } from './entity.js';

/** Elements whose content is no text of the author's. */
const DROPPED_WHOLE: ReadonlySet<string> = new Set(['script', 'style', 'template', 'iframe', 'object', 'svg', 'math', 'noscript',
  'textarea', 'title', 'head']);
/** Elements that begin a new line. */
const BREAKS: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'section', 'article', 'blockquote', 'pre',
  'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'header', 'footer']);
const TAG_NAME = /[a-z][a-z0-9-]*/y;
const CAPITALS = /[A-Z]/g;
const OPENS_TAG = /[a-zA-Z/!?]/;

/**
 * Plain text from what may be HTML: tags and comments go, scripts and styles go with their content, character references become
 * characters, blocks become lines. "a < b" stays. The result never holds a "<" that could open a tag. Linear in the length.
 */
export function stripMarkup(text: string): string {
  const source = decodeEntities(text);
  if (!source.includes('<')) return source;
  const reader = new MarkupReader(source);
  const kept: string[] = [];
  let at = 0;
  while (at < source.length) {
    const opens = source.indexOf('<', at);
    kept.push(source.slice(at, opens < 0 ? source.length : opens));
    if (opens < 0) break;
    const read = reader.readFrom(opens);
    kept.push(read.leaves);
    at = read.endsAt;
  }
  return withoutOpenings(kept.join(''));
}

class MarkupReader {
  /** With small ASCII letters only: other letters may change their length with their case. */
  private readonly small: string;
  /** What was looked for in vain: it is not looked for again from each later place, which keeps the whole linear. */
  private readonly missing = new Set<string>();

  constructor(private readonly source: string) {
    this.small = source.replace(CAPITALS, (letter) => letter.toLowerCase());
  }

  /** What one "<" and all it opens leave behind, and where reading goes on. */
  readFrom(opens: number): { leaves: string; endsAt: number } {
    if (this.source.startsWith('<!--', opens)) return { leaves: '', endsAt: this.after('-->', opens + 4) ?? this.source.length };
    const next = this.source.charAt(opens + 1);
    const isClosing = next === '/';
    const name = this.nameAt(opens + (isClosing ? 2 : 1));
    if (name === '' && next !== '!' && next !== '?') return { leaves: '<', endsAt: opens + 1 };
    const endsAt = this.after('>', opens + 1);
    // A tag that never ends is text with a "<" too many.
    if (endsAt === null) return { leaves: '', endsAt: opens + 1 };
    if (isClosing || !DROPPED_WHOLE.has(name)) return { leaves: BREAKS.has(name) ? '\n' : '', endsAt };
    const closes = this.after(`</${name}`, endsAt);
    return { leaves: '', endsAt: closes === null ? this.source.length : this.after('>', closes) ?? this.source.length };
  }

  private nameAt(from: number): string {
    TAG_NAME.lastIndex = from;
    return TAG_NAME.exec(this.small)?.[0] ?? '';
  }

  /** The place just after the next `mark`, or null when there is none. */
  private after(mark: string, from: number): number | null {
    if (this.missing.has(mark)) return null;
    const found = this.small.indexOf(mark, from);
    if (found < 0) this.missing.add(mark);
    return found < 0 ? null : found + mark.length;
  }
}

/** Dropping a tag can bring a "<" before a letter ("<<b>script>"), so what would open one is dropped, from the end backwards. */
function withoutOpenings(text: string): string {
  if (!text.includes('<')) return text;
  const kept: string[] = [];
  let next = '';
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (character === '<' && OPENS_TAG.test(next)) continue;
    kept.push(character);
    next = character;
  }
  return kept.reverse().join('');
}
