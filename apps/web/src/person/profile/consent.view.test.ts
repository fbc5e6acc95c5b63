import type { ConsentPurpose } from '../../documents.generated.js';
import { consentsOf, standingOne } from './consent.view.js';

const said = (purpose: ConsentPurpose, givenAt: string, withdrawnAt: string | null = null, noticeVersion = 1) => ({ id: givenAt, purpose, noticeVersion, givenAt, withdrawnAt });

describe('what a person has agreed to', () => {
  it('stands once for each text, since it was first given, however often it was', () => {
    const { isAgreed, standing, history } = consentsOf([said('PRIVACY_NOTICE', '2026-11-20T10:00:00Z'), said('PRIVACY_NOTICE', '2026-11-02T10:00:00Z')]);
    expect(isAgreed).toBe(true);
    expect(standing).toEqual([{ what: 'The privacy notice', purpose: 'PRIVACY_NOTICE', version: 1, since: '2 November 2026', isNotice: true }]);
    expect(history).toHaveLength(2);
  });

  it('does not stand once taken back, and neither does agreeing to another version of the notice', () => {
    const { isAgreed, standing, history } = consentsOf([said('PRIVACY_NOTICE', '2026-11-02T10:00:00Z', '2026-11-03T10:30:00Z')]);
    expect([isAgreed, standing]).toEqual([false, []]);
    expect(history).toEqual([{ what: 'The privacy notice', version: 1, from: '2 November 2026, 10am', until: '3 November 2026, 10:30am' }]);
    expect(consentsOf([said('PRIVACY_NOTICE', '2026-11-02T10:00:00Z', null, 7)]).isAgreed).toBe(false);
  });

  it('can be taken back where it stands and nowhere else', () => {
    const own = [said('NEWS', '2026-11-02T10:00:00Z', null, 3), said('MATCHING', '2026-11-02T10:00:00Z', '2026-11-03T10:00:00Z')];
    expect(standingOne(own, 'NEWS', 3)?.what).toBe('News from the forum');
    expect([standingOne(own, 'NEWS', 1), standingOne(own, 'MATCHING', 1), standingOne(own, 'EVERYTHING', null)]).toEqual([null, null, null]);
  });
});
