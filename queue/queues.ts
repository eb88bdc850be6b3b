import type { Queue as BullQueueType } from 'bullmq';
import type { Redis } from 'ioredis';
import { QUEUE_NAMES, type QueueName } from '../domain/index.js';
import { parseCron } from './cron.js';
import { jobOptions } from './job-options.js';
import { BullQueue } from './libraries.js';
import type { QueueTimings } from './timings.js';

/** Events kept in Redis per queue: enough to look at, too few to fill it. */
const MAX_EVENTS = 500;

export type Queues = Readonly<Record<QueueName, BullQueueType>>;

/** The queues themselves, on one shared connection. */
export function openQueues(redis: Redis, prefix: string, timings: QueueTimings): Queues {
  const open = (name: QueueName) => {
    const queue = new BullQueue(name, {
      connection: redis,
      prefix,
      defaultJobOptions: jobOptions(name, timings),
      streams: { events: { maxLen: MAX_EVENTS } },
      settings: { repeatStrategy },
    });
    // The connection itself tells of an outage, once; unheard here, BullMQ prints every attempt to stderr.
    queue.on('error', () => undefined);
    return queue;
  };
  return {
    crawl: open('crawl'),
    findings: open('findings'),
    screenshots: open('screenshots'),
    schedules: open('schedules'),
  };
}

/** The next fire time by the same library that checked and showed the plan, so that all three agree. */
export function repeatStrategy(
  millis: number,
  { pattern, tz }: { pattern?: string; tz?: string },
): number | undefined {
  if (pattern === undefined) return undefined;
  return parseCron(pattern, tz ?? 'UTC')
    .nextRun(new Date(millis))
    ?.getTime();
}

export async function closeQueues(queues: Queues): Promise<void> {
  await Promise.all(QUEUE_NAMES.map((name) => queues[name].close()));
}
