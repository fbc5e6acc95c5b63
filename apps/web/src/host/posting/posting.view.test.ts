import type { HostOpportunityFragment } from '../../documents.generated.js';
import { differencesOf, nextOf, problemsAbout, sectionsLeft, tasksOf } from './posting.view.js';
import { valuesIn, type Field } from './field.js';
import { fieldsOf, SECTION_NAMES, sectionOf } from './section.fields.js';

const ABOUT = { id: 'an-id', kind: 'JOB' } as const;
const draft = (given: Partial<HostOpportunityFragment> = {}): HostOpportunityFragment => ({
  id: 'an-id', kind: 'JOB', state: 'DRAFT', purpose: '', requirements: [], mode: null, outcode: null, hoursPerWeek: null, pay: null, openTo: [], conditions: [],
  placement: null, job: null, project: null, coHosts: [], closesOn: null, closingAt: null, staleAt: null, ...given,
} as unknown as HostOpportunityFragment);

describe('what is wrong with an opportunity', () => {
  const refused = {
    __typename: 'InvalidInput', message: 'Some fields are wrong.',
    fields: [{ path: 'pay.maxPence', message: 'Too low.' }, { path: 'closesOn', message: 'Past.' }, { path: 'requirements[3].level', message: 'No such level.' }],
  };

  it('stands beside the fields of this page and leads to the pages of the others', () => {
    const { summary, of } = problemsAbout(refused, ABOUT, 'pay');
    expect(of).toEqual({ maxPay: { text: 'Too low.' } });
    expect(summary).toEqual([
      { text: 'Too low.', href: '#maxPay' }, { text: 'Applying: Past.', href: '/host/opportunities/an-id/edit/applying#closesOn-day' },
      { text: 'Skills: No such level.', href: '/host/opportunities/an-id/edit/skills' },
    ]);
  });

  it('says what a conflict means', () => {
    expect(problemsAbout({ __typename: 'VersionConflict', message: 'Stale.' }, ABOUT, 'pay').summary[0]?.text).toContain('Somebody else changed this');
  });

  it('has one field for each thing the API names, of every kind', () => {
    for (const kind of ['PLACEMENT', 'JOB', 'PROJECT'] as const) {
      const names = SECTION_NAMES.flatMap((name) => fieldsOf(sectionOf(name, kind) ?? { name, title: '', groups: [] }).map((field) => field.name));
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('the parts of an opportunity', () => {
  it('counts those that must still be filled', () => {
    expect(tasksOf(draft())).toHaveLength(9);
    expect(sectionsLeft(draft())).toBe(5);
    expect(sectionsLeft(draft({ kind: 'PLACEMENT' }))).toBe(6);
    expect(sectionsLeft(draft({ mode: 'ONSITE' }))).toBe(5);
    expect(sectionsLeft(draft({ mode: 'REMOTE', purpose: 'Twenty characters are here.', closesOn: '2027-01-01' }))).toBe(2);
  });

  it('says what happens next in every state', () => {
    for (const state of ['POTENTIAL', 'DRAFT', 'SUBMITTED', 'RETURNED', 'OPEN', 'PAUSED', 'FILLED', 'EXPIRED', 'WITHDRAWN', 'ARCHIVED'] as const) {
      expect(nextOf(draft({ state }))).toMatch(/^[A-Z].*\.$/);
    }
    expect(nextOf(draft({ state: 'OPEN', closingAt: '2026-12-15T23:59:59Z' }), 1))
      .toBe('You look at 1 person who could fit and ask for introductions. It closes on 15 December 2026.');
  });

  it('shows what somebody else wrote where it is not what was typed', () => {
    const field = (name: string): Field => ({ name, label: name, as: 'text' });
    expect(differencesOf([field('a'), field('b'), field('c')], valuesIn({ a: 'mine', b: 'same', c: 'x' }), valuesIn({ a: 'theirs', b: 'same' })))
      .toEqual([{ label: 'a', text: 'theirs' }, { label: 'c', text: 'Nothing' }]);
  });
});
