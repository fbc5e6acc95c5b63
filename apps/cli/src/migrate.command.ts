import type { Command } from 'commander';
import { migrate } from '#libs/platform';
import { print } from './output.js';
import { openSite } from './site.js';

/** `migrate`: brings the database up to date. */
export function addMigrate(program: Command, _ends: (code: number) => void): void {
  program.command('migrate').description('bring the database up to date; does nothing when it is')
    .addHelpText('after', '\nExample:\n  DATABASE_URL=postgres://... skills-exchange migrate')
    .action(async (_options: object, command: Command) => {
      const site = await openSite({ isMigrated: false });
      try {
        const ran = await migrate(site.databaseUrl);
        print(command.optsWithGlobals<{ json?: boolean }>().json === true, { ran },
          [ran.length === 0 ? 'The database is up to date.' : `Ran ${String(ran.length)} migrations: ${ran.join(', ')}.`]);
      } finally {
        await site.close();
      }
    });
}
