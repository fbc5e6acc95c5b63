import fc from 'fast-check';
import { stemmer } from 'stemmer';
import { LONGEST_EXTRACTED, SkillExtractor, type SkillMention } from './skill-extractor.js';
import type { SkillConcept } from './skill-label-index.js';

const concept = (id: string, preferredLabel: string, altLabels: string[] = [], rest: Partial<SkillConcept> = {}): SkillConcept => ({ id, preferredLabel, altLabels, ...rest });

const CONCEPTS: SkillConcept[] = [
  concept('sql', 'SQL', ['Structured Query Language']),
  concept('less', 'LESS', ['Leaner Style Sheets']),
  concept('java', 'Java (computer programming)', ['Java programming']),
  concept('cpp', 'C++'),
  concept('statistics', 'statistics', ['data analysis', 'statistical analysis']),
  concept('excel', 'Microsoft Excel', ['Excel', 'MS Excel'], { hasExactAltLabels: true }),
  concept('teams', 'work in teams', ['work as a team'], { usage: 900 }),
  concept('textile', 'work in textile manufacturing teams', ['work with textile teams'], { usage: 3 }),
  concept('staff', 'manage staff', ['supervise employees', 'lead people']),
  concept('budgets', 'manage budgets', ['budget management', 'control a budget']),
  concept('communicate', 'communication', ['communication skills']),
  concept('organise', 'organise events', ['event planning']),
  concept('database', 'database', ['data store']),
  concept('maintain', 'maintain database', ['look after a database']),
  concept('frontend', 'implement front-end website design', ['website design']),
  concept('cafe', 'run a café'),
];

const extractor = new SkillExtractor(CONCEPTS, stemmer);
const found = (text: string, skillId: string): SkillMention | undefined => extractor.extract(text).find((mention) => mention.skillId === skillId);
const ids = (text: string): string[] => extractor.extract(text).map(({ skillId }) => skillId);
const certain = (text: string): string[] => extractor.extract(text).filter(({ isCertain }) => isCertain).map(({ skillId }) => skillId).sort();

/** What every answer must be, whatever was asked. */
function expectSound(text: string, mentions: readonly SkillMention[]): void {
  for (const { span, matchedText } of mentions) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(matchedText).toBe(text.slice(span.start, span.end));
  }
  const scores = mentions.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  expect(new Set(mentions.map(({ skillId }) => skillId)).size).toBe(mentions.length);
}

describe('finding skills in free text', () => {
  it('finds labels and alternative labels with the place where they stand', () => {
    const text = 'You will write SQL, look after our budget, and enjoy working in small teams.';
    expect(found(text, 'sql')).toMatchObject({ label: 'SQL', span: { start: 15, end: 18 }, matchedText: 'SQL', isCertain: true });
    expect(found(text, 'teams')).toMatchObject({ matchedText: 'working in small teams', isCertain: false });
    expect(found(text, 'budgets')).toMatchObject({ matchedText: 'budget', isCertain: false });
    expect(ids(text)[0]).toBe('sql');
  });

  it('puts a skill whose words are all there before one of which words are missing', () => {
    expect(ids('We work in happy teams.').indexOf('teams')).toBe(0);
    expect(ids('We work in textile manufacturing teams.').indexOf('textile')).toBe(0);
  });

  it('puts words side by side before words far apart', () => {
    const near = found('You manage staff of the northern depot.', 'staff');
    const far = found('You manage the northern depot, its stock and its old vans, and count the staff.', 'staff');
    expect(near!.score).toBeGreaterThan(far?.score ?? 0);
  });

  it('looks for a label within one sentence only', () => {
    expect(found('You manage the depot.\nThe staff is friendly.', 'staff')?.matchedText).not.toContain('depot');
  });

  it.each([
    ['other numbers', 'They manage a budget.', 'budgets', 'manage a budget'],
    ['other forms', 'You are good at communicating.', 'communicate', 'communicating'],
    ['American spelling', 'You organize events.', 'organise', 'organize events'],
    ['compounds', 'Teamwork matters here.', 'teams', 'Teamwork'],
    ['words written apart', 'A data base.', 'database', 'data base'],
    ['words written together', 'Our frontend website design.', 'frontend', 'frontend website design'],
    ['notes in brackets left out', 'We write Java.', 'java', 'Java'],
    ['signs that belong to a name', 'Experience of C++ is a plus.', 'cpp', 'C++'],
    ['accents left out', 'She can run a cafe.', 'cafe', 'run a cafe'],
    ['possessives', "The team's work, the staff's needs: manage staff.", 'staff', 'manage staff'],
  ])('sees through %s', (_, text, skillId, matchedText) => {
    expect(found(text, skillId)).toMatchObject({ matchedText });
  });

  it('counts in UTF-16 units of the text as it was given', () => {
    const text = 'ﬁnance 👩‍💻👩‍💻 İ\u0301stanbul — S\u00adQL &amp; Ｊａｖａ &nbsp; cafe\u0301';
    expect(found(text, 'sql')).toMatchObject({ matchedText: 'S\u00adQL', span: { start: text.indexOf('S\u00adQL') } });
    expect(found(text, 'java')).toMatchObject({ matchedText: 'Ｊａｖａ' });
    expect(found(text, 'cafe')).toMatchObject({ span: { end: text.length } });
  });

  it('spreads a short list over the text', () => {
    const text = 'Database: maintain the database. Communication.';
    expect(extractor.extract(text, 2).map(({ skillId }) => skillId)).toContain('maintain');
    expect(ids(text)).toContain('communicate');
  });
});

describe('certain mentions', () => {
  it('are names of the skill, word for word', () => {
    expect(certain('Skills: SQL and Microsoft Excel, work in teams, manage budgets')).toEqual(['budgets', 'excel', 'sql', 'teams']);
    expect(certain('Skills: MS Excel')).toEqual(['excel']);
  });

  it('are not alternative labels that only lean on the skill', () => {
    expect(found('You do data analysis.', 'statistics')).toMatchObject({ matchedText: 'data analysis', isCertain: false });
  });

  it('are not ordinary words that happen to be a name', () => {
    expect(found('Spend less time on it.', 'less')).toMatchObject({ isCertain: false });
    expect(found('Write LESS for it.', 'less')).toMatchObject({ isCertain: true });
    expect(certain('We were excelling.')).toEqual([]);
    expect(certain('The Statistics Office is here.')).toEqual([]);
    expect(certain('You know statistics.')).toEqual(['statistics']);
    expect(certain('SQLs and statistic')).toEqual(['sql']);
  });

  it('are not names that two skills bear, or words parted by a sign', () => {
    const twins = new SkillExtractor([...CONCEPTS, concept('other', 'SQL')], stemmer);
    expect(twins.extract('SQL').map(({ isCertain }) => isCertain)).toEqual([false, false]);
    expect(certain('What we manage: budgets')).toEqual([]);
  });

  it('give way to a longer one around them', () => {
    expect(certain('You maintain databases.')).toEqual(['maintain']);
    expect(certain('You know what a database is.')).toEqual(['database']);
  });
});

describe('any text at all', () => {
  const labels = CONCEPTS.flatMap(({ preferredLabel, altLabels }) => [preferredLabel, ...altLabels]);
  const word = fc.constantFrom(...labels, ...labels.join(' ').split(' '), 'of', 'the', '.', '\n', '&amp;', '•', '\u200b', '👩‍💻', 'e\u0301', '\ud800', '(');

  it('gets sound answers', () => {
    const spaced = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    const joined = fc.array(word).map((words) => words.join(''));
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), spaced, joined), (text) => {
      const mentions = extractor.extract(text);
      expectSound(text, mentions);
      expect(extractor.extract(text)).toEqual(mentions);
    }));
  });

  it('keeps the beginning of a list when fewer are wanted from the same pool', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 0, max: 10 }), (words, limit) => {
      const text = words.join(' ');
      expect(extractor.extract(text, limit).map(({ skillId }) => skillId)).toEqual(ids(text).slice(0, limit));
    }));
  });

  it('finds every preferred label in itself, first', () => {
    for (const { id, preferredLabel } of CONCEPTS) expect(ids(preferredLabel)[0]).toBe(id);
  });

  it('has nothing to say where there is nothing', () => {
    expect(extractor.extract('')).toEqual([]);
    expect(extractor.extract('the of and, or 42!')).toEqual([]);
    expect(extractor.extract('SQL', 0)).toEqual([]);
    expect(extractor.extract('SQL', Number.NaN)).toEqual([]);
    expect(new SkillExtractor([], stemmer).extract('SQL')).toEqual([]);
    expect(new SkillExtractor([concept('empty', '', ['', '()', 'of the'])], stemmer).extract('of the ()')).toEqual([]);
  });

  it('refuses a text that is too long, and reads the longest hostile ones to the end', () => {
    expect(() => extractor.extract('a'.repeat(LONGEST_EXTRACTED + 1))).toThrow(RangeError);
    const units = ['a', ' ', '.', '. ', '\n', 'manage staff ', 'database', "'", '&', '&am', 'e\u0301', '\u0301', '<', '(', 'İ', '\ud800', 'teamwork'];
    for (const unit of units) {
      const text = unit.repeat(Math.floor(LONGEST_EXTRACTED / unit.length));
      expectSound(text, extractor.extract(text));
    }
  }, 60_000);
});
