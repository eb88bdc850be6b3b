import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError, silentLogger, systemClock } from '../../../domain/index.js';
import { openStorage } from '../../../storage/index.js';
import { aFinding } from '../../builders/crawl-records.js';
import { type DatabaseServer, startDatabaseServer } from '../../services/database-server.js';

let dir: string;
let database: DatabaseServer;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-killed-'));
  database = await startDatabaseServer(dir);
});
afterAll(async () => {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
});

/** What a queue does with an error that says another attempt can help. */
async function untilDone(act: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (!(error instanceof AppError) || !error.retryable || Date.now() > deadline) throw error;
    }
  }
}

describe('a database that is killed', () => {
  it('has every write it acknowledged, none twice, and the audit chain whole', async () => {
    const { stores, close } = await openStorage({
      mongoUrl: database.url,
      dbName: 'killed',
      evidenceDir: path.join(dir, 'evidence'),
      logger: silentLogger,
      clock: systemClock,
      unit: 'thao-truong',
    });
    const count = 60;
    let written = 0;
    const writing = (async () => {
      for (let index = 0; index < count; index += 1) {
        await untilDone(() => stores.findings.put(aFinding({ id: `find_${index}` })));
        const event = {
          id: `su-kien-${index}`,
          action: 'case.noted' as const,
          actor: 'test',
          subject: 'case:1',
          at: new Date(),
          detail: { index },
        };
        await untilDone(() => stores.audit.append([event]));
        written += 1;
      }
    })();
    for (let kill = 0; kill < 2; kill += 1) {
      const before = written;
      while (written < before + 5) await new Promise((resolve) => setTimeout(resolve, 5));
      await database.kill();
      await database.restart();
    }
    await writing;
    expect(await stores.findings.count()).toBe(count);
    expect(await stores.audit.verify()).toEqual({ ok: true, count });
    await close();
  });
});
