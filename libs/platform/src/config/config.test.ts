import { readConfig, WrongSettings } from './config.js';

describe('the address people write to', () => {
  it('is kept as it was set, and none where it was not', () => {
    expect(readConfig({ CONTACT_EMAIL: 'forum@example.org' }).contactEmail).toBe('forum@example.org');
    expect(readConfig({ CONTACT_EMAIL: '' }).contactEmail).toBeUndefined();
    expect(readConfig({}).contactEmail).toBeUndefined();
  });

  const none = ['forum', 'forum@', '@example.org', 'forum@example', 'a b@example.org', '"><script>@example.org', 'x@y.org?subject=1'];

  it.each(none)('is refused by name where it is none: %s', (text) => {
    expect(() => readConfig({ CONTACT_EMAIL: text })).toThrow(WrongSettings);
    expect(() => readConfig({ CONTACT_EMAIL: text })).toThrow(/CONTACT_EMAIL: an e-mail address is needed/);
  });
});
