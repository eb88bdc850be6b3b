import { type FrontierUrl, parseHttpUrl, type SkipReason } from '../../domain/index.js';
import { trapReason } from './traps.js';
import { victimTokenIn } from './victim-token.js';

export interface Refusal {
  readonly reason: SkipReason;
  readonly detail?: string;
}

/** Why an address of a batch is not visited at all; `undefined` where it is. */
export function refusalOf(from: FrontierUrl): Refusal | undefined {
  const url = parseHttpUrl(from.url);
  if (!url) return { reason: 'unsupported_scheme' };
  const trap = trapReason(url);
  if (trap) return { reason: trap };
  const token = victimTokenIn(url);
  if (token) return { reason: 'victim_token', detail: token };
  const excluded = from.scope.excludePaths.find((prefix) => url.pathname.startsWith(prefix));
  return excluded === undefined ? undefined : { reason: 'out_of_scope', detail: excluded };
}

/** What one batch may still spend. */
export interface BatchBudget {
  refusal(from: FrontierUrl): Refusal | undefined;
  /** Notes a captured page. */
  spend(from: FrontierUrl, bytes: number): void;
}

export function createBatchBudget(limits: {
  batchTimeMs: number;
  batchBytes: number;
}): BatchBudget {
  const endsAt = Date.now() + limits.batchTimeMs;
  const pages = new Map<string, number>();
  let bytes = 0;
  return {
    refusal: (from) => {
      if (Date.now() > endsAt) return { reason: 'budget_time' };
      if (bytes > limits.batchBytes) return { reason: 'budget_bytes' };
      const used = pages.get(from.seedId) ?? 0;
      return used >= from.scope.maxPages ? { reason: 'budget_pages' } : undefined;
    },
    spend: (from, size) => {
      bytes += size;
      pages.set(from.seedId, (pages.get(from.seedId) ?? 0) + 1);
    },
  };
}
