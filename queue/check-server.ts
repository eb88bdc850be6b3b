import type { Redis } from 'ioredis';
import { AppError } from '../domain/index.js';

const LEAST_VERSION = [6, 2] as const;

export interface RedisReport {
  readonly version: string;
  /** `unknown` where the server lets nobody ask. */
  readonly maxmemoryPolicy: string;
  readonly appendOnly: string;
  /** What is off, each with its remedy; empty when all is well. */
  readonly problems: readonly string[];
}

/** Asks Redis for what correct work rests on: its version, that it evicts nothing, that it writes an append-only file. */
export async function readServer(redis: Redis): Promise<RedisReport> {
  const info = await redis.info('server');
  const version = /redis_version:([\d.]+)/.exec(info)?.[1] ?? '0';
  const maxmemoryPolicy = await readConfig(redis, 'maxmemory-policy');
  const appendOnly = await readConfig(redis, 'appendonly');
  const problems = [
    ...(isOldVersion(version) ? [`Redis ${version} is too old: install 6.2 or newer`] : []),
    ...(maxmemoryPolicy === 'noeviction' || maxmemoryPolicy === 'unknown'
      ? []
      : [
          `Redis may throw jobs away (maxmemory-policy ${maxmemoryPolicy}): set "maxmemory-policy noeviction"`,
        ]),
    ...(appendOnly === 'yes' || appendOnly === 'unknown'
      ? []
      : ['Redis forgets its jobs when it restarts: set "appendonly yes"']),
  ];
  return { version, maxmemoryPolicy, appendOnly, problems };
}

/** Raises REDIS_UNSAFE where jobs could be lost. */
export function requireSafe(report: RedisReport, address: string): void {
  if (report.problems.length === 0) return;
  throw new AppError({
    code: 'REDIS_UNSAFE',
    message: `Redis at ${address} is not set up to keep work: ${report.problems.join('; ')}`,
    hint: 'Change the settings in redis.conf (or with CONFIG SET) and start again.',
    facts: { ...report, problems: report.problems.length },
  });
}

/** A hosted Redis may forbid CONFIG; then the setting is unknown, which is not held against it. */
async function readConfig(redis: Redis, name: string): Promise<string> {
  try {
    const answer: unknown = await redis.config('GET', name);
    return Array.isArray(answer) && typeof answer[1] === 'string' ? answer[1] : 'unknown';
  } catch (error) {
    if (error instanceof Error && /NOPERM|unknown command/i.test(error.message)) return 'unknown';
    throw error;
  }
}

function isOldVersion(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor < LEAST_VERSION[1]);
}
