import { QUEUE_NAMES, type QueueName } from '../domain/index.js';
import type { Queues } from './queues.js';

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** How many jobs each queue holds. */
export async function readStats(queues: Queues): Promise<Record<QueueName, QueueCounts>> {
  const counted = await Promise.all(QUEUE_NAMES.map((name) => readCounts(queues, name)));
  const [crawl, findings, screenshots, schedules] = counted;
  const none: QueueCounts = { waiting: 0, active: 0, delayed: 0, failed: 0 };
  return {
    crawl: crawl ?? none,
    findings: findings ?? none,
    screenshots: screenshots ?? none,
    schedules: schedules ?? none,
  };
}

async function readCounts(queues: Queues, name: QueueName): Promise<QueueCounts> {
  const counts = await queues[name].getJobCounts(
    'wait',
    'prioritized',
    'active',
    'delayed',
    'failed',
  );
  const of = (state: string) => counts[state] ?? 0;
  return {
    waiting: of('wait') + of('prioritized'),
    active: of('active'),
    delayed: of('delayed'),
    failed: of('failed'),
  };
}
