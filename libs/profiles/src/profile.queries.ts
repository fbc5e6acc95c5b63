import { In, type EntityManager } from 'typeorm';
import { checkProfile, isProfileInput, type ProfileInput } from '#libs/domain';
import { sql, type Reader } from '#libs/platform';
import { Profile } from './profile.js';

/** The matching input of profile `p`: allow-listed features and nothing else. Only an active, visible one may be shown to anybody. */
const INPUT = `jsonb_build_object(
  'profileId', p.id, 'version', p.version,
  'matchable', case when p.state <> 'ACTIVE' or p.visibility = 'PRIVATE' then 'NOBODY' when p.visibility = 'COORDINATOR_ONLY' then 'COORDINATORS' else 'HOSTS' end,
  'skills', (select coalesce(jsonb_agg(jsonb_build_object('skillId', c.skill_id, 'level', c.level, 'wanted', c.is_wanted) order by c.skill_id), '[]')
    from skill_claims c where c.profile_id = p.id and c.skill_id is not null),
  'wantedSkillIds', p.wanted_skill_ids, 'acceptsKinds', p.accepts_kinds, 'circumstances', p.circumstances,
  'excludedOrganisationIds', (select coalesce(jsonb_agg(distinct o.id), '[]')
    from unnest(p.excluded_organisation_ids || case when p.is_shown_to_own_organisations then '{}' else own_organisations(p.user_id) end) o(id)),
  'availableFrom', p.available_from - date '1970-01-01', 'availableTo', p.available_to - date '1970-01-01',
  'hoursPerWeekMin', p.hours_per_week_min, 'hoursPerWeekMax', p.hours_per_week_max, 'patterns', p.patterns, 'modes', p.modes,
  'home', case when p.home_easting is not null then jsonb_build_object('easting', p.home_easting, 'northing', p.home_northing) end,
  'outcode', p.outcode, 'maxCommuteMin', p.max_commute_min, 'travelMode', p.travel_mode, 'commuteOverrides', p.commute_overrides,
  'payFloor', p.pay_floor, 'payFloorRaw', p.min_pay, 'acceptsUnpaid', p.accepts_unpaid, 'interests', p.interests, 'sectors', p.sectors)`;

const PUBLISH_SQL = `insert into profile_versions (profile_id, version, input) select p.id, p.version, ${INPUT} from profiles p where p.id = $1`;
const ACTIVE_SQL = `
  select v.input from profiles p join profile_versions v on v.profile_id = p.id and v.version = p.published_version
  where p.state = 'ACTIVE' and ($1::uuid is null or p.id = $1) order by p.id`;
/** One that was published is read as it was published, even where its person has changed it since without publishing. */
const NAMED_SQL = `
  select case when v.input is null then ${INPUT} when p.state = 'ACTIVE' then v.input else v.input || '{"matchable": "NOBODY"}' end as input
  from profiles p left join profile_versions v on v.profile_id = p.id and v.version = p.published_version
  where p.id = any($1) and p.state <> 'ERASED' order by p.id`;
const GRANTED_SQL = `select subject_id, array_agg(distinct grantee_id) as grantees from access_grants
  where subject_id = any($1) and grantee_kind = 'organisation' and (until is null or until > app_clock()) group by subject_id`;

/**
 * What the matcher reads: the current published revision of every active profile, in id order; with `ids` those, whatever their
 * state, as far as the reader may see them. One statement. A row that is no sound input is left out: it would spoil everybody's lists.
 */
export async function currentProfileInputs(rows: Pick<EntityManager, 'query'>, ids?: readonly string[]): Promise<ProfileInput[]> {
  const found = ids === undefined ? await sql<{ input: ProfileInput }>(rows, ACTIVE_SQL, [null]) : await sql<{ input: ProfileInput }>(rows, NAMED_SQL, [ids]);
  return found.flatMap(({ input }) => (isProfileInput(input) ? [input] : []));
}

/** The fields of a profile in the market that matching cannot read, by path; empty where it is sound, or not in the market. */
export async function unsoundProfileFields(rows: Pick<EntityManager, 'query'>, profileId: string): Promise<string[]> {
  const [found] = await sql<{ input: unknown }>(rows, ACTIVE_SQL, [profileId]);
  return found === undefined ? [] : checkProfile(found.input).map(({ path }) => path);
}

/** Keeps what matching reads of the present version, for good. */
export async function keepVersion(rows: Pick<EntityManager, 'query'>, profileId: string): Promise<void> {
  await rows.query(PUBLISH_SQL, [profileId]);
}

/** Profiles by id, as far as the reader may see them, with the organisations that each was granted to. */
export async function profilesByIds(rows: Pick<Reader, 'findBy' | 'query'>, ids: readonly string[]): Promise<Map<string, Profile>> {
  const found = ids.length === 0 ? [] : await rows.findBy(Profile, { id: In([...ids]) });
  const granted = found.length === 0 ? [] : await sql<{ subject_id: string; grantees: string[] }>(rows, GRANTED_SQL, [found.map((profile) => profile.id)]);
  const granteesOf = new Map(granted.map((row) => [row.subject_id, row.grantees]));
  return new Map(found.map((profile) => [profile.id, Object.assign(profile, { grantedTo: granteesOf.get(profile.id) ?? [] })]));
}
