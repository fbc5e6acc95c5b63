// Seeded markets for the congestion benchmark: what people are shown before any steering, scored by the real matching.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const TOWNS = ['B1', 'B29', 'B14', 'CV1', 'WV1', 'B70', 'B91', 'WS1', 'DY1', 'CV6', 'ST4', 'WR1', 'TF1', 'HR1', 'CV32'];
const THEMES = ['health', 'climate', 'transport', 'housing', 'children', 'planning', 'culture', 'economy'];
const KINDS = ['PLACEMENT', 'JOB', 'PROJECT'];
const NEAR_METRES = 30_000;
const LEVELS = { Awareness: 1, Working: 2, Practitioner: 3, Expert: 4 };
/** Of 100 opportunities so many have so many places. */
const PLACES = [[55, 1], [20, 2], [12, 3], [8, 6], [4, 12], [1, 30]];
const FIELDS = 6;
const SKILLS_IN_FIELD = 8;

/**
 * A market of invented people and opportunities. Skills come in fields; within a field, and among fields, towns and themes, the
 * first are far more common than the last, for people and hosts alike but drawn apart: some work is wanted by many, some by few.
 * Answers {name, taxonomy, people: ProfileInput[], opportunities: OpportunityInput[]}; the same for the same seed.
 */
export function inventedMarket(domain, { seed, people, opportunities }) {
  const random = numbers(seed);
  const relations = Array.from({ length: FIELDS * SKILLS_IN_FIELD }, (_, at) => ({ from: `s${at % FIELDS}-${Math.floor(at / FIELDS)}`, to: `f${at % FIELDS}`, kind: 'broader' }));
  return {
    name: `invented-${people}x${opportunities}-seed-${seed}`, taxonomy: new domain.Taxonomy('invented', relations),
    people: Array.from({ length: people }, (_, at) => inventedPerson(domain, `p${seed}-${at}`, random)),
    opportunities: Array.from({ length: opportunities }, (_, at) => inventedOpportunity(domain, `o${seed}-${at}`, random)),
  };
}

function inventedPerson(domain, id, random) {
  const field = random.skewed(FIELDS);
  const skills = new Map();
  for (let n = 4 + random.below(6); n > 0; n -= 1) {
    const from = random.below(3) === 0 ? random.skewed(FIELDS) : field;
    skills.set(`s${from}-${random.skewed(SKILLS_IN_FIELD)}`, 1 + random.below(4));
  }
  return {
    ...domain.blankProfile(id), matchable: 'HOSTS', ...home(domain, random), maxCommuteMin: 40 + 10 * random.below(6), travelMode: random.of(['PUBLIC', 'CAR', 'CAR', 'CYCLE']),
    skills: [...skills].map(([skillId, level]) => ({ skillId, level, wanted: random.below(3) === 0 })),
    acceptsKinds: random.below(4) > 0 ? [] : [random.of(KINDS)],
    hoursPerWeekMax: random.below(3) === 0 ? null : 14 + random.below(24), interests: random.below(5) === 0 ? [] : random.some(THEMES, 1 + random.below(2)),
  };
}

function inventedOpportunity(domain, id, random) {
  const field = random.skewed(FIELDS);
  const asked = new Set();
  for (let n = 2 + random.below(3); n > 0; n -= 1) asked.add(`s${field}-${random.skewed(SKILLS_IN_FIELD)}`);
  return {
    ...domain.blankOpportunity(id, `h${random.below(40)}`), isOpen: true, placesLeft: placesOf(random), kind: random.of(KINDS),
    requirements: [...asked].map((skillId, at) => ({
      skillId, level: 1 + random.below(4), importance: at < 2 || random.below(2) === 0 ? 'ESSENTIAL' : 'DESIRABLE', weight: 1 + random.below(5),
    })),
    ...site(domain, random), mode: random.of(['REMOTE', 'HYBRID', 'HYBRID', 'ONSITE', 'ONSITE']), hoursPerWeek: random.below(3) === 0 ? null : 14 + random.below(24),
    themes: random.some(THEMES, random.below(3)),
  };
}

/**
 * A market of real role levels and real places of work: each opportunity asks for what a GDaD role level asks for, at the site of an
 * advert of November 2020 near one of our towns, with as many places as that employer advertised alike (at most 30); people hold a
 * role level, give or take a level of skill. Some roles are far more common than others, among people and, unless `isMismatched`,
 * among opportunities too: else what most people can do is what few hosts want. Null where the files are missing.
 */
export function realMarket(domain, dataDir, { seed, people, opportunities, isMismatched = false }) {
  const files = ['gdad/role-level-skills.csv', 'adverts/nhs-jobs-2020-facts.csv'].map((name) => join(dataDir, name));
  if (!files.every(existsSync)) return null;
  const [asked, adverts] = files.map((file) => parse(readFileSync(file), { columns: true, bom: true }));
  const random = numbers(seed);
  const roles = random.shuffled([...grouped(asked, (row) => `${row.role}|${row.roleLevel}`).values()]);
  const near = adverts.flatMap((row) => {
    const { outcode } = domain.parseOutcode(row.postcode);
    return outcode !== undefined && TOWNS.some((town) => isWithin(domain, outcode, town, NEAR_METRES)) ? [{ ...row, outcode }] : [];
  });
  const posts = [...grouped(near, (row) => `${row.employer}|${row.postcode}|${row.title}`).values()];
  return {
    name: `real-${isMismatched ? 'mismatched-' : ''}${people}x${opportunities}-seed-${seed}`, taxonomy: new domain.Taxonomy('gdad', []),
    people: Array.from({ length: people }, (_, at) => roleHolder(domain, `p${seed}-${at}`, roles[random.skewed(roles.length)], random)),
    opportunities: Array.from({ length: opportunities }, (_, at) => {
      const role = roles[isMismatched ? random.below(roles.length) : random.skewed(roles.length)];
      return roleOffered(domain, `o${seed}-${at}`, role, random.of(posts), random);
    }),
  };
}

function roleOffered(domain, id, skills, [post, ...alike], random) {
  return {
    ...domain.blankOpportunity(id, post.employer), isOpen: true, placesLeft: Math.min(30, 1 + alike.length), kind: 'JOB',
    requirements: skills.map(({ skill, level }) => ({ skillId: skill, level: LEVELS[level], importance: 'ESSENTIAL', weight: 1 })),
    ...siteIn(domain, post.outcode), mode: random.of(['REMOTE', 'HYBRID', 'ONSITE']), themes: random.some(THEMES, random.below(3)),
  };
}

function roleHolder(domain, id, skills, random) {
  return {
    ...domain.blankProfile(id), matchable: 'HOSTS', ...home(domain, random), maxCommuteMin: 40 + 10 * random.below(6), travelMode: random.of(['PUBLIC', 'CAR', 'CAR', 'CYCLE']),
    skills: skills.map(({ skill, level }) => ({ skillId: skill, level: Math.max(1, Math.min(4, LEVELS[level] + random.of([-1, 0, 0, 1]))), wanted: random.below(4) === 0 })),
    interests: random.below(3) === 0 ? [] : random.some(THEMES, 1),
  };
}

/** The raw lists of a market as one snapshot, each by the naive scan. */
export function snapshotOf(domain, { people, opportunities, taxonomy }) {
  return {
    opportunities: opportunities.map(({ opportunityId, placesLeft }) => ({ opportunityId, placesLeft })),
    people: people.map((profile) => ({ profileId: profile.profileId, entries: domain.opportunitiesFor(profile, opportunities, taxonomy) })),
  };
}

function placesOf(random) {
  let left = random.below(100);
  return PLACES.find(([share]) => (left -= share) < 0)[1];
}

function home(domain, random) {
  const { site: point, siteOutcode } = site(domain, random);
  return { home: point, outcode: siteOutcode };
}

function site(domain, random) {
  return siteIn(domain, TOWNS[random.skewed(TOWNS.length)]);
}

function siteIn(domain, outcode) {
  const { eastingM, northingM } = domain.siteOf(outcode);
  return { site: { easting: eastingM, northing: northingM }, siteOutcode: outcode };
}

function isWithin(domain, outcode, town, metres) {
  return domain.distanceMetres(domain.siteOf(outcode), domain.siteOf(town)) <= metres;
}

function grouped(rows, keyOf) {
  const found = new Map();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return found;
}

/** A small generator of whole numbers; `skewed(n)` gives at with a chance in proportion to 1 / (at + 1). */
export function numbers(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (n) => next() % n;
  return {
    below,
    of: (list) => list[below(list.length)],
    some: (list, count) => [...new Set(Array.from({ length: count }, () => list[skewed(list.length)]))],
    skewed,
    shuffled: (list) => list.map((one) => ({ one, at: next() })).sort((a, b) => a.at - b.at).map(({ one }) => one),
  };
  function skewed(n) {
    let total = 0;
    for (let at = 1; at <= n; at += 1) total += 1 / at;
    let left = (next() / 2 ** 32) * total;
    for (let at = 0; at < n - 1; at += 1) {
      left -= 1 / (at + 1);
      if (left < 0) return at;
    }
    return n - 1;
  }
}
