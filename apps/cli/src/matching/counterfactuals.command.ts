import type { Command } from 'commander';
import { helpfulRelaxations, peopleScan, profileCounterfactuals, qualifying } from '#libs/domain';
import { print, Problem } from '../output.js';
import { readOpportunities, readProfiles } from './input.rows.js';
import { pick, taxonomyOf, tell } from './match.command.js';
import { tellUnknownSkills } from './unknown.skill.js';

interface Options { profiles: string; opportunities: string; profile?: string; opportunity?: string; taxonomy?: string; top: string; json?: boolean }

const TEACH = `
Say one of --profile (what would open more to this person) and --opportunity (what would bring more people to it, exact counts).
Every line is scored again on the changed input, never estimated.

Examples:
  skills-exchange counterfactuals --profiles p.jsonl --opportunities o.jsonl --profile p-7
  skills-exchange counterfactuals --profiles p.jsonl --opportunities o.jsonl --opportunity o-3 --json`;

/** `counterfactuals`: what one change would do, for a person or for an opportunity. */
export function addCounterfactuals(program: Command, _ends: (code: number) => void): void {
  program.command('counterfactuals').description('tell what one change would open to a person, or whom it would bring to an opportunity')
    .requiredOption('--profiles <file>', 'JSONL of profiles').requiredOption('--opportunities <file>', 'JSONL of opportunities')
    .option('--profile <id>', 'for this person').option('--opportunity <id>', 'for this opportunity')
    .option('--taxonomy <folder>', 'ESCO or GDaD tables; our own list when nothing is said').option('--top <n>', 'how many changes', '20').addHelpText('after', TEACH)
    .action(async (_own: Options, command: Command) => { await tellChanges(command.optsWithGlobals<Options>()); });
}

async function tellChanges(options: Options): Promise<void> {
  const top = Number(options.top);
  if (!Number.isInteger(top) || top < 1 || top > 1000) throw new Problem('--top takes a whole number from 1 to 1000.');
  if ((options.profile === undefined) === (options.opportunity === undefined)) throw new Problem('Say one of --profile and --opportunity.');
  const named = await taxonomyOf(options.taxonomy);
  const { taxonomy, labels } = named;
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const profiles = await readProfiles(options.profiles);
  const opportunities = await readOpportunities(options.opportunities);
  const wrong = tell(options.profiles, profiles.problems) + tell(options.opportunities, opportunities.problems);
  // What opens and who comes in is counted over the whole files: without the wrong rows the figures would be others.
  if (wrong > 0) throw new Problem('Nothing was answered. Mend these rows first.');
  tellUnknownSkills(options.profiles, named, profiles.rows);
  tellUnknownSkills(options.opportunities, named, opportunities.rows);
  if (options.profile !== undefined) {
    const profile = pick(options.profiles, options.profile, profiles, (row) => row.profileId);
    const changes = profileCounterfactuals(profile, opportunities.rows, taxonomy, { top, labelOf })
      .map(({ change, steps, opens, rises, gain, sentence }) => ({ change, steps, opens, rises, gain, sentence }));
    print(options.json === true, { profileId: profile.profileId, changes }, changes.map(({ sentence, opens, gain }) =>
      `${sentence} Opens ${String(opens.length)}${opens.length === 0 ? '' : `: ${opens.slice(0, 10).map((one) => one.opportunityId).join(', ')}`}. Gain ${String(gain)}.`));
  } else if (options.opportunity !== undefined) {
    const opportunity = pick(options.opportunities, options.opportunity, opportunities, (row) => row.opportunityId);
    const counted = qualifying(opportunity, peopleScan(opportunity, profiles.rows, taxonomy), { labelOf });
    const changes = helpfulRelaxations(counted).slice(0, top).map(({ change, steps, count, more, sentence }) => ({ change, steps, count, more, sentence }));
    print(options.json === true, { opportunityId: opportunity.opportunityId, now: counted.now, changes },
      [`${String(counted.now)} pass every gate now.`, ...changes.map(({ sentence, more, count }) => `${sentence} ${String(more)} more: ${String(count)}.`)]);
  }
}
