export { CrawlError, CrawlInterruptedError, EgressRefusedError } from './crawl-error.js';
export { type CrawlLimits, DEFAULT_LIMITS } from './crawl-limits.js';
export type {
  ArtefactExtractor,
  ArtefactSource,
  BatchHandlers,
  BatchResult,
  BatchToCrawl,
  ChromiumOptions,
  CrawledPage,
  Crawler,
  CrawlerDeps,
  PageOutcome,
  Screenshot,
} from './crawl-types.js';
export { createCrawler } from './crawler.js';
export { createLiveProfile, type LiveProfileOptions } from './egress/live-profile.js';
export { createArtefactExtractor, extractPage } from './extract/index.js';
