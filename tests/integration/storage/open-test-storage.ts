import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Db, MongoClient } from 'mongodb';
import { afterAll, inject } from 'vitest';
import { type Clock, silentLogger, systemClock } from '../../../domain/index.js';
import { openStorage, type Storage } from '../../../storage/index.js';

export interface TestStorage {
  readonly storage: Storage;
  readonly mongoUrl: string;
  readonly dbName: string;
  readonly dir: string;
  /** The database itself, to look at or tamper with behind the storage's back. */
  readonly db: Db;
}

const closers: (() => Promise<void>)[] = [];
afterAll(async () => {
  await Promise.all(closers.map((close) => close()));
});

/** A storage on a database of its own, closed and removed after the file's tests. */
export async function openTestStorage(clock: Clock = systemClock): Promise<TestStorage> {
  const mongoUrl = inject('mongoUrl');
  const dbName = `t_${randomUUID().slice(0, 8)}`;
  const dir = mkdtempSync(path.join(tmpdir(), 'rasoat-storage-'));
  const storage = await openStorage({
    mongoUrl,
    dbName,
    evidenceDir: path.join(dir, 'evidence'),
    logger: silentLogger,
    clock,
    unit: 'thao-truong',
  });
  const client = new MongoClient(mongoUrl);
  closers.push(async () => {
    await storage.close();
    await client.close();
    rmSync(dir, { recursive: true, force: true });
  });
  return { storage, mongoUrl, dbName, dir, db: client.db(dbName) };
}
