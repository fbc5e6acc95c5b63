import type { ImportedOpportunity } from '#libs/opportunities';
import { OpportunityKind } from '#libs/opportunities';
import type { SeedOrganisation } from './organisation.table.js';
import type { Random } from './random.js';
import type { Role } from './role.queries.js';

type Days = (ahead: number) => string;

const TASKS = [
  'find out which services people near them can reach', 'see where help is asked for and not given', 'plan for next winter on figures rather than memory',
  'publish what it knows so that others can build on it', 'tell whether a change made anything better', 'bring three spreadsheets into one that can be trusted',
] as const;

/** One that Amina and Sam can be introduced for, in a small demonstration as in a large one. */
export function openToPersonas(host: { id: string; themes: string[] }, role: Role, days: Days): ImportedOpportunity {
  const essentials = role.skills.filter((skill) => skill.isEssential).slice(0, 4);
  return {
    source: 'demonstration', sourceRef: 'opportunity-for-personas', organisationId: host.id, kind: OpportunityKind.PLACEMENT, isExample: true, isOpen: true,
    title: 'Placement: data analyst for homes and streets', places: 2, mode: 'REMOTE', openTo: ['ANYONE'], themes: host.themes,
    purpose: 'Help residents to see where repairs take longest and why. You work with the people who plan them.',
    requirements: essentials.map(({ skillId, level }) => ({ skillId, level, importance: 'ESSENTIAL' })),
    hoursPerWeek: 22, startOn: days(45), weeks: 12, endOn: days(150), closesOn: days(21), contactRole: 'Head of insight', supervisorRole: 'Senior analyst',
    pay: { isPaid: true, basis: 'HOUR', minPence: 1450, maxPence: 1600 },
  } as ImportedOpportunity;
}

/** One advert of an invented host, made from a role template. `days` writes the day so many from today. */
export function makeOpportunity(at: number, host: SeedOrganisation & { id: string }, role: Role, random: Random, days: Days): ImportedOpportunity {
  const kind = [OpportunityKind.PLACEMENT, OpportunityKind.JOB, OpportunityKind.PROJECT][at % 3] ?? OpportunityKind.PLACEMENT;
  const essentials = role.skills.filter((skill) => skill.isEssential).slice(0, random.whole(3, 5));
  const desirables = role.skills.filter((skill) => !skill.isEssential).slice(0, 2);
  const startsIn = random.whole(30, 90);
  const weeks = kind === OpportunityKind.JOB ? null : random.whole(8, 16);
  return {
    source: 'demonstration', sourceRef: `opportunity-${String(at)}`, organisationId: host.id, kind, isExample: true, isOpen: at % 13 !== 12,
    title: titleOf(kind, role),
    purpose: `${host.name} ${host.does}. Help it to ${random.one(TASKS)}. You work with people who know the service and mean to use what you find.`,
    places: random.whole(1, 3), mode: random.one(['HYBRID', 'HYBRID', 'REMOTE', 'ONSITE']), outcode: host.outcode,
    requirements: [
      ...essentials.map(({ skillId, level }) => ({ skillId, level, importance: 'ESSENTIAL' })),
      ...desirables.map(({ skillId, level }) => ({ skillId, level, importance: 'DESIRABLE' })),
    ],
    hoursPerWeek: random.one([15, 22, 30, 37]), patterns: random.isLikely(0.5) ? ['PART_TIME', 'FLEXIBLE'] : [], startOn: days(startsIn),
    ...(weeks !== null && { weeks, endOn: days(startsIn + (weeks + 4) * 7) }), closesOn: days(random.whole(5, 28)),
    pay: payOf(kind, role, random), openTo: [random.isLikely(0.8) ? 'ANYONE' : 'ON_A_COURSE'], themes: host.themes,
    contactRole: 'Head of insight', supervisorRole: 'Senior analyst',
    ...(kind === OpportunityKind.JOB && { job: { contract: 'FIXED' } }),
    ...(kind === OpportunityKind.PROJECT && {
      project: { problem: `How can ${host.name} ${random.one(TASKS)}?`, deliverable: 'A short report and a table others can use', effortHours: 120, teamSize: 3 },
    }),
  } as ImportedOpportunity;
}

function titleOf(kind: OpportunityKind, role: Role): string {
  if (kind === OpportunityKind.JOB) return role.label;
  return kind === OpportunityKind.PLACEMENT ? `Placement: ${role.label}` : `Project: ${role.label}`;
}

function payOf(kind: OpportunityKind, role: Role, random: Random): object {
  if (kind !== OpportunityKind.JOB) return { isPaid: true, basis: 'HOUR', minPence: 1300 + 100 * role.rung, maxPence: 1400 + 150 * role.rung };
  const least = 2_700_000 + 500_000 * role.rung + 10_000 * random.whole(0, 30);
  return { isPaid: true, basis: 'YEAR', minPence: least, maxPence: least + 350_000 };
}
