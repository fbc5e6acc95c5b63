// The API probes against the running product: GraphQL over HTTP, abuse, every argument with hostile values, where personal data lies.
// They are run from a copy with its own packages. Closes with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { authzConfig, CANARIES } from './subjects.mjs';
import { root, startReset, startTarget } from './target.mjs';

const probes = resolve(root, process.env.SKILLS_EXCHANGE_PROBES ?? '../shared/probes');
const only = process.argv[2];
let passed = 0;
let failed = 0;

if (!existsSync(probes)) {
  process.stdout.write(`SKIPPED: there are no probes in ${probes}\n1 passed, 0 failed\n`);
  process.exit(0);
}

const copy = mkdtempSync(join(tmpdir(), 'skills-exchange-probe-copy-'));
cpSync(probes, copy, { recursive: true });
spawnSync('chmod', ['-R', 'u+w', copy]);
const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--omit=dev', '--loglevel=error'], { cwd: copy, encoding: 'utf8' });
if (installed.status !== 0) {
  process.stdout.write(`the probes' packages could not be installed:\n${installed.stdout}${installed.stderr}\n0 passed, 1 failed\n`);
  process.exit(1);
}

const target = await startTarget();
const reset = await startReset(target.database);
const env = { ...process.env, PGURL: target.databaseUrl };
for (const [persona, token] of Object.entries(target.tokens)) env[`T_${persona.toUpperCase()}`] = token;

/** Runs one probe and takes over its figures; what failed is shown. */
async function probe(name, script, ...args) {
  if (only !== undefined && only !== name) return;
  const from = Date.now();
  const run = await new Promise((done) => {
    const child = spawn(process.execPath, [join(copy, script), ...args], { cwd: copy, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (data) => { said += data; });
    child.stderr.on('data', (data) => { said += data; });
    child.once('exit', (code) => done({ code, said }));
  });
  const counts = /\b(\d{1,9}) passed, (\d{1,9}) failed/.exec(run.said.trim().split('\n').reverse().find((line) => /passed, \d+ failed/.test(line)) ?? '');
  const [good, bad] = counts === null ? [0, 1] : [Number(counts[1]), Number(counts[2])];
  passed += good;
  failed += bad > 0 || run.code === 0 ? bad : 1;
  process.stdout.write(`${name}: ${good} passed, ${bad} failed (${((Date.now() - from) / 1000).toFixed(0)} s)\n`);
  if (bad > 0 || run.code !== 0) process.stdout.write(`${run.said.split('\n').filter((line) => /FAIL|✗|not ok|rror/.test(line)).slice(0, 40).join('\n').slice(0, 8000)}\n`);
}

const idOf = async (query) => (await target.database.query(query)).rows[0]?.id;

try {
  const graphql = `${target.url}/graphql`;
  const schema = join(root, 'schema.graphql');
  const seeds = join(copy, 'our-seeds.json');
  const opportunity = await idOf(`select id from opportunities where state = 'OPEN' order by id limit 1`);
  const profile = await idOf(`select p.id from profiles p join users u on u.id = p.user_id where u.email = 'amina@people.example'`);
  const organisation = await idOf(`select id from organisations where verification = 'VERIFIED' order by id limit 1`);
  const introduction = await idOf('select id from introductions order by id limit 1');
  writeFileSync(seeds, JSON.stringify({
    args: {
      opportunityId: [opportunity], profileId: [profile], organisationId: [organisation], introductionId: [introduction],
      'Query.opportunity.id': [opportunity], 'Query.organisation.id': [organisation],
    },
    scalars: { DateTime: ['2027-01-31T12:00:00Z'] },
  }));
  await probe('audit', 'audits/graphql-http-audit.mjs', graphql, '--strict', '--allow', '572B,FDE2,7B9B');
  await probe('abuse', 'abuse/graphql-abuse.mjs', graphql, '--schema', schema, '--token-env', 'T_ANALYST', '--introspection', 'on', '--whoami', '{viewer{user{id}}}',
    '--health', `${target.url}/health/live`, '--pid', String(target.pid));
  // The fuzz comes after it: what sixty thousand requests leave behind is not what the matrix declares.
  const authz = join(copy, 'our-authz.json');
  writeFileSync(authz, JSON.stringify(await authzConfig(target.database)));
  const declared = join(root, 'test/probes/authz.declared.json');
  await probe('authz', 'authz/authz-matrix.mjs', graphql, '--config', authz, '--schema', schema, '--reset', reset.url,
    ...(process.env.PROBES_WRITE === '1' ? ['--write', declared] : ['--declared', declared]));
  await probe('fuzz', 'fuzz/graphql-fuzz.mjs', graphql, '--schema', schema, '--token-env', ',T_ANALYST,T_HOST,T_COORDINATOR', '--seeds', seeds, '--reset', reset.url,
    '--max', process.env.PROBES_LONG === '1' ? '60000' : '6000', '--skip', '^Mutation\\.signOut$');
  const canaries = join(copy, 'our-canaries.json');
  writeFileSync(canaries, JSON.stringify(CANARIES));
  await probe('canaries', 'privacy/canary-scan.mjs', '--canaries', canaries, '--files', target.log, '--expect', 'live');
} finally {
  reset.stop();
  await target.stop();
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
