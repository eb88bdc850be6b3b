import { setTimeout as wait } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import { AppError, type Clock, type Logger } from '../domain/index.js';
import type { Migration } from './migrations/migration.js';
import { insertOnce, type Row, STATEMENT_LIMIT_MS } from './table.js';

const VERSION_KEY = 'schema.version';
const LOCK_KEY = 'schema.lock';
/** A lock whose holder was killed is taken over after so long, in ms. */
const LOCK_MS = 60_000;
/** Pause between two looks at a lock somebody else holds, in ms. */
const LOCK_POLL_MS = 200;
const FIRST_VERSION = 1;

export interface MigrateDeps {
  readonly logger: Logger;
  readonly clock: Clock;
}

/** The schema version that a program with these steps writes. */
export function currentVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? FIRST_VERSION;
}

/**
 * Brings the database forward to the version this program writes, one process at a time; answers the versions it went through.
 * Raises SCHEMA_NEWER where a newer program wrote the database: going back is never tried.
 */
export async function migrate(
  db: Db,
  migrations: readonly Migration[],
  { logger, clock }: MigrateDeps,
): Promise<number[]> {
  const settings = db.collection<Row>('settings');
  const target = currentVersion(migrations);
  await insertOnce(settings, { _id: VERSION_KEY, value: String(target) });
  if (refuseNewer(await storedVersion(settings), target) === target) return [];
  const release = await takeLock(settings, clock);
  const done: number[] = [];
  try {
    for (const step of migrations) {
      if (step.version <= (await storedVersion(settings))) continue;
      logger.info({ version: step.version, title: step.title }, 'migrating the database');
      await step.run(db);
      await settings.updateOne(
        { _id: VERSION_KEY },
        { $set: { value: String(step.version) } },
        { maxTimeMS: STATEMENT_LIMIT_MS },
      );
      done.push(step.version);
    }
  } finally {
    await release();
  }
  return done;
}

/** Answers the version; raises SCHEMA_NEWER where it is beyond what this program knows. */
export function refuseNewer(version: number, target: number): number {
  if (version <= target) return version;
  throw new AppError({
    code: 'SCHEMA_NEWER',
    message: `The database has schema version ${version}; this program knows up to ${target}`,
    hint: 'Run the newer version of Rà Soát that wrote it, or restore a backup made before the upgrade.',
    facts: { version, target },
  });
}

async function storedVersion(settings: Collection<Row>): Promise<number> {
  const row = await settings.findOne({ _id: VERSION_KEY }, { maxTimeMS: STATEMENT_LIMIT_MS });
  return Number(row?.['value'] ?? FIRST_VERSION);
}

/** Waits until no other process migrates; what a killed one held is taken over when its time is up. */
async function takeLock(settings: Collection<Row>, clock: Clock): Promise<() => Promise<void>> {
  for (;;) {
    const until = clock.now().getTime() + LOCK_MS;
    if (await insertOnce(settings, { _id: LOCK_KEY, value: String(until), until }))
      return async () => {
        await settings.deleteOne({ _id: LOCK_KEY, until }, { maxTimeMS: STATEMENT_LIMIT_MS });
      };
    await settings.deleteOne(
      { _id: LOCK_KEY, until: { $lt: clock.now().getTime() } },
      { maxTimeMS: STATEMENT_LIMIT_MS },
    );
    await wait(LOCK_POLL_MS);
  }
}
