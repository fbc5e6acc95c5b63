/** The whole product with its full demonstration in this process. */
export class Demonstration {
  static async start(built, dataDir) {
    const { createLog, migrate, readConfig, startEmbedded, Database } = await built('libs/platform/src/index.js');
    const { startApi } = await built('apps/api/src/api.app.js');
    const { startWorker } = await built('apps/worker/src/worker.app.js');
    const { persistedDocuments, webPages } = await built('apps/web/src/web.app.js');
    const { seedDemonstration } = await built('apps/cli/src/seed/seed.js');
    const { importStarter } = await built('libs/skills/src/index.js');
    const postgres = await startEmbedded({ dataDir, durable: false, log: () => undefined });
    await migrate(postgres.url);
    const config = { ...readConfig({ PORT: '0', DATA_DIR: dataDir, DATABASE_URL: postgres.url, LOG_LEVEL: 'error' }), demo: 'on' };
    const launch = { config, log: createLog('error'), databaseUrl: postgres.url };
    const worker = await startWorker(launch);
    await importStarter(worker.get(Database));
    await seedDemonstration(worker, 'full', () => undefined);
    const pages = await webPages(config, launch.log);
    const documents = await built('apps/web/src/documents.generated.js');
    const api = await startApi({ ...launch, pages: pages.handler, documents: persistedDocuments() });
    return new Demonstration({ postgres, worker, pages, api, documents });
  }

  constructor(parts) {
    this.parts = parts;
    this.url = parts.api.url;
  }

  /** Somebody who looks at pages and asks the API the same; nobody's name where no persona is given. */
  async visitor(persona) {
    const front = await fetch(`${this.url}/`);
    let cookie = front.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    let token;
    if (persona !== undefined) {
      const csrf = /name="_csrf" value="([^"]*)"/.exec(await front.text())?.[1] ?? '';
      const signed = await fetch(`${this.url}/try-as`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ _csrf: csrf, persona }) });
      cookie = signed.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
      token = (await (await fetch(`${this.url}/demo/session`, json({ persona }))).json()).token;
    }
    return {
      cookie,
      page: async (path) => this.read(await fetch(`${this.url}${path}`, { headers: { cookie } })),
      ask: async (name, variables) => {
        const { hash } = this.parts.documents[name];
        const body = { operationName: name, variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } };
        const text = await this.read(await fetch(`${this.url}/graphql`, json(body, token)));
        if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
        return text;
      },
    };
  }

  async read(response) {
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.url} answered ${response.status}`);
    return text;
  }

  async stop() {
    await this.parts.api.stop();
    await this.parts.pages.close();
    await this.parts.worker.stop();
    await this.parts.postgres.stop();
  }
}

function json(body, token) {
  return { method: 'POST', headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) }, body: JSON.stringify(body) };
}
