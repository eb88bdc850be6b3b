import type { RunItem } from '../../../contract/index.js';

/** A run that still changes. */
export function isRunning(run: Pick<RunItem, 'state'>): boolean {
  return run.state === 'queued' || run.state === 'running';
}

/** Visits that have their outcome. */
export function visitedOf({ captured, skipped, failed }: RunItem['counts']): number {
  return captured + skipped + failed;
}

/**
 * How far a run is, in per cent: batches done of all known. A running crawl finds more as it goes, so it may step back, and
 * it shows 100 only when it has ended.
 */
export function progressOf(run: Pick<RunItem, 'state' | 'counts'>): number {
  if (!isRunning(run)) return 100;
  const { batches, batchesDone } = run.counts;
  return batches === 0 ? 0 : Math.min(99, Math.floor((batchesDone / batches) * 100));
}
