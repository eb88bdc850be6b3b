import { describe, expect, it } from 'vitest';
import { LONGEST_WAIT_MS, untilCrawlIsQuiet } from '../../../app/pipeline/quiet-crawl.js';
import { NOW } from '../../builders/cases.js';

const NONE = { waiting: 0, active: 0, delayed: 0, failed: 0 };

/** A queue whose crawl is busy for so many looks, with a clock that only the waiting moves on. */
function crawlBusyFor(looks: number, busy: Partial<typeof NONE> = { active: 1 }) {
  const seen = { looks: 0, waitedMs: 0 };
  const stats = async () => {
    seen.looks += 1;
    const crawl = seen.looks <= looks ? { ...NONE, ...busy } : NONE;
    return { crawl, findings: NONE, screenshots: NONE, schedules: NONE };
  };
  const pause = async (ms: number) => {
    seen.waitedMs += ms;
  };
  const clock = { now: () => new Date(NOW.getTime() + seen.waitedMs) };
  return { deps: { queue: { stats }, clock, pause }, seen };
}

const never = new AbortController().signal;

describe('a screenshot waits for the crawl', () => {
  it('not at all where nothing is crawled', async () => {
    const { deps, seen } = crawlBusyFor(0);
    await untilCrawlIsQuiet(NOW, deps, never);
    expect(seen).toEqual({ looks: 1, waitedMs: 0 });
  });

  it.each([{ active: 1 }, { waiting: 1 }])('until its batches are done: %o', async (busy) => {
    const { deps, seen } = crawlBusyFor(3, busy);
    await untilCrawlIsQuiet(NOW, deps, never);
    expect(seen.looks).toBe(4);
    expect(seen.waitedMs).toBeLessThan(LONGEST_WAIT_MS);
  });

  it.each([
    { askedMsAgo: 0, waitedMs: LONGEST_WAIT_MS },
    { askedMsAgo: 14_900, waitedMs: LONGEST_WAIT_MS - 14_900 },
    { askedMsAgo: LONGEST_WAIT_MS + 1, waitedMs: 0 },
  ])('no longer than the limit since it was asked for: %o', async ({ askedMsAgo, waitedMs }) => {
    const { deps, seen } = crawlBusyFor(Number.POSITIVE_INFINITY);
    await untilCrawlIsQuiet(new Date(NOW.getTime() - askedMsAgo), deps, never);
    expect(seen.waitedMs).toBe(waitedMs);
  });

  it('and stops waiting when the worker is told to stop', async () => {
    const { deps } = crawlBusyFor(Number.POSITIVE_INFINITY);
    const stop = new AbortController();
    const { pause: _pause, ...real } = deps;
    const quiet = untilCrawlIsQuiet(NOW, real, stop.signal);
    stop.abort(new Error('draining'));
    await expect(quiet).rejects.toThrow();
  });
});
