import type { QualifyingQuery } from '../../documents.generated.js';
import { liveCountOf } from './qualifying.view.js';

type Kind = QualifyingQuery['qualifying']['relaxations'][number]['change']['kind'];

describe('how many people would fit', () => {
  const change = (kind: Kind, sentence: string): QualifyingQuery['qualifying']['relaxations'][number] => (
    { sentence, change: { kind }, admits: { about: 20, band: 'about 20 people' } });

  it('tells four single changes at most, then two of several essentials together, each with its band', () => {
    const relaxations = [
      change('SOFTEN_TOGETHER', 'Making R and SQL desirable together.'), ...['A.', 'B.', 'C.', 'D.', 'E.'].map((one) => change('LOWER_LEVEL', one)),
      change('SOFTEN_TOGETHER', 'Making R, SQL and Excel desirable together.'), change('SOFTEN_TOGETHER', 'More.'),
    ];
    const { sentence, changes } = liveCountOf({ qualifying: { now: { about: 0, band: 'fewer than 5 people' }, relaxations, isComplete: true } }, 12);
    expect(sentence).toBe('Fewer than 5 people fit everything you ask for, with these 12 skills.');
    expect(changes).toEqual([
      'A: about 20 people', 'B: about 20 people', 'C: about 20 people', 'D: about 20 people',
      'Making R and SQL desirable together: about 20 people', 'Making R, SQL and Excel desirable together: about 20 people',
    ]);
  });
});
