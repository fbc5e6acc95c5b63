/**
 * A lifecycle is a table: which move leads from which state to which, and who may cause it. What is not listed is refused.
 *
 * The table answers only whether a move exists. Who is acting, dates, places left and other conditions are the service's to check.
 */

/**
 * Who may cause a move, in the words of the permission table: `member` acts for the organisation the row belongs to, `coordinator`
 * is the forum's, `universityCoordinator` acts for own students, `system` is a timer or the consequence of another change.
 */
export type Mover = 'system' | 'theProfessional' | 'member' | 'owner' | 'universityCoordinator' | 'coordinator' | 'deputy';

/** One row of a table. With `needsReason` the caller gives a reason (the system gives a cause). */
export interface Transition<S extends string, M extends string> {
  move: M;
  from: readonly S[];
  to: S;
  by: readonly Mover[];
  needsReason?: true;
}

/** `startsIn` are the states a row may be created in; `endsIn` those that nothing leaves. */
export interface Lifecycle<S extends string, M extends string> {
  name: string;
  states: readonly S[];
  startsIn: readonly S[];
  endsIn: readonly S[];
  transitions: readonly Transition<S, M>[];
}

/** The next state, or why not: the two values that a WrongState refusal carries. */
export type Moved<S extends string, M extends string> =
  | { ok: true; state: S; needsReason: boolean; by: readonly Mover[] }
  | { ok: false; currentState: S; allowedMoves: readonly M[] };

/** Where `move` leads from `from`. A state that the table does not know allows no move. */
export function nextState<S extends string, M extends string>(machine: Lifecycle<S, M>, from: S, move: M): Moved<S, M> {
  const found = machine.transitions.find((transition) => transition.move === move && transition.from.includes(from));
  if (!found) return { ok: false, currentState: from, allowedMoves: allowedMoves(machine, from) };
  return { ok: true, state: found.to, needsReason: found.needsReason === true, by: found.by };
}

/** The moves that leave a state, in the table's order; with `mover` only those they may cause. */
export function allowedMoves<S extends string, M extends string>(machine: Lifecycle<S, M>, from: S, mover?: Mover): readonly M[] {
  return machine.transitions
    .filter((transition) => transition.from.includes(from) && (mover === undefined || transition.by.includes(mover)))
    .map((transition) => transition.move);
}

/** Whether nothing leaves the state any more. */
export function isFinal<S extends string, M extends string>(machine: Lifecycle<S, M>, state: S): boolean {
  return machine.endsIn.includes(state);
}
