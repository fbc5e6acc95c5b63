import type { Importance, Level, Mode, OpportunityInput, RequirementInput } from '../input/input.js';
import { joined, type LabelOf, LEVEL_WORD, MODE_WORD, pounds } from '../explanation/word.js';
import { HOURS_A_DAY } from './profile-change.js';

/** What a host could give way in: one thing, what its field would then hold; or several essentials that would be desirable together. */
export type OpportunityChange =
  | { readonly kind: 'SOFTEN_REQUIREMENT'; readonly skillId: string; readonly importance: Importance }
  | { readonly kind: 'SOFTEN_TOGETHER'; readonly skillIds: readonly string[] }
  | { readonly kind: 'LOWER_LEVEL'; readonly skillId: string; readonly level: Level }
  | { readonly kind: 'DROP_REQUIREMENT'; readonly skillId: string }
  | { readonly kind: 'OTHER_MODE'; readonly mode: Mode }
  | { readonly kind: 'ONE_DAY_FEWER'; readonly hoursPerWeek: number }
  | { readonly kind: 'MORE_PAY'; readonly topPencePerHour: number };

/** One pound an hour is one step. */
const PENCE_A_STEP = 100;
const MOST_PAY_STEPS = 2;
const MOST_PENCE_PER_HOUR = 100_000;
/** A must-have is first made essential, an essential desirable: what is desirable shuts nobody out. */
const SOFTER: Readonly<Record<Importance, Importance | null>> = { MUST_HAVE: 'ESSENTIAL', ESSENTIAL: 'DESIRABLE', DESIRABLE: null };
const DROP_STEPS: Readonly<Record<Importance, number>> = { MUST_HAVE: 3, ESSENTIAL: 2, DESIRABLE: 1 };
const IMPORTANCE_WORD: Readonly<Record<Importance, string>> = { MUST_HAVE: 'a must-have', ESSENTIAL: 'essential', DESIRABLE: 'desirable' };
const EASIER_MODES: Readonly<Record<Mode, readonly Mode[]>> = { ONSITE: ['HYBRID', 'REMOTE'], HYBRID: ['REMOTE'], REMOTE: [] };

/** The opportunity with the change made; nothing else differs. */
export function changedOpportunity(opportunity: OpportunityInput, change: OpportunityChange): OpportunityInput {
  const { requirements } = opportunity;
  const with_ = (edit: (requirement: RequirementInput) => RequirementInput[], ...skillIds: readonly string[]): OpportunityInput =>
    ({ ...opportunity, requirements: requirements.flatMap((requirement) => (skillIds.includes(requirement.skillId) ? edit(requirement) : [requirement])) });
  switch (change.kind) {
    case 'SOFTEN_REQUIREMENT': return with_((requirement) => [{ ...requirement, importance: change.importance }], change.skillId);
    case 'SOFTEN_TOGETHER': return with_((requirement) => [{ ...requirement, importance: 'DESIRABLE' }], ...change.skillIds);
    case 'LOWER_LEVEL': return with_((requirement) => [{ ...requirement, level: change.level }], change.skillId);
    case 'DROP_REQUIREMENT': return with_(() => [], change.skillId);
    case 'OTHER_MODE': return { ...opportunity, mode: change.mode };
    case 'ONE_DAY_FEWER': return { ...opportunity, hoursPerWeek: change.hoursPerWeek };
    case 'MORE_PAY': return { ...opportunity, pay: { paid: true, topPencePerHour: change.topPencePerHour } };
  }
}

/** What the change costs a host, in steps: one for a level, a rank of importance, a nearer way of working, a day or a pound an hour. */
export function opportunitySteps(opportunity: OpportunityInput, change: OpportunityChange): number {
  switch (change.kind) {
    case 'SOFTEN_REQUIREMENT': return 1;
    case 'SOFTEN_TOGETHER': return change.skillIds.length;
    case 'LOWER_LEVEL': return 1;
    case 'DROP_REQUIREMENT': return DROP_STEPS[opportunity.requirements.find(({ skillId }) => skillId === change.skillId)?.importance ?? 'DESIRABLE'];
    case 'OTHER_MODE': return EASIER_MODES[opportunity.mode].indexOf(change.mode) + 1;
    case 'ONE_DAY_FEWER': return 1;
    case 'MORE_PAY': return opportunity.pay.paid ? (change.topPencePerHour - (opportunity.pay.topPencePerHour ?? 0)) / PENCE_A_STEP : 1;
  }
}

/** What would be done, in words that hold no count: "Making Power BI desirable". */
export function opportunityChangeWords(change: OpportunityChange, labelOf: LabelOf): string {
  switch (change.kind) {
    case 'SOFTEN_REQUIREMENT': return `Making ${labelOf(change.skillId)} ${IMPORTANCE_WORD[change.importance]}`;
    case 'SOFTEN_TOGETHER': return `Making ${joined(change.skillIds.map(labelOf), 'and')} desirable together`;
    case 'LOWER_LEVEL': return `Asking for ${labelOf(change.skillId)} at ${LEVEL_WORD[change.level]}`;
    case 'DROP_REQUIREMENT': return `Not asking for ${labelOf(change.skillId)}`;
    case 'OTHER_MODE': return `Offering it as ${MODE_WORD[change.mode]} work`;
    case 'ONE_DAY_FEWER': return `One day fewer, ${change.hoursPerWeek} hours a week`;
    case 'MORE_PAY': return `Paying up to ${pounds(change.topPencePerHour)}`;
  }
}

/**
 * The changes worth counting, in the order in which they are told among equals: must-haves, then the terms, then essentials by weight.
 * What is desirable shuts nobody out, and a term that is not stated neither.
 */
export function relaxationsOf(opportunity: OpportunityInput): OpportunityChange[] {
  const asked = (importance: Importance): RequirementInput[] => opportunity.requirements.filter((requirement) => requirement.importance === importance)
    .sort((a, b) => b.weight - a.weight || (a.skillId < b.skillId ? -1 : 1));
  return [...asked('MUST_HAVE').flatMap(relaxed), ...easedTerms(opportunity), ...asked('ESSENTIAL').flatMap(relaxed)];
}

function relaxed({ skillId, level, importance }: RequirementInput): OpportunityChange[] {
  const softer = SOFTER[importance];
  const lower = level === 1 ? null : ([1, 2, 3] as const)[level - 2] ?? null;
  return [
    ...(softer === null ? [] : [{ kind: 'SOFTEN_REQUIREMENT', skillId, importance: softer } as const]),
    ...(lower === null ? [] : [{ kind: 'LOWER_LEVEL', skillId, level: lower } as const]),
    { kind: 'DROP_REQUIREMENT', skillId },
  ];
}

function easedTerms({ mode, hoursPerWeek, pay }: OpportunityInput): OpportunityChange[] {
  const top = pay.paid ? pay.topPencePerHour : null;
  const raises = top === null ? [] : Array.from({ length: MOST_PAY_STEPS }, (_, step) => top + PENCE_A_STEP * (step + 1)).filter((pence) => pence <= MOST_PENCE_PER_HOUR);
  return [
    ...EASIER_MODES[mode].map((easier) => ({ kind: 'OTHER_MODE', mode: easier } as const)),
    ...(hoursPerWeek !== null && hoursPerWeek > HOURS_A_DAY ? [{ kind: 'ONE_DAY_FEWER', hoursPerWeek: hoursPerWeek - HOURS_A_DAY } as const] : []),
    ...raises.map((topPencePerHour) => ({ kind: 'MORE_PAY', topPencePerHour } as const)),
  ];
}
