import { errorMessage, hostOf, type Logger, type RedirectHop } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { ChromiumOptions, Screenshot } from '../crawl-types.js';
import type { EgressGateway } from '../egress/gateway.js';
import { extractPage, textIsTooThin } from '../extract/index.js';
import type { ConnectionFacts } from '../http/connector.js';
import type { HttpClient } from '../http/http-client.js';
import type { FetchedPage } from '../http/http-visit.js';
import type { HostTurns } from '../politeness/host-turns.js';
import { createBrowserSupply } from './browser-supply.js';
import { type EgressProxy, startEgressProxy } from './egress-proxy.js';
import { drawEnlarged } from './enlarged-picture.js';
import { openAndSettle, openPageSession, type PageSession, VIEWPORT } from './page-session.js';
import { createSlots } from './slots.js';

/** Beyond navigation: reading, drawing, closing. After this the browser counts as hung. */
const GRACE_MS = 20_000;
const SCREENSHOT_TIMEOUT_MS = 15_000;
const ATTEMPTS = 2;

export interface BrowserLane {
  /** The page as script made it. Raises `CrawlError`. */
  render(url: string, signal: AbortSignal): Promise<FetchedPage & { screenshot: Screenshot }>;
  screenshot(url: string, signal: AbortSignal): Promise<Screenshot>;
  close(): Promise<void>;
}

export interface BrowserLaneDeps {
  readonly chromium: ChromiumOptions;
  readonly gateway: EgressGateway;
  readonly client: HttpClient;
  readonly limits: CrawlLimits;
  readonly logger: Logger;
  readonly now: () => Date;
  readonly turns: HostTurns;
  readonly politenessDelayMs: number;
  readonly stateDir: string;
  readonly userAgent: string;
  /** Set where the profile brings an authority of its own: server keys are then checked by us, and handed to the browser. */
  readonly privateAuthority: boolean;
}

/** The browser lane: proxy and browser start with the first page. */
export function createBrowserLane(deps: BrowserLaneDeps): BrowserLane {
  const { limits, now } = deps;
  let proxy: Promise<EgressProxy> | undefined;
  const ensureProxy = () => {
    proxy ??= startEgressProxy(deps.gateway);
    return proxy;
  };
  const trustedKeys = new Set<string>();
  const supply = createBrowserSupply({
    chromium: deps.chromium,
    stateDir: deps.stateDir,
    pagesPerBrowser: limits.browserPages,
    logger: deps.logger,
    proxy: ensureProxy,
    trustedKeys: () => trustedKeys,
  });
  const slots = createSlots(limits.browserConcurrency);

  const knowServer = async (url: URL): Promise<ConnectionFacts | undefined> => {
    if (url.protocol !== 'https:' || !deps.privateAuthority) return deps.client.connectionOf(url);
    const facts = deps.client.connectionOf(url) ?? (await deps.client.probe(url));
    if (facts.keyHash !== undefined) trustedKeys.add(facts.keyHash);
    return facts;
  };

  const attempt = async <T>(
    url: string,
    signal: AbortSignal,
    use: (session: PageSession) => Promise<T>,
  ): Promise<T> => {
    const lent = await supply.borrow();
    let state: 'fit' | 'broken' = 'fit';
    let session: PageSession | undefined;
    const read = async () => {
      session = await openPageSession(
        (options) => lent.browser.newContext(options),
        deps.userAgent,
      );
      await openAndSettle(session.page, url, limits.navigationTimeoutMs);
      return use(session);
    };
    try {
      return await withDeadline(read(), limits.navigationTimeoutMs + GRACE_MS, signal);
    } catch (error) {
      const failure = asCrawlError(error, url, await proxy, lent.browser.isConnected());
      if (failure.failure === 'BROWSER_CRASH' || error instanceof HungError) state = 'broken';
      throw failure;
    } finally {
      if (state === 'fit') await session?.close();
      await lent.release(state);
    }
  };

  const visit = async <T>(
    url: string,
    signal: AbortSignal,
    use: (session: PageSession) => Promise<T>,
  ): Promise<T> => {
    const target = new URL(url);
    const free = await slots.take(signal);
    const endTurn = await deps.turns
      .take(target.hostname, deps.politenessDelayMs, signal)
      .catch((error: unknown) => {
        free();
        throw error;
      });
    try {
      await knowServer(target);
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(url, signal, use);
        } catch (error) {
          const crashed = error instanceof CrawlError && error.failure === 'BROWSER_CRASH';
          if (!crashed || !error.retryable || tries >= ATTEMPTS || signal.aborted) throw error;
          deps.logger.warn({ url }, 'browser crashed, trying once more');
        }
      }
    } finally {
      endTurn();
      free();
    }
  };

  const draw = async ({ page }: PageSession): Promise<Screenshot> => {
    const tall = await page.evaluate('document.documentElement.scrollHeight');
    const height = Math.min(
      limits.maxPageHeightPx,
      Math.max(VIEWPORT.height, typeof tall === 'number' ? Math.ceil(tall) : 0),
    );
    const png = await page.screenshot({
      type: 'png',
      fullPage: true,
      clip: { x: 0, y: 0, width: VIEWPORT.width, height },
      animations: 'disabled',
      caret: 'hide',
      timeout: SCREENSHOT_TIMEOUT_MS,
    });
    return { png, width: VIEWPORT.width, height, finalUrl: page.url(), takenAt: now() };
  };

  const read = async (url: string, session: PageSession) => {
    const { page } = session;
    const last = session.navigations.at(-1);
    const status = last?.status() ?? 0;
    if (status >= 400)
      throw new CrawlError('HTTP_ERROR', `HTTP ${status} from ${hostOf(page.url())}`, {
        retryable: status >= 500,
      });
    const html = (await page.content()).slice(0, limits.maxDecodedBytes);
    const finalUrl = page.url();
    const certificate = deps.client.connectionOf(new URL(finalUrl))?.certificate;
    const known = await proxy;
    const facts = extractPage(html, { url: finalUrl });
    const hops = session.navigations.map((response, index, list): RedirectHop => {
      const address = known?.addressOf(hostOf(response.url()));
      const via = index === list.length - 1 ? 'final' : viaOf(response.status());
      return {
        url: response.url(),
        status: response.status(),
        via,
        ...(address === undefined ? {} : { address }),
      };
    });
    return {
      requestedUrl: url,
      finalUrl,
      status,
      contentType: last?.headers()['content-type'] ?? 'text/html',
      charset: 'utf-8',
      lane: 'browser' as const,
      html,
      bodyBytes: Buffer.byteLength(html),
      facts,
      redirects: hops,
      headers: last?.headers() ?? {},
      addresses: [...new Set(hops.flatMap((hop) => (hop.address ? [hop.address] : [])))],
      robots: 'skipped_suspected' as const,
      screenshot: await draw(session),
      ...(textIsTooThin(facts) ? { enlarged: await drawEnlarged(page) } : {}),
      fetchedAt: now(),
      ...(certificate ? { certificate } : {}),
    };
  };

  return {
    render: (url, signal) => visit(url, signal, (session) => read(url, session)),
    screenshot: (url, signal) => visit(url, signal, draw),
    close: async () => {
      await supply.close();
      await (await proxy)?.close();
    },
  };
}

/** The browser did not come back in time. */
class HungError extends Error {}

async function withDeadline<T>(work: Promise<T>, ms: number, signal: AbortSignal): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: () => void = () => {};
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new HungError(`no answer within ${ms} ms`)), ms);
    stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}

function viaOf(status: number): RedirectHop['via'] {
  return status >= 300 && status < 400 ? 'http' : 'script';
}

/** Chromium's network errors say less than the proxy knows. */
function asCrawlError(
  error: unknown,
  url: string,
  proxy: EgressProxy | undefined,
  connected: boolean,
): CrawlError {
  if (error instanceof CrawlError) return error;
  const text = errorMessage(error).split('\n', 1)[0] ?? '';
  if (!connected || /crash|Target.*closed|browser has been closed/i.test(text))
    return new CrawlError('BROWSER_CRASH', `The browser ended while reading ${url}`, {
      cause: error,
    });
  if (error instanceof HungError || /timeout/i.test(text))
    return new CrawlError('BROWSER_TIMEOUT', `${url}: ${text}`, { cause: error });
  const known = proxy?.failureOf(hostOf(url));
  if (known) return known;
  if (/ERR_(CERT|SSL)/.test(text)) return new CrawlError('TLS_ERROR', `${url}: ${text}`);
  if (/ERR_TOO_MANY_REDIRECTS/.test(text))
    return new CrawlError('TOO_MANY_REDIRECTS', `${url}: ${text}`);
  if (/ERR_(CONNECTION|EMPTY|NETWORK|TUNNEL)/.test(text))
    return new CrawlError('CONNECT_REFUSED', `${url}: ${text}`);
  return new CrawlError('UNEXPECTED', `${url}: ${text}`, { cause: error });
}
