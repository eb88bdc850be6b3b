import { createArtefactExtractor, createImageReader } from '../crawler/index.js';
import type { Workspace } from './compose.js';
import { openEgress } from './egress.js';
import { openJudging } from './judging.js';
import { openCrawler } from './open-crawler.js';
import { runCrawlJob } from './pipeline/crawl-job.js';
import { giveUpBatch } from './pipeline/dead-batch.js';
import { runFindingJob } from './pipeline/finding-job.js';
import { createProvinceFinder } from './pipeline/provinces.js';
import { untilCrawlIsQuiet } from './pipeline/quiet-crawl.js';
import { runScheduleJob } from './pipeline/schedule-job.js';
import { runScreenshotJob } from './pipeline/screenshot-job.js';
import { sweepOutboxes } from './pipeline/sweep-outboxes.js';
import type { WorkerRole } from './worker-roles.js';

export interface RunningWorker {
  /** Takes no more jobs, lets those in hand end (or returns them), closes browser and connections. */
  close(): Promise<void>;
}

/** Starts the workers of the given roles in this process. */
export async function startWorker(
  workspace: Workspace,
  roles: readonly WorkerRole[],
): Promise<RunningWorker> {
  const { queue, stores, clock, logger } = workspace;
  const profile = await openEgress(workspace.config, workspace.stateDir);
  const extractArtefacts = createArtefactExtractor(workspace.reference);
  const crawler = await openCrawler(workspace, profile, extractArtefacts);
  const reader = createImageReader({ dataDir: workspace.paths.ocrData, logger });
  const runDeps = { stores, queue, clock, profile, unit: workspace.config.unit, logger };
  const protect = () => workspace.protect.current();
  const workers: { close(): Promise<void> }[] = [];

  if (roles.includes('crawl')) {
    const { classifier, ruleProblems } = await openJudging(protect(), {
      reference: workspace.reference,
    });
    for (const problem of ruleProblems) logger.warn({ ...problem }, 'a rule was left out');
    const judge = {
      classifier,
      protect,
      evidence: stores.evidence,
      captures: stores.captures,
      queue,
      provincesIn: createProvinceFinder(workspace.reference.provinces),
      pictures: {
        crawler,
        reader,
        extractArtefacts,
        queue,
        logger,
      },
    };
    workers.push(
      queue.startCrawlWorker(
        (job, signal) => runCrawlJob(job, { ...runDeps, crawler, judge }, signal),
        { onDead: (letter) => giveUpBatch(letter, runDeps) },
      ),
    );
  }
  if (roles.includes('findings')) {
    workers.push(
      queue.startFindingWorker((job) =>
        runFindingJob(job, { stores, queue, protect, clock, logger }),
      ),
      sweepOutboxes(stores, logger),
    );
  }
  if (roles.includes('screenshots')) {
    const lookDeps = { evidence: stores.evidence, crawler, protect, logger };
    const untilQuiet = (since: Date, stop: AbortSignal) =>
      untilCrawlIsQuiet(since, { queue, clock }, stop);
    workers.push(
      queue.startScreenshotWorker((job, signal) =>
        runScreenshotJob(job, { ...lookDeps, stores, clock, untilQuiet }, signal),
      ),
    );
  }
  if (roles.includes('schedules')) {
    workers.push(queue.startScheduleWorker((job) => runScheduleJob(job, runDeps)));
  }
  logger.info({ roles: roles.join(','), profile: profile.name }, 'worker started');
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await reader.close();
      await crawler.close();
    },
  };
}
