import {
  AppError,
  type Clock,
  type CrawlRun,
  type JobQueue,
  NotFoundError,
  runId,
  type SeedSet,
  type Stores,
} from '../../domain/index.js';
import { batchesOf, frontierOf } from './seed-urls.js';

export interface RunDeps {
  readonly stores: Pick<Stores, 'runs' | 'batches' | 'seedSets' | 'audit'>;
  readonly queue: Pick<JobQueue, 'publishBatches' | 'claimUrls' | 'forgetRun'>;
  readonly clock: Clock;
  readonly profile: { readonly name: string; readonly exercise: boolean };
  readonly unit: string;
}

export interface RunOrder {
  readonly seedSetId: string;
  /** The scheduled fire time or an ad-hoc id; the same order given twice is one run. */
  readonly epoch: string;
  readonly startedBy: string;
  readonly scheduleId?: string;
  /** Waits for an unfinished run of the same set instead of starting beside it. */
  readonly queued?: boolean;
}

/**
 * Opens a crawl run of a seed set: records the run, splits its addresses into batches per host, sends them on their way.
 * Idempotent by set and epoch. Raises NOT_FOUND for an unknown set, EXERCISE_MISMATCH where an exercise set
 * meets a live profile or the reverse, NOTHING_TO_CRAWL where no seed can be visited.
 */
export async function startRun(order: RunOrder, deps: RunDeps): Promise<CrawlRun> {
  const set = await deps.stores.seedSets.get(order.seedSetId);
  if (!set) throw new NotFoundError('Seed set', order.seedSetId);
  refuseMismatch(set, deps.profile);
  const frontier = frontierOf(set.seeds);
  if (frontier.length === 0) throw nothingToCrawl(set);
  const run: CrawlRun = {
    id: runId(set.id, order.epoch),
    seedSetId: set.id,
    seedSetVersion: set.version,
    ...(order.scheduleId ? { scheduleId: order.scheduleId } : {}),
    epoch: order.epoch,
    profile: deps.profile.name,
    exercise: deps.profile.exercise,
    unit: deps.unit,
    state: order.queued ? 'queued' : 'running',
    seedCount: frontier.length,
    maxPages: frontier.reduce((sum, url) => sum + url.scope.maxPages, 0),
    startedAt: deps.clock.now(),
    startedBy: order.startedBy,
  };
  const isNew = await deps.stores.runs.create(run);
  const stands = isNew ? run : ((await deps.stores.runs.get(run.id)) ?? run);
  if (stands.state === 'running') await sendBatches(stands, set, deps);
  await deps.stores.audit.append([
    {
      id: `${run.id}:started`,
      action: 'run.started',
      actor: order.startedBy,
      subject: `run:${run.id}`,
      at: run.startedAt,
      detail: { seedSet: set.id, version: set.version, profile: run.profile },
    },
  ]);
  return stands;
}

/** Starts a run that waited for its turn. */
export async function releaseQueuedRun(run: CrawlRun, deps: RunDeps): Promise<void> {
  const set = await deps.stores.seedSets.get(run.seedSetId, run.seedSetVersion);
  if (!set) throw new NotFoundError('Seed set', `${run.seedSetId} version ${run.seedSetVersion}`);
  await deps.stores.runs.setState(run.id, 'running');
  await sendBatches(run, set, deps);
}

async function sendBatches(run: CrawlRun, set: SeedSet, deps: RunDeps): Promise<void> {
  const batches = batchesOf(frontierOf(set.seeds), { runId: run.id, now: deps.clock.now() });
  await deps.stores.batches.insert(batches);
  for (const batch of batches)
    await deps.queue.claimUrls(
      run.id,
      batch.id,
      batch.urls.map((entry) => entry.url),
    );
  await deps.queue.publishBatches(batches.map(({ id, host }) => ({ id, runId: run.id, host })));
}

function refuseMismatch(set: SeedSet, profile: RunDeps['profile']): void {
  if (set.exercise === profile.exercise) return;
  throw new AppError({
    code: 'EXERCISE_MISMATCH',
    message: set.exercise
      ? `Seed set ${set.id} belongs to the training range; this workspace crawls the live net`
      : `Seed set ${set.id} names live addresses; this workspace is an exercise in the training range`,
    hint: set.exercise
      ? 'Use a seed set of your own.'
      : 'Leaving the range is a deliberate act: see "Going live" in docs/operations.md.',
    facts: { seedSet: set.id, profile: profile.name },
  });
}

function nothingToCrawl(set: SeedSet): AppError {
  return new AppError({
    code: 'NOTHING_TO_CRAWL',
    message: `Seed set ${set.id} has no enabled seed that can be visited`,
    hint: 'Add websites, URLs, channels or listings; keywords and brands only feed searches.',
    facts: { seedSet: set.id },
  });
}
