import type { Capture } from '../../domain/index.js';
import { decodeHtml } from '../charset/decode-html.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { HostTurns } from '../politeness/host-turns.js';
import { MAX_ROBOTS_BYTES, type RobotsFetch, type RobotsRules } from '../politeness/robots.js';
import { decodeBody } from './decode-body.js';
import type { HttpClient, HttpResponse } from './http-client.js';
import { mediaTreatment } from './media-type.js';
import type { Visitor } from './visitor.js';

const MAX_ROBOTS_REDIRECTS = 5;

/** A short body of a redirect or error is read to its end, which keeps the connection. */
const SMALL_BODY_BYTES = 65_536;

export type PoliteAnswer =
  | {
      readonly kind: 'answered';
      readonly response: HttpResponse;
      readonly robots: Capture['robots'];
    }
  | { readonly kind: 'forbidden' };

/** Fetches in turn: robots rules first, one request a host, the pause the site or the profile asks for. */
export interface PoliteFetch {
  page(
    url: URL,
    options: { cookie: string; suspected: boolean },
    signal: AbortSignal,
  ): Promise<PoliteAnswer>;
}

export interface PoliteFetchDeps {
  readonly client: HttpClient;
  readonly robots: RobotsRules;
  readonly turns: HostTurns;
  readonly visitor: Visitor;
  readonly limits: CrawlLimits;
  readonly politenessDelayMs: number;
}

export function createPoliteFetch(deps: PoliteFetchDeps): PoliteFetch {
  const { client, robots, turns, visitor, limits } = deps;
  return {
    page: async (url, { cookie, suspected }, signal) => {
      const agent = visitor.userAgent(suspected);
      // A suspected site is not asked: the question alone would announce a crawler.
      const rules = suspected ? undefined : await robots.verdict(url, agent, signal);
      if (rules && !rules.allowed) return { kind: 'forbidden' };
      const crawlDelay = Math.min(rules?.crawlDelayMs ?? 0, limits.maxCrawlDelayMs);
      const release = await turns.take(
        url.hostname,
        Math.max(deps.politenessDelayMs, crawlDelay),
        signal,
      );
      try {
        const headers = visitor.headers(suspected, cookie);
        const response = await client.get({ url, headers, policy: bodyPolicy(url) }, signal);
        const wait = retryAfterMs(response, limits.maxRetryAfterMs);
        if (wait > 0) turns.holdUntil(url.hostname, Date.now() + wait);
        return { kind: 'answered', response, robots: robotsState(suspected, rules?.stated) };
      } finally {
        release();
      }
    },
  };
}

/** Bodies are read where they are pages; of redirects, errors and files the head is enough. */
function bodyPolicy(url: URL): Parameters<HttpClient['get']>[0]['policy'] {
  return (status, headers) => {
    if (status >= 300)
      return Number(headers['content-length']) <= SMALL_BODY_BYTES ? 'cut' : 'leave';
    const treatment = mediaTreatment(headers, url);
    return treatment === 'html' || treatment === 'text' ? 'read' : 'leave';
  };
}

function robotsState(suspected: boolean, stated: boolean | undefined): Capture['robots'] {
  if (suspected) return 'skipped_suspected';
  return stated ? 'allowed' : 'none';
}

/** How long a 429 or 503 asks to be left alone, in ms, capped; 0 where it does not ask. */
export function retryAfterMs(
  response: Pick<HttpResponse, 'status' | 'headers'>,
  capMs: number,
): number {
  const value = response.headers['retry-after'];
  if (value === undefined || (response.status !== 429 && response.status !== 503)) return 0;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1_000;
  return Number.isFinite(seconds) ? Math.min(Math.max(0, seconds * 1_000), capMs) : 0;
}

/** The fetch of `/robots.txt`: same client, same turns, cut at its cap, redirects followed. */
export function createRobotsFetch(
  deps: Pick<PoliteFetchDeps, 'client' | 'turns' | 'visitor' | 'limits'>,
): RobotsFetch {
  const { client, turns, visitor, limits } = deps;
  return async (file, signal) => {
    let url = file;
    for (let hops = 0; hops <= MAX_ROBOTS_REDIRECTS; hops += 1) {
      const release = await turns.take(url.hostname, 0, signal);
      let response: HttpResponse;
      try {
        const headers = visitor.headers(false, '');
        const policy = (status: number) => (status === 200 ? ('cut' as const) : ('leave' as const));
        response = await client.get({ url, headers, maxBytes: MAX_ROBOTS_BYTES, policy }, signal);
      } finally {
        release();
      }
      const location = response.headers['location'];
      const moved = response.status >= 300 && response.status < 400 && location !== undefined;
      if (!moved) return { status: response.status, text: await textOf(response, limits) };
      if (!URL.canParse(location, url.href)) break;
      url = new URL(location, url);
      if (!/^https?:$/.test(url.protocol)) break;
    }
    // Unreachable by redirects counts as unavailable, which allows (RFC 9309 §2.3.1.3).
    return { status: 404, text: '' };
  };
}

async function textOf(response: HttpResponse, limits: CrawlLimits): Promise<string> {
  const body = await decodeBody(response.body, response.headers['content-encoding'], limits);
  return decodeHtml(body, 'text/plain; charset=utf-8').text.slice(0, MAX_ROBOTS_BYTES);
}
