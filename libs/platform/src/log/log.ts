import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** One JSON line per event on standard error. Personal data never goes in: ids and codes only; known carriers are redacted as a second net. */
export function createLog(level: string): Logger {
  return pino({
    level, base: { service: 'skills-exchange' }, timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.email', '*.token', '*.code_', '*.authorization', 'req.headers', '*.body', '*.parameters', '*.query'], censor: '[removed]' },
    serializers: { err: (problem: Error) => ({ name: problem.name, stack: (problem.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12) }) },
  }, pino.destination({ fd: 2, sync: true }));
}

/** Nest's own lines through the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly out: Logger) {}
  log(message: unknown): void { this.out.debug({ from: 'nest' }, String(message)); }
  debug(message: unknown): void { this.out.debug({ from: 'nest' }, String(message)); }
  verbose(message: unknown): void { this.out.debug({ from: 'nest' }, String(message)); }
  warn(message: unknown): void { this.out.warn({ from: 'nest' }, String(message)); }
  /** The framework logs refusals as errors, with their texts; what matters is logged by our own handlers, without texts. */
  error(message: unknown): void { this.out.debug({ from: 'nest' }, String(message)); }
  fatal(message: unknown): void { this.out.fatal({ from: 'nest' }, String(message)); }
}
