import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Logger } from '../domain/index.js';

/** Waiting jobs of a host nobody asks for any more are forgotten after so long, in s. */
const WAITERS_LIFE_S = 3_600;
const RENEWALS_PER_LIFE = 3;

const RENEW_SCRIPT = `
local holder = redis.call('GET', KEYS[1])
if holder == ARGV[1] then
  redis.call('PEXPIRE', KEYS[1], ARGV[2])
  return 1
end
if not holder then
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
  return 1
end
return 0`;

const RELEASE_SCRIPT = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return redis.call('SPOP', KEYS[2])`;

/** The right to be the only one who visits a host. It ends by itself when its holder dies. */
export interface HostLease {
  /** Aborts when the lease went to somebody else, e.g. after a long stall of this process. */
  readonly lost: AbortSignal;
  /** Gives the host back; answers a job that waits for it, if any. */
  release(): Promise<string | undefined>;
}

export interface HostLeases {
  /** Takes the host, or notes the job as waiting for it and answers `undefined`. */
  take(host: string, jobId: string): Promise<HostLease | undefined>;
}

/** Leases on hosts, shared by the workers of every process. `lifeMs` is how long a dead holder keeps the others out. */
export function openHostLeases(
  redis: Redis,
  { prefix, lifeMs, logger }: { prefix: string; lifeMs: number; logger: Logger },
): HostLeases {
  const leaseKey = (host: string) => `${prefix}:host:${host}`;
  const waitersKey = (host: string) => `${prefix}:hostwait:${host}`;
  const tryTake = async (host: string, token: string) =>
    (await redis.set(leaseKey(host), token, 'PX', lifeMs, 'NX')) === 'OK';

  const hold = (host: string, token: string): HostLease => {
    const lost = new AbortController();
    const renew = setInterval(() => {
      redis
        .eval(RENEW_SCRIPT, 1, leaseKey(host), token, lifeMs)
        .then((mine) => {
          if (mine !== 1) lost.abort(new Error(`The lease on ${host} went to another worker`));
        })
        .catch((error: unknown) => {
          logger.warn({ host, error: String(error) }, 'host lease could not be renewed');
        });
    }, lifeMs / RENEWALS_PER_LIFE);
    return {
      lost: lost.signal,
      async release() {
        clearInterval(renew);
        const waiting = await redis.eval(
          RELEASE_SCRIPT,
          2,
          leaseKey(host),
          waitersKey(host),
          token,
        );
        return typeof waiting === 'string' ? waiting : undefined;
      },
    };
  };

  return {
    async take(host, jobId) {
      const token = randomUUID();
      if (await tryTake(host, token)) return hold(host, token);
      await redis.sadd(waitersKey(host), jobId);
      await redis.expire(waitersKey(host), WAITERS_LIFE_S);
      // The host may have come free between the two steps, and then nobody would call the waiting job.
      if (!(await tryTake(host, token))) return undefined;
      await redis.srem(waitersKey(host), jobId);
      return hold(host, token);
    },
  };
}
