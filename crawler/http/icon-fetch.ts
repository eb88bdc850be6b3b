import { hostOf, parseHttpUrl } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { HostTurns } from '../politeness/host-turns.js';
import { decodeBody } from './decode-body.js';
import type { HttpClient } from './http-client.js';
import type { Visitor } from './visitor.js';

const MAX_ICON_BYTES = 262_144;
const ICON_LIMIT_MS = 10_000;

export interface IconFetchDeps {
  readonly client: HttpClient;
  readonly turns: HostTurns;
  readonly visitor: Visitor;
  readonly limits: CrawlLimits;
  readonly politenessDelayMs: number;
}

/** Icons for home screens and masks: other pictures than the one in the tab. */
const OTHER_ICON = /apple-touch|mask-icon|pinned|browserconfig/i;

/** The address of a page's icon: the first that it names for tabs, else any it names, else `/favicon.ico`. */
export function iconAddress(icons: readonly string[], pageUrl: string): string {
  const named = icons.filter((icon) => /^https?:/i.test(icon));
  return (
    named.find((icon) => !OTHER_ICON.test(icon)) ??
    named[0] ??
    new URL('/favicon.ico', pageUrl).href
  );
}

/**
 * Fetches one icon over the HTTP lane: one request, 256 KiB, 10 s, nothing followed. Asked as the page was, as an ordinary visitor.
 * Raises `CrawlError`.
 */
export async function fetchIcon(
  address: string,
  { client, turns, visitor, limits, politenessDelayMs }: IconFetchDeps,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const url = parseHttpUrl(address);
  if (!url)
    throw new CrawlError('HTTP_ERROR', `Not an address of an icon: ${address.slice(0, 80)}`);
  const limit = AbortSignal.timeout(ICON_LIMIT_MS);
  const either = AbortSignal.any([signal, limit]);
  try {
    const release = await turns.take(url.hostname, politenessDelayMs, either);
    try {
      const headers = { ...visitor.headers(true, ''), accept: 'image/*,*/*;q=0.5' };
      const response = await client.get(
        { url, headers, maxBytes: MAX_ICON_BYTES, policy: onlyOk },
        either,
      );
      if (response.status !== 200)
        throw new CrawlError('HTTP_ERROR', `HTTP ${response.status} for the icon of ${url.host}`, {
          facts: { status: response.status },
        });
      const encoding = response.headers['content-encoding'];
      return await decodeBody(response.body, encoding, {
        ...limits,
        maxDecodedBytes: MAX_ICON_BYTES,
      });
    } finally {
      release();
    }
  } catch (error) {
    if (!limit.aborted || signal.aborted) throw error;
    throw new CrawlError(
      'RESPONSE_TIMEOUT',
      `No icon from ${hostOf(address)} in ${ICON_LIMIT_MS} ms`,
      { cause: error },
    );
  }
}

function onlyOk(status: number): 'read' | 'leave' {
  return status === 200 ? 'read' : 'leave';
}
