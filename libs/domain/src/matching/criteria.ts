/** Everything that counts in a match, in the order it is told. A field that is to matter to matching is an entry here and a test. */
import type { GateCriterion } from './gates/gate.js';
import { kindGate, notHiddenGate, openGate, openToGate } from './gates/gate-opening.js';
import { payGate } from './gates/gate-pay.js';
import { commuteGate, modeGate } from './gates/gate-place.js';
import { essentialFitGate, mustHaveGate } from './gates/gate-skill.js';
import { datesGate, hoursGate, patternGate } from './gates/gate-time.js';
import type { PartCriterion } from './parts/part.js';
import { desirablePart, essentialPart, wantedSkillsPart } from './parts/part-skill.js';
import { commutePart, interestPart, missionPart, timePart } from './parts/part-terms.js';
import type { CandidatePartId, OrganisationPartId } from './weights/weights.js';

export const GATES: readonly GateCriterion[] = [
  kindGate, openGate, openToGate, notHiddenGate, datesGate, hoursGate, patternGate, modeGate, commuteGate, payGate, mustHaveGate, essentialFitGate,
];

export const ORGANISATION_PARTS: readonly PartCriterion<OrganisationPartId>[] = [essentialPart, desirablePart, timePart, missionPart];

export const CANDIDATE_PARTS: readonly PartCriterion<CandidatePartId>[] = [wantedSkillsPart, commutePart, interestPart, timePart];

/** What is deliberately not read, whoever asks. */
export const NOT_USED: readonly string[] = [
  'age', 'gender', 'ethnicity', 'name', 'school or university', 'photo', 'full postcode', 'gaps in employment', 'nationality or visa',
  'health, disability and adjustments', 'equality monitoring answers', 'free text', 'kind of evidence (shown, never scored)',
  'amount of pay above the floor (a condition, never scored)', 'past applications and their results',
];
