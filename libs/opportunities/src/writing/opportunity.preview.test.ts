import { ANONYMOUS, Database, InvalidInput, NotFound, sql, systemActor, type Actor } from '#libs/platform';
import type { Client } from '../../../../test/support/client.js';
import { Market, type Known } from '../../../../test/support/market.js';
import { World } from '../../../../test/support/world.js';
import { previewInput } from './opportunity.preview.js';
import { currentOpportunityInputs } from '../opportunity.queries.js';
import type { Given } from './opportunity.reader.js';
import { OpportunityKind } from '../opportunity.words.js';

describe('an opportunity before it is stored', () => {
  let world: World;
  let owner: Client;
  let organisation: Known;
  let skillId: string;
  let db: Database;
  let actor: Actor;

  beforeAll(async () => {
    world = await World.boot();
    await world.seedSkills();
    const market = new Market(world);
    const coordinator = await world.staff('coordinator@forum.example', 'COORDINATOR');
    ({ owner, organisation } = await market.council(coordinator, 'dev@dudley.example', 'Dudley Council', 'E08000027'));
    skillId = await market.skill('SQL');
    if (world.worker === undefined) throw new Error('the worker is not running');
    db = world.worker.get(Database);
    const [user] = await db.read(systemActor('test'), (rows) => sql<{ id: string }>(rows, `select id from users where email = 'dev@dudley.example'`));
    actor = { ...ANONYMOUS, userId: user?.id ?? '', capacity: 'OWNER', organisationId: organisation.id };
  }, 90_000);
  afterAll(async () => world.end());

  const WRITTEN: (() => Record<string, unknown>)[] = [
    () => ({}),
    () => ({
      places: 5, placesForRound: 2, requirements: [{ skillId, level: 2, importance: 'MUST_HAVE', weight: 7 }], mode: 'HYBRID', outcode: 'DY1 1AA', hoursPerWeek: 22.5,
      patterns: ['PART_TIME', 'JOB_SHARE'], startOn: '2089-03-01', endOn: '2089-09-01', weeks: 12, closesOn: '2089-01-01', openTo: ['GRADUATE'], themes: ['health'],
      pay: { isPaid: true, minPence: 1400, maxPence: 1600, basis: 'HOUR' },
    }),
    () => ({ mode: 'REMOTE', pay: { isPaid: true, minPence: 3_000_000, basis: 'YEAR' }, requirements: [{ skillId, level: 4, importance: 'DESIRABLE' }] }),
    () => ({ mode: 'ONSITE', pay: { isPaid: false }, unpaidBasis: 'SHADOWING', hoursPerWeek: 7 }),
  ];

  it.each(WRITTEN.map((words, index) => [index, words] as const))('reads as the stored row would be read (%i)', async (_index, words) => {
    const { id } = await owner.change<Known>('draftOpportunity',
      { organisationId: organisation.id, kind: 'PLACEMENT', title: 'Data analyst placement', ...words() }, 'Opportunity');
    await db.read(actor, async (rows) => {
      const [kept] = await currentOpportunityInputs(rows, [id]);
      const before = await previewInput(rows, actor, { organisationId: organisation.id, kind: OpportunityKind.PLACEMENT, words: words() });
      expect(before).toEqual({ ...kept, opportunityId: 'preview', version: 1, isOpen: true });
      expect(await previewInput(rows, actor, { opportunityId: id, words: {} })).toEqual({ ...kept, isOpen: true });
    });
  });

  it('names every wrong field, and knows only what is the asker\'s', async () => {
    const other = { ...actor, organisationId: '00000000-0000-4000-8000-000000000000' };
    await db.read(actor, async (rows) => {
      const wrong = { hoursPerWeek: 900, requirements: [{ skillId: '00000000-0000-4000-8000-000000000000', level: 9, importance: 'ESSENTIAL' }] } as Given;
      const refused = await previewInput(rows, actor, { organisationId: organisation.id, kind: OpportunityKind.JOB, words: wrong }).catch((problem: unknown) => problem);
      expect(refused instanceof InvalidInput ? refused.fields.map(({ path }) => path).sort() : refused)
        .toEqual(['hoursPerWeek', 'requirements[0].level', 'requirements[0].skillId']);
      const turned = { startOn: '2089-03-02', endOn: '2089-03-01' };
      await expect(previewInput(rows, actor, { organisationId: organisation.id, kind: OpportunityKind.JOB, words: turned })).rejects.toBeInstanceOf(InvalidInput);
      await expect(previewInput(rows, actor, { words: {} })).rejects.toBeInstanceOf(InvalidInput);
      await expect(previewInput(rows, other, { organisationId: organisation.id, kind: OpportunityKind.JOB, words: {} })).rejects.toBeInstanceOf(NotFound);
    });
  });
});
