import type { Job } from 'bullmq';
import {
  type Clock,
  type DeadLetter,
  type DeadLetterStore,
  deterministicId,
  errorCode,
  errorMessage,
  InvalidInputError,
  QUEUE_NAMES,
  type QueueName,
} from '../domain/index.js';
import { type JobPayload, jobIds, parseJob } from './jobs.js';
import { type PublishDeps, publish } from './publish.js';
import { fireOnce } from './schedule.js';

/** Longest reason kept with a letter, in characters. */
const MAX_REASON = 1_000;

/** The letter of a job that was given up. A job that dies again after a redrive writes the same letter anew. */
export function letterOf(
  queue: QueueName,
  job: Pick<Job, 'id' | 'name' | 'data' | 'attemptsMade'>,
  error: unknown,
  at: Date,
): DeadLetter {
  return {
    id: deterministicId('dead', queue, job.id ?? ''),
    queue,
    jobName: job.name,
    data: job.data,
    code: errorCode(error),
    reason: errorMessage(error).slice(0, MAX_REASON),
    attempts: job.attemptsMade + 1,
    at,
  };
}

/**
 * Puts a dead letter's job back into its queue, with all its attempts before it.
 * Raises INVALID_INPUT for a queue that does not exist and JOB_INVALID for a payload this version cannot read.
 */
export async function redriveLetter(
  letter: DeadLetter,
  deps: PublishDeps & { readonly deadLetters: DeadLetterStore; readonly clock: Clock },
): Promise<void> {
  const queue = QUEUE_NAMES.find((name) => name === letter.queue);
  if (queue === undefined)
    throw new InvalidInputError(`There is no queue ${letter.queue}`, { queue: letter.queue });
  await publishAgain(queue, letter, deps);
  await deps.deadLetters.markRedriven(letter.id, deps.clock.now());
}

async function publishAgain(
  queue: QueueName,
  letter: DeadLetter,
  deps: PublishDeps & { readonly clock: Clock },
): Promise<void> {
  switch (queue) {
    case 'crawl': {
      const data = parseJob(queue, letter.data);
      return publish(queue, [{ jobId: jobIds.crawl(data.batchId), data }], deps);
    }
    case 'findings': {
      const data = parseJob(queue, letter.data);
      return publish(queue, [{ jobId: jobIds.findings(data.findingId), data }], deps);
    }
    case 'screenshots': {
      const data = parseJob(queue, letter.data);
      const jobId = jobIds.screenshots(data.findingId, data.attempt);
      return publish(queue, [{ jobId, data }], deps);
    }
    case 'schedules': {
      const data: JobPayload<'schedules'> = parseJob(queue, letter.data);
      const now = deps.clock.now();
      const firedAt = data.firedAt ?? now;
      return fireOnce(data.scheduleId, `redrive-${now.getTime()}`, firedAt, deps);
    }
  }
}
