import { setTimeout as wait } from 'node:timers/promises';
import { Queue as BullQueue } from 'bullmq';
import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../domain/index.js';
import { waitUntil } from '../../services/wait-until.js';
import { openTestQueue } from './open-test-queue.js';

const batches = (count: number, host = (index: number) => `h${index}.example`) =>
  Array.from({ length: count }, (_, index) => ({
    id: `batch_${index}`,
    runId: 'run_1',
    host: host(index),
  }));

describe('publishing and consuming', () => {
  it('hands each job over once, with what it carries, however often it was published', async () => {
    const { queue } = await openTestQueue();
    await queue.publishBatches(batches(5));
    await queue.publishBatches(batches(5));
    await queue.publishFinding({ findingId: 'find_1', runId: 'run_1', draftSha256: 'ab' });
    await queue.publishScreenshot({ findingId: 'find_1', attempt: 0 });
    await queue.publishScreenshot({ findingId: 'find_1', attempt: 1 });
    expect((await queue.stats()).crawl.waiting).toBe(5);
    const seen: unknown[] = [];
    const note = async (job: unknown) => {
      seen.push(job);
    };
    queue.startCrawlWorker(note);
    queue.startFindingWorker(note);
    queue.startScreenshotWorker(note);
    await waitUntil('eight jobs', () => seen.length >= 8);
    expect(seen).toHaveLength(8);
    expect(seen).toContainEqual({ batchId: 'batch_3', runId: 'run_1', host: 'h3.example' });
    expect(seen).toContainEqual({ findingId: 'find_1', runId: 'run_1', draftSha256: 'ab' });
    expect(seen).toContainEqual({ findingId: 'find_1', attempt: 1 });
    await waitUntil('an empty queue', async () => (await queue.stats()).crawl.active === 0);
    expect((await queue.stats()).crawl).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('does a job again that was done before, when it is published again', async () => {
    const { queue } = await openTestQueue();
    let done = 0;
    queue.startCrawlWorker(async () => {
      done += 1;
    });
    await queue.publishBatches(batches(1));
    await waitUntil(
      'done once',
      async () => done === 1 && (await queue.stats()).crawl.active === 0,
    );
    await queue.publishBatches(batches(1));
    await waitUntil('done twice', () => done === 2);
  });

  it('takes urgent batches before those that wait', async () => {
    const { queue } = await openTestQueue();
    await queue.publishBatches(batches(20));
    await queue.publishBatches([{ id: 'gap', runId: 'r', host: 'gap.example' }], { urgent: true });
    const order: string[] = [];
    queue.startCrawlWorker(
      async ({ batchId }) => {
        order.push(batchId);
      },
      { concurrency: 1 },
    );
    await waitUntil('all', () => order.length === 21);
    expect(order[0]).toBe('gap');
  });

  it('holds a paused queue back until it is resumed', async () => {
    const { queue } = await openTestQueue();
    await queue.pause('crawl');
    let done = 0;
    queue.startCrawlWorker(async () => {
      done += 1;
    });
    await queue.publishBatches(batches(3));
    expect(await queue.isPaused('crawl')).toBe(true);
    await wait(150);
    expect(done).toBe(0);
    await queue.resume('crawl');
    await waitUntil('resumed', () => done === 3);
  });
});

describe('one batch per host', () => {
  it('holds across workers of several processes, without spending attempts', async () => {
    const test = await openTestQueue();
    const other = await test.openAgain();
    const active = new Map<string, number>();
    let most = 0;
    let done = 0;
    const handler = async ({ host }: { host: string }) => {
      active.set(host, (active.get(host) ?? 0) + 1);
      most = Math.max(most, active.get(host) ?? 0);
      await wait(10);
      active.set(host, (active.get(host) ?? 1) - 1);
      done += 1;
    };
    test.queue.startCrawlWorker(handler, { concurrency: 6 });
    other.startCrawlWorker(handler, { concurrency: 6 });
    await test.queue.publishBatches(batches(40, (index) => `h${index % 3}.example`));
    await waitUntil('all batches', () => done === 40);
    expect(most).toBe(1);
    expect(test.letters.size).toBe(0);
  });

  it('gives a host on at once when its batch ends, not when the waiting time is over', async () => {
    const { queue } = await openTestQueue({ timings: { hostBusyMs: 60_000 } });
    let done = 0;
    const started = Date.now();
    queue.startCrawlWorker(async () => {
      await wait(20);
      done += 1;
    });
    await queue.publishBatches(batches(6, () => 'mot.example'));
    await waitUntil('six in a row', () => done === 6, 20_000);
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it('keeps a host for a batch that takes longer than the lease lives', async () => {
    const { queue } = await openTestQueue({ timings: { hostLeaseMs: 200 } });
    let active = 0;
    let most = 0;
    let done = 0;
    queue.startCrawlWorker(async () => {
      active += 1;
      most = Math.max(most, active);
      await wait(700);
      active -= 1;
      done += 1;
    });
    await queue.publishBatches(batches(2, () => 'mot.example'));
    await waitUntil('both', () => done === 2);
    expect(most).toBe(1);
  });
});

describe('what goes wrong', () => {
  it('is tried three times, then becomes a letter that can be redriven', async () => {
    const { queue, letters } = await openTestQueue();
    let broken = true;
    let tries = 0;
    const told: string[] = [];
    queue.startFindingWorker(
      async () => {
        tries += 1;
        if (broken) throw new AppError({ code: 'STORE_FULL', message: 'đầy', retryable: true });
      },
      {
        onDead: async (letter) => {
          told.push(letter.code);
        },
      },
    );
    await queue.publishFinding({ findingId: 'find_x', runId: 'r', draftSha256: 'ab' });
    await waitUntil('a letter', () => letters.size === 1);
    const [letter] = [...letters.values()];
    expect(letter).toMatchObject({
      queue: 'findings',
      code: 'STORE_FULL',
      reason: 'đầy',
      attempts: 3,
      data: { v: 1, findingId: 'find_x' },
    });
    expect([tries, told]).toEqual([3, ['STORE_FULL']]);
    broken = false;
    if (letter) await queue.redrive(letter);
    await waitUntil('redriven', () => tries === 4);
    expect(letters.get(letter?.id ?? '')?.redrivenAt).toBeInstanceOf(Date);
  });

  it('is given up at once where no further attempt can help', async () => {
    const { queue, letters } = await openTestQueue();
    let tries = 0;
    queue.startScreenshotWorker(async () => {
      tries += 1;
      throw new AppError({ code: 'DRAFT_MISSING', message: 'mất' });
    });
    await queue.publishScreenshot({ findingId: 'f', attempt: 0 });
    await waitUntil('a letter', () => letters.size === 1);
    expect([...letters.values()]).toMatchObject([{ code: 'DRAFT_MISSING', attempts: 1 }]);
    expect(tries).toBe(1);
  });

  it('does not stop the other jobs: a payload nobody can read becomes a letter', async () => {
    const { queue, letters, redisUrl, prefix } = await openTestQueue();
    const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
    const raw = new BullQueue('crawl', { connection: redis, prefix });
    const future = { v: 2, batches: ['b'] };
    await raw.add('batch', future, { jobId: 'tu-tuong-lai' });
    await raw.add('batch', { rubbish: true }, { jobId: 'rac' });
    let done = 0;
    queue.startCrawlWorker(async () => {
      done += 1;
    });
    await queue.publishBatches(batches(2));
    await waitUntil('two letters', () => letters.size === 2 && done === 2);
    expect([...letters.values()].map(({ code }) => code)).toEqual(['JOB_INVALID', 'JOB_INVALID']);
    expect([...letters.values()].map(({ data }) => data)).toContainEqual(future);
    const [letter] = [...letters.values()];
    if (letter) await expect(queue.redrive(letter)).rejects.toMatchObject({ code: 'JOB_INVALID' });
    await raw.close();
    redis.disconnect();
  });

  it('keeps the job while its letter cannot be stored', async () => {
    let down = true;
    const stored: string[] = [];
    const deadLetters = {
      put: async ({ id }: { id: string }) => {
        if (down) throw new Error('database away');
        stored.push(id);
      },
      get: async () => undefined,
      list: async () => [],
      markRedriven: async () => undefined,
    };
    const { queue } = await openTestQueue({ deadLetters });
    queue.startFindingWorker(async () => {
      throw new AppError({ code: 'DRAFT_MISSING', message: 'mất' });
    });
    await queue.publishFinding({ findingId: 'f', runId: 'r', draftSha256: 'ab' });
    await waitUntil('kept', async () => (await queue.stats()).findings.delayed === 1);
    expect(stored).toEqual([]);
    expect((await queue.stats()).findings.failed).toBe(0);
    down = false;
  });

  it('hands active jobs back when the worker must stop, without spending an attempt', async () => {
    const test = await openTestQueue({ timings: { drainMs: 200 } });
    const other = await test.openAgain();
    let started = 0;
    const worker = test.queue.startCrawlWorker(
      (_job, signal) =>
        new Promise((_resolve, reject) => {
          started += 1;
          signal.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    await test.queue.publishBatches(batches(1));
    await waitUntil('started', () => started === 1);
    await worker.close();
    expect((await other.stats()).crawl).toMatchObject({ waiting: 1, failed: 0 });
    let done = 0;
    other.startCrawlWorker(async () => {
      done += 1;
    });
    await waitUntil('done elsewhere', () => done === 1);
    expect(test.letters.size).toBe(0);
  });
});

describe('URLs of a run', () => {
  it('belong to whoever met them first, also in a later attempt', async () => {
    const { queue } = await openTestQueue();
    const urls = Array.from({ length: 2_500 }, (_, index) => `https://mot.example/${index}`);
    expect((await queue.claimUrls('run_1', 'batch_a', urls)).every(Boolean)).toBe(true);
    expect((await queue.claimUrls('run_1', 'batch_a', urls)).every(Boolean)).toBe(true);
    const others = await queue.claimUrls('run_1', 'batch_b', [...urls, 'https://hai.example/']);
    expect(others.filter(Boolean)).toHaveLength(1);
    expect(others.at(-1)).toBe(true);
    expect(await queue.claimUrls('run_2', 'batch_b', urls.slice(0, 1))).toEqual([true]);
    await queue.forgetRun('run_1');
    expect(await queue.claimUrls('run_1', 'batch_b', urls.slice(0, 1))).toEqual([true]);
    expect(await queue.claimUrls('run_1', 'batch_b', [])).toEqual([]);
  });

  it('go to one owner each when many claim them at once', async () => {
    const { queue } = await openTestQueue();
    const urls = Array.from({ length: 50 }, (_, index) => `https://mot.example/${index}`);
    const claims = await Promise.all(
      Array.from({ length: 8 }, (_, owner) => queue.claimUrls('run_1', `batch_${owner}`, urls)),
    );
    for (const index of urls.keys()) expect(claims.filter((claim) => claim[index])).toHaveLength(1);
  });
});
