import { placement } from '../support/advert.js';
import { Client } from '../support/client.js';
import { openMarket, type Known } from '../support/market.js';
import { World } from '../support/world.js';
import { hold, Part, somebodyWaits } from './part.js';

const MUTATION = `mutation($input: DraftOpportunityInput!) { draftOpportunity(input: $input) { __typename ... on Opportunity { id title } ... on Refusal { code } } }`;

describe('an API that is killed between its commit and its answer', () => {
  let world: World;
  let owner: Client;
  let input: object;

  beforeAll(async () => {
    world = await World.boot();
    const opened = await openMarket(world);
    owner = opened.owner;
    input = { organisationId: opened.organisation.id, ...placement(opened.sql, { title: 'Asked for twice' }), idempotencyKey: 'draft-1' };
  }, 60_000);
  afterAll(() => world.end());

  it('has kept what it was told, and the caller who asks again under the same key gets that one result', async () => {
    const victim = new Part(world, 'api', { CRASH_AFTER_COMMIT: '1' });
    const asked = new Client(await victim.url(), owner.token).ask(MUTATION, { input });
    await expect(asked).rejects.toThrow('fetch failed');
    expect(await victim.ended()).toBe('SIGKILL');
    const kept = await drafts(world);
    expect(kept).toHaveLength(1);

    const next = new Part(world, 'api');
    try {
      const again = new Client(await next.url(), owner.token);
      for (const client of [again, again, owner]) {
        expect((await client.get<Known>(MUTATION, { input })).id).toBe(kept[0]?.id);
      }
      expect(await drafts(world)).toEqual(kept);
      const other = await again.get<{ __typename: string }>(MUTATION, { input: { ...input, title: 'Another thing' } });
      expect(other.__typename).toBe('InvalidInput');
    } finally {
      await next.kill();
    }
    await world.settled();
    const facts = await world.database.query(`select 1 from facts where kind = 'opportunity.drafted' and subject_id = $1`, [kept[0]?.id]);
    expect(facts).toHaveLength(1);
  }, 40_000);

  it('keeps nothing of what it had not committed', async () => {
    const victim = new Part(world, 'api');
    const url = await victim.url();
    const release = await hold(world, 'lock table opportunities in access exclusive mode');
    const asked = new Client(url, owner.token).ask(MUTATION, { input: { ...input, title: 'Never answered', idempotencyKey: 'draft-2' } });
    asked.catch(() => undefined);
    await somebodyWaits(world, 'relation');
    await victim.kill();
    await expect(asked).rejects.toThrow('fetch failed');
    await release();
    expect(await world.database.query(`select 1 from opportunities where title = 'Never answered'`)).toEqual([]);
    const done = await owner.get<Known>(MUTATION, { input: { ...input, title: 'Never answered', idempotencyKey: 'draft-2' } });
    expect(await world.database.query(`select id from opportunities where title = 'Never answered'`)).toEqual([{ id: done.id }]);
  }, 40_000);
});

function drafts(world: World): Promise<{ id: string }[]> {
  return world.database.query<{ id: string }>(`select id from opportunities where title = 'Asked for twice'`);
}
