import type { Client } from '../../../../test/support/client.js';
import { World } from '../../../../test/support/world.js';

const LIST = '{ deadLetters(first: 10) { totalCount nodes { id factId reaction kind failure failedAt round } } }';

interface Letters { totalCount: number; nodes: { factId: string; reaction: string; failure: string; round: number }[] }

/** A reaction that this version does not have: each try fails, as after a rename. */
const GONE = 'Nobody.tells.user.signedUp';

describe('what could not be delivered', () => {
  let world: World;
  let coordinator: Client;
  let input: { factId: string; reaction: string };

  beforeAll(async () => {
    world = await World.boot();
    coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    await world.settled(); // a delivery carries its fact's place among the sealed ones
    const [fact] = await world.database.query<{ id: string }>(`select id from facts where kind = 'user.signedUp' limit 1`);
    input = { factId: fact?.id ?? '', reaction: GONE };
    await world.database.query(`insert into deliveries (fact_id, reaction, subject_id, position)
      select f.id, $2, f.subject_id, s.position from facts f join seals s on s.fact_id = f.id where f.id = $1`, [input.factId, GONE]);
    await world.settled();
  }, 90_000);
  afterAll(() => world.end());

  it('is seen by coordinators after its last try, without the text of the error', async () => {
    const letters = await coordinator.get<Letters>(LIST);
    expect(letters.nodes).toEqual([expect.objectContaining({ ...input, kind: 'user.signedUp', failure: 'Error', round: 0 })]);
    const person = await world.signIn('person@people.example');
    expect((await person.ask(LIST)).errors[0]?.extensions['code']).toBe('FORBIDDEN');
    for (const name of ['redriveDelivery', 'discardDelivery']) expect((await person.refused(name, input)).__typename).toBe('NotPermitted');
  });

  it('comes to the coordinators\' inbox, and not by mail', async () => {
    await world.settled();
    const box = await coordinator.get<{ nodes: { type: string; body: string }[] }>('{ notices(first: 10) { nodes { type body } } }');
    expect(box.nodes.filter((notice) => notice.type === 'delivery.died').map((notice) => notice.body)).toEqual([expect.stringContaining(GONE)]);
    expect((await world.mails('coordinator@forum.example')).filter((mail) => /job/.test(mail.subject))).toEqual([]);
  });

  it('is tried again with all its tries, and dies again where the cause is still there, of which nobody is told twice', async () => {
    expect(await coordinator.change('redriveDelivery', input, 'DeadLetter', 'round failedAt')).toMatchObject({ round: 1, failedAt: null });
    expect(await coordinator.refused('redriveDelivery', input)).toMatchObject({ __typename: 'WrongState' });
    await world.settled();
    expect((await coordinator.get<Letters>(LIST)).nodes).toEqual([expect.objectContaining({ ...input, round: 1 })]);
    await world.settled();
    const [told] = await world.database.query<{ n: number }>(`select count(*)::int as n from notices where type = 'delivery.died'`);
    expect(told?.n).toBe(1);
  }, 40_000);

  it('is discarded for good, and all of it is on record with who did it', async () => {
    await coordinator.change('discardDelivery', input, 'DeadLetter', 'id');
    expect((await coordinator.get<Letters>(LIST)).totalCount).toBe(0);
    expect(await coordinator.refused('redriveDelivery', input)).toMatchObject({ __typename: 'WrongState' });
    await world.settled();
    const facts = await world.database.query<{ kind: string; hasActor: boolean }>(`select kind, actor_id is not null as "hasActor" from facts where kind like 'delivery.%' order by id`);
    expect(facts).toEqual([
      { kind: 'delivery.died', hasActor: false }, { kind: 'delivery.redriven', hasActor: true },
      { kind: 'delivery.died', hasActor: false }, { kind: 'delivery.discarded', hasActor: true },
    ]);
  });

  it('refuses what is no delivery', async () => {
    const unknown = await coordinator.refused('redriveDelivery', { ...input, reaction: 'Nobody.at.all' });
    expect(unknown.__typename).toBe('NotFound');
    const wrong = await coordinator.refused('discardDelivery', { factId: 'x', reaction: 'a b' });
    expect(wrong.fields?.map((field) => field.path)).toEqual(['factId', 'reaction']);
  });
});
