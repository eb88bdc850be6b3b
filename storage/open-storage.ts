import { rm } from 'node:fs/promises';
import type { Db } from 'mongodb';
import type { Clock, Logger, Stores } from '../domain/index.js';
import { connect } from './client.js';
import { openEvidence } from './evidence.js';
import { currentVersion, migrate } from './migrate.js';
import { MIGRATIONS } from './migrations/index.js';
import { openStores } from './open-stores.js';
import { type ServerInfo, serverInfo } from './server-info.js';
import { asServiceError } from './service-errors.js';
import { requireExercise } from './workspace-rule.js';

export interface StorageOptions {
  /** May hold a password; it is never shown. */
  readonly mongoUrl: string;
  readonly dbName: string;
  readonly evidenceDir: string;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Owner of what the storage itself writes down. */
  readonly unit: string;
}

/** What is kept, with the acts that concern all of it. Its stores may be used from any number of processes at once. */
export interface Storage {
  readonly stores: Stores;
  /** Raises SERVICE_UNAVAILABLE where the database does not answer. */
  ping(): Promise<void>;
  serverInfo(): Promise<ServerInfo>;
  /** Empties an exercise workspace: every collection and the evidence. Raises NOT_AN_EXERCISE for any other. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

/** What backup and restore work on; nobody outside this folder sees it. */
export interface StorageInside {
  readonly db: Db;
  readonly evidenceDir: string;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly unit: string;
  readonly schemaVersion: number;
  /** Takes every document out, and every file of evidence. */
  empty(): Promise<void>;
  /** Makes what an emptied database needs again. */
  prepare(): Promise<void>;
}

const insides = new WeakMap<Storage, StorageInside>();

const PING_LIMIT_MS = 4_000;

/**
 * Connects, migrates forward, creates indexes and opens the evidence folder.
 * Raises SERVICE_UNAVAILABLE (within 5 s), SCHEMA_NEWER, STORE_FAILED.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { evidenceDir, clock, logger } = options;
  const { client, db, address } = await connect(options.mongoUrl, options.dbName);
  try {
    const prepare = async (): Promise<Stores> => {
      const evidence = await openEvidence(evidenceDir);
      await migrate(db, MIGRATIONS, { logger, clock });
      return openStores({ db, evidence, clock, address });
    };
    const stores = await prepare();
    const empty = async () => {
      await emptyDatabase(db);
      await rm(evidenceDir, { recursive: true, force: true });
    };
    const storage: Storage = {
      stores,
      async ping() {
        await db.command({ ping: 1, maxTimeMS: PING_LIMIT_MS }).catch((error: unknown) => {
          throw asServiceError(error, address);
        });
      },
      serverInfo: () => serverInfo(db),
      async reset() {
        await requireExercise(stores.settings);
        await empty();
        await prepare();
        await stores.settings.set('workspace', 'exercise');
        logger.info({ dbName: options.dbName }, 'exercise workspace emptied');
      },
      close: () => client.close(),
    };
    insides.set(storage, {
      db,
      evidenceDir,
      logger,
      clock,
      unit: options.unit,
      schemaVersion: currentVersion(MIGRATIONS),
      empty,
      prepare: async () => {
        await prepare();
      },
    });
    return storage;
  } catch (error) {
    await client.close();
    throw asServiceError(error, address);
  }
}

export function insideOf(storage: Storage): StorageInside {
  const inside = insides.get(storage);
  if (inside === undefined) throw new TypeError('Not a storage opened by openStorage');
  return inside;
}

/** Takes the documents out and leaves collections and indexes standing: dropping is far slower on the embedded server. */
async function emptyDatabase(db: Db): Promise<void> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  for (const { name } of collections) {
    if (name.startsWith('system.')) continue;
    await db.collection(name).deleteMany({});
  }
}
