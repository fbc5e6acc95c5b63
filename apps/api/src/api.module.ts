import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { graphqlModule, PlatformModule, type Parts } from '#libs/platform';
import { FEATURES } from '../../features.js';
import { DemoController } from './demo.controller.js';
import { HealthController, Readiness } from './health.js';
import { MailboxController } from './mailbox.controller.js';

@Module({})
export class ApiModule {
  static with(parts: Parts): DynamicModule {
    const demo = parts.config.demo === 'off' && !parts.config.hasTestHooks ? [] : [DemoController];
    // The mailbox holds sign-in codes: test hooks do not open it.
    const mailbox = parts.config.demo === 'off' ? [] : [MailboxController];
    return {
      module: ApiModule,
      imports: [PlatformModule.with(parts), ...FEATURES, graphqlModule(), TerminusModule],
      controllers: [HealthController, ...demo, ...mailbox],
      providers: [Readiness],
    };
  }
}
