import { weightsChanges, weightsProblems, type Travel, type Weights } from '#libs/domain';
import { ProblemList } from '#libs/platform';
import type { ProposeWeightsInput } from './weights.inputs.js';
import type { TravelTableInput } from './weights.figures.js';

type Given<T> = { [name in keyof T]?: T[name] | null | undefined } | null | undefined;

/** The whole table that a proposal means, and why. Throws `InvalidInput` naming every wrong figure by its path in the input. */
export function readProposal(input: ProposeWeightsInput, inForce: Weights): { weights: Weights; reason: string; changes: number } {
  const problems = new ProblemList();
  const reason = problems.text('reason', input.reason, { min: 10, max: 2000, lines: true }) ?? '';
  const weights: Weights = {
    ...inForce,
    organisation: merged(inForce.organisation, input.organisation), candidate: merged(inForce.candidate, input.candidate),
    neutral: merged(inForce.neutral, input.neutral), interestMissed: input.interestMissed ?? inForce.interestMissed,
    commuteAtLongest: input.commuteAtLongest ?? inForce.commuteAtLongest, leastEssentialFit: input.leastEssentialFit ?? inForce.leastEssentialFit,
    enoughWeeks: merged(inForce.enoughWeeks, input.enoughWeeks), enoughHours: merged(inForce.enoughHours, input.enoughHours),
    travel: travelOf(inForce.travel, input.travel),
  };
  for (const { path, code, message } of weightsProblems(weights)) problems.add(pathInInput(path), code, message);
  problems.refuse();
  return { weights, reason, changes: weightsChanges(inForce, weights).length };
}

function merged<T extends object>(now: T, given: Given<T>): T {
  const said = Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return { ...now, ...Object.fromEntries(said) };
}

function travelOf(now: Weights['travel'], given: TravelTableInput | null | undefined): Weights['travel'] {
  const mode = (table: Travel, figures: Given<Travel>): Travel => merged(table, figures);
  return {
    WALK: mode(now.WALK, given?.walk), CYCLE: mode(now.CYCLE, given?.cycle), PUBLIC: mode(now.PUBLIC, given?.public), CAR: mode(now.CAR, given?.car),
  };
}

/** The definition writes ways of travelling in capitals. */
function pathInInput(path: string): string {
  return path.startsWith('travel.') ? path.replace(/\.[A-Z]+\./, (mode) => mode.toLowerCase()) : path;
}
