import { performance } from 'node:perf_hooks';
import { formatDay } from '#libs/domain';
import { OpportunityService } from '#libs/opportunities';
import { clock, Database, sql, systemActor, type Tx } from '#libs/platform';
import { ProfileService } from '#libs/profiles';
import { makeOpportunity } from '../../apps/cli/src/seed/opportunity.seed.js';
import { makePerson } from '../../apps/cli/src/seed/person.seed.js';
import { Random } from '../../apps/cli/src/seed/random.js';
import { readRoles, type Role } from '../../apps/cli/src/seed/role.queries.js';
import { profileOf } from '../support/advert.js';
import type { Client } from '../support/client.js';
import { expectTheDefinition } from '../support/definition.js';
import { openMarket, type Known } from '../support/market.js';
import { World } from '../support/world.js';
import { Part } from './part.js';

/** Small for every run of the tests; a measurement says more with `RECOMPUTE_PEOPLE=5000 RECOMPUTE_OPPORTUNITIES=500`. */
const PEOPLE = Number(process.env['RECOMPUTE_PEOPLE'] ?? '120');
const OPPORTUNITIES = Number(process.env['RECOMPUTE_OPPORTUNITIES'] ?? '48');
const ROUNDS = 40;
const BATCH = 50;

const QUESTIONS = [
  '{ myMatches(first: 20) { totalCount nodes { score opportunity { title } } } }',
  '{ opportunities(first: 20) { nodes { title organisation { name } } } }',
  '{ notices(first: 20) { nodes { type title } } }',
];

interface Measured { p50: number; p95: number; asked: number; failed: number; recomputes: number; seconds: number }

describe('while everything is made again', () => {
  let world: World;
  let amina: Client;

  beforeAll(async () => {
    world = await World.boot();
    const { market, organisation, sql: skillId } = await openMarket(world);
    ({ person: amina } = await market.analyst('amina@people.example', profileOf(skillId)));
    await fill(world, organisation);
    await world.settled(600);
  }, 1_200_000);
  afterAll(() => world.end());

  it('the API answers everybody, in one process with the worker and beside one', async () => {
    const quiet = await measure(null);
    const together = await measure('recompute');
    expect([quiet.failed, together.failed]).toEqual([0, 0]);
    expect([quiet.recomputes, together.recomputes > 0]).toEqual([0, true]);
    await world.worker!.stop();
    const beside = new Part(world, 'worker');
    await beside.url();
    const apart = await measure('recompute');
    await world.settled(600);
    await beside.kill();
    expect([apart.failed, apart.recomputes > 0]).toEqual([0, true]);
    expect(await expectTheDefinition(world.database)).toBeGreaterThan(100);
    const told = [['quiet', quiet], ['one process', together], ['worker apart', apart]] as const;
    process.stdout.write(`${String(PEOPLE)} people, ${String(OPPORTUNITIES)} opportunities\n${told.map(([name, at]) =>
      `${name.padEnd(13)} p50 ${at.p50.toFixed(1)} ms, p95 ${at.p95.toFixed(1)} ms, ${(at.p95 / quiet.p95).toFixed(1)} x; ${String(at.asked)} answers; `
      + `${String(at.recomputes)} recomputes, the last in ${at.seconds.toFixed(1)} s\n`).join('')}`);
  }, 900_000);

  /** Asks one after the other; with `recompute`, only for as long as everything is being made again, and again until enough was asked. */
  async function measure(during: 'recompute' | null): Promise<Measured> {
    const took: number[] = [];
    let [failed, recomputes, seconds] = [0, 0, 0];
    let task = '';
    let begun = 0;
    while (took.length < ROUNDS * QUESTIONS.length || task !== '') {
      if (during !== null && task === '') [task, begun] = [await begin(), performance.now()];
      for (const question of QUESTIONS) {
        const at = performance.now();
        const answer = await amina.ask(question);
        took.push(performance.now() - at);
        if (answer.status !== 200 || answer.errors.length > 0) failed += 1;
      }
      if (task === '' || !(await hasEnded(task))) continue;
      seconds = (performance.now() - begun) / 1000;
      recomputes += 1;
      task = '';
    }
    took.sort((a, b) => a - b);
    const at = (share: number): number => took[Math.floor(share * (took.length - 1))] ?? 0;
    return { p50: at(0.5), p95: at(0.95), asked: took.length, failed, recomputes, seconds };
  }

  async function begin(): Promise<string> {
    const [task] = await world.database.query<{ id: string }>(`insert into progress_tasks (kind, cause, resume) values ('recompute', 'asked', '{}') returning id`);
    return task!.id;
  }

  async function hasEnded(task: string): Promise<boolean> {
    return (await world.database.query(`select 1 from progress_tasks where id = $1 and state = 'DONE'`, [task])).length > 0;
  }
});

/** A market of invented people and adverts, stored as imports store them. */
async function fill(world: World, organisation: Known): Promise<void> {
  const worker = world.worker!;
  const db = worker.get(Database);
  const roles: Role[] = await readRoles(db);
  const random = new Random(20_261);
  const days = (ahead: number): string => formatDay(Math.floor(clock.milliseconds() / 86_400_000) + ahead);
  const inBatches = async (count: number, make: (tx: Tx, at: number) => Promise<unknown>): Promise<void> => {
    for (let from = 0; from < count; from += BATCH) {
      await db.write(systemActor('seed'), async (tx) => { for (let at = from; at < Math.min(count, from + BATCH); at += 1) await make(tx, at); });
    }
  };
  const host = {
    id: organisation.id, name: 'Dudley Council', kind: 'COUNCIL', area: 'E08000027', outcode: 'DY1', does: 'looks after streets and homes', themes: ['homes', 'transport'],
  };
  await inBatches(OPPORTUNITIES, (tx, at) => worker.get(OpportunityService).importOpportunity(tx, makeOpportunity(at, host as never, random.one(roles), random, days)));
  await inBatches(PEOPLE, async (tx, at) => {
    const { email, name, profile } = makePerson(at, roles, random, days);
    const [user] = await sql<{ id: string }>(tx.rows, 'insert into users (email, name) values ($1, $2) returning id', [email, name]);
    await tx.rows.query(`insert into consents (user_id, purpose, notice_version, given_at, created_by) values ($1, 'PRIVACY_NOTICE', 1, app_clock(), $1)`, [user!.id]);
    await worker.get(ProfileService).importProfile(tx, user!.id, profile);
  });
}
