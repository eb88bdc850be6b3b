import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { AppError, type Logger } from '../domain/index.js';
import { assetFor } from './assets.js';
import type { Answer, PageSource, SiteSpec } from './site.js';
import type { Authority } from './tls/authority.js';

export interface RangeServers {
  readonly httpPort: number;
  readonly httpsPort: number;
  /** Ends every connection, stalled ones too. */
  close(): Promise<void>;
}

export interface ServerOrder {
  readonly listenHost: string;
  /** Port of the HTTP server; 0 takes a free one. HTTPS always takes a free one. */
  readonly port: number;
  readonly sites: ReadonlyMap<string, SiteSpec>;
  readonly authority: Authority;
  readonly logger: Logger;
}

/** Starts the two servers of the range, HTTP and HTTPS, both choosing the site by the host name asked for. */
export async function startServers(order: ServerOrder): Promise<RangeServers> {
  const cleanups = new Set<() => void>();
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    answerRequest(order, cleanups, request, response);
  const http = createHttpServer(listener);
  const https = createHttpsServer(
    {
      SNICallback: (name, done) => {
        const host = order.sites.get(name.toLowerCase())?.certificateName ?? name.toLowerCase();
        done(null, order.authority.contextFor(host));
      },
    },
    listener,
  );
  await listen(http, order.listenHost, order.port);
  await listen(https, order.listenHost, 0).catch(async (error: unknown) => {
    await stop(http);
    throw error;
  });
  return {
    httpPort: portOf(http),
    httpsPort: portOf(https),
    close: async () => {
      for (const task of cleanups) task();
      cleanups.clear();
      await Promise.all([stop(http), stop(https)]);
    },
  };
}

function answerRequest(
  order: ServerOrder,
  cleanups: Set<() => void>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const host = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  const site = order.sites.get(host);
  if (!site) {
    send(response, { status: 421, body: 'Không có máy chủ này trong thao trường.' });
    return;
  }
  const path = new URL(request.url ?? '/', 'http://range').pathname;
  const page = pageAt(site, path);
  order.logger.debug({ host, path, found: page !== undefined }, 'range request');
  if (typeof page !== 'function') {
    send(response, answerOf(page), request.method === 'HEAD');
    return;
  }
  page(request, response, (task) => {
    const once = () => {
      cleanups.delete(once);
      task();
    };
    cleanups.add(once);
    response.once('close', once);
  });
}

function pageAt(site: SiteSpec, path: string): PageSource | undefined {
  return (
    site.pages[safeDecode(path)] ?? site.pages[path] ?? assetFor(site, path) ?? site.pages['*']
  );
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const NOT_FOUND: Answer = {
  status: 404,
  body: '<!doctype html><html lang="vi"><title>Không tìm thấy</title><h1>404</h1><p>Không tìm thấy trang.</p></html>',
};

function answerOf(page: string | Answer | undefined): Answer {
  if (page === undefined) return NOT_FOUND;
  return typeof page === 'string' ? { body: page } : page;
}

/** Sends a fixed answer with its length. */
function send(response: ServerResponse, answer: Answer, headOnly = false): void {
  const body = Buffer.from(answer.body ?? '');
  response.writeHead(answer.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(body.length),
    ...answer.headers,
  });
  response.end(headOnly ? undefined : body);
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        new AppError({
          code: cause.code === 'EADDRINUSE' ? 'PORT_IN_USE' : 'RANGE_START_FAILED',
          message: `The training range cannot listen on ${host}:${port}: ${cause.message}`,
          facts: { host, port },
          hint: 'Use another port, or 0 for any free one.',
          cause,
        }),
      ),
    );
    server.listen(port, host, () => resolve());
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
