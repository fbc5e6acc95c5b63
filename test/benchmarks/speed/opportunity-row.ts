import { CIRCUMSTANCES, IMPORTANCES, idHash, KINDS, MODES, type OpportunityInput, PATTERNS, type Weights } from '#libs/domain';

/** An opportunity in numbers. Absent conditions are null; a mask of 0 asks for nothing. */
export interface OpportunityRow {
  readonly isOpen: boolean;
  readonly hash: number;
  readonly bits: number;
  readonly patterns: number;
  readonly isShared: boolean;
  readonly openTo: number;
  readonly hosts: readonly string[];
  readonly isRemote: boolean;
  readonly site: readonly [number, number] | null;
  readonly outcode: string | null;
  readonly start: number;
  readonly end: number;
  readonly statesDates: boolean;
  /** Whole weeks of work, and the days in common that are enough. */
  readonly weeks: number | null;
  readonly daysAsked: number;
  readonly hours: number | null;
  readonly pay: number | null;
  readonly themes: number;
  /** Skill, level, 0 must-have 1 essential 2 desirable, weight. */
  readonly requirements: readonly (readonly [number, number, number, number])[];
}

export const FIRST_DAY = 0;
export const LAST_DAY = 100_000;

/** Themes and sectors become bits in the order they are met: 32 at most. */
export class Codes {
  private readonly known = new Map<string, number>();

  mask(codes: readonly string[]): number {
    return codes.reduce((mask, code) => (mask | (1 << this.bit(code))) >>> 0, 0);
  }

  private bit(code: string): number {
    const bit = this.known.get(code) ?? this.known.size;
    if (bit > 31) throw new Error('more than 32 themes and sectors');
    this.known.set(code, bit);
    return bit;
  }
}

/** The bits of these codes, by their places in `all`. */
export function maskOf<Code extends string>(codes: readonly Code[], all: readonly Code[]): number {
  return codes.reduce((mask, code) => mask | (1 << all.indexOf(code)), 0);
}

/** Worked out apart from the definition on purpose: the comparison of lists shows whether both say the same. */
export function opportunityRow(opportunity: OpportunityInput, { enoughWeeks }: Weights, codes: Codes, skillAt: ReadonlyMap<string, number>): OpportunityRow {
  const { startOn, endOn, weeks: length, pay, openTo } = opportunity;
  const inWindow = startOn === null || endOn === null ? null : Math.floor((endOn - startOn + 1) / 7);
  const weeks = inWindow === null ? length : inWindow === 0 ? null : Math.min(length ?? inWindow, inWindow);
  return {
    isOpen: opportunity.isOpen && opportunity.placesLeft > 0 && (pay.paid || pay.isLawful),
    hash: idHash(opportunity.opportunityId), bits: askedBits(opportunity),
    patterns: maskOf(opportunity.patterns, PATTERNS), isShared: opportunity.patterns.includes('JOB_SHARE'),
    openTo: openTo.includes('ANYONE') ? 0 : maskOf(CIRCUMSTANCES.filter((code) => openTo.includes(code)), CIRCUMSTANCES),
    hosts: [opportunity.organisationId, ...opportunity.coHostIds],
    isRemote: opportunity.mode === 'REMOTE', site: opportunity.site === null ? null : [opportunity.site.easting, opportunity.site.northing], outcode: opportunity.siteOutcode,
    start: startOn ?? FIRST_DAY, end: endOn ?? LAST_DAY, statesDates: startOn !== null || endOn !== null || length !== null,
    weeks, daysAsked: weeks === null ? 1 : Math.max(1, 7 * Math.ceil((weeks * enoughWeeks.of) / enoughWeeks.outOf)),
    hours: opportunity.hoursPerWeek, pay: pay.paid ? pay.topPencePerHour : null,
    themes: codes.mask(opportunity.sector === null ? opportunity.themes : [...opportunity.themes, opportunity.sector]),
    requirements: opportunity.requirements.map(({ skillId, level, importance, weight }) => [skillAt.get(skillId) ?? -1, level, IMPORTANCES.indexOf(importance), weight] as const),
  };
}

/** The kind, the way of working, shown to hosts, and unpaid accepted where it is unpaid. */
function askedBits({ kind, mode, pay }: OpportunityInput): number {
  return maskOf([kind], KINDS) | (maskOf([mode], MODES) << 3) | 64 | (pay.paid ? 0 : 128);
}
