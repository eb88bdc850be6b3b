import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger, systemClock } from '../../../domain/index.js';
import { openQueue } from '../../../queue/index.js';
import { startRedisServer } from '../../services/redis-server.js';
import { waitUntil } from '../../services/wait-until.js';
import { openTestQueue } from './open-test-queue.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-faults-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const batches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `batch_${index}`,
    runId: 'run_1',
    host: `h${index}.example`,
  }));

describe('a worker that is killed', () => {
  it('loses nothing: its jobs are done by the next one, and none is given up for it', async () => {
    const { queue, redisUrl, prefix } = await openTestQueue();
    const file = path.join(dir, 'done');
    await queue.publishBatches(batches(24));
    const start = (): ChildProcess =>
      fork(new URL('./crawl-worker.ts', import.meta.url), [redisUrl, prefix, file], {
        execArgv: ['--import', 'tsx'],
      });
    const done = () => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
    for (let kill = 0; kill < 3; kill += 1) {
      const worker = start();
      await once(worker, 'message');
      worker.kill('SIGKILL');
      await once(worker, 'exit');
    }
    const last = start();
    await waitUntil('all batches', () => new Set(done()).size === 24, 60_000);
    await waitUntil('nothing left', async () => {
      const { waiting, active, delayed, failed } = (await queue.stats()).crawl;
      return waiting + active + delayed + failed === 0;
    });
    last.kill('SIGKILL');
    await once(last, 'exit');
    expect([...new Set(done())].sort()).toEqual(
      batches(24)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('a Redis that is killed', () => {
  it('comes back with its jobs, and workers go on without being started again', async () => {
    const redis = await startRedisServer(dir);
    try {
      const { queue } = await openTestQueue({ redisUrl: redis.url });
      const done = new Set<string>();
      queue.startCrawlWorker(
        async ({ batchId }) => {
          await new Promise((resolve) => setTimeout(resolve, 30));
          done.add(batchId);
        },
        { concurrency: 2 },
      );
      await queue.publishBatches(batches(60));
      for (let kill = 0; kill < 2; kill += 1) {
        const before = done.size;
        await waitUntil('some work', () => done.size > before + 3);
        // The append-only file is forced to disk every second; what is younger is the rebuild's part.
        await redis.kill();
        await redis.restart();
      }
      await waitUntil('all batches', () => done.size === 60, 60_000);
      await queue.publishBatches([{ id: 'sau', runId: 'r', host: 'sau.example' }]);
      await waitUntil('new work too', () => done.has('sau'));
    } finally {
      await redis.stop();
    }
  });

  it('is told to publishers after a bounded wait', async () => {
    const redis = await startRedisServer(dir);
    const { queue } = await openTestQueue({ redisUrl: redis.url });
    await redis.kill();
    const started = Date.now();
    await expect(queue.publishBatches(batches(1))).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      retryable: true,
    });
    expect(Date.now() - started).toBeLessThan(25_000);
  });
});

describe('opening the queue', () => {
  const open = (redisUrl: string, allowUnsafe = false) =>
    openQueue({
      redisUrl,
      prefix: 'x',
      logger: silentLogger,
      clock: systemClock,
      allowUnsafe,
      deadLetters: {
        put: async () => undefined,
        get: async () => undefined,
        list: async () => [],
        markRedriven: async () => undefined,
      },
    });

  it('says within five seconds, without the password, that nobody answers', async () => {
    const started = Date.now();
    const error = await open('redis://:mat-khau@127.0.0.1:1').catch((failed: unknown) => failed);
    expect(error).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(String(error)).not.toContain('mat-khau');
  });

  it('tells a wrong password from a server that is away', async () => {
    const redis = await startRedisServer(dir, { password: 'dung' });
    try {
      const wrong = redis.url.replace('dung', 'sai');
      const missing = redis.url.replace(':dung@', '');
      for (const url of [wrong, missing])
        await expect(open(url)).rejects.toMatchObject({
          code: 'SERVICE_UNAVAILABLE',
          message: expect.stringContaining('refused the password'),
        });
      await (await open(redis.url)).close();
    } finally {
      await redis.stop();
    }
  });

  it('refuses a Redis that may lose jobs, names each setting, and can be told to go on', async () => {
    const redis = await startRedisServer(dir, { appendOnly: 'no', policy: 'allkeys-lru' });
    try {
      const error = await open(redis.url).catch((failed: unknown) => failed);
      expect(error).toMatchObject({ code: 'REDIS_UNSAFE' });
      expect(String(error)).toContain('maxmemory-policy noeviction');
      expect(String(error)).toContain('appendonly yes');
      const queue = await open(redis.url, true);
      expect((await queue.checkServer()).problems).toHaveLength(2);
      await queue.close();
    } finally {
      await redis.stop();
    }
  });
});
