import type { Crawler, CrawlerDeps } from './crawl-types.js';

export { CrawlError, CrawlInterruptedError } from './crawl-error.js';
export { type CrawlLimits, DEFAULT_LIMITS } from './crawl-limits.js';
export type {
  ArtefactExtractor,
  BatchHandlers,
  BatchResult,
  ChromiumOptions,
  CrawledPage,
  Crawler,
  CrawlerDeps,
  PageOutcome,
} from './crawl-types.js';
export { createLiveProfile } from './egress/live-profile.js';
export { createArtefactExtractor, extractPage, textIsTooThin } from './extract/index.js';
export { createImageReader, type ImageReader, OCR_DATA_FILE } from './ocr/index.js';

/**
 * Opens both lanes over one egress gateway. Crawlee, undici and Playwright are loaded here and not before, so that
 * commands that only extract start fast.
 */
export async function createCrawler(deps: CrawlerDeps): Promise<Crawler> {
  const { openCrawler } = await import('./crawler.js');
  return openCrawler(deps);
}
