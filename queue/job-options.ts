import type { JobsOptions } from 'bullmq';
import type { QueueName } from '../domain/index.js';
import { ATTEMPTS, type QueueTimings } from './timings.js';

const DAY_S = 24 * 3_600;
const JITTER = 0.5;

/**
 * What becomes of a queue's jobs. Finished ones leave at once: MongoDB knows that they are done, and a kept id would stand
 * in the way when the same work has to be published again. Only fired schedules stay a while, so that one request fires once.
 */
export function jobOptions(queue: QueueName, timings: QueueTimings): JobsOptions {
  return {
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: timings.backoffMs, jitter: JITTER },
    removeOnComplete: queue === 'schedules' ? { age: DAY_S, count: 500 } : true,
    removeOnFail: { age: 7 * DAY_S, count: 1_000 },
    stackTraceLimit: 5,
  };
}
