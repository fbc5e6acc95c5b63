import type { Command } from 'commander';
import { Replay, type Tally } from '#libs/matches';
import { Database } from '#libs/platform';
import { startWorker } from '../../worker/src/worker.app.js';
import { print, Problem, progress } from './output.js';
import { openSite } from './site.js';

interface Options { sample?: string; json?: boolean }

/** `replay`: derives matches and lists again from the versions they were made of. */
export function addReplay(program: Command, ends: (code: number) => void): void {
  program.command('replay').description('derive every match and every list again, by the definition, and compare')
    .option('--sample <n>', 'that many of each kind; all when nothing is said')
    .addHelpText('after', '\nExit code 1 where something differs.\n\nExamples:\n  skills-exchange replay\n  skills-exchange replay --sample 500 --json')
    .action(async (_own: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const sample = options.sample === undefined ? null : Number(options.sample);
      if (sample !== null && (!Number.isInteger(sample) || sample < 1)) throw new Problem('--sample takes a whole number from 1.');
      const site = await openSite();
      const bar = progress('Replaying');
      try {
        const worker = await startWorker(site);
        try {
          await worker.engine.drain(600);
          const replay = worker.get(Replay);
          const done = await worker.get(Database).source.transaction('REPEATABLE READ', (rows) => replay.run(rows, sample, bar.tell));
          bar.end();
          print(options.json === true, done, [
            line('matches', done.matches), line('people for opportunities', done.peopleLists), line('opportunities for people', done.opportunityLists),
            ...done.differences.map((name) => `DIFFERS ${name}`),
          ]);
          ends(done.matches.different + done.peopleLists.different + done.opportunityLists.different > 0 ? 1 : 0);
        } finally {
          await worker.stop();
        }
      } finally {
        await site.close();
      }
    });
}

function line(what: string, { equal, different, erased, otherVersion }: Tally): string {
  return `${what}: ${String(equal)} equal, ${String(different)} different, ${String(erased)} erased or gone, ${String(otherVersion)} of another version`;
}
