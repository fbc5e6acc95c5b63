import type { Command } from 'commander';
import { Matcher } from '#libs/matches';
import { Database, sql, systemActor } from '#libs/platform';
import { startWorker } from '../../worker/src/worker.app.js';
import { print, progress } from './output.js';
import { openSite } from './site.js';

/** `rescore`: makes every list of matches from nothing. */
export function addRescore(program: Command, _ends: (code: number) => void): void {
  program.command('rescore').description('score everybody against everything again, and wait until all that was open is done')
    .addHelpText('after', '\nExample:\n  skills-exchange rescore --json')
    .action(async (_options: object, command: Command) => {
      const site = await openSite();
      const bar = progress('Rescoring');
      try {
        const worker = await startWorker(site);
        try {
          const db = worker.get(Database);
          const done = await db.write(systemActor('rescore'), async (tx) => {
            const matcher = worker.get(Matcher);
            await matcher.enter(tx);
            return matcher.rescoreAll(tx, bar.tell);
          });
          bar.end();
          await worker.engine.drain(600);
          const [counted] = await sql<{ people: number; matches: number }>(db.source.manager, `select
            (select count(*)::int from opportunity_lists where entries <> '[]') as people,
            (select coalesce(sum(jsonb_array_length(entries)), 0)::int from opportunity_lists) as matches`);
          const answer = { ...done, withMatches: counted?.people ?? 0, matches: counted?.matches ?? 0 };
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
