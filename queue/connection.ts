import type { Redis } from 'ioredis';
import { AppError, type Logger, ServiceUnavailableError } from '../domain/index.js';
import { RedisClient } from './libraries.js';

/** How long opening may take before it is given up, in ms. */
const OPEN_LIMIT_MS = 4_000;
/** Longest pause between two attempts to reconnect, in ms. */
const MAX_RECONNECT_PAUSE_MS = 1_000;
/** A publisher waits through about ten seconds of outage, then its caller hears of it and its job is tried again. */
const PUBLISH_RETRIES = 14;
/** A command that gets no answer for so long has lost its connection, in ms. */
const COMMAND_LIMIT_MS = 15_000;

const HINT_UNREACHABLE =
  'Check that Redis runs and that REDIS_URL names it; without REDIS_URL `npm start` starts its own.';
const HINT_PASSWORD =
  'Check the user name and password in REDIS_URL (redis://user:password@host:6379).';

export interface Connections {
  /** For publishing and reading: fails after a bounded wait. */
  readonly publisher: Redis;
  /** A new connection for a worker: waits for Redis as long as it takes. */
  worker(): Redis;
  /** The address as it may be shown: the password left out. */
  readonly address: string;
  close(): Promise<void>;
}

/** Proves that Redis answers and lets us in, then opens. Raises SERVICE_UNAVAILABLE within five seconds. */
export async function connectRedis(redisUrl: string, logger: Logger): Promise<Connections> {
  const address = redactRedisUrl(redisUrl);
  await probe(redisUrl, address);
  const opened: Redis[] = [];
  const open = (options: { maxRetriesPerRequest: number | null; commandTimeout?: number }) => {
    const client = new RedisClient(redisUrl, {
      ...options,
      // One protocol for every version of either library; RESP3 brings nothing we use.
      protocol: 2,
      retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 10), MAX_RECONNECT_PAUSE_MS),
    });
    client.on('error', quietly(logger, address));
    opened.push(client);
    return client;
  };
  return {
    publisher: open({ maxRetriesPerRequest: PUBLISH_RETRIES, commandTimeout: COMMAND_LIMIT_MS }),
    worker: () => open({ maxRetriesPerRequest: null }),
    address,
    async close() {
      for (const client of opened.reverse()) client.disconnect();
    },
  };
}

/** The address without its password. */
export function redactRedisUrl(url: string): string {
  return url.replace(/^(\w+:\/\/[^:@/]*):?.*@/, '$1:***@');
}

async function probe(redisUrl: string, address: string): Promise<void> {
  const client = new RedisClient(redisUrl, {
    lazyConnect: true,
    protocol: 2,
    connectTimeout: OPEN_LIMIT_MS,
    commandTimeout: OPEN_LIMIT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let heard: unknown;
  client.on('error', (error) => {
    heard = error;
  });
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    throw openingError(
      address,
      /NOAUTH|WRONGPASS|NOPERM|invalid password/i.test(`${heard} ${error}`),
      error,
    );
  } finally {
    client.disconnect();
  }
}

function openingError(address: string, refused: boolean, cause: unknown): AppError {
  return refused
    ? new ServiceUnavailableError(
        'redis',
        `Redis at ${address} refused the password`,
        HINT_PASSWORD,
        cause,
      )
    : new ServiceUnavailableError(
        'redis',
        `Redis at ${address} does not answer`,
        HINT_UNREACHABLE,
        cause,
      );
}

/** One line per outage, not one per attempt to reconnect. */
const OUTAGE_LOG_PAUSE_MS = 10_000;

function quietly(logger: Logger, address: string): (error: unknown) => void {
  let last = 0;
  return (error) => {
    const now = Date.now();
    if (now - last < OUTAGE_LOG_PAUSE_MS) return;
    last = now;
    logger.warn({ address, error: String(error) }, 'redis connection lost; reconnecting');
  };
}

/** Turns the libraries' words for "Redis is away" into ours; an error of ours stays what it is. */
export function asRedisError(error: unknown, address: string): unknown {
  if (error instanceof AppError) return error;
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  if (!/MaxRetries|ECONN|EPIPE|closed|timed? ?out|LOADING|READONLY|OOM|isn't writeable/i.test(text))
    return error;
  return new ServiceUnavailableError(
    'redis',
    `Redis at ${address} does not take work: ${text}`,
    'Check that it runs and has memory left; work goes on by itself once it answers.',
    error,
  );
}
