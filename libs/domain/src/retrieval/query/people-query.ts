import { daysAsked, weeksOf } from '../../matching/availability.js';
import { blankProfile } from '../../matching/input/blank.js';
import type { OpportunityInput, RequirementInput } from '../../matching/input/input.js';
import { ceilDiv } from '../../matching/input/integer.js';
import { idHash } from '../../matching/order.js';
import { credit, isEssential } from '../../matching/requirement.js';
import { organisationWeights } from '../../matching/score.js';
import type { OrganisationPartId, Weights } from '../../matching/weights/weights.js';
import type { Codebook } from '../people/codebook.js';
import { EFFECTS } from '../people/expansion.js';
import { circumstancesAsked, patternsAsked, termsAsked } from '../people/masks.js';
import { HOSTS_BIT } from '../kernel/layout.js';

export type Viewer = 'HOST' | 'COORDINATOR';

/** The requirements as the evaluation reads them, the essential ones first; each has 16 entries in `credits` and one in the others. */
export interface Terms {
  readonly count: number;
  readonly essentials: number;
  /** -1: nobody indexed has it. */
  readonly skills: Int32Array;
  /** weight x credit, by code of effect. */
  readonly credits: Int32Array;
  readonly weights: Int32Array;
  /** The least code that passes the gate; 0 unless it is a must-have. */
  readonly leastCodes: Int32Array;
}

/** An opportunity made ready: everything that depends on it alone, worked out once. */
export interface PeopleQuery {
  readonly opportunity: OpportunityInput;
  readonly weights: Weights;
  readonly parts: Readonly<Record<OrganisationPartId, number>>;
  readonly isOpen: boolean;
  readonly hash: number;
  readonly terms: Terms;
  readonly essentialWeight: number;
  readonly desirableWeight: number;
  readonly termsAsked: number;
  readonly circumstances: number;
  readonly patterns: number;
  /** Most pence an hour offered; -1: no floor excludes it. */
  readonly topPay: number;
  readonly hosts: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly statesDates: boolean;
  readonly needed: number | null;
  readonly daysAsked: number;
  /** 0: not stated. */
  readonly fullHours: number;
  readonly sharedHours: number;
  readonly offersShare: boolean;
  readonly statesCodes: boolean;
  /** Themes and the host's sector, by their numbers. */
  readonly codes: readonly number[];
  /** The same as bits, and those of the themes alone. */
  readonly codeBits: number;
  readonly themeBits: number;
}

/** `skills` and `codes` are only looked up: what no profile ever named matches nobody. */
export function peopleQuery(opportunity: OpportunityInput, weights: Weights, skills: Codebook, codes: Codebook, viewer: Viewer = 'HOST'): PeopleQuery {
  const { requirements, pay, hoursPerWeek } = opportunity;
  // What the opportunity alone decides does not depend on whose weeks are asked for.
  const { needed, work, ...rest } = weeksOf({ ...blankProfile(''), availableFrom: 0 }, opportunity);
  const stated = opportunity.sector === null ? opportunity.themes : [...opportunity.themes, opportunity.sector];
  const numbers = stated.map((code) => codes.find(code)).filter((number) => number >= 0);
  const sumOf = (counts: boolean): number => requirements.reduce((sum, each) => (isEssential(each) === counts ? sum + each.weight : sum), 0);
  const fullHours = hoursPerWeek ?? 0;
  return {
    opportunity, weights, fullHours, needed,
    terms: termsOf(requirements, skills),
    parts: organisationWeights({ opportunity, weights }),
    isOpen: opportunity.isOpen && opportunity.placesLeft > 0 && (pay.paid || pay.isLawful),
    hash: idHash(opportunity.opportunityId),
    essentialWeight: sumOf(true),
    desirableWeight: sumOf(false),
    termsAsked: termsAsked(opportunity) | (viewer === 'HOST' ? HOSTS_BIT : 0),
    circumstances: circumstancesAsked(opportunity),
    patterns: patternsAsked(opportunity),
    topPay: pay.paid ? (pay.topPencePerHour ?? -1) : -1,
    hosts: [opportunity.organisationId, ...opportunity.coHostIds],
    from: work.from,
    to: work.to,
    statesDates: rest.isKnown,
    daysAsked: daysAsked({ ...rest, needed, work }, weights.enoughWeeks),
    sharedHours: ceilDiv(fullHours, 2),
    offersShare: opportunity.patterns.includes('JOB_SHARE'),
    statesCodes: stated.length > 0,
    codes: numbers,
    codeBits: codeBits(numbers),
    themeBits: codeBits(opportunity.themes.map((code) => codes.find(code))),
  };
}

/** The first 31 codes, each its bit; what nobody named (-1) is left out. */
export function codeBits(numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => (number >= 0 && number < 31 ? bits | (1 << number) : bits), 0);
}

function termsOf(requirements: readonly RequirementInput[], skills: Codebook): Terms {
  const essential = requirements.filter(isEssential);
  const ordered = [...essential, ...requirements.filter((each) => !isEssential(each))];
  const credits = new Int32Array(16 * ordered.length);
  for (const [index, { weight, level }] of ordered.entries()) {
    for (const [code, effect] of EFFECTS.entries()) credits[16 * index + code] = weight * credit(effect, level);
  }
  return {
    count: ordered.length,
    essentials: essential.length,
    skills: Int32Array.from(ordered, ({ skillId }) => skills.find(skillId)),
    credits,
    weights: Int32Array.from(ordered, ({ weight }) => weight),
    leastCodes: Int32Array.from(ordered, ({ importance, level }) => (importance === 'MUST_HAVE' ? EFFECTS.findIndex((effect) => effect >= 4 * level) : 0)),
  };
}
