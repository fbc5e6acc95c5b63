import type { ProfilePartsFragment } from '../../documents.generated.js';
import { Form, NO_NUMBER } from '../../site/form.js';
import { NO_PROBLEMS, problemsIn } from '../../site/problems.js';
import { answersOf, cvOf, nameOfClaim, nextOf, placeOfProblem, tasksOf } from './profile.view.js';
import { fieldOfPath, readSection, saidOf, SECTIONS, type Section } from './section.js';
import { fieldsOf, type FieldView } from './section.view.js';

const claim = {
  id: 'c', level: 2, isWanted: false, evidence: 'SELF', lastUsedOn: null, isNotYetEvidenced: false, text: null, skillId: 's', skill: { id: 's', label: 'SQL', scheme: 'LOCAL' },
} as const;
const profile = (given: Partial<ProfilePartsFragment> = {}): ProfilePartsFragment => ({
  id: 'p', version: 1, state: 'DRAFT', name: null, headline: null, summary: null, isAdult: null, outcode: null, area: null, maxCommuteMin: null, travelMode: null, modes: null,
  hoursPerWeekMin: null, hoursPerWeekMax: null, patterns: null, availableFrom: null, availableTo: null, acceptsUnpaid: null, acceptsKinds: null, circumstances: null,
  interests: null, sectors: null, visibility: null, excludedOrganisationIds: null, isShownToOwnOrganisations: null, lastConfirmedAt: null, publishedAt: null,
  isExample: false, minPay: null, skills: null, warnings: null, ...given,
});
const section = (name: string): Section => {
  const found = SECTIONS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no section ${name}`);
  return found;
};
const statusOf = (given: ProfilePartsFragment | null, title: string): string | undefined => {
  const status = tasksOf(given).tasks.find((task) => task.title.text === title)?.status;
  return status?.text ?? status?.tag?.text;
};

describe('the tasks of a profile', () => {
  it('need four parts, and nothing else', () => {
    expect(tasksOf(null)).toMatchObject({ ready: 0, of: 4 });
    expect(tasksOf(null).tasks.map(({ title, status }) => [title.text, status.text ?? status.tag?.text])).toEqual([
      ['About you', 'Needed'], ['Your skills', 'Needed'], ['Where you can work', 'Needed'], ['When you can work', 'Needed'], ['Pay', 'Optional'],
      ['What you want', 'Optional'], ['Who can see you', 'Optional'],
    ]);
    expect(tasksOf(profile({ isAdult: true, skills: [claim], modes: ['REMOTE'], patterns: ['FLEXIBLE'] }))).toMatchObject({ ready: 4, of: 4 });
  });

  it('count a skill only where it is one of the list, and a place where there is one or work from home', () => {
    expect(statusOf(profile({ skills: [{ ...claim, skillId: null, skill: null, text: 'Quuxing' }] }), 'Your skills')).toBe('Needed');
    expect(statusOf(profile({ modes: ['ONSITE'] }), 'Where you can work')).toBe('Needed');
    expect(statusOf(profile({ outcode: 'B14' }), 'Where you can work')).toBe('Done');
    expect(statusOf(profile({ isAdult: false }), 'About you')).toBe('Needed');
    expect(statusOf(profile({ patterns: [] }), 'When you can work')).toBe('Needed');
    expect(statusOf(profile({ acceptsUnpaid: false }), 'Pay')).toBe('Optional');
  });

  it('say what happens next in every state', () => {
    const said = (['DRAFT', 'ACTIVE', 'PAUSED', 'DORMANT'] as const).map((state) => nextOf(profile({ state })));
    expect(new Set([...said, nextOf(null)]).size).toBe(4);
    expect(said[2]).toContain('until you resume');
  });

  it('know the page of everything that can be missing', () => {
    expect(['skills', 'skills[3].level', 'outcode', 'availableFrom', 'minPay.amountPence', 'something'].map(placeOfProblem)).toEqual([
      '/profile/skills', '/profile/skills', '/profile/place', '/profile/time', '/profile/pay', '#main-content',
    ]);
  });
});

describe('what a section’s form says', () => {
  it('is read as the API takes it; what is no number and no date is passed on to be refused by name', () => {
    const time = new Form({
      'availableFrom-day': '31', 'availableFrom-month': '2', 'availableFrom-year': '2027', hoursPerWeekMin: 'many', hoursPerWeekMax: ' 30 ', patterns: ['FLEXIBLE', 'FLEXIBLE'],
    });
    expect(readSection(section('time'), time)).toEqual({
      availableFrom: '2027-02-31', availableTo: null, hoursPerWeekMin: NO_NUMBER, hoursPerWeekMax: 30, patterns: ['FLEXIBLE'],
    });
    expect(readSection(section('pay'), new Form({ minPay: '£13.50', 'minPay-basis': 'DAY' }))).toEqual({ minPay: { amountPence: 1350, basis: 'DAY' }, acceptsUnpaid: false });
    expect(readSection(section('pay'), new Form({ 'minPay-basis': 'DAY', acceptsUnpaid: 'true' }))).toEqual({ minPay: null, acceptsUnpaid: true });
    expect(readSection(section('about'), new Form({ name: '  ', summary: ' \r\n ', headline: ' Maps ' }))).toEqual({ name: null, headline: 'Maps', summary: null, isAdult: false });
    expect(readSection(section('about'), new Form({ summary: ' One\r\ntwo' }))).toMatchObject({ summary: ' One\ntwo' });
  });

  it('has a field for each path of the API, the first part of a day among them, and none for what is on another page', () => {
    const at = (name: string, path: string): string | null => fieldOfPath(section(name), path);
    expect([at('time', 'availableFrom'), at('time', 'patterns[0]'), at('pay', 'minPay.amountPence'), at('time', 'outcode'), at('about', 'names')])
      .toEqual(['availableFrom-day', 'patterns', 'minPay', null, null]);
  });

  it('comes back as it was typed, with what is wrong beside it; before that it shows what is stored', () => {
    const stored = profile({ availableFrom: '2027-06-01', minPay: { amountPence: 1350, basis: 'DAY' }, patterns: ['FLEXIBLE'] });
    const problems = problemsIn({ 'availableFrom-day': 'No such day.' });
    const field = (name: string, of: string, form: Form | null = null): FieldView | undefined => fieldsOf(section(of), stored, form, problems).find((one) => one.name === name);
    expect(field('availableFrom', 'time')?.parts.map(({ value }) => value)).toEqual(['1', '6', '2027']);
    const typed = field('availableFrom', 'time', new Form({ 'availableFrom-day': '31', 'availableFrom-month': 'Feb' }));
    expect(typed?.parts.map(({ value }) => value)).toEqual(['31', 'Feb', '']);
    expect(typed?.error).toEqual({ text: 'No such day.' });
    expect(field('minPay', 'pay')).toMatchObject({ value: '13.50' });
    expect(field('minPay', 'pay')?.options.find(({ checked }) => checked)?.value).toBe('DAY');
    expect(field('patterns', 'time', new Form({}))?.options.some(({ checked }) => checked)).toBe(false);
    expect(fieldsOf(section('pay'), null, null, NO_PROBLEMS)[0]?.options.find(({ checked }) => checked)?.value).toBe('HOUR');
  });
});

describe('answers in words', () => {
  const said = (of: string, name: string, given: Partial<ProfilePartsFragment>): string => {
    const field = section(of).fields.find((one) => one.name === name);
    return field === undefined ? 'no field' : saidOf(field, profile(given));
  };

  it('put codes, units and money as a person would', () => {
    expect(said('place', 'modes', { modes: ['ONSITE', 'REMOTE'] })).toBe('On site, From home');
    expect(said('place', 'maxCommuteMin', { maxCommuteMin: 45 })).toBe('45 minutes');
    expect(said('pay', 'minPay', { minPay: { amountPence: 2_400_000, basis: 'YEAR' } })).toBe('£24,000.00 a year');
    expect([said('about', 'isAdult', { isAdult: true }), said('about', 'isAdult', {}), said('about', 'name', {})]).toEqual(['Yes', 'No', '']);
    expect(said('time', 'patterns', { patterns: [] })).toBe('');
  });

  it('stand section by section, skills after the first, and say where nothing was said', () => {
    const groups = answersOf(profile({ skills: [claim] }));
    expect(groups.map(({ title }) => title).slice(0, 3)).toEqual(['About you', 'Your skills', 'Where you can work']);
    expect(groups[1]?.rows).toEqual([expect.objectContaining({ value: { text: 'SQL (working)' } })]);
    const foreign = answersOf(profile({ skills: [{ ...claim, skill: { id: 's', label: 'data analytics', scheme: 'ESCO' } }] }));
    expect(foreign[1]?.rows).toEqual([expect.objectContaining({ value: { text: 'data analytics (ESCO, working)' } })]);
    expect(groups[0]?.rows[0]).toMatchObject({ key: { text: 'Your name' }, value: { text: 'Not said' } });
    expect(nameOfClaim({ ...claim, skill: null, text: 'Quuxing', level: 4 })).toBe('Quuxing (expert)');
  });

  it('make a sheet without empty lines, with a paragraph for each of the text', () => {
    expect(cvOf(profile({ name: '' }))).toMatchObject({ name: 'Name not given', paragraphs: [], rows: [] });
    expect(cvOf(profile({ name: 'Noor', summary: 'One.\n\n \nTwo.', maxCommuteMin: 30, availableFrom: '2027-06-01', skills: [claim] }))).toMatchObject({
      name: 'Noor', paragraphs: ['One.', 'Two.'], skills: [{ name: 'SQL', level: 'working', evidence: 'My own word', used: '' }],
      rows: [{ key: { text: 'Longest journey, one way' }, value: { text: '30 minutes' } }, { key: { text: 'Free from' }, value: { text: '1 June 2027' } }],
    });
  });
});
