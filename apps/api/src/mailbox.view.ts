import type { KeptMail } from '#libs/platform';

/** The list of mails, newest first. */
export function mailboxPage(mails: readonly (KeptMail & { name: string })[], count: number): string {
  const rows = mails.map((mail) => `<tr><td>${time(mail.at)}</td><td>${escaped(mail.to)}</td>`
    + `<td><a href="/demo/mailbox/${mail.name}">${escaped(mail.subject)}</a></td></tr>`);
  const all = count === 1 ? '1 mail' : `${String(count)} mails`;
  const shown = count > mails.length ? `The newest ${String(mails.length)} of ${all}` : all;
  const table = `<table>\n<caption>${shown}, newest first</caption>\n`
    + `<thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  return page('Mailbox of the demonstration', [
    '<p>These mails would have been sent. None has left this machine.</p>',
    mails.length === 0 ? '<p>There is no mail yet. Ask for a code to sign in, and it appears here.</p>' : table,
    '<p><a href="/">Back to the first page</a></p>',
  ]);
}

/** One mail: its text, and its HTML in a frame that may run and load nothing. */
export function mailPage(mail: KeptMail, publicUrl: string): string {
  return page(mail.subject, [
    '<p><a href="/demo/mailbox">Back to the mailbox</a></p>',
    `<dl>\n<dt>To</dt><dd>${escaped(mail.to)}</dd>\n<dt>Sent</dt><dd>${time(mail.at)}</dd>\n</dl>`,
    `<h2>Text</h2>\n<pre>${linked(mail.text, publicUrl)}</pre>`,
    `<h2>HTML</h2>\n<iframe sandbox title="The mail as HTML" width="100%" height="480" srcdoc="${escaped(mail.html)}"></iframe>`,
  ]);
}

function page(title: string, parts: string[]): string {
  return `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n`
    + `<title>${escaped(title)} - Skills Exchange</title>\n</head>\n<body>\n<main>\n<h1>${escaped(title)}</h1>\n${parts.join('\n')}\n</main>\n</body>\n</html>\n`;
}

/** Lines that lead back to this site become links; no other text does. */
function linked(text: string, publicUrl: string): string {
  return text.split('\n').map((line) => {
    const isOurs = line.startsWith(`${publicUrl}/`) && !/\s/.test(line);
    return isOurs ? `<a href="${escaped(line)}">${escaped(line)}</a>` : escaped(line);
  }).join('\n');
}

function time(at: string): string {
  return `<time datetime="${escaped(at)}">${escaped(at.slice(0, 19).replace('T', ' '))} UTC</time>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
