import { User } from '#libs/accounts';
import { isEmail } from 'class-validator';
import { InvalidInput, type Tx } from '#libs/platform';
import type { ImportedProfile, ProfileService } from '#libs/profiles';
import { resolveSkill } from '#libs/skills';
import type { Outcome } from './rows.import.js';
import { valueOf } from './organisation.row.js';
import type { Row } from './table.js';

/** What was found for a name is kept for the run: thousands of people name the same skills. */
export type SkillNames = Map<string, string | null>;

const NUMBERS = ['maxCommuteMin', 'hoursPerWeekMin', 'hoursPerWeekMax'];
const TEXTS = ['name', 'headline', 'summary', 'outcode', 'travelMode', 'availableFrom', 'availableTo', 'visibility'];
const LISTS = ['modes', 'patterns', 'acceptsKinds', 'circumstances', 'interests', 'sectors'];

/** Takes in one person with their profile: known again by the address. Skills are "SQL:3|Python:2", or a list of {skill, level}. */
export async function takeProfile(tx: Tx, row: Row, profiles: ProfileService, names: SkillNames): Promise<Outcome> {
  const email = valueOf(row, 'email').toLowerCase();
  if (!isEmail(email)) throw InvalidInput.of('email', 'format', 'Give an e-mail address, like name@example.org.');
  const given = await profileOf(tx, row, names);
  const user = (await tx.rows.findOneBy(User, { email })) ?? (await tx.rows.save(tx.rows.create(User, { email, name: valueOf(row, 'name') })));
  return (await profiles.importProfile(tx, user.id, given)).result;
}

async function profileOf(tx: Tx, row: Row, names: SkillNames): Promise<ImportedProfile> {
  const read: Record<string, unknown> = { isAdult: true, isPublished: true, isExample: true };
  for (const field of TEXTS) if (valueOf(row, field) !== '') read[field] = valueOf(row, field);
  for (const field of NUMBERS) if (valueOf(row, field) !== '') read[field] = wholeOf(row, field);
  for (const field of LISTS) {
    const list = row.json?.[field];
    if (Array.isArray(list)) read[field] = list.map(String);
    else if (valueOf(row, field) !== '') read[field] = valueOf(row, field).split('|').map((one) => one.trim());
  }
  const pay = valueOf(row, 'minPencePerHour');
  if (pay !== '') read['minPay'] = { amountPence: wholeOf(row, 'minPencePerHour'), basis: 'HOUR' };
  read['skills'] = await skillsOf(tx, row, names);
  return read as unknown as ImportedProfile;
}

function wholeOf(row: Row, field: string): number {
  const value = Number(valueOf(row, field));
  if (!Number.isSafeInteger(value)) throw InvalidInput.of(field, 'number', 'Give a whole number.');
  return value;
}

async function skillsOf(tx: Tx, row: Row, names: SkillNames): Promise<object[]> {
  const claims: object[] = [];
  for (const [at, { skill, level }] of namedSkills(row).entries()) {
    if (!Number.isInteger(level)) throw InvalidInput.of(`skills[${String(at)}].level`, 'range', 'Levels are 1 awareness, 2 working, 3 practitioner, 4 expert.');
    if (!names.has(skill)) names.set(skill, (await resolveSkill(tx.rows, skill))?.id ?? null);
    const skillId = names.get(skill) ?? null;
    claims.push(skillId === null ? { text: skill, level } : { skillId, level });
  }
  return claims;
}

function namedSkills(row: Row): { skill: string; level: number }[] {
  const list = row.json?.['skills'];
  if (Array.isArray(list)) return (list as { skill?: unknown; level?: unknown }[]).map(({ skill, level }) => ({ skill: String(skill), level: Number(level) }));
  return valueOf(row, 'skills').split('|').filter((one) => one.trim() !== '').map((one) => {
    const [skill, level] = one.split(/:(?=[^:]*$)/);
    return { skill: (skill ?? '').trim(), level: Number(level) };
  });
}
