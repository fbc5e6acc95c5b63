import { GATES } from '../criteria.js';
import type { Explanation, SideTold } from './explain.js';
import type { GateId } from '../gates/gate.js';
import type { RequirementRow } from './requirement-row.js';
import type { OrganisationPartId } from '../weights/weights.js';

/**
 * All that a host may read of a match. Nothing of the person's side: no Uc, no H, no joint confidence, no minutes, pay floor, wish
 * or stated dates. Nor the profile's id, since a host knows a person by a reference of its own, nor its version, which would
 * tell that something unseen had changed.
 */
export interface HostView {
  readonly opportunityId: string;
  readonly versions: { readonly engine: string; readonly weights: string; readonly taxonomy: string; readonly opportunity: number };
  readonly qualifies: boolean;
  readonly gates: readonly { readonly id: GateId; readonly passed: boolean; readonly sentence: string }[];
  readonly organisation: SideTold<OrganisationPartId>;
  /** 0..100 */
  readonly shown: number;
  /** Of the organisation's side only, 0..100. */
  readonly confidence: number;
  readonly requirements: readonly RequirementRow[];
  readonly essentials: { readonly met: number; readonly of: number };
  readonly isStretch: boolean;
  readonly notUsed: readonly string[];
}

/** Null when the person is hidden from this opportunity's hosts: answer as for somebody who does not exist. */
export function hostView(explanation: Explanation): HostView | null {
  const hidden = explanation.gates.find(({ id }) => id === 'notHidden');
  if (hidden?.passed !== true) return null;
  const { engine, weights, taxonomy, opportunity } = explanation.versions;
  const { opportunityId, qualifies, organisation, requirements, essentials, isStretch, notUsed } = explanation;
  return {
    opportunityId, qualifies, organisation, requirements, essentials, isStretch, notUsed,
    versions: { engine, weights, taxonomy, opportunity },
    gates: hostGates(explanation),
    shown: organisation.shown,
    confidence: organisation.confidence,
  };
}

/** One line a gate, must-haves together, in the gate's fixed words for hosts. */
function hostGates({ gates }: Explanation): HostView['gates'] {
  return GATES.flatMap(({ id, forHost }) => {
    const told = gates.filter((gate) => gate.id === id);
    if (forHost === null || told.length === 0) return [];
    const passed = told.every((gate) => gate.passed);
    return [{ id, passed, sentence: passed ? forHost.passed : forHost.failed }];
  });
}
