import { authorityOf, estimateMinutes, knownOutcodes, londonDayOf, parseDay, siteOf, straightMetres, type Point, type Weights } from '#libs/domain';
import type { FieldProblem, ProblemList } from '#libs/platform';
import type { Skill } from '#libs/skills';
import type { Profile } from './profile.js';
import { WorkMode } from './profile.words.js';
import type { SkillClaim } from './skill.claim.js';

/** Which fields hang together is judged on the whole profile, as it would be stored. */
export function checkWhole(whole: Profile, problems: ProblemList): void {
  const { availableFrom, availableTo, hoursPerWeekMin, hoursPerWeekMax } = whole;
  if (availableFrom !== null && availableTo !== null && availableTo < availableFrom) {
    problems.add('availableTo', 'order', 'The last day is before the first. Correct one of them.');
  }
  if (hoursPerWeekMin !== null && hoursPerWeekMax !== null && hoursPerWeekMax < hoursPerWeekMin) {
    problems.add('hoursPerWeekMax', 'order', 'The most hours are fewer than the least. Correct one of them.');
  }
}

/** What a profile must hold to be matched, beyond being right. `isAgreed`: the privacy notice in force was agreed to. */
export function checkComplete(whole: Profile, claims: readonly SkillClaim[], isAgreed: boolean, problems: ProblemList): void {
  const isAvailabilityStated = [whole.availableFrom, whole.availableTo, whole.hoursPerWeekMin, whole.hoursPerWeekMax].some((one) => one !== null) || whole.patterns.length > 0;
  const needs: [string, boolean, string][] = [
    ['skills', !claims.some((claim) => claim.skillId !== null), 'Add at least one skill from the lists: words that are not mapped yet cannot be matched.'],
    ['isAdult', !whole.isAdult, 'Declare that you are 18 or over.'],
    ['consent', !isAgreed, 'Read the privacy notice and agree to it first.'],
    ['outcode', whole.outcode === null && !whole.modes.includes(WorkMode.REMOTE), 'Give your postcode, or accept remote work.'],
    ['availableFrom', !isAvailabilityStated, 'Say when you are available: days, hours a week or patterns.'],
  ];
  for (const [path, isMissing, message] of needs) if (isMissing) problems.add(path, 'required', message);
}

type Named = Pick<Skill, 'label' | 'status'>;

/** What is accepted and yet likely to surprise: said with the profile, refused never. `skills`: those claimed, by id; `travel`: of the weights in force. */
export function warningsOf(
  whole: Profile, claims: readonly SkillClaim[], skills: ReadonlyMap<string, Named>, { now, travel }: { now: Date; travel: Weights['travel'] },
): FieldProblem[] {
  return [...reachWarnings(whole, travel), ...dateWarnings(whole, now), ...claims.flatMap((claim) => claimWarnings(claim, skills))];
}

function claimWarnings(claim: SkillClaim, skills: ReadonlyMap<string, Named>): FieldProblem[] {
  const skill = skills.get(claim.skillId ?? '');
  const name = claim.text ?? skill?.label ?? 'A skill';
  const pending = { path: 'skills', code: 'pending', message: `“${name}” is not in our lists yet. It is kept, and not scored until it is mapped to a skill.` };
  const bare = { path: 'skills', code: 'notYetEvidenced', message: `${name}: an expert's level is not yet evidenced. Name what stands behind it.` };
  const gone = { path: 'skills', code: 'retired', message: `“${name}” has left the list it came from. It counts only where the very same skill is asked for: choose another.` };
  return [...(claim.skillId === null ? [pending] : []), ...(skill?.status === 'DEPRECATED' ? [gone] : []), ...(claim.isNotYetEvidenced ? [bare] : [])];
}

function dateWarnings({ availableTo }: Profile, now: Date): FieldProblem[] {
  const last = availableTo === null ? null : parseDay(availableTo);
  if (last === null || last >= londonDayOf(now.getTime())) return [];
  return [{ path: 'availableTo', code: 'past', message: 'Your last available day has passed, so nothing fits any more. Choose a later one or remove it.' }];
}

/** A home from which no place of the region can be reached: judged by the matcher's own estimate, before anything is advertised. */
function reachWarnings(whole: Profile, travel: Weights['travel']): FieldProblem[] {
  const { outcode, homeEasting: easting, homeNorthing: northing, maxCommuteMin, modes } = whole;
  const isRemoteOnly = modes.length > 0 && modes.every((mode) => mode === WorkMode.REMOTE);
  if (outcode === null || easting === null || northing === null || maxCommuteMin === null || isRemoteOnly) return [];
  if (Object.values(whole.commuteOverrides).some((minutes) => minutes <= maxCommuteMin)) return [];
  if (estimateMinutes(nearestMetres({ easting, northing }), travel[whole.travelMode]) <= maxCommuteMin) return [];
  return [{
    path: 'outcode', code: 'noneWithinReach',
    message: `There are 0 on-site opportunities within ${String(maxCommuteMin)} minutes of ${outcode}: no place in the West Midlands is that near. `
      + 'Accept longer journeys or remote work.',
  }];
}

let sitesOfRegion: Point[] | undefined;

/** Straight metres to the nearest district of the West Midlands; 0 inside one. */
function nearestMetres(home: Point): number {
  sitesOfRegion ??= knownOutcodes().flatMap((outcode) => {
    const site = authorityOf(outcode) === null ? null : siteOf(outcode);
    return site === null ? [] : [{ easting: site.eastingM, northing: site.northingM }];
  });
  return sitesOfRegion.reduce((least, site) => Math.min(least, straightMetres(home, site)), Infinity);
}
