import type { Schedule } from '../seed.js';

export const QUEUE_NAMES = ['crawl', 'findings', 'screenshots', 'schedules'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];

/** Facts about a finding travel by reference: the body lies in the evidence store under `draftSha256`. */
export interface FindingJob {
  readonly findingId: string;
  readonly runId: string;
  /** Evidence-store name of the finding's JSON. */
  readonly draftSha256: string;
}

/** What stages may ask of the queue. Every publish is idempotent by the id it carries. */
export interface JobQueue {
  publishBatches(
    batches: readonly { id: string; runId: string; host: string }[],
    options?: { urgent?: boolean },
  ): Promise<void>;
  publishFinding(job: FindingJob): Promise<void>;
  /** `attempt` makes a retake a new job; the more `harm` (0..100), the sooner: a retake a person asked for comes first. */
  publishScreenshot(job: { findingId: string; attempt: number; harm?: number }): Promise<void>;
  /** Creates, moves or removes (when paused) the scheduler of a schedule. */
  syncSchedule(schedule: Schedule): Promise<void>;
  removeSchedule(scheduleId: string): Promise<void>;
  /** Fires a schedule at once, beside its plan. */
  fireNow(scheduleId: string, requestId: string): Promise<void>;
  stats(): Promise<
    Record<QueueName, { waiting: number; active: number; delayed: number; failed: number }>
  >;
  /**
   * Marks URLs as seen in a run by `owner`; answers, per URL, whether the owner may have it: new, or its own from an
   * earlier attempt.
   */
  claimUrls(runId: string, owner: string, urls: readonly string[]): Promise<boolean[]>;
  forgetRun(runId: string): Promise<void>;
  close(): Promise<void>;
}
