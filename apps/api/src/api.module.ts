import { Module, type DynamicModule } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { graphqlModule, PlatformModule, type Parts } from '#libs/platform';
import { FEATURES } from '../../features.js';
import { DemoController } from './demo.controller.js';
import { HealthController, Readiness } from './health.js';

@Module({})
export class ApiModule {
  static with(parts: Parts): DynamicModule {
    const demo = parts.config.demo === 'off' && !parts.config.hasTestHooks ? [] : [DemoController];
    return {
      module: ApiModule,
      imports: [PlatformModule.with(parts), ...FEATURES, graphqlModule(), TerminusModule],
      controllers: [HealthController, ...demo],
      providers: [Readiness],
    };
  }
}
