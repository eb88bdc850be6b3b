import type { CrawlRun, RunCounts } from '../domain/index.js';
import type { Workspace } from './compose.js';

/** How often a watched run is looked at, in ms. */
const LOOK_EVERY_MS = 500;

/** Reports a run's counts until it ends or the signal comes; answers the run as it stands then. */
export async function watchRun(
  id: string,
  { stores }: Pick<Workspace, 'stores'>,
  onCounts: (counts: RunCounts) => void,
  signal: AbortSignal,
): Promise<CrawlRun | undefined> {
  for (;;) {
    const run = await stores.runs.get(id);
    const counts = run?.finalCounts ?? (await stores.runs.counts(id));
    onCounts(counts);
    const goesOn = run?.state === 'running' || run?.state === 'queued';
    if (!goesOn || signal.aborted) return run;
    await pause(LOOK_EVERY_MS, signal);
  }
}

/** Findings and screenshots of an ended run get this long to be settled, in ms. */
const SETTLE_LIMIT_MS = 60_000;

/** Waits until what a run found is stored and its screenshots are taken; a later worker does what takes longer. */
export async function untilSettled(
  { queue }: Pick<Workspace, 'queue'>,
  signal: AbortSignal,
): Promise<void> {
  const end = Date.now() + SETTLE_LIMIT_MS;
  while (!signal.aborted && Date.now() < end) {
    const { findings, screenshots } = await queue.stats();
    const left = [findings, screenshots].reduce((sum, row) => sum + row.waiting + row.active, 0);
    if (left === 0) return;
    await pause(LOOK_EVERY_MS, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}
