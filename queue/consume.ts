import type { Job } from 'bullmq';
import {
  AppError,
  type Clock,
  type DeadLetter,
  type DeadLetterStore,
  errorCode,
  errorMessage,
  type Logger,
  type QueueName,
} from '../domain/index.js';
import { letterOf } from './dead-letter.js';
import type { HostLeases } from './host-lease.js';
import { type JobPayload, parseJob } from './jobs.js';
import { DelayedError, UnrecoverableError, WaitingError } from './libraries.js';
import type { QueueTimings } from './timings.js';

/** A job that cannot be recorded as dead (the database is away) looks again after so long, in ms. */
const LETTER_RETRY_MS = 15_000;

export interface ConsumeDeps {
  readonly deadLetters: DeadLetterStore;
  readonly leases: HostLeases;
  /** Calls a delayed job at once, because its host came free. */
  readonly promote: (jobId: string) => Promise<void>;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly timings: QueueTimings;
}

export interface Consumer<Q extends QueueName> {
  readonly queue: Q;
  readonly handler: (payload: JobPayload<Q>, job: Job, signal: AbortSignal) => Promise<void>;
  /** The host of which only one job may be at work anywhere. */
  readonly host?: (payload: JobPayload<Q>) => string;
  /** Told of every job that was given up, after its letter is stored; it may be told twice. */
  readonly onDead?: (letter: DeadLetter) => Promise<void>;
}

/**
 * Works one job off: reads its payload, takes its host, runs the handler, and decides what an error means. Another attempt,
 * unless the error says that none can help or this was the last: then the letter is stored first and the job fails second,
 * so a job never leaves Redis before MongoDB has it.
 */
export async function consume<Q extends QueueName>(
  job: Job,
  token: string | undefined,
  signal: AbortSignal,
  consumer: Consumer<Q>,
  deps: ConsumeDeps,
): Promise<void> {
  try {
    const payload = parseJob(consumer.queue, job.data);
    await withHost(job, token, payload, signal, consumer, deps);
  } catch (error) {
    if (error instanceof DelayedError) throw error;
    if (signal.aborted) await handBack(job, token);
    await giveUpOrRetry(job, token, error, consumer, deps);
  }
}

async function withHost<Q extends QueueName>(
  job: Job,
  token: string | undefined,
  payload: JobPayload<Q>,
  signal: AbortSignal,
  consumer: Consumer<Q>,
  deps: ConsumeDeps,
): Promise<void> {
  const host = consumer.host?.(payload);
  if (host === undefined) return consumer.handler(payload, job, signal);
  const lease = await deps.leases.take(host, job.id ?? '');
  if (lease === undefined) {
    const pause = deps.timings.hostBusyMs * (1 + Math.random() / 2);
    await job.moveToDelayed(Date.now() + pause, token);
    throw new DelayedError(`Host ${host} is busy`);
  }
  try {
    await consumer.handler(payload, job, AbortSignal.any([signal, lease.lost]));
  } finally {
    await callNext(host, lease.release, deps);
  }
}

/** A release that fails costs only time: the lease ends by itself and the waiting job looks again by itself. */
async function callNext(
  host: string,
  release: () => Promise<string | undefined>,
  { promote, logger }: ConsumeDeps,
): Promise<void> {
  try {
    const waiting = await release();
    if (waiting !== undefined) await promote(waiting);
  } catch (error) {
    logger.warn({ host, error: errorMessage(error) }, 'host lease could not be given back');
  }
}

/** A worker that is told to stop gives its job back as it was; no attempt is spent on that. */
async function handBack(job: Job, token: string | undefined): Promise<never> {
  await job.moveToWait(token);
  throw new WaitingError('The worker stops');
}

async function giveUpOrRetry<Q extends QueueName>(
  job: Job,
  token: string | undefined,
  error: unknown,
  consumer: Consumer<Q>,
  deps: ConsumeDeps,
): Promise<never> {
  const isFinal = error instanceof AppError && !error.retryable;
  const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
  const facts = {
    queue: consumer.queue,
    jobId: job.id,
    attempt: job.attemptsMade + 1,
    code: errorCode(error),
    error: errorMessage(error),
  };
  if (!isFinal && !isLast) {
    deps.logger.warn(facts, 'job failed; it will be tried again');
    throw asError(error);
  }
  try {
    await bury(letterOf(consumer.queue, job, error, deps.clock.now()), consumer, deps);
  } catch (burial) {
    deps.logger.error(
      { ...facts, burial: errorMessage(burial) },
      'dead letter could not be stored; the job is kept',
    );
    await job.moveToDelayed(Date.now() + LETTER_RETRY_MS, token);
    throw new DelayedError('Its dead letter could not be stored');
  }
  throw new UnrecoverableError(`${errorCode(error)}: ${errorMessage(error)}`);
}

/** Stores a letter and tells whoever keeps the books about the job. */
export async function bury<Q extends QueueName>(
  letter: DeadLetter,
  consumer: Pick<Consumer<Q>, 'onDead'>,
  { deadLetters, logger }: Pick<ConsumeDeps, 'deadLetters' | 'logger'>,
): Promise<void> {
  await deadLetters.put(letter);
  await consumer.onDead?.(letter);
  const { id, queue, code, reason, attempts } = letter;
  logger.error({ letterId: id, queue, code, reason, attempts }, 'job given up');
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
