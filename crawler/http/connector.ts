import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import {
  connect as connectTls,
  createSecureContext,
  type PeerCertificate,
  rootCertificates,
  type TLSSocket,
} from 'node:tls';
import type { buildConnector } from 'undici';
import type { Capture } from '../../domain/index.js';
import { errorMessage } from '../../domain/index.js';
import { CrawlError } from '../crawl-error.js';
import type { EgressGateway } from '../egress/gateway.js';

/** What is known of the connection a page came over. */
export interface ConnectionFacts {
  readonly address: string;
  readonly certificate?: Capture['certificate'];
  /** SHA-256 of the server's public key, base64, where the profile brings an authority of its own. */
  readonly keyHash?: string | undefined;
}

export interface ConnectorOptions {
  readonly gateway: EgressGateway;
  readonly tlsTimeoutMs: number;
  readonly trustedCa?: string;
  readonly onConnected: (origin: string, facts: ConnectionFacts) => void;
}

/** The hook through which undici gets its connections: the gateway dials, TLS is laid over the dialled socket. */
export function createGatewayConnector(options: ConnectorOptions): buildConnector.connector {
  const { gateway, tlsTimeoutMs, onConnected } = options;
  const secureContext = createSecureContext(
    options.trustedCa === undefined ? {} : { ca: [...rootCertificates, options.trustedCa] },
  );
  const open = async (target: buildConnector.Options): Promise<Socket> => {
    const secure = target.protocol === 'https:';
    const port = Number(target.port) || (secure ? 443 : 80);
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const { socket, address } = await gateway.connect({ host, port, lane: 'http' });
    socket.setNoDelay(true);
    const origin = originOf(target.protocol, target.hostname, port);
    if (!secure) {
      onConnected(origin, { address });
      return socket;
    }
    const tls = await secureSocket(socket, target.servername ?? host, secureContext, tlsTimeoutMs);
    const certificate = certificateFacts(tls.getPeerCertificate());
    const keyHash = options.trustedCa === undefined ? undefined : keyHashOf(tls);
    onConnected(origin, { address, certificate, keyHash });
    return tls;
  };
  return (target, callback) => {
    open(target).then(
      (socket) => callback(null, socket),
      (error: unknown) =>
        callback(error instanceof Error ? error : new Error(errorMessage(error)), null),
    );
  };
}

/** `https://host:port`, always with the port. */
export function originOf(protocol: string, hostname: string, port: number | string): string {
  return `${protocol}//${hostname}:${port || (protocol === 'https:' ? 443 : 80)}`;
}

function secureSocket(
  socket: Socket,
  host: string,
  secureContext: ReturnType<typeof createSecureContext>,
  timeoutMs: number,
): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const isAddress = /^[\d.]+$|:/.test(host);
    const tls = connectTls({
      socket,
      secureContext,
      ALPNProtocols: ['http/1.1'],
      ...(isAddress ? {} : { servername: host }),
    });
    const fail = (reason: string, cause?: unknown) => {
      clearTimeout(timer);
      tls.destroy();
      reject(new CrawlError('TLS_ERROR', `TLS with ${host} failed: ${reason}`, { cause }));
    };
    const timer = setTimeout(() => fail(`no handshake within ${timeoutMs} ms`), timeoutMs);
    const onError = (error: Error) => fail(error.message, error);
    tls.once('error', onError);
    tls.once('secureConnect', () => {
      clearTimeout(timer);
      tls.off('error', onError);
      resolve(tls);
    });
  });
}

function keyHashOf(tls: TLSSocket): string | undefined {
  const key = tls.getPeerX509Certificate()?.publicKey.export({ type: 'spki', format: 'der' });
  return key && createHash('sha256').update(key).digest('base64');
}

function certificateFacts(peer: PeerCertificate): NonNullable<Capture['certificate']> {
  return {
    issuer: nameOf(peer.issuer),
    subject: nameOf(peer.subject),
    validFrom: peer.valid_from,
    validTo: peer.valid_to,
    fingerprint256: peer.fingerprint256,
  };
}

function nameOf(name: PeerCertificate['subject'] | undefined): string {
  const entries = Object.entries(name ?? {});
  return entries.map(([key, value]) => `${key}=${String(value)}`).join(', ');
}
