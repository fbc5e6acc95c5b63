import {
  bandOf, formatDay, helpfulRelaxations, hostQualifying, type HostRelaxation, type OpportunityChange, type ProfileChange, type ProfileCounterfactual,
  type ProfileInput, type Qualifying, type Relaxation,
} from '#libs/domain';
import { Counterfactual, CounterfactualKind, type CounterfactualChange, type QualifyingCount, type QualifyingFigure } from './counterfactual.view.js';

/** The score of a profile with an opportunity as a page shows it; null where no number is shown. */
export type ShownScore = (profile: ProfileInput, opportunityId: string) => number | null;

/** A person's change. `now`: the profile as it is. `aboutId`: the opportunity of the match under which it is told. */
export function presentForPerson(now: ProfileInput, told: ProfileCounterfactual, shown: ShownScore, aboutId?: string): Counterfactual {
  const { profile: then } = told;
  return {
    change: changeOf(told.change), sentence: told.sentence, steps: told.steps, scoreAfter: aboutId === undefined ? null : shown(then, aboutId),
    opensCount: told.opens.length, raisesCount: told.rises.length, admits: null,
    opened: told.opens.map(({ opportunityId: id }) => () => ({ opportunityId: id, scoreBefore: null, scoreAfter: shown(then, id) })),
    raised: told.rises.map(({ opportunityId: id }) => () => ({ opportunityId: id, scoreBefore: shown(now, id), scoreAfter: shown(then, id) })),
  };
}

/** Counts in the asker's terms: exact for coordinators, and for everybody else a function of the bands alone. */
export function presentQualifying(counted: Qualifying, isExact: boolean): Omit<QualifyingCount, 'reflects'> {
  if (isExact) return { now: figure(counted.now), relaxations: helpfulRelaxations(counted).map(exactRelaxation), isComplete: counted.isComplete };
  const { now, relaxations, isComplete } = hostQualifying(counted);
  return { now: { band: now.text, about: now.about, count: null }, relaxations: relaxations.map(bandedRelaxation), isComplete };
}

function exactRelaxation({ change, sentence, steps, count }: Relaxation): Counterfactual {
  return relaxation(change, sentence, steps, figure(count));
}

function bandedRelaxation({ change, sentence, steps, band }: HostRelaxation): Counterfactual {
  return relaxation(change, sentence, steps, { band: band.text, about: band.about, count: null });
}

function relaxation(change: OpportunityChange, sentence: string, steps: number, admits: QualifyingFigure): Counterfactual {
  return { change: changeOf(change), sentence, steps, admits, scoreAfter: null, opensCount: null, raisesCount: null, opened: [], raised: [] };
}

function figure(count: number): QualifyingFigure {
  const { text, about } = bandOf(count);
  return { band: text, about, count };
}

function changeOf(change: ProfileChange | OpportunityChange): CounterfactualChange {
  return {
    kind: CounterfactualKind[change.kind],
    skillId: 'skillId' in change ? change.skillId : null,
    skillIds: 'skillIds' in change ? [...change.skillIds] : null,
    level: 'level' in change ? change.level : null,
    importance: 'importance' in change ? change.importance : null,
    maxCommuteMin: 'maxCommuteMin' in change ? change.maxCommuteMin : null,
    hoursPerWeek: 'hoursPerWeekMax' in change ? change.hoursPerWeekMax : 'hoursPerWeek' in change ? change.hoursPerWeek : null,
    availableFrom: 'availableFrom' in change ? formatDay(change.availableFrom) : null,
    mode: 'mode' in change ? change.mode : null,
    topPencePerHour: 'topPencePerHour' in change ? change.topPencePerHour : null,
  };
}
