// Starts the embedded Postgres in a process of its own, says how it went in one line of JSON, and stops it when told.
import { createInterface } from 'node:readline';

const { root, platform, ...settings } = JSON.parse(process.argv[2]);
if (platform !== undefined) Object.defineProperty(process, 'platform', { value: platform });
const { startEmbedded, EmbeddedPostgresFailure } = await import(new URL('dist/libs/platform/src/database/embedded/index.js', root).href);
const tell = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
try {
  const server = await startEmbedded({ ...settings, log: (said) => tell({ said }) });
  tell({ url: server.url, port: server.port, pid: server.pid, isAdopted: server.isAdopted });
  createInterface({ input: process.stdin }).once('line', async () => {
    await server.stop();
    process.exit(0);
  });
} catch (problem) {
  tell({ failure: problem.message, isExpected: problem instanceof EmbeddedPostgresFailure });
  process.exit(1);
}
