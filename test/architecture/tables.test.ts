import { createSource, migrate } from '#libs/platform';
import type { DataSource, EntityMetadata } from 'typeorm';
import { ENTITIES } from '../../apps/features.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

interface Column { table: string; name: string; type: string; isNullable: boolean; hasDefault: boolean }
interface Guard { table: string; isForced: boolean; policies: number; owner: string }

const COLUMNS = `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as "isNullable", a.atthasdef as "hasDefault"
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and a.attgenerated = '' order by 1, 2`;
const GUARDS = `select c.relname as "table", c.relrowsecurity and c.relforcerowsecurity as "isForced", c.relowner::regrole::text as owner,
    (select count(*)::int from pg_policy p where p.polrelid = c.oid and not p.polroles @> array['app_worker'::regrole::oid]) as policies
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations' order by 1`;
const CATALOGUE = `
  select 'column' as what, c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) || a.attnotnull::text || coalesce(pg_get_expr(d.adbin, d.adrelid),
    '') as text
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
  union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
  union all select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'policy', polrelid::regclass || '.' || polname, coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') from pg_policy
  union all select 'function', p.oid::regprocedure::text, prosrc from pg_proc p where pronamespace = 'public'::regnamespace
  union all select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'grant', table_name || '.' || grantee || '.' || privilege_type, '' from information_schema.role_table_grants where table_schema = 'public'
  order by 1, 2, 3`;

/** Tables without an owner in their columns: the machinery's own, and what anybody may read. Each needs a reason to be here. */
const OPEN_TABLES: Record<string, string> = {
  access_grants: 'asked by the policies themselves; holds ids', deliveries: 'ids of facts and reactions', due_items: 'ids and dates; read through the review queue',
  facts: 'pseudonymous ids and coarse values; no operation lists them',
  idempotency_keys: 'keys and hashes under the id of a user', keyed_secrets: 'keys of the machinery', mails: 'ids and states of mails',
  outbox: 'ids of facts', matchers: 'which workers live', match_shards: 'which worker has which shard', shard_work: 'ids that wait for a shard',
    transparency_records: 'public', progress_tasks: 'counts of long work',
  rate_limits: 'counters under hashed keys', seals: 'positions and hashes', timers: 'when a timer ran',
  taxonomy_releases: 'public', skills: 'public', skill_relations: 'public',
  skill_mappings: 'public', taxonomy_versions: 'public', taxonomy_relations: 'public', role_templates: 'public', role_template_skills: 'public',
};

describe('tables', () => {
  let database: TestDatabase;
  let source: DataSource;

  beforeAll(async () => {
    database = await createDatabase();
    source = createSource({ url: database.url, role: undefined, entities: ENTITIES, poolSize: 2 });
    await source.initialize();
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('hold what the entities say: each column with its type, and none that no entity knows', async () => {
    const columns = await database.query<Column>(COLUMNS);
    expect(source.entityMetadatas.length).toBeGreaterThan(15);
    expect(source.entityMetadatas.flatMap((entity) => differences(entity, columns))).toEqual([]);
  });

  it('and a difference is found', async () => {
    const columns = await database.query<Column>(COLUMNS);
    const wrong = columns.filter(({ table, name }) => table !== 'users' || name !== 'email').map((column) => {
      if (column.table !== 'profiles') return column;
      return column.name === 'state' ? { ...column, isNullable: true } : column.name === 'version' ? { ...column, type: 'text' } : column;
    });
    wrong.push({ table: 'skills', name: 'extra', type: 'text', isNullable: true, hasDefault: false });
    expect(source.entityMetadatas.flatMap((entity) => differences(entity, wrong)).sort()).toEqual([
      'profiles.state may be null in the table and not in the entity', 'profiles.version is text in the table and integer in the entity',
      'skills.extra is known to no entity', 'users.email is missing in the table',
    ]);
  });

  it('are closed to whoever no policy admits, unless their reason is written down', async () => {
    const guards = (await database.query<Guard>(GUARDS)).filter(({ table }) => table !== 'test_clock');
    const open = guards.filter(({ isForced, policies }) => !isForced || policies === 0).map(({ table }) => table);
    expect(open.filter((table) => OPEN_TABLES[table] === undefined)).toEqual([]);
    expect(Object.keys(OPEN_TABLES).filter((table) => !open.includes(table))).toEqual([]);
    expect(guards.filter(({ owner }) => owner !== 'app_owner').map(({ table }) => table)).toEqual([]);
  });

  it('go back and come again the same', async () => {
    const fresh = await createDatabase('template0');
    await migrate(fresh.url);
    const runner = createSource({ url: fresh.url, role: undefined, entities: [], poolSize: 2 });
    await runner.initialize();
    try {
      const before = await catalogueOf(runner);
      for (let left = runner.migrations.length; left > 0; left -= 1) await runner.undoLastMigration({ transaction: 'each' });
      expect(await fresh.query(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)).toEqual([{ name: 'schema_migrations' }]);
      await migrate(fresh.url);
      expect(await catalogueOf(runner)).toEqual(before);
    } finally {
      await runner.destroy();
      await fresh.drop();
    }
  }, 60_000);
});

function catalogueOf(source: DataSource): Promise<object[]> {
  return source.query<object[]>(CATALOGUE);
}

/** One sentence for each difference between an entity and its table. */
function differences(entity: EntityMetadata, columns: readonly Column[]): string[] {
  const found: string[] = [];
  const table = columns.filter((column) => column.table === entity.tableName);
  for (const mapped of entity.columns) {
    const column = table.find(({ name }) => name === mapped.databaseName);
    const name = `${entity.tableName}.${mapped.databaseName}`;
    if (column === undefined) {
      found.push(`${name} is missing in the table`);
      continue;
    }
    const type = typeOf(mapped.type, mapped.isArray);
    if (type !== column.type) found.push(`${name} is ${column.type} in the table and ${type} in the entity`);
    if (column.isNullable && !mapped.isNullable) found.push(`${name} may be null in the table and not in the entity`);
    if (!column.isNullable && mapped.isNullable) found.push(`${name} may be null in the entity and not in the table`);
  }
  for (const { name } of table) {
    if (!entity.columns.some(({ databaseName }) => databaseName === name)) found.push(`${entity.tableName}.${name} is known to no entity`);
  }
  return found;
}

const NAMES: Record<string, string> = { timestamptz: 'timestamp with time zone', int: 'integer', varchar: 'character varying', bool: 'boolean' };

function typeOf(type: unknown, isArray: boolean): string {
  const name = typeof type === 'string' ? type : type === String ? 'character varying' : type === Number ? 'integer' : type === Boolean ? 'boolean' : 'timestamp without time zone';
  return `${NAMES[name] ?? name}${isArray ? '[]' : ''}`;
}
