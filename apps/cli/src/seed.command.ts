import type { Command } from 'commander';
import { importStarter } from '#libs/skills';
import { Database, sql } from '#libs/platform';
import { startWorker } from '../../worker/src/worker.app.js';
import { print, Problem } from './output.js';
import { seedDemonstration } from './seed/seed.js';
import { openSite } from './site.js';

/** `seed`: our own list of skills, and the demonstration's people and organisations. */
export function addSeed(program: Command, _ends: (code: number) => void): void {
  program.command('seed').description('fill an empty database with the demonstration; does nothing a second time').option('--small', 'a small one')
    .addHelpText('after', '\nExample:\n  skills-exchange seed --small')
    .action(async (_own: object, command: Command) => {
      const options = command.optsWithGlobals<{ small?: boolean; json?: boolean }>();
      const site = await openSite();
      try {
        if (site.config.isProduction) throw new Problem('The demonstration is not for production: unset NODE_ENV=production.');
        const worker = await startWorker(site);
        try {
          const db = worker.get(Database);
          await importStarter(db);
          const size = options.small === true || site.config.demo === 'small' ? 'small' : 'full';
          await seedDemonstration(worker, size, (line) => { process.stderr.write(`${line}\n`); });
          const [counted] = await sql<{ people: number; opportunities: number; organisations: number }>(db.source.manager, `select
            (select count(*)::int from profiles) as people, (select count(*)::int from opportunities) as opportunities,
            (select count(*)::int from organisations) as organisations`);
          print(options.json === true, { ...counted }, [
            `${String(counted?.people)} people, ${String(counted?.opportunities)} opportunities, ${String(counted?.organisations)} organisations`,
          ]);
        } finally {
          await worker.stop();
        }
      } finally {
        await site.close();
      }
    });
}
