import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { NotFoundError } from '../../domain/index.js';

/** Built files carry a hash in their name and never change. */
const ASSET_SECONDS = 31_536_000;

/** Serves the built app; every path that is no file and no API is a screen of it. */
export async function serveWebApp(app: FastifyInstance, webRoot: string): Promise<void> {
  const built = existsSync(join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      index: ['index.html'],
      // One route a file: what is none of them reaches the screens below without a second round through the hooks.
      wildcard: false,
      cacheControl: false,
      setHeaders: (response, path) => {
        const hashed = path.includes('/assets/');
        const value = hashed ? `public, max-age=${ASSET_SECONDS}, immutable` : 'no-cache';
        response.setHeader('cache-control', value);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    // A built file that is gone must not be answered with a screen: the browser would run HTML as script.
    const isScreen = request.method === 'GET' && !/^\/(?:api|assets)\b/.test(request.url);
    if (!isScreen) throw new NotFoundError('route', request.url.split('?')[0] ?? '');
    if (built) return reply.sendFile('index.html');
    return reply
      .status(503)
      .type('text/plain; charset=utf-8')
      .send(
        'Ứng dụng web chưa được dựng. / The web app is not built.\nChạy / run: npm run build:web\n',
      );
  });
}
