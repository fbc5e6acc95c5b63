import { hostView, shownOrBand, type Explanation, type HostView } from '#libs/domain';
import { CandidateView } from './candidates/candidate.view.js';
import type { GateView, MatchSides, RequirementFitView, SideView } from './pairs/explanation.view.js';
import { Mark, MatchStateName } from './match.js';
import { MatchView, ScoreBand, type MatchGroup } from './match.view.js';
import type { ShownPair } from './pairs/pair.queries.js';

/** What is known of a pair beside its score. `isSmall`: no number is shown. `isNew`: it was not there when lists were last made together. */
export interface PairNotes {
  mark?: Mark['kind']; reason?: string | null;
  state?: MatchStateName; evidence?: ReadonlyMap<string, string>; grantedTo?: string[]; group?: MatchGroup | null; isSmall?: boolean; isNew?: boolean;
}

const AVAILABILITY = new Set(['dates', 'hours', 'pattern']);

type Told = Pick<Explanation, 'qualifies' | 'essentials' | 'isStretch' | 'requirements' | 'organisation' | 'confidence' | 'shown'>;

/** The pair in the viewer's terms: all of it for the person and coordinators, the organisation's side only for a host. Null when hidden from them. */
export function presentMatch(pair: ShownPair, notes: PairNotes): MatchView | null {
  const full = pair.explanation;
  const host = pair.standing === 'HOST' ? hostView(full) : null;
  if (pair.standing === 'HOST' && host === null) return null;
  const told: Told = host ?? full;
  const { score, band } = notes.isSmall === true ? { score: null, band: null } : shownOrBand(told.shown, told.confidence);
  const gates = host === null ? fullGates(full) : hostGates(host);
  return Object.assign(new MatchView(), {
    profile: candidate(pair, gates, notes), opportunityId: pair.opportunity.opportunityId,
    score, band: band === null ? null : ScoreBand[band], group: notes.group ?? null, confidence: told.confidence / 100,
    engineVersion: full.versions.engine, weightsVersion: full.versions.weights, taxonomyVersion: full.versions.taxonomy, computedAt: pair.at,
    qualifies: told.qualifies, essentials: told.essentials, isStretch: told.isStretch, summary: host === null ? full.summary : null,
    gates, sides: sides(full, host !== null), reflects: { position: pair.position, at: pair.at },
    requirements: told.requirements.map((row) => requirement(row, notes.evidence)), notUsed: [...full.notUsed],
    state: notes.state ?? MatchStateName.SUGGESTED, isShortlisted: notes.mark === 'SHORTLISTED', isDismissed: notes.mark === 'DISMISSED',
    dismissalReason: notes.mark === 'DISMISSED' ? notes.reason ?? null : null, isNew: notes.isNew === true,
    pair: {
      profileId: pair.profileId, userId: pair.userId, organisationId: pair.opportunity.organisationId,
      standing: pair.standing, profile: pair.profile, opportunity: pair.opportunity,
    },
  });
}

function candidate(pair: ShownPair, gates: readonly GateView[], notes: PairNotes): CandidateView {
  const commute = gates.find((gate) => gate.id === 'commute');
  return Object.assign(new CandidateView(), {
    id: pair.shownId, kindsWanted: [...pair.profile.acceptsKinds], isWithinReach: commute === undefined ? null : commute.passed,
    availability: gates.filter((gate) => AVAILABILITY.has(gate.id)).map((gate) => gate.sentence),
    profileId: pair.profileId, userId: pair.userId, grantedTo: notes.grantedTo ?? [],
  });
}

function fullGates(full: Explanation): GateView[] {
  return full.gates.map(({ id, passed, observed, needed, sentence, change }) => ({ id, passed, observed, needed, sentence, change: change?.sentence ?? null }));
}

function hostGates(host: HostView): GateView[] {
  return host.gates.map((gate) => ({ ...gate, observed: null, needed: null, change: null }));
}

function sides(full: Explanation, isHost: boolean): MatchSides {
  return { candidate: isHost ? null : side(full.candidate), organisation: side(full.organisation) };
}

function side({ total, shown, parts }: Explanation['candidate'] | Explanation['organisation']): SideView {
  return { total, shown, parts: parts.map(({ id, weight, value, contribution, sentence, evidence }) => ({ id, weight, value, contribution, sentence, evidence: [...evidence] })) };
}

function requirement(row: Explanation['requirements'][number], evidence: ReadonlyMap<string, string> | undefined): RequirementFitView {
  return { ...row, via: row.via?.label ?? null, evidence: evidence?.get(row.via?.skillId ?? row.skillId) ?? null };
}
