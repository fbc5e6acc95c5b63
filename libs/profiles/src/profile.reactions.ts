import { Injectable } from '@nestjs/common';
import { ConsentPurpose } from '#libs/accounts';
import type { Fact } from '#libs/domain';
import { Every, Reacts, sql, type Tx } from '#libs/platform';
import { RETIRED_BY_IMPORT_SQL } from '#libs/skills';
import { Profile } from './profile.js';
import { ProfileService } from './profile.service.js';
import { lockOf } from './profile.store.js';
import { ProfileStateName } from './profile.words.js';

const EACH_HOUR = 3600;
/** Rows of one run, so that no transaction grows long; the rest waits for the next one. */
const MOST_AT_ONCE = 200;
const MOST_PLACED = 20_000;

/** When the person was last seen: signing in counts as much as confirming. */
const SEEN = 'greatest(p.last_confirmed_at, u.last_signed_in_at)';
const FORGOTTEN_SQL = `select p.id from profiles p join users u on u.id = p.user_id
  where p.state = 'ACTIVE' and not p.is_example and ${SEEN} + interval '6 months' <= app_clock() order by p.id limit $1 for update of p skip locked`;
/** Each warning once for one absence: the second replaces a first that was missed. */
const NEAR_SQL = `
  with near as (
    select p.id, due.months from profiles p join users u on u.id = p.user_id
    cross join lateral (select months, ${SEEN} + step as at from (values (5.5, interval '5 months 15 days'), (5, interval '5 months')) s(months, step)
      where ${SEEN} + step <= app_clock() order by months desc limit 1) due
    where p.state = 'ACTIVE' and not p.is_example and (p.dormancy_warned_at is null or p.dormancy_warned_at < due.at)
    order by p.id limit $1 for update of p skip locked)
  update profiles p set dormancy_warned_at = app_clock() from near where near.id = p.id returning p.id, p.user_id as "userId", near.months::float8 as months`;
const OF_DOMAIN_SQL = `select p.id from profiles p join users u on u.id = p.user_id
  where p.state = 'ACTIVE' and $1::uuid in (select address_organisations(u.email)) order by p.id for update of p`;

const MOVABLE = `(exists (select from skill_claims c join skills s on s.id = c.skill_id where c.profile_id = p.id and s.replaced_by is not null)
  or exists (select from skills s where s.id = any(p.wanted_skill_ids) and s.replaced_by is not null))`;
const MOVABLE_SQL = `select p.id from profiles p where p.state <> 'ERASED' and ${MOVABLE} order by p.id limit $1 for update of p skip locked`;
const PLACEABLE_SQL = `select p.id from profiles p where p.state <> 'ERASED' and (
    exists (select from skill_claims c where c.profile_id = p.id and c.skill_id is null) or ${MOVABLE}) order by p.id limit $1 for update of p`;
const LEFT_BEHIND_SQL = `select p.id, p.user_id as "userId", count(*)::int as count from skill_claims c join profiles p on p.id = c.profile_id
  where p.state <> 'ERASED' and not p.is_example and c.skill_id in (${RETIRED_BY_IMPORT_SQL}) group by p.id order by p.id`;

/** What time and other changes do to profiles. */
@Injectable()
export class ProfileReactions {
  constructor(private readonly profiles: ProfileService) {}

  /** One is hidden from one's own organisations by default, so what matching reads changes with them. */
  @Reacts('membership.accepted', { records: ['profile.revised'] })
  async memberJoined(tx: Tx, fact: Fact<'membership.accepted'>): Promise<void> {
    await this.refreshOf(tx, fact.payload.userId);
  }

  @Reacts('membership.removed', { records: ['profile.revised'] })
  async memberLeft(tx: Tx, fact: Fact<'membership.removed'>): Promise<void> {
    await this.refreshOf(tx, fact.payload.userId);
  }

  /** Who registers an organisation is its first owner. */
  @Reacts('organisation.registered', { records: ['profile.revised'] })
  async ownerRegistered(tx: Tx, { payload: { registeredBy } }: Fact<'organisation.registered'>): Promise<void> {
    if (registeredBy !== '') await this.refreshOf(tx, registeredBy);
  }

  /** A verified domain hides the people whose address it is. */
  @Reacts('organisation.verified', { records: ['profile.revised'] })
  async domainVerified(tx: Tx, fact: Fact<'organisation.verified'>): Promise<void> {
    for (const row of await found(tx, OF_DOMAIN_SQL, fact.subjectId)) await this.profiles.refresh(tx, row);
  }

  /** Without the agreement nobody is matched: taking it back is the person's own way of pausing. */
  @Reacts('consent.withdrawn', { records: ['profile.paused'] })
  async consentWithdrawn(tx: Tx, fact: Fact<'consent.withdrawn'>): Promise<void> {
    if (fact.payload.purpose !== ConsentPurpose.PRIVACY_NOTICE || fact.actorId === null) return;
    const row = await lockOf(tx, fact.actorId);
    if (row?.state === ProfileStateName.ACTIVE) await this.profiles.pauseRow(tx, row, 'consent.withdrawn');
  }

  /** New lists may know what a person could only put in words of their own, and what replaced a skill. Whose skill is gone for good is told. */
  @Reacts('skills.imported', { records: ['profile.revised', 'profile.skillsRetired'] })
  async placeClaims(tx: Tx, fact: Fact<'skills.imported'>): Promise<void> {
    for (const row of await found(tx, PLACEABLE_SQL, MOST_PLACED)) await this.profiles.placeClaims(tx, row);
    const left = await sql<{ id: string; userId: string; count: number }>(tx.rows, LEFT_BEHIND_SQL, [fact.id]);
    for (const { id, userId, count } of left) tx.record('profile.skillsRetired', id, { userId, count });
  }

  /** Whoever the import itself was too large for. */
  @Every(EACH_HOUR)
  async moveClaims(tx: Tx): Promise<void> {
    for (const row of await found(tx, MOVABLE_SQL, MOST_AT_ONCE)) await this.profiles.placeClaims(tx, row);
  }

  @Every(EACH_HOUR)
  async warnAbsent(tx: Tx): Promise<void> {
    const near = await sql<{ id: string; userId: string; months: number }>(tx.rows, NEAR_SQL, [MOST_AT_ONCE]);
    for (const { id, userId, months } of near) tx.record('profile.dormancyNear', id, { userId, months });
  }

  @Every(EACH_HOUR)
  async becomeDormant(tx: Tx): Promise<void> {
    for (const row of await found(tx, FORGOTTEN_SQL, MOST_AT_ONCE)) await this.profiles.becomeDormant(tx, row);
  }

  private async refreshOf(tx: Tx, userId: string): Promise<void> {
    const row = await lockOf(tx, userId);
    if (row !== null) await this.profiles.refresh(tx, row);
  }
}

async function found(tx: Tx, querySql: string, value: unknown): Promise<Profile[]> {
  const ids = await sql<{ id: string }>(tx.rows, querySql, [value]);
  return Promise.all(ids.map(({ id }) => tx.rows.findOneByOrFail(Profile, { id })));
}
