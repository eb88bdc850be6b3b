import { Agent } from 'undici';
import { errorMessage } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { CrawlLimits } from '../crawl-limits.js';
import type { EgressGateway } from '../egress/gateway.js';
import { type ConnectionFacts, createGatewayConnector, originOf } from './connector.js';
import { type BodyPolicy, collectResponse, type WireResponse } from './response-collector.js';

const IDLE_CONNECTION_MS = 10_000;
const MAX_HEADER_BYTES = 16_384;
/** Hosts whose connection facts are kept at a time. */
const MAX_KNOWN_ORIGINS = 2_000;

export interface HttpRequest {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes?: number;
  readonly policy: (status: number, headers: Readonly<Record<string, string>>) => BodyPolicy;
}

export interface HttpResponse extends WireResponse {
  readonly connection: ConnectionFacts | undefined;
}

/** One GET at a time per call, no redirects, no retries, everything capped. Raises `CrawlError`. */
export interface HttpClient {
  get(request: HttpRequest, signal?: AbortSignal): Promise<HttpResponse>;
  /** What the last connection to this URL's origin showed. */
  connectionOf(url: URL): ConnectionFacts | undefined;
  /** Opens a connection only to see what it shows, and ends it. Raises `CrawlError`. */
  probe(url: URL): Promise<ConnectionFacts>;
  close(): Promise<void>;
}

/** An undici agent whose connections are all dialled by the gateway, one per origin. */
export function createHttpClient(options: {
  gateway: EgressGateway;
  limits: CrawlLimits;
  trustedCa?: string;
}): HttpClient {
  const { gateway, limits } = options;
  const known = new Map<string, ConnectionFacts>();
  const connect = createGatewayConnector({
    gateway,
    tlsTimeoutMs: limits.connectTimeoutMs,
    ...(options.trustedCa === undefined ? {} : { trustedCa: options.trustedCa }),
    onConnected: (origin, facts) => {
      known.delete(origin);
      known.set(origin, facts);
      const oldest = known.keys().next().value;
      if (known.size > MAX_KNOWN_ORIGINS && oldest !== undefined) known.delete(oldest);
    },
  });
  const agent = new Agent({
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: IDLE_CONNECTION_MS,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: limits.firstByteTimeoutMs,
    bodyTimeout: limits.minRateWindowMs,
    connect,
  });
  const connectionOf = (url: URL) => known.get(originOf(url.protocol, url.hostname, url.port));

  return {
    connectionOf,
    get: (request, signal) =>
      new Promise((resolve, reject) => {
        const { url } = request;
        const collector = collectResponse(
          {
            url: url.href,
            limits,
            maxBytes: request.maxBytes ?? limits.maxWireBytes,
            policy: request.policy,
          },
          signal,
          (result) => {
            if (result instanceof Error) reject(toCrawlError(result, url));
            else resolve({ ...result, connection: connectionOf(url) });
          },
        );
        agent.dispatch(
          {
            origin: url.origin,
            path: url.pathname + url.search,
            method: 'GET',
            headers: request.headers,
          },
          collector,
        );
      }),
    probe: (url) =>
      new Promise((resolve, reject) => {
        const { hostname, protocol, port, host } = url;
        connect({ hostname, protocol, port, host }, (error, socket) => {
          socket?.destroy();
          const facts = connectionOf(url);
          if (facts && !error) resolve(facts);
          else reject(error ?? new CrawlError('UNEXPECTED', `Nothing is known of ${url.origin}`));
        });
      }),
    close: () => agent.destroy(),
  };
}

const UNDICI_FAILURES: Readonly<Record<string, ConstructorParameters<typeof CrawlError>[0]>> = {
  UND_ERR_HEADERS_TIMEOUT: 'RESPONSE_TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'BODY_STALLED',
  UND_ERR_CONNECT_TIMEOUT: 'CONNECT_TIMEOUT',
  UND_ERR_HEADERS_OVERFLOW: 'BODY_TOO_LARGE',
  UND_ERR_SOCKET: 'CONNECT_REFUSED',
  ECONNRESET: 'CONNECT_REFUSED',
  ECONNREFUSED: 'CONNECT_REFUSED',
  EPIPE: 'CONNECT_REFUSED',
};

function toCrawlError(error: Error, url: URL): Error {
  if (error instanceof CrawlError || error.message === 'aborted') return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const isBadHttp = error.name === 'HTTPParserError' || /^(?:HPE_|UND_ERR_RES)/.test(code);
  const failure = UNDICI_FAILURES[code] ?? (isBadHttp ? 'HTTP_ERROR' : 'UNEXPECTED');
  return new CrawlError(failure, `${url.href}: ${errorMessage(error)}`, { cause: error });
}
