import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Schedule, type Stores, silentLogger, systemClock } from '../../../domain/index.js';
import { rebuildQueue } from '../../../queue/index.js';
import { openStorage, type Storage } from '../../../storage/index.js';
import {
  aBatch,
  aFinding,
  aFrontierUrl,
  aRun,
  aSchedule,
  aVisit,
} from '../../builders/crawl-records.js';
import { type RedisServer, startRedisServer } from '../../services/redis-server.js';
import { waitUntil } from '../../services/wait-until.js';
import { openTestQueue } from './open-test-queue.js';

let dir: string;
let redis: RedisServer;
let storage: Storage;
let stores: Stores;
beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-rebuild-'));
  // A Redis of its own, because it is emptied whole.
  redis = await startRedisServer(dir);
  storage = await openStorage({
    mongoUrl: inject('mongoUrl'),
    dbName: `t_${randomUUID().slice(0, 8)}`,
    evidenceDir: path.join(dir, 'evidence'),
    logger: silentLogger,
    clock: systemClock,
    unit: 'thao-truong',
  });
  stores = storage.stores;
  await seed();
});
afterAll(async () => {
  await storage.close();
  await redis.stop();
  rmSync(dir, { recursive: true, force: true });
});

const AT = new Date('2026-11-20T03:00:00Z');
const draft = (name: string) => ({ findingId: `find_${name}`, draftSha256: `draft_${name}` });

/** Two runs, one under way and one ended, with findings at every stage of their way. */
async function seed(): Promise<void> {
  const url = (page: string) => aFrontierUrl(`https://mot.example/${page}`);
  await stores.runs.create(aRun({ id: 'run_on' }));
  await stores.runs.create(aRun({ id: 'run_over', state: 'done' }));
  await stores.batches.insert([
    aBatch({ id: 'batch_done', runId: 'run_on', urls: [url('a'), url('b'), url('c')] }),
    aBatch({ id: 'batch_wait1', runId: 'run_on', parentId: 'batch_done', urls: [url('d')] }),
    aBatch({ id: 'batch_wait2', runId: 'run_on', parentId: 'batch_done', host: 'hai.example' }),
    aBatch({ id: 'batch_over', runId: 'run_over' }),
  ]);
  await stores.batches.finish(
    'batch_done',
    [
      aVisit('https://mot.example/a', draft('lost')),
      aVisit('https://mot.example/b', draft('halfway')),
      aVisit('https://mot.example/c', draft('settled')),
    ],
    AT,
  );
  await stores.batches.finish('batch_over', [aVisit('https://mot.example/', draft('late'))], AT);
  for (const name of ['halfway', 'settled'])
    await stores.findings.put(aFinding({ id: `find_${name}` }));
  await stores.findings.settle('find_settled');
  await stores.findings.setScreenshot('find_settled', {
    state: 'failed',
    code: 'X',
    detail: '',
    failedAt: AT,
  });
  await stores.schedules.create(aSchedule({ id: 'lich-ngay', cron: '0 6 * * *' }));
  await stores.schedules.create(aSchedule({ id: 'lich-dung', paused: true }));
  const recent = new Date(Date.now() - 60_000);
  await stores.schedules.create(
    aSchedule({ id: 'lich-moi', cron: '0 0 1 1 *', createdAt: recent }),
  );
}

async function emptyRedis(): Promise<void> {
  const client = new Redis(redis.url, { maxRetriesPerRequest: null });
  await client.flushall();
  client.disconnect();
}

describe('a rebuild after Redis was emptied', () => {
  it('makes all of it again: schedules, the missed tick, batches, findings, screenshots, URLs', async () => {
    const { queue } = await openTestQueue({ redisUrl: redis.url });
    await emptyRedis();
    expect(await rebuildQueue({ queue, stores })).toEqual({
      schedules: 2,
      missedFires: 1,
      batches: 2,
      findings: 3,
      screenshots: 1,
      urls: 5,
    });
    const stats = await queue.stats();
    expect(stats.crawl.waiting).toBe(2);
    expect(stats.findings.waiting).toBe(3);
    expect(stats.screenshots.waiting).toBe(1);
    expect(stats.schedules).toMatchObject({ waiting: 1, delayed: 2 });
    const claim = (owner: string) => queue.claimUrls('run_on', owner, ['https://mot.example/d']);
    expect(await claim('batch_other')).toEqual([false]);
    expect(await claim('batch_done')).toEqual([true]);

    const seen: string[] = [];
    const note = (key: 'batchId' | 'findingId') => async (job: object) => {
      seen.push(String((job as Record<string, unknown>)[key]));
    };
    queue.startCrawlWorker(note('batchId'));
    queue.startFindingWorker(note('findingId'));
    await waitUntil('all work', () => seen.length >= 5);
    expect(seen.sort()).toEqual([
      'batch_wait1',
      'batch_wait2',
      'find_halfway',
      'find_late',
      'find_lost',
    ]);
  });

  it('changes nothing where nothing was lost', async () => {
    const { queue } = await openTestQueue({ redisUrl: redis.url });
    await emptyRedis();
    await rebuildQueue({ queue, stores });
    const before = await queue.stats();
    expect(await rebuildQueue({ queue, stores })).toMatchObject({
      schedules: 0,
      missedFires: 0,
      screenshots: 0,
    });
    expect(await queue.stats()).toEqual(before);
  });
});

describe('schedules', () => {
  const everyMinute = (change: Partial<Schedule> = {}) =>
    aSchedule({ cron: '* * * * *', ...change });

  it('hand over the time they were due, and are gone once paused or removed', async () => {
    const { queue } = await openTestQueue({ redisUrl: redis.url });
    const delayed = async () => (await queue.stats()).schedules.delayed;
    await queue.syncSchedule(everyMinute());
    expect(await delayed()).toBe(1);
    await queue.syncSchedule(everyMinute({ paused: true }));
    expect(await delayed()).toBe(0);
    await queue.syncSchedule(everyMinute());
    await queue.syncSchedule(everyMinute({ cron: '30 6 * * *' }));
    expect(await delayed()).toBe(1);
    await queue.removeSchedule('lich-1');
    expect(await delayed()).toBe(0);
  });

  it('fire once for one request, at the time of the request', async () => {
    const now = new Date('2026-11-20T05:00:00Z');
    const { queue } = await openTestQueue({ redisUrl: redis.url, clock: { now: () => now } });
    const fired: unknown[] = [];
    queue.startScheduleWorker(async (job) => {
      fired.push(job);
    });
    await queue.fireNow('lich-1', 'yeu-cau-1');
    await waitUntil('fired', () => fired.length === 1);
    await queue.fireNow('lich-1', 'yeu-cau-1');
    await queue.fireNow('lich-1', 'yeu-cau-2');
    await waitUntil('fired again', () => fired.length === 2);
    expect(fired).toEqual([
      { scheduleId: 'lich-1', firedAt: now },
      { scheduleId: 'lich-1', firedAt: now },
    ]);
  });

  it('fire the tick that fell due while nobody worked, once, with its own time', async () => {
    const { queue, prefix } = await openTestQueue({ redisUrl: redis.url });
    await queue.syncSchedule(everyMinute({ id: 'lich-lo' }));
    const client = new Redis(redis.url, { maxRetriesPerRequest: null });
    const key = `${prefix}:schedules:delayed`;
    // Three minutes pass for Redis: the waiting tick is now long due.
    const [id = '', score = '0'] = await client.zrange(key, '0', '0', 'WITHSCORES');
    await client.zadd(key, String(Number(score) - 180_000 * 4_096), id);
    await client.hset(`${prefix}:schedules:${id}`, 'delay', '0');
    await queue.syncSchedule(everyMinute({ id: 'lich-lo' }));
    const due = Number(id.split(':').at(-1));
    const fired: Date[] = [];
    queue.startScheduleWorker(async ({ firedAt }) => {
      fired.push(firedAt);
    });
    await waitUntil('the missed tick', () => fired.length >= 1);
    expect(fired[0]).toEqual(new Date(due));
    expect((await queue.stats()).schedules.delayed).toBe(1);
    client.disconnect();
  });

  it('are refused where the plan or the zone makes no sense', async () => {
    const { queue } = await openTestQueue({ redisUrl: redis.url });
    await expect(queue.syncSchedule(everyMinute({ cron: 'mai' }))).rejects.toMatchObject({
      code: 'INVALID_CRON',
    });
    await expect(queue.syncSchedule(everyMinute({ timeZone: 'Mars' }))).rejects.toMatchObject({
      code: 'INVALID_TIME_ZONE',
    });
  });
});
