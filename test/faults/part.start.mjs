// Starts the API or a worker in a process of its own, which may be killed at any moment; says in one line that it runs, and where.
const { part, environment, engine } = JSON.parse(process.argv[2]);
const { createLog, Database, readConfig } = await import('../../dist/libs/platform/src/index.js');
const config = readConfig(environment);
const launch = { config, log: createLog(config.logLevel), databaseUrl: config.databaseUrl };
const running = part === 'api' ? await startApi() : await startWorker();
process.stdout.write(`${JSON.stringify({ url: running.url ?? '' })}\n`);

async function startApi() {
  const api = await import('../../dist/apps/api/src/api.app.js');
  return api.startApi(launch);
}

async function startWorker() {
  const worker = await import('../../dist/apps/worker/src/worker.app.js');
  const started = await worker.startWorker({ ...launch, engine });
  const { importStarter } = await import('../../dist/libs/skills/src/index.js');
  await importStarter(started.get(Database));
  return started;
}
