import type {
  Artefact,
  Capture,
  Clock,
  EgressProfile,
  FrontierUrl,
  Logger,
  PageFacts,
  RedirectHop,
  SubjectKind,
  Visit,
} from '../domain/index.js';
import type { CrawlLimits } from './crawl-limits.js';

export interface Screenshot {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly finalUrl: string;
  readonly takenAt: Date;
}

export interface FetchedIcon {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** A page as it was seen, with all that is known of how it was reached. */
export interface CrawledPage {
  readonly frontier?: FrontierUrl;
  readonly requestedUrl: string;
  readonly finalUrl: string;
  readonly status: number;
  readonly contentType: string;
  readonly charset: string;
  readonly lane: 'http' | 'browser';
  /** Empty where only the head of the response was read. */
  readonly html: string;
  /** Bytes of the body on the wire. */
  readonly bodyBytes: number;
  readonly facts: PageFacts;
  /** Drawn from the page when first asked for: of an innocent page nobody asks. */
  readonly artefacts: readonly Artefact[];
  /** Every address on the way, the last one with `via: 'final'`. */
  readonly redirects: RedirectHop[];
  readonly headers: Record<string, string>;
  readonly certificate?: Capture['certificate'];
  /** The addresses that were dialled, in order, each once. */
  readonly addresses: string[];
  readonly robots: Capture['robots'];
  readonly screenshot?: Screenshot;
  /** PNG of the page's upper part, enlarged for reading; only where the browser drew a page whose text is too thin. */
  readonly enlarged?: Uint8Array;
  readonly fetchedAt: Date;
}

/** What became of a page that was handed over. */
export interface PageOutcome {
  readonly captureId: string;
  readonly suspected: boolean;
  readonly score?: number | undefined;
  readonly category?: string | undefined;
  readonly findingId?: string | undefined;
}

export interface BatchResult {
  /** One per URL of the batch, in its order. */
  readonly visits: Visit[];
  /** In scope, canonical, each once; not yet checked against what other batches saw. */
  readonly discovered: FrontierUrl[];
}

export interface BatchToCrawl {
  readonly id: string;
  readonly runId: string;
  readonly host: string;
  readonly urls: readonly FrontierUrl[];
}

export interface BatchHandlers {
  /**
   * Takes a page over. What it raises ends the page as failed; a retryable error (a store that is away) ends the batch, so
   * that it is delivered again.
   */
  onPage(page: CrawledPage): Promise<PageOutcome>;
}

export interface Crawler {
  /**
   * Visits the URLs of one host, one by one; each ends as exactly one visit. Raises `CrawlInterruptedError` when the signal
   * stops it; with the reason `'run_stopped'` the rest is recorded as skipped instead.
   */
  crawlBatch(
    batch: BatchToCrawl,
    handlers: BatchHandlers,
    signal: AbortSignal,
  ): Promise<BatchResult>;
  /** Opens a page in the browser lane. Raises `CrawlError`. */
  renderPage(url: string, signal: AbortSignal): Promise<CrawledPage>;
  /**
   * The same page as the browser shows it, with its screenshot, and enlarged where its text stays too thin.
   * Raises `CrawlError`.
   */
  drawPage(page: CrawledPage, signal: AbortSignal): Promise<CrawledPage>;
  /** A full-page PNG, at most 10,000 px tall. Raises `CrawlError`. */
  screenshot(url: string, signal: AbortSignal): Promise<Screenshot>;
  /**
   * The icon of a page, by what the page names or at `/favicon.ico`: one request over the HTTP lane, with small limits of bytes and time.
   * Raises `CrawlError`.
   */
  fetchIcon(
    page: { readonly url: string; readonly icons: readonly string[] },
    signal: AbortSignal,
  ): Promise<FetchedIcon>;
  /** How often the egress gateway gave each verdict since start. */
  egressVerdicts(): Readonly<Record<string, number>>;
  /** Ends connections, proxy and browser, with everything the browser started. */
  close(): Promise<void>;
}

/** What an artefact extractor looks at. */
export interface ArtefactSource {
  readonly text: string;
  readonly url?: string;
  readonly facts?: PageFacts;
  readonly kind?: SubjectKind;
}
export type ArtefactExtractor = (source: ArtefactSource) => Artefact[];

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Who the browser runs as where the app is root. */
  readonly wrapperUser?: { readonly uid: number; readonly gid: number };
}

export interface CrawlerDeps {
  readonly profile: EgressProfile;
  readonly extractArtefacts: ArtefactExtractor;
  readonly logger: Logger;
  readonly clock: Clock;
  /** Without it pages that need a browser are captured as the HTTP lane saw them. */
  readonly chromium?: ChromiumOptions;
  readonly limits?: Partial<CrawlLimits>;
  readonly userAgent?: string;
  /** A folder for the browser's wrapper and temporary files. */
  readonly stateDir: string;
}
