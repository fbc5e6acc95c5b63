import { NOTICE_TYPES } from '#libs/domain';
import { MAILS } from './mail.words.js';

it('has words for every kind of message there is, and for no other', () => {
  expect(Object.keys(MAILS).sort()).toEqual([...NOTICE_TYPES].sort());
});
