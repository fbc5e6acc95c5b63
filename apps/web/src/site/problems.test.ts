import { ProblemList, WrongState } from '#libs/platform';
import { FormReader } from '../host/posting/field.js';
import { Form } from './form.js';
import { isNameless, naming, problemsIn, problemsOf, refusalWords } from './problems.js';

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

  it('speaks of pounds where the API speaks of pence', () => {
    const said = (message: string, path: string): string | undefined => problemsOf(refused(message, path)).summary[0]?.text;
    expect(said('Give a whole number from 0 to 5000000.', 'costPence')).toBe('Give pounds as a number from 0 to 50,000, such as 25.');
    expect(said('Give a number from 1 to 250.', 'funding.amountPence')).toBe('Give pounds as a number from 0.01 to 2.5, such as 25.');
    expect(said('This is more than £500 an hour. The amount is in pence.', 'minPay.amountPence')).toBe('This is more than £500 an hour.');
    expect(said('Give a number from 1 to 500.', 'funding.places')).toBe('Give a number from 1 to 500.');
  });

  it('names its field before a sentence that leaves it open, in the summary and beside the field, and leaves the others as they are', () => {
    const fields = [
      { path: 'title', code: '', message: 'Write at least 3 characters.' }, { path: 'provider', code: '', message: 'Keep this to 200 characters; it has 240.' },
      { path: 'url', code: '', message: 'Give the web address where it is described.' }, { path: 'ids[0]', code: '', message: 'This is not an id of ours.' },
    ];
    const problems = problemsOf({ ...refused(''), fields }, (path) => (path === 'ids[0]' ? null : path));
    const { summary, of } = naming(problems, { title: 'Title', provider: 'Who offers it?', url: 'Address', 'main-content': 'Message' });
    expect(summary).toEqual([
      { text: 'Title: write at least 3 characters.', href: '#title' }, { text: 'Who offers it? Keep this to 200 characters; it has 240.', href: '#provider' },
      { text: 'Give the web address where it is described.', href: '#url' }, { text: 'Message: this is not an id of ours.', href: '#main-content' },
    ]);
    expect(of).toMatchObject({ title: { text: 'Title: write at least 3 characters.' }, url: { text: 'Give the web address where it is described.' } });
    expect(naming(problemsIn({ other: 'Write at least 3 characters.' }), {}).summary[0]?.text).toBe('Write at least 3 characters.');
  });

  it('is known to leave its field open whatever the API or a form says of any text, number, day, address, id or list', () => {
    const list = new ProblemList();
    list.text('short', 'a', { min: 3, max: 5 });
    list.text('long', 'much too long', { max: 5 });
    list.number('number', 7, 1, 5);
    list.whole('whole', 1.5, 1, 5);
    list.day('day', '2027-02-31');
    list.url('url', 'no address');
    list.id('id', 'no id');
    list.list('list', [1, 2, 3], 2);
    const reader = new FormReader(new Form({ number: 'x', whole: '1.5', pence: 'x', 'day-day': 'x' }));
    reader.number('number');
    reader.whole('whole');
    reader.pence('pence');
    reader.day('day');
    const said = [...list.found.map(({ message }) => message), ...Object.values(reader.wrong)];
    expect(said).toHaveLength(12);
    expect(said.filter((message) => !isNameless(message))).toEqual([]);
  });
});
