import type { Client } from '../../../test/support/client.js';
import { World } from '../../../test/support/world.js';

interface Said { purpose: string; noticeVersion: number; givenAt: string; withdrawnAt: string | null }

const NOTICE = { purpose: 'PRIVACY_NOTICE', version: 1 };

describe('what a person has agreed to', () => {
  let world: World;
  let person: Client;
  let people = 0;

  beforeAll(async () => { world = await World.boot(); }, 90_000);
  afterAll(() => world.end());
  beforeEach(async () => { person = await world.signIn(`agreeing${String(people += 1)}@people.example`); });

  const give = (input: object = NOTICE): Promise<Said & { id: string }> => person.change('giveConsent', input, 'Consent', 'id withdrawnAt');
  const takeBack = (input: object = NOTICE): Promise<Said> => person.change('withdrawConsent', input, 'Consent', 'withdrawnAt');
  const own = (by = person): Promise<Said[]> => by.get('{ myConsents { purpose noticeVersion givenAt withdrawnAt } }');

  it('is listed with the version and when, the newest first, what was taken back included; to nobody else', async () => {
    expect(await own()).toEqual([]);
    await give();
    await takeBack();
    await give({ purpose: 'NEWS', version: 3 });
    const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string;
    expect(await own()).toEqual([
      { purpose: 'NEWS', noticeVersion: 3, givenAt: at, withdrawnAt: null }, { purpose: 'PRIVACY_NOTICE', noticeVersion: 1, givenAt: at, withdrawnAt: at },
    ]);
    expect(await own(await world.signIn(`other${String(people)}@people.example`))).toEqual([]);
    expect((await world.anonymous().ask('{ myConsents { id } }')).errors[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  it('is one agreement however often it is given, and a new one after it was taken back', async () => {
    const first = await give();
    expect((await give()).id).toBe(first.id);
    await takeBack();
    const second = await give();
    expect(second.id).not.toBe(first.id);
    expect((await give()).id).toBe(second.id);
    expect(await own()).toHaveLength(2);
  });

  it('does not stand in any row once it was taken back, also where two windows had given it twice', async () => {
    await give();
    await world.database.query(`insert into consents (user_id, purpose, notice_version, given_at)
      select user_id, purpose, notice_version, given_at from consents where id = (select id from consents order by id desc limit 1)`);
    expect((await own()).filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(2);
    expect((await takeBack()).withdrawnAt).not.toBeNull();
    expect((await own()).filter(({ withdrawnAt }) => withdrawnAt === null)).toEqual([]);
    expect((await takeBack()).withdrawnAt).not.toBeNull();
  });

  it('cannot be given to an old version of the notice, nor taken back where it was never given', async () => {
    expect((await person.refused('giveConsent', { ...NOTICE, version: 2 })).fields?.[0]?.code).toBe('outdated');
    expect((await person.refused('withdrawConsent', NOTICE)).fields?.[0]?.code).toBe('notGiven');
  });
});
