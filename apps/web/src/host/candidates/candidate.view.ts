import type { CandidateMatchFragment, CandidatesQuery, HostRequirementFragment } from '../../documents.generated.js';
import { count, day, KINDS, LEVELS, listed, lowered } from '../../site/words.js';
import { EVIDENCE, GROUPS, IMPORTANCES, PUT_ASIDE } from '../host.words.js';

type Listed = CandidatesQuery['candidates']['nodes'][number];
type Introduction = CandidateMatchFragment['introduction'];

/** How a host calls somebody without knowing who it is: the same words on every page of this organisation. */
export function pseudonymOf(candidateRef: string): string {
  return `Person ${candidateRef.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 6).toUpperCase()}`;
}

/** One person in the list. */
export interface CandidateItem {
  readonly name: string; readonly href: string; readonly score: string | null; readonly met: string; readonly facts: string; readonly missing: string;
  readonly marks: readonly string[]; readonly group: string; readonly aside: string;
}

export function itemOf({ candidateRef, group, match }: Listed, base: string): CandidateItem {
  const { essentials, requirements, profile, score, isShortlisted, introduction, isStretch } = match;
  const missing = requirements.filter(({ isMet }) => !isMet).map(({ label }) => label);
  return {
    name: profile.name ?? pseudonymOf(candidateRef), href: `${base}/candidates/${candidateRef}`, score: score === null ? null : `${String(score)} of 100`,
    met: essentials.of === 0 ? 'No skill is essential here' : `Meets ${String(essentials.met)} of ${count(essentials.of, 'essential skill')}`,
    missing: missing.length === 0 ? '' : `Not yet: ${listed(missing)}`,
    facts: [reachOf(profile.isWithinReach), ...profile.availability].filter((one) => one !== '').join(' '),
    marks: [
      ...(isShortlisted ? ['Shortlisted'] : []), ...(introduction === null ? [] : [introductionMark(introduction.state)]),
      ...(isStretch ? ['One level below in a skill'] : []),
    ],
    group: GROUPS[group] ?? '', aside: match.isDismissed ? asideWords(match.dismissalReason) : '',
  };
}

/** One person in the table that compares; what is not known sorts below everything that is. */
export interface ComparedRow {
  readonly name: string; readonly href: string; readonly score: string; readonly scoreOrder: number; readonly met: string; readonly metOrder: number;
  readonly missing: string; readonly missingOrder: number; readonly journey: string;
}

export function comparedRow(one: Listed, base: string): ComparedRow {
  const { score, essentials: { met, of }, requirements, profile } = one.match;
  const { name, href } = itemOf(one, base);
  const missing = requirements.filter(({ isMet }) => !isMet).map(({ label }) => label);
  return {
    name, href, score: score === null ? 'No number' : String(score), scoreOrder: score ?? -1, met: of === 0 ? 'None is asked for' : `${String(met)} of ${String(of)}`,
    metOrder: of === 0 ? -1 : met, missing: missing.join(', ') || 'Nothing', missingOrder: missing.length,
    journey: profile.isWithinReach === null ? 'Not known' : profile.isWithinReach ? 'Within reach' : 'Too long',
  };
}

/** Why somebody was put aside, in the words it was chosen by; a reason that pages do not offer is another one. */
export function asideWords(reason: string | null): string {
  const known = PUT_ASIDE.find(({ value }) => value === reason)?.text ?? 'Another reason';
  return `You put them aside: ${lowered(known)}.`;
}

/** In the order of the list, under the heading of each group: where so few are there that a number would say too much. */
export function groupsOf(items: readonly CandidateItem[]): { heading: string; items: CandidateItem[] }[] {
  const headings = [...new Set(items.map(({ group }) => group))];
  return headings.map((heading) => ({ heading, items: items.filter(({ group }) => group === heading) }));
}

export function reachOf(isWithinReach: boolean | null): string {
  return isWithinReach === null ? '' : isWithinReach ? 'The journey is within reach.' : 'The journey is longer than they accept.';
}

/** One line of the table of requirements. */
export interface RequirementRow { readonly label: string; readonly asked: string; readonly held: string; readonly evidence: string; readonly answer: string }

export function requirementRow({ label, importance, needed, claimed, isMet, isStretch, evidence, via }: HostRequirementFragment): RequirementRow {
  return {
    label, asked: `${IMPORTANCES[importance] ?? ''}, ${LEVELS[needed] ?? ''}`,
    held: claimed !== null ? capital(LEVELS[claimed] ?? '') : via !== null && via !== label ? `Close: ${via}` : 'Not said',
    evidence: evidence === null ? '' : capital(EVIDENCE[evidence] ?? evidence),
    answer: isMet ? 'Met' : isStretch ? 'Nearly' : 'Not yet',
  };
}

export function kindsOf(kinds: readonly string[]): string {
  return kinds.length === 0 ? 'any kind' : listed(kinds.map((kind) => `${(KINDS[kind] ?? '').toLowerCase()}s`).filter((kind) => kind !== 's'));
}

function introductionMark(state: string): string {
  const words: Readonly<Record<string, string>> = {
    PROPOSED: 'Introduction asked for', APPROVED: 'They are asked', CONNECTED: 'Introduced', REFUSED: 'Introduction refused', CANDIDATE_NO: 'They said no', ORG_NO: 'You said no',
    LAPSED: 'Introduction lapsed', SUPERSEDED: 'They applied',
  };
  return words[state] ?? '';
}

/** What happens next between the host and one person, by when and by whom. */
export function nextWith(introduction: Pick<NonNullable<Introduction>, 'state' | 'dueAt' | 'needsCoordinator' | 'organisationYesAt'> | null): string {
  const by = introduction === null ? '' : ` by ${day(introduction.dueAt)}`;
  switch (introduction?.state) {
    case 'PROPOSED': return `A coordinator looks at your request${by}. Then the person is asked. Their name is shown once they say yes.`;
    case 'APPROVED': return introduction.organisationYesAt === null ? `You answer${by}.` : `The person answers${by}. Their name is shown once they say yes.`;
    case 'CONNECTED': return 'You are introduced. Write to them, and tell them what comes next.';
    case 'REFUSED': case 'CANDIDATE_NO': case 'ORG_NO': case 'LAPSED': return 'Nothing more from this request. You can look at other people.';
    case 'SUPERSEDED': return 'They applied themselves. You find them among those who applied.';
    default: return 'You shortlist them, put them aside, or ask for an introduction. There is no deadline.';
  }
}

/** Whether a host may still ask for an introduction. */
export function mayAsk(introduction: { readonly state: string } | null): boolean {
  return introduction === null || !['PROPOSED', 'APPROVED', 'CONNECTED', 'SUPERSEDED'].includes(introduction.state);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
