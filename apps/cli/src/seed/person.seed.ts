import type { ImportedProfile } from '#libs/profiles';
import { ABOUT, FIRST_NAMES, HOMES, LAST_NAMES, THEMES } from './people.table.js';
import type { Random } from './random.js';
import type { Role } from './role.queries.js';

type Days = (ahead: number) => string;

/** An invented person: an address, and a profile in their own words. */
export interface SeedPerson { email: string; name: string; profile: ImportedProfile }

const VISIBILITIES = ['INTRODUCED_ONLY', 'INTRODUCED_ONLY', 'MEMBERS', 'MEMBERS', 'COORDINATOR_ONLY', 'PRIVATE'] as const;

/** Somebody who holds most of what a role asks for, and a little beside it. */
export function makePerson(at: number, roles: readonly Role[], random: Random, days: Days): SeedPerson {
  const role = random.one(roles);
  const name = `${random.one(FIRST_NAMES)} ${random.one(LAST_NAMES)}`;
  const most = random.one([16, 22, 30, 37, 40]);
  return {
    name, email: `person-${String(at)}@people.example`,
    profile: {
      isPublished: at % 17 !== 16, isExample: true, name, isAdult: true, headline: role.label,
      summary: `${random.one(ABOUT)} Looking for work as ${role.label}.`,
      outcode: random.one(HOMES), maxCommuteMin: random.one([40, 60, 75, 90]), travelMode: random.one(['PUBLIC', 'PUBLIC', 'CAR', 'CYCLE']),
      modes: random.isLikely(0.6) ? ['HYBRID', 'REMOTE'] : [], hoursPerWeekMin: Math.max(8, most - 16), hoursPerWeekMax: most,
      availableFrom: days(random.whole(0, 60)), minPay: { amountPence: random.one([1271, 1300, 1350, 1500]), basis: 'HOUR' },
      acceptsKinds: random.isLikely(0.5) ? [] : ['PLACEMENT', 'PROJECT'], circumstances: [random.one(['ON_A_COURSE', 'GRADUATE', 'CAREER_CHANGER', 'RETURNER'])],
      interests: random.some(THEMES, 2), visibility: random.one(VISIBILITIES), skills: claimsOf(role, random),
    } as ImportedProfile,
  };
}

function claimsOf(role: Role, random: Random): object[] {
  return role.skills.filter(() => random.isLikely(0.85)).map(({ skillId, level }) => ({
    skillId, level: Math.max(1, Math.min(4, level + random.one([-1, 0, 0, 0, 1]))), evidence: random.one(['SELF', 'SELF', 'COURSE', 'PORTFOLIO']), isWanted: random.isLikely(0.3),
  }));
}

/** Amina, analyst in Dudley: a few matches that fit, one nearly. */
export function amina(roles: readonly Role[], days: Days): SeedPerson {
  const analyst = roles.find((role) => role.label === 'Data analyst') ?? roles[0];
  return {
    name: 'Amina Rahman', email: 'amina@people.example',
    profile: {
      isPublished: true, isExample: true, name: 'Amina Rahman', isAdult: true, headline: 'Data analyst who likes questions about homes',
      summary: 'Five years of reports for a housing team; now I want to publish more of it.',
      outcode: 'DY1', maxCommuteMin: 75, travelMode: 'PUBLIC', modes: ['HYBRID', 'REMOTE', 'ONSITE'],
      hoursPerWeekMin: 15, hoursPerWeekMax: 37, availableFrom: days(14),
      minPay: { amountPence: 1350, basis: 'HOUR' }, interests: ['homes', 'open-data'], visibility: 'INTRODUCED_ONLY',
      skills: (analyst?.skills ?? []).map(({ skillId, level, isEssential }, at) => (
        { skillId, level: isEssential ? level : Math.max(1, level - 1), evidence: at % 2 === 0 ? 'PORTFOLIO' : 'SELF', isWanted: at < 3 })),
    } as ImportedProfile,
  };
}

/** Sam, a student: the first rung of two families, open to be invited. */
export function sam(roles: readonly Role[], days: Days): SeedPerson {
  const first = roles.filter((role) => role.rung === 1 && /^Data (analyst|scientist)/.test(role.label)).flatMap((role) => role.skills);
  const skills = [...new Map(first.map((skill) => [skill.skillId, skill])).values()].slice(0, 14);
  return {
    name: 'Sam Turner', email: 'sam@students.example',
    profile: {
      isPublished: true, isExample: true, name: 'Sam Turner', isAdult: true, headline: 'MSc student looking for a first placement',
      summary: 'I like maps, R and people who explain.',
      outcode: 'CV1', maxCommuteMin: 90, travelMode: 'PUBLIC', modes: ['HYBRID', 'REMOTE'], hoursPerWeekMin: 8, hoursPerWeekMax: 37,
      availableFrom: days(20),
      acceptsKinds: ['PLACEMENT', 'PROJECT'], circumstances: ['ON_A_COURSE'], interests: ['transport', 'skills'], visibility: 'INTRODUCED_ONLY',
      skills: skills.map(({ skillId, level }) => ({ skillId, level, evidence: 'COURSE', isWanted: true })),
    } as ImportedProfile,
  };
}
