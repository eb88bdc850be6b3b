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
