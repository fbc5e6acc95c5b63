import type { Level } from '#libs/domain';
import { LimitExceeded, type FieldProblem, type ProblemList, type Tx } from '#libs/platform';
import { resolveSkill, skillsByIds, type Skill } from '#libs/skills';
import type { SkillClaimInput } from './profile.terms.js';
import type { SkillClaim } from './skill.claim.js';
import { SkillEvidence } from './profile.words.js';

export const MOST_CLAIMS = 60;
/** A list this long is no slip of a person: it is not even read. */
const MOST_READ = 200;
const EVIDENCE = Object.values(SkillEvidence);

/** What a claim says, wherever it comes from. */
export type ClaimWords = Pick<SkillClaim, 'skillId' | 'text' | 'level' | 'evidence' | 'isWanted' | 'lastUsedOn'>;

/** Claims as read: those of one skill are one, and `remarks` say which. */
export interface ReadClaims { claims: ClaimWords[]; remarks: FieldProblem[] }

interface Placed { claim: ClaimWords; path: string; label: string }

/** Reads claims, noting every wrong field. Words that are the name of a skill become that skill. Throws `LimitExceeded` beyond 60 skills. */
export async function readClaims(tx: Tx, given: readonly SkillClaimInput[], pathOf: (index: number) => string, problems: ProblemList): Promise<ReadClaims> {
  if (given.length > MOST_READ) throw tooMany();
  const read = given.map((one, index) => ({ claim: readClaim(one, pathOf(index), problems), path: pathOf(index) }));
  const remarks: FieldProblem[] = [];
  const placed = await placeClaims(tx, read, problems, remarks);
  const claims = mergeClaims(placed, remarks);
  if (claims.length > MOST_CLAIMS) throw tooMany();
  return { claims, remarks };
}

export function tooMany(): LimitExceeded {
  return new LimitExceeded(MOST_CLAIMS, 'skills.tooMany', `A profile holds at most ${String(MOST_CLAIMS)} skills. Keep those that you want to be found by.`);
}

function readClaim(given: SkillClaimInput, path: string, problems: ProblemList): ClaimWords {
  const text = problems.text(at(path, 'text'), given.text, { max: 100 });
  const skillId = given.skillId == null ? null : problems.id(at(path, 'skillId'), given.skillId);
  if (skillId === null && text === null) problems.add(at(path, 'skillId'), 'required', 'Choose a skill, or write a word for it.');
  problems.whole(at(path, 'level'), given.level, 1, 4);
  return {
    skillId, text: skillId === null ? text : null, level: given.level as Level, evidence: given.evidence ?? SkillEvidence.SELF,
    isWanted: given.isWanted ?? false, lastUsedOn: problems.day(at(path, 'lastUsedOn'), given.lastUsedOn),
  };
}

/** `skills[0]` and `level` -> `skills[0].level`; a claim by itself has no path above. */
function at(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** Finds the skill of each claim: retired ones give way to what replaced them, and words that name a skill become it. */
async function placeClaims(tx: Tx, read: readonly { claim: ClaimWords; path: string }[], problems: ProblemList, remarks: FieldProblem[]): Promise<Placed[]> {
  const isAnyIdWrong = problems.found.some((one) => one.code === 'id');
  const ids = read.flatMap(({ claim }) => claim.skillId ?? []);
  const skills = isAnyIdWrong ? new Map<string, Skill>() : await withReplacements(tx, await skillsByIds(tx.rows, ids));
  const placed: Placed[] = [];
  for (const { claim, path } of read) {
    const named = claim.skillId === null ? await resolveSkill(tx.rows, claim.text ?? '') : skills.get(claim.skillId) ?? null;
    const isUnknown = named === null && claim.skillId !== null && !isAnyIdWrong;
    if (isUnknown) problems.add(at(path, 'skillId'), 'unknown', 'There is no such skill. Choose one from the suggestions.');
    const skill = named === null ? null : skills.get(named.replacedBy ?? '') ?? named;
    if (skill !== null && claim.text !== null) remarks.push({ path: at(path, 'text'), code: 'mapped', message: `“${claim.text}” is kept as the skill ${skill.label}.` });
    placed.push({ claim: skill === null ? claim : { ...claim, skillId: skill.id, text: null }, path, label: skill?.label ?? claim.text ?? '' });
  }
  return placed;
}

async function withReplacements(tx: Tx, skills: Map<string, Skill>): Promise<Map<string, Skill>> {
  const replacing = await skillsByIds(tx.rows, [...skills.values()].flatMap((skill) => skill.replacedBy ?? []));
  return new Map([...skills, ...replacing]);
}

/** One claim per skill: the higher level stands, with its evidence; of two equal ones the stronger evidence. */
function mergeClaims(placed: readonly Placed[], remarks: FieldProblem[]): ClaimWords[] {
  const merged = new Map<string, ClaimWords>();
  for (const { claim, path, label } of placed) {
    const key = keyOf(claim);
    const other = merged.get(key);
    merged.set(key, other === undefined ? claim : mergedOf(other, claim));
    if (other !== undefined) remarks.push({ path, code: 'merged', message: `${label} is named twice. The two are one now, at the higher level.` });
  }
  return [...merged.values()];
}

export function mergedOf(one: ClaimWords, other: ClaimWords): ClaimWords {
  const isOneStronger = one.level > other.level || (one.level === other.level && EVIDENCE.indexOf(one.evidence) >= EVIDENCE.indexOf(other.evidence));
  const lastUsedOn = [one.lastUsedOn, other.lastUsedOn].filter((day) => day !== null).sort().at(-1) ?? null;
  return { ...(isOneStronger ? one : other), isWanted: one.isWanted || other.isWanted, lastUsedOn };
}

/** Two claims with one key are claims of the same thing. */
export function keyOf({ skillId, text }: Pick<ClaimWords, 'skillId' | 'text'>): string {
  return skillId ?? `text:${(text ?? '').toLowerCase()}`;
}
