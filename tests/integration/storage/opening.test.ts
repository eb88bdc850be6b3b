import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger, systemClock } from '../../../domain/index.js';
import { openStorage } from '../../../storage/index.js';
import { migrate } from '../../../storage/migrate.js';
import type { Migration } from '../../../storage/migrations/migration.js';
import { openTestStorage } from './open-test-storage.js';

const OPEN_LIMIT_MS = 5_000;

let evidenceDir: string;
beforeAll(() => {
  evidenceDir = mkdtempSync(path.join(tmpdir(), 'rasoat-opening-'));
});
afterAll(() => rmSync(evidenceDir, { recursive: true, force: true }));

const open = (mongoUrl: string, dbName = 'x') =>
  openStorage({
    mongoUrl,
    dbName,
    evidenceDir,
    logger: silentLogger,
    clock: systemClock,
    unit: 'thao-truong',
  });

describe('opening the storage', () => {
  it('names the server it found', async () => {
    const { storage } = await openTestStorage();
    await storage.ping();
    const info = await storage.serverInfo();
    expect(info.version).toMatch(/^\d+\.\d+/);
    expect(info.product).toBe(info.embedded ? 'SecantusDB' : 'MongoDB');
    expect(info.replicaSet).toBe(true);
  });

  it.each([
    { name: 'nobody listens', url: 'mongodb://an:mat-khau@127.0.0.1:1/?directConnection=true' },
    { name: 'the address is nonsense', url: 'mongodb://an:mat-khau@:::' },
  ])('says within five seconds, without the password, that $name', async ({ url }) => {
    const started = Date.now();
    const error = await open(url).catch((failed: unknown) => failed);
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryable: true });
    expect(Date.now() - started).toBeLessThan(OPEN_LIMIT_MS);
    expect(String(error)).not.toContain('mat-khau');
    expect(error).toHaveProperty('hint', expect.stringContaining('MONGODB_URL'));
  });

  it('gives up on a server that accepts and never answers', async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const started = Date.now();
    await expect(open(`mongodb://127.0.0.1:${port}/?directConnection=true`)).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
    expect(Date.now() - started).toBeLessThan(OPEN_LIMIT_MS);
    mute.close();
  });

  it('tells what to do with a stored document it cannot read', async () => {
    const { storage, db } = await openTestStorage();
    await db.collection<Document & { _id: string }>('runs').insertOne({ _id: 'lạ', state: '?' });
    await expect(storage.stores.runs.get('lạ')).rejects.toMatchObject({
      code: 'STORED_DOCUMENT_INVALID',
      facts: { collection: 'runs', id: 'lạ' },
    });
  });
});

describe('schema versions', () => {
  const step = (version: number, log: number[]): Migration => ({
    version,
    title: `step ${version}`,
    run: async () => {
      log.push(version);
    },
  });
  const deps = { logger: silentLogger, clock: systemClock };

  it('refuse a database that a newer program wrote', async () => {
    const { storage, mongoUrl, dbName } = await openTestStorage();
    await storage.stores.settings.set('schema.version', '99');
    const error = await open(mongoUrl, dbName).catch((failed: unknown) => failed);
    expect(error).toMatchObject({ code: 'SCHEMA_NEWER', facts: { version: 99 } });
    expect(error).toHaveProperty('hint', expect.stringContaining('newer version'));
  });

  it('go forward once each, in order, however many processes start at once', async () => {
    const { db, storage } = await openTestStorage();
    const log: number[] = [];
    const steps = [step(2, log), step(3, log)];
    await Promise.all([1, 2, 3].map(() => migrate(db, steps, deps)));
    expect(log).toEqual([2, 3]);
    expect(await storage.stores.settings.get('schema.version')).toBe('3');
    expect(await migrate(db, steps, deps)).toEqual([]);
  });

  it('go on from the step that failed', async () => {
    const { db } = await openTestStorage();
    const log: number[] = [];
    const broken: Migration = {
      version: 3,
      title: 'broken',
      run: async () => Promise.reject(new Error('cắt')),
    };
    await expect(migrate(db, [step(2, log), broken], deps)).rejects.toThrow('cắt');
    expect(await migrate(db, [step(2, log), step(3, log)], deps)).toEqual([3]);
    expect(log).toEqual([2, 3]);
  });

  it('take over the lock of a process that was killed', async () => {
    const { db } = await openTestStorage();
    await db
      .collection<Document & { _id: string }>('settings')
      .insertOne({ _id: 'schema.lock', value: '1', until: 1 });
    const log: number[] = [];
    expect(await migrate(db, [step(2, log)], deps)).toEqual([2]);
  });
});
