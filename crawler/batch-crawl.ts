import type { SkipReason } from '../domain/index.js';
import { AppError, errorMessage, type FrontierUrl, type Visit } from '../domain/index.js';
import { CrawlError, CrawlInterruptedError, EgressRefusedError } from './crawl-error.js';
import type { CrawlLimits } from './crawl-limits.js';
import type {
  BatchHandlers,
  BatchResult,
  BatchToCrawl,
  CrawledPage,
  PageOutcome,
} from './crawl-types.js';
import { type BatchBudget, createBatchBudget, refusalOf } from './frontier/admission.js';
import { type BatchRun, openBatchRun } from './frontier/batch-run.js';
import type { CrawlEngine } from './frontier/crawl-engine.js';
import { discoverLinks } from './frontier/discover-links.js';
import { createHostHealth, type HostHealth } from './frontier/host-health.js';

/** The reason a signal carries when a person stopped the run: the rest of the batch is skipped, not redelivered. */
const RUN_STOPPED = 'run_stopped';

/** Longest detail kept in a visit, in characters. */
const MAX_DETAIL = 300;

export type PageVisit =
  | { readonly kind: 'page'; readonly page: CrawledPage }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

export interface BatchCrawlDeps {
  /** Visits one address in whichever lane it needs. Raises `CrawlError`. */
  readonly visit: (from: FrontierUrl, signal: AbortSignal) => Promise<PageVisit>;
  readonly limits: CrawlLimits;
  readonly now: () => Date;
}

export interface BatchCrawl {
  crawl(batch: BatchToCrawl, handlers: BatchHandlers, signal: AbortSignal): Promise<BatchResult>;
  close(): Promise<void>;
}

interface ActiveBatch {
  readonly run: BatchRun;
  readonly handlers: BatchHandlers;
  readonly signal: AbortSignal;
  readonly budget: BatchBudget;
  readonly health: HostHealth;
  readonly attempts: Map<number, number>;
}

interface Work {
  readonly active: ActiveBatch;
  readonly index: number;
  readonly from: FrontierUrl;
}

/**
 * Runs batches through the crawl engine, several side by side, each of them one URL at a time. The engine is loaded with the first batch: a
 * worker that only takes screenshots never needs it.
 */
export function createBatchCrawl(deps: BatchCrawlDeps): BatchCrawl {
  const active = new Set<ActiveBatch>();
  let engine: Promise<CrawlEngine> | undefined;
  let closing = false;
  const loadEngine = async (): Promise<CrawlEngine> => {
    const { createCrawlEngine } = await import('./frontier/crawl-engine.js');
    return createCrawlEngine<Work>({
      concurrency: deps.limits.concurrency,
      source: {
        ready: () => [...active].some((entry) => entry.run.ready),
        take: () => takeFrom(active),
        giveBack: ({ active: owner, index }) => owner.run.giveBack(index),
      },
      handle: (work) => visitWork(work, deps),
      onStopped: (error) => {
        for (const entry of active) entry.run.fail(interrupted(entry, error));
      },
    });
  };
  return {
    crawl: async (batch, handlers, signal) => {
      engine ??= loadEngine();
      const { wake } = await engine;
      if (closing) throw new CrawlInterruptedError(batch.id);
      const entry: ActiveBatch = {
        run: openBatchRun(batch),
        handlers,
        signal,
        budget: createBatchBudget(deps.limits),
        health: createHostHealth(),
        attempts: new Map(),
      };
      const onAbort = () => stop(entry, deps.now());
      if (signal.aborted) onAbort();
      signal.addEventListener('abort', onAbort, { once: true });
      active.add(entry);
      wake();
      try {
        return await entry.run.done;
      } finally {
        active.delete(entry);
        signal.removeEventListener('abort', onAbort);
      }
    },
    close: async () => {
      closing = true;
      for (const entry of active) entry.run.fail(new CrawlInterruptedError(entry.run.batch.id));
      await (await engine)?.close();
    },
  };
}

/** Takes from the batch that waited longest: the one taken from goes to the end. */
function takeFrom(active: Set<ActiveBatch>): { url: string; work: Work } | undefined {
  for (const entry of active) {
    const next = entry.run.take();
    if (!next) continue;
    active.delete(entry);
    active.add(entry);
    return { url: next.from.url, work: { active: entry, ...next } };
  }
  return undefined;
}

function stop({ run, signal }: ActiveBatch, at: Date): void {
  if (signal.reason === RUN_STOPPED) run.recordRest((from) => skipped(from, at, RUN_STOPPED));
  else run.fail(new CrawlInterruptedError(run.batch.id));
}

function interrupted({ run }: ActiveBatch, error: unknown): AppError {
  return error instanceof AppError ? error : new CrawlInterruptedError(run.batch.id);
}

/** One URL from start to its visit. Never raises. */
async function visitWork(work: Work, deps: BatchCrawlDeps): Promise<void> {
  const { active, index, from } = work;
  const { run } = active;
  try {
    const visit = await visitOnce(work, deps);
    if (visit === undefined) run.giveBack(index);
    else run.record(index, visit);
  } catch (error) {
    if (error instanceof AppError && error.retryable) run.fail(error);
    else run.record(index, failed(from, deps.now(), unexpected(error)));
  }
}

/** The visit, or `undefined` where the URL is to be tried once more. */
async function visitOnce(work: Work, deps: BatchCrawlDeps): Promise<Visit | undefined> {
  const { active, from } = work;
  const at = deps.now();
  const refusal = refusalOf(from) ?? active.budget.refusal(from);
  if (refusal) return skipped(from, at, refusal.reason, refusal.detail);
  const givenUp = active.health.givenUp();
  if (givenUp) return failed(from, at, givenUp);
  let found: PageVisit;
  try {
    found = await deps.visit(from, active.signal);
  } catch (error) {
    if (active.run.over) return undefined;
    return failureVisit(work, error, deps);
  }
  active.health.note('answered');
  if (found.kind === 'skipped') return skipped(from, at, found.reason, found.detail);
  return handOver(work, found.page, at);
}

function failureVisit(work: Work, error: unknown, deps: BatchCrawlDeps): Visit | undefined {
  const { active, index, from } = work;
  const failure = error instanceof CrawlError ? error : unexpected(error);
  if (failure instanceof EgressRefusedError && failure.reason !== 'port')
    return skipped(from, deps.now(), 'private_address', failure.reason);
  active.health.note(failure);
  const attempts = (active.attempts.get(index) ?? 0) + 1;
  active.attempts.set(index, attempts);
  if (failure.retryable && attempts <= deps.limits.retries && !active.health.givenUp())
    return undefined;
  return failed(from, deps.now(), failure);
}

/** Hands a page over; an error of the receiver that may pass goes up and ends the batch. */
async function handOver(work: Work, page: CrawledPage, at: Date): Promise<Visit> {
  const { active, from } = work;
  let outcome: PageOutcome;
  try {
    outcome = await active.handlers.onPage(page);
  } catch (error) {
    if (error instanceof AppError && error.retryable) throw error;
    return failed(from, at, new CrawlError('STORE_FAILED', errorMessage(error), { cause: error }));
  }
  active.budget.spend(from, page.bodyBytes);
  active.run.discover(discoverLinks(page.facts, page.finalUrl, from));
  return {
    url: from.url,
    depth: from.depth,
    at,
    outcome: 'captured',
    captureId: outcome.captureId,
    finalUrl: page.finalUrl,
    status: page.status,
    contentType: page.contentType,
    bytes: page.bodyBytes,
    lane: page.lane,
    ...(outcome.score === undefined ? {} : { score: outcome.score }),
    ...(outcome.category === undefined ? {} : { category: outcome.category }),
    ...(outcome.findingId === undefined ? {} : { findingId: outcome.findingId }),
  };
}

function skipped(from: FrontierUrl, at: Date, reason: SkipReason, detail?: string): Visit {
  return {
    url: from.url,
    depth: from.depth,
    at,
    outcome: 'skipped',
    reason,
    ...(detail === undefined || detail === '' ? {} : { detail: detail.slice(0, MAX_DETAIL) }),
  };
}

function failed(from: FrontierUrl, at: Date, error: CrawlError): Visit {
  return {
    url: from.url,
    depth: from.depth,
    at,
    outcome: 'failed',
    code: error.failure,
    detail: error.message.slice(0, MAX_DETAIL),
    retryable: error.retryable,
  };
}

function unexpected(error: unknown): CrawlError {
  return error instanceof CrawlError
    ? error
    : new CrawlError('UNEXPECTED', errorMessage(error), { cause: error });
}
