/** The named references that pasted British web text really has; others are left as they stand. */
const NAMED: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', pound: '£', euro: '€', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘',
  rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', copy: '©', reg: '®', trade: '™', eacute: 'é', egrave: 'è', ouml: 'ö', uuml: 'ü',
}));

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g;
const SURROGATES_FROM = 0xd800;
const SURROGATES_TO = 0xdfff;
const LAST_CODE_POINT = 0x10ffff;

/** Turns HTML character references into characters, once: "&amp;lt;" becomes "&lt;". Linear in the length. */
export function decodeEntities(text: string): string {
  return text.replace(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    return characterOf(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)) ?? whole;
  });
}

function characterOf(codePoint: number): string | null {
  const isSurrogate = codePoint >= SURROGATES_FROM && codePoint <= SURROGATES_TO;
  return codePoint === 0 || codePoint > LAST_CODE_POINT || isSurrogate ? null : String.fromCodePoint(codePoint);
}
