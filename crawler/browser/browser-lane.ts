import type { Logger } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { ChromiumOptions, Screenshot } from '../crawl-types.js';
import type { EgressGateway } from '../egress/gateway.js';
import type { FetchedPage } from '../http/http-visit.js';
import type { HostTurns } from '../politeness/host-turns.js';

export interface BrowserLane {
  render(url: string, signal: AbortSignal): Promise<FetchedPage>;
  screenshot(url: string, signal: AbortSignal): Promise<Screenshot>;
  close(): Promise<void>;
}

export interface BrowserLaneDeps {
  readonly chromium: ChromiumOptions;
  readonly gateway: EgressGateway;
  readonly limits: CrawlLimits;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly turns: HostTurns;
  readonly politenessDelayMs: number;
  readonly stateDir: string;
  readonly userAgent: string;
  readonly trustedCa?: string;
}

export function createBrowserLane(_deps: BrowserLaneDeps): BrowserLane {
  const missing = () =>
    Promise.reject(new CrawlError('BROWSER_CRASH', 'The browser lane is not built yet'));
  return { render: missing, screenshot: missing, close: async () => {} };
}
