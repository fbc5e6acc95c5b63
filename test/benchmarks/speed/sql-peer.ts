import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Columns } from './columns.js';
import { SQL_LIST, SQL_TABLES } from './sql-text.js';

const PERSON = [
  'bits', 'patterns', 'shares', 'circumstances', 'start', 'end', 'hours_min', 'hours_max', 'states_time', 'pay_floor', 'easting', 'northing', 'reach', 'commute', 'themes', 'hash',
] as const;

/** The same definition as plain SQL on a real Postgres, with the indexes it would have in earnest. One connection, one processor, no JIT. */
export class SqlPeer {
  private constructor(private readonly client: pg.Client, private readonly pid: number, private readonly count: number, private readonly top: number) {}

  /** Fills a schema of its own in the database at `url`, which is emptied first. */
  static async start(url: string, columns: Columns, top: number): Promise<SqlPeer> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(SQL_TABLES);
    await fill(client, columns);
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    return new SqlPeer(client, rows[0]?.pid ?? 0, columns.opportunities.length, top);
  }

  /** CPU seconds of the server's process for all lists; what our own process does to send and to read is left out. */
  async batch(): Promise<number> {
    const before = this.cpu();
    for (let place = 0; place < this.count; place += 1) await this.list(place);
    return this.cpu() - before;
  }

  async lists(of: readonly number[]): Promise<[number[], number[]][]> {
    const lists: [number[], number[]][] = [];
    for (const place of of) {
      const rows = await this.list(place);
      lists.push([rows.map(({ person }) => person), rows.map(({ score }) => score)]);
    }
    return lists;
  }

  async stop(): Promise<void> {
    await this.client.query('drop schema speed cascade');
    await this.client.end();
  }

  private async list(place: number): Promise<{ person: number; score: number }[]> {
    const { rows } = await this.client.query<{ person: number; score: number }>({ name: 'list', text: SQL_LIST, values: [place, this.top] });
    return rows;
  }

  /** The scheduler's own count, in nanoseconds. */
  private cpu(): number {
    return Number(readFileSync(`/proc/${this.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  }
}

async function fill(client: pg.Client, columns: Columns): Promise<void> {
  const { arrays, people, skills, weights } = columns;
  const insert = async (table: string, rows: readonly object[]): Promise<void> => {
    for (let first = 0; first < rows.length; first += 20_000) {
      const text = `insert into speed.${table} select * from json_populate_recordset(null::speed.${table}, $1)`;
      await client.query(text, [JSON.stringify(rows.slice(first, first + 20_000))]);
    }
  };
  await insert('person', Array.from({ length: people }, (_, id) => ({ id, ...Object.fromEntries(PERSON.map((name) => [name, arrays[name]?.[id] ?? 0])) })));
  const eff: { skill: number; person: number; eff: number }[] = [];
  for (let skill = 0; skill < skills; skill += 1) {
    for (let person = 0; person < people; person += 1) {
      const value = arrays['eff']?.[skill * people + person] ?? 0;
      if (value > 0) eff.push({ skill, person, eff: value });
    }
  }
  await insert('eff', eff);
  await insert('own', Object.entries(columns.own).flatMap(([outcode, of]) => of.people.map((person, at) => ({ outcode, person, minutes: of.minutes[at] }))));
  await insert('hidden', Object.entries(columns.hidden).flatMap(([host, of]) => of.map((person) => ({ host, person }))));
  const { leastEssentialFit, organisation, neutral, enoughHours } = weights;
  await insert('opportunity', columns.opportunities.map((row, id) => ({
    id, is_open: row.isOpen, hash: row.hash, bits: row.bits, patterns: row.patterns, is_shared: row.isShared, open_to: row.openTo, hosts: row.hosts, is_remote: row.isRemote,
    easting: row.site?.[0] ?? null, northing: row.site?.[1] ?? null, outcode: row.outcode, start: row.start, end: row.end, states_dates: row.statesDates, weeks: row.weeks,
    days_asked: row.daysAsked, hours: row.hours, pay: row.pay, themes: row.themes,
    ...weightsOf(row.requirements), least_fit: leastEssentialFit, essential: organisation.essential, desirable: organisation.desirable, time: organisation.time,
    mission: organisation.mission, neutral_time: neutral.time, neutral_mission: neutral.mission, enough_of: enoughHours.of, enough_out_of: enoughHours.outOf,
  })));
  await insert('requirement', columns.opportunities.flatMap(({ requirements }, opportunity) =>
    requirements.map(([skill, level, importance, weight]) => ({ opportunity, skill, level, importance, weight }))));
  for (const table of ['person', 'eff', 'own', 'hidden', 'opportunity', 'requirement']) await client.query(`vacuum analyze speed.${table}`);
}

function weightsOf(requirements: Columns['opportunities'][number]['requirements']): { essential_weight: number; desirable_weight: number; must_haves: number } {
  const sum = (wants: (importance: number) => boolean): number => requirements.reduce((total, [, , importance, weight]) => (wants(importance) ? total + weight : total), 0);
  return {
    essential_weight: sum((importance) => importance < 2), desirable_weight: sum((importance) => importance === 2),
    must_haves: requirements.filter(([, , importance]) => importance === 0).length,
  };
}
