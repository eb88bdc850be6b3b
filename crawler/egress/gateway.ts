import type { Socket } from 'node:net';
import type { EgressProfile, Logger } from '../../domain/index.js';
import { errorMessage } from '../../domain/index.js';
import { CrawlError, EgressRefusedError } from '../crawl-error.js';
import { checkAddress } from './address-check.js';

/** The ports of the web; everything else is somebody's service. */
const ALLOWED_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Addresses of one host that are tried before it counts as unreachable. */
const MAX_ADDRESSES_TRIED = 2;

export interface EgressTarget {
  readonly host: string;
  readonly port: number;
  readonly lane: 'http' | 'browser';
}

export interface EgressConnection {
  readonly socket: Socket;
  /** The address that was checked and dialled. */
  readonly address: string;
}

/** The one place that dials. Both lanes go through it. */
export interface EgressGateway {
  /**
   * Resolves, checks and dials. Raises `EgressRefusedError`, or `CrawlError` with `DNS_NOT_FOUND`, `CONNECT_REFUSED` or
   * `CONNECT_TIMEOUT`.
   */
  connect(target: EgressTarget, signal?: AbortSignal): Promise<EgressConnection>;
  /** How often each verdict was given: `allowed`, `refused:loopback`, `not_found`, … */
  verdicts(): Readonly<Record<string, number>>;
}

export interface GatewayOptions {
  readonly profile: EgressProfile;
  readonly connectTimeoutMs: number;
  readonly logger: Logger;
}

/** Builds the gateway of a profile. What it dials is exactly what it checked: the name is resolved once per connection. */
export function createEgressGateway(options: GatewayOptions): EgressGateway {
  const { profile, connectTimeoutMs, logger } = options;
  const counts = new Map<string, number>();

  const count = (verdict: string) => counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const refuse = (reason: string, target: EgressTarget): EgressRefusedError => {
    count(`refused:${reason}`);
    logger.info({ ...target, reason }, 'egress refused');
    return new EgressRefusedError(reason, target.host, target.port);
  };

  const addressesOf = async (target: EgressTarget): Promise<readonly string[]> => {
    const host = canonicalHost(target.host);
    if (host === undefined) throw refuse('not_a_host', target);
    if (host === 'localhost' || host.endsWith('.localhost')) throw refuse('loopback', target);
    const literal = addressLiteral(host);
    const found = literal === undefined ? await resolve(profile, host) : [literal];
    if (found.length === 0) {
      count('not_found');
      throw new CrawlError('DNS_NOT_FOUND', `Host does not resolve: ${host}`, { facts: { host } });
    }
    const verdicts = found.map(checkAddress);
    const allowed = verdicts.flatMap((verdict) => (verdict.allowed ? [verdict.address] : []));
    const refused = verdicts.find((verdict) => !verdict.allowed);
    if (allowed.length === 0 && refused && !refused.allowed) throw refuse(refused.reason, target);
    return allowed;
  };

  const dial = async (address: string, target: EgressTarget, signal?: AbortSignal) => {
    // Not AbortSignal.timeout: a profile may hand the signal to its socket, which must outlive the dialling.
    const attempt = new AbortController();
    const stop = () => attempt.abort(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      attempt.abort();
    }, connectTimeoutMs);
    try {
      return await profile.dial(address, target.port, attempt.signal);
    } catch (cause) {
      throw new CrawlError(
        timedOut ? 'CONNECT_TIMEOUT' : 'CONNECT_REFUSED',
        timedOut
          ? `${target.host}:${target.port} did not answer within ${connectTimeoutMs} ms`
          : `${target.host}:${target.port} ${errorMessage(cause)}`,
        { facts: { host: target.host, port: target.port, address }, cause },
      );
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    }
  };

  return {
    connect: async (target, signal) => {
      if (!ALLOWED_PORTS.has(target.port)) throw refuse('port', target);
      const addresses = await addressesOf(target);
      let last: unknown;
      for (const address of addresses.slice(0, MAX_ADDRESSES_TRIED)) {
        signal?.throwIfAborted();
        try {
          const socket = await dial(address, target, signal);
          count('allowed');
          return { socket, address };
        } catch (error) {
          last = error;
        }
      }
      count('unreachable');
      throw last;
    },
    verdicts: () => Object.fromEntries(counts),
  };
}

async function resolve(profile: EgressProfile, host: string): Promise<readonly string[]> {
  try {
    return await profile.resolve(host);
  } catch (cause) {
    throw new CrawlError('DNS_NOT_FOUND', `Host could not be resolved: ${host}`, {
      facts: { host },
      retryable: true,
      cause,
    });
  }
}

/** The URL parser turns octal, hex, decimal and short IPv4 forms into dotted ones; what it refuses is no host. */
function canonicalHost(host: string): string | undefined {
  const bracketed = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  if (/[/?#@\\]/.test(host) || !URL.canParse(`http://${bracketed}/`)) return undefined;
  return new URL(`http://${bracketed}/`).hostname.replace(/\.$/, '');
}

function addressLiteral(host: string): string | undefined {
  if (host.startsWith('[')) return host.slice(1, -1);
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : undefined;
}
