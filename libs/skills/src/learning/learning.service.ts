import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Duplicate, lockVersion, ProblemList, saveRow, WrongState, type Tx } from '#libs/platform';
import { skillsByIds } from '../skill.queries.js';
import { LearningRouteDecision, type ReviewLearningRouteInput, type SuggestLearningRouteInput } from './learning.inputs.js';
import { LearningRoute, LearningRouteState } from './learning.route.js';

const MOST_PENCE = 5_000_000;
const MOST_HOURS = 5_000;

/** Ways to learn: anybody suggests them, coordinators list them. */
@Injectable()
export class LearningService {
  /** A coordinator's own is listed at once. Throws `InvalidInput` with every wrong field, and `Duplicate` where the same link leads to the same level. */
  async suggest(tx: Tx, input: SuggestLearningRouteInput): Promise<LearningRoute> {
    const words = await read(tx, input);
    const { skillId, toLevel, url } = words;
    const known = await tx.rows.findOneBy(LearningRoute, { skillId, toLevel, url, state: In([LearningRouteState.LISTED, LearningRouteState.SUGGESTED]) });
    if (known !== null) throw new Duplicate(known.id, 'This link is known for this skill and level already.');
    const isListed = tx.actor.capacity === 'COORDINATOR';
    const row = await tx.rows.save(tx.rows.create(LearningRoute, {
      ...words, createdBy: tx.actor.userId, state: isListed ? LearningRouteState.LISTED : LearningRouteState.SUGGESTED, lastCheckedAt: isListed ? tx.now : null,
    }));
    tx.record(isListed ? 'learningRoute.listed' : 'learningRoute.suggested', row.id, { skillId, toLevel });
    return row;
  }

  /** Lists one, or says that it was looked at again, or retires it. */
  async review(tx: Tx, { learningRouteId, version, decision }: ReviewLearningRouteInput): Promise<LearningRoute> {
    const row = await lockVersion(tx, LearningRoute, learningRouteId, version);
    if (row.state === LearningRouteState.RETIRED) throw new WrongState(row.state, []);
    const isListed = decision === LearningRouteDecision.LIST;
    const { skillId, toLevel } = row;
    tx.record(isListed ? 'learningRoute.listed' : 'learningRoute.retired', row.id, { skillId, toLevel });
    return saveRow(tx, Object.assign(row, isListed ? { state: LearningRouteState.LISTED, lastCheckedAt: tx.now } : { state: LearningRouteState.RETIRED }));
  }
}

/** Listed ways of these skills: the nearest level first, then the cheapest, then the shortest. */
export async function learningRoutesOf(rows: Pick<EntityManager, 'findBy'>, skillIds: readonly string[]): Promise<Map<string, LearningRoute[]>> {
  const found = await rows.findBy(LearningRoute, { skillId: In([...skillIds]), state: LearningRouteState.LISTED });
  const unknownLast = (value: number | null): number => value ?? Infinity;
  found.sort((a, b) => a.toLevel - b.toLevel || compare(unknownLast(a.costPence), unknownLast(b.costPence))
    || compare(unknownLast(a.hours), unknownLast(b.hours)) || (a.id < b.id ? -1 : 1));
  return new Map(skillIds.map((id) => [id, found.filter(({ skillId }) => skillId === id)]));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

type Words = Pick<LearningRoute, 'skillId' | 'fromLevel' | 'toLevel' | 'title' | 'provider' | 'costPence' | 'hours' | 'place' | 'url'>;

async function read(tx: Tx, input: SuggestLearningRouteInput): Promise<Words> {
  const problems = new ProblemList();
  const toLevel = problems.whole('toLevel', input.toLevel, 1, 4) ?? 1;
  const words: Words = {
    skillId: input.skillId.toLowerCase(), toLevel, fromLevel: problems.whole('fromLevel', input.fromLevel, 0, Math.max(0, Math.min(3, toLevel - 1))) ?? 0,
    title: problems.text('title', input.title, { min: 3, max: 200 }) ?? '', provider: problems.text('provider', input.provider, { min: 2, max: 200 }) ?? '',
    costPence: problems.whole('costPence', input.costPence, 0, MOST_PENCE), hours: problems.whole('hours', input.hours, 1, MOST_HOURS),
    place: problems.text('place', input.place, { max: 200 }), url: problems.url('url', input.url) ?? '',
  };
  if (words.url === '') problems.add('url', 'required', 'Give the web address where it is described.');
  if (!(await skillsByIds(tx.rows, [words.skillId])).has(words.skillId)) problems.add('skillId', 'unknown', 'There is no such skill. Choose one from the suggestions.');
  problems.refuse();
  return words;
}
