import { errorMessage, type Logger } from '../../domain/index.js';
import { startDatabase } from './database-service.js';
import { isAlive } from './process-identity.js';
import { type StartedService, startRedis } from './redis-service.js';
import type { SetupReport } from './setup-report.js';

/** How often the services are looked at, in ms. */
const LOOK_EVERY_MS = 500;

/** The services of ours; replaced in place when one comes back. */
export interface KeptServices {
  redis: StartedService | undefined;
  database: StartedService | undefined;
}

export interface Supervisor {
  /** Waits for a start under way, then looks no more. */
  stop(): Promise<void>;
}

/**
 * Starts a service of ours again when it dies, at the address it had: workers and the review app reconnect by
 * themselves. A start that fails is tried again at the next look.
 */
export function superviseServices(
  kept: KeptServices,
  dataDir: string,
  parts: SetupReport['parts'],
  onChange: () => void,
  logger: Logger,
): Supervisor {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const revive = async (name: keyof KeptServices) => {
    const service = kept[name];
    if (!service || isAlive(service.process)) return;
    logger.error({ service: name, pid: service.process.pid }, 'service died; starting it again');
    kept[name] =
      name === 'redis'
        ? await startRedis(parts.redis, dataDir, service.url)
        : await startDatabase(parts.database, dataDir, service.url);
    onChange();
  };
  const look = async () => {
    for (const name of ['redis', 'database'] as const) {
      await revive(name).catch((error: unknown) =>
        logger.error(
          { service: name, error: errorMessage(error) },
          'service could not be started; trying again',
        ),
      );
    }
  };
  let looking = Promise.resolve();
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look().finally(next);
    }, LOOK_EVERY_MS);
    timer.unref();
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
