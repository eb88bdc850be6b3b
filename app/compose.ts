import path from 'node:path';
import {
  type Clock,
  type Logger,
  type ReferenceData,
  type Stores,
  systemClock,
} from '../domain/index.js';
import { openQueue, type Queue } from '../queue/index.js';
import { openStorage, type Storage } from '../storage/index.js';
import { prepareDataFolder } from './config/data-folder.js';
import type { Config } from './config/load.js';
import { type ShippedPaths, shippedPaths } from './config/paths.js';
import { createLogger } from './logging.js';
import { openProtectView, type ProtectView } from './protect-view.js';
import { openServices, type RunningServices } from './services/services.js';

/** Services, storage and queue: all that a command needs which judges and drafts nothing. `close` ends it in the reverse order of opening. */
export interface BareWorkspace {
  readonly config: Config;
  readonly paths: ShippedPaths;
  readonly services: RunningServices;
  readonly storage: Storage;
  readonly stores: Stores;
  readonly queue: Queue;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Folder for what this process makes and can make again: range manifest, browser wrapper. */
  readonly stateDir: string;
  close(): Promise<void>;
}

/** Everything a command or process works with; reading the reference data takes as long as the rest of opening. */
export interface Workspace extends BareWorkspace {
  readonly reference: ReferenceData;
  readonly protect: ProtectView;
}

export interface WorkspaceOptions {
  /** Become the owner of the data folder; without it the caller attaches to an owner or starts the services for itself. */
  readonly own: boolean;
  /** Names the process in the log, e.g. `up`, `crawl-worker`. */
  readonly context: string;
  /** Log to stderr instead of the log file. */
  readonly logToStderr?: boolean;
  /** Addresses of services somebody else keeps; nothing is started then. */
  readonly services?: RunningServices;
}

/** Opens services, storage, queue and reference data. Raises what each of them raises, after closing what was open. */
export async function openWorkspace(config: Config, options: WorkspaceOptions): Promise<Workspace> {
  const bare = await openBareWorkspace(config, options);
  try {
    const { loadReferenceData } = await import('../seeds/index.js');
    const { seedsData, parsedSeedsData } = bare.paths;
    const reference = await loadReferenceData(seedsData, parsedSeedsData);
    const protect = await openProtectView(reference, bare.stores.protect, bare.logger);
    const close = async () => {
      protect.close();
      await bare.close();
    };
    return { ...bare, reference, protect, close };
  } catch (error) {
    await bare.close();
    throw error;
  }
}

/** As `openWorkspace`, without the reference data. */
export async function openBareWorkspace(
  config: Config,
  options: WorkspaceOptions,
): Promise<BareWorkspace> {
  prepareDataFolder(config.dataDir);
  const clock = systemClock;
  const logger = createLogger({
    level: config.logLevel,
    context: options.context,
    ...(options.logToStderr ? {} : { file: path.join(config.dataDir, 'logs', 'rasoat.log') }),
  });
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.reverse()) await closer();
    closers.length = 0;
  };
  try {
    const services = options.services ?? (await openServices(config, { own: options.own }));
    closers.push(() => services.stop());
    const storage = await openStorage({
      mongoUrl: services.mongoUrl,
      dbName: config.dbName,
      evidenceDir: path.join(config.dataDir, 'evidence'),
      logger,
      clock,
      unit: config.unit,
    });
    closers.push(() => storage.close());
    const queue = await openQueue({
      redisUrl: services.redisUrl,
      prefix: config.dbName,
      logger,
      clock,
      deadLetters: storage.stores.deadLetters,
    });
    closers.push(() => queue.close());
    return {
      config,
      paths: shippedPaths(),
      services,
      storage,
      stores: storage.stores,
      queue,
      clock,
      logger,
      stateDir: path.join(config.dataDir, 'state'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
