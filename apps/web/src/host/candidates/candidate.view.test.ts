import { asideWords, comparedRow, mayAsk, nextWith, pseudonymOf, requirementRow } from './candidate.view.js';

const FIT = {
  __typename: 'RequirementFit' as const, label: 'SQL', importance: 'ESSENTIAL', needed: 2, claimed: null, closeness: 0, isMet: false, isStretch: false, evidence: null, via: null,
};

describe('people without names', () => {
  it('calls somebody by the same word each time, and two people by two', () => {
    expect(pseudonymOf('c_q-bmxs77aa')).toBe('Person CQBMXS');
    expect(pseudonymOf('c_q-bmxs77aa')).toBe(pseudonymOf('c_q-bmxs77aa'));
    expect(pseudonymOf('ce072z0000')).not.toBe(pseudonymOf('cnyqx40000'));
  });

  it('says what is asked, what is held and whether that is enough', () => {
    expect(requirementRow(FIT)).toEqual({ label: 'SQL', asked: 'Essential, working', held: 'Not said', evidence: '', answer: 'Not yet' });
    expect(requirementRow({ ...FIT, claimed: 3, isMet: true, evidence: 'COURSE' })).toMatchObject({ held: 'Practitioner', evidence: 'A course', answer: 'Met' });
    expect(requirementRow({ ...FIT, via: 'PostgreSQL', isStretch: true })).toMatchObject({ held: 'Close: PostgreSQL', answer: 'Nearly' });
  });

  it('can be compared, where what is not known sorts below what is', () => {
    const listed = (score: number | null, met: number, of: number, isWithinReach: boolean | null): Parameters<typeof comparedRow>[0] => ({
      candidateRef: 'c_q-bmxs77aa', group: 'MEETS_MOST', match: {
        score, qualifies: true, isShortlisted: false, isDismissed: false, dismissalReason: null, isStretch: false, essentials: { met, of }, requirements: [FIT], introduction: null,
        profile: { isWithinReach, availability: [], kindsWanted: [], name: null },
      },
    });
    expect(comparedRow(listed(82, 3, 4, true), '/base')).toEqual({
      name: 'Person CQBMXS', href: '/base/candidates/c_q-bmxs77aa', score: '82', scoreOrder: 82, met: '3 of 4', metOrder: 3,
      missing: 'SQL', missingOrder: 1, journey: 'Within reach',
    });
    expect(comparedRow(listed(null, 0, 0, null), '/base')).toMatchObject({ score: 'No number', scoreOrder: -1, met: 'None is asked for', metOrder: -1, journey: 'Not known' });
  });

  it('says why somebody was put aside as it was chosen, and nothing of a code that pages do not offer', () => {
    expect(asideWords('tooFar')).toBe('You put them aside: the journey is too far.');
    expect(asideWords('"><script>')).toBe('You put them aside: another reason.');
    expect(asideWords(null)).toBe('You put them aside: another reason.');
  });

  it('names who acts next in every state of an introduction, and asks again only where none is live', () => {
    const at = (state: 'PROPOSED' | 'APPROVED' | 'CONNECTED' | 'LAPSED', organisationYesAt: string | null = '2026-12-01T00:00:00Z') => (
      { state, dueAt: '2026-12-07T17:00:00Z', needsCoordinator: true, organisationYesAt });
    expect(nextWith(at('PROPOSED'))).toContain('A coordinator looks at your request by 7 December 2026.');
    expect(nextWith(at('APPROVED'))).toContain('The person answers by 7 December 2026.');
    expect(nextWith(at('APPROVED', null))).toBe('You answer by 7 December 2026.');
    expect([at('PROPOSED'), at('CONNECTED'), at('LAPSED'), null].map(mayAsk)).toEqual([false, false, true, true]);
  });
});
