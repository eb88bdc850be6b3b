import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex, Readable } from 'node:stream';
import { errorMessage } from '../../domain/index.js';
import { CrawlError, EgressRefusedError } from '../crawl-error.js';
import type { EgressGateway } from '../egress/gateway.js';

/** A tunnel without traffic is closed after this. */
const IDLE_MS = 30_000;
/** What one connection may bring in: enough for any page, too little for a flood. */
const MAX_BYTES_IN = 30 * 1_048_576;
/** Hosts whose last outcome is remembered. */
const MAX_REMEMBERED = 2_000;

const USER = 'browser';

/** Chromium's own errands: updates, sign-in, hints. None of them is a page somebody asked for. */
const PHONE_HOME = new Set([
  'accounts.google.com',
  'android.clients.google.com',
  'clients1.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'mtalk.google.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]);

const HOP_BY_HOP = ['proxy-authorization', 'proxy-connection', 'connection', 'keep-alive', 'te'];

export interface EgressProxy {
  readonly server: string;
  readonly username: string;
  readonly password: string;
  /** The address that was dialled last for a host. */
  addressOf(host: string): string | undefined;
  /** Why the last connection to a host failed, if it did. */
  failureOf(host: string): CrawlError | undefined;
  close(): Promise<void>;
}

/**
 * The browser lane's only way out: a CONNECT and plain-HTTP proxy on loopback, for who knows its token, over the same
 * gateway as the HTTP lane.
 */
export async function startEgressProxy(gateway: EgressGateway): Promise<EgressProxy> {
  const token = randomBytes(24).toString('hex');
  const expected = Buffer.from(`Basic ${Buffer.from(`${USER}:${token}`).toString('base64')}`);
  const outcomes = new Map<string, string | CrawlError>();
  const sockets = new Set<Duplex>();

  const remember = (host: string, outcome: string | CrawlError) => {
    outcomes.delete(host);
    outcomes.set(host, outcome);
    const oldest = outcomes.keys().next().value;
    if (outcomes.size > MAX_REMEMBERED && oldest !== undefined) outcomes.delete(oldest);
  };
  const open = async (host: string, port: number): Promise<Socket> => {
    try {
      if (PHONE_HOME.has(host)) throw new EgressRefusedError('phone_home', host, port);
      const { socket, address } = await gateway.connect({ host, port, lane: 'browser' });
      remember(host, address);
      track(socket, sockets);
      socket.setTimeout(IDLE_MS, () => socket.destroy());
      socket.on('error', () => socket.destroy());
      return socket;
    } catch (error) {
      if (error instanceof CrawlError) remember(host, error);
      throw error;
    }
  };

  const server = createServer((request, response) => {
    if (!isAuthorised(request, expected)) {
      response.writeHead(407, { 'proxy-authenticate': 'Basic realm="egress"' }).end();
      return;
    }
    forward(request, response, open).catch(() => response.destroy());
  });
  server.on('connection', (socket) => track(socket, sockets));
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    client.on('error', () => client.destroy());
    if (!isAuthorised(request, expected)) {
      client.end(
        'HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="egress"\r\nContent-Length: 0\r\n\r\n',
      );
      return;
    }
    tunnel(request.url ?? '', client, head, open).catch((error: unknown) => {
      client.end(`HTTP/1.1 ${statusOf(error)} Egress\r\nContent-Length: 0\r\n\r\n`);
    });
  });
  server.on('clientError', (_error, socket) => socket.destroy());

  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const outcomeOf = (host: string) => outcomes.get(bare(host));
  return {
    server: `http://127.0.0.1:${port}`,
    username: USER,
    password: token,
    addressOf: (host) => {
      const outcome = outcomeOf(host);
      return typeof outcome === 'string' ? outcome : undefined;
    },
    failureOf: (host) => {
      const outcome = outcomeOf(host);
      return outcome instanceof CrawlError ? outcome : undefined;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** An IPv6 address without its brackets; anything else as it is. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

function isAuthorised(request: IncomingMessage, expected: Buffer): boolean {
  const given = Buffer.from(request.headers['proxy-authorization'] ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

type Open = (host: string, port: number) => Promise<Socket>;

async function tunnel(authority: string, client: Duplex, head: Buffer, open: Open): Promise<void> {
  const url = new URL(`http://${authority}`);
  const port = Number(/:(\d+)$/.exec(authority)?.[1] ?? 443);
  const upstream = await open(bare(url.hostname), port);
  const end = () => {
    upstream.destroy();
    client.destroy();
  };
  for (const side of [upstream, client]) {
    side.on('error', end);
    side.on('close', end);
  }
  client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
  if (head.length > 0) upstream.write(head);
  client.pipe(upstream);
  upstream.pipe(client);
  limitTraffic(upstream, end);
}

async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  open: Open,
): Promise<void> {
  const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
  if (target?.protocol !== 'http:') {
    response.writeHead(400).end();
    return;
  }
  let socket: Socket;
  try {
    socket = await open(bare(target.hostname), Number(target.port) || 80);
  } catch (error) {
    response.writeHead(statusOf(error)).end();
    return;
  }
  const headers = { ...request.headers };
  for (const name of HOP_BY_HOP) delete headers[name];
  const upstream = httpRequest({
    createConnection: () => socket,
    method: request.method ?? 'GET',
    path: target.pathname + target.search,
    headers: { ...headers, connection: 'close' },
  });
  upstream.on('response', (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    limitTraffic(answer, () => socket.destroy());
    answer.on('error', () => response.destroy());
  });
  upstream.on('error', (error) => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end(errorMessage(error));
  });
  response.on('close', () => socket.destroy());
  request.pipe(upstream);
}

/** Ends a connection that brings in more than any page needs. */
function limitTraffic(incoming: Readable, end: () => void): void {
  let received = 0;
  incoming.on('data', (chunk: Buffer) => {
    received += chunk.length;
    if (received > MAX_BYTES_IN) end();
  });
}

function track(socket: Duplex, sockets: Set<Duplex>): void {
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
}

function statusOf(error: unknown): number {
  if (error instanceof EgressRefusedError) return 403;
  return error instanceof CrawlError && error.failure.endsWith('TIMEOUT') ? 504 : 502;
}
