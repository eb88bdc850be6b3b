import path from 'node:path';
import type { CrawlRun, Seed } from '../domain/index.js';
import { AppError } from '../domain/index.js';
import { rebuildQueue } from '../queue/index.js';
import { startRange, type TrainingRange } from '../range/index.js';
import { drainOutboxes } from '../storage/index.js';
import { openWorkspace, type Workspace } from './compose.js';
import type { Config } from './config/load.js';
import { requireDeclaredEgress } from './egress.js';
import { type FirstAccount, firstAccounts } from './first-accounts.js';
import { startRun } from './pipeline/start-run.js';
import { openReviewServer } from './review-server.js';
import { noteInRunFile } from './services/services.js';
import { startWorkerProcesses } from './worker-processes.js';
import { claimWorkspaceKind } from './workspace-kind.js';

/** The seed set of the training range. */
export const EXERCISE_SET_ID = 'thao-truong';

export interface UpEvents {
  /** One line for the terminal: what happens now. */
  step(text: string): void;
  /** The review app answers; accounts only on the first start. */
  ready(facts: { url: string; accounts: readonly FirstAccount[]; run: CrawlRun | undefined }): void;
}

export interface RunningSystem {
  readonly workspace: Workspace;
  readonly url: string;
  /** Drains and stops everything, in the reverse order of starting. */
  stop(): Promise<void>;
}

/** The main job: services, range, workers, review app, and a first crawl where there was none. */
export async function up(
  config: Config,
  events: UpEvents,
  options: { pages?: readonly string[] } = {},
): Promise<RunningSystem> {
  requireDeclaredEgress(config);
  events.step('Khởi động Redis và cơ sở dữ liệu · Starting Redis and the database');
  const workspace = await openWorkspace(config, { own: true, context: 'up' });
  const closers: (() => Promise<unknown>)[] = [() => workspace.close()];
  const stop = async () => {
    while (closers.length > 0) await closers.pop()?.();
  };
  try {
    workspace.services.supervise(workspace.logger);
    await claimWorkspaceKind(workspace);
    const accounts = await firstAccounts(workspace);
    const range =
      config.profile === 'range' ? await openRange(workspace, options.pages ?? []) : undefined;
    if (range) closers.push(() => range.close());
    await drainOutboxes(workspace.stores);
    events.step('Dựng lại hàng đợi từ cơ sở dữ liệu · Rebuilding the queue from the database');
    await rebuildQueue({ queue: workspace.queue, stores: workspace.stores });
    const server = await openReviewServer(workspace);
    closers.push(() => server.close());
    noteInRunFile(config.dataDir, { reviewUrl: server.url });
    const run = range ? await firstRun(workspace, range) : undefined;
    const crawlSlots = Array.from({ length: config.workers }, () => ['crawl'] as const);
    const workers = startWorkerProcesses(
      config,
      [...crawlSlots, ['findings', 'screenshots', 'schedules']],
      workspace.paths.root,
      workspace.logger,
    );
    closers.push(() => workers.stop());
    events.ready({ url: server.url, accounts, run });
    return { workspace, url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openRange(workspace: Workspace, pages: readonly string[]): Promise<TrainingRange> {
  const range = await startRange({
    stateDir: path.join(workspace.stateDir, 'range'),
    logger: workspace.logger,
    ...(pages.length > 0 ? { pagesFile: pages.join(',') } : {}),
  });
  await storeExerciseSet(workspace, range.seeds);
  return range;
}

/** Keeps the range's seeds as a set like any other; a changed range becomes a new version of it. */
async function storeExerciseSet(workspace: Workspace, seeds: readonly Seed[]): Promise<void> {
  const known = await workspace.stores.seedSets.get(EXERCISE_SET_ID);
  const same =
    known !== undefined &&
    known.seeds.length === seeds.length &&
    known.seeds.every((seed, index) => seed.id === seeds[index]?.id);
  if (same) return;
  const stored = await workspace.stores.seedSets.put({
    id: EXERCISE_SET_ID,
    name: 'Thao trường (tập huấn)',
    version: (known?.version ?? 0) + 1,
    unit: workspace.config.unit,
    exercise: true,
    seeds: [...seeds],
    updatedAt: workspace.clock.now(),
    updatedBy: 'system',
  });
  if (!stored)
    throw new AppError({
      code: 'SEEDS_CONFLICT',
      message: 'The seed set of the range changed while it was stored',
      retryable: true,
    });
}

/** Resumes what goes on; starts a run of the range only where there never was one. */
async function firstRun(workspace: Workspace, range: TrainingRange): Promise<CrawlRun | undefined> {
  const { stores, queue, clock, config } = workspace;
  const [latest] = await stores.runs.list({ limit: 1 });
  if (latest) return latest.state === 'running' ? latest : undefined;
  return startRun(
    { seedSetId: EXERCISE_SET_ID, epoch: 'first', startedBy: 'system' },
    { stores, queue, clock, profile: range.profile, unit: config.unit },
  );
}
