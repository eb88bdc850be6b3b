import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchPage } from './contender.js';

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

const ROBOTS = Buffer.from('User-agent: *\nAllow: /\n');

/** Serves the pages from memory on loopback, whatever host name is asked for. It belongs to the bench's own process. */
export async function startPageServer(pages: readonly BenchPage[]): Promise<PageServer> {
  const bodies = new Map(pages.map(({ path, html }) => [path, Buffer.from(html, 'utf8')]));
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const body = path === '/robots.txt' ? ROBOTS : bodies.get(path);
    if (!body) {
      response.writeHead(404, { 'content-length': 0 }).end();
      return;
    }
    const type = path === '/robots.txt' ? 'text/plain' : 'text/html';
    response.writeHead(200, {
      'content-type': `${type}; charset=utf-8`,
      'content-length': body.length,
    });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
