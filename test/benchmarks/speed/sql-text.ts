/** Tables, the indexes a product would have for this question, and the pair's hash in 64-bit arithmetic. */
export const SQL_TABLES = `
  drop schema if exists speed cascade;
  create schema speed;
  create table speed.person (
    id int primary key, bits int, patterns int, shares int, circumstances int, start int, "end" int, hours_min int, hours_max int, states_time int,
    pay_floor int, easting bigint, northing bigint, reach bigint, commute int, themes bigint, hash bigint);
  create table speed.eff (skill int, person int, eff int, primary key (skill, person) include (eff));
  create index on speed.eff (skill, eff, person);
  create table speed.own (outcode text, person int, minutes int, primary key (outcode, person));
  create table speed.hidden (host text, person int, primary key (host, person));
  create table speed.opportunity (
    id int primary key, is_open boolean, hash bigint, bits int, patterns int, is_shared boolean, open_to int, hosts text[], is_remote boolean, easting bigint,
    northing bigint, outcode text, start int, "end" int, states_dates boolean, weeks int, days_asked int, hours int, pay int, themes bigint,
    essential_weight int, desirable_weight int, must_haves int, least_fit int, essential int, desirable int, time int, mission int,
    neutral_time int, neutral_mission int, enough_of int, enough_out_of int);
  create table speed.requirement (opportunity int, skill int, level int, importance int, weight int, primary key (opportunity, skill));
  create function speed.times(a bigint, b bigint) returns bigint language sql immutable parallel safe as
    'select (a * (b & 65535) + (((a * (b >> 16)) & 65535) << 16)) & 4294967295';
  create function speed.mixed(a bigint) returns bigint language sql immutable parallel safe as $$
    select c # (c >> 16) from (select speed.times(b # (b >> 13), 3266489909) as c from (select speed.times(a # (a >> 16), 2246822507) as b) s) t $$;
  create function speed.pair_hash(person bigint, opportunity bigint) returns bigint language sql immutable parallel safe as
    'select speed.mixed(person # speed.times(opportunity, 2654435761))';
  set jit = off;
  set max_parallel_workers_per_gather = 0;
  set work_mem = '64MB'`;

/**
 * One opportunity's list: $1 its number, $2 how many. The skills decide first, summed from the index on them, since they leave the fewest;
 * then the terms; then the score. Somebody without any of the skills is only looked at where no essential is asked for.
 */
export const SQL_LIST = `
  with o as materialized (select * from speed.opportunity where id = $1 and is_open),
  fit as materialized (
    select e.person,
           coalesce(sum(r.weight * least(e.eff, 4 * r.level) * (12 / r.level)) filter (where r.importance < 2), 0) as essential,
           coalesce(sum(r.weight * least(e.eff, 4 * r.level) * (12 / r.level)) filter (where r.importance = 2), 0) as desirable
    from speed.requirement r join speed.eff e on e.skill = r.skill
    where r.opportunity = $1
    group by e.person
    having count(*) filter (where r.importance = 0 and e.eff >= 4 * r.level) = (select must_haves from o)
       and coalesce(10000 * sum(r.weight * least(e.eff, 4 * r.level) * (12 / r.level)) filter (where r.importance < 2) / nullif((select 48 * essential_weight from o), 0),
                    case when (select essential_weight from o) = 0 then 10000 else 0 end) >= (select least_fit from o)),
  considered as (
    select person, essential, desirable from fit
    union all
    select p.id, 0, 0 from speed.person p, o where (o.essential_weight = 0 or o.least_fit = 0) and o.must_haves = 0 and p.id not in (select person from fit)),
  passed as (
    select p.*, o.hash as opportunity_hash, o.neutral_time, o.neutral_mission, o.themes as asked_themes, o.states_dates, o.hours, o.weeks,
           o.essential as essential_share, o.desirable as desirable_share, o.time as time_share, o.mission as mission_share, o.desirable_weight,
           least(p."end", o."end") - greatest(p.start, o.start) + 1 as days,
           case when o.is_shared and p.shares = 1 then (o.hours + 1) / 2 else o.hours end as least_hours,
           case when o.essential_weight = 0 then 10000 else 10000 * c.essential / (48 * o.essential_weight) end as essential_value,
           case when o.desirable_weight = 0 then 0 else 10000 * c.desirable / (48 * o.desirable_weight) end as desirable_value
    from o, considered c join speed.person p on p.id = c.person
    where p.bits & o.bits = o.bits
      and (o.patterns = 0 or p.patterns & o.patterns <> 0)
      and (o.open_to = 0 or p.circumstances & o.open_to <> 0)
      and (o.pay is null or p.pay_floor <= o.pay)
      and (o.hours is null or (p.hours_min <= o.hours
           and p.hours_max * o.enough_out_of >= (case when o.is_shared and p.shares = 1 then (o.hours + 1) / 2 else o.hours end) * o.enough_of))
      and least(p."end", o."end") - greatest(p.start, o.start) + 1 >= o.days_asked
      and (o.is_remote or coalesce(
           (select w.minutes <= p.commute from speed.own w where w.outcode = o.outcode and w.person = p.id),
           (p.easting - o.easting) * (p.easting - o.easting) + (p.northing - o.northing) * (p.northing - o.northing) < p.reach, true))
      and not exists (select from speed.hidden h where h.host = any (o.hosts) and h.person = p.id))
  select id as person, score::int from (
    select id, hash, opportunity_hash, (
      essential_share * essential_value
      + desirable_share * case when desirable_weight = 0 then essential_value else desirable_value end
      + time_share * case when states_time = 0 or not states_dates or hours is null then neutral_time
          else 10000 * (case when weeks is null then (days > 0)::int else least(greatest(days, 0) / 7, weeks) end)::bigint * least(hours_max, least_hours)
               / (coalesce(weeks, 1) * least_hours) end
      + mission_share * case when themes = 0 or asked_themes = 0 then neutral_mission when themes & asked_themes <> 0 then 10000 else 0 end
    ) / 100 as score
    from passed) scored
  order by score desc, speed.pair_hash(hash, opportunity_hash), id
  limit $2`;
