import { Consent, ConsentPurpose, PRIVACY_NOTICE_VERSION } from '#libs/accounts';
import { InvalidInput, ProblemList, saveRow, type FieldProblem, type Tx } from '#libs/platform';
import { skillsByIds } from '#libs/skills';
import { IsNull } from 'typeorm';
import { readClaims, type ClaimWords } from './claim.reader.js';
import { claimsOf } from './claim.store.js';
import { Profile } from './profile.js';
import { keepVersion } from './profile.queries.js';
import { readWords, type Given } from './profile.reader.js';
import { checkComplete, checkWhole } from './profile.rules.js';
import { ProfileStateName } from './profile.words.js';

/** What was read of a person's words, beside the columns of the row. `claims` null: nothing was said of skills. */
export interface Applied { name: string | null | undefined; claims: ClaimWords[] | null; remarks: FieldProblem[] }

/** The person's profile, locked until the commit; null where there is none. */
export function lockOf(tx: Tx, userId: string): Promise<Profile | null> {
  return tx.rows.findOne(Profile, { where: { userId }, lock: { mode: 'pessimistic_write' } });
}

/** Takes over what was given, throwing `InvalidInput` that names everything wrong with the row as it would then be. */
export async function applyWords(tx: Tx, row: Profile, given: Given): Promise<Applied> {
  const problems = new ProblemList();
  Object.assign(row, readWords(given, problems));
  const name = given.name === undefined ? undefined : problems.text('name', given.name, { max: 120 });
  const read = given.skills === undefined ? null : await readClaims(tx, given.skills ?? [], (index) => `skills[${String(index)}]`, problems);
  if (given.wantedSkillIds != null) await refuseUnknown(tx, row.wantedSkillIds, problems);
  checkWhole(row, problems);
  problems.refuse();
  return { name, claims: read?.claims ?? null, remarks: read?.remarks ?? [] };
}

async function refuseUnknown(tx: Tx, ids: readonly string[], problems: ProblemList): Promise<void> {
  if (problems.found.some((one) => one.code === 'id')) return;
  const known = await skillsByIds(tx.rows, ids);
  ids.forEach((id, index) => {
    if (!known.has(id)) problems.add(`wantedSkillIds[${String(index)}]`, 'unknown', 'There is no such skill. Choose one from the suggestions.');
  });
}

/** As `keepProfile`, and an active profile must be complete: throws `InvalidInput` naming everything that is missing. */
export async function storeProfile(tx: Tx, row: Profile): Promise<Profile> {
  if (row.state === ProfileStateName.ACTIVE) await refuseIncomplete(tx, row);
  return keepProfile(tx, row);
}

/** Stores the row under its next version. An active one is published with it: matching reads it from this commit on. */
export async function keepProfile(tx: Tx, row: Profile): Promise<Profile> {
  const isActive = row.state === ProfileStateName.ACTIVE;
  if (isActive) row.publishedVersion = row.version + 1;
  const saved = await saveRow(tx, row);
  if (isActive) await keepVersion(tx.rows, saved.id);
  return saved;
}

/** Throws `InvalidInput` naming everything that keeps the profile from being matched. There is nobody behind an example to agree. */
async function refuseIncomplete(tx: Tx, row: Profile): Promise<void> {
  const problems = new ProblemList();
  const isAgreed = row.isExample || (await hasAgreed(tx, row.userId));
  checkWhole(row, problems);
  checkComplete(row, await claimsOf(tx.rows, [row.id]), isAgreed, problems);
  if (problems.found.length > 0) throw new InvalidInput(problems.found, 'Your profile is not complete yet. Add what is named, or pause it first.');
}

function hasAgreed(tx: Tx, userId: string): Promise<boolean> {
  return tx.rows.existsBy(Consent, { userId, purpose: ConsentPurpose.PRIVACY_NOTICE, noticeVersion: PRIVACY_NOTICE_VERSION, withdrawnAt: IsNull() });
}
