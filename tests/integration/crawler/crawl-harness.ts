import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BatchHandlers,
  type BatchResult,
  type ChromiumOptions,
  type CrawledPage,
  type Crawler,
  type CrawlLimits,
  createCrawler,
} from '../../../crawler/index.js';
import {
  type FrontierUrl,
  type Scope,
  silentLogger,
  systemClock,
  type Visit,
} from '../../../domain/index.js';
import { type LocalWeb, type LocalWebOptions, startLocalWeb } from './local-web.js';

export const SCOPE: Scope = { reach: 'host', maxDepth: 2, maxPages: 100, excludePaths: [] };

export interface Harness {
  readonly web: LocalWeb;
  readonly crawler: Crawler;
  readonly pages: CrawledPage[];
  readonly stateDir: string;
  /** Crawls the addresses as seeds of their own and answers what came of it. */
  crawl(
    urls: readonly (string | FrontierUrl)[],
    options?: { handlers?: BatchHandlers; signal?: AbortSignal; suspected?: boolean },
  ): Promise<BatchResult>;
  visit(url: string, options?: { suspected?: boolean }): Promise<Visit>;
  close(): Promise<void>;
}

export interface HarnessOptions extends LocalWebOptions {
  readonly limits?: Partial<CrawlLimits>;
  readonly chromium?: ChromiumOptions;
}

export function seedUrl(url: string, change: Partial<FrontierUrl> = {}): FrontierUrl {
  return {
    url,
    depth: 0,
    seedId: url,
    scope: SCOPE,
    seedHost: URL.canParse(url) ? new URL(url).hostname : '',
    suspectedFromStart: false,
    ...change,
  };
}

export async function startHarness(options: HarnessOptions): Promise<Harness> {
  const web = await startLocalWeb(options);
  const stateDir = await mkdtemp(join(tmpdir(), 'rasoat-crawler-'));
  const pages: CrawledPage[] = [];
  const crawler = await createCrawler({
    profile: web.profile,
    extractArtefacts: () => [],
    logger: silentLogger,
    clock: systemClock,
    stateDir,
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.chromium ? { chromium: options.chromium } : {}),
  });
  const keep: BatchHandlers = {
    onPage: async (page) => {
      pages.push(page);
      return { captureId: `cap-${pages.length}`, suspected: false };
    },
  };
  let serial = 0;
  const crawl: Harness['crawl'] = (urls, { handlers, signal, suspected = false } = {}) => {
    serial += 1;
    const entries = urls.map((entry) =>
      typeof entry === 'string' ? seedUrl(entry, { suspectedFromStart: suspected }) : entry,
    );
    const host = entries[0]?.seedHost ?? '';
    return crawler.crawlBatch(
      { id: `batch-${serial}`, runId: 'run', host, urls: entries },
      handlers ?? keep,
      signal ?? new AbortController().signal,
    );
  };
  return {
    web,
    crawler,
    pages,
    stateDir,
    crawl,
    visit: async (url, visitOptions = {}) => {
      const { visits } = await crawl([url], visitOptions);
      const [visit] = visits;
      if (!visit) throw new Error('no visit');
      return visit;
    },
    close: async () => {
      await crawler.close();
      await web.close();
      await rm(stateDir, { recursive: true, force: true });
    },
  };
}
