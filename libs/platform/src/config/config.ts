import { homedir } from 'node:os';
import { join } from 'node:path';

/** Everything the environment settles. README has the table; `readConfig` names every wrong variable at once. */
export interface Config {
  port: number;
  host: string;
  dataDir: string;
  /** Undefined: an embedded Postgres keeps its data in `dataDir`. */
  databaseUrl: string | undefined;
  /** Undefined: the queue lives in Postgres. */
  redisUrl: string | undefined;
  /** Undefined: mails are written to a mailbox folder in `dataDir`. */
  smtpUrl: string | undefined;
  publicUrl: string;
  /** Where pages that run by themselves find the API. Undefined: they share its port. */
  apiUrl: string | undefined;
  /** Seals the cookies of the pages. Undefined: one is made and kept in `dataDir`. */
  sessionSecret: string | undefined;
  /** Where people write to the forum. Undefined: the pages name no address. */
  contactEmail: string | undefined;
  demo: 'off' | 'full' | 'small';
  isProduction: boolean;
  /** Opens `/test/*`: only for the probes and the fault tests, refused in production. */
  hasTestHooks: boolean;
  /** For the fault tests: the process ends itself right after this many commits of a mutation. */
  crashAfterCommit: number;
  logLevel: string;
  /** People whose lists one portion of a recompute makes: larger is faster, smaller lets others in sooner. */
  recomputePortion: number;
  /** Into how many shards people are to be divided for matching, 1: one worker at a time keeps all lists. 0: as they are, 1 on a new site. */
  matchShards: number;
}

/** The environment is wrong: one line per wrong variable. */
export class WrongSettings extends Error {
  constructor(readonly problems: string[]) {
    super(`Settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

type Environment = Record<string, string | undefined>;

/** Reads and checks all settings. Throws `WrongSettings` naming each wrong one. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = [];
  const isProduction = env['NODE_ENV'] === 'production';
  const port = wholeNumber(env, 'PORT', 3000, 0, 65_535, problems);
  const host = env['HOST'] || '127.0.0.1';
  const databaseUrl = address(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], problems);
  const config: Config = {
    port, host, databaseUrl, isProduction,
    dataDir: env['DATA_DIR'] || defaultDataDir(),
    redisUrl: address(env, 'REDIS_URL', ['redis:', 'rediss:'], problems),
    smtpUrl: address(env, 'SMTP_URL', ['smtp:', 'smtps:'], problems),
    publicUrl: withoutLastSlashes(address(env, 'PUBLIC_URL', ['http:', 'https:'], problems) ?? `http://localhost:${port}`),
    apiUrl: address(env, 'API_URL', ['http:', 'https:'], problems),
    sessionSecret: secret(env, 'SESSION_SECRET', problems),
    contactEmail: mailAddress(env, 'CONTACT_EMAIL', problems),
    demo: demoMode(env, databaseUrl === undefined && !isProduction, isProduction, problems),
    hasTestHooks: env['TEST_HOOKS'] === '1',
    crashAfterCommit: wholeNumber(env, 'CRASH_AFTER_COMMIT', 0, 0, 1_000_000, problems),
    recomputePortion: wholeNumber(env, 'RECOMPUTE_PORTION', 200, 1, 100_000, problems),
    matchShards: wholeNumber(env, 'MATCH_SHARDS', 0, 1, 256, problems),
    logLevel: oneOf(env, 'LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info', problems),
  };
  if (isProduction && config.hasTestHooks) problems.push('TEST_HOOKS: test hooks are refused when NODE_ENV=production');
  if (isProduction && config.crashAfterCommit > 0) problems.push('CRASH_AFTER_COMMIT: refused when NODE_ENV=production');
  if (problems.length > 0) throw new WrongSettings(problems);
  return config;
}

function defaultDataDir(): string {
  return process.getuid?.() === 0 ? '/var/lib/skills-exchange' : join(homedir(), '.local/share/skills-exchange');
}

function withoutLastSlashes(url: string): string {
  let end = url.length;
  while (url[end - 1] === '/') end -= 1;
  return url.slice(0, end);
}

function wholeNumber(env: Environment, name: string, otherwise: number, least: number, most: number, problems: string[]): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = Number(text);
  if (/^\d{1,9}$/.test(text) && value >= least && value <= most) return value;
  problems.push(`${name}: a whole number from ${least} to ${most} is needed`);
  return otherwise;
}

/** The value is never repeated in the problem: addresses carry passwords. */
function address(env: Environment, name: string, protocols: string[], problems: string[]): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
  problems.push(`${name}: an address beginning with ${protocols.map((protocol) => `${protocol}//`).join(' or ')} is needed`);
  return undefined;
}

function secret(env: Environment, name: string, problems: string[]): string | undefined {
  const text = env[name];
  if (text === undefined || text === '' || text.length >= 32) return text || undefined;
  problems.push(`${name}: at least 32 characters are needed`);
  return undefined;
}

function mailAddress(env: Environment, name: string, problems: string[]): string | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  if (/^[^\s@<>"]{1,64}@[^\s@<>"]{1,180}\.[a-z]{2,24}$/i.test(text)) return text;
  problems.push(`${name}: an e-mail address is needed, such as forum@example.org`);
  return undefined;
}

function oneOf(env: Environment, name: string, allowed: string[], otherwise: string, problems: string[]): string {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  if (allowed.includes(text)) return text;
  problems.push(`${name}: one of ${allowed.join(', ')} is needed`);
  return otherwise;
}

function demoMode(env: Environment, isPossible: boolean, isProduction: boolean, problems: string[]): Config['demo'] {
  const text = env['DEMO'];
  if (text === undefined || text === '') return isPossible ? 'full' : 'off';
  if (!['0', '1', 'off', 'on', 'full', 'small'].includes(text)) {
    problems.push('DEMO: one of off, on, small is needed');
    return 'off';
  }
  if (text === '0' || text === 'off') return 'off';
  if (isProduction) problems.push('DEMO: demonstration mode refuses to start when NODE_ENV=production');
  else if (!isPossible) problems.push('DEMO: demonstration mode runs on the embedded database only; unset DATABASE_URL');
  return text === 'small' ? 'small' : 'full';
}
