import type { Command } from 'commander';
import { Matcher, requestRecompute, shardCount, type Rescored } from '#libs/matches';
import { Database, sql, systemActor, type Tx } from '#libs/platform';
import { startWorker } from '../../worker/src/worker.app.js';
import { print, progress } from './output.js';
import { openSite } from './site.js';
import { threadsFor } from './threads.js';

/** `rescore`: makes every list of matches from nothing. */
export function addRescore(program: Command, _ends: (code: number) => void): void {
  program.command('rescore').description('score everybody against everything again, and wait until all that was open is done')
    .option('--threads <n>', 'how many threads the people are divided over; else as many as there are cores, where they are many')
    .addHelpText('after', '\nWhere people are divided into shards, the workers of the site do it, each its shards.\n\nExample:\n  skills-exchange rescore --json')
    .action(async (options: { threads?: string }, command: Command) => {
      // A wrong number is told before anything starts.
      threadsFor(options.threads, 0);
      const site = await openSite();
      const bar = progress('Rescoring');
      try {
        const worker = await startWorker(site);
        try {
          const db = worker.get(Database);
          const done = await db.write(systemActor('rescore'), (tx) => rescore(tx, worker.get(Matcher), bar.tell, options.threads));
          bar.end();
          await worker.engine.drain(600);
          const [counted] = await sql<{ people: number; matches: number }>(db.source.manager, `select
            (select count(*)::int from opportunity_lists where entries <> '[]') as people,
            (select coalesce(sum(jsonb_array_length(entries)), 0)::int from opportunity_lists) as matches`);
          const answer = { ...(done ?? await lastRecompute(db)), withMatches: counted?.people ?? 0, matches: counted?.matches ?? 0 };
          print(command.optsWithGlobals<{ json?: boolean }>().json === true, answer, [
            `People in the market: ${String(answer.people)}; with at least one match: ${String(answer.withMatches)}`,
            `Open opportunities: ${String(answer.opportunities)}`,
            `Matches listed: ${String(answer.matches)}; lists that changed: ${String(answer.changed)}`,
          ]);
        } finally {
          await worker.stop();
        }
      } finally {
        await site.close();
      }
    });
}

/** Null where people are divided: then the holders of the shards make the lists. */
async function rescore(tx: Tx, matcher: Matcher, tell: (done: number, total: number) => void, threads?: string): Promise<Rescored | null> {
  await matcher.enter(tx);
  if (await shardCount(tx.rows) === 1) {
    const [counted] = await sql<{ people: number }>(tx.rows, `select count(*)::int as people from profiles where state = 'ACTIVE'`);
    return matcher.rescoreAll(tx, tell, threadsFor(threads, counted?.people ?? 0));
  }
  await requestRecompute(tx.rows, 'asked');
  return null;
}

async function lastRecompute(db: Database): Promise<Rescored> {
  const [row] = await sql<Rescored>(db.source.manager, `select (payload ->> 'people')::int as people, (payload ->> 'opportunities')::int as opportunities,
    (payload ->> 'changed')::int as changed from facts where kind = 'lists.recomputed' order by id desc limit 1`);
  return row ?? { people: 0, opportunities: 0, changed: 0 };
}
