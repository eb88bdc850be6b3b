import { afterEach, describe, expect, it } from 'vitest';
import { type Harness, seedUrl, startHarness } from './crawl-harness.js';
import { page } from './local-web.js';

let harness: Harness | undefined;
afterEach(() => harness?.close());

const HTML = { 'content-type': 'text/html; charset=utf-8' };

describe('robots rules on the way', () => {
  const start = () =>
    startHarness({
      hosts: {
        'site.example': (request, response) => {
          if (request.url === '/robots.txt')
            return response
              .writeHead(200, { 'content-type': 'text/plain' })
              .end('User-agent: *\nDisallow: /kin\n');
          return response.writeHead(200, HTML).end(page('Trang', 'Nội dung'));
        },
      },
    });

  it('are followed on an ordinary site, and recorded', async () => {
    harness = await start();
    const { visits } = await harness.crawl(['http://site.example/kin/a', 'http://site.example/']);
    expect(visits[0]).toMatchObject({ outcome: 'skipped', reason: 'robots' });
    expect(visits[1]).toMatchObject({ outcome: 'captured' });
    expect(harness.pages[0]?.robots).toBe('allowed');
    expect(harness.web.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/']);
  });

  it('are not asked for on a suspected site, which is recorded', async () => {
    harness = await start();
    const { visits } = await harness.crawl(['http://site.example/kin/a'], { suspected: true });
    expect(visits[0]).toMatchObject({ outcome: 'captured' });
    expect(harness.pages[0]?.robots).toBe('skipped_suspected');
    expect(harness.web.requests.map(({ path }) => path)).toEqual(['/kin/a']);
  });

  it('see a crawler that names itself, a suspected site does not', async () => {
    harness = await start();
    await harness.crawl(['http://site.example/']);
    await harness.crawl(['http://site.example/'], { suspected: true });
    const agents = harness.web.requests.map(({ headers }) => String(headers['user-agent']));
    expect(agents[1]).toContain('RaSoat');
    expect(agents[2]).not.toContain('RaSoat');
  });
});

describe('one host', () => {
  it('is asked one thing at a time, with the pause between', async () => {
    let open = 0;
    let most = 0;
    const arrivals: number[] = [];
    harness = await startHarness({
      politenessDelayMs: 100,
      hosts: {
        'slow.example': (_request, response) => {
          open += 1;
          most = Math.max(most, open);
          arrivals.push(Date.now());
          setTimeout(() => {
            open -= 1;
            response.writeHead(200, HTML).end(page('x', 'x'));
          }, 20);
        },
      },
    });
    const urls = (name: string) =>
      ['1', '2', '3'].map((path) =>
        seedUrl(`http://slow.example/${name}${path}`, { suspectedFromStart: true }),
      );
    await Promise.all([harness.crawl(urls('a')), harness.crawl(urls('b'))]);
    expect(most).toBe(1);
    const pauses = arrivals.slice(1).map((at, index) => at - (arrivals[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(99);
  });

  it('is left alone as long as its 429 asks', async () => {
    const arrivals: number[] = [];
    harness = await startHarness({
      hosts: {
        'busy.example': (_request, response) => {
          arrivals.push(Date.now());
          if (arrivals.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
          else response.writeHead(200, HTML).end(page('x', 'x'));
        },
      },
    });
    const { visits } = await harness.crawl(['http://busy.example/'], { suspected: true });
    expect(visits[0]).toMatchObject({ outcome: 'captured' });
    expect((arrivals[1] ?? 0) - (arrivals[0] ?? 0)).toBeGreaterThanOrEqual(999);
  });

  it('keeps its one connection over a batch', async () => {
    harness = await startHarness({
      hosts: {
        'keep.example': (_request, response) => {
          response.writeHead(200, HTML).end(page('x', 'x'));
        },
      },
    });
    const urls = Array.from({ length: 30 }, (_, index) =>
      seedUrl(`http://keep.example/${index}`, { suspectedFromStart: true }),
    );
    await harness.crawl(urls);
    expect(harness.web.dialled).toHaveLength(1);
  });
});
