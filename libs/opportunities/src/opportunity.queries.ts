import { In, type EntityManager } from 'typeorm';
import { checkOpportunity, isOpportunityInput, type OpportunityInput, type RequirementInput } from '#libs/domain';
import { sql, type Reader } from '#libs/platform';
import { Opportunity } from './opportunity.js';

/** What is stored as a document: it may hold anything that somebody wrote into the database by hand, so nothing of it is read in SQL. */
type Loose = 'pay' | 'requirements' | 'coHostIds';
type Unchecked = Omit<OpportunityInput, Loose> & Record<Loose, unknown>;

interface InputRow extends Omit<OpportunityInput, 'site' | Loose> {
  easting: number | null; northing: number | null; pay: unknown; top: number | null; isLawful: boolean; requirements: unknown; coHosts: unknown;
}

const INPUTS_SQL = `
  select id as "opportunityId", organisation_id as "organisationId",
    co_hosts as "coHosts",
    version, kind, state = 'OPEN' and (closing_at is null or closing_at >= app_clock()) as "isOpen",
    greatest(places - places_filled - places_for_round, 0) as "placesLeft", requirements, coalesce(mode, 'ONSITE') as mode,
    site_easting as easting, site_northing as northing, outcode as "siteOutcode", 
    case when hours_per_week is not null then greatest(floor(hours_per_week), 1)::int end as "hoursPerWeek", patterns,
    start_on - date '1970-01-01' as "startOn", end_on - date '1970-01-01' as "endOn", weeks,
    pay, pay_top_pence_per_hour as top, unpaid_basis is not null as "isLawful",
    open_to as "openTo", themes, sector
  from opportunities`;
const OPEN_SQL = `${INPUTS_SQL} where state = 'OPEN' and (closing_at is null or closing_at >= app_clock()) order by id`;
const NAMED_SQL = `${INPUTS_SQL} where id = any($1) order by id`;

/**
 * What the matcher reads: every opportunity that is open and not past its closing by the database's clock, in id order; with `ids`
 * those, whatever their state, as far as the reader may see them. A row that is no sound input is left out: it would spoil everybody's lists.
 */
export async function currentOpportunityInputs(rows: Pick<EntityManager, 'query'>, ids?: readonly string[]): Promise<OpportunityInput[]> {
  const found = ids === undefined ? await sql<InputRow>(rows, OPEN_SQL) : await sql<InputRow>(rows, NAMED_SQL, [ids]);
  return found.flatMap((row) => {
    const input = inputOf(row);
    return isOpportunityInput(input) ? [input] : [];
  });
}

/** The fields of an open opportunity that matching cannot read, by path; empty where it is sound, or not open. */
export async function unsoundOpportunityFields(rows: Pick<EntityManager, 'query'>, opportunityId: string): Promise<string[]> {
  const [row] = await sql<InputRow>(rows, `${INPUTS_SQL} where id = $1 and state = 'OPEN'`, [opportunityId]);
  return row === undefined ? [] : checkOpportunity(inputOf(row)).map(({ path }) => path);
}

/** The row as an input, yet to be checked. What is no document of ours stays what it is, for the check to name. */
function inputOf({ easting, northing, pay, top, isLawful, requirements, coHosts, ...rest }: InputRow): Unchecked {
  return {
    ...rest, requirements: Array.isArray(requirements) ? requirements.map(requirementOf) : requirements,
    site: easting === null || northing === null ? null : { easting, northing },
    pay: payOf(pay, top, isLawful), coHostIds: coHostIdsOf(coHosts),
  };
}

function payOf(stored: unknown, top: number | null, isLawful: boolean): unknown {
  if (stored === null) return { paid: true, topPencePerHour: top };
  if (!isObject(stored) || typeof stored['isPaid'] !== 'boolean') return stored;
  return stored['isPaid'] ? { paid: true, topPencePerHour: top } : { paid: false, isLawful };
}

/** Those who said yes; null, which no input may have, for what is no such list. */
function coHostIdsOf(stored: unknown): unknown {
  if (!Array.isArray(stored) || !stored.every((one) => isObject(one) && typeof one['isConfirmed'] === 'boolean')) return null;
  return stored.filter((one: Record<string, unknown>) => one['isConfirmed'] === true).map((one: Record<string, unknown>) => one['organisationId']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What matching reads of a stored requirement; what is none stays what it is, for the check to name. */
function requirementOf(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  const { skillId, level, importance, weight } = stored as Partial<RequirementInput>;
  return { skillId, level, importance, weight };
}

/** Opportunities by id, as far as the reader may see them. */
export async function opportunitiesByIds(rows: Pick<Reader, 'findBy'>, ids: readonly string[]): Promise<Map<string, Opportunity>> {
  const found = ids.length === 0 ? [] : await rows.findBy(Opportunity, { id: In([...ids]) });
  return new Map(found.map((one) => [one.id, one]));
}
