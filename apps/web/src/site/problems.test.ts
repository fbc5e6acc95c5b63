import { WrongState } from '#libs/platform';
import { problemsOf, refusalWords } from './problems.js';

const refused = (message: string, path?: string) => ({ __typename: '', code: '', message, ...(path !== undefined && { fields: [{ path, code: '', message }] }) });

describe('a refusal on a page', () => {
  it('says what the API says, but no code of a state', () => {
    const { message } = new WrongState('VERIFIED', ['suspend', 'close']);
    expect(message).toContain('VERIFIED');
    expect(refusalWords({ message })).toMatch(/^It has changed in the meantime/);
    expect(problemsOf(refused(message)).summary[0]?.text).not.toMatch(/[A-Z]{3}|suspend/);
    expect(problemsOf(refused('This opportunity is not open any more.')).summary).toEqual([{ text: 'This opportunity is not open any more.', href: '#main-content' }]);
  });

  it('stands at its field, a day as the form asks for it, and at the top where the form has no such field', () => {
    const { summary, of } = problemsOf(refused('Give a day of this century, as 2027-06-01.', 'availableFrom'), (path) => `${path}-day`);
    expect(summary).toEqual([{ text: 'Give a day of this century, such as 1 6 2027.', href: '#availableFrom-day' }]);
    expect(of).toEqual({ 'availableFrom-day': { text: 'Give a day of this century, such as 1 6 2027.' } });
    expect(problemsOf(refused('Too long.', 'other'), () => null)).toEqual({ summary: [{ text: 'Too long.', href: '#main-content' }], of: {} });
  });
});
