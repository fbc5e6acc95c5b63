import type { Command } from 'commander';
import { explain, type Explanation } from '#libs/domain';
import { print } from '../output.js';
import { readOpportunities, readProfiles } from './input.rows.js';
import { pick, taxonomyOf } from './match.command.js';
import { tellUnknownSkills } from './unknown.skill.js';

interface Options { profiles: string; opportunities: string; profile: string; opportunity: string; taxonomy?: string; json?: boolean }

const TEACH = `
Examples:
  skills-exchange explain --profiles people.jsonl --profile p-7 --opportunities adverts.jsonl --opportunity o-3
  skills-exchange explain --profiles p.jsonl --profile p-7 --opportunities o.jsonl --opportunity o-3 --json

With --json the whole trace of both sides: gates, parts with weight, value and contribution, requirements, versions.`;

/** `explain`: why one profile meets one opportunity, or why not. */
export function addExplain(program: Command, _ends: (code: number) => void): void {
  program.command('explain').description('tell why a profile and an opportunity fit, or why not')
    .requiredOption('--profiles <file>', 'JSONL of profiles').requiredOption('--profile <id>', 'which of them')
    .requiredOption('--opportunities <file>', 'JSONL of opportunities').requiredOption('--opportunity <id>', 'which of them')
    .option('--taxonomy <folder>', 'ESCO or GDaD tables; our own list when nothing is said').addHelpText('after', TEACH)
    .action(async (_own: Options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const named = await taxonomyOf(options.taxonomy);
      const { taxonomy, labels } = named;
      const profile = pick(options.profiles, options.profile, await readProfiles(options.profiles), (row) => row.profileId);
      const opportunity = pick(options.opportunities, options.opportunity, await readOpportunities(options.opportunities), (row) => row.opportunityId);
      tellUnknownSkills(options.profiles, named, [profile]);
      tellUnknownSkills(options.opportunities, named, [opportunity]);
      const told = explain(profile, opportunity, taxonomy, { labelOf: (id) => labels.get(id) ?? id });
      print(options.json === true, told, lines(told));
    });
}

function lines(told: Explanation): string[] {
  const side = (name: string, { total, parts }: Explanation['candidate'] | Explanation['organisation']): string[] => [
    '', `${name}: ${String(total)} of 10,000`,
    ...parts.map(({ id, weight, value, contribution, sentence }) =>
      `  ${id.padEnd(13)} ${String(weight).padStart(3)} x ${String(value).padStart(6)} = ${String(contribution).padStart(5)}   ${sentence}`),
  ];
  return [
    told.summary, '', `Together: ${String(told.shown)} of 100; every gate passes: ${told.qualifies ? 'yes' : 'no'}`,
    ...told.gates.map((gate) => `  ${gate.passed ? 'yes' : 'NO '} ${gate.id.padEnd(13)} ${gate.sentence}${gate.change === null ? '' : ` ${gate.change.sentence}`}`),
    ...side('The person\'s side', told.candidate), ...side('The organisation\'s side', told.organisation),
    '', `Engine ${told.versions.engine}, weights ${told.versions.weights}, taxonomy ${told.versions.taxonomy}`,
  ];
}
