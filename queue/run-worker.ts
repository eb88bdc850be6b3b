import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { errorMessage, type QueueName } from '../domain/index.js';
import { bury, type ConsumeDeps, type Consumer, consume } from './consume.js';
import { letterOf } from './dead-letter.js';
import { BullWorker } from './libraries.js';
import { repeatStrategy } from './queues.js';

/** A worker may be killed again and again without its job being failed for it; poison is told by attempts, not by kills. */
const MAX_STALLED = 20;
/** How long a worker waits for work in one call, in s. */
const DRAIN_DELAY_S = 5;
/** After the handlers were told to stop, how long they may take to do so, in ms. */
const STOP_LIMIT_MS = 5_000;
/** Looks at a worker with work waiting and nothing done, before it is taken for dead. */
const SILENT_LOOKS = 4;

export interface RunningWorker {
  /** Takes no more work, lets active jobs finish within the drain limit, then hands them back. */
  close(): Promise<void>;
}

export interface WorkerSetting {
  readonly prefix: string;
  readonly concurrency: number;
  /** A new connection for each worker. */
  readonly connect: () => Redis;
  /** Jobs of the queue that wait for somebody. */
  readonly waiting: () => Promise<number>;
}

/**
 * Runs a queue's worker until it is closed. It outlives restarts of Redis: the connection comes back by itself, and a worker
 * that fetches nothing while work waits is replaced.
 */
export function runWorker<Q extends QueueName>(
  consumer: Consumer<Q>,
  setting: WorkerSetting,
  deps: ConsumeDeps,
): RunningWorker {
  const pulse = { jobs: 0, beats: 0 };
  const stop = new AbortController();
  const start = () => startWorker(consumer, setting, deps, stop.signal, pulse);
  let current = start();
  const endWatch = watchForSilence(pulse, setting.waiting, deps, async () => {
    deps.logger.warn({ queue: consumer.queue }, 'worker fell silent; starting it anew');
    const old = current;
    current = start();
    await old.shut(true);
  });
  return {
    async close() {
      endWatch();
      await drain(current, stop, deps.timings.drainMs);
    },
  };
}

/** Signs of life of a worker: jobs in hand now, and things that happened so far. */
interface Pulse {
  jobs: number;
  beats: number;
}

interface StartedWorker {
  shut(force: boolean): Promise<void>;
}

function startWorker<Q extends QueueName>(
  consumer: Consumer<Q>,
  { connect, prefix, concurrency }: WorkerSetting,
  deps: ConsumeDeps,
  stopped: AbortSignal,
  pulse: Pulse,
): StartedWorker {
  const redis = connect();
  const { timings, logger } = deps;
  const process = async (job: Job, token: string | undefined, lockSignal?: AbortSignal) => {
    pulse.jobs += 1;
    pulse.beats += 1;
    const signal = lockSignal ? AbortSignal.any([stopped, lockSignal]) : stopped;
    try {
      await consume(job, token, signal, consumer, deps);
    } finally {
      pulse.jobs -= 1;
      pulse.beats += 1;
    }
  };
  const worker = new BullWorker(
    consumer.queue,
    (job, token, signal) => process(job, token, signal),
    {
      connection: redis,
      prefix,
      concurrency,
      lockDuration: timings.lockMs,
      stalledInterval: timings.stalledCheckMs,
      maxStalledCount: MAX_STALLED,
      drainDelay: DRAIN_DELAY_S,
      settings: { repeatStrategy },
    },
  );
  worker.on('drained', () => {
    pulse.beats += 1;
  });
  worker.on('error', (error) => {
    logger.warn({ queue: consumer.queue, error: errorMessage(error) }, 'worker met an error');
  });
  worker.on('lockRenewalFailed', (jobIds) => {
    logger.warn({ queue: consumer.queue, jobIds }, 'job locks could not be renewed');
  });
  // BullMQ itself fails a job that stalled too often; no handler ran, so its letter is written here.
  worker.on('failed', (job, error) => {
    if (job === undefined || !/stalled more than/.test(error.message)) return;
    bury(letterOf(consumer.queue, job, error, deps.clock.now()), consumer, deps).catch(
      (burial: unknown) => {
        logger.error({ jobId: job.id, error: errorMessage(burial) }, 'dead letter not stored');
      },
    );
  });
  return {
    async shut(force) {
      await worker.close(force);
      redis.disconnect();
    },
  };
}

/** Looks at the worker now and then; answers how to end the looking. */
function watchForSilence(
  pulse: Pulse,
  waiting: () => Promise<number>,
  { timings, logger }: ConsumeDeps,
  replace: () => Promise<void>,
): () => void {
  let seen = -1;
  let looks = 0;
  const look = async () => {
    const silent = pulse.jobs === 0 && pulse.beats === seen && (await waiting()) > 0;
    seen = pulse.beats;
    looks = silent ? looks + 1 : 0;
    if (looks < SILENT_LOOKS) return;
    looks = 0;
    await replace();
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => {
      logger.warn({ error: errorMessage(error) }, 'worker could not be looked at');
    });
  }, timings.watchdogMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** Waits for active jobs; past the limit they are told to stop, and a handler that will not is left behind. */
async function drain(worker: StartedWorker, stop: AbortController, drainMs: number): Promise<void> {
  const tell = setTimeout(() => stop.abort(new Error('The worker stops')), drainMs);
  const end = new AbortController();
  try {
    await Promise.race([
      worker.shut(false),
      wait(drainMs + STOP_LIMIT_MS, undefined, { signal: end.signal }).catch(() => undefined),
    ]);
  } finally {
    clearTimeout(tell);
    end.abort();
  }
}
