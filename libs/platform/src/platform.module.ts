import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import type { Config } from './config/config.js';
import { Database } from './database/database.js';
import { NodeRegistry } from './graphql/node.registry.js';
import { NodeResolver } from './graphql/node.resolver.js';
import { Live } from './graphql/live.js';
import { RateLimits } from './access/rate.limits.js';
import { Mailer } from './mail/mailer.js';
import { CONFIG, LOG } from './tokens.js';

/** What a process brings to its modules: its settings, its log, and a pool in its own database role. */
export interface Parts { config: Config; log: Logger; source: DataSource; databaseUrl: string }

/** The platform's services, the same for every process; only the pool's role differs. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: Parts): DynamicModule {
    const db = new Database(parts.source, parts.config.crashAfterCommit);
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: LOG, useValue: parts.log },
        { provide: Database, useValue: db },
        { provide: Live, useFactory: () => new Live(parts.databaseUrl, parts.log) },
        { provide: RateLimits, useFactory: () => new RateLimits(parts.source) },
        { provide: Mailer, useFactory: () => new Mailer(parts.config) },
        NodeRegistry,
        NodeResolver,
      ],
      exports: [CONFIG, LOG, Database, Live, RateLimits, Mailer, NodeRegistry],
    };
  }
}
