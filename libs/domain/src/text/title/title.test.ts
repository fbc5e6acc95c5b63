import fc from 'fast-check';
import { OccupationFinder, type OccupationEntry } from './occupation-finder.js';
import { OccupationsBySkill } from './occupations-by-skill.js';
import { rootOf, singular } from './root.js';
import { Surroundings } from './surroundings.js';
import { TitleIndex } from './title-index.js';
import { titleWords } from './title-words.js';

const skills = (...names: string[]): OccupationEntry['skills'] => names.map((name) => ({ id: name, label: name, isEssential: true }));
const ENTRIES: OccupationEntry[] = [
  { id: 'childcare', label: 'child care worker', alternatives: ['nanny', 'babysitter'], group: '5311', skills: skills('look after children', 'play', 'first aid') },
  { id: 'teacher', label: 'early years teacher', alternatives: ['kindergarten teacher'], group: '2342', skills: skills('look after children', 'teach', 'play') },
  { id: 'dba', label: 'database administrator', alternatives: ['administrator of databases'], group: '2521', skills: skills('SQL', 'back up data', 'tune databases') },
  { id: 'developer', label: 'database developer', alternatives: [], group: '2521', skills: skills('SQL', 'Oracle', 'program') },
  { id: 'analyst', label: 'data analyst', alternatives: [], group: '2511', skills: skills('SQL', 'statistics', 'report') },
  { id: 'welder', label: 'welder', alternatives: ['welding operative'], group: '7212', skills: skills('weld', 'cut metal', 'first aid') },
];

const weights = (title: string): Record<string, number> => Object.fromEntries(titleWords(title).map(({ key, weight }) => [key, weight]));

describe('the words of a title', () => {
  it('are written out, singular, without references and small words', () => {
    expect(weights('Sr. Data Analysts – HR & BI, Ref 40287')).toEqual({ senior: 0.5, data: 1, analyst: 1, human: 1, resource: 1, business: 1, intelligence: 1, ref: 1 });
  });

  it('count half in brackets, unless all is in brackets', () => {
    expect(weights('Welder (Nights, Dudley)')).toEqual({ welder: 1, night: 0.5, dudley: 0.5 });
    expect(weights('(Welder)')).toEqual({ welder: 1 });
  });

  it('are none of a title without letters, and finite of any text', () => {
    expect(titleWords('12 / 7 (3)')).toEqual([]);
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (title) => titleWords(title).every(({ key, weight }) => key !== '' && weight > 0 && weight <= 1)));
  });

  it.each([
    ['companies', 'company'], ['services', 'service'], ['nurses', 'nurse'], ['business', 'business'], ['analysis', 'analysis'], ['gas', 'gas'],
    ['branches', 'branch'],
  ])('%s is the plural of %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });

  it.each([
    ['recruiter', 'recruitment'], ['administrator', 'administration'], ['analyst', 'analysis'], ['developer', 'development'],
  ])('%s and %s have one root', (a, b) => {
    expect(rootOf(singular(a))).toBe(rootOf(singular(b)));
  });

  it('keep short words whole', () => {
    expect(rootOf('nurse')).toBe('nurse');
  });
});

describe('the occupation of a title', () => {
  const finder = new OccupationFinder(ENTRIES);
  const first = (title: string): string | undefined => finder.find(title, 1)[0]?.id;

  it.each([
    ['DBA / Senior DBA', 'dba'], ['Nanny (live-in)', 'childcare'], ['WELDERS', 'welder'], ['Databse Administrater', 'dba'], ['Jr Data Analyst', 'analyst'],
  ])('%s', (title, expected) => {
    expect(first(title)).toBe(expected);
  });

  it('is found by a skill that the title names', () => {
    expect(first('Oracle specialist')).toBe('developer');
  });

  it('is none for a title that shares nothing', () => {
    expect(finder.find('', 5)).toEqual([]);
    expect(finder.find('42 — 17', 5)).toEqual([]);
  });

  it('is taken without a person only when most words are shared', () => {
    expect(finder.meaningOf('Advanced Data Analyst')?.id).toBe('analyst');
    expect(finder.meaningOf('Babysitter')?.id).toBe('childcare');
    expect(finder.meaningOf('Oracle specialist')).toBeNull();
    expect(finder.meaningOf('Database and warehouse migration support engineer')).toBeNull();
  });

  it('has scores from 0 to 1, falling, and gives equals in the order of the entries', () => {
    const found = finder.find('database', 10);
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(found.every(({ score }) => score > 0 && score <= 1)).toBe(true);
    const twins = new OccupationFinder([{ ...ENTRIES[5]!, id: 'b' }, { ...ENTRIES[5]!, id: 'a' }]);
    expect(twins.find('welder', 2).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

describe('words of like surroundings', () => {
  const TITLES = ['ward nurse', 'ward midwife', 'community nurse', 'community midwife', 'lead welder', 'pipe welder', 'pipe fitter', 'lead fitter', 'ward porter', 'data analyst'];
  const surroundings = new Surroundings(TITLES.map((title) => title.split(' ')));

  it('stand in for one another, for less than the word itself', () => {
    const widened = surroundings.widened(new Map([['nurse', 1]]));
    expect([...widened.keys()]).toEqual(['nurse', 'midwife']);
    expect(widened.get('midwife')).toBeCloseTo(0.5);
    expect([...surroundings.widened(new Map([['welder', 0.8], ['fitter', 0.8]])).values()]).toEqual([0.8, 0.8]);
  });

  it('are none of a word that stands in one title only, alone, or in none', () => {
    for (const word of ['porter', 'data', 'astronaut']) expect([...surroundings.widened(new Map([[word, 1]])).keys()]).toEqual([word]);
  });

  it('bring together titles that share no letter of the word', () => {
    expect(new TitleIndex(TITLES).similar('nurse', 4).map(({ title }) => title).sort((a, b) => (a < b ? -1 : 1)))
      .toEqual(['community midwife', 'community nurse', 'ward midwife', 'ward nurse']);
  });
});

describe('titles that mean about the same', () => {
  const TITLES = ['data analyst', 'babysitter', 'kindergarten teacher', 'welding operative', 'senior database administrator'];
  const firstOf = (index: TitleIndex, title: string): string | undefined => index.similar(title, 1)[0]?.title;

  it('are alike in spelling', () => {
    expect(firstOf(new TitleIndex(TITLES), 'Database Administration')).toBe('senior database administrator');
  });

  it('are alike in what the occupation asks for, where spelling misleads', () => {
    expect(firstOf(new TitleIndex(TITLES), 'nanny')).toBe('data analyst');
    expect(new TitleIndex(TITLES, new OccupationFinder(ENTRIES)).similar('nanny', 2).map(({ title }) => title)).toEqual(['babysitter', 'kindergarten teacher']);
  });

  it('come nearest first and do not depend on what was asked before', () => {
    const index = new TitleIndex(TITLES, new OccupationFinder(ENTRIES));
    const once = index.similar('teacher', 6);
    index.similar('welder', 6);
    expect(index.similar('teacher', 6)).toEqual(once);
    expect(once.map(({ likeness }) => likeness)).toEqual(once.map(({ likeness }) => likeness).sort((a, b) => b - a));
    expect(index.similar('', 3)).toEqual([]);
  });
});

describe('occupations by skills', () => {
  const finder = new OccupationsBySkill(ENTRIES);

  it('are those that ask for them, rare skills counting for more', () => {
    expect(finder.find(['first aid', 'weld'], 2).map(({ id }) => id)).toEqual(['welder', 'childcare']);
    expect(finder.find(['SQL', 'statistics'], 1)[0]?.id).toBe('analyst');
  });

  it('are all named first by all of their own skills', () => {
    for (const { id, skills: own } of ENTRIES) expect(finder.find(own.map((skill) => skill.id), 1)[0]).toMatchObject({ id, score: expect.closeTo(1) as number });
  });

  it('are none for unknown skills', () => {
    expect(finder.find(['juggling'], 3)).toEqual([]);
    expect(finder.find([], 3)).toEqual([]);
  });
});
