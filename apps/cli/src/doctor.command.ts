import type { Command } from 'commander';
import { createSource, findBrokenSeal, pendingMigrations, sql, type Config } from '#libs/platform';
import { ENTITIES } from '../../features.js';
import { print } from './output.js';
import { openSite } from './site.js';

/** One thing that was looked at: whether it is well, and what to do where it is not. */
interface Finding { what: string; isWell: boolean; note: string }

type Source = ReturnType<typeof createSource>;

/** `doctor`: looks at everything that can be wrong from outside, and says what to do. */
export function addDoctor(program: Command, ends: (code: number) => void): void {
  program.command('doctor').description('check settings, database, queue, the chain of facts, and duties that nobody can share')
    .addHelpText('after', '\nExit code 1 where something needs doing.\n\nExample:\n  skills-exchange doctor --json')
    .action(async (_options: object, command: Command) => {
      const site = await openSite({ isMigrated: false });
      const source = createSource({ url: site.databaseUrl, role: 'app_worker', entities: ENTITIES, poolSize: 2, onPoolProblem: () => undefined });
      try {
        const findings = [settings(site.config), ...(await examine(source))];
        ends(findings.every((finding) => finding.isWell) ? 0 : 1);
        print(command.optsWithGlobals<{ json?: boolean }>().json === true, { findings },
          findings.map(({ what, isWell, note }) => `${isWell ? 'well ' : 'LOOK '} ${what.padEnd(24)} ${note}`));
      } finally {
        if (source.isInitialized) await source.destroy();
        await site.close();
      }
    });
}

function settings({ databaseUrl, redisUrl, smtpUrl, demo, dataDir }: Config): Finding {
  const note = `database ${databaseUrl === undefined ? `embedded in ${dataDir}` : 'of DATABASE_URL'}, queue in ${redisUrl === undefined ? 'Postgres' : 'Redis'}, `
    + `mails ${smtpUrl === undefined ? 'to the mailbox folder' : 'by SMTP'}, demonstration ${demo}`;
  return { what: 'settings', isWell: true, note };
}

async function examine(source: Source): Promise<Finding[]> {
  try {
    await source.initialize();
    const pending = await pendingMigrations(source);
    const database: Finding = { what: 'database', isWell: true, note: 'answers' };
    const note = pending.length === 0 ? 'all there' : `${String(pending.length)} to run: skills-exchange migrate`;
    const migrations: Finding = { what: 'migrations', isWell: pending.length === 0, note };
    if (pending.length > 0) return [database, migrations];
    return [database, migrations, await clockIsPlain(source), await chain(source), ...(await waiting(source)), ...(await duties(source))];
  } catch (problem) {
    return [{ what: 'database', isWell: false, note: problem instanceof Error ? problem.message : 'does not answer' }];
  }
}

const PLAIN_CLOCK = /^\s*select\s+now\(\)\s*$/;

/** A test's clock must never be left in a real database. */
async function clockIsPlain(source: Source): Promise<Finding> {
  const [row] = await sql<{ body: string }>(source.manager, `select prosrc as body from pg_proc where proname = 'app_clock'`);
  const isWell = row !== undefined && PLAIN_CLOCK.test(row.body);
  return { what: 'clock', isWell, note: isWell ? 'the database\'s own' : 'app_clock() has been replaced: this is a database of tests' };
}

async function chain(source: Source): Promise<Finding> {
  const broken = await findBrokenSeal(source);
  return { what: 'chain of facts', isWell: broken === null, note: broken === null ? 'unbroken' : `broken at position ${String(broken)}: facts were changed from outside` };
}

async function waiting(source: Source): Promise<Finding[]> {
  const [row] = await sql<{ dead: number; open: number; unsealed: number; overdue: number }>(source.manager, `select
    (select count(*)::int from deliveries where dead_at is not null and discarded_at is null and done_at is null) as dead,
    (select count(*)::int from deliveries where done_at is null and dead_at is null and discarded_at is null) as open,
    (select count(*)::int from outbox) as unsealed,
    (select count(*)::int from due_items where owner = 'COORDINATOR' and settled_at is null and due_at < app_clock()) as overdue`);
  const { dead = 0, open = 0, unsealed = 0, overdue = 0 } = row ?? {};
  return [
    { what: 'could not be delivered', isWell: dead === 0, note: dead === 0 ? 'nothing' : `${String(dead)}: look at deadLetters, try again or give up` },
    { what: 'on the way', isWell: true, note: `${String(open)} deliveries, ${String(unsealed)} facts without a position` },
    { what: 'overdue', isWell: overdue === 0, note: overdue === 0 ? 'nothing' : `${String(overdue)} items wait for a coordinator past their day` },
  ];
}

/** Where a second person is needed and there is none. It is said, and is no failure: small forums are like that. */
async function duties(source: Source): Promise<Finding[]> {
  const rows = await sql<{ role: string; n: number }>(source.manager, `select role, count(*)::int as n from appointments where ended_at is null group by role`);
  const count = new Map(rows.map((row) => [row.role, row.n]));
  return ['COORDINATOR', 'ADMIN'].map((role) => {
    const n = count.get(role) ?? 0;
    return { what: `${role.toLowerCase()}s`, isWell: true, note: n >= 2 ? String(n) : `${String(n)}: no second person, so some decisions will be marked "not independent"` };
  });
}
