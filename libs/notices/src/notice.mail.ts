/** The mail of a notice: plain text, and the same in HTML. Everything is escaped: titles are written by people. */
export function mailOf(notice: { title: string; body: string; path: string }, publicUrl: string): { text: string; html: string } {
  const link = `${publicUrl}${notice.path}`;
  const why = 'You get this because you use Skills Exchange. You can turn off mails of this kind; your inbox there always has them.';
  return {
    text: `${notice.body}\n\n${link}\n\n--\n${why}\n`,
    html: `<!doctype html><html lang="en-GB"><body><h1>${escaped(notice.title)}</h1><p>${escaped(notice.body)}</p>`
      + `<p><a href="${escaped(link)}">Open it in Skills Exchange</a></p><hr><p>${why}</p></body></html>`,
  };
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
