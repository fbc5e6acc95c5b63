import { In, type EntityManager } from 'typeorm';
import { checkOpportunity, isOpportunityInput, type OpportunityInput, type RequirementInput } from '#libs/domain';
import { sql, type Reader } from '#libs/platform';
import { Opportunity } from './opportunity.js';

interface InputRow extends Omit<OpportunityInput, 'site' | 'pay' | 'requirements'> {
  easting: number | null; northing: number | null; isPaid: boolean | null; top: number | null; isLawful: boolean; requirements: unknown;
}

const INPUTS_SQL = `
  select id as "opportunityId", organisation_id as "organisationId",
    array(select c ->> 'organisationId' from jsonb_array_elements(co_hosts) c where (c ->> 'isConfirmed')::boolean) as "coHostIds",
    version, kind, state = 'OPEN' and (closing_at is null or closing_at >= app_clock()) as "isOpen",
    greatest(places - places_filled - places_for_round, 0) as "placesLeft", requirements, coalesce(mode, 'ONSITE') as mode,
    site_easting as easting, site_northing as northing, outcode as "siteOutcode", 
    case when hours_per_week is not null then greatest(floor(hours_per_week), 1)::int end as "hoursPerWeek", patterns,
    start_on - date '1970-01-01' as "startOn", end_on - date '1970-01-01' as "endOn", weeks,
    (pay ->> 'isPaid')::boolean as "isPaid", pay_top_pence_per_hour as top, unpaid_basis is not null as "isLawful",
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

/** The row as an input, yet to be checked: what stands in `requirements` may be anything. */
function inputOf({ easting, northing, isPaid, top, isLawful, requirements, ...rest }: InputRow): Omit<OpportunityInput, 'requirements'> & { requirements: unknown } {
  return {
    ...rest, requirements: Array.isArray(requirements) ? requirements.map(requirementOf) : requirements,
    site: easting === null || northing === null ? null : { easting, northing },
    pay: isPaid === false ? { paid: false, isLawful } : { paid: true, topPencePerHour: top },
  };
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
