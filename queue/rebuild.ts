import type { CrawlBatch, CrawlRun, FindingJob, Stores } from '../domain/index.js';
import type { Queue } from './open-queue.js';

/** Ended runs whose findings may still have been on their way when Redis lost them. */
const RECENT_RUNS = 30;
/** Batches read at a time. */
const PAGE = 50;
const MAX_SCREENSHOTS = 100_000;

export interface RebuildReport {
  /** Schedulers that had to be made anew. */
  readonly schedules: number;
  /** Ticks that had fallen due meanwhile, one per schedule at most. */
  readonly missedFires: number;
  readonly batches: number;
  readonly findings: number;
  readonly screenshots: number;
  /** URLs marked as seen again. */
  readonly urls: number;
}

interface RebuildDeps {
  readonly queue: Queue;
  readonly stores: Pick<Stores, 'runs' | 'batches' | 'findings' | 'schedules'>;
}

/**
 * Makes everything in Redis again from MongoDB: schedulers and missed ticks, URLs each unfinished run has seen, batches not
 * yet done, findings that were found but never settled, screenshots not yet taken. What is there already is left as it is, so it
 * may run at any time, beside working workers and twice.
 */
export async function rebuildQueue({ queue, stores }: RebuildDeps): Promise<RebuildReport> {
  const { made, missed } = await rebuildSchedules({ queue, stores });
  const unfinished = await stores.runs.unfinished();
  const tally = { batches: 0, findings: 0, urls: 0 };
  for (const run of unfinished) {
    tally.urls += await rebuildSeen(run, { queue, stores });
    const pending = await stores.batches.pending(run.id);
    await queue.publishBatches(pending);
    tally.batches += pending.length;
  }
  const known = new Set(unfinished.map((run) => run.id));
  const recent = await stores.runs.list({ limit: RECENT_RUNS });
  for (const run of [...unfinished, ...recent.filter(({ id }) => !known.has(id))])
    tally.findings += await rebuildFindings(run, { queue, stores });
  const screenshots = await rebuildScreenshots({ queue, stores });
  return { schedules: made, missedFires: missed, ...tally, screenshots };
}

async function rebuildSchedules({
  queue,
  stores,
}: RebuildDeps): Promise<{ made: number; missed: number }> {
  const total = { made: 0, missed: 0 };
  for (const schedule of await stores.schedules.list()) {
    const { made, missed } = await queue.restoreSchedule(schedule);
    total.made += made ? 1 : 0;
    total.missed += missed ? 1 : 0;
  }
  return total;
}

/** A URL belongs to the batch that brought it: the parent of the batch that visits it, or a first batch itself. */
async function rebuildSeen(run: CrawlRun, { queue, stores }: RebuildDeps): Promise<number> {
  let urls = 0;
  for await (const batch of batchesOf(run, stores)) {
    const addresses = batch.urls.map(({ url }) => url);
    await queue.claimUrls(run.id, batch.parentId ?? batch.id, addresses);
    urls += addresses.length;
  }
  return urls;
}

async function rebuildFindings(run: CrawlRun, { queue, stores }: RebuildDeps): Promise<number> {
  let published = 0;
  for await (const batch of batchesOf(run, stores)) {
    const jobs = new Map(findingJobs(batch).map((job) => [job.findingId, job]));
    for (const id of await stores.findings.unsettled([...jobs.keys()])) {
      const job = jobs.get(id);
      if (job === undefined) continue;
      await queue.publishFinding(job);
      published += 1;
    }
  }
  return published;
}

/** What a batch's visits found; where each finding's draft lies is written with the visit. */
function findingJobs({ visits, runId }: CrawlBatch): FindingJob[] {
  return visits.flatMap((visit) =>
    visit.outcome === 'captured' && visit.findingId && visit.draftSha256
      ? [{ findingId: visit.findingId, runId, draftSha256: visit.draftSha256 }]
      : [],
  );
}

async function rebuildScreenshots({ queue, stores }: RebuildDeps): Promise<number> {
  const underWay = await queue.screenshotsUnderWay();
  const pending = await stores.findings.pendingScreenshots(MAX_SCREENSHOTS);
  const lost = pending.filter((id) => !underWay.has(id));
  for (const findingId of lost) await queue.publishScreenshot({ findingId, attempt: 0 });
  return lost.length;
}

async function* batchesOf(
  run: CrawlRun,
  stores: RebuildDeps['stores'],
): AsyncGenerator<CrawlBatch> {
  for (let offset = 0; ; offset += PAGE) {
    const page = await stores.batches.ofRun(run.id, { limit: PAGE, offset });
    yield* page;
    if (page.length < PAGE) return;
  }
}
