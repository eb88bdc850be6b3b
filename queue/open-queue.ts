import type {
  Clock,
  DeadLetter,
  DeadLetterStore,
  FindingJob,
  JobQueue,
  Logger,
  QueueName,
  Schedule,
} from '../domain/index.js';
import { type RedisReport, readServer, requireSafe } from './check-server.js';
import { asRedisError, connectRedis } from './connection.js';
import { redriveLetter } from './dead-letter.js';
import { openHostLeases } from './host-lease.js';
import { JOB_VERSION, jobIds } from './jobs.js';
import { type PublishDeps, publish } from './publish.js';
import { closeQueues, openQueues } from './queues.js';
import { readStats } from './read-stats.js';
import type { RunningWorker } from './run-worker.js';
import { fireMissed, fireOnce, removeScheduler, syncScheduler } from './schedule.js';
import { openSeenUrls } from './seen-urls.js';
import { startWorkers, type WorkerStarters } from './start-workers.js';
import { type QueueTimings, TIMINGS } from './timings.js';

export interface QueueOptions {
  /** May hold a password; it is never shown. */
  readonly redisUrl: string;
  /** Stands before every key, so that several workspaces can share a Redis. */
  readonly prefix: string;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly deadLetters: DeadLetterStore;
  /** Work with a Redis that may lose jobs; said in the log. */
  readonly allowUnsafe?: boolean;
  readonly timings?: Partial<QueueTimings>;
}

/** Everything that goes through Redis. Nothing in it is the truth: {@link rebuildQueue} makes all of it again. */
export interface Queue extends JobQueue, WorkerStarters {
  /** Raises SERVICE_UNAVAILABLE where Redis does not answer. */
  checkServer(): Promise<RedisReport>;
  /** Puts a dead letter's job back. A crawl batch must be reopened in its store first. */
  redrive(letter: DeadLetter): Promise<void>;
  /** No worker takes jobs of the queue until it is resumed. */
  pause(queue: QueueName): Promise<void>;
  resume(queue: QueueName): Promise<void>;
  isPaused(queue: QueueName): Promise<boolean>;
  /** Makes a schedule's scheduler if it is gone, then fires the one tick it missed. Answers what it had to do. */
  restoreSchedule(schedule: Schedule): Promise<{ made: boolean; missed: boolean }>;
  /** Ids of the findings whose screenshot is waiting or being taken. */
  screenshotsUnderWay(): Promise<ReadonlySet<string>>;
}

/**
 * Connects and checks the server. Raises SERVICE_UNAVAILABLE within five seconds where Redis is away or refuses the password,
 * and REDIS_UNSAFE where it could lose jobs.
 */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { redisUrl, prefix, logger, clock, deadLetters } = options;
  const timings = { ...TIMINGS, ...options.timings };
  const connections = await connectRedis(redisUrl, logger);
  const redis = connections.publisher;
  try {
    const report = await readServer(redis);
    if (options.allowUnsafe && report.problems.length > 0)
      logger.warn({ problems: report.problems }, 'redis may lose jobs; allowed by configuration');
    else requireSafe(report, connections.address);
  } catch (error) {
    await connections.close();
    throw asRedisError(error, connections.address);
  }
  const queues = openQueues(redis, prefix, timings);
  const deps: PublishDeps = { redis, prefix, queues };
  const seen = openSeenUrls(redis, prefix);
  const workers: RunningWorker[] = [];

  /** A Redis that is away is a SERVICE_UNAVAILABLE, whichever call meets it. */
  const guarded =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return await act(...args);
      } catch (error) {
        throw asRedisError(error, connections.address);
      }
    };
  return {
    ...startWorkers({
      connections,
      queues,
      prefix,
      timings,
      logger,
      clock,
      deadLetters,
      leases: openHostLeases(redis, { prefix, lifeMs: timings.hostLeaseMs, logger }),
      opened: workers,
    }),
    publishBatches: guarded((batches, more) => {
      const jobs = batches.map(({ id, runId, host }) => ({
        jobId: jobIds.crawl(id),
        data: { v: JOB_VERSION, batchId: id, runId, host },
      }));
      return publish('crawl', jobs, deps, more);
    }),
    publishFinding: guarded((job: FindingJob) => {
      const { findingId, runId, draftSha256 } = job;
      const data = { v: JOB_VERSION, findingId, runId, draftSha256 };
      return publish('findings', [{ jobId: jobIds.findings(findingId), data }], deps);
    }),
    publishScreenshot: guarded(({ findingId, attempt, harm }) => {
      const data = { v: JOB_VERSION, findingId, attempt };
      const jobId = jobIds.screenshots(findingId, attempt);
      // In BullMQ 1 is the soonest; a job without priority goes before all that have one.
      const options = harm === undefined ? {} : { priority: 1 + Math.round(10 * (100 - harm)) };
      return publish('screenshots', [{ jobId, data }], deps, options);
    }),
    syncSchedule: guarded(async (schedule) => {
      await syncScheduler(schedule, deps);
    }),
    removeSchedule: guarded((scheduleId) => removeScheduler(scheduleId, deps)),
    fireNow: guarded((scheduleId, requestId) => fireOnce(scheduleId, requestId, clock.now(), deps)),
    restoreSchedule: guarded(async (schedule) => {
      const made = await syncScheduler(schedule, deps);
      return { made, missed: made && (await fireMissed(schedule, clock.now(), deps)) };
    }),
    stats: guarded(() => readStats(queues)),
    claimUrls: guarded(seen.claim),
    forgetRun: guarded(seen.forget),
    checkServer: guarded(() => readServer(redis)),
    redrive: guarded((letter) => redriveLetter(letter, { ...deps, deadLetters, clock })),
    pause: guarded((queue) => queues[queue].pause()),
    resume: guarded((queue) => queues[queue].resume()),
    isPaused: guarded((queue) => queues[queue].isPaused()),
    screenshotsUnderWay: guarded(async () => {
      const jobs = await queues.screenshots.getJobs(['wait', 'active', 'delayed', 'prioritized']);
      return new Set(jobs.flatMap((job) => (job ? [String(job.data.findingId)] : [])));
    }),
    async close() {
      await Promise.all(workers.map((worker) => worker.close()));
      await closeQueues(queues);
      await connections.close();
    },
  };
}
