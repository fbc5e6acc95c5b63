import { navigationOf } from './navigation.js';
import type { Who } from './session.js';
import type { Visit } from './visit.js';

const linksOf = (who: Partial<Who> | undefined, path = '/'): string[] => navigationOf({ who, path } as Visit).map(({ href }) => href);
const person = { capacity: 'PERSON', isMember: false };

describe('where one can go', () => {
  it('has the organisation for whoever belongs to one, also while they act as themselves, and once', () => {
    expect(linksOf(person)).not.toContain('/organisation');
    expect(linksOf({ ...person, isMember: true })).toEqual([...linksOf(person), '/organisation']);
    for (const capacity of ['OWNER', 'MEMBER', 'UNIVERSITY_COORDINATOR']) {
      expect(linksOf({ capacity, isMember: true }).filter((href) => href === '/organisation')).toHaveLength(1);
    }
  });

  it('leads a deputy to nothing that is for coordinators alone', () => {
    const [deputy, coordinator] = [linksOf({ capacity: 'DEPUTY', isMember: true }), linksOf({ capacity: 'COORDINATOR', isMember: false })];
    expect(deputy).toContain('/queue');
    for (const href of ['/why-not', '/undelivered']) expect([coordinator.includes(href), deputy.includes(href)]).toEqual([true, false]);
  });

  it('is that of a visitor for nobody and for what these pages do not know', () => {
    expect(linksOf({ capacity: 'SOMETHING_NEW', isMember: false })).toEqual(linksOf(undefined));
  });

  it('says where one is, on the page itself and below it, but not on one that only begins alike', () => {
    const at = (path: string) => navigationOf({ who: { ...person, isMember: true }, path } as Visit).filter(({ active }) => active).map(({ href, current }) => [href, current]);
    expect(at('/matches?view=aside')).toEqual([['/matches', true]]);
    expect(at('/matches/changes')).toEqual([['/matches', false]]);
    expect(at('/organisations/wrenshaw')).toEqual([]);
  });
});
