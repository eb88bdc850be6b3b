/** Short waits, so that a lost lock is found in a second and not in half a minute. */
export const QUICK = {
  lockMs: 1_500,
  stalledCheckMs: 500,
  hostLeaseMs: 1_000,
  hostBusyMs: 300,
  backoffMs: 30,
  drainMs: 2_000,
  watchdogMs: 500,
};
