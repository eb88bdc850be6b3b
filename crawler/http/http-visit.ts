import type { FrontierUrl, PageFacts, RedirectHop, SkipReason } from '../../domain/index.js';
import { canonicalUrl } from '../../domain/index.js';
import { decodeHtml } from '../charset/decode-html.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { CrawledPage } from '../crawl-types.js';
import { extractPage } from '../extract/index.js';
import { isInScope } from '../frontier/scope.js';
import { createCookieJar } from './cookie-jar.js';
import { decodeBody } from './decode-body.js';
import type { HttpResponse } from './http-client.js';
import { type MediaTreatment, mediaTreatment, mediaType } from './media-type.js';
import type { PoliteFetch } from './polite-fetch.js';
import { httpRedirect, type NextHop, pageRedirect } from './redirect-target.js';

/** A page before artefacts were drawn from it; what the HTTP lane gives. */
export type FetchedPage = Omit<CrawledPage, 'artefacts' | 'frontier' | 'screenshot'>;

export type HttpVisit =
  | { readonly kind: 'page'; readonly page: FetchedPage }
  | { readonly kind: 'skipped'; readonly reason: SkipReason; readonly detail: string };

export interface VisitDeps {
  readonly polite: PoliteFetch;
  readonly limits: CrawlLimits;
  readonly now: () => Date;
}

interface Trail {
  readonly hops: RedirectHop[];
  readonly seen: Set<string>;
  readonly addresses: Set<string>;
}

type Step =
  | { readonly kind: 'hop'; readonly hop: NextHop; readonly response: HttpResponse }
  | HttpVisit;

/**
 * Visits one address over HTTP and follows where it leads: by status, by refresh, by script. Every hop is checked anew
 * (scheme, scope, robots, egress). Raises `CrawlError`.
 */
export async function visitOverHttp(
  from: FrontierUrl,
  deps: VisitDeps,
  signal: AbortSignal,
): Promise<HttpVisit> {
  const trail: Trail = { hops: [], seen: new Set(), addresses: new Set() };
  const cookies = createCookieJar();
  let url = new URL(from.url);
  for (;;) {
    const cookie = cookies.header(url);
    noteStep(`${url.href} ${cookie}`, trail, deps.limits);
    const step = await takeStep(url, cookie, from, trail, deps, signal);
    if (step.kind !== 'hop') return step;
    cookies.store(url, step.response.setCookies);
    trail.hops.push(hopOf(url, step.response, step.hop.via));
    const next = canonicalUrl(step.hop.target);
    if (next === undefined)
      return { kind: 'skipped', reason: 'unsupported_scheme', detail: scheme(step.hop.target) };
    url = new URL(next);
    // A seed is followed wherever it leads, since that is how suspected sites hide; a link found on the way is not.
    if (from.depth > 0 && !isInScope(url, from))
      return { kind: 'skipped', reason: 'out_of_scope', detail: `leads to ${url.hostname}` };
  }
}

function noteStep(key: string, trail: Trail, limits: CrawlLimits): void {
  if (trail.seen.has(key))
    throw new CrawlError('REDIRECT_LOOP', `Redirects turn in a circle after ${trail.hops.length}`);
  if (trail.hops.length > limits.maxRedirects)
    throw new CrawlError('TOO_MANY_REDIRECTS', `More than ${limits.maxRedirects} redirects`);
  trail.seen.add(key);
}

async function takeStep(
  url: URL,
  cookie: string,
  from: FrontierUrl,
  trail: Trail,
  deps: VisitDeps,
  signal: AbortSignal,
): Promise<Step> {
  const answer = await deps.polite.page(
    url,
    { cookie, suspected: from.suspectedFromStart },
    signal,
  );
  if (answer.kind === 'forbidden')
    return { kind: 'skipped', reason: 'robots', detail: url.hostname };
  const { response, robots } = answer;
  if (response.connection) trail.addresses.add(response.connection.address);
  const hop = httpRedirect(response.status, response.headers, url);
  if (hop) return { kind: 'hop', hop, response };
  if (response.status >= 400) throw httpError(url, response);
  const treatment = mediaTreatment(response.headers, url);
  if (treatment === 'skip') {
    const type = mediaType(response.headers['content-type'] ?? '');
    return { kind: 'skipped', reason: 'not_html', detail: type };
  }
  const read = await readPage(url, response, treatment, deps.limits);
  const onward = pageRedirect(read.facts, url);
  if (onward) return { kind: 'hop', hop: onward, response };
  const page: FetchedPage = {
    requestedUrl: from.url,
    finalUrl: url.href,
    status: response.status,
    contentType: response.headers['content-type'] ?? '',
    lane: 'http',
    bodyBytes: response.body.length,
    redirects: [...trail.hops, hopOf(url, response, 'final')],
    headers: { ...response.headers },
    addresses: [...trail.addresses],
    robots,
    fetchedAt: deps.now(),
    ...(response.connection?.certificate ? { certificate: response.connection.certificate } : {}),
    ...read,
  };
  return { kind: 'page', page };
}

async function readPage(
  url: URL,
  response: HttpResponse,
  treatment: MediaTreatment,
  limits: CrawlLimits,
): Promise<{ html: string; charset: string; facts: PageFacts }> {
  if (treatment === 'head_only')
    return { html: '', charset: '', facts: extractPage('', { url: url.href }) };
  const body = await decodeBody(response.body, response.headers['content-encoding'], limits);
  const { text, charset } = decodeHtml(body, response.headers['content-type'] ?? '');
  const html = treatment === 'text' ? asMarkup(text) : text;
  try {
    return { html, charset, facts: extractPage(html, { url: url.href, whole: true }) };
  } catch (cause) {
    throw new CrawlError('PARSE_FAILED', `${url.href} could not be parsed`, { cause });
  }
}

function asMarkup(text: string): string {
  return `<pre>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
}

function httpError(url: URL, { status, headers }: HttpResponse): CrawlError {
  const after = headers['retry-after'];
  const wait = after === undefined ? '' : `, retry after ${after.slice(0, 40)}`;
  return new CrawlError('HTTP_ERROR', `HTTP ${status} from ${url.hostname}${wait}`, {
    facts: { status },
    retryable: status === 429 || status >= 500,
  });
}

function hopOf(url: URL, response: HttpResponse, via: RedirectHop['via']): RedirectHop {
  const address = response.connection?.address;
  return { url: url.href, status: response.status, via, ...(address ? { address } : {}) };
}

function scheme(target: string): string {
  return /^([a-z][a-z0-9+.-]{0,30}):/i.exec(target)?.[1]?.toLowerCase() ?? 'not an address';
}
