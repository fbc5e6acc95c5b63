import fc from 'fast-check';
import type { SkillScheme } from '../../documents.generated.js';
import { skillsOf, stretchesOf } from './advert.view.js';

const mention = (start: number, end: number, label = 'SQL', isCertain = true, scheme: SkillScheme = 'LOCAL') => (
  { span: { start, end }, matchedText: label.toLowerCase(), isCertain, skill: { id: label, label, scheme } });

describe('an advert with its skills marked', () => {
  it('marks each mention once and loses nothing of the text', () => {
    expect(stretchesOf('We use SQL daily', [mention(7, 10)])).toEqual([
      { text: 'We use ', isMarked: false }, { text: 'SQL', isMarked: true }, { text: ' daily', isMarked: false },
    ]);
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 });
    fc.assert(fc.property(fc.string({ maxLength: 50 }), spans, (text, given) => {
      const stretches = stretchesOf(text, given.map(([start, end]) => mention(start, end)));
      expect(stretches.map((one) => one.text).join('')).toBe(text);
    }));
  });

  it('leaves out a mention that overlaps an earlier one', () => {
    expect(stretchesOf('Power BI reports', [mention(6, 16), mention(0, 8)]).map(({ text }) => text)).toEqual(['Power BI', ' reports']);
  });

  it('names every skill once with all its words, sure ones first', () => {
    const found = skillsOf([mention(0, 1, 'Charts', false), mention(2, 5), { ...mention(9, 12), matchedText: 'queries', isCertain: false }]);
    expect(found).toEqual([{ id: 'SQL', label: 'SQL', words: 'sql, queries', isCertain: true }, { id: 'Charts', label: 'Charts', words: 'charts', isCertain: false }]);
    expect(skillsOf([mention(0, 1, 'data analytics', true, 'ESCO')]).map(({ label }) => label)).toEqual(['data analytics (ESCO)']);
  });
});
