import {
  allowedMoves, applicationLifecycle, introductionLifecycle, isFinal, matchLifecycle, nextState, opportunityLifecycle,
  organisationLifecycle, profileLifecycle, type Lifecycle,
} from './index.js';

/** What the design says, written out a second time by hand: every pair of states that may follow one another. */
const DESIGN: [Lifecycle<string, string>, string][] = [
  [profileLifecycle, `DRAFT>ACTIVE ACTIVE>PAUSED PAUSED>ACTIVE ACTIVE>DORMANT DORMANT>ACTIVE
    DRAFT>ERASED ACTIVE>ERASED PAUSED>ERASED DORMANT>ERASED`],
  [organisationLifecycle, `PENDING>VERIFIED PENDING>REJECTED VERIFIED>SUSPENDED SUSPENDED>VERIFIED VERIFIED>CLOSED REJECTED>PENDING`],
  [opportunityLifecycle, `POTENTIAL>DRAFT DRAFT>SUBMITTED SUBMITTED>OPEN SUBMITTED>RETURNED RETURNED>SUBMITTED OPEN>PAUSED PAUSED>OPEN
    OPEN>FILLED FILLED>OPEN OPEN>EXPIRED PAUSED>EXPIRED EXPIRED>OPEN DRAFT>WITHDRAWN SUBMITTED>WITHDRAWN RETURNED>WITHDRAWN
    OPEN>WITHDRAWN PAUSED>WITHDRAWN FILLED>ARCHIVED EXPIRED>ARCHIVED`],
  [introductionLifecycle, `PROPOSED>APPROVED PROPOSED>REFUSED PROPOSED>LAPSED APPROVED>CONNECTED APPROVED>CANDIDATE_NO APPROVED>ORG_NO
    APPROVED>LAPSED PROPOSED>SUPERSEDED APPROVED>SUPERSEDED`],
  [matchLifecycle, 'SUGGESTED>INTRODUCED SUGGESTED>STALE STALE>SUGGESTED'],
  [applicationLifecycle, `DRAFT>SUBMITTED SUBMITTED>IN_REVIEW SUBMITTED>SHORTLISTED SUBMITTED>INTERVIEW SUBMITTED>OFFERED
    IN_REVIEW>SHORTLISTED IN_REVIEW>INTERVIEW IN_REVIEW>OFFERED SHORTLISTED>INTERVIEW SHORTLISTED>OFFERED INTERVIEW>OFFERED
    OFFERED>ACCEPTED OFFERED>DECLINED OFFERED>OFFER_WITHDRAWN OFFERED>OFFER_LAPSED OFFERED>INTERVIEW
    SUBMITTED>NOT_SELECTED IN_REVIEW>NOT_SELECTED SHORTLISTED>NOT_SELECTED INTERVIEW>NOT_SELECTED
    DRAFT>WITHDRAWN SUBMITTED>WITHDRAWN IN_REVIEW>WITHDRAWN SHORTLISTED>WITHDRAWN INTERVIEW>WITHDRAWN RESERVE>WITHDRAWN OFFERED>WITHDRAWN
    SHORTLISTED>RESERVE INTERVIEW>RESERVE RESERVE>OFFERED RESERVE>NOT_SELECTED
    SUBMITTED>CLOSED_NO_REPLY IN_REVIEW>CLOSED_NO_REPLY SHORTLISTED>CLOSED_NO_REPLY INTERVIEW>CLOSED_NO_REPLY CLOSED_NO_REPLY>IN_REVIEW
    ACCEPTED>WITHDRAWN_AFTER_ACCEPTANCE`],
];

/** The moves only a timer or the consequence of another change may make, again by hand. */
const ONLY_SYSTEM: Record<string, string[]> = {
  Profile: ['becomeDormant'], Organisation: [], Opportunity: ['fill', 'expire', 'reopen'], Introduction: ['lapse', 'supersede'],
  Match: ['goStale', 'recompute'], Application: ['endReserve', 'lapseOffer', 'closeWithoutReply'],
};

describe.each(DESIGN.map(([machine, pairs]) => [machine.name, machine, pairs.split(/\s+/)] as const))('%s', (_name, machine, pairs) => {
  const moves = [...new Set(machine.transitions.map((transition) => transition.move))];
  const reached = new Set<string>();

  it('allows every listed transition and refuses every other, over all states and moves', () => {
    for (const from of machine.states) {
      for (const move of moves) {
        const moved = nextState(machine, from, move);
        if (moved.ok) reached.add(`${from}>${moved.state}`);
        else expect(moved).toEqual({ ok: false, currentState: from, allowedMoves: allowedMoves(machine, from) });
        expect(moved.ok).toBe(allowedMoves(machine, from).includes(move));
      }
    }
    expect([...reached].sort()).toEqual([...pairs].sort());
  });

  it('has one target for a move from a state, a mover for each move, and only known states', () => {
    for (const from of machine.states) {
      const names = allowedMoves(machine, from);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { by, from, to } of machine.transitions) {
      expect(by.length).toBeGreaterThan(0);
      for (const state of [...from, to]) expect(machine.states).toContain(state);
    }
  });

  it('ends where nothing leaves, and every state can be reached from a start', () => {
    expect(machine.states.filter((state) => allowedMoves(machine, state).length === 0)).toEqual([...machine.endsIn]
      .sort((a, b) => machine.states.indexOf(a) - machine.states.indexOf(b)));
    const seen = new Set(machine.startsIn);
    for (const state of seen) for (const move of allowedMoves(machine, state)) {
      const moved = nextState(machine, state, move);
      if (moved.ok) seen.add(moved.state);
    }
    expect(seen).toEqual(new Set(machine.states));
    expect(machine.states.filter((state) => isFinal(machine, state))).toHaveLength(machine.endsIn.length);
  });

  it('leaves to the system alone what the design leaves to it', () => {
    const alone = machine.transitions.filter(({ by }) => by.length === 1 && by[0] === 'system').map(({ move }) => move);
    expect(alone.sort()).toEqual([...(ONLY_SYSTEM[machine.name] ?? ['?'])].sort());
  });
});

describe('refusals', () => {
  it('name the state and what can be done instead', () => {
    expect(nextState(opportunityLifecycle, 'OPEN', 'archive')).toEqual({
      ok: false, currentState: 'OPEN', allowedMoves: ['pause', 'fill', 'expire', 'withdraw'],
    });
    expect(nextState(applicationLifecycle, 'SUBMITTED', 'accept')).toMatchObject({ ok: false, currentState: 'SUBMITTED' });
  });

  it('offer a person only the moves that person may cause', () => {
    expect(allowedMoves(applicationLifecycle, 'OFFERED', 'theProfessional')).toEqual(['accept', 'decline', 'withdraw']);
    expect(allowedMoves(applicationLifecycle, 'OFFERED', 'member')).toEqual(['undoOffer', 'withdrawOffer']);
    expect(allowedMoves(introductionLifecycle, 'PROPOSED', 'member')).toEqual([]);
    expect(allowedMoves(opportunityLifecycle, 'FILLED', 'member')).toEqual(['archive']);
  });

  it('a state that no table knows allows nothing', () => {
    const machine: Lifecycle<string, string> = profileLifecycle;
    expect(nextState(machine, 'GONE', 'publish')).toEqual({ ok: false, currentState: 'GONE', allowedMoves: [] });
    expect(nextState(machine, 'DRAFT', 'constructor')).toMatchObject({ ok: false });
  });

  it('a reason is asked for wherever the design says so', () => {
    const asked = DESIGN.flatMap(([machine]) => machine.transitions.filter(({ needsReason }) => needsReason).map(({ to }) => to));
    expect(asked.sort()).toEqual([
      'CANDIDATE_NO', 'DECLINED', 'NOT_SELECTED', 'OFFER_WITHDRAWN', 'ORG_NO', 'REFUSED', 'REJECTED', 'RETURNED', 'SUSPENDED', 'WITHDRAWN',
    ]);
  });
});
