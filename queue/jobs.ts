import { z } from 'zod';
import { AppError, deterministicId, type QueueName } from '../domain/index.js';

/** Version of every payload; one that is not known goes to the dead letters instead of being guessed at. */
export const JOB_VERSION = 1;

const version = z.literal(JOB_VERSION);

/** What each queue carries: ids, never bodies. */
export const JOB_SCHEMAS = {
  crawl: z.object({ v: version, batchId: z.string(), runId: z.string(), host: z.string() }),
  findings: z.object({
    v: version,
    findingId: z.string(),
    runId: z.string(),
    draftSha256: z.string(),
  }),
  screenshots: z.object({
    v: version,
    findingId: z.string(),
    attempt: z.number().int().nonnegative(),
  }),
  schedules: z.object({
    v: version,
    scheduleId: z.string(),
    /** Absent on a job that a scheduler made: its fire time is the scheduler's. */
    firedAt: z.coerce.date().optional(),
  }),
} as const satisfies Record<QueueName, z.ZodType>;

export type JobPayload<Q extends QueueName> = z.infer<(typeof JOB_SCHEMAS)[Q]>;

/** The name under which a queue's jobs are seen in tools. */
export const JOB_NAMES: Readonly<Record<QueueName, string>> = {
  crawl: 'batch',
  findings: 'finding',
  screenshots: 'screenshot',
  schedules: 'fire',
};

/** Parses a payload. Raises JOB_INVALID, which is final: no further attempt can read it. */
export function parseJob<Q extends QueueName>(queue: Q, data: unknown): JobPayload<Q> {
  const parsed = JOB_SCHEMAS[queue].safeParse(data);
  // The schema was looked up by the same key as the type.
  if (parsed.success) return parsed.data as JobPayload<Q>;
  const issue = parsed.error.issues[0];
  throw new AppError({
    code: 'JOB_INVALID',
    message: `A job of queue ${queue} does not have the expected shape: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
    hint: 'It was written by another version of the program; run that version, then redrive the letter.',
    facts: { queue },
  });
}

/** Ids are the same for the same work, so that publishing twice is publishing once. BullMQ allows no `:` in them. */
export const jobIds = {
  crawl: (batchId: string): string => safeId(batchId),
  findings: (findingId: string): string => safeId(findingId),
  screenshots: (findingId: string, attempt: number): string => `${safeId(findingId)}-${attempt}`,
  fire: (scheduleId: string, requestId: string): string =>
    `fire-${safeId(scheduleId)}-${safeId(requestId)}`,
} as const;

/** An id that is not plain letters, digits, dash and underscore is replaced by its hash. */
function safeId(id: string): string {
  return /^[A-Za-z_][\w-]{0,120}$/.test(id) ? id : deterministicId('job', id);
}
