import { Injectable } from '@nestjs/common';
import { ENGINE_VERSION } from '#libs/domain';
import { Database, Every, sql, type Tx } from '#libs/platform';
import { taxonomyVersion, weightsInForce } from '#libs/skills';
import { readPosition } from '../market/market.js';
import { Replay, type Replayed, type Tally } from './replay.js';
import { ReplayRunRow } from './replay.run.js';

const EACH_TEN_MINUTES = 600;
/** The last two o'clock at night, London time. */
const NIGHT_SQL = `((date_trunc('day', (app_clock() at time zone 'Europe/London') - interval '2 hours') + interval '2 hours') at time zone 'Europe/London')`;
/** A site that began since then has nothing to look back at. */
const DUE_SQL = `select not exists (select from replay_runs where at >= ${NIGHT_SQL})
  and coalesce((select sealed_at < ${NIGHT_SQL} from seals order by position limit 1), false) as is_due`;
/** Nothing on its way to the lists: else a list may rightly be older than what it would be made from now. */
const QUIET_SQL = `select not exists (select from outbox)
  and not exists (select from deliveries where (starts_with(reaction, 'MatchReactions.') or starts_with(reaction, 'ShardFailures.'))
    and done_at is null and dead_at is null and discarded_at is null)
  and not exists (select from shard_work where set_aside_at is null)
  and not exists (select from progress_tasks where kind = 'recompute' and state = 'RUNNING' and resume is not null)
  and not exists (select from opportunities where state = 'OPEN' and closing_at < app_clock()) as is_quiet`;
/** Pairs that a night's replay scores at most, some ten seconds of processor time; a larger market is sampled. */
const MOST_PAIRS = 1_000_000;
const LEAST_SAMPLE = 5;

interface Looked { replayed: Replayed; isWhole: boolean; reflects: { position: number; at: Date }; weights: string; taxonomy: string }

/** Each night's replay, kept as a row; whatever differs is told to the admins. */
@Injectable()
export class ReplayService {
  constructor(private readonly db: Database, private readonly replay: Replay) {}

  /** Looks every ten minutes, until the market has been quiet once since two at night. */
  @Every(EACH_TEN_MINUTES)
  async runIfDue(tx: Tx): Promise<void> {
    const [row] = await sql<{ is_due: boolean }>(tx.rows, DUE_SQL);
    if (row?.is_due === true) await this.run(tx);
  }

  /** One run, or null while something is on its way to the lists. */
  async run(tx: Tx): Promise<ReplayRunRow | null> {
    await tx.rows.query(`set local idle_in_transaction_session_timeout = '15min'`);
    const looked = await this.look();
    if (looked === null) return null;
    const run = await keep(tx, looked);
    const { different, checked, erased, otherVersion } = run;
    tx.record('replay.finished', run.id, { position: looked.reflects.position, checked, different, erased, otherVersion });
    if (different > 0) tx.record('replay.differed', run.id, { different });
    return run;
  }

  /** In a transaction of its own that sees one state of lists and inputs. */
  private look(): Promise<Looked | null> {
    return this.db.source.transaction('REPEATABLE READ', async (rows) => {
      await rows.query(`set local statement_timeout = '120s'; set local idle_in_transaction_session_timeout = '15min'`);
      const reflects = await readPosition(rows);
      const [row] = await sql<{ is_quiet: boolean }>(rows, QUIET_SQL);
      if (row?.is_quiet !== true) return null;
      const sample = await sampleSize(rows);
      const replayed = await this.replay.run(rows, sample, undefined, String(reflects.at.getTime()));
      return { replayed, reflects, isWhole: sample === null, weights: (await weightsInForce(rows)).version, taxonomy: await taxonomyVersion(rows) };
    });
  }
}

/** How many of each kind; null: all. */
async function sampleSize(rows: Parameters<typeof readPosition>[0]): Promise<number | null> {
  const [row] = await sql<{ people: number; opportunities: number }>(rows, `select (select count(*)::int from profiles where state = 'ACTIVE') as people,
    (select count(*)::int from opportunities where state = 'OPEN') as opportunities`);
  const { people = 0, opportunities = 0 } = row ?? {};
  return 2 * people * opportunities <= MOST_PAIRS ? null : Math.max(LEAST_SAMPLE, Math.floor(MOST_PAIRS / (people + opportunities)));
}

async function keep(tx: Tx, { replayed, isWhole, reflects, weights, taxonomy }: Looked): Promise<ReplayRunRow> {
  const kinds = [replayed.matches, replayed.peopleLists, replayed.opportunityLists];
  const sum = (of: keyof Tally): number => kinds.reduce((total, tally) => total + tally[of], 0);
  const counts = { equal: sum('equal'), different: sum('different'), erased: sum('erased'), otherVersion: sum('otherVersion') };
  return tx.rows.save(tx.rows.create(ReplayRunRow, {
    ...counts, checked: counts.equal + counts.different, position: String(reflects.position), at: reflects.at, engine: ENGINE_VERSION, weights, taxonomy,
    isWhole, differences: replayed.differences,
  }));
}
