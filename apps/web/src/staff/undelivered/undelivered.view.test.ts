import { doneWords, letterShown, namedBy, outcomeProblems, tallied, valueOf, type Outcome } from './undelivered.view.js';

const MAIL = 'NoticeReactions.mail.notice.queued';
const letter = { id: 'i', factId: 'f', kind: 'organisation.verified', reaction: MAIL, failure: null, failedAt: '2026-11-24T17:30:00Z', round: 1 };
const outcome = (given: Partial<Outcome> = {}): Outcome => ({ named: { factId: 'f', reaction: MAIL }, letter, problem: null, ...given });

describe('what could not be delivered', () => {
  it('is named in a form by its fact and its reaction, and read back from there', () => {
    expect(namedBy(valueOf(letter))).toEqual({ factId: 'f', reaction: MAIL });
    expect(namedBy('bent')).toEqual({ factId: 'bent', reaction: '' });
  });

  it('stays chosen where a form comes back with it', () => {
    expect(letterShown(letter, [`f ${MAIL}`])).toMatchObject({ isChosen: true, title: 'Sending an e-mail', when: '24 November 2026, 5:30pm', failure: 'not known' });
    expect(letterShown(letter, ['g another']).isChosen).toBe(false);
  });

  it('is told of one by one where something went wrong: none is left out, and those that were done are no problems', () => {
    const problems = outcomeProblems([outcome(), outcome({ problem: 'Gone.' }), outcome({ letter: undefined, problem: 'Later.' })]);
    expect(problems.summary.map(({ text }) => text)).toEqual([
      'Sending an e-mail, after organisation, verified, stopped on 24 November 2026, 5:30pm: Gone.', 'Sending an e-mail: Later.',
    ]);
    expect(outcomeProblems([outcome()]).summary).toEqual([]);
  });

  it('is counted by what it is where all went well', () => {
    const others = [outcome(), outcome({ named: { factId: 'g', reaction: 'AccountReactions.sendCode.signIn.requested' } }), outcome()];
    expect(tallied(others)).toBe('Sending an e-mail (2) and Sending a sign-in code (1)');
    expect(doneWords(others, false)).toMatch(/^3 things are being tried again: Sending an e-mail \(2\)/);
    expect([doneWords([outcome()], false), doneWords([outcome()], true)]).toEqual([
      'It is being tried again. If it fails once more, it comes back here.', 'It is given up for good. That is on record with your name.',
    ]);
  });
});
