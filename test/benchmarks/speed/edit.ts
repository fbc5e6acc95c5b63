import type { ClaimInput, Level, ProfileInput } from '#libs/domain';
import type { Random } from '../random.js';

/** What a person changes in an afternoon: one claim's level, one more or one less claim, hours, dates, or the ways of working. */
export function edited(profile: ProfileInput, random: Random, skillIds: readonly string[]): ProfileInput {
  const change = random.whole(0, 5);
  if (change === 0) return { ...profile, skills: withOtherLevel(profile.skills, random) };
  if (change === 1) return { ...profile, skills: withAnother(profile.skills, random.pick(skillIds), random) };
  if (change === 2) return { ...profile, skills: profile.skills.slice(1) };
  if (change === 3) return { ...profile, hoursPerWeekMin: null, hoursPerWeekMax: random.pick([16, 24, 30, 37, 40]) };
  if (change === 4) return { ...profile, availableFrom: 20_600 + random.whole(0, 120), availableTo: null };
  return { ...profile, modes: random.chance(0.5) ? [] : ['HYBRID', 'REMOTE'] };
}

function withOtherLevel(skills: readonly ClaimInput[], random: Random): ClaimInput[] {
  const place = random.whole(0, Math.max(0, skills.length - 1));
  return skills.map((claim, index) => (index === place ? { ...claim, level: ((claim.level % 4) + 1) as Level } : claim));
}

function withAnother(skills: readonly ClaimInput[], skillId: string, random: Random): ClaimInput[] {
  if (skills.some((claim) => claim.skillId === skillId)) return withOtherLevel(skills, random);
  return [...skills, { skillId, level: random.pick([1, 2, 3, 4] as const), wanted: false }];
}
