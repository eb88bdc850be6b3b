import { AppError, type Logger } from '../../domain/index.js';
import type { Config } from '../config/load.js';
import { shippedPaths } from '../config/paths.js';
import { startDatabase } from './database-service.js';
import { withFolderLock } from './folder-lock.js';
import { liveUsers, takeLease } from './leases.js';
import { endProcess, identify, isAlive, type ProcessIdentity } from './process-identity.js';
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
  /** A running system (`rasoat up`) keeps them, and its workers do the work. */
  readonly attached: boolean;
  /** Somebody else used them when they were opened: a running system, or another command. */
  readonly shared: boolean;
  /** True where we run the small database server ourselves. */
  readonly embeddedDatabase: boolean;
  /** From now on a service of ours that dies is started again where it was. */
  supervise(logger: Logger): void;
  /** The owner ends them; a command that started or joined them ends them if nobody else uses them any more. */
  stop(): Promise<void>;
}

/**
 * The services of a data folder: attaches to those of a running system, joins those that another command started, adopts what
 * a killed process left behind, or starts them. With `own`, the caller becomes the folder's owner; raises ALREADY_RUNNING where
 * anybody else is at work in it.
 */
export async function openServices(
  config: Config,
  options: { own: boolean },
): Promise<RunningServices> {
  return withFolderLock(config.dataDir, async () => {
    const file = readRunFile(config.dataDir);
    const ownerAlive = file.owner !== undefined && isAlive(file.owner);
    const users = liveUsers(config.dataDir);
    if (options.own && (ownerAlive || users.length > 0)) throw alreadyRunning(file, users);
    if (ownerAlive) return attach(config, file);
    if (users.length === 0) await endLeftovers(file);
    const kept = await keepOrStartAll(config, file, options);
    if (options.own) return owned(config, kept);
    return joined(config, kept, users.length > 0);
  });
}

/** Notes after each start: whoever comes after a kill in between finds what runs. */
async function keepOrStartAll(
  config: Config,
  file: RunFile,
  { own }: { own: boolean },
): Promise<KeptServices> {
  const kept: KeptServices = { redis: undefined, database: undefined };
  const owner = own ? { owner: identify(process.pid) } : {};
  const note = (known: Partial<RunFile> = {}) =>
    writeRunFile(config.dataDir, { ...EMPTY_RUN_FILE, ...owner, ...known, ...noted(kept) });
  try {
    if (!config.redisUrl)
      kept.redis = await keepOrStart(file.redis, () =>
        startRedis(setupParts().redis, config.dataDir),
      );
    note(file.database && !config.mongoUrl ? { database: file.database } : {});
    if (!config.mongoUrl)
      kept.database = await keepOrStart(file.database, () =>
        startDatabase(setupParts().database, config.dataDir),
      );
    note();
    return kept;
  } catch (error) {
    if (liveUsers(config.dataDir).length === 0) await endAll(config.dataDir, kept);
    throw error;
  }
}

function noted({ redis, database }: KeptServices): Partial<RunFile> {
  return { ...(redis ? { redis } : {}), ...(database ? { database } : {}) };
}

function addresses(config: Config, { redis, database }: Partial<KeptServices>) {
  return {
    mongoUrl: config.mongoUrl ?? database?.url ?? '',
    redisUrl: config.redisUrl ?? redis?.url ?? '',
    embeddedDatabase: database !== undefined,
  };
}

function owned(config: Config, kept: KeptServices): RunningServices {
  let supervisor: Supervisor | undefined;
  return {
    ...addresses(config, kept),
    attached: false,
    shared: false,
    supervise: (logger) => {
      supervisor = superviseServices(
        kept,
        config.dataDir,
        setupParts(),
        () => noteInRunFile(config.dataDir, noted(kept)),
        logger,
      );
    },
    stop: async () => {
      await supervisor?.stop();
      await withFolderLock(config.dataDir, () => endAll(config.dataDir, kept));
    },
  };
}

/** One of several commands at once: the last to leave ends what the first started. */
function joined(config: Config, kept: KeptServices, shared: boolean): RunningServices {
  const lease = takeLease(config.dataDir);
  return {
    ...addresses(config, kept),
    attached: false,
    shared,
    supervise: () => {},
    stop: () =>
      withFolderLock(config.dataDir, async () => {
        lease.release();
        if (liveUsers(config.dataDir).length > 0) return;
        const { redis, database } = readRunFile(config.dataDir);
        await endAll(config.dataDir, { redis, database });
      }),
  };
}

async function endAll(dataDir: string, kept: KeptServices): Promise<void> {
  await endKept(kept);
  removeRunFile(dataDir);
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
    ...addresses(config, { redis: file.redis, database: file.database }),
    attached: true,
    shared: true,
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

function alreadyRunning(file: RunFile, users: readonly ProcessIdentity[]): AppError {
  const pid = file.owner && isAlive(file.owner) ? file.owner.pid : users[0]?.pid;
  return new AppError({
    code: 'ALREADY_RUNNING',
    message: `Rà Soát already runs here as process ${pid}`,
    hint: file.reviewUrl
      ? `Open ${file.reviewUrl}, or stop it with Ctrl+C in its terminal.`
      : 'Wait for it to end, or stop it with Ctrl+C in its terminal.',
    facts: { pid },
  });
}
