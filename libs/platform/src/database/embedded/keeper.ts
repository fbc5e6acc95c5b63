import { isServing, readPostmaster } from './postmaster.js';
import { end, serve, type Running, type Service } from './server.js';

const LOOK_EVERY = 500;

/** Looks after a running server: one that was killed is started again at the same port, so that everybody's connections come back. */
export class Keeper {
  private readonly timer: NodeJS.Timeout;

  private isStopping = false;

  private restart: Promise<void> | undefined;

  constructor(private readonly service: Service, private running: Running, private readonly log: (line: string) => void) {
    this.timer = setInterval(() => { this.look(); }, LOOK_EVERY);
    this.timer.unref();
  }

  get pid(): number {
    return this.running.pid;
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.restart;
    if (!this.service.holders.leave()) return;
    // Another starter may have brought it back first, after a kill.
    await end(this.service.cluster, readPostmaster(this.service.cluster.data)?.pid ?? this.running.pid);
  }

  /** An orderly stop removes the pid file: that was somebody's will, and is left alone. */
  private look(): void {
    if (this.isStopping || this.restart !== undefined) return;
    const { data } = this.service.cluster;
    const last = readPostmaster(data);
    if (last === null || isServing(data, last)) return;
    this.log('Postgres was killed. Starting it again.');
    this.restart = this.serveAgain().finally(() => { this.restart = undefined; });
  }

  private async serveAgain(): Promise<void> {
    try {
      this.running = await serve(this.service, this.running.port, true);
    } catch (problem) {
      this.log(problem instanceof Error ? problem.message : String(problem));
    }
  }
}
