import { Injectable } from '@nestjs/common';
import { clock, Database, sql, systemActor, type Actor } from '#libs/platform';
import type { FigureBand, ListFigures, MarketFigures, SkillFigure } from './figures.js';

const MOST_SKILLS = 15;
/** Working: from it on somebody does the work by themselves. */
const WORKING = 2;
/** Anybody may ask as often as they like: it is counted once a minute. */
const KEPT_FOR = 60_000;

const OPEN = `o.state = 'OPEN' and (o.closing_at is null or o.closing_at >= app_clock())`;
const SKILLS_SQL = `
  with asked as (
    select s.id as skill_id, count(distinct o.id)::int as asking from opportunities o
    cross join lateral jsonb_path_query(o.requirements, 'lax $[*].skillId') r join skills s on s.id::text = r #>> '{}'
    where ${OPEN} group by 1 order by 2 desc, 1 limit ${String(MOST_SKILLS)})
  select a.skill_id as "skillId", s.label, a.asking, (select count(*)::int from skill_claims c join profiles p on p.id = c.profile_id
    where c.skill_id = a.skill_id and c.level >= ${String(WORKING)} and p.state = 'ACTIVE') as people
  from asked a join skills s on s.id = a.skill_id order by a.asking desc, s.label`;
const SIZE_SQL = `select (select count(*)::int from opportunities o where ${OPEN}) as opportunities,
  (select count(*)::int from profiles where state = 'ACTIVE') as people, app_clock() as at`;

/** The score as shown: whole points of H, half a point up, as the definition rounds it. */
const SCORES_SQL = `select least(9, ((e ->> 'twoSided')::int + 5000) / 100000)::int as band, count(*)::int as count
  from opportunity_lists cross join lateral jsonb_array_elements(entries) e group by 1`;
const AGES_SQL = `select extract(epoch from app_clock() - at)::float8 / 3600 as hours, count(*)::int as count from`;

/** Upper ends of the bands of ages, in hours: an hour, a day, a week, four weeks, and all above. */
const AGES: readonly (number | null)[] = [0, 23, 167, 671, null];

interface CountedSkill { skillId: string; label: string; asking: number; people: number }

/** Counts of the whole market. Everybody is counted as the system, since who asks may read nobody; only rounded counts leave this class. */
@Injectable()
export class FiguresQueries {
  private held: { figures: Promise<MarketFigures>; until: number } | undefined;

  constructor(private readonly db: Database) {}

  /** What anybody may know, at most a minute old. */
  market(): Promise<MarketFigures> {
    const now = clock.milliseconds();
    if (this.held !== undefined && this.held.until > now) return this.held.figures;
    const figures = this.count();
    this.held = { figures, until: now + KEPT_FOR };
    figures.catch(() => { this.held = undefined; });
    return figures;
  }

  /** What staff may know, read as who asks. */
  lists(actor: Actor): Promise<ListFigures> {
    return this.db.read(actor, async (rows) => {
      const scores = new Map((await sql<{ band: number; count: number }>(rows, SCORES_SQL)).map(({ band, count }) => [band, count]));
      const ages = async (table: 'opportunity_lists' | 'people_lists'): Promise<FigureBand[]> =>
        inAges(await sql<{ hours: number; count: number }>(rows, `${AGES_SQL} ${table} group by 1`));
      return {
        scores: Array.from({ length: 10 }, (_, band) => ({ from: band * 10, to: band === 9 ? 100 : band * 10 + 9, count: scores.get(band) ?? 0 })),
        opportunityListAges: await ages('opportunity_lists'), peopleListAges: await ages('people_lists'),
      };
    });
  }

  private count(): Promise<MarketFigures> {
    return this.db.read(systemActor('figures'), async (rows) => {
      const skills = await sql<CountedSkill>(rows, SKILLS_SQL);
      const [size] = await sql<{ opportunities: number; people: number; at: Date }>(rows, SIZE_SQL);
      if (size === undefined) throw new Error('the market cannot be counted');
      return { skills: skills.map(skillFigure), openOpportunities: size.opportunities, people: roundedPeople(size.people), at: size.at };
    });
  }
}

function skillFigure({ people, ...skill }: CountedSkill): SkillFigure {
  return { ...skill, offering: roundedPeople(people) };
}

/** People to the nearest 5; null for fewer than 10, so that no figure is about a few. */
export function roundedPeople(count: number): number | null {
  return count < 10 ? null : 5 * Math.round(count / 5);
}

/** Counts by age in hours, in bands of whole hours; a clock that was set back makes nothing younger than new. */
export function inAges(found: readonly { hours: number; count: number }[]): FigureBand[] {
  let from = 0;
  return AGES.map((to) => {
    const least = from;
    from = to === null ? least : to + 1;
    const inside = found.filter(({ hours }) => {
      const whole = Math.max(0, Math.floor(hours));
      return whole >= least && (to === null || whole <= to);
    });
    return { from: least, to, count: inside.reduce((sum, { count }) => sum + count, 0) };
  });
}
