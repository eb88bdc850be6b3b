import { AppError, type Logger } from '../../domain/index.js';
import type { Config } from '../config/load.js';
import { shippedPaths } from '../config/paths.js';
import { startDatabase } from './database-service.js';
import { endProcess, identify, isAlive } from './process-identity.js';
import { type StartedService, startRedis } from './redis-service.js';
import {
  EMPTY_RUN_FILE,
  type RunFile,
  readRunFile,
  removeRunFile,
  writeRunFile,
} from './run-file.js';
import { readSetupReport } from './setup-report.js';
import { type KeptServices, type Supervisor, superviseServices } from './supervise.js';

/** Redis and the database get this long to write what they hold, in ms. */
const SERVICE_STOP_MS = 15_000;
const WORKER_STOP_MS = 5_000;

export interface RunningServices {
  readonly mongoUrl: string;
  readonly redisUrl: string;
  /** Were they there before, kept by another process? Then `stop` leaves them alone. */
  readonly attached: boolean;
  /** True where we run the small database server ourselves. */
  readonly embeddedDatabase: boolean;
  /** From now on a service of ours that dies is started again where it was. */
  supervise(logger: Logger): void;
  stop(): Promise<void>;
}

/**
 * The services of a data folder: attaches to those that run, adopts what a killed owner left behind, or starts them.
 * With `own`, the caller becomes the folder's owner; raises ALREADY_RUNNING where another owner is alive.
 */
export async function openServices(
  config: Config,
  options: { own: boolean },
): Promise<RunningServices> {
  const file = readRunFile(config.dataDir);
  const ownerAlive = file.owner !== undefined && isAlive(file.owner);
  if (ownerAlive && options.own) throw alreadyRunning(file);
  if (ownerAlive) return attach(config, file);

  await endLeftovers(file);
  const kept: KeptServices = { redis: undefined, database: undefined };
  const note = () => ({
    ...(kept.redis ? { redis: kept.redis } : {}),
    ...(kept.database ? { database: kept.database } : {}),
  });
  const owned = () => ({ ...EMPTY_RUN_FILE, owner: identify(process.pid), ...note() });
  try {
    // Noted after each start: whoever comes after a kill in between finds what runs.
    if (!config.redisUrl)
      kept.redis = await keepOrStart(file.redis, () =>
        startRedis(setupParts().redis, config.dataDir),
      );
    writeRunFile(config.dataDir, {
      ...owned(),
      ...(file.database && !config.mongoUrl ? { database: file.database } : {}),
    });
    if (!config.mongoUrl)
      kept.database = await keepOrStart(file.database, () =>
        startDatabase(setupParts().database, config.dataDir),
      );
    writeRunFile(config.dataDir, owned());
  } catch (error) {
    await endKept(kept);
    removeRunFile(config.dataDir);
    throw error;
  }
  let supervisor: Supervisor | undefined;
  return {
    mongoUrl: config.mongoUrl ?? kept.database?.url ?? '',
    redisUrl: config.redisUrl ?? kept.redis?.url ?? '',
    attached: false,
    embeddedDatabase: kept.database !== undefined,
    supervise: (logger) => {
      supervisor = superviseServices(
        kept,
        config.dataDir,
        setupParts(),
        () => noteInRunFile(config.dataDir, note()),
        logger,
      );
    },
    stop: async () => {
      await supervisor?.stop();
      await endKept(kept);
      removeRunFile(config.dataDir);
    },
  };
}

async function endKept(kept: KeptServices): Promise<void> {
  if (kept.redis) await endProcess(kept.redis.process, SERVICE_STOP_MS);
  if (kept.database) await endProcess(kept.database.process, SERVICE_STOP_MS);
}

/** Notes further facts of the running owner (address, workers, range) for commands that attach. */
export function noteInRunFile(dataDir: string, facts: Partial<RunFile>): void {
  writeRunFile(dataDir, { ...readRunFile(dataDir), ...facts });
}

function attach(config: Config, file: RunFile): RunningServices {
  return {
    mongoUrl: config.mongoUrl ?? file.database?.url ?? '',
    redisUrl: config.redisUrl ?? file.redis?.url ?? '',
    attached: true,
    embeddedDatabase: file.database !== undefined,
    supervise: () => {},
    stop: async () => {},
  };
}

/** Workers of a killed owner would go on writing beside the new ones: they are ended first. */
async function endLeftovers(file: RunFile): Promise<void> {
  await Promise.all(file.workers.map((worker) => endProcess(worker, WORKER_STOP_MS)));
}

async function keepOrStart(
  known: StartedService | undefined,
  start: () => Promise<StartedService>,
): Promise<StartedService> {
  return known !== undefined && isAlive(known.process) ? known : start();
}

function setupParts() {
  return readSetupReport(shippedPaths().setupReport).parts;
}

function alreadyRunning(file: RunFile): AppError {
  return new AppError({
    code: 'ALREADY_RUNNING',
    message: `Rà Soát already runs here as process ${file.owner?.pid}`,
    hint: file.reviewUrl
      ? `Open ${file.reviewUrl}, or stop it with Ctrl+C in its terminal.`
      : 'Stop it with Ctrl+C in its terminal.',
    facts: { pid: file.owner?.pid },
  });
}
