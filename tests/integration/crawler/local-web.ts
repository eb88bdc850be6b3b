import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { EgressProfile } from '../../../domain/index.js';

export interface LocalWeb {
  readonly profile: EgressProfile;
  /** Addresses and ports that were dialled, in order. */
  readonly dialled: { address: string; port: number }[];
  /** Names that resolve; change it to move a host. */
  readonly names: Map<string, readonly string[]>;
  /** `host path` of every request that arrived. */
  readonly requests: { host: string; path: string; headers: NodeJS.Dict<string | string[]> }[];
  close(): Promise<void>;
}

export interface LocalWebOptions {
  readonly hosts: Readonly<Record<string, RequestListener>>;
  readonly tls?: { readonly key: string; readonly cert: string; readonly ca: string };
  readonly politenessDelayMs?: number;
}

/**
 * A little internet on loopback: each host has an invented public address, and only `dial` knows where the servers are.
 */
export async function startLocalWeb(options: LocalWebOptions): Promise<LocalWeb> {
  const requests: LocalWeb['requests'] = [];
  const listener: RequestListener = (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    requests.push({ host, path: request.url ?? '', headers: request.headers });
    const site = options.hosts[host];
    if (site) site(request, response);
    else response.writeHead(404).end();
  };
  const http = createHttpServer(listener);
  const https = options.tls ? createHttpsServer(options.tls, listener) : undefined;
  const ports = new Map([[80, await listen(http)]]);
  ports.set(8080, ports.get(80) ?? 0);
  if (https) ports.set(443, await listen(https));
  const names = new Map<string, readonly string[]>(
    Object.keys(options.hosts).map((host, index) => [host, [`93.184.216.${index + 1}`]]),
  );
  const dialled: LocalWeb['dialled'] = [];
  const profile: EgressProfile = {
    name: 'local-web',
    exercise: true,
    politenessDelayMs: options.politenessDelayMs ?? 0,
    ...(options.tls ? { trustedCa: options.tls.ca } : {}),
    resolve: async (host) => names.get(host) ?? [],
    dial: (address, port, signal) => {
      dialled.push({ address, port });
      const target = ports.get(port);
      return new Promise((resolve, reject) => {
        if (target === undefined || address.endsWith('.250')) {
          reject(new Error('connect ECONNREFUSED'));
          return;
        }
        const socket = connect({ host: '127.0.0.1', port: target, signal });
        socket.once('connect', () => resolve(socket));
        socket.once('error', reject);
      });
    },
  };
  return {
    profile,
    dialled,
    names,
    requests,
    close: async () => {
      await closeServer(http);
      if (https) await closeServer(https);
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

export const page = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
