import { Form } from '../site/form.js';
import { filterOf, hrefOf, tagsOf, widerSearches, withMeaning } from './search.js';

const search = new Form({ text: 'data', kind: ['JOB', 'PLACEMENT', 'NONSENSE'], outcode: 'dy1', km: '10', pay: '13.50', after: 'cursor' });

describe('a search', () => {
  it('asks for what its address says and for nothing that no list knows', () => {
    expect(filterOf(search)).toEqual({ text: 'data', kinds: ['JOB', 'PLACEMENT'], near: { outcode: 'dy1', km: 10 }, minPencePerHour: 1350 });
    expect(filterOf(new Form({}))).toEqual({});
  });

  it('asks for the skill that its words mean, and names it in its tag; an id without that meaning asks for nothing', () => {
    const typed = new Form({ text: 'data', skill: 'pow', skillId: 'stale', kind: ['JOB', 'PLACEMENT'] });
    const meant = withMeaning(typed, { id: 'a', label: 'Power BI' });
    expect(filterOf(meant)).toEqual({ text: 'data', kinds: ['JOB', 'PLACEMENT'], skillIds: ['a'] });
    expect(tagsOf(meant).find(({ text }) => text === 'Skill: Power BI')?.href).toBe('/opportunities?text=data&kind=JOB&kind=PLACEMENT');
    expect(filterOf(withMeaning(typed, null))).toEqual({ text: 'data', kinds: ['JOB', 'PLACEMENT'] });
  });

  it('passes on what is no number and no day, so that it is refused by name', () => {
    const { minPencePerHour, near, startsFrom } = filterOf(new Form({ pay: 'lots', outcode: 'DY1', km: 'far', 'from-day': '31', 'from-month': '2', 'from-year': '2027' }));
    expect(minPencePerHour).toBeLessThan(0);
    expect(near?.km).toBeLessThan(0);
    expect(startsFrom).toBe('2027-02-31');
  });

  it('sorts by nearness only where there is a place', () => {
    expect(filterOf(new Form({ sort: 'near' }))).toEqual({});
    expect(filterOf(new Form({ sort: 'near', outcode: 'B1' })).sort).toBe('NEAREST');
  });

  it('has a tag for each filter, which takes away just that one and begins at the front again', () => {
    expect(tagsOf(search).map(({ text, href }) => [text, href])).toEqual([
      ['Words: data', '/opportunities?kind=JOB&kind=PLACEMENT&kind=NONSENSE&outcode=dy1&km=10&pay=13.50'],
      ['Job', '/opportunities?text=data&kind=PLACEMENT&kind=NONSENSE&outcode=dy1&km=10&pay=13.50'],
      ['Placement', '/opportunities?text=data&kind=JOB&kind=NONSENSE&outcode=dy1&km=10&pay=13.50'],
      ['Within 10 km of DY1', '/opportunities?text=data&kind=JOB&kind=PLACEMENT&kind=NONSENSE&pay=13.50'],
      ['At least £13.50 an hour', '/opportunities?text=data&kind=JOB&kind=PLACEMENT&kind=NONSENSE&outcode=dy1&km=10'],
    ].map(([text, href]) => [text, href]));
  });

  it('that found nothing offers a wider radius and fewer filters', () => {
    const wider = widerSearches(new Form({ text: 'data', outcode: 'DY1', km: '10' }));
    expect(wider.map(({ text, fields }) => [text, hrefOf(fields)])).toEqual([
      ['Within 20 km', '/opportunities?text=data&outcode=DY1&km=20'], ['Without “Words: data”', '/opportunities?outcode=DY1&km=10'],
      ['Without “Within 10 km of DY1”', '/opportunities?text=data'], ['Everything that is open', '/opportunities'],
    ]);
    expect(widerSearches(new Form({}))).toEqual([]);
  });
});
