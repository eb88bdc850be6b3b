import type { Logger } from '../../domain/index.js';
import { type RunDeps, releaseQueuedRun } from './start-run.js';

/** Ends a run when its last batch has ended, keeps its counts, and lets a run of the same set that waited begin. */
export async function finishRunIfDone(
  id: string,
  deps: RunDeps & { logger: Logger },
): Promise<boolean> {
  // Asked after every batch: the sum over all of them is made only at the end, or a run would cost the square of its length.
  if (await deps.stores.batches.isAnyPending(id)) return false;
  const run = await deps.stores.runs.get(id);
  if (!run || (run.state !== 'running' && run.state !== 'queued')) return false;
  const counts = await deps.stores.runs.counts(id);
  if (counts.batches === 0 || counts.batchesDone < counts.batches) return false;
  await deps.stores.runs.setState(id, 'done', {
    finishedAt: deps.clock.now(),
    finalCounts: counts,
  });
  await deps.queue.forgetRun(id);
  deps.logger.info({ runId: id, ...counts }, 'run finished');
  const waiting = (await deps.stores.runs.unfinished()).find(
    (other) => other.state === 'queued' && other.seedSetId === run.seedSetId,
  );
  if (waiting) await releaseQueuedRun(waiting, deps);
  return true;
}
