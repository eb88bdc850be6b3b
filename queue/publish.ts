import type { Redis } from 'ioredis';
import type { QueueName } from '../domain/index.js';
import { JOB_NAMES } from './jobs.js';
import type { Queues } from './queues.js';

const CHUNK = 500;

export interface Publication {
  readonly jobId: string;
  readonly data: object;
}

export interface PublishDeps {
  readonly redis: Redis;
  readonly prefix: string;
  readonly queues: Queues;
}

/**
 * Adds jobs whose ids are not waiting or at work already. What is left of an earlier, ended life of the same id is removed
 * first: an id that Redis remembers as done must never keep pending work from being done.
 */
export async function publish(
  queue: QueueName,
  jobs: readonly Publication[],
  deps: PublishDeps,
  options: { urgent?: boolean; priority?: number } = {},
): Promise<void> {
  for (let start = 0; start < jobs.length; start += CHUNK) {
    const chunk = jobs.slice(start, start + CHUNK);
    await removeEnded(
      queue,
      chunk.map(({ jobId }) => jobId),
      deps,
    );
    await deps.queues[queue].addBulk(
      chunk.map(({ jobId, data }) => ({
        name: JOB_NAMES[queue],
        data,
        // An urgent job goes to the head of the line.
        opts: {
          jobId,
          ...(options.urgent ? { lifo: true } : {}),
          ...(options.priority === undefined ? {} : { priority: options.priority }),
        },
      })),
    );
  }
}

async function removeEnded(
  queue: QueueName,
  jobIds: readonly string[],
  { redis, prefix, queues }: PublishDeps,
): Promise<void> {
  const lookup = redis.pipeline();
  for (const id of jobIds) {
    lookup.zscore(`${prefix}:${queue}:failed`, id);
    lookup.zscore(`${prefix}:${queue}:completed`, id);
  }
  const answers = (await lookup.exec()) ?? [];
  // A pipeline does not reject by itself: each command carries its own failure.
  for (const [failure] of answers) if (failure) throw failure;
  const ended = jobIds.filter((_, index) =>
    [answers[2 * index], answers[2 * index + 1]].some((answer) => answer?.[1] != null),
  );
  for (const id of ended) await queues[queue].remove(id);
}
