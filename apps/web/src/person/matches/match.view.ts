import type { ChangeKeyFragment, ChangePartsFragment, MyMatchesQuery, MyMatchQuery } from '../../documents.generated.js';
import { itemOf, type OpportunityItem } from '../../find/opportunity.view.js';
import { count, LEVELS, listed } from '../../site/words.js';
import { GROUPS, IMPORTANCE } from '../person.words.js';

type Listed = MyMatchesQuery['myMatches']['nodes'][number];
export type OwnMatch = NonNullable<MyMatchQuery['match']>;

/** One opportunity of one's list, with why. */
export interface MatchItem extends OpportunityItem {
  readonly group: string;
  readonly score: string;
  readonly why: string;
  /** Which essentials are short where everything that must fit does; empty where none is. */
  readonly toGrowInto: string;
  readonly tags: readonly { readonly text: string; readonly classes: string }[];
}

export function matchItemOf(match: Listed): MatchItem {
  const { opportunity, score, isNew, isShortlisted, summary, qualifies, essentials, gates } = match;
  const failed = gates.filter(({ passed }) => !passed).map(({ sentence }) => sentence);
  return {
    ...itemOf(opportunity), href: `/matches/${opportunity.id}`, group: groupWords(match), score: score === null ? '' : `${String(score)} of 100`,
    toGrowInto: qualifies ? growing(match.requirements) : '',
    why: qualifies ? summary ?? `You meet ${String(essentials.met)} of ${count(essentials.of, 'essential')}.` : failed.join(' '),
    tags: [...(isNew ? [{ text: 'New', classes: 'govuk-tag--green' }] : []), ...(isShortlisted ? [{ text: 'Shortlisted', classes: 'govuk-tag--blue' }] : [])],
  };
}

/** What is true of one match. Its group alone does not say whether one thing fails to fit or everything fits and only essentials are short. */
export function groupWords({ group, qualifies, essentials }: Pick<Listed, 'group' | 'qualifies' | 'essentials'>): string {
  if (group === null) return '';
  if (group === 'NEARLY') return qualifies ? 'Fits, with essentials to grow into' : 'Nearly: one thing does not fit';
  return group === 'YOU_MEET_EVERYTHING' && essentials.of === 0 ? 'Fits, and no skill is essential' : GROUPS[group];
}

/** More names than these say less. */
const MOST_NAMED = 4;

function growing(requirements: Listed['requirements']): string {
  const short = requirements.filter(({ importance, isMet }) => importance !== 'DESIRABLE' && !isMet).map(({ label }) => label);
  const named = short.length > MOST_NAMED ? [...short.slice(0, MOST_NAMED), `${String(short.length - MOST_NAMED)} more`] : short;
  return short.length === 0 ? '' : `To grow into: ${listed(named)}.`;
}

/** One requirement beside what the person can do. */
interface RequirementRow { readonly skill: string; readonly importance: string; readonly asked: string; readonly yours: string; readonly isMet: boolean; readonly isNear: boolean }

export function requirementRows(match: Pick<OwnMatch, 'requirements'>): RequirementRow[] {
  return match.requirements.map(({ label, importance, needed, claimed, isMet, isStretch, via }) => ({
    skill: label, importance: IMPORTANCE[importance] ?? importance, asked: capital(LEVELS[needed]), isMet, isNear: isStretch && !isMet,
    yours: claimed === null ? (via === null ? 'Not on your profile' : `Counted from ${via}`) : `${capital(LEVELS[claimed])}${via === null || via === label ? '' : `, as ${via}`}`,
  }));
}

function capital(text: string | undefined): string {
  return text === undefined ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}

/** One change, what it does, and exactly what it opens. */
export interface ChangeItem {
  readonly sentence: string;
  readonly effect: string;
  readonly opens: readonly { readonly href: string; readonly title: string; readonly by: string }[];
  readonly more: number;
  readonly allHref: string;
  readonly routes: readonly { readonly title: string; readonly provider: string; readonly url: string; readonly facts: string }[];
  readonly act: { readonly href: string; readonly text: string } | null;
}

/** Names a change in an address: its kind and what it would be, such as `skill_up.<id of the skill>.2`. */
export function keyOf({ kind, skillId, level, maxCommuteMin, hoursPerWeek, availableFrom, mode }: ChangeKeyFragment): string {
  return [kind, skillId, level, maxCommuteMin, hoursPerWeek, availableFrom, mode].filter((part) => part !== null).join('.').toLowerCase();
}

/** `base`: the address of the page that names the changes, under which each has one of its own. */
export function changeOf(change: ChangePartsFragment, base: string): ChangeItem {
  const opensCount = change.opensCount ?? 0;
  const opens = change.opens.flatMap(({ opportunity }) => (opportunity === null ? [] : [{
    href: `/matches/${opportunity.id}`, title: opportunity.title, by: opportunity.organisation?.name ?? '',
  }]));
  return {
    sentence: change.sentence, opens, more: Math.max(0, opensCount - opens.length), allHref: `${base}/${keyOf(change.change)}`, act: actOf(change.change),
    effect: change.scoreAfter === null ? '' : `This match would then be at ${String(change.scoreAfter)} of 100.`,
    routes: change.learningRoutes.map(({ title, provider, url, costPence, hours }) => ({
      title, provider, url, facts: [costPence === 0 ? 'free' : costPence === null ? '' : `£${(costPence / 100).toFixed(2)}`, hours === null ? '' : count(hours,
        'hour')].filter((one) => one !== '').join(', '),
    })),
  };
}

/** Where one can make the change real. */
function actOf({ kind }: ChangePartsFragment['change']): ChangeItem['act'] {
  switch (kind) {
    case 'SKILL_UP': case 'NEW_SKILL': return { href: '/profile/skills', text: 'Change my skills' };
    case 'LONGER_COMMUTE': case 'OTHER_MODE': return { href: '/profile/place', text: 'Change where I can work' };
    case 'ONE_MORE_DAY': case 'ONE_DAY_FEWER': case 'EARLIER_START': return { href: '/profile/time', text: 'Change when I can work' };
    default: return null;
  }
}

interface PartRow { readonly text: string; readonly weight: string; readonly reached: string }

/** The parts of one side of a score: of how many points, how many. */
export function partRows(side: { readonly parts: readonly { sentence: string; weight: number; contribution: number }[] } | null): PartRow[] {
  return (side?.parts ?? []).map(({ sentence, weight, contribution }) => ({ text: sentence, weight: `${String(weight)}`, reached: (contribution / 100).toFixed(0) }));
}
