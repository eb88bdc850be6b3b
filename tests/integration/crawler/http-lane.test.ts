import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CrawlInterruptedError } from '../../../crawler/index.js';
import { AppError, visitSchema } from '../../../domain/index.js';
import { type Harness, SCOPE, seedUrl, startHarness } from './crawl-harness.js';
import { page } from './local-web.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const BODY = page('Trang thử', '<p>Xin chào các bạn.</p><a href="/hai">hai</a>');

let harness: Harness;
let flaky = 0;

beforeAll(async () => {
  harness = await startHarness({
    limits: { connectTimeoutMs: 1_000, maxRetryAfterMs: 200 },
    hosts: {
      'a.example': (request, response) => {
        const path = request.url ?? '';
        const go = (location: string, status = 302) =>
          response.writeHead(status, { location }).end();
        if (path === '/robots.txt') return response.writeHead(404).end();
        if (path === '/gzip')
          return response
            .writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
            .end(gzipSync(BODY));
        if (path === '/br')
          return response
            .writeHead(200, { ...HTML, 'content-encoding': 'br' })
            .end(brotliCompressSync(BODY));
        if (path === '/301') return go('/', 301);
        if (path === '/307') return go('http://a.example/', 307);
        if (path === '/chain') return go('/301');
        if (path === '/offsite') return go('http://b.example/dich?utm_source=x');
        if (path === '/loop') return go('/loop2');
        if (path === '/loop2') return go('/loop');
        if (path === '/self') return go('/self');
        if (path.startsWith('/many/')) return go(`/many/${Number(path.slice(6)) + 1}`);
        if (path === '/to-app') return go('intent://mo#Intent;scheme=x;end');
        if (path === '/to-private') return go('http://192.168.1.1/admin');
        if (path === '/to-metadata') return go('http://169.254.169.254/latest/meta-data/');
        if (path === '/to-loopback-name') return go('http://inside.example/');
        if (path === '/to-port') return go('http://b.example:6379/');
        if (path === '/to-userinfo') return go('http://user:pw@b.example/');
        if (path === '/cookie') {
          if (request.headers.cookie?.includes('seen=1'))
            return response.writeHead(200, HTML).end(page('Đã vào', 'x'));
          return response
            .writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; path=/' })
            .end();
        }
        if (path === '/meta')
          return response
            .writeHead(200, HTML)
            .end('<meta http-equiv="refresh" content="0; url=/"><p>Đang chuyển</p>');
        if (path === '/script')
          return response
            .writeHead(200, HTML)
            .end('<script>window.location.href = "http://a.example/";</script>');
        if (path === '/404') return response.writeHead(404, HTML).end(page('Không có', 'x'));
        if (path === '/flaky') {
          flaky += 1;
          return flaky === 1
            ? response.writeHead(503, { 'retry-after': '0' }).end()
            : response.writeHead(200, HTML).end(BODY);
        }
        if (path === '/500') return response.writeHead(500).end();
        if (path === '/pdf')
          return response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4');
        if (path === '/app.apk')
          return response
            .writeHead(200, { 'content-type': 'application/vnd.android.package-archive' })
            .end(Buffer.alloc(100_000));
        if (path === '/text')
          return response.writeHead(200, { 'content-type': 'text/plain' }).end('a < b & <b>c</b>');
        if (path === '/untyped') return response.writeHead(200).end(BODY);
        if (path === '/lying')
          return response
            .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
            .end(BODY);
        if (path === '/utf16')
          return response
            .writeHead(200, { 'content-type': 'text/html' })
            .end(Buffer.from(`\ufeff${BODY}`, 'utf16le'));
        if (path === '/windows-1258')
          return response
            .writeHead(200, { 'content-type': 'text/html; charset=windows-1258' })
            .end(
              iconv.encode(
                '<title>Câu chuyê\u0323n</title><p>ba\u0300 ta\u0323i đâu</p>',
                'windows-1258',
              ),
            );
        return response.writeHead(200, HTML).end(BODY);
      },
      'b.example': (_request, response) => {
        response.writeHead(200, HTML).end(page('Đích', 'Trang đích'));
      },
      'inside.example': (_request, response) => {
        response.writeHead(200, HTML).end(page('Nội bộ', 'x'));
      },
      'down.example': (_request, response) => {
        response.end();
      },
    },
  });
  harness.web.names.set('inside.example', ['10.0.0.5']);
  harness.web.names.set('down.example', ['93.184.216.250']);
});

afterAll(() => harness.close());

const at = (path: string) => `http://a.example${path}`;

describe('a page that answers', () => {
  it('is captured with all that is known of it', async () => {
    const visit = await harness.visit(at('/'));
    expect(visitSchema.parse(visit)).toMatchObject({
      outcome: 'captured',
      finalUrl: at('/'),
      status: 200,
      lane: 'http',
      bytes: Buffer.byteLength(BODY),
    });
    expect(harness.pages.at(-1)).toMatchObject({
      charset: 'utf-8',
      robots: 'none',
      addresses: ['93.184.216.1'],
      redirects: [{ url: at('/'), status: 200, via: 'final', address: '93.184.216.1' }],
      facts: { title: 'Trang thử' },
    });
  });

  it.each(['/gzip', '/br', '/untyped', '/lying', '/utf16'])(
    'is read the same over %s',
    async (path) => {
      expect(await harness.visit(at(path))).toMatchObject({ outcome: 'captured' });
      expect(harness.pages.at(-1)?.facts.title).toBe('Trang thử');
      expect(harness.pages.at(-1)?.facts.text).toContain('Xin chào các bạn.');
    },
  );

  it('is read in windows-1258, composed', async () => {
    await harness.visit(at('/windows-1258'));
    expect(harness.pages.at(-1)?.facts).toMatchObject({ title: 'Câu chuyện' });
    expect(harness.pages.at(-1)?.facts.text).toContain('bà tại đâu');
  });

  it('is taken as text where it says so', async () => {
    await harness.visit(at('/text'));
    expect(harness.pages.at(-1)?.facts.text).toContain('a < b & <b>c</b>');
  });
});

describe('redirects', () => {
  it.each([
    ['/301', ['http', 'final']],
    ['/307', ['http', 'final']],
    ['/chain', ['http', 'http', 'final']],
    ['/meta', ['meta', 'final']],
    ['/script', ['script', 'final']],
  ])('%s is followed and recorded', async (path, vias) => {
    expect(await harness.visit(at(path))).toMatchObject({ outcome: 'captured', finalUrl: at('/') });
    expect(harness.pages.at(-1)?.redirects.map((hop) => hop.via)).toEqual(vias);
  });

  it('lead a seed off its site, with both addresses kept', async () => {
    expect(await harness.visit(at('/offsite'))).toMatchObject({
      outcome: 'captured',
      finalUrl: 'http://b.example/dich',
    });
    expect(harness.pages.at(-1)?.addresses).toEqual(['93.184.216.1', '93.184.216.2']);
  });

  it('do not lead a discovered link off its site', async () => {
    const { visits } = await harness.crawl([seedUrl(at('/offsite'), { depth: 1 })]);
    expect(visits[0]).toMatchObject({ outcome: 'skipped', reason: 'out_of_scope' });
  });

  it.each([
    ['/loop', 'failed', 'REDIRECT_LOOP'],
    ['/self', 'failed', 'REDIRECT_LOOP'],
    ['/many/1', 'failed', 'TOO_MANY_REDIRECTS'],
    ['/to-port', 'failed', 'EGRESS_REFUSED'],
    ['/to-app', 'skipped', 'unsupported_scheme'],
    ['/to-private', 'skipped', 'private_address'],
    ['/to-metadata', 'skipped', 'private_address'],
    ['/to-loopback-name', 'skipped', 'private_address'],
  ])('%s ends %s (%s)', async (path, outcome, code) => {
    const visit = await harness.visit(at(path));
    expect(visit.outcome).toBe(outcome);
    expect(
      visit.outcome === 'failed' ? visit.code : visit.outcome === 'skipped' && visit.reason,
    ).toBe(code);
  });

  it('drop user info', async () => {
    expect(await harness.visit(at('/to-userinfo'))).toMatchObject({
      finalUrl: 'http://b.example/',
    });
  });

  it('bring a cookie along within one visit', async () => {
    expect(await harness.visit(at('/cookie'))).toMatchObject({ outcome: 'captured' });
    expect(harness.pages.at(-1)?.facts.title).toBe('Đã vào');
  });
});

describe('what is no page', () => {
  it.each([
    ['http://a.example/404', { outcome: 'failed', code: 'HTTP_ERROR', retryable: false }],
    ['http://a.example/500', { outcome: 'failed', code: 'HTTP_ERROR', retryable: true }],
    ['http://a.example/pdf', { outcome: 'skipped', reason: 'not_html', detail: 'application/pdf' }],
    ['http://gone.example/', { outcome: 'failed', code: 'DNS_NOT_FOUND' }],
    ['http://down.example/', { outcome: 'failed', code: 'CONNECT_REFUSED', retryable: true }],
    ['http://127.0.0.1/', { outcome: 'skipped', reason: 'private_address', detail: 'loopback' }],
    ['http://[::1]/', { outcome: 'skipped', reason: 'private_address' }],
    ['http://0x7f.1/', { outcome: 'skipped', reason: 'private_address' }],
    ['http://localhost/', { outcome: 'skipped', reason: 'private_address' }],
    ['ftp://a.example/', { outcome: 'skipped', reason: 'unsupported_scheme' }],
    ['not a url', { outcome: 'skipped', reason: 'unsupported_scheme' }],
    [
      'http://a.example/?email=ai.do@mail.example',
      { outcome: 'skipped', reason: 'victim_token', detail: 'email' },
    ],
    ['http://a.example/x/x/x/x/x', { outcome: 'skipped', reason: 'trap' }],
    [`http://a.example/${'a'.repeat(2_100)}`, { outcome: 'skipped', reason: 'url_too_long' }],
  ])('%s', async (url, expected) => {
    expect(visitSchema.parse(await harness.visit(url))).toMatchObject(expected);
  });

  it('keeps the head of an APK and leaves its body', async () => {
    expect(await harness.visit(at('/app.apk'))).toMatchObject({
      outcome: 'captured',
      contentType: 'application/vnd.android.package-archive',
      bytes: 0,
    });
    expect(harness.pages.at(-1)?.html).toBe('');
  });

  it('tries once more what may pass', async () => {
    expect(await harness.visit(at('/flaky'))).toMatchObject({ outcome: 'captured' });
    expect(flaky).toBe(2);
  });

  it('never dials a private address', () => {
    expect(harness.web.dialled.every(({ address }) => address.startsWith('93.184.216.'))).toBe(
      true,
    );
  });
});

describe('a batch', () => {
  it('gives one visit per URL, in order, and the links in scope', async () => {
    const urls = ['/', '/404', '/301', '/pdf'].map(at);
    const { visits, discovered } = await harness.crawl(urls);
    expect(visits.map((visit) => [visit.url, visit.outcome])).toEqual([
      [at('/'), 'captured'],
      [at('/404'), 'failed'],
      [at('/301'), 'captured'],
      [at('/pdf'), 'skipped'],
    ]);
    expect(discovered.map((entry) => [entry.url, entry.depth])).toEqual([[at('/hai'), 1]]);
  });

  it('stops at the page budget of its seed', async () => {
    const scope = { ...SCOPE, maxPages: 2 };
    const { visits } = await harness.crawl(
      ['/1', '/2', '/3'].map((path) => seedUrl(at(path), { scope, seedId: 'one' })),
    );
    expect(visits.map((visit) => visit.outcome)).toEqual(['captured', 'captured', 'skipped']);
    expect(visits[2]).toMatchObject({ reason: 'budget_pages' });
  });

  it('gives up a host that is down after three tries', async () => {
    const before = harness.web.dialled.length;
    const { visits } = await harness.crawl(
      Array.from({ length: 20 }, (_, index) =>
        seedUrl(`http://down.example/${index}`, { suspectedFromStart: true }),
      ),
    );
    expect(
      visits.every((visit) => visit.outcome === 'failed' && visit.code === 'CONNECT_REFUSED'),
    ).toBe(true);
    expect(harness.web.dialled.length - before).toBeLessThan(8);
  });

  it('runs beside others, each host one by one', async () => {
    const results = await Promise.all([
      harness.crawl([at('/'), at('/1')]),
      harness.crawl(['http://b.example/', 'http://b.example/1']),
      harness.crawl([at('/2')]),
    ]);
    expect(
      results.flatMap((result) => result.visits).every((visit) => visit.outcome === 'captured'),
    ).toBe(true);
  });

  it('records a page its receiver refuses, and goes on', async () => {
    const { visits } = await harness.crawl([at('/'), at('/1')], {
      handlers: {
        onPage: async (seen) => {
          if (seen.requestedUrl === at('/')) throw new Error('too odd to keep');
          return { captureId: 'c', suspected: true, score: 0.9, category: 'loan', findingId: 'f' };
        },
      },
    });
    expect(visits[0]).toMatchObject({ outcome: 'failed', code: 'STORE_FAILED' });
    expect(visits[1]).toMatchObject({
      outcome: 'captured',
      score: 0.9,
      category: 'loan',
      findingId: 'f',
    });
  });

  it('ends without a result when the store is away, so that it is delivered again', async () => {
    const away = new AppError({ code: 'SERVICE_UNAVAILABLE', message: 'away', retryable: true });
    await expect(
      harness.crawl([at('/'), at('/1')], {
        handlers: { onPage: () => Promise.reject(away) },
      }),
    ).rejects.toBe(away);
  });

  it('is interrupted by its signal', async () => {
    const stop = new AbortController();
    await expect(
      harness.crawl([at('/'), at('/1')], {
        signal: stop.signal,
        handlers: {
          onPage: async () => {
            stop.abort();
            return { captureId: 'c', suspected: false };
          },
        },
      }),
    ).rejects.toBeInstanceOf(CrawlInterruptedError);
  });

  it('records the rest as skipped when the run was stopped', async () => {
    const stop = new AbortController();
    const { visits } = await harness.crawl([at('/'), at('/1')], {
      signal: stop.signal,
      handlers: {
        onPage: async () => {
          stop.abort('run_stopped');
          return { captureId: 'c', suspected: false };
        },
      },
    });
    expect(visits.at(-1)).toMatchObject({ outcome: 'skipped', reason: 'run_stopped' });
  });

  it('writes nothing to disk', () => {
    expect(existsSync(join(process.cwd(), 'storage', 'request_queues'))).toBe(false);
    expect(existsSync(join(process.cwd(), 'storage', 'key_value_stores'))).toBe(false);
    expect(existsSync(join(process.cwd(), 'storage', 'datasets'))).toBe(false);
  });

  it('leaves SIGINT to the app', () => {
    expect(process.listeners('SIGINT').some((listener) => listener.name === 'sigintHandler')).toBe(
      false,
    );
  });
});
