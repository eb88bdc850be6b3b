/** How long the queue waits for what; tests make them short. */
export interface QueueTimings {
  /** A job whose worker has not renewed its lock for so long is given to another, in ms. */
  readonly lockMs: number;
  /** How often lost locks are looked for, in ms. */
  readonly stalledCheckMs: number;
  /** How long a dead holder keeps other workers from its host, in ms; below `lockMs`. */
  readonly hostLeaseMs: number;
  /** A job whose host is busy looks again after about so long, in ms, if nobody calls it sooner. */
  readonly hostBusyMs: number;
  /** First pause before another attempt, in ms; it doubles and is jittered. */
  readonly backoffMs: number;
  /** How long active jobs may go on after a close, in ms; then they are told to stop. */
  readonly drainMs: number;
  /** How often a worker is looked at for having fallen silent, in ms. */
  readonly watchdogMs: number;
}

export const TIMINGS: QueueTimings = {
  lockMs: 30_000,
  stalledCheckMs: 10_000,
  hostLeaseMs: 20_000,
  hostBusyMs: 5_000,
  backoffMs: 2_000,
  drainMs: 25_000,
  watchdogMs: 10_000,
};

/** Attempts of a job before it becomes a dead letter. */
export const ATTEMPTS = 3;
