import { Injectable } from '@nestjs/common';
import type { Fact } from '#libs/domain';
import { Every, Reacts, sql, type Tx } from '#libs/platform';
import { RETIRED_BY_IMPORT_SQL } from '#libs/skills';
import { Opportunity } from './opportunity.js';
import { OpportunityService } from './opportunity.service.js';

const EACH_MINUTE = 60;
const EACH_HOUR = 3600;
/** Rows of one run, so that no transaction grows long; the rest waits for the next one. */
const MOST_AT_ONCE = 200;
const MOST_MOVED = 20_000;
const CONFIRM_WITHIN_DAYS = 30;

const CLOSED_SQL = `select id from opportunities where state in ('OPEN', 'PAUSED') and closing_at < app_clock()
  order by closing_at, id limit $1 for update skip locked`;
const UNCONFIRMED_SQL = `select id from opportunities where state = 'OPEN' and stale_at is null and last_confirmed_at <= app_clock() - interval '30 days'
  order by id limit $1 for update skip locked`;
const FORGOTTEN_SQL = `select id from opportunities where state = 'OPEN' and last_confirmed_at <= app_clock() - interval '60 days'
  order by id limit $1 for update skip locked`;
const OPEN_OF_SQL = `select id from opportunities where state = 'OPEN' and organisation_id = $1 order by id for update`;

/** Asked by the skill, so that the index on requirements answers; what has ended stays as it was. */
const asking = (skills: string): string => `from (${skills}) s join opportunities o on o.requirements @> jsonb_build_array(jsonb_build_object('skillId', s.id))
  where o.state not in ('WITHDRAWN', 'ARCHIVED')`;
const OF_REPLACED_SQL = asking('select id from skills where replaced_by is not null');
const OF_RETIRED_SQL = asking(RETIRED_BY_IMPORT_SQL);
const MOVABLE_SQL = `select id from opportunities where id in (select o.id ${OF_REPLACED_SQL})
  order by id limit $1 for update skip locked`;
const LEFT_BEHIND_SQL = `select o.id, o.organisation_id as "organisationId", count(*)::int as count ${OF_RETIRED_SQL} and not o.is_example
  group by o.id order by o.id`;

/** What time and other changes do to opportunities. */
@Injectable()
export class OpportunityReactions {
  constructor(private readonly opportunities: OpportunityService) {}

  /** Nobody can apply after closing even before this ran: every reader judges by the clock. This tells those who follow the facts. */
  @Every(EACH_MINUTE)
  async expireClosed(tx: Tx): Promise<void> {
    for (const row of await found(tx, CLOSED_SQL, MOST_AT_ONCE)) await this.opportunities.expire(tx, row);
  }

  @Every(EACH_HOUR)
  async flagStale(tx: Tx): Promise<void> {
    for (const row of await found(tx, UNCONFIRMED_SQL, MOST_AT_ONCE)) await this.opportunities.flagStale(tx, row, CONFIRM_WITHIN_DAYS);
  }

  @Every(EACH_HOUR)
  async pauseForgotten(tx: Tx): Promise<void> {
    for (const row of await found(tx, FORGOTTEN_SQL, MOST_AT_ONCE)) {
      await this.opportunities.stop(tx, row, 'notConfirmed', 'Nobody has confirmed for 60 days that this is still current.');
    }
  }

  /** Requirements move to what replaced their skills. Whose skill is gone for good is told. */
  @Reacts('skills.imported', { records: ['opportunity.revised', 'opportunity.skillsRetired'] })
  async moveRequirements(tx: Tx, fact: Fact<'skills.imported'>): Promise<void> {
    for (const row of await found(tx, MOVABLE_SQL, MOST_MOVED)) await this.opportunities.moveRequirements(tx, row);
    const left = await sql<{ id: string; organisationId: string; count: number }>(tx.rows, LEFT_BEHIND_SQL, [fact.id]);
    for (const { id, organisationId, count } of left) tx.record('opportunity.skillsRetired', id, { organisationId, count });
  }

  /** Those that the import itself was too large for, or that somebody held just then. */
  @Every(EACH_HOUR)
  async moveLeftRequirements(tx: Tx): Promise<void> {
    for (const row of await found(tx, MOVABLE_SQL, MOST_AT_ONCE)) await this.opportunities.moveRequirements(tx, row);
  }

  @Reacts('organisation.suspended', { records: ['opportunity.paused'] })
  async pauseOfSuspended(tx: Tx, fact: Fact<'organisation.suspended'>): Promise<void> {
    for (const row of await found(tx, OPEN_OF_SQL, fact.subjectId)) await this.opportunities.stop(tx, row, 'organisation.suspended', null);
  }
}

async function found(tx: Tx, querySql: string, value: unknown): Promise<Opportunity[]> {
  const ids = await sql<{ id: string }>(tx.rows, querySql, [value]);
  return Promise.all(ids.map(({ id }) => tx.rows.findOneByOrFail(Opportunity, { id })));
}
