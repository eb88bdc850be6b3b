import { createServer, type Server, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCrawler } from '../../../crawler/index.js';
import { silentLogger, systemClock, type Visit } from '../../../domain/index.js';
import { type Harness, seedUrl, startHarness } from './crawl-harness.js';
import { page } from './local-web.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const MIB = 1_048_576;

const BOMB = gzipSync(Buffer.alloc(200 * MIB));

let harness: Harness;
let sentOfHuge = 0;

beforeAll(async () => {
  harness = await startHarness({
    limits: {
      firstByteTimeoutMs: 1_000,
      totalTimeoutMs: 2_500,
      minRateWindowMs: 500,
      retries: 0,
    },
    hosts: {
      'bad.example': (request, response) => {
        const path = request.url ?? '';
        if (path === '/bomb')
          return response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB);
        if (path === '/huge-announced')
          return response
            .writeHead(200, { ...HTML, 'content-length': String(100 * MIB) })
            .write('x');
        if (path === '/huge') {
          response.writeHead(200, HTML);
          const chunk = Buffer.alloc(MIB, 'a');
          const more = () => {
            while (sentOfHuge < 100 && !response.destroyed) {
              sentOfHuge += 1;
              if (!response.write(chunk)) return response.once('drain', more);
            }
            return response.end();
          };
          return more();
        }
        if (path === '/endless') {
          response.writeHead(200, HTML);
          const timer = setInterval(() => response.write('<p>xin chào</p>'.repeat(50)), 20);
          response.on('close', () => clearInterval(timer));
          return response;
        }
        if (path === '/drip') {
          response.writeHead(200, HTML);
          const timer = setInterval(() => response.write('a'), 100);
          response.on('close', () => clearInterval(timer));
          return response;
        }
        if (path === '/silent-body') {
          response.writeHead(200, HTML);
          response.write('<p>');
          return response;
        }
        if (path === '/never') return response;
        if (path === '/many-headers') {
          for (let index = 0; index < 400; index += 1)
            response.setHeader(`x-filler-${index}`, 'y'.repeat(100));
          return response.writeHead(200, HTML).end('x');
        }
        if (path === '/deep')
          return response.writeHead(200, HTML).end(`${'<div>'.repeat(20_000)}xin chào`);
        if (path === '/attributes') {
          const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(' ');
          return response.writeHead(200, HTML).end(`<p ${attributes}>xin chào</p>`);
        }
        if (path === '/nul')
          return response.writeHead(200, HTML).end(Buffer.from('<p>xin\0 ch\0\0ào</p>'));
        if (path === '/empty') return response.writeHead(200, HTML).end();
        if (path === '/chain-encoding')
          return response
            .writeHead(200, { ...HTML, 'content-encoding': 'gzip, gzip, gzip' })
            .end(gzipSync(gzipSync(gzipSync('x'))));
        return response.writeHead(200, HTML).end(page('Tốt', 'x'));
      },
    },
  });
});

afterAll(() => harness.close());

const endOf = (visit: Visit): string =>
  visit.outcome === 'failed' ? visit.code : visit.outcome === 'skipped' ? visit.reason : 'captured';

describe('hostile content over HTTP', () => {
  it.each([
    ['/bomb', 'DECOMPRESSION_BOMB'],
    ['/chain-encoding', 'DECOMPRESSION_BOMB'],
    ['/huge-announced', 'BODY_TOO_LARGE'],
    ['/huge', 'BODY_TOO_LARGE'],
    ['/endless', 'BODY_STALLED'],
    ['/drip', 'BODY_STALLED'],
    ['/silent-body', 'BODY_STALLED'],
    ['/never', 'RESPONSE_TIMEOUT'],
    ['/many-headers', 'BODY_TOO_LARGE'],
    ['/deep', 'captured'],
    ['/attributes', 'captured'],
    ['/nul', 'captured'],
    ['/empty', 'captured'],
  ])('%s ends %s, within its time', async (path, end) => {
    const startedAt = Date.now();
    const visit = await harness.visit(`http://bad.example${path}`, { suspected: true });
    expect(endOf(visit)).toBe(end);
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    if (visit.outcome === 'failed') expect(visit.detail).not.toBe('');
  });

  it('stops reading a huge page soon after the limit', () => {
    expect(sentOfHuge).toBeLessThan(40);
  });

  it('goes on with the next page afterwards', async () => {
    const { visits } = await harness.crawl(
      ['/bomb', '/ok', '/drip', '/ok?2'].map((path) =>
        seedUrl(`http://bad.example${path}`, { suspectedFromStart: true }),
      ),
    );
    expect(visits.map(endOf)).toEqual([
      'DECOMPRESSION_BOMB',
      'captured',
      'BODY_STALLED',
      'captured',
    ]);
  });
});

describe('servers that do not speak HTTP', () => {
  const answers: Record<string, (socket: Socket) => void> = {
    garbage: (socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'),
    'closed at once': (socket) => socket.end(),
    'reset mid-body': (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 100\r\n\r\n<p>');
      setImmediate(() => socket.resetAndDestroy());
    },
    'two lengths': (socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\ncontent-type: text/html\r\n\r\nxx',
      ),
    'a broken chunk': (socket) =>
      socket.end(
        'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ncontent-type: text/html\r\n\r\nzz\r\n',
      ),
  };

  it.each(Object.keys(answers))('%s ends in a failure with a code', async (name) => {
    const server: Server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => answers[name]?.(socket));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const crawler = await createCrawler({
      profile: {
        name: 'raw',
        exercise: true,
        politenessDelayMs: 0,
        resolve: async () => ['93.184.216.9'],
        dial: async (_address, _port, signal) => {
          const { connect } = await import('node:net');
          return new Promise((resolve, reject) => {
            const socket = connect({ host: '127.0.0.1', port, signal });
            socket.once('connect', () => resolve(socket));
            socket.once('error', reject);
          });
        },
      },
      extractArtefacts: () => [],
      logger: silentLogger,
      clock: systemClock,
      stateDir: '/nonexistent',
      limits: { retries: 0, totalTimeoutMs: 3_000 },
    });
    try {
      const { visits } = await crawler.crawlBatch(
        {
          id: 'b',
          runId: 'r',
          host: 'raw.example',
          urls: [seedUrl('http://raw.example/', { suspectedFromStart: true })],
        },
        { onPage: async () => ({ captureId: 'c', suspected: false }) },
        new AbortController().signal,
      );
      expect(visits[0]?.outcome).toBe('failed');
      expect(['CONNECT_REFUSED', 'HTTP_ERROR']).toContain(endOf(visits[0] as Visit));
    } finally {
      await crawler.close();
      server.close();
    }
  });
});
