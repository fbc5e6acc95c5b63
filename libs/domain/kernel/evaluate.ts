// AssemblyScript. The exact evaluation of evaluate.ts, in whole numbers; what it reads is said in layout.ts.
import {
  CODE_BITS, EASTING, FROM_DAY, LEAST_HOURS, MOST_HOURS, NO_LIMIT, NORTHING, NOT_MET, P_COLUMNS, PATTERN_BITS, PAY_FLOOR, RADIUS, RARE_BIT, RARE_SCORE, TERM_TABLE, TO_DAY,
  X_CODE_BITS, X_DAYS_ASKED, X_DESIRABLE_FULL, X_EASTING, X_ENOUGH_HOURS, X_ENOUGH_HOURS_OUT_OF, X_ESSENTIAL_FULL, X_ESSENTIALS, X_FROM, X_FULL_HOURS,
  X_LEAST_ESSENTIAL_FIT, X_NEEDED, X_NEUTRAL_MISSION, X_NEUTRAL_TIME, X_NORTHING, X_PART_DESIRABLE, X_PART_ESSENTIAL, X_PART_MISSION, X_PART_TIME, X_SHARED_HOURS,
  X_SHARING, X_STATES_CODES, X_TERM_BYTES, X_TERMS, X_TERMS_AT, X_TO, X_TOP_PAY,
} from '../src/retrieval/kernel/layout';

/** An exact column's value; `four` is the block's address and four times the place. */
@inline function exact(four: i32, column: i32): i32 { return load<i32>(four + column); }
@inline function asked(query: i32, field: i32): i32 { return load<i32>(query + field); }

/** Uo of the profile at a place of a block whose sets it is in, plus RARE_SCORE where something rare is kept elsewhere; -1 where a gate fails. */
export function evaluate(at: i32, plan: i32, query: i32, place: i32): i32 {
  const row = at + place;
  const four = at + (place << 2);
  const patterns = <i32>load<u8>(row + PATTERN_BITS);
  const isRare = (patterns & RARE_BIT) != 0;
  if (exact(four, PAY_FLOOR) > asked(query, X_TOP_PAY) || (!isRare && isFar(four, query))) return -1;
  const time = timeValue(row, four, query, patterns);
  if (time < 0) return -1;
  const skills = skillAmount(plan, query, place);
  if (skills < 0) return -1;
  const score = (skills + asked(query, X_PART_TIME) * time + asked(query, X_PART_MISSION) * missionValue(four, query)) / 100;
  return isRare ? score + RARE_SCORE : score;
}

function isFar(four: i32, query: i32): bool {
  const easting = asked(query, X_EASTING);
  const radius = exact(four, RADIUS);
  if (easting < 0 || radius == NO_LIMIT) return false;
  if (radius < 0) return true;
  const east = <i64>(exact(four, EASTING) - easting);
  const north = <i64>(exact(four, NORTHING) - asked(query, X_NORTHING));
  const reach = <i64>radius + 1;
  return east * east + north * north >= reach * reach;
}

/** -1 where the dates or the hours fail their gate. */
function timeValue(row: i32, four: i32, query: i32, patterns: i32): i32 {
  const from = exact(four, FROM_DAY);
  const to = exact(four, TO_DAY);
  const days = asked(query, X_DAYS_ASKED);
  const knowsWeeks = days > 0 && (from >= 0 || to >= 0);
  let shared = 0;
  if (knowsWeeks) {
    const last = asked(query, X_TO);
    shared = max(0, (to < 0 ? last : min(to, last)) - max(from, asked(query, X_FROM)) + 1);
    if (shared < days) return -1;
  }
  const full = asked(query, X_FULL_HOURS);
  const neutral = asked(query, X_NEUTRAL_TIME);
  if (full == 0) return neutral;
  if (<i32>load<u8>(row + LEAST_HOURS) > full) return -1;
  const most = <i32>load<u8>(row + MOST_HOURS);
  if (most == 255) return neutral;
  const least = (patterns & asked(query, X_SHARING)) != 0 ? asked(query, X_SHARED_HOURS) : full;
  if (most * asked(query, X_ENOUGH_HOURS_OUT_OF) < least * asked(query, X_ENOUGH_HOURS)) return -1;
  if (!knowsWeeks) return neutral;
  const had = <i64>min(most, least);
  const needed = asked(query, X_NEEDED);
  if (needed < 0) return shared > 0 ? <i32>(10000 * had / least) : 0;
  return <i32>(10000 * <i64>min(needed, shared / 7) * had / (<i64>needed * least));
}

/** weight x value of essential and desirable together; -1 where a must-have is not met or too little of the essentials. */
function skillAmount(plan: i32, query: i32, place: i32): i32 {
  const columns = load<i32>(plan + P_COLUMNS);
  const terms = asked(query, X_TERMS_AT);
  const middle = terms + X_TERM_BYTES * asked(query, X_ESSENTIALS);
  const essential = credits(columns, terms, middle, place);
  if (essential < 0) return -1;
  const full = asked(query, X_ESSENTIAL_FULL);
  const value = full == 0 ? 10000 : 10000 * essential / full;
  if (value < asked(query, X_LEAST_ESSENTIAL_FIT)) return -1;
  const desirableFull = asked(query, X_DESIRABLE_FULL);
  if (desirableFull == 0) return asked(query, X_PART_ESSENTIAL) * value;
  const desirable = credits(columns, middle, terms + X_TERM_BYTES * asked(query, X_TERMS), place);
  return asked(query, X_PART_ESSENTIAL) * value + asked(query, X_PART_DESIRABLE) * (10000 * desirable / desirableFull);
}

/** The credits of some terms added up, each times its weight; -1 where a must-have is not met. */
function credits(columns: i32, from: i32, to: i32, place: i32): i32 {
  const byte = ((place >> 5) << 4) + (place & 15);
  const shift = (place & 16) >> 2;
  let sum = 0;
  for (let term = from; term < to; term += X_TERM_BYTES) {
    const code = ((<i32>load<u8>(load<i32>(columns + (load<i32>(term) << 2)) + byte)) >> shift) & 15;
    const credit = <i32>load<u16>(term + TERM_TABLE + (code << 1));
    if (credit == NOT_MET) return -1;
    sum += credit;
  }
  return sum;
}

function missionValue(four: i32, query: i32): i32 {
  const bits = exact(four, CODE_BITS);
  if (bits == 0 || asked(query, X_STATES_CODES) == 0) return asked(query, X_NEUTRAL_MISSION);
  return (bits & asked(query, X_CODE_BITS)) != 0 ? 10000 : 0;
}
