import { Command, CommanderError } from 'commander';
import { EmbeddedPostgresFailure, WrongSettings } from '#libs/platform';
import { addDoctor } from './doctor.command.js';
import { addImport } from './import.command.js';
import { addCounterfactuals } from './matching/counterfactuals.command.js';
import { addExplain } from './matching/explain.command.js';
import { addMatch } from './matching/match.command.js';
import { addMigrate } from './migrate.command.js';
import { Problem } from './output.js';
import { addReplay } from './replay.command.js';
import { addRescore } from './rescore.command.js';
import { addSeed } from './seed.command.js';
import { addStart } from './start.command.js';

const AFTER = `
Settings come from the environment: PORT, HOST, DATA_DIR, DATABASE_URL, REDIS_URL, SMTP_URL, DEMO, PUBLIC_URL.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part (some rows were refused).`;

/** Runs one command line; answers the exit code. Expected problems are one clear line, never a stack. */
export async function run(argv: string[]): Promise<number> {
  const program = new Command('skills-exchange')
    .description('Data skills and placements: start the exchange, fill it, look after it.')
    .option('--json', 'answer in JSON, for programs').addHelpText('after', AFTER).exitOverride().showHelpAfterError('(add --help for more)');
  let code = 0;
  const ends = (given: number): void => { code = given; };
  for (const add of [addStart, addMigrate, addSeed, addImport, addRescore, addReplay, addMatch, addExplain,
    addCounterfactuals, addDoctor]) add(program, ends);
  try {
    await program.parseAsync(argv);
    return code;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? 0 : 2;
    if (isExpected(problem)) process.stderr.write(`${problem.message}\n`);
    else throw problem;
    return 1;
  }
}

function isExpected(problem: unknown): problem is Error {
  return problem instanceof Problem || problem instanceof WrongSettings || problem instanceof EmbeddedPostgresFailure;
}
