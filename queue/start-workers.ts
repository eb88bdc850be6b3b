import type {
  Clock,
  DeadLetter,
  DeadLetterStore,
  FindingJob,
  Logger,
  QueueName,
} from '../domain/index.js';
import type { Connections } from './connection.js';
import type { ConsumeDeps, Consumer } from './consume.js';
import type { HostLeases } from './host-lease.js';
import type { Queues } from './queues.js';
import { type RunningWorker, runWorker } from './run-worker.js';
import type { QueueTimings } from './timings.js';

export interface WorkerOptions {
  /** Jobs in hand at once in this process. */
  readonly concurrency?: number;
  /** Told of every job given up, after its letter is stored; it may be told twice, and must raise where it fails. */
  readonly onDead?: (letter: DeadLetter) => Promise<void>;
}

export interface WorkerStarters {
  /** At most one batch of a host is at work across all workers. `signal` aborts when the worker must stop. */
  startCrawlWorker(
    handler: (
      job: { batchId: string; runId: string; host: string },
      signal: AbortSignal,
    ) => Promise<void>,
    options?: WorkerOptions,
  ): RunningWorker;
  startFindingWorker(
    handler: (job: FindingJob) => Promise<void>,
    options?: WorkerOptions,
  ): RunningWorker;
  startScreenshotWorker(
    handler: (job: { findingId: string; attempt: number }, signal: AbortSignal) => Promise<void>,
    options?: WorkerOptions,
  ): RunningWorker;
  /** `firedAt` is the time the schedule was due, not the time the job was picked up. */
  startScheduleWorker(
    handler: (job: { scheduleId: string; firedAt: Date }) => Promise<void>,
    options?: WorkerOptions,
  ): RunningWorker;
}

interface StartDeps {
  readonly connections: Connections;
  readonly queues: Queues;
  readonly prefix: string;
  readonly timings: QueueTimings;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly deadLetters: DeadLetterStore;
  readonly leases: HostLeases;
  /** Every started worker is noted here, to be closed with the queue. */
  readonly opened: RunningWorker[];
}

const CONCURRENCY: Readonly<Record<QueueName, number>> = {
  crawl: 4,
  findings: 2,
  screenshots: 1,
  schedules: 1,
};

/** The four ways to start a worker, on one set of connections. */
export function startWorkers(deps: StartDeps): WorkerStarters {
  const { connections, queues, prefix, opened } = deps;
  const consumeDeps: ConsumeDeps = {
    ...deps,
    promote: async (jobId) => {
      const job = await queues.crawl.getJob(jobId);
      if (job && (await job.isDelayed())) await job.promote();
    },
  };
  const start = <Q extends QueueName>(
    consumer: Consumer<Q>,
    { concurrency = CONCURRENCY[consumer.queue], onDead }: WorkerOptions,
  ): RunningWorker => {
    const worker = runWorker(
      onDead ? { ...consumer, onDead } : consumer,
      {
        prefix,
        concurrency,
        connect: connections.worker,
        waiting: () => queues[consumer.queue].getWaitingCount(),
      },
      consumeDeps,
    );
    opened.push(worker);
    return worker;
  };
  return {
    startCrawlWorker: (handler, options = {}) =>
      start(
        {
          queue: 'crawl',
          host: ({ host }) => host,
          handler: ({ batchId, runId, host }, _job, signal) =>
            handler({ batchId, runId, host }, signal),
        },
        options,
      ),
    startFindingWorker: (handler, options = {}) =>
      start(
        {
          queue: 'findings',
          handler: ({ findingId, runId, draftSha256 }) =>
            handler({ findingId, runId, draftSha256 }),
        },
        options,
      ),
    startScreenshotWorker: (handler, options = {}) =>
      start(
        {
          queue: 'screenshots',
          handler: ({ findingId, attempt }, _job, signal) =>
            handler({ findingId, attempt }, signal),
        },
        options,
      ),
    startScheduleWorker: (handler, options = {}) =>
      start(
        {
          queue: 'schedules',
          handler: ({ scheduleId, firedAt }, job) =>
            handler({
              scheduleId,
              // BullMQ keeps the time a scheduled job was due as the mark for the one after it.
              firedAt: firedAt ?? new Date(job.opts.prevMillis ?? job.timestamp),
            }),
        },
        options,
      ),
  };
}
