import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PlatformModule, type Parts } from '#libs/platform';
import { FEATURES } from '../../features.js';

@Module({})
export class WorkerModule {
  static with(parts: Parts): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(parts), DiscoveryModule, ...FEATURES] };
  }
}
