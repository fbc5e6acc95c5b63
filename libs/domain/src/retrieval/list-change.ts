import { comparePeople, type RankedPerson } from '../matching/order.js';

/**
 * A list of people after one profile changed, without a search: `list` is the exact one of before, cut at `top`, and `now` the person's place as things stand,
 * null where she passes no longer. Null where only a search can tell: she was on a full list and now stands behind its last place, so that somebody who
 * was never on it may come before her. The list itself where nothing changed.
 */
export function withChanged(list: readonly RankedPerson[], top: number, profileId: string, now: RankedPerson | null): readonly RankedPerson[] | null {
  const last = list.length >= top ? list[top - 1] : undefined;
  const isWithin = now !== null && (last === undefined || comparePeople(now, last) <= 0);
  const before = list.find((each) => each.profileId === profileId);
  if (before === undefined) return isWithin && top > 0 ? place(list, now).slice(0, top) : list;
  if (now !== null && comparePeople(now, before) === 0) return list;
  if (last !== undefined && !isWithin) return null;
  const others = list.filter((each) => each !== before);
  return now === null ? others : place(others, now);
}

function place(list: readonly RankedPerson[], person: RankedPerson): RankedPerson[] {
  const at = list.findIndex((each) => comparePeople(person, each) < 0);
  return at < 0 ? [...list, person] : [...list.slice(0, at), person, ...list.slice(at)];
}
