import type { QueueItemFragment, StaffPairFragment, WeightsFiguresFragment } from '../documents.generated.js';
import { Form } from '../site/form.js';
import { naming, problemsIn } from '../site/problems.js';
import { decisionProblems, NO_WAY_CHOSEN, shownVersion } from './reviews/decision.js';
import { pairShown, placeWords } from './reviews/pair.view.js';
import { workShown } from './progress.view.js';
import { nextAfter, waitingItem } from './queue.view.js';
import { registerNumbers } from './register.view.js';
import { factWords, reactionWords } from './staff.words.js';
import { FIELD_NAMES, fieldOfPath, figureWords, GROUPS, proposalOf } from './weights/weights.figures.js';
import { calledItem, idIn, opportunityIn } from './why-not/why-not.view.js';

const ID = '0197a000-0000-7000-8000-00000000000a';

describe('the queue', () => {
  const items = ['a', 'b', 'c'].map((id) => ({ id, subjectId: `of ${id}` }));

  it('goes on behind what was decided, from the front after the last, and nowhere from the only one', () => {
    expect(nextAfter(items, 'of a')).toBe('b');
    expect(nextAfter(items, 'of c')).toBe('a');
    expect(nextAfter(items, 'not on it')).toBe('a');
    expect(nextAfter(items.slice(0, 1), 'of a')).toBeNull();
    expect(nextAfter([], 'of a')).toBeNull();
  });

  it('puts every item into words, also one that may not be seen or whose kind is new', () => {
    const item = { id: 'd', kind: 'introduction.review', dueAt: '2026-12-08T23:59:59Z', isOverdue: false, subjectId: ID, subject: null } satisfies QueueItemFragment;
    expect(waitingItem(item)).toMatchObject({ kind: 'Introduction to review', title: 'Not yours to see', href: `/review/introductions/${ID}`, due: 'Due by 8 December 2026' });
    expect(waitingItem({ ...item, kind: 'concern.raised', isOverdue: true })).toMatchObject({ kind: 'Something to look at', href: '/queue', due: 'Was due on 8 December 2026' });
  });
});

describe('a decision', () => {
  const typed = new Form({ decision: 'REFUSE', reason: '', version: '3' });

  it('keeps the version that was read, unless the person was told of a newer one', () => {
    expect(shownVersion(null, 5, NO_WAY_CHOSEN)).toBe(5);
    expect(shownVersion(typed, 5, NO_WAY_CHOSEN)).toBe(3);
    expect(shownVersion(typed, 5, problemsIn({ reason: 'Say why.' }))).toBe(3);
    const conflict = decisionProblems({ __typename: 'VersionConflict', code: 'version', message: 'x' });
    expect(conflict.summary[0]?.text).toContain('What you typed is kept');
    expect(shownVersion(typed, 5, conflict)).toBe(5);
    expect(shownVersion(new Form({ version: '-1' }), 5, NO_WAY_CHOSEN)).toBe(1);
  });

  it('tells a refusal in the API’s own sentence', () => {
    const refused = { __typename: 'NotPermitted', code: 'conflict.self', message: 'This introduction is about you.' };
    expect(decisionProblems(refused).summary[0]?.text).toBe(refused.message);
  });
});

describe('a pair', () => {
  const side = { shown: 52, parts: [{ id: 'essential', weight: 60, value: 4450, contribution: 2670, sentence: 'Meets 1 of 3.' }] };
  const row = { label: 'SQL', importance: 'ESSENTIAL', needed: 3, claimed: 2, via: 'SQL', isMet: false, isStretch: true, evidence: 'COURSE', pointsLost: 0 };
  const match: StaffPairFragment = {
    qualifies: false, isStretch: true, score: null, confidence: 0.4, computedAt: '2026-11-24T00:05:00Z',
    engineVersion: 'definition-1', weightsVersion: 'weights-1', taxonomyVersion: 't',
    notUsed: ['age', 'name'], summary: null, opportunityId: ID, essentials: { met: 1, of: 3 }, sides: { candidate: null, organisation: side },
    profile: { id: ID, name: null, headline: null, personalSummary: null, availability: [], isWithinReach: null, kindsWanted: ['PLACEMENT', 'JOB'] },
    gates: [
      { id: 'kind', passed: true, sentence: 'Fits.', observed: null, needed: null, change: null },
      { id: 'commute', passed: false, sentence: 'Far.', observed: null, needed: null, change: null },
    ],
    requirements: [row, { ...row, claimed: null, via: 'Databases' }, { ...row, claimed: null, via: null, isStretch: false, evidence: null }],
  };

  it('shows what does not fit first, and what the person has in words', () => {
    const shown = pairShown(match);
    expect(shown.gates.map(({ sentence }) => sentence)).toEqual(['Far.', 'Fits.']);
    const verdicts = shown.requirements.map(({ has, verdict }) => `${has}: ${verdict}`);
    expect(verdicts).toEqual(['working: One level below', 'through Databases: One level below', 'not stated: Not met']);
    expect(shown).toMatchObject({ name: 'Somebody', wants: 'Placement and job', failed: 1, essentials: 'Meets 1 of 3 essential skills', notUsed: 'age and name' });
    expect(shown.score).toContain('No number is shown');
    expect(shown.sides).toEqual([{ title: 'For the host', shown: 52, parts: [{ name: 'Essential skills', sentence: 'Meets 1 of 3.', points: '26.7 of 60' }] }]);
  });

  it('tells the place on a list as far as it was read', () => {
    expect(placeWords(['x', 'y'], 2, 'y')).toBe('Place 2 of 2 on the opportunity’s list of people.');
    expect(placeWords(['x', 'y'], 2, 'z')).toBe('Not on the opportunity’s list of people.');
    expect(placeWords(['x', 'y'], 80, 'z')).toBe('Not among the first 2 of 80 on the opportunity’s list of people.');
  });
});

describe('what somebody pasted', () => {
  it.each([
    [`https://skills.example/opportunities/data-analyst-2?from=x`, { slug: 'data-analyst-2' }], ['data-analyst-2', { slug: 'data-analyst-2' }],
    [` ${ID.toUpperCase()} `, { id: ID }], [`/review/opportunities/${ID}`, { id: ID }], ['data analyst', null], ['analyst', null], ['', null], ['"><script>', null],
  ])('%s names %j', (text, named) => { expect(opportunityIn(text)).toEqual(named); });

  it('names a person by the id in it', () => {
    expect(idIn(`/review/introductions/${ID}#x`)).toBe(ID);
    expect(idIn('Amina')).toBeNull();
  });

  it('leads on to whoever can be on a list, and says why somebody cannot', () => {
    const somebody = { id: ID, name: 'Amina', headline: null };
    expect(calledItem({ ...somebody, state: 'ACTIVE' }, '/there')).toEqual({ name: 'Amina', headline: null, away: '', href: '/there' });
    expect(calledItem({ ...somebody, state: 'PAUSED' }, '/there')).toMatchObject({ away: 'has paused their profile, and is on no list', href: null });
    expect(calledItem({ ...somebody, name: null, state: 'DRAFT' }, '/there')).toMatchObject({ name: 'Somebody', href: null });
  });
});

describe('registers', () => {
  it('lead to where each number can be looked up, and hold nothing that is not there', () => {
    const numbers = registerNumbers({ charityNumber: 'SC012345', companyNumber: '01234567', gssCode: null, odsCode: '', ukprn: null });
    expect(numbers.map(({ register }) => register)).toEqual(['Companies House', 'Charity register']);
    expect(numbers[1]?.href).toContain('oscr.org.uk');
    expect(registerNumbers({ companyNumber: '"><script>' })[0]?.href).not.toContain('<');
  });
});

describe('words', () => {
  it('name what a job does, also of one that is new', () => {
    expect(reactionWords('NoticeReactions.mail.notice.queued')).toBe('Sending an e-mail');
    expect(reactionWords('LearningRouteReactions.check.learningRoute.listed')).toBe('Work on learning routes');
    expect(factWords('opportunity.wentStale')).toBe('opportunity, went stale');
  });

  it('tell how far a long work is, also before anybody knows', () => {
    const [startedAt, updatedAt] = ['2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'];
    const task = { taskId: ID, kind: 'recompute', cause: 'weights', state: 'RUNNING', done: 0, total: 0, startedAt, updatedAt } as const;
    expect(workShown(task, 0).share).toBe('It is not known yet how much there is to do.');
    expect(workShown({ ...task, done: 199, total: 200 }, 0).share).toBe('199 of 200 done, 99%.');
    expect(workShown({ ...task, state: 'DONE' }, 0)).toMatchObject({ share: 'All of it is done.', isRunning: false, cause: 'The weights of matching have changed' });
  });
});

describe('the form of the weights', () => {
  const names = GROUPS.flatMap(({ figures }) => figures.map(({ path }) => path.replaceAll('.', '-')));
  const whole = Object.fromEntries(names.map((name) => [name, '7']));

  it('has a field for every figure of the table, and sends each where it belongs', () => {
    const read = proposalOf(new Form({ ...whole, 'travel-car-waitMin': ' 1,000 ' }));
    expect(names).toHaveLength(32);
    expect(read).toMatchObject({ input: { organisation: { essential: 7 }, interestMissed: 7, enoughWeeks: { of: 7, outOf: 7 }, travel: { car: { waitMin: 1000 } } } });
    const given = 'input' in read ? read.input : {};
    expect(Object.keys(given).sort()).toEqual([
      'candidate', 'commuteAtLongest', 'enoughHours', 'enoughWeeks', 'interestMissed', 'leastEssentialFit', 'neutral', 'organisation', 'travel',
    ] satisfies (keyof WeightsFiguresFragment)[]);
  });

  it('refuses what is no whole number by its field, and says which', () => {
    const read = proposalOf(new Form({ ...whole, 'candidate-commute': '2.5', 'neutral-time': '', 'organisation-time': '9'.repeat(20) }));
    const problems = 'problems' in read ? naming(read.problems, FIELD_NAMES) : null;
    expect(problems?.summary.map(({ href }) => href).sort()).toEqual(['#candidate-commute', '#neutral-time', '#organisation-time']);
    expect(problems?.summary.find(({ href }) => href === '#neutral-time')?.text).toBe('Where nothing is known, dates and hours: give a whole number.');
    expect(problems?.of['organisation-time']?.text).toBe('The host’s side, dates and hours: give a whole number.');
  });

  it('knows the field of a path that is refused, also of a whole side', () => {
    expect(fieldOfPath('organisation')).toBe('organisation-essential');
    expect(fieldOfPath('travel.car.waitMin')).toBe('travel-car-waitMin');
    expect(fieldOfPath('reason')).toBe('reason');
    expect(fieldOfPath('nothing')).toBeNull();
    expect(figureWords('travel.CAR.waitMin')).toBe('By car: minutes of waiting or parking');
  });
});
