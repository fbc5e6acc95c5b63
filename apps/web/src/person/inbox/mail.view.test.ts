import { NOTICE_TYPES, WHO_HEARS } from '#libs/domain';
import { mailGroups } from './mail.view.js';

const mailed = NOTICE_TYPES.filter((type) => WHO_HEARS[type].some(({ channel }) => channel !== 'INBOX')).map((type) => ({ type, isMailed: type !== 'introduction.lapsed' }));
const shownTo = (capacity: string, isMember: boolean): Record<string, string[]> =>
  Object.fromEntries(mailGroups(mailed, { capacity, isMember }).map(({ heading, items }) => [heading, items.map(({ value }) => value)]));

describe('what can be mailed', () => {
  it('is shown to each by what they are, and to nobody what never concerns them', () => {
    expect(Object.keys(shownTo('PERSON', false))).toEqual(['About yourself']);
    expect(shownTo('PERSON', false)['About yourself']).toEqual(expect.arrayContaining(['profile.dormancyNear', 'membership.invited', 'introduction.approved']));
    expect(JSON.stringify(shownTo('PERSON', false))).not.toMatch(/opportunity\.returned|weights|organisation\.registered/);
    expect(Object.keys(shownTo('OWNER', true))).toEqual(['About yourself', 'For your organisation']);
    expect(shownTo('COORDINATOR', false)['As a coordinator']).toContain('introduction.proposed');
    expect(shownTo('ADMIN', false)['As an administrator']).toContain('replay.differed');
  });

  it('stands once, also where it is about oneself and one’s organisation', () => {
    const all = Object.values(shownTo('OWNER', true)).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((type) => type === 'introduction.approved')).toHaveLength(1);
  });

  it('is ticked as it is stored, and a kind that these pages do not know yet is shown by its name', () => {
    const [group] = mailGroups([...mailed, { type: 'event.cancelled', isMailed: true }], { capacity: 'PERSON', isMember: false });
    expect(group?.items.find(({ value }) => value === 'introduction.lapsed')?.checked).toBe(false);
    expect(group?.items.at(-1)).toEqual({ value: 'event.cancelled', text: 'event: cancelled', checked: true });
  });
});
