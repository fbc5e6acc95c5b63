import type { ProfileInput } from '../input/input.js';
import type { Pair } from '../pair.js';
import type { LabelOf } from '../explanation/word.js';

/** In the order in which they are told. */
export const GATE_IDS = [
  'kind', 'open', 'openTo', 'notHidden', 'dates', 'hours', 'pattern', 'mode', 'commute', 'pay', 'mustHave', 'essentialFit',
] as const;
export type GateId = (typeof GATE_IDS)[number];

/** The smallest change to the person's own profile that passes the gate: words, and the fields to set to try it. */
export interface Change {
  readonly sentence: string;
  readonly profile: Partial<Omit<ProfileInput, 'profileId' | 'version'>>;
}

/** One gate as it is told. `skillId` is set for must-haves, which have a gate each. */
export interface Gate {
  readonly id: GateId;
  readonly skillId: string | null;
  readonly passed: boolean;
  readonly observed: string;
  readonly needed: string;
  readonly sentence: string;
  /** Null when passed, and where no change of the person's own would help or it would be wrong to propose one. */
  readonly change: Change | null;
}

/** What a gate tells besides its id and its verdict. */
export type Told = Omit<Gate, 'id' | 'skillId'> & { readonly skillId?: string };

/** A gate fails nobody for data that is missing, except where the host's condition is one the person must state (openTo, skills). */
export interface GateCriterion {
  readonly id: GateId;
  passes(pair: Pair): boolean;
  tell(pair: Pair, labelOf: LabelOf): readonly Told[];
  /** What a host may read: no figure of the person's. Null: a host is told nothing of this gate. */
  readonly forHost: { readonly passed: string; readonly failed: string } | null;
}
