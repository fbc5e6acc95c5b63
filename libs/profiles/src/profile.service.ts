import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { User } from '#libs/accounts';
import { breaksUnique, Duplicate, InvalidInput, NotFound, ProblemList, VersionConflict, WrongState, type Tx } from '#libs/platform';
import { replacementsOf } from '#libs/skills';
import { keyOf, MOST_CLAIMS, readClaims, tooMany, mergedOf, type ClaimWords } from './claim.reader.js';
import { claimsOf, writeClaims } from './claim.store.js';
import type { ClaimSkillInput, ProfileVersionInput, SaveProfileInput, UnclaimSkillInput } from './profile.inputs.js';
import { Profile } from './profile.js';
import type { Given } from './profile.reader.js';
import { BLANK, movesOfPerson, stateAfter } from './profile.states.js';
import { applyWords, keepProfile, lockOf, storeProfile, type Applied } from './profile.store.js';
import { ProfileStateName } from './profile.words.js';

const S = ProfileStateName;

/** A profile as a seed or an importer gives it, in the words of a person. An example stands for nobody, so nobody has to agree. */
export interface ImportedProfile extends Given { isPublished: boolean; isExample: boolean }
export interface Imported { result: 'created' | 'revised' | 'unchanged'; id: string }

/** The verbs of a profile. Each stores the row, its facts and, while it is active, what matching reads of it. */
@Injectable()
export class ProfileService {
  /** Makes one's own profile, or changes what is given and leaves the rest. A change of an active one takes effect at once. */
  async save(tx: Tx, { version, idempotencyKey: _key, ...given }: SaveProfileInput): Promise<Profile> {
    const userId = tx.actor.userId ?? '';
    const row = await lockOf(tx, userId);
    if (row === null) {
      if (version != null) throw new NotFound();
      return this.draft(tx, userId, given, false);
    }
    if (version == null) throw new Duplicate(row.id, 'You have a profile already. Send its version to change it.', 'profile.exists');
    refuseOther(row, version);
    const applied = await applyWords(tx, row, given);
    return this.revise(tx, row, applied);
  }

  /** Adds one claim to one's profile, or merges it with the one there is. The note says which. */
  async claimSkill(tx: Tx, input: ClaimSkillInput): Promise<Profile> {
    const row = await this.lockOwn(tx, input.version);
    const problems = new ProblemList();
    const { claims: [claim], remarks } = await readClaims(tx, [input], () => '', problems);
    problems.refuse();
    if (claim === undefined) throw new NotFound();
    const held = await claimsOf(tx.rows, [row.id]);
    const same = held.find((one) => keyOf(one) === keyOf(claim));
    if (same === undefined && held.length >= MOST_CLAIMS) throw tooMany();
    const note = 'You had claimed this already, so the higher level stands. To lower it, take the claim back first.';
    if (same !== undefined) remarks.push({ path: 'skillId', code: 'merged', message: note });
    const claims = same === undefined ? [...held, claim] : held.map((one) => (one === same ? mergedOf(one, claim) : one));
    return this.revise(tx, row, { name: undefined, claims: claims.map(wordsOf), remarks });
  }

  /** Takes one claim back. Throws `InvalidInput` for one that is not there, and where an active profile would lose its last skill. */
  async unclaimSkill(tx: Tx, { skillId, claimId, version }: UnclaimSkillInput): Promise<Profile> {
    const row = await this.lockOwn(tx, version);
    const held = await claimsOf(tx.rows, [row.id]);
    const gone = held.find((one) => one.id === claimId?.toLowerCase() || (one.skillId !== null && one.skillId === skillId?.toLowerCase()));
    if (gone === undefined) throw InvalidInput.of(claimId == null ? 'skillId' : 'claimId', 'notClaimed', 'Your profile does not claim this, so there is nothing to take back.');
    return this.revise(tx, row, { name: undefined, claims: held.filter((one) => one !== gone).map(wordsOf), remarks: [] });
  }

  /** Lets a draft be matched. Throws `InvalidInput` with a field for everything that is missing. */
  async publish(tx: Tx, { version }: ProfileVersionInput): Promise<Profile> {
    return this.activate(tx, await this.lockOwn(tx, version), 'publish');
  }

  /** Takes an active profile out of every list, until it is resumed. */
  async pause(tx: Tx, { version }: ProfileVersionInput): Promise<Profile> {
    return this.pauseRow(tx, await this.lockOwn(tx, version));
  }

  /** As `pause`, for a row that the caller has locked. */
  async pauseRow(tx: Tx, row: Profile, cause?: string): Promise<Profile> {
    const from = row.state;
    row.state = stateAfter(row, 'pause');
    const saved = await storeProfile(tx, row);
    tx.record('profile.paused', saved.id, { from, to: saved.state, userId: saved.userId }, cause);
    return saved;
  }

  async resume(tx: Tx, { version }: ProfileVersionInput): Promise<Profile> {
    return this.activate(tx, await this.lockOwn(tx, version), 'resume');
  }

  /** Says that an active profile is still current, or wakes a dormant one. */
  async confirm(tx: Tx, { version }: ProfileVersionInput): Promise<Profile> {
    const row = await this.lockOwn(tx, version);
    if (row.state !== S.ACTIVE && row.state !== S.DORMANT) throw new WrongState(row.state, movesOfPerson(row));
    return this.activate(tx, row, 'confirm');
  }

  /** Takes an active profile, locked by the caller, out of the lists because its person has not been seen for long. */
  async becomeDormant(tx: Tx, row: Profile): Promise<Profile> {
    const from = row.state;
    row.state = stateAfter(row, 'becomeDormant');
    const saved = await storeProfile(tx, row);
    tx.record('profile.becameDormant', saved.id, { from, to: saved.state, userId: saved.userId }, 'notSeen');
    return saved;
  }

  /** Publishes an active profile anew because something outside it changed, such as the organisations that one belongs to. */
  async refresh(tx: Tx, row: Profile): Promise<void> {
    if (row.state !== S.ACTIVE) return;
    await keepProfile(tx, row);
    tx.record('profile.revised', row.id, { userId: row.userId, state: row.state });
  }

  /** After the lists of skills changed: words that name a skill now become it, and retired skills give way to what replaced them. */
  async placeClaims(tx: Tx, row: Profile): Promise<void> {
    const held = await claimsOf(tx.rows, [row.id]);
    const { claims } = await readClaims(tx, held.map(wordsOf), () => '', new ProblemList());
    const replaced = await replacementsOf(tx.rows, row.wantedSkillIds);
    row.wantedSkillIds = [...new Set(row.wantedSkillIds.map((id) => replaced.get(id) ?? id))];
    if (!(await writeClaims(tx, row.id, claims)) && replaced.size === 0) return;
    await keepProfile(tx, row);
    tx.record('profile.revised', row.id, { userId: row.userId, state: row.state });
  }

  /**
   * Takes in the profile of a user, known again by the user, so that a second run changes nothing. With `isPublished` a draft becomes
   * active. Throws `InvalidInput` naming every wrong field, or everything that is missing. For the system: seeds and importers.
   */
  async importProfile(tx: Tx, userId: string, { isPublished, isExample, ...given }: ImportedProfile): Promise<Imported> {
    const known = await lockOf(tx, userId);
    const row = known ?? (await this.draft(tx, userId, given, isExample));
    const isChanged = known !== null && (await this.reimport(tx, known, given));
    const isToPublish = isPublished && row.state === S.DRAFT;
    if (isToPublish) await this.activate(tx, row, 'publish');
    return { result: known === null ? 'created' : isChanged || isToPublish ? 'revised' : 'unchanged', id: row.id };
  }

  private async reimport(tx: Tx, row: Profile, given: Given): Promise<boolean> {
    const before = structuredClone({ ...row });
    const { name, claims } = await applyWords(tx, row, given);
    const isRenamed = await this.rename(tx, row, name);
    const isClaimed = claims !== null && (await writeClaims(tx, row.id, claims));
    if (!isClaimed && isDeepStrictEqual(structuredClone({ ...row }), before)) return isRenamed;
    await storeProfile(tx, row);
    tx.record('profile.revised', row.id, { userId: row.userId, state: row.state });
    return true;
  }

  private async draft(tx: Tx, userId: string, given: Given, isExample: boolean): Promise<Profile> {
    const row = tx.rows.create(Profile, { ...BLANK, userId, isExample, createdBy: tx.actor.userId });
    const { name, claims, remarks } = await applyWords(tx, row, given);
    const saved = await insertOnce(tx, row);
    await this.rename(tx, saved, name);
    await writeClaims(tx, saved.id, claims ?? []);
    tx.record('profile.drafted', saved.id, { userId });
    return Object.assign(saved, { remarks });
  }

  private async revise(tx: Tx, row: Profile, { name, claims, remarks }: Applied): Promise<Profile> {
    await this.rename(tx, row, name);
    if (claims !== null) await writeClaims(tx, row.id, claims);
    const saved = await storeProfile(tx, row);
    tx.record('profile.revised', saved.id, { userId: saved.userId, state: saved.state });
    return Object.assign(saved, { remarks });
  }

  private async activate(tx: Tx, row: Profile, move: 'publish' | 'resume' | 'confirm'): Promise<Profile> {
    const from = row.state;
    // Confirming an active profile is no move: only its day is new.
    if (move !== 'confirm' || from !== S.ACTIVE) row.state = stateAfter(row, move);
    Object.assign(row, { lastConfirmedAt: tx.now, publishedAt: row.publishedAt ?? tx.now, dormancyWarnedAt: null });
    const saved = await storeProfile(tx, row);
    const kind = { publish: 'profile.published', resume: 'profile.resumed', confirm: 'profile.confirmed' } as const;
    tx.record(kind[move], saved.id, { from, to: saved.state, userId: saved.userId });
    return saved;
  }

  private async rename(tx: Tx, row: Profile, name: string | null | undefined): Promise<boolean> {
    if (name === undefined) return false;
    const user = await tx.rows.findOneByOrFail(User, { id: row.userId });
    if (user.name === (name ?? '')) return false;
    await tx.rows.update(User, { id: row.userId }, { name: name ?? '' });
    return true;
  }

  private async lockOwn(tx: Tx, version: number | null | undefined): Promise<Profile> {
    const row = await lockOf(tx, tx.actor.userId ?? '');
    if (row === null) throw new NotFound();
    refuseOther(row, version ?? row.version);
    return row;
  }
}

function refuseOther(row: Profile, version: number): void {
  if (row.state === S.ERASED) throw new WrongState(row.state, []);
  if (row.version !== version) throw new VersionConflict(row.version);
}

/** Two first saves at once: one of them makes the profile. */
async function insertOnce(tx: Tx, row: Profile): Promise<Profile> {
  try {
    return await tx.rows.save(row);
  } catch (problem) {
    if (breaksUnique(problem, 'profiles_user')) throw new Duplicate(null, 'You have a profile already. Load it and send its version to change it.', 'profile.exists');
    throw problem;
  }
}

function wordsOf({ skillId, text, level, evidence, isWanted, lastUsedOn }: ClaimWords): ClaimWords {
  return { skillId, text, level, evidence, isWanted, lastUsedOn };
}

