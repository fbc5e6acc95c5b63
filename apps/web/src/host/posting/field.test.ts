import { Form } from '../../site/form.js';
import { NO_PROBLEMS } from '../../site/problems.js';
import { answerOf, fieldModel, FormReader, valuesIn, valuesOf, type Field } from './field.js';

const DAY: Field = { name: 'startOn', label: 'First day', as: 'day' };

describe('reading a form', () => {
  it('notes what is no number, no whole number and no day, and gives null for it', () => {
    const day = { 'startOn-day': '3', 'startOn-month': 'May', 'startOn-year': '2027' };
    const reader = new FormReader(new Form({ hours: 'many', weeks: '2.5', pay: '£1,234.50', ...day, huge: '99999999999' }));
    expect([reader.number('hours'), reader.whole('weeks'), reader.pence('pay'), reader.day('startOn'), reader.number('huge')]).toEqual([null, null, 123_450, null, null]);
    expect(Object.keys(reader.wrong)).toEqual(['hours', 'weeks', 'startOn', 'huge']);
  });

  it('gives null without a word for what was left empty', () => {
    const reader = new FormReader(new Form({ hours: ' ' }));
    expect([reader.number('hours'), reader.day('startOn'), reader.one('mode', ['ONSITE'])]).toEqual([null, null, null]);
    expect(reader.wrong).toEqual({});
  });

  it('takes only values that were offered', () => {
    const reader = new FormReader(new Form({ mode: 'ELSEWHERE', openTo: ['GRADUATE', 'NOBODY'] }));
    expect(reader.one('mode', ['ONSITE', 'REMOTE'])).toBeNull();
    expect(reader.some('openTo', ['GRADUATE', 'ANYONE'])).toEqual(['GRADUATE']);
  });
});

describe('showing a form', () => {
  it('takes a stored day apart and gives a typed one back as it was', () => {
    expect(fieldModel(DAY, valuesIn({ startOn: '2027-03-09' }), NO_PROBLEMS)).toMatchObject({ items: [{ value: '9' }, { value: '3' }, { value: '2027' }] });
    const typed = valuesOf(new Form({ 'startOn-day': '31', 'startOn-month': 'x' }));
    expect(fieldModel(DAY, typed, NO_PROBLEMS)).toMatchObject({ items: [{ value: '31' }, { value: 'x' }, { value: '' }] });
    expect(answerOf(DAY, valuesIn({ startOn: '2027-03-09' }))).toBe('9 March 2027');
  });

  it('says an answer in the words of its choices', () => {
    const choices = [{ value: 'A', text: 'Anyone' }, { value: 'G', text: 'Graduates' }, { value: 'R', text: 'Returners' }];
    const field: Field = { name: 'openTo', label: 'Open to', as: 'checks', choices };
    expect(answerOf(field, valuesIn({ openTo: ['A', 'R'] }))).toBe('Anyone and Returners');
    expect(answerOf({ ...field, as: 'pounds' }, valuesIn({ openTo: '14.50' }))).toBe('£14.50');
  });
});
