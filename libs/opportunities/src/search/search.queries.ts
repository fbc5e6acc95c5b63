import { AUTHORITIES, isLowestTier, parseDay, parseOutcode, siteOf } from '#libs/domain';
import { InvalidInput, type Actor, type ListQuery, type OrderKey } from '#libs/platform';
import { OpportunityStateName } from '../opportunity.words.js';
import { OpportunitySort, type OpportunityFilter } from './search.inputs.js';

type Search = Omit<ListQuery, 'columns'>;

const ID: OrderKey = { expression: 'id', type: 'uuid', isDescending: true };
const NEWEST: OrderKey = { expression: 'coalesce(published_at, created_at)', type: 'timestamptz', isDescending: true };
const METRES = 1000;

/** The list that a filter means, as SQL: set-based, every value a parameter. Throws `InvalidInput` on a place or day that is none. */
export function searchQuery(filter: OpportunityFilter, actor: Actor): Search {
  const values: unknown[] = [];
  const where: string[] = [];
  /** `?` in the text stands for the value. */
  const narrow = (text: string, value: unknown): string => {
    values.push(value);
    const at = `$${String(values.length)}`;
    where.push(text.replaceAll('?', at));
    return at;
  };
  narrowStates(filter, actor, where, narrow);
  if (filter.kinds?.length) narrow('kind = any(?::text[])', filter.kinds);
  if (filter.modes?.length) narrow('mode = any(?::text[])', filter.modes);
  if (filter.skillIds?.length) narrow('requirements @> any(?::jsonb[])', filter.skillIds.map((skillId) => JSON.stringify([{ skillId }])));
  if (filter.area != null) narrow('area = any(?::text[])', districtsOf(filter.area));
  if (filter.organisationId != null) narrow('organisation_id = ?::uuid', filter.organisationId);
  if (filter.minPencePerHour != null) narrow('pay_top_pence_per_hour >= ?::integer', filter.minPencePerHour);
  if (filter.startsFrom != null) narrow('start_on >= ?::date', dayOf(filter.startsFrom, 'filter.startsFrom'));
  if (filter.closesAfter != null) narrow('closes_on >= ?::date', dayOf(filter.closesAfter, 'filter.closesAfter'));
  const distanceSql = filter.near == null ? null : narrowNear(filter.near, values, where);
  const words = filter.text?.replaceAll('\u0000', '').trim() ?? '';
  const rankSql = words === '' ? null : narrow("search @@ websearch_to_tsquery('english', ?)", words);
  return { from: 'opportunities', where, values, order: orderOf(filter.sort ?? OpportunitySort.NEWEST, distanceSql, rankSql) };
}

/** Anybody sees what is open now by the database's clock. Other states are for those whose rows they are, and for staff; a deputy belongs to another host. */
function narrowStates({ states }: OpportunityFilter, actor: Actor, where: string[], narrow: (text: string, value: unknown) => string): void {
  const open = "(state = 'OPEN' and (closing_at is null or closing_at >= app_clock()))";
  if (!states?.length) {
    where.push(open);
    return;
  }
  const isStaff = actor.capacity !== null && ['COORDINATOR', 'ADMIN', 'REVIEWER'].includes(actor.capacity);
  if (isStaff) narrow('state = any(?::text[])', states);
  else if (actor.organisationId !== null) {
    const own = narrow(states.includes(OpportunityStateName.OPEN) ? `(organisation_id = ?::uuid or ${open})` : 'organisation_id = ?::uuid', actor.organisationId);
    where.push(`${own}::uuid is not null`);
    narrow('state = any(?::text[])', states);
  } else where.push(states.includes(OpportunityStateName.OPEN) ? open : 'false');
}

function narrowNear({ outcode, km }: { outcode: string; km: number }, values: unknown[], where: string[]): string {
  const parsed = parseOutcode(outcode);
  const site = parsed.ok ? siteOf(parsed.outcode) : null;
  if (site === null) throw InvalidInput.of('filter.near.outcode', parsed.ok ? 'postcode.unknown' : parsed.code, 'Give a UK postcode or its first part, such as B14.');
  values.push(site.eastingM, site.northingM, km * METRES);
  const [eastSql, northSql, mostSql] = [2, 1, 0].map((back) => `$${String(values.length - back)}::bigint`) as [string, string, string];
  const squaredSql = `((site_easting - ${eastSql})^2 + (site_northing - ${northSql})^2)::bigint`;
  where.push(`site_easting is not null and ${squaredSql} <= ${mostSql} * ${mostSql}`);
  return squaredSql;
}

function orderOf(sort: OpportunitySort, distanceSql: string | null, rankSql: string | null): OrderKey[] {
  switch (sort) {
    case OpportunitySort.CLOSING_SOONEST: return [{ expression: "coalesce(closing_at, 'infinity')", type: 'timestamptz' }, ID];
    case OpportunitySort.BEST_PAID: return [{ expression: 'coalesce(pay_top_pence_per_hour, -1)', type: 'integer', isDescending: true }, ID];
    case OpportunitySort.NEAREST: return distanceSql === null ? [NEWEST, ID] : [{ expression: distanceSql, type: 'bigint' }, ID];
    case OpportunitySort.MOST_RELEVANT: return rankSql === null ? [NEWEST, ID]
      : [{ expression: `(ts_rank(search, websearch_to_tsquery('english', ${rankSql})) * 1000000)::bigint`, type: 'bigint', isDescending: true }, ID];
    default: return [NEWEST, ID];
  }
}

/** A district is itself; a county and the combined authority are their districts. */
function districtsOf(area: string): string[] {
  const authority = AUTHORITIES.find((one) => one.gssCode === area);
  if (authority === undefined || isLowestTier(authority)) return [area];
  const isPart = authority.kind === 'COMBINED' ? (one: typeof authority): boolean => one.isInCombinedAuthority : (one: typeof authority): boolean => one.countyGssCode === area;
  return AUTHORITIES.filter((one) => isPart(one)).map((one) => one.gssCode);
}

function dayOf(text: string, path: string): string {
  if (parseDay(text) === null) throw InvalidInput.of(path, 'day', 'There is no such day. Give one as 2027-06-01.');
  return text;
}
