import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';

export interface WireResponse {
  readonly status: number;
  /** Lower-case names; repeated headers joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  /** As it came over the wire; empty where the body was not wanted. */
  readonly body: Buffer;
  readonly bodyRead: boolean;
}

/** What to do with a body once the head is known: read it, read at most the limit and cut, or leave it. */
export type BodyPolicy = 'read' | 'cut' | 'leave';

export interface CollectOptions {
  readonly url: string;
  readonly limits: CrawlLimits;
  readonly maxBytes: number;
  readonly policy: (status: number, headers: Readonly<Record<string, string>>) => BodyPolicy;
}

/** Raised inside undici to end a response whose head was all that was wanted. */
class HeadWasEnough extends Error {}

/**
 * Collects one response under caps of size, time and rate; `settle` is called exactly once.
 * Limits: total time, bytes on the wire, and a floor under the rate, so that no server can hold a slot open.
 */
export function collectResponse(
  options: CollectOptions,
  signal: AbortSignal | undefined,
  settle: (result: WireResponse | Error) => void,
): Dispatcher.DispatchHandler {
  const { url, limits, maxBytes } = options;
  const chunks: Buffer[] = [];
  let length = 0;
  let head: Omit<WireResponse, 'body' | 'bodyRead'> | undefined;
  let policy: BodyPolicy = 'read';
  let bodyStartedAt = 0;
  let settled = false;
  let controller: Dispatcher.DispatchController | undefined;

  const finish = (result: WireResponse | Error) => {
    if (settled) return;
    settled = true;
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    settle(result);
  };
  const complete = () => {
    if (head)
      finish({ ...head, body: Buffer.concat(chunks, length), bodyRead: policy !== 'leave' });
  };
  const giveUp = (error: Error) => {
    finish(error);
    controller?.abort(error);
  };
  const onAbort = () => giveUp(new Error('aborted'));
  const timer = setTimeout(() => {
    const failure = head ? 'BODY_STALLED' : 'RESPONSE_TIMEOUT';
    giveUp(new CrawlError(failure, `${url} did not finish within ${limits.totalTimeoutMs} ms`));
  }, limits.totalTimeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });

  return {
    onRequestStart: (started) => {
      controller = started;
      if (settled) started.abort(new HeadWasEnough());
    },
    onResponseStart: (current, status, headers) => {
      if (status < 200) return;
      head = { status, headers: flatten(headers), setCookies: listOf(headers['set-cookie']) };
      bodyStartedAt = Date.now();
      policy = options.policy(status, head.headers);
      if (policy === 'leave') {
        complete();
        current.abort(new HeadWasEnough());
      } else if (policy === 'read' && Number(head.headers['content-length'] ?? 0) > maxBytes) {
        giveUp(tooLarge(url, maxBytes));
      }
    },
    onResponseData: (current, chunk) => {
      length += chunk.length;
      chunks.push(chunk);
      if (length > maxBytes) {
        if (policy === 'read') return giveUp(tooLarge(url, maxBytes));
        complete();
        return current.abort(new HeadWasEnough());
      }
      const elapsed = Date.now() - bodyStartedAt;
      if (
        elapsed > limits.minRateWindowMs &&
        length * 1_000 < limits.minRateBytesPerSecond * elapsed
      )
        giveUp(new CrawlError('BODY_STALLED', `${url} sends too slowly: ${length} bytes`));
    },
    onResponseEnd: complete,
    onResponseError: (_controller, error) => finish(error),
  };
}

function tooLarge(url: string, maxBytes: number): CrawlError {
  return new CrawlError('BODY_TOO_LARGE', `${url} is larger than ${maxBytes} bytes`, {
    facts: { maxBytes },
  });
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return flat;
}

function listOf(value: string | string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
