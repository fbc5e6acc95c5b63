/** What one notice gives to a mail. The contact is there only where the release rule released it. */
export interface Letter { title: string; body: string; path: string; contactName: string | null; contactEmail: string | null }

interface Part { heading: string; lines: string[]; link: string }

const WHY = 'You get this because you use Skills Exchange. You can turn off mails of this kind; your inbox there always has them.';

/**
 * THE builder of mails: one notice, or several as a digest. Plain text, and the same in HTML, where everything is escaped because
 * titles are written by people. The subject is the title, which tells of no person.
 */
export function noticeMail(letters: readonly Letter[], publicUrl: string): { subject: string; text: string; html: string } {
  const parts = letters.map((letter) => partOf(letter, publicUrl));
  const [only] = parts;
  const subject = parts.length === 1 && only !== undefined ? only.heading : `${String(parts.length)} things wait for you on Skills Exchange`;
  return { subject: oneLine(subject), text: textOf(parts), html: htmlOf(subject, parts) };
}

function partOf(letter: Letter, publicUrl: string): Part {
  const who = [letter.contactName, letter.contactEmail].filter((word) => word !== null && word !== '').join(', ');
  const lines = letter.body.split('\n');
  return { heading: letter.title, lines: who === '' ? lines : [...lines, `Write to each other: ${who}`], link: `${publicUrl}${letter.path}` };
}

function textOf(parts: Part[]): string {
  const bodies = parts.map((part) => [...(parts.length > 1 ? [part.heading] : []), ...part.lines, part.link].join('\n\n'));
  return `${bodies.join('\n\n----\n\n')}\n\n-- \n${WHY}\n`;
}

function htmlOf(subject: string, parts: Part[]): string {
  const sections = parts.map((part) => [
    ...(parts.length > 1 ? [`<h2>${escaped(part.heading)}</h2>`] : []), ...part.lines.map((line) => `<p>${escaped(line)}</p>`),
    `<p><a href="${escaped(part.link)}">Open it in Skills Exchange: ${escaped(part.heading)}</a></p>`,
  ].join('\n'));
  return `<!doctype html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>\n<body>\n`
    + `<h1>${escaped(subject)}</h1>\n${sections.join('\n<hr>\n')}\n<hr>\n<p>${WHY}</p>\n</body>\n</html>\n`;
}

/** A line break in a subject would begin a header. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
