import type { FrontierUrl, Visit } from '../../domain/index.js';
import type { BatchResult, BatchToCrawl } from '../crawl-types.js';

/** A batch on its way: what is still to visit, what came of the rest. One URL at a time is out. */
export interface BatchRun {
  readonly batch: BatchToCrawl;
  readonly done: Promise<BatchResult>;
  /** The next URL to visit, unless one is out already or none is left. */
  take(): { readonly index: number; readonly from: FrontierUrl } | undefined;
  /** Puts the URL that is out back, to be visited again. */
  giveBack(index: number): void;
  /** Ends the URL that is out. */
  record(index: number, visit: Visit): void;
  discover(urls: readonly FrontierUrl[]): void;
  /** Ends every URL that is not yet ended. */
  recordRest(visitOf: (from: FrontierUrl) => Visit): void;
  /** Ends the batch without a result. */
  fail(error: unknown): void;
  readonly ready: boolean;
  readonly over: boolean;
}

/** Opens a batch; `done` settles when its last URL is recorded, or when it fails. */
export function openBatchRun(batch: BatchToCrawl): BatchRun {
  const visits = new Array<Visit | undefined>(batch.urls.length);
  const pending = batch.urls.map((_, index) => index).reverse();
  const discovered = new Map<string, FrontierUrl>();
  const own = new Set(batch.urls.map((entry) => entry.url));
  let out: number | undefined;
  let missing = batch.urls.length;
  let over = false;
  let resolve: (result: BatchResult) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const done = new Promise<BatchResult>((onDone, onFailed) => {
    resolve = onDone;
    reject = onFailed;
  });
  const finishIfComplete = () => {
    if (over || missing > 0) return;
    over = true;
    resolve({
      visits: visits.filter((visit) => visit !== undefined),
      discovered: [...discovered.values()],
    });
  };
  const put = (index: number, visit: Visit) => {
    if (visits[index] !== undefined) return;
    visits[index] = visit;
    missing -= 1;
  };
  finishIfComplete();
  return {
    batch,
    done,
    get ready() {
      return !over && out === undefined && pending.length > 0;
    },
    get over() {
      return over;
    },
    take: () => {
      if (over || out !== undefined) return undefined;
      const index = pending.pop();
      const from = index === undefined ? undefined : batch.urls[index];
      if (index === undefined || from === undefined) return undefined;
      out = index;
      return { index, from };
    },
    giveBack: (index) => {
      out = undefined;
      pending.push(index);
    },
    record: (index, visit) => {
      out = undefined;
      put(index, visit);
      finishIfComplete();
    },
    discover: (urls) => {
      for (const entry of urls) {
        const known = discovered.get(entry.url);
        if (!own.has(entry.url) && (known === undefined || known.depth > entry.depth))
          discovered.set(entry.url, entry);
      }
    },
    recordRest: (visitOf) => {
      pending.length = 0;
      for (const [index, from] of batch.urls.entries()) put(index, visitOf(from));
      finishIfComplete();
    },
    fail: (error) => {
      if (over) return;
      over = true;
      reject(error);
    },
  };
}
