import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { breaksUnique, Database, InvalidInput, keyedHash, NotPermitted, RateLimits, rateLimited, sql, systemActor, type Actor, type Tx } from '#libs/platform';
import type { CapacityKind } from '#libs/domain';
import type { ConsentInput } from './account.inputs.js';
import { capacitiesOf } from './capacity.queries.js';
import { Consent, PRIVACY_NOTICE_VERSION, ConsentPurpose } from './consent.js';
import { Session } from './session.js';
import { SignInCode } from './sign.in.code.js';
import { User } from './user.js';

const PER_ADDRESS = { name: 'signInAddress', points: 5, seconds: 900 };
const PER_IP = { name: 'signInIp', points: 20, seconds: 900 };
const MOST_TRIES = 5;
const SESSION_DAYS = 14;

/** Signing in and out, capacities and consents. */
@Injectable()
export class AccountService {
  constructor(private readonly db: Database, private readonly limits: RateLimits) {}

  /** Notes the wish for a code. Known and unknown addresses take the same path: the code is made when the mail is sent. */
  async requestSignIn(email: string, ip: string): Promise<void> {
    await this.limits.take(PER_IP, ip);
    await this.limits.take(PER_ADDRESS, createHash('sha256').update(email).digest('hex'));
    await this.db.write(systemActor('requestSignIn'), async (tx) => {
      const code = await tx.rows.save(tx.rows.create(SignInCode, { email }));
      tx.record('signIn.requested', code.id, {}, 'person');
    });
  }

  /** Makes the code of a request, keeps its hash, and answers what to mail. Null when the request was used or is a day old. */
  async makeCode(requestId: string): Promise<{ email: string; code: string } | null> {
    const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
    return this.db.write(systemActor('makeCode'), async (tx) => {
      const row = await tx.rows.findOne(SignInCode, { where: { id: requestId }, lock: { mode: 'pessimistic_write' } });
      if (row === null || row.usedAt !== null) return null;
      row.codeHash = await this.hashCode(tx, row, code);
      row.expiresAt = new Date(tx.now.getTime() + 15 * 60_000);
      row.tries = 0;
      await tx.rows.save(row);
      return { email: row.email, code };
    });
  }

  /** Exchanges a code for a session token. Wrong, used and expired codes get one answer; the sixth try is RATE_LIMITED. */
  async signIn(email: string, code: string): Promise<{ token: string; user: User }> {
    const candidate = await this.countTry(email);
    return this.db.write(systemActor('signIn'), async (tx) => {
      const row = candidate === null ? null : await tx.rows.findOne(SignInCode, { where: { id: candidate }, lock: { mode: 'pessimistic_write' } });
      if (row === null || !(await this.isGood(tx, row, code))) throw codeExpired();
      row.usedAt = tx.now;
      await tx.rows.save(row);
      const user = await this.userOf(tx, email);
      if (user.status !== 'ACTIVE') throw new NotPermitted('account.suspended', 'This account is suspended. Write to the coordinators.');
      return { user, token: await this.openSession(tx, user) };
    });
  }

  /** A session for a user, without a code: only demonstration personas and tests come this way. Answers the token. */
  async openSession(tx: Tx, user: User): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const [first] = await capacitiesOf(tx.rows, user.id);
    const session = await tx.rows.save(tx.rows.create(Session, {
      userId: user.id, tokenHash: hashToken(token), capacity: first?.kind ?? 'PERSON', organisationId: first?.organisationId ?? null,
      expiresAt: new Date(tx.now.getTime() + SESSION_DAYS * 86_400_000), createdBy: user.id,
    }));
    await tx.rows.update(User, { id: user.id }, { lastSignedInAt: tx.now });
    tx.record('user.signedIn', user.id, { sessionId: session.id });
    return token;
  }

  async signOut(actor: Actor): Promise<void> {
    await this.db.write(actor, async (tx) => {
      await tx.rows.update(Session, { id: actor.sessionId ?? '' }, { endedAt: tx.now });
      tx.record('user.signedOut', actor.userId ?? '', { sessionId: actor.sessionId ?? '' });
    });
  }

  /** Remembers in the session what the person acts as. Throws `NotPermitted` for a capacity that is not theirs. */
  async chooseCapacity(actor: Actor, kind: CapacityKind, organisationId: string | null): Promise<Actor> {
    return this.db.write(actor, async (tx) => {
      const open = await capacitiesOf(tx.rows, actor.userId ?? '');
      const isTheirs = open.some((capacity) => capacity.kind === kind && capacity.organisationId === organisationId);
      if (!isTheirs) throw new NotPermitted('capacity.notYours', 'You do not hold this role. Look at viewer.capacities for yours.');
      await tx.rows.update(Session, { id: actor.sessionId ?? '' }, { capacity: kind, organisationId });
      return { ...actor, capacity: kind, organisationId };
    });
  }

  async giveConsent(tx: Tx, input: ConsentInput): Promise<Consent> {
    if (input.purpose === ConsentPurpose.PRIVACY_NOTICE && input.version !== PRIVACY_NOTICE_VERSION) {
      throw InvalidInput.of('version', 'outdated', `The notice in force is version ${String(PRIVACY_NOTICE_VERSION)}. Read that one.`);
    }
    const userId = tx.actor.userId ?? '';
    const given = await tx.rows.findOneBy(Consent, { userId, purpose: input.purpose, noticeVersion: input.version, withdrawnAt: IsNull() });
    if (given !== null) return given;
    const consent = await tx.rows.save(tx.rows.create(Consent, { userId, purpose: input.purpose, noticeVersion: input.version, givenAt: tx.now, createdBy: userId }));
    tx.record('consent.given', consent.id, { purpose: input.purpose, version: input.version });
    return consent;
  }

  /** Ends every agreement to this version that stands: two windows can have given it twice. Answers the newest. */
  async withdrawConsent(tx: Tx, input: ConsentInput): Promise<Consent> {
    const given = await tx.rows.find(Consent, {
      where: { userId: tx.actor.userId ?? '', purpose: input.purpose, noticeVersion: input.version }, order: { id: 'DESC' }, lock: { mode: 'pessimistic_write' },
    });
    const [newest] = given;
    if (newest === undefined) throw InvalidInput.of('purpose', 'notGiven', 'You have not agreed to this, so there is nothing to take back.');
    for (const consent of given.filter(({ withdrawnAt }) => withdrawnAt === null)) {
      consent.withdrawnAt = tx.now;
      await tx.rows.save(consent);
      tx.record('consent.withdrawn', consent.id, { purpose: input.purpose, version: input.version });
    }
    return newest;
  }

  /** Counts the try in a commit of its own, so that a refusal does not take the count back with it. */
  private async countTry(email: string): Promise<string | null> {
    const [row] = await this.db.write(systemActor('signIn'), (tx) => sql<{ id: string; tries: number }>(tx.rows, `
      update sign_in_codes set tries = tries + 1 where id = (
        select id from sign_in_codes where email = $1 and code_hash is not null and created_at > app_clock() - interval '1 hour' order by id desc limit 1)
      returning id, tries`, [email]));
    if ((row?.tries ?? 0) > MOST_TRIES) throw rateLimited(900);
    return row?.id ?? null;
  }

  private async isGood(tx: Tx, row: SignInCode, code: string): Promise<boolean> {
    const hash = await this.hashCode(tx, row, code);
    const isSame = row.codeHash !== null && timingSafeEqual(hash, row.codeHash);
    return isSame && row.usedAt === null && row.expiresAt !== null && row.expiresAt > tx.now;
  }

  private async hashCode(tx: Tx, row: SignInCode, code: string): Promise<Buffer> {
    return Buffer.from(await keyedHash(tx.rows, 'signIn', `${row.id}.${code}`), 'base64url');
  }

  private async userOf(tx: Tx, email: string): Promise<User> {
    const known = await tx.rows.findOneBy(User, { email });
    if (known !== null) return known;
    try {
      const user = await tx.rows.save(tx.rows.create(User, { email }));
      tx.record('user.signedUp', user.id, {}, 'person');
      return user;
    } catch (problem) {
      if (breaksUnique(problem, 'users_email')) throw codeExpired();
      throw problem;
    }
  }
}

function codeExpired(): InvalidInput {
  return InvalidInput.of('code', 'expired', 'This code is wrong, used or expired. Ask for a new one.');
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
