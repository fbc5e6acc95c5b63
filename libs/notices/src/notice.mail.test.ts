import fc from 'fast-check';
import { noticeMail, type Letter } from './notice.mail.js';

const letter: Letter = { title: 'You are introduced', body: 'The host answers next.\nBoth said yes.', path: '/introductions/1', contactName: null, contactEmail: null };
const URL = 'https://skills.example';

describe('the mail of a notice', () => {
  it('says the same in text and in HTML, with a link of our own', () => {
    const mail = noticeMail([{ ...letter, contactName: 'Dev Patel', contactEmail: 'dev@dudley.example' }], URL);
    expect(mail.subject).toBe('You are introduced');
    for (const form of [mail.text, mail.html]) {
      expect(form).toContain('The host answers next.');
      expect(form).toContain('Dev Patel, dev@dudley.example');
      expect(form).toContain('https://skills.example/introductions/1');
    }
  });

  it('bundles several under one subject that tells of none of them', () => {
    const mail = noticeMail([letter, { ...letter, title: 'Another', path: '/queue' }], URL);
    expect(mail.subject).toBe('2 things wait for you on Skills Exchange');
    expect(mail.text).toContain('Another');
    expect(mail.html).toContain('<h2>Another</h2>');
  });

  it('lets no text become markup or a header, whatever people write', () => {
    const nasty = fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=1>', 'a\r\nBcc: all@example.org', '&lt;', '\'', '</title>');
    const text = fc.array(fc.oneof(fc.string(), nasty), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, text, text, (title, body, contactName) => {
      const { subject, html } = noticeMail([{ ...letter, title, body, contactName }], URL);
      expect(subject).not.toMatch(/[\r\n]/);
      const tags = new Set([...html.matchAll(/<\/?([a-z!0-9]+)/gi)].map((tag) => tag[1]));
      for (const tag of tags) expect(['!doctype', 'html', 'head', 'meta', 'title', 'body', 'h1', 'p', 'a', 'hr']).toContain(tag);
      expect([...html.matchAll(/<a href="([^"]*)"/g)].map((link) => link[1])).toEqual(['https://skills.example/introductions/1']);
    }));
  });
});
