// People for the scenario: each holds what one role level of the government framework asks for, give or take a level.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const LEVELS = { Awareness: 1, Working: 2, Practitioner: 3, Expert: 4 };
const HOMES = ['B1', 'B14', 'B29', 'B70', 'B91', 'CV1', 'CV6', 'DY1', 'DY4', 'WS1', 'WV1', 'ST4', 'WR1', 'TF1', 'HR1'];
const TRAVEL = ['PUBLIC', 'PUBLIC', 'CAR', 'CYCLE'];

/** So many people as JSON lines, the same every time. */
export function makePeople(data, count) {
  const asked = parse(readFileSync(join(data, 'gdad/role-level-skills.csv')), { columns: true, bom: true });
  const roles = [...Map.groupBy?.(asked, (row) => `${row.role}|${row.roleLevel}`) ?? groups(asked)];
  const random = numbers(7);
  return Array.from({ length: count }, (_, at) => {
    const [name, skills] = roles[at % roles.length];
    return JSON.stringify({
      email: `person-${at}@scenario.example`, name: `Person ${at}`, headline: name.split('|')[1], outcode: HOMES[random(HOMES.length)], maxCommuteMin: 30 + 10 * random(7),
      travelMode: TRAVEL[random(TRAVEL.length)], hoursPerWeekMin: 8, hoursPerWeekMax: 20 + random(20), availableFrom: '2027-01-04', minPencePerHour: 1271 + 50 * random(10),
      visibility: ['MEMBERS', 'INTRODUCED_ONLY', 'COORDINATOR_ONLY', 'PRIVATE'][random(4)],
      skills: skills.map(({ skill, level }) => ({ skill, level: Math.max(1, Math.min(4, LEVELS[level] + [-1, 0, 0, 1][random(4)])) })),
    });
  }).join('\n');
}

function groups(rows) {
  const found = new Map();
  for (const row of rows) found.set(`${row.role}|${row.roleLevel}`, [...(found.get(`${row.role}|${row.roleLevel}`) ?? []), row]);
  return found;
}

/** A small generator of whole numbers below n. */
function numbers(seed) {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % n;
  };
}
