import { describe, expect, it, vi } from 'vitest';
import { createSlots } from '../../../crawler/browser/slots.js';
import { retryAfterMs } from '../../../crawler/http/polite-fetch.js';
import { CrawlError } from '../../../crawler/index.js';
import { createHostTurns } from '../../../crawler/politeness/host-turns.js';
import { createRobotsRules } from '../../../crawler/politeness/robots.js';

const NOW = new Date('2026-11-22T00:00:00Z');

describe('turns of a host', () => {
  it('lets one in at a time, and the next after the pause', async () => {
    vi.useFakeTimers();
    try {
      const turns = createHostTurns();
      const order: string[] = [];
      const first = await turns.take('a.example', 1_000);
      const second = turns.take('a.example', 1_000).then((release) => {
        order.push('second');
        release();
      });
      await vi.advanceTimersByTimeAsync(5_000);
      expect(order).toEqual([]);
      first();
      await vi.advanceTimersByTimeAsync(999);
      expect(order).toEqual([]);
      await vi.advanceTimersByTimeAsync(1);
      await second;
      expect(order).toEqual(['second']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('does not make hosts wait for each other', async () => {
    const turns = createHostTurns();
    await turns.take('a.example', 60_000);
    await expect(turns.take('b.example', 60_000)).resolves.toBeTypeOf('function');
  });

  it('keeps everybody off a host that asked to be left alone', async () => {
    vi.useFakeTimers();
    try {
      const turns = createHostTurns();
      turns.holdUntil('a.example', Date.now() + 30_000);
      expect(turns.waitOf('a.example')).toBe(30_000);
      let entered = false;
      const entry = turns.take('a.example', 0).then(() => {
        entered = true;
      });
      await vi.advanceTimersByTimeAsync(29_999);
      expect(entered).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await entry;
    } finally {
      vi.useRealTimers();
    }
  });

  it('passes the turn on when somebody stops waiting', async () => {
    const turns = createHostTurns();
    const release = await turns.take('a.example', 0);
    const stop = new AbortController();
    const impatient = turns.take('a.example', 0, stop.signal);
    const patient = turns.take('a.example', 0);
    stop.abort(new Error('stopped'));
    release();
    await expect(impatient).rejects.toThrow('stopped');
    await expect(patient).resolves.toBeTypeOf('function');
  });
});

describe('slots', () => {
  it('hands a freed slot to who waited longest, once', async () => {
    const slots = createSlots(1);
    const free = await slots.take();
    const order: number[] = [];
    const second = slots.take().then((release) => {
      order.push(2);
      release();
    });
    const third = slots.take().then(() => order.push(3));
    free();
    free();
    await Promise.all([second, third]);
    expect(order).toEqual([2, 3]);
  });

  it('lets a waiting one give up', async () => {
    const slots = createSlots(1);
    await slots.take();
    const stop = new AbortController();
    const waiting = slots.take(stop.signal);
    stop.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });
});

describe('robots rules', () => {
  const rules = (status: number, text: string) => {
    let fetched = 0;
    let now = NOW;
    const robots = createRobotsRules({
      clock: { now: () => now },
      fetch: async () => {
        fetched += 1;
        return { status, text };
      },
    });
    return {
      verdict: (path: string) => robots.verdict(new URL(path, 'https://a.example'), 'RaSoat/0.1'),
      fetched: () => fetched,
      pass: (ms: number) => {
        now = new Date(now.getTime() + ms);
      },
    };
  };
  const TEXT = 'User-agent: *\nDisallow: /kin\nAllow: /kin/mo\nCrawl-delay: 7\n';

  it.each([
    ['/', true],
    ['/kin', false],
    ['/kin/a', false],
    ['/kin/mo', true],
  ])('%s → %s', async (path, allowed) => {
    expect(await rules(200, TEXT).verdict(path)).toEqual({
      allowed,
      stated: true,
      crawlDelayMs: 7_000,
    });
  });

  it('follows the group that names us', async () => {
    const text = 'User-agent: RaSoat\nDisallow: /\n\nUser-agent: *\nAllow: /\n';
    expect((await rules(200, text).verdict('/')).allowed).toBe(false);
  });

  it.each([404, 403, 410])('takes %i for no rules', async (status) => {
    expect(await rules(status, TEXT).verdict('/kin')).toMatchObject({
      allowed: true,
      stated: false,
    });
  });

  it('takes 503 for a full stop', async () => {
    expect((await rules(503, '').verdict('/')).allowed).toBe(false);
  });

  it('asks once a day', async () => {
    const site = rules(200, TEXT);
    await Promise.all([site.verdict('/'), site.verdict('/kin')]);
    site.pass(23 * 3_600_000);
    await site.verdict('/');
    expect(site.fetched()).toBe(1);
    site.pass(2 * 3_600_000);
    await site.verdict('/');
    expect(site.fetched()).toBe(2);
  });

  it('leaves it to the visit to say that a host is down', async () => {
    const robots = createRobotsRules({
      clock: { now: () => NOW },
      fetch: async () => {
        throw new CrawlError('CONNECT_REFUSED', 'down');
      },
    });
    expect((await robots.verdict(new URL('https://a.example/'), 'x')).allowed).toBe(true);
  });
});

describe('Retry-After', () => {
  it.each([
    [429, '5', 5_000],
    [503, '5', 5_000],
    [429, '100000', 60_000],
    [429, 'soon', 0],
    [200, '5', 0],
    [429, undefined, 0],
  ])('%i with %s → %i ms', (status, value, wait) => {
    const headers: Record<string, string> = value === undefined ? {} : { 'retry-after': value };
    expect(retryAfterMs({ status, headers }, 60_000)).toBe(wait);
  });

  it('reads a date', () => {
    const headers = { 'retry-after': new Date(Date.now() + 20_000).toUTCString() };
    const wait = retryAfterMs({ status: 503, headers }, 60_000);
    expect(wait).toBeGreaterThan(15_000);
    expect(wait).toBeLessThanOrEqual(20_000);
  });
});
