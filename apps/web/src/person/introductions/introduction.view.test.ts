import type { IntroductionPartsFragment } from '../../documents.generated.js';
import { introductionItem, mustAnswer, nextOf, sideOf, stepsOf, type Side } from './introduction.view.js';

const one = (given: Partial<IntroductionPartsFragment> = {}): IntroductionPartsFragment => ({
  id: 'i', version: 1, state: 'PROPOSED', proposedBy: 'CANDIDATE', needsCoordinator: true, reason: null, candidateRef: null, createdAt: '2026-11-02T09:00:00Z',
  decidedAt: null, dueAt: '2026-11-16T23:59:59Z', candidateYesAt: '2026-11-02T09:00:00Z', organisationYesAt: null, opportunityId: 'o', candidateContact: null,
  organisationContact: null, opportunity: { id: 'o', slug: 'maps', title: 'Maps', organisation: { name: 'Wrenshaw' } }, ...given,
});
const approved = { state: 'APPROVED', decidedAt: '2026-11-04T09:00:00Z' } as const;

describe('an introduction', () => {
  it('is looked at from the side of what somebody acts as', () => {
    expect(['PERSON', undefined, 'OWNER', 'MEMBER', 'UNIVERSITY_COORDINATOR', 'COORDINATOR', 'DEPUTY', 'REVIEWER'].map(sideOf))
      .toEqual(['PERSON', 'PERSON', 'HOST', 'HOST', 'HOST', 'STAFF', 'STAFF', 'STAFF']);
  });

  it('asks only the side that has not answered, only once it is approved, and never staff', () => {
    expect([mustAnswer(one(), 'HOST'), mustAnswer(one(approved), 'HOST'), mustAnswer(one(approved), 'PERSON'), mustAnswer(one(approved), 'STAFF')])
      .toEqual([false, true, false, false]);
    expect(mustAnswer(one({ ...approved, candidateYesAt: null, organisationYesAt: '2026-11-02T09:00:00Z' }), 'PERSON')).toBe(true);
  });

  it('says what happens next to each side, by when and by whom', () => {
    expect(nextOf(one(), 'PERSON')).toBe('a coordinator looks at it by 16 November 2026.');
    expect(nextOf(one(approved), 'HOST')).toBe('you say yes or no by 16 November 2026.');
    expect(nextOf(one(approved), 'PERSON')).toBe('the host says yes or no by 16 November 2026.');
    expect(nextOf(one({ ...approved, candidateYesAt: null }), 'STAFF')).toBe('the candidate says yes or no by 16 November 2026.');
    expect(['PERSON', 'HOST', 'STAFF'].map((side) => nextOf(one({ state: 'CONNECTED' }), side as 'PERSON'))).toEqual([
      'the host gets in touch within ten working days.', 'you get in touch; the two of you know each other’s names now.', 'nothing is left to do here.',
    ]);
    expect(nextOf(one({ state: 'ORG_NO' }), 'PERSON')).toBe('nothing more happens with this introduction.');
  });

  it('tells its steps in the order in which they happened', () => {
    const told = (side: Side): string[] => stepsOf(one({ ...approved, organisationYesAt: '2026-11-03T09:00:00Z' }), side).map(({ text }) => text);
    expect(told('STAFF')).toEqual(['The candidate proposed it, which counts as a yes', 'The host said yes', 'A coordinator approved it']);
    expect(told('PERSON')).toEqual(['You proposed it, which counts as a yes', 'The host said yes', 'A coordinator approved it']);
    expect(told('HOST').at(1)).toBe('You said yes');
    const byCoordinator = one({ proposedBy: 'COORDINATOR', candidateYesAt: one().createdAt });
    expect(stepsOf(byCoordinator, 'PERSON').map(({ text }) => text)).toEqual(['A coordinator proposed it', 'You said yes']);
    expect(stepsOf(one({ ...approved, state: 'REFUSED' }), 'HOST').at(-1))
      .toEqual({ text: 'A coordinator did not approve it', at: '4 November 2026, 9am', iso: '2026-11-04T09:00:00Z' });
    expect(stepsOf(one({ ...approved, needsCoordinator: false }), 'HOST').at(-1)?.text).toBe('It was approved');
  });

  it('has a title and a host also where the opportunity may not be seen', () => {
    const unseen = introductionItem(one({ opportunity: null }), 'PERSON');
    expect(unseen).toMatchObject({ title: 'An opportunity', host: 'a host', state: { text: 'With a coordinator' }, at: '2 November 2026' });
  });
});
