import type { ChangePartsFragment, MyMatchesQuery, OpenedPartsFragment } from '../../documents.generated.js';
import { changeOf, groupWords, keyOf, matchItemOf, partRows, requirementRows } from './match.view.js';
import { openedItems } from './opens.view.js';

const SKILL = '0197a000-0000-7000-8000-00000000000a';
const nothing = { skillId: null, level: null, maxCommuteMin: null, hoursPerWeek: null, availableFrom: null, mode: null };
const raise = { ...nothing, kind: 'SKILL_UP', skillId: SKILL, level: 2 } as const;
const opportunity = {
  id: 'o', slug: 'maps', title: 'Maps', kind: 'PROJECT', mode: 'REMOTE', area: null, outcode: null, hoursPerWeek: null, startOn: null, closingAt: null,
  isExample: false, pay: null, organisation: { name: 'Wrenshaw', slug: 'wrenshaw' },
} as const;

const change = (given: Partial<ChangePartsFragment> = {}): ChangePartsFragment => ({
  sentence: 'Raising Power BI', steps: 1, scoreAfter: null, opensCount: 0, raisesCount: 0, change: raise, opens: [], learningRoutes: [], ...given,
});

describe('a change that would open more', () => {
  it('is named in an address by its kind and what it would be, each differently', () => {
    const others = [
      raise, { ...raise, level: 3 }, { ...raise, kind: 'NEW_SKILL' as const }, { ...nothing, kind: 'LONGER_COMMUTE' as const, maxCommuteMin: 60 },
      { ...nothing, kind: 'ONE_MORE_DAY' as const, hoursPerWeek: 22 }, { ...nothing, kind: 'EARLIER_START' as const, availableFrom: '2027-05-04' },
      { ...nothing, kind: 'OTHER_MODE' as const, mode: 'REMOTE' },
    ].map(keyOf);
    expect(others[0]).toBe(`skill_up.${SKILL}.2`);
    expect(others[5]).toBe('earlier_start.2027-05-04');
    expect(new Set(others).size).toBe(others.length);
    for (const key of others) expect(encodeURIComponent(key)).toBe(key);
  });

  it('counts what is not listed under it, and leads to a page of all', () => {
    const opens = [{ scoreAfter: 70, opportunity: { id: 'o', slug: 'maps', title: 'Maps', organisation: null } }, { scoreAfter: null, opportunity: null }];
    const shown = changeOf(change({ opens, opensCount: 14 }), '/matches/changes');
    expect(shown).toMatchObject({ opens: [{ href: '/matches/o', title: 'Maps', by: '' }], more: 13, allHref: `/matches/changes/skill_up.${SKILL}.2`, effect: '' });
    expect(changeOf(change({ opens, opensCount: 1 }), '').more).toBe(0);
    expect(changeOf(change({ opensCount: null, scoreAfter: 81 }), '')).toMatchObject({ more: 0, effect: 'This match would then be at 81 of 100.' });
  });

  it('leads to where it can be made real, and nowhere where only the host could', () => {
    const at = (kind: ChangePartsFragment['change']['kind']): string | undefined => changeOf(change({ change: { ...nothing, kind } }), '').act?.href;
    expect([at('SKILL_UP'), at('OTHER_MODE'), at('EARLIER_START'), at('MORE_PAY')]).toEqual(['/profile/skills', '/profile/place', '/profile/time', undefined]);
  });

  it('says of ways to learn what is known: free, a price, hours, or nothing', () => {
    const route = { id: 'r', title: 'A course', provider: 'A college', url: 'https://example.org', costPence: 0, hours: 1 };
    const { routes } = changeOf(change({ learningRoutes: [route, { ...route, costPence: 1250, hours: null }, { ...route, costPence: null, hours: null }] }), '');
    expect(routes.map(({ facts }) => facts)).toEqual(['free, 1 hour', '£12.50', '']);
  });

  it('opens what it names, in its order, with the score where one is shown; more than can be listed is counted', () => {
    const opened = {
      ...change(), opensCount: 3, opens: [{ scoreAfter: 70, opportunity: { id: 'o' } }, { scoreAfter: null, opportunity: { id: 'p' } }],
    } satisfies OpenedPartsFragment;
    const nodes = [{ __typename: 'Opportunity', ...opportunity } as const, { __typename: 'Opportunity', ...opportunity, id: 'p' } as const, null];
    const { found, items, more } = openedItems(opened, nodes);
    expect([found, more]).toEqual(['3 opportunities that do not fit you now would then fit.', 1]);
    expect(items.map(({ href, score }) => [href, score])).toEqual([['/matches/o', 'It would then be at 70 of 100.'], ['/matches/p', '']]);
  });
});

describe('a match in the list', () => {
  const match = {
    score: 82, group: 'MEETS_MOST', isNew: false, isShortlisted: false, isStretch: false, summary: null, qualifies: true, essentials: { met: 2, of: 3 }, gates: [],
    requirements: [], opportunity,
  } satisfies MyMatchesQuery['myMatches']['nodes'][number];

  it('says why: its summary, else the essentials that are met, else what does not fit', () => {
    expect(matchItemOf(match).why).toBe('You meet 2 of 3 essentials.');
    expect(matchItemOf({ ...match, summary: 'Made for you.' }).why).toBe('Made for you.');
    const gates = [{ passed: true, sentence: 'The pay suits.' }, { passed: false, sentence: 'It is too far.' }, { passed: false, sentence: 'It begins too soon.' }];
    expect(matchItemOf({ ...match, qualifies: false, summary: 'Made for you.', gates }).why).toBe('It is too far. It begins too soon.');
  });

  it('is called what is true of it: one thing that does not fit, or essentials that are short where everything fits', () => {
    const called = (group: typeof match.group | 'NEARLY' | 'YOU_MEET_EVERYTHING' | 'NOT_YET' | null, qualifies: boolean, of = 3): string => (
      groupWords({ group, qualifies, essentials: { met: 0, of } }));
    expect([called('NEARLY', true), called('NEARLY', false)]).toEqual(['Fits, with essentials to grow into', 'Nearly: one thing does not fit']);
    expect([called('YOU_MEET_EVERYTHING', true), called('YOU_MEET_EVERYTHING', true, 0)]).toEqual(['You meet every essential', 'Fits, and no skill is essential']);
    expect([called('NOT_YET', false), called(null, true)]).toEqual(['Not yet', '']);
  });

  it('names the essentials that are short, some of many, and none where something does not fit', () => {
    const short = (...labels: string[]): object[] => labels.map((label) => ({ label, importance: 'ESSENTIAL', isMet: false }));
    const named = (requirements: object[], qualifies = true): string => matchItemOf({ ...match, qualifies, requirements: requirements as typeof match.requirements }).toGrowInto;
    const others = [{ label: 'Maps', importance: 'DESIRABLE', isMet: false }, { label: 'Excel', importance: 'ESSENTIAL', isMet: true }];
    expect(named([...short('SQL', 'Python'), ...others])).toBe('To grow into: SQL and Python.');
    expect(named(short('SQL', 'Python', 'R', 'Excel', 'Maps', 'Charts'))).toBe('To grow into: SQL, Python, R, Excel and 2 more.');
    expect([named(others), named(short('SQL'), false)]).toEqual(['', '']);
  });

  it('shows no score and no group where there is none, and a tag for what is new and what is kept', () => {
    const marked = matchItemOf({ ...match, score: null, group: null, isNew: true, isShortlisted: true });
    expect(marked).toMatchObject({ score: '', group: '', tags: [{ text: 'New' }, { text: 'Shortlisted' }] });
    expect(matchItemOf(match)).toMatchObject({ score: '82 of 100', href: '/matches/o', tags: [] });
    expect(matchItemOf({ ...match, score: 0 }).score).toBe('0 of 100');
  });
});

describe('requirements and points', () => {
  const one = { label: 'SQL', importance: 'ESSENTIAL', needed: 2, claimed: 3, isMet: true, isStretch: false, via: null, closeness: 100 };

  it('say what the person has, by which other skill, or that it is not on the profile', () => {
    const yours = [one, { ...one, via: 'SQL' }, { ...one, via: 'Databases' }, { ...one, claimed: null, via: 'Databases' }, { ...one, claimed: null }];
    expect(requirementRows({ requirements: yours }).map((row) => row.yours)).toEqual([
      'Practitioner', 'Practitioner', 'Practitioner, as Databases', 'Counted from Databases', 'Not on your profile',
    ]);
  });

  it('are nearly met only where they are not met', () => {
    const rows = requirementRows({ requirements: [{ ...one, isStretch: true }, { ...one, isMet: false, isStretch: true }, { ...one, isMet: false }] });
    expect(rows.map(({ isMet, isNear }) => [isMet, isNear])).toEqual([[true, false], [false, true], [false, false]]);
  });

  it('are whole points of the hundredths that the score is made of; none for a side that is not shown', () => {
    expect(partRows({ parts: [{ sentence: 'Skills', weight: 40, contribution: 3_260 }] })).toEqual([{ text: 'Skills', weight: '40', reached: '33' }]);
    expect(partRows(null)).toEqual([]);
  });
});
