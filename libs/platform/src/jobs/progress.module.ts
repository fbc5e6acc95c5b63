import { Module } from '@nestjs/common';
import { ProgressResolver } from './progress.resolver.js';

@Module({ providers: [ProgressResolver] })
export class ProgressModule {}
