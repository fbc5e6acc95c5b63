import pg from 'pg';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';

/** A hint that something changed: ids only. Who may see it is asked again for each event. */
export interface LiveEvent { kind: string; id: string; userId?: string }

type Listener = (event: LiveEvent) => void;

/** Announces inside the transaction, so that listeners hear of it after the commit only. */
export async function announce(rows: Pick<EntityManager, 'query'>, event: LiveEvent): Promise<void> {
  await rows.query(`select pg_notify('live', $1)`, [JSON.stringify(event)]);
}

/** One LISTEN connection per process, fanned out to its subscriptions. Reconnects by itself. */
export class Live {
  private readonly listeners = new Set<Listener>();
  private client: pg.Client | undefined;
  private isClosed = false;

  constructor(private readonly databaseUrl: string, private readonly log: Logger) {}

  /** Calls `listener` for each event from now on; answers how to stop. */
  async hear(listener: Listener): Promise<() => void> {
    this.listeners.add(listener);
    await this.connect();
    return () => { this.listeners.delete(listener); };
  }

  /** Events that pass `isMine`, until the consumer stops. */
  async *events(isMine: (event: LiveEvent) => boolean): AsyncGenerator<LiveEvent> {
    const waiting: LiveEvent[] = [];
    let wake: () => void = () => undefined;
    const listener: Listener = (event) => {
      if (!isMine(event)) return;
      waiting.push(event);
      wake();
    };
    this.listeners.add(listener);
    await this.connect();
    try {
      while (!this.isClosed) {
        const next = waiting.shift();
        if (next !== undefined) yield next;
        else await new Promise<void>((resolve) => { wake = resolve; });
      }
    } finally {
      this.listeners.delete(listener);
    }
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.client?.end().catch(() => undefined);
  }

  onModuleDestroy(): Promise<void> {
    return this.close();
  }

  private async connect(): Promise<void> {
    if (this.client !== undefined || this.isClosed) return;
    const client = new pg.Client({ connectionString: this.databaseUrl, connectionTimeoutMillis: 3000, keepAlive: true });
    this.client = client;
    client.on('notification', (message) => {
      const event = JSON.parse(message.payload ?? '{}') as LiveEvent;
      for (const listener of this.listeners) listener(event);
    });
    client.on('error', () => { this.reconnectSoon(client); });
    client.on('end', () => { this.reconnectSoon(client); });
    try {
      await client.connect();
      await client.query('listen live');
    } catch {
      this.reconnectSoon(client);
    }
  }

  private reconnectSoon(client: pg.Client): void {
    if (this.isClosed || this.client !== client) return;
    this.client = undefined;
    this.log.warn('the live connection was lost and is made again');
    setTimeout(() => { void this.connect(); }, 1000).unref();
  }
}
