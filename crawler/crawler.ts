import type { Artefact, FrontierUrl } from '../domain/index.js';
import { createBatchCrawl, type PageVisit } from './batch-crawl.js';
import { type BrowserLane, createBrowserLane } from './browser/browser-lane.js';
import { CrawlError } from './crawl-error.js';
import { DEFAULT_LIMITS } from './crawl-limits.js';
import type { CrawledPage, Crawler, CrawlerDeps } from './crawl-types.js';
import { createEgressGateway } from './egress/gateway.js';
import { createHttpClient } from './http/http-client.js';
import { type FetchedPage, visitOverHttp } from './http/http-visit.js';
import { fetchIcon, iconAddress } from './http/icon-fetch.js';
import { createPoliteFetch, createRobotsFetch } from './http/polite-fetch.js';
import { createVisitor } from './http/visitor.js';
import { createHostTurns } from './politeness/host-turns.js';
import { createRobotsRules } from './politeness/robots.js';

/**
 * Opens both lanes over one egress gateway. The browser is started when the first page needs it; everything is ended by
 * `close`.
 */
export async function openCrawler(deps: CrawlerDeps): Promise<Crawler> {
  const limits = { ...DEFAULT_LIMITS, ...deps.limits };
  const { profile, logger, clock } = deps;
  const trust = profile.trustedCa === undefined ? {} : { trustedCa: profile.trustedCa };
  const gateway = createEgressGateway({
    profile,
    logger,
    connectTimeoutMs: limits.connectTimeoutMs,
  });
  const client = createHttpClient({ gateway, limits, ...trust });
  const turns = createHostTurns();
  const visitor = createVisitor(deps.userAgent);
  const robots = createRobotsRules({
    fetch: createRobotsFetch({ client, turns, visitor, limits }),
    clock,
  });
  const polite = createPoliteFetch({
    client,
    robots,
    turns,
    visitor,
    limits,
    politenessDelayMs: profile.politenessDelayMs,
  });
  const now = () => clock.now();
  const browser: BrowserLane | undefined = deps.chromium
    ? createBrowserLane({
        chromium: deps.chromium,
        gateway,
        limits,
        logger,
        now,
        turns,
        politenessDelayMs: profile.politenessDelayMs,
        client,
        stateDir: deps.stateDir,
        userAgent: visitor.userAgent(true),
        privateAuthority: profile.trustedCa !== undefined,
      })
    : undefined;

  const withArtefacts = (page: FetchedPage, frontier?: FrontierUrl): CrawledPage => {
    let found: readonly Artefact[] | undefined;
    return {
      ...page,
      ...(frontier ? { frontier } : {}),
      get artefacts() {
        found ??= deps.extractArtefacts({
          text: page.facts.text,
          url: page.finalUrl,
          facts: page.facts,
          kind: 'page',
        });
        return found;
      },
    };
  };

  const visit = async (from: FrontierUrl, signal: AbortSignal): Promise<PageVisit> => {
    const found = await visitOverHttp(from, { polite, limits, now }, signal);
    if (found.kind === 'skipped') return found;
    if (!browser || !found.page.facts.emptyWithoutScript)
      return { kind: 'page', page: withArtefacts(found.page, from) };
    const rendered = await browser.render(found.page.finalUrl, signal);
    return { kind: 'page', page: withArtefacts(joinLanes(found.page, rendered), from) };
  };
  const batches = createBatchCrawl({ visit, limits, now });

  return {
    crawlBatch: (batch, handlers, signal) => batches.crawl(batch, handlers, signal),
    renderPage: async (url, signal) => withArtefacts(await needed(browser).render(url, signal)),
    drawPage: async (page, signal) => {
      const { artefacts: _, frontier, ...http } = page;
      const rendered = await needed(browser).render(page.finalUrl, signal);
      return withArtefacts(joinLanes(http, rendered), frontier);
    },
    screenshot: async (url, signal) => needed(browser).screenshot(url, signal),
    fetchIcon: async ({ url, icons }, signal) => {
      const address = iconAddress(icons, url);
      const limited = {
        client,
        turns,
        visitor,
        limits,
        politenessDelayMs: profile.politenessDelayMs,
      };
      return { url: address, bytes: await fetchIcon(address, limited, signal) };
    },
    egressVerdicts: () => gateway.verdicts(),
    close: async () => {
      await batches.close();
      await browser?.close();
      await client.close();
    },
  };
}

function needed(browser: BrowserLane | undefined): BrowserLane {
  if (browser) return browser;
  throw new CrawlError('BROWSER_CRASH', 'No browser is set up', {
    retryable: false,
  });
}

/** The browser saw the page, the HTTP lane the way to it. */
function joinLanes(http: FetchedPage, rendered: FetchedPage): FetchedPage {
  const onTheWay = http.redirects.slice(0, -1);
  const addresses = new Set([...http.addresses, ...rendered.addresses]);
  return {
    ...http,
    ...rendered,
    requestedUrl: http.requestedUrl,
    robots: http.robots,
    bodyBytes: http.bodyBytes,
    redirects: [...onTheWay, ...rendered.redirects],
    addresses: [...addresses],
  };
}
