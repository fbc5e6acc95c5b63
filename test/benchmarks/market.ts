import {
  blankOpportunity, blankProfile, type ClaimInput, type Importance, type Kind, KINDS, type Level, MODES, type OpportunityInput, type OpenTo, PATTERNS,
  type PayInput, type Point, type ProfileInput, type Relation, type RequirementInput, Taxonomy, TRAVEL_MODES,
} from '#libs/domain';
import { Random, runningSums } from './random.js';

export interface MarketSize { readonly profiles: number; readonly opportunities: number; readonly skills: number; readonly seed: number }

/** What is made: each has a stream of values of its own. */
const STREAM = { role: 1, profile: 2, opportunity: 3, order: 4, edit: 5 } as const;
const FAMILY = 8;
const ROLES = 10;
const CORE = 14;
const THEMES = ['health', 'transport', 'homes', 'education', 'environment', 'culture', 'work', 'safety', 'energy', 'food', 'sport', 'digital'].map((name) => `theme-${name}`);
const SECTORS = ['COUNCIL', 'NHS', 'CHARITY', 'UNIVERSITY', 'FIRM', 'POLICE', 'HOUSING', 'TRANSPORT'];
/** Town centres of the West Midlands in metres of the British National Grid, the outward postcodes near them, and how many live there. */
const TOWNS = [
  { prefix: 'B', easting: 407_000, northing: 287_000, share: 40 }, { prefix: 'CV', easting: 433_500, northing: 279_000, share: 13 },
  { prefix: 'WV', easting: 391_500, northing: 298_500, share: 10 }, { prefix: 'WS', easting: 401_500, northing: 298_500, share: 9 },
  { prefix: 'DY', easting: 394_500, northing: 290_000, share: 10 }, { prefix: 'ST', easting: 388_000, northing: 347_000, share: 7 },
  { prefix: 'WR', easting: 385_000, northing: 255_000, share: 5 }, { prefix: 'TF', easting: 369_500, northing: 308_500, share: 6 },
] as const;
const TOWN_SUMS = runningSums(TOWNS.map(({ share }) => share));
const FIRST = 20_600;

/**
 * A seeded market of people and opportunities, the same every time: popular and rare skills, families of skills, people and
 * adverts of the same roles, towns, dates, hours, pay, and the gaps of real forms. Every item is made from its own number, so that
 * a million people need not be held at once. Ids sort as the numbers do.
 */
export class SeededMarket {
  readonly skillIds: readonly string[];
  readonly relations: readonly Relation[];
  readonly taxonomy: Taxonomy;
  private readonly popularity: readonly number[];
  private readonly cores: readonly (readonly string[])[];

  constructor(readonly size: MarketSize) {
    this.skillIds = Array.from({ length: size.skills }, (_, index) => `skill-${String(index).padStart(4, '0')}`);
    this.relations = relationsOf(this.skillIds);
    this.taxonomy = new Taxonomy(`seeded-${size.seed}`, this.relations);
    const order = new Random(size.seed, STREAM.order, 0).some(this.skillIds.map((_, index) => index), size.skills);
    this.popularity = runningSums(order.map((rank) => 1 / (rank + 4) ** 0.9));
    this.cores = Array.from({ length: ROLES }, (_, role) => this.drawSkills(new Random(size.seed, STREAM.role, role), [], CORE));
  }

  profile(index: number): ProfileInput {
    return this.makeProfile(index, new Random(this.size.seed, STREAM.profile, index));
  }

  /** Another life of the same person: what a profile said before, or says after, a change of everything. */
  otherProfile(index: number): ProfileInput {
    return this.makeProfile(index, new Random(this.size.seed, STREAM.edit, index));
  }

  opportunity(index: number): OpportunityInput {
    const random = new Random(this.size.seed, STREAM.opportunity, index);
    const kind = KINDS[random.weighted([45, 80, 100])] ?? 'JOB';
    const seniority = kind === 'JOB' ? random.whole(2, 4) : random.whole(1, 3);
    const town = random.weighted(TOWN_SUMS);
    const host = random.whole(0, Math.ceil(this.size.opportunities / 3));
    return {
      ...blankOpportunity(numbered('o', index), numbered('org', host)),
      coHostIds: random.chance(0.04) ? [numbered('org', host + 1)] : [],
      kind, isOpen: true, placesLeft: random.whole(1, 5), requirements: this.requirements(random, seniority),
      mode: MODES[random.weighted([40, 85, 100])] ?? 'ONSITE', site: random.chance(0.97) ? placeIn(random, town) : null, siteOutcode: outcodeIn(random, town),
      ...workDates(random, kind), hoursPerWeek: hoursOffered(random, kind), patterns: random.chance(0.25) ? [] : random.some(PATTERNS, random.whole(1, 4)),
      pay: payOffered(random, kind, seniority), openTo: openTo(random, kind),
      themes: random.some(THEMES, random.whole(0, 3)), sector: random.chance(0.95) ? random.pick(SECTORS) : null,
    };
  }

  *profiles(): Generator<ProfileInput> {
    for (let index = 0; index < this.size.profiles; index += 1) yield this.profile(index);
  }

  opportunities(): OpportunityInput[] {
    return Array.from({ length: this.size.opportunities }, (_, index) => this.opportunity(index));
  }

  private makeProfile(index: number, random: Random): ProfileInput {
    const seniority = random.whole(1, 4);
    const town = random.weighted(TOWN_SUMS);
    const reaches = random.chance(0.88);
    return {
      ...blankProfile(numbered('p', index)),
      matchable: random.chance(0.92) ? 'HOSTS' : random.pick(['COORDINATORS', 'NOBODY'] as const),
      skills: this.claims(random, seniority), wantedSkillIds: this.drawSkills(random, [], random.chance(0.5) ? random.whole(1, 4) : 0),
      acceptsKinds: random.chance(0.3) ? [] : random.some(KINDS, random.whole(1, 3)),
      circumstances: random.chance(0.2) ? [] : random.some(['ON_A_COURSE', 'GRADUATE', 'CAREER_CHANGER', 'RETURNER', 'SECONDMENT'] as const, random.whole(1, 2)),
      excludedOrganisationIds: random.chance(0.03) ? [numbered('org', random.whole(0, Math.ceil(this.size.opportunities / 3)))] : [],
      ...personDates(random), ...personHours(random), patterns: random.chance(0.45) ? [] : random.some(PATTERNS, random.whole(1, 4)),
      modes: random.chance(0.4) ? [] : random.some(MODES, random.whole(1, 3)),
      home: random.chance(0.96) ? placeIn(random, town) : null, outcode: outcodeIn(random, town),
      maxCommuteMin: reaches ? random.pick([30, 30, 45, 45, 45, 60, 60, 60, 75, 90]) : null, travelMode: TRAVEL_MODES[random.weighted([5, 12, 60, 100])] ?? 'PUBLIC',
      commuteOverrides: random.chance(0.03) ? { [outcodeIn(random, random.weighted(TOWN_SUMS))]: random.whole(10, 90) } : {},
      payFloor: random.chance(0.6) ? 1_221 + 10 * random.whole(0, 30 + 45 * seniority) : null, acceptsUnpaid: random.chance(0.15),
      interests: random.some(THEMES, random.whole(0, 3)), sectors: random.some(SECTORS, random.whole(0, 2)),
    };
  }

  /** Mostly of one role, with levels about one seniority. */
  private claims(random: Random, seniority: number): ClaimInput[] {
    const count = random.whole(3, 15);
    const core = this.cores[random.whole(0, ROLES - 1)] ?? [];
    return this.drawSkills(random, core, count).map((skillId) => ({ skillId, level: levelAbout(random, seniority), wanted: random.chance(0.15) }));
  }

  /** Must-haves come first, since hosts name first what they cannot do without. */
  private requirements(random: Random, seniority: number): RequirementInput[] {
    const mustHaves = random.weighted(runningSums([15, 40, 30, 15]));
    const core = this.cores[random.whole(0, ROLES - 1)] ?? [];
    return this.drawSkills(random, core, random.whole(6, 12)).map((skillId, place) => {
      const importance: Importance = place < mustHaves ? 'MUST_HAVE' : random.chance(0.65) ? 'ESSENTIAL' : 'DESIRABLE';
      return { skillId, level: levelAbout(random, seniority), importance, weight: importance === 'MUST_HAVE' ? random.whole(6, 10) : random.whole(1, 10) };
    });
  }

  /** Different skills: seven of ten from the core while it lasts, the rest by popularity. */
  private drawSkills(random: Random, core: readonly string[], count: number): string[] {
    const drawn = new Set<string>();
    const fromCore = random.some(core, Math.round(count * 0.7));
    for (const skillId of fromCore) drawn.add(skillId);
    while (drawn.size < Math.min(count, this.skillIds.length)) {
      const skillId = this.skillIds[random.weighted(this.popularity)];
      if (skillId !== undefined) drawn.add(skillId);
    }
    return [...drawn];
  }
}

/** Families of eight: the first is the wider skill, the others are under it. Some skills have a near or an equal one in the next family. */
function relationsOf(skillIds: readonly string[]): Relation[] {
  return skillIds.flatMap((from, index): Relation[] => {
    const wider = skillIds[index - (index % FAMILY)];
    const next = skillIds[index + FAMILY];
    return [
      ...(wider === undefined || wider === from ? [] : [{ from, to: wider, kind: 'broader' as const }]),
      ...(next !== undefined && index % 20 === 3 ? [{ from, to: next, kind: 'closeMatch' as const }] : []),
      ...(next !== undefined && index % 50 === 7 ? [{ from, to: next, kind: 'exactMatch' as const }] : []),
    ];
  });
}

function numbered(kind: string, index: number): string {
  return `${kind}-${String(index).padStart(7, '0')}`;
}

function levelAbout(random: Random, seniority: number): Level {
  const level = Math.min(4, Math.max(1, seniority + random.pick([-1, 0, 0, 1])));
  return ([1, 2, 3, 4] as const)[level - 1] ?? 1;
}

function placeIn(random: Random, town: number): Point {
  const { easting, northing } = TOWNS[town] ?? TOWNS[0];
  const spread = (): number => random.whole(-6_000, 6_000) + random.whole(-6_000, 6_000);
  return { easting: easting + spread(), northing: northing + spread() };
}

function outcodeIn(random: Random, town: number): string {
  return `${(TOWNS[town] ?? TOWNS[0]).prefix}${random.whole(1, 20)}`;
}

function personDates(random: Random): Pick<ProfileInput, 'availableFrom' | 'availableTo'> {
  if (random.chance(0.1)) return { availableFrom: null, availableTo: null };
  const from = FIRST + random.whole(-60, 120);
  return { availableFrom: random.chance(0.95) ? from : null, availableTo: random.chance(0.45) ? from + random.whole(90, 720) : null };
}

function personHours(random: Random): Pick<ProfileInput, 'hoursPerWeekMin' | 'hoursPerWeekMax'> {
  const most = random.pick([8, 16, 20, 24, 30, 37, 37, 37, 40, 40]);
  return { hoursPerWeekMin: random.chance(0.4) ? random.whole(0, most >> 1) : null, hoursPerWeekMax: random.chance(0.88) ? most : null };
}

/** Jobs start and go on; placements and projects have a window some weeks longer than the work. */
function workDates(random: Random, kind: Kind): Pick<OpportunityInput, 'startOn' | 'endOn' | 'weeks'> {
  const startOn = FIRST + random.whole(14, 240);
  if (random.chance(0.04)) return { startOn: null, endOn: null, weeks: null };
  if (kind === 'JOB') return { startOn, endOn: random.chance(0.2) ? startOn + random.whole(180, 500) : null, weeks: null };
  const weeks = kind === 'PLACEMENT' ? random.whole(8, 48) : random.whole(3, 20);
  return { startOn, endOn: random.chance(0.85) ? startOn + 7 * weeks + random.whole(-1, 40) : null, weeks: random.chance(0.9) ? weeks : null };
}

function hoursOffered(random: Random, kind: Kind): number | null {
  if (random.chance(0.04)) return null;
  return kind === 'PROJECT' ? random.whole(4, 20) : random.pick([15, 18, 22, 30, 35, 37, 37, 37, 37, 40]);
}

function payOffered(random: Random, kind: Kind, seniority: number): PayInput {
  if (kind !== 'JOB' && random.chance(0.12)) return { paid: false, isLawful: random.chance(0.9) };
  return { paid: true, topPencePerHour: random.chance(0.9) ? 1_271 + random.whole(0, 700) * seniority : null };
}

function openTo(random: Random, kind: Kind): OpenTo[] {
  if (kind === 'PLACEMENT' && random.chance(0.6)) return random.chance(0.5) ? ['ON_A_COURSE'] : ['ON_A_COURSE', 'GRADUATE'];
  return random.chance(0.15) ? random.some(['GRADUATE', 'CAREER_CHANGER', 'RETURNER', 'SECONDMENT'] as const, 2) : random.pick([[], ['ANYONE' as const]]);
}
