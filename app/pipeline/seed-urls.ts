import {
  BATCH_SIZE,
  batchId,
  type CrawlBatch,
  canonicalUrl,
  type FrontierUrl,
  groupBy,
  hostOf,
  isFetchable,
  type Seed,
  type SeedKind,
  type SubjectKind,
} from '../../domain/index.js';

const SUBJECT_OF_SEED: Partial<Record<SeedKind, SubjectKind>> = {
  social_channel: 'channel',
  social_group: 'group',
  social_account: 'account',
  app_listing: 'app',
};

/** The first addresses of a run: one for each enabled seed that can be visited. */
export function frontierOf(seeds: readonly Seed[]): FrontierUrl[] {
  return seeds.flatMap((seed) => {
    const url = seed.enabled && isFetchable(seed.kind) ? canonicalUrl(seed.value) : undefined;
    if (url === undefined) return [];
    const subjectKind = SUBJECT_OF_SEED[seed.kind];
    return [
      {
        url,
        depth: 0,
        seedId: seed.id,
        scope: seed.scope,
        seedHost: hostOf(url),
        suspectedFromStart: ['report', 'feed', 'lookalike'].includes(seed.origin),
        pagesLeft: seed.scope.maxPages - 1,
        ...(subjectKind ? { subjectKind } : {}),
      },
    ];
  });
}

/**
 * Groups addresses by host into batches of at most {@link BATCH_SIZE}. Ids follow from run, parent and place, so the same
 * parent makes the same batches however often it is processed.
 */
export function batchesOf(
  urls: readonly FrontierUrl[],
  of: { runId: string; parentId?: string; now: Date },
): CrawlBatch[] {
  const byHost = groupBy(urls, (url) => hostOf(url.url));
  return [...byHost].flatMap(([host, hostUrls]) =>
    chunk(hostUrls, BATCH_SIZE).map((part, index) => ({
      id: batchId(of.runId, of.parentId ?? 'seeds', host, index),
      runId: of.runId,
      ...(of.parentId ? { parentId: of.parentId } : {}),
      host,
      urls: part,
      state: 'pending' as const,
      visits: [],
      createdAt: of.now,
    })),
  );
}

/**
 * Cuts what a batch discovered to the page budgets of its seeds and shares the rest of each budget out evenly, so that
 * a seed never takes more than its `maxPages` over the whole run, without a counter that could drift.
 */
export function withinBudget(
  parents: readonly FrontierUrl[],
  discovered: readonly FrontierUrl[],
): { kept: FrontierUrl[]; cut: number } {
  const budgets = new Map<string, number>();
  for (const url of parents)
    budgets.set(url.seedId, (budgets.get(url.seedId) ?? 0) + (url.pagesLeft ?? 0));
  const kept = [...groupBy(discovered, (url) => url.seedId)].flatMap(([seedId, urls]) => {
    const budget = budgets.get(seedId) ?? 0;
    const taken = urls.slice(0, budget);
    const share = taken.length === 0 ? 0 : Math.floor((budget - taken.length) / taken.length);
    return taken.map((url) => ({ ...url, pagesLeft: share }));
  });
  return { kept, cut: discovered.length - kept.length };
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
