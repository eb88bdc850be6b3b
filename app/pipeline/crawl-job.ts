import type { Crawler } from '../../crawler/index.js';
import {
  type CrawlBatch,
  type CrawlRun,
  type FrontierUrl,
  groupBy,
  type JobQueue,
  type Logger,
  type Stores,
  type Visit,
} from '../../domain/index.js';
import { finishRunIfDone } from './finish-run.js';
import { type JudgeDeps, judgePage } from './judge-page.js';
import { batchesOf, withinBudget } from './seed-urls.js';
import type { RunDeps } from './start-run.js';

export interface CrawlJobDeps extends RunDeps {
  readonly crawler: Crawler;
  readonly judge: JudgeDeps;
  readonly logger: Logger;
  readonly queue: RunDeps['queue'] & Pick<JobQueue, 'publishFinding'>;
  readonly stores: RunDeps['stores'] & Pick<Stores, 'batches'>;
}

/**
 * Works one batch off. Order matters where a worker may be killed at any line: findings leave first, then the batches the
 * pages led to are recorded, then the batch ends, then its children are sent. A batch that is delivered again makes the same
 * findings and the same children, and one that had ended only has its children sent again.
 */
export async function runCrawlJob(
  job: { batchId: string },
  deps: CrawlJobDeps,
  signal: AbortSignal,
): Promise<void> {
  const batch = await deps.stores.batches.get(job.batchId);
  if (!batch) {
    deps.logger.warn({ batchId: job.batchId }, 'batch is not known; nothing to do');
    return;
  }
  const run = await deps.stores.runs.get(batch.runId);
  if (!run) return;
  if (batch.state === 'pending') await crawlPending(batch, run, deps, signal);
  await sendChildren(batch, deps);
  await finishRunIfDone(batch.runId, deps);
}

async function crawlPending(
  batch: CrawlBatch,
  run: CrawlRun,
  deps: CrawlJobDeps,
  signal: AbortSignal,
): Promise<void> {
  if (run.state === 'stopped') {
    await deps.stores.batches.finish(
      batch.id,
      batch.urls.map((url) => stopped(url, deps.clock.now())),
      deps.clock.now(),
    );
    return;
  }
  const drafts = new Map<string, string>();
  const result = await deps.crawler.crawlBatch(
    batch,
    {
      onPage: async (page) => {
        const outcome = await judgePage(page, run, deps.judge, signal);
        if (outcome.findingId && outcome.draftSha256)
          drafts.set(outcome.findingId, outcome.draftSha256);
        return outcome;
      },
    },
    signal,
  );
  // A worker that is told to stop returns early: what it did not visit stays pending and is delivered again.
  signal.throwIfAborted();
  const children = await childrenOf(batch, run, result.discovered, deps);
  await deps.stores.batches.insert(children);
  const visits = result.visits.map((visit) => withDraft(visit, drafts));
  await deps.stores.batches.finish(batch.id, visits, deps.clock.now());
  deps.logger.info(
    {
      batchId: batch.id,
      runId: run.id,
      host: batch.host,
      visits: visits.length,
      children: children.length,
    },
    'batch finished',
  );
}

/** What the pages led to: new to the run (or claimed by this very batch before), within budget, grouped by host. */
async function childrenOf(
  batch: CrawlBatch,
  run: CrawlRun,
  discovered: readonly FrontierUrl[],
  deps: CrawlJobDeps,
): Promise<CrawlBatch[]> {
  if (discovered.length === 0) return [];
  const { kept } = withinBudget(batch.urls, discovered);
  const claimed = await deps.queue.claimUrls(
    run.id,
    batch.id,
    kept.map((entry) => entry.url),
  );
  const fresh = kept.filter((_, index) => claimed[index]);
  return batchesOf(fresh, { runId: run.id, parentId: batch.id, now: deps.clock.now() });
}

async function sendChildren(batch: CrawlBatch, deps: CrawlJobDeps): Promise<void> {
  const children = await deps.stores.batches.children(batch.id);
  const pending = children.filter((child) => child.state === 'pending');
  for (const [runId, group] of groupBy(pending, (child) => child.runId)) {
    await deps.queue.publishBatches(group.map(({ id, host }) => ({ id, host, runId })));
  }
}

function withDraft(visit: Visit, drafts: ReadonlyMap<string, string>): Visit {
  if (visit.outcome !== 'captured' || visit.findingId === undefined) return visit;
  const draftSha256 = drafts.get(visit.findingId);
  return draftSha256 === undefined ? visit : { ...visit, draftSha256 };
}

function stopped(url: FrontierUrl, at: Date): Visit {
  return { url: url.url, depth: url.depth, at, outcome: 'skipped', reason: 'run_stopped' };
}
