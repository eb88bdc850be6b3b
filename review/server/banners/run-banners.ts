import type { CrawlRun } from '../../../domain/index.js';
import type { Banner } from '../../contract/index.js';
import type { ReviewServerDeps } from '../deps.js';
import type { RunWatch } from './run-watch.js';

/** A run whose counts stand still this long has stalled, in ms. */
const STALLED_AFTER_MS = 5 * 60_000;
/** Failed runs older than this are no news, in ms. */
const FAILURE_NEWS_MS = 24 * 3_600_000;
const RECENT_RUNS = 20;

/** Runs that stand still or failed. */
export async function runBanners(
  deps: ReviewServerDeps,
  watch: RunWatch,
  now: Date,
): Promise<Banner[]> {
  const unfinished = await deps.stores.runs.unfinished();
  const stalled = await Promise.all(unfinished.map((run) => stalledBanner(deps, watch, run, now)));
  const recent = await deps.stores.runs.list({ limit: RECENT_RUNS });
  const failed = recent
    .filter(
      ({ state, finishedAt }) =>
        state === 'failed' &&
        finishedAt !== undefined &&
        now.getTime() - finishedAt.getTime() < FAILURE_NEWS_MS,
    )
    .map(failedBanner);
  return [...stalled.filter((banner) => banner !== undefined), ...failed];
}

async function stalledBanner(
  { stores }: ReviewServerDeps,
  watch: RunWatch,
  run: CrawlRun,
  now: Date,
): Promise<Banner | undefined> {
  const counts = JSON.stringify(await stores.runs.counts(run.id));
  const since = watch.unchangedSince(run.id, counts, now);
  if (now.getTime() - since.getTime() < STALLED_AFTER_MS) return undefined;
  return {
    id: `stalled:${run.id}:${since.toISOString()}`,
    kind: 'run_stalled',
    severity: 'error',
    message: {
      vi: 'Một lượt quét đứng yên hơn 5 phút.',
      en: 'A run has not moved for more than five minutes.',
    },
    remedy: {
      vi: 'Kiểm tra tiến trình thu thập và Redis; chạy “rasoat doctor”.',
      en: 'Check the workers and Redis; run "rasoat doctor".',
    },
    href: `/runs/${run.id}`,
    dismissable: true,
    at: since.toISOString(),
  };
}

function failedBanner(run: CrawlRun): Banner {
  return {
    id: `failed:${run.id}`,
    kind: 'run_failed',
    severity: 'error',
    message: { vi: 'Một lượt quét đã hỏng.', en: 'A run failed.' },
    remedy: { vi: 'Xem lý do trong lượt quét.', en: 'See the reason in the run.' },
    href: `/runs/${run.id}`,
    dismissable: true,
    at: (run.finishedAt ?? run.startedAt).toISOString(),
  };
}
