import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, JobQueue } from '../../domain/index.js';

/** A screenshot waits for the crawl at most this long after it was asked for, in ms: a suspected page may be gone by the next minute. */
export const LONGEST_WAIT_MS = 15_000;
const LOOK_EVERY_MS = 500;

export interface QuietCrawlDeps {
  readonly queue: Pick<JobQueue, 'stats'>;
  readonly clock: Clock;
  /** Waits so many ms; rejects when the signal aborts. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Resolves as soon as no batch is crawled or waits for its crawl, and at the latest {@link LONGEST_WAIT_MS} after `since`. Drawing
 * one page takes a processor as long as reading a hundred and more: a short crawl ends sooner this way, its pages are drawn worst
 * first instead of first come, and a host is not visited by both lanes at once. Rejects with the signal's reason when told to stop.
 */
export async function untilCrawlIsQuiet(
  since: Date,
  { queue, clock, pause = pauseFor }: QuietCrawlDeps,
  signal: AbortSignal,
): Promise<void> {
  const endsAt = since.getTime() + LONGEST_WAIT_MS;
  for (;;) {
    signal.throwIfAborted();
    const left = endsAt - clock.now().getTime();
    if (left <= 0) return;
    const { crawl } = await queue.stats();
    if (crawl.active + crawl.waiting === 0) return;
    await pause(Math.min(LOOK_EVERY_MS, left), signal);
  }
}

function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return wait(ms, undefined, { signal });
}
