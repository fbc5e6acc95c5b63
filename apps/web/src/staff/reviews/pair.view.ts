import type { StaffPairFragment } from '../../documents.generated.js';
import { instant, KINDS, LEVELS, listed, plain } from '../../site/words.js';
import { EVIDENCE, IMPORTANCE, PARTS } from '../staff.words.js';

/** The evidence about a person and an opportunity, as templates show it: first what is known, only then what was made of it. */
export interface PairShown {
  readonly name: string; readonly isNamed: boolean;
  readonly headline: string | null; readonly summary: string | null; readonly wants: string; readonly availability: readonly string[];
  readonly journey: string; readonly essentials: string; readonly fits: boolean;
  readonly gates: readonly GateShown[];
  readonly failed: number;
  readonly requirements: readonly RequirementShown[];
  readonly sides: readonly { readonly title: string; readonly shown: number; readonly parts: readonly PartShown[] }[];
  readonly score: string; readonly confidence: string; readonly notUsed: string; readonly versions: string;
}
type GateShown = Pick<StaffPairFragment['gates'][number], 'sentence' | 'passed' | 'change'>;
interface RequirementShown {
  readonly skill: string; readonly importance: string; readonly asked: string; readonly has: string; readonly evidence: string; readonly verdict: string;
  readonly isMet: boolean; readonly isStretch: boolean;
}
interface PartShown { readonly name: string; readonly sentence: string; readonly points: string }

export function pairShown(match: StaffPairFragment): PairShown {
  const { profile, gates, essentials } = match;
  return {
    name: profile.name ?? 'Somebody', isNamed: profile.name !== null, headline: profile.headline, summary: profile.personalSummary,
    wants: profile.kindsWanted.length === 0 ? 'Any kind' : plain(listed(profile.kindsWanted.map((kind) => KINDS[kind] ?? plain(kind)))),
    availability: profile.availability, journey: journeyOf(profile.isWithinReach),
    essentials: `Meets ${String(essentials.met)} of ${String(essentials.of)} essential skills`, fits: match.qualifies,
    gates: [...gates.filter(({ passed }) => !passed), ...gates.filter(({ passed }) => passed)], failed: gates.filter(({ passed }) => !passed).length,
    requirements: match.requirements.map(requirementShown), sides: sidesShown(match),
    score: match.score === null ? 'No number is shown: too little is known, or the market is too small.' : `${String(match.score)} of 100`,
    confidence: `${String(Math.round(match.confidence * 100))}% of the score has data behind it.`, notUsed: listed(match.notUsed),
    versions: `Worked out ${instant(match.computedAt)} by ${match.engineVersion}, ${match.weightsVersion}, ${match.taxonomyVersion}.`,
  };
}

function journeyOf(isWithinReach: boolean | null): string {
  if (isWithinReach === null) return 'Nothing can be said about the journey';
  return isWithinReach ? 'Within what the person accepts' : 'Longer than the person accepts';
}

function requirementShown(row: StaffPairFragment['requirements'][number]): RequirementShown {
  const through = row.via === null || row.via === row.label ? null : `through ${row.via}`;
  const level = row.claimed === null ? null : LEVELS[row.claimed] ?? '';
  const has = [level, through].filter((one) => one !== null).join(', ') || 'not stated';
  return {
    skill: row.label, importance: IMPORTANCE[row.importance] ?? plain(row.importance), asked: LEVELS[row.needed] ?? '', has,
    evidence: row.evidence === null ? '' : EVIDENCE[row.evidence] ?? plain(row.evidence).toLowerCase(),
    verdict: row.isMet ? 'Met' : row.isStretch ? 'One level below' : 'Not met', isMet: row.isMet, isStretch: row.isStretch,
  };
}

function sidesShown({ sides }: StaffPairFragment): PairShown['sides'] {
  const side = (title: string, given: NonNullable<StaffPairFragment['sides']['candidate']>): PairShown['sides'][number] => ({
    title, shown: given.shown,
    parts: given.parts.map(({ id, sentence, contribution, weight }) => ({
      name: PARTS[id] ?? plain(id), sentence, points: `${(contribution / 100).toFixed(1)} of ${String(weight)}`,
    })),
  });
  return [side('For the host', sides.organisation), ...(sides.candidate === null ? [] : [side('For the person', sides.candidate)])];
}

/** Where somebody stands on a list; a sentence. */
export function placeWords(people: readonly string[], total: number, profileId: string): string {
  const at = people.indexOf(profileId);
  if (at >= 0) return `Place ${String(at + 1)} of ${String(total)} on the opportunity’s list of people.`;
  const list = 'on the opportunity’s list of people';
  return total > people.length ? `Not among the first ${String(people.length)} of ${String(total)} ${list}.` : `Not ${list}.`;
}
