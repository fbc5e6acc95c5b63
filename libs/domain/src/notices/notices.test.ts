import fc from 'fast-check';
import { dayOfCivil } from '../calendar/index.js';
import { noticeWords, spokenDay, type Mentions } from './notice.words.js';
import { concerns, NOTICE_TYPES, WHO_HEARS, type Standing } from './who.hears.js';

const mentions: Mentions = {
  opportunity: 'Data analyst placement', organisation: 'Dudley Council', coHost: 'Wolverhampton Homes', subjectId: '0190aaaa-0000-7000-8000-000000000001',
  dueOn: dayOfCivil({ year: 2026, month: 12, dayOfMonth: 7 }), role: 'a member', months: 5, reaction: 'X.tell.fact',
};
const standing: Standing = {
  proposedBy: null, hasCandidateSaidYes: false, hasHostSaidYes: false, state: null, needsCoordinator: false, origin: null, side: null,
  isHostVerified: false,
};

/** Who hears of the kind as things stand, with their channel. */
function hearersOf(kind: keyof typeof WHO_HEARS, now: Partial<Standing>): string[] {
  return WHO_HEARS[kind].filter((hearing) => concerns(hearing, { ...standing, ...now })).map((hearing) => `${hearing.audience} ${hearing.channel}`);
}

describe('who hears what', () => {
  it('has words for every line of the table, each with a title, a next step and a path', () => {
    for (const kind of NOTICE_TYPES) {
      for (const hearing of WHO_HEARS[kind]) {
        const words = noticeWords(hearing.template, mentions);
        expect(words.title.length).toBeGreaterThan(10);
        expect(words.path).toMatch(/^\/[\w/-]+$/);
        expect(words.body.split('\n')[0]).toMatch(/^(Next: |Nothing |You answer next|The host answers next)/);
      }
    }
    expect(() => noticeWords('no.such', mentions)).toThrow('no.such');
  });

  it('asks only the side whose yes is missing, and nobody once all is said', () => {
    expect(hearersOf('introduction.approved', { state: 'APPROVED', hasHostSaidYes: true })).toEqual(['THE_PERSON MAIL']);
    expect(hearersOf('introduction.approved', { state: 'APPROVED', hasCandidateSaidYes: true })).toEqual(['THE_HOST MAIL']);
    expect(hearersOf('introduction.approved', { state: 'APPROVED' })).toEqual(['THE_PERSON MAIL', 'THE_HOST MAIL']);
    expect(hearersOf('introduction.approved', { state: 'CONNECTED' })).toEqual([]);
  });

  it('tells a refusal to nobody but the proposer', () => {
    expect(hearersOf('introduction.refused', { proposedBy: 'CANDIDATE' })).toEqual(['THE_PERSON MAIL']);
    expect(hearersOf('introduction.refused', { proposedBy: 'ORGANISATION' })).toEqual(['THE_HOST MAIL']);
    expect(hearersOf('introduction.refused', { proposedBy: 'COORDINATOR' })).toEqual([]);
  });

  it('tells a no to the other side, and what needs nobody to no coordinator', () => {
    expect(hearersOf('introduction.declined', { side: 'CANDIDATE' })).toEqual(['THE_HOST MAIL']);
    expect(hearersOf('introduction.declined', { side: 'ORGANISATION' })).toEqual(['THE_PERSON MAIL']);
    expect(hearersOf('introduction.proposed', { state: 'APPROVED', needsCoordinator: false })).toEqual([]);
    expect(hearersOf('introduction.proposed', { state: 'PROPOSED', needsCoordinator: true })).toEqual(['COORDINATORS DIGEST']);
    expect(hearersOf('opportunity.submitted', { state: 'OPEN' })).toEqual([]);
  });

  it('mails an application once: not beside the mail of its introduction', () => {
    expect(hearersOf('application.opened', { origin: 'INTRODUCTION' })).toEqual(['THE_PERSON INBOX', 'THE_HOST INBOX']);
    expect(hearersOf('application.opened', { origin: 'DIRECT' })).toEqual(['THE_PERSON MAIL', 'THE_HOST MAIL']);
  });

  it('mails the words of a host to whom it asks only once it is verified', () => {
    expect(hearersOf('opportunity.coHostAsked', { isHostVerified: true })).toEqual(['THE_CO_HOST MAIL']);
    expect(hearersOf('opportunity.coHostAsked', { isHostVerified: false })).toEqual(['THE_CO_HOST INBOX']);
  });

  it('says days as people do', () => {
    expect(spokenDay(dayOfCivil({ year: 2026, month: 12, dayOfMonth: 7 }))).toBe('Monday 7 December 2026');
    expect(spokenDay(dayOfCivil({ year: 2028, month: 2, dayOfMonth: 29 }))).toBe('Tuesday 29 February 2028');
  });

  it('keeps every name as it was written, whatever stands in it', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (opportunity) => {
      expect(noticeWords('introduction.approved.host', { ...mentions, opportunity }).body).toContain(`“${opportunity}”`);
    }));
  });
});
