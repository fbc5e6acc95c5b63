// npm run schema writes schema.graphql from the code; npm run schema:check says where the committed one differs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './build.mjs';

const isCheck = process.argv.includes('--check');
const built = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

/** The schema as the API serves it, sorted, so that moving code changes nothing. */
async function schemaOfCode() {
  await ensureBuilt();
  const { createLog, migrate, readConfig, startEmbedded } = await built('libs/platform/src/index.js');
  const { startApi } = await built('apps/api/src/api.app.js');
  const { GraphQLSchemaHost } = await import('@nestjs/graphql');
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-exchange-schema-'));
  const { chmodSync } = await import('node:fs');
  chmodSync(dataDir, 0o755);
  const postgres = await startEmbedded({ dataDir, durable: false, log: () => undefined });
  try {
    await migrate(postgres.url);
    const config = readConfig({ PORT: '0', DATA_DIR: dataDir, DATABASE_URL: postgres.url, LOG_LEVEL: 'error' });
    const api = await startApi({ config, log: createLog('error'), databaseUrl: postgres.url });
    const text = `${printSchema(lexicographicSortSchema(api.app.get(GraphQLSchemaHost, { strict: false }).schema))}\n`;
    await api.stop();
    return text;
  } finally {
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Lines that only one of the two has, with the type they stand in. */
function differences(before, after) {
  const linesOf = (text) => {
    let type = '';
    return new Set(text.split('\n').flatMap((line) => {
      if (/^\S/.test(line)) type = line.replace(/ [{@=].*$/, '');
      return line.trim() === '' ? [] : [/^\S/.test(line) ? line : `${type}: ${line.trim()}`];
    }));
  };
  const [old, now] = [linesOf(before), linesOf(after)];
  return [...[...old].filter((line) => !now.has(line)).map((line) => `- ${line}`), ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`)];
}

const file = join(root, 'schema.graphql');
const made = await schemaOfCode();
if (!isCheck) {
  writeFileSync(file, made);
  process.stdout.write('schema.graphql is what the code says.\n');
} else {
  const committed = readFileSync(file, 'utf8');
  if (committed === made) process.stdout.write('schema.graphql is what the code says.\n');
  else {
    const shown = differences(committed, made).slice(0, 60).join('\n');
    process.stdout.write(`schema.graphql differs from the code. Run npm run schema and look at what changes for callers:\n${shown}\n`);
    process.exitCode = 1;
  }
}
process.exit();
