import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEgressProxy } from '../../../crawler/browser/egress-proxy.js';
import { createEgressGateway } from '../../../crawler/egress/gateway.js';
import { silentLogger } from '../../../domain/index.js';
import { issueCertificate } from '../../../range/tls/certificate.js';
import { chromiumForTests } from './chromium-user.js';
import { type Harness, startHarness } from './crawl-harness.js';
import { page } from './local-web.js';

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const DAY_MS = 86_400_000;
const never = () => new AbortController().signal;

const SCRIPT_ONLY = `<!doctype html><html><head><meta charset="utf-8"><title>Ứng dụng</title></head>
<body><div id="root"></div><script src="/app.js"></script></body></html>`;

const APP_SCRIPT = `document.getElementById('root').innerHTML =
  '<h1>Cổng thông tin</h1><p>' + 'Nội dung do kịch bản viết ra. '.repeat(20) + '</p><a href="/sau">Trang sau</a>';`;

const SCRIPT_TYPE = { 'content-type': 'text/javascript; charset=utf-8' };

function authority() {
  const name = 'Test CA';
  const ca = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const times = {
    notBefore: new Date(Date.now() - DAY_MS),
    notAfter: new Date(Date.now() + 30 * DAY_MS),
  };
  return {
    ca: issueCertificate({ issuer: name, subject: name, key: ca, signer: ca, ...times }),
    cert: issueCertificate({
      issuer: name,
      subject: 'secure.example',
      key: leaf,
      signer: ca,
      dnsName: 'secure.example',
      ...times,
    }),
    key: leaf.export({ type: 'pkcs8', format: 'pem' }).toString(),
  };
}

/** Everything a page can try to reach the machine it is looked at from. */
function loopbackVectors(port: number): string {
  const targets = [
    `127.0.0.1:${port}`,
    `127.0.0.2:${port}`,
    `localhost:${port}`,
    `a.localhost:${port}`,
    `[::1]:${port}`,
    `0.0.0.0:${port}`,
    `inside.example:${port}`,
    'inside.example',
    '127.0.0.1',
    '169.254.169.254',
  ];
  const tags = targets.map((target) => {
    const url = `http://${target}`;
    return `<img src="${url}/img"><link rel="stylesheet" href="${url}/css"><script src="${url}/js"></script>
<iframe src="${url}/frame"></iframe><link rel="prefetch" href="${url}/prefetch"><link rel="preconnect" href="${url}">
<link rel="dns-prefetch" href="${url}"><video src="${url}/video"></video><object data="${url}/object"></object>
<link rel="icon" href="${url}/icon"><embed src="${url}/embed">`;
  });
  const script = targets.map(
    (target) => `
    fetch('http://${target}/fetch', { mode: 'no-cors' }).catch(() => {});
    navigator.sendBeacon('http://${target}/beacon', 'x');
    try { new WebSocket('ws://${target}/ws'); } catch {}
    try { new EventSource('http://${target}/events'); } catch {}
    try { const x = new XMLHttpRequest(); x.open('POST', 'http://${target}/xhr'); x.send('x'); } catch {}`,
  );
  return page(
    'Dò mạng',
    `${tags.join('\n')}<img src="/to-loopback"><script>${script.join('\n')}
    try { const rtc = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:${port}' }] });
      rtc.createDataChannel('x'); rtc.createOffer().then((o) => rtc.setLocalDescription(o)); } catch {}
    </script>`,
  );
}

let harness: Harness;
let canary: Server;
let canaryPort = 0;
let canaryHits = 0;
const posts: string[] = [];
/** Ends the answers that are held back. */
const held: (() => void)[] = [];

beforeAll(async () => {
  canary = createTcpServer((socket) => {
    canaryHits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => canary.listen(0, '0.0.0.0', resolve));
  canaryPort = (canary.address() as AddressInfo).port;
  const site =
    (title: string): Parameters<typeof startHarness>[0]['hosts'][string] =>
    (request, response) => {
      const path = request.url ?? '';
      if (request.method === 'POST') posts.push(path);
      if (path === '/robots.txt') return response.writeHead(404).end();
      if (path === '/app.js') return response.writeHead(200, SCRIPT_TYPE).end(APP_SCRIPT);
      if (path === '/held')
        return response.writeHead(200, HTML).end(page('Chờ', '<img src="/held.png">'));
      if (path === '/held.png') return held.push(() => response.writeHead(404).end());
      if (path === '/vectors')
        return response.writeHead(200, HTML).end(loopbackVectors(canaryPort));
      if (path === '/to-loopback')
        return response.writeHead(302, { location: `http://127.0.0.1:${canaryPort}/x` }).end();
      if (path === '/hop') return response.writeHead(302, { location: '/hop2' }).end();
      if (path === '/hop2')
        return response
          .writeHead(200, HTML)
          .end(`<body><script>setTimeout(() => location.replace('/app'), 10)</script></body>`);
      if (path === '/tall')
        return response
          .writeHead(200, HTML)
          .end(
            page('Dài', '<div style="height:50000px;background:linear-gradient(red,blue)">x</div>'),
          );
      if (path === '/auto-submit')
        return response
          .writeHead(200, HTML)
          .end(
            page(
              'Gửi',
              '<form method="post" action="/nhan"><input name="a" value="1"></form><script>document.forms[0].submit()</script>',
            ),
          );
      if (path === '/dialogs')
        return response
          .writeHead(200, HTML)
          .end(
            page(
              'Hỏi',
              '<p id="a"></p><script>alert(1);confirm(2);prompt(3);window.open("/popup");document.getElementById("a").textContent="đã qua"</script>',
            ),
          );
      if (path === '/download')
        return response
          .writeHead(200, {
            'content-type': 'application/octet-stream',
            'content-disposition': 'attachment; filename="x.bin"',
          })
          .end('x');
      if (path === '/spin')
        return response.writeHead(200, HTML).end(page('Quay', '<script>for(;;){}</script>'));
      if (path === '/gone') return response.writeHead(404, HTML).end(page('404', 'x'));
      if (path === '/static')
        return response.writeHead(200, HTML).end(page('Tĩnh', 'Nội dung tĩnh đủ đọc.'));
      return response.writeHead(200, HTML).end(SCRIPT_ONLY.replace('Ứng dụng', title));
    };
  harness = await startHarness({
    tls: authority(),
    limits: { navigationTimeoutMs: 8_000, browserPages: 6, retries: 0 },
    chromium: chromiumForTests(),
    hosts: {
      'app.example': site('Ứng dụng'),
      'secure.example': site('Bảo mật'),
      'inside.example': site('Nội bộ'),
    },
  });
  harness.web.names.set('inside.example', ['127.0.0.1']);
});

afterAll(async () => {
  await harness.close();
  canary.close();
});

describe('a page that is empty without script', () => {
  it('is read in the browser', async () => {
    const visit = await harness.visit('http://app.example/app', { suspected: true });
    expect(visit).toMatchObject({ outcome: 'captured', lane: 'browser' });
    expect(harness.pages.at(-1)?.facts.text).toContain('Nội dung do kịch bản viết ra.');
    expect(harness.pages.at(-1)).toMatchObject({
      addresses: ['93.184.216.1'],
      redirects: [{ url: 'http://app.example/app', via: 'final', address: '93.184.216.1' }],
    });
  });

  it('gives the links that script made', async () => {
    const { discovered } = await harness.crawl(['http://app.example/app'], { suspected: true });
    expect(discovered.map(({ url }) => url)).toEqual(['http://app.example/sau']);
  });

  it('is read over TLS of the private authority, with its certificate', async () => {
    const visit = await harness.visit('https://secure.example/app', { suspected: true });
    expect(visit).toMatchObject({ outcome: 'captured', lane: 'browser' });
    expect(harness.pages.at(-1)?.certificate?.issuer).toContain('Test CA');
    expect(harness.pages.at(-1)?.certificate?.fingerprint256).toMatch(/^[0-9A-F:]{95}$/);
  });

  it('is left to the HTTP lane where there is something to read', async () => {
    expect(await harness.visit('http://app.example/static')).toMatchObject({ lane: 'http' });
  });
});

describe('renderPage', () => {
  it('records redirects by status and by script', async () => {
    const rendered = await harness.crawler.renderPage('http://app.example/hop', never());
    expect(rendered.redirects.map(({ url, via }) => [new URL(url).pathname, via])).toEqual([
      ['/hop', 'http'],
      ['/hop2', 'script'],
      ['/app', 'final'],
    ]);
    expect(rendered.finalUrl).toBe('http://app.example/app');
  });

  it.each([
    ['http://app.example/gone', 'HTTP_ERROR'],
    ['http://nowhere.example/', 'DNS_NOT_FOUND'],
    ['http://inside.example/', 'EGRESS_REFUSED'],
    ['http://127.0.0.1/', 'EGRESS_REFUSED'],
    ['http://[::1]/', 'EGRESS_REFUSED'],
    ['http://app.example:6379/', 'EGRESS_REFUSED'],
  ])('%s fails with %s', async (url, code) => {
    await expect(harness.crawler.renderPage(url, never())).rejects.toMatchObject({ code });
  });

  it('submits no form', async () => {
    await harness.crawler.renderPage('http://app.example/auto-submit', never());
    expect(posts).toEqual([]);
  });

  it('is not held up by dialogs and pop-ups', async () => {
    const rendered = await harness.crawler.renderPage('http://app.example/dialogs', never());
    expect(rendered.facts.text).toContain('đã qua');
  });

  it('takes no download', async () => {
    await expect(
      harness.crawler.renderPage('http://app.example/download', never()),
    ).rejects.toThrow();
  });

  it('gives up a page that never rests, and reads the next one', async () => {
    await expect(
      harness.crawler.renderPage('http://app.example/spin', never()),
    ).rejects.toMatchObject({
      code: expect.stringMatching(/^BROWSER_(TIMEOUT|CRASH)$/),
    });
    const next = await harness.crawler.renderPage('http://app.example/app', never());
    expect(next.status).toBe(200);
  }, 90_000);
});

describe('a screenshot', () => {
  it('is a PNG as wide as the viewport', async () => {
    const shot = await harness.crawler.screenshot('http://app.example/app', never());
    const png = Buffer.from(shot.png);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1_366);
    expect(png.readUInt32BE(20)).toBe(shot.height);
  });

  it('is cut at 10,000 px', async () => {
    const shot = await harness.crawler.screenshot('http://app.example/tall', never());
    expect(Buffer.from(shot.png).readUInt32BE(20)).toBe(10_000);
  });
});

describe('the way out of the browser', () => {
  it('leads nowhere but through the gateway', async () => {
    await harness.crawler.renderPage('http://app.example/vectors', never());
    expect(canaryHits).toBe(0);
    const verdicts = harness.crawler.egressVerdicts();
    expect(verdicts['refused:port'] ?? 0).toBeGreaterThan(0);
    expect(verdicts['refused:loopback'] ?? 0).toBeGreaterThan(0);
    expect(verdicts['refused:link_local'] ?? 0).toBeGreaterThan(0);
    expect(harness.web.dialled.every(({ address }) => address.startsWith('93.184.216.'))).toBe(
      true,
    );
  });

  it('is closed to whoever lacks its token', async () => {
    const { profile, dialled } = harness.web;
    const gateway = createEgressGateway({ profile, connectTimeoutMs: 1_000, logger: silentLogger });
    const proxy = await startEgressProxy(gateway);
    const before = dialled.length;
    const { port } = new URL(proxy.server);
    const status = await new Promise<number>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: 'http://app.example/static' }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
    const tunnel = await new Promise<number>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, method: 'CONNECT', path: 'app.example:443' })
        .on('connect', (response) => resolve(response.statusCode ?? 0))
        .on('error', reject)
        .end();
    });
    expect([status, tunnel]).toEqual([407, 407]);
    expect(dialled).toHaveLength(before);
    await proxy.close();
  });
});

describe('the browser itself', () => {
  const processes = () =>
    execFileSync('ps', ['-eo', 'pid=,ppid=,uid=,args='], { encoding: 'utf8' })
      .split('\n')
      .filter(
        (line) => line.includes('playwright_chromiumdev_profile') || line.includes('/chromium'),
      )
      .map((line) => {
        const [pid = '', ppid = '', uid = '', ...args] = line.trim().split(/\s+/);
        return { pid: Number(pid), ppid: Number(ppid), uid: Number(uid), args: args.join(' ') };
      })
      .filter((entry) => entry.args.includes('--type=') || entry.args.includes('--headless'));
  const mine = () => {
    const list = processes();
    const own = new Set<number>([process.pid]);
    for (let grew = true; grew; ) {
      grew = false;
      for (const { pid, ppid } of list)
        if (own.has(ppid) && !own.has(pid)) {
          own.add(pid);
          grew = true;
        }
    }
    return list.filter(({ pid }) => own.has(pid));
  };

  it('runs with its sandbox on, never as root', async () => {
    const shot = harness.crawler.screenshot('http://app.example/held', never());
    await expect.poll(() => held.length, { timeout: 20_000 }).toBe(1);
    const own = mine();
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter(({ uid }) => uid === 0)).toEqual([]);
    expect(own.filter(({ args }) => /(^| )--no-sandbox\b/.test(args))).toEqual([]);
    const renderers = own.filter(({ args }) => args.includes('--type=renderer'));
    // seccomp mode 2 is a filter; a renderer outside the sandbox shows 0.
    const modes = renderers.map(
      ({ pid }) => /Seccomp:\s*(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1],
    );
    expect(modes.length).toBeGreaterThan(0);
    expect(new Set(modes)).toEqual(new Set(['2']));
    for (const end of held) end();
    await shot;
  });

  it('is replaced when it is killed, and the page read all the same', async () => {
    const main = mine().find(({ args }) => !args.includes('--type='));
    if (main) process.kill(main.pid, 'SIGKILL');
    const rendered = await harness.crawler.renderPage('http://app.example/app', never());
    expect(rendered.status).toBe(200);
  });

  it('leaves nothing behind when the crawler closes', async () => {
    const other = await startHarness({
      chromium: chromiumForTests(),
      hosts: {
        'app.example': (_request, response) => response.writeHead(200, HTML).end(SCRIPT_ONLY),
      },
    });
    const before = new Set(mine().map(({ pid }) => pid));
    await other.crawler.screenshot('http://app.example/', never());
    const started = mine().filter(({ pid }) => !before.has(pid));
    expect(started.length).toBeGreaterThan(0);
    await other.close();
    await expect
      .poll(() => processes().filter(({ pid }) => started.some((entry) => entry.pid === pid)))
      .toEqual([]);
  });
});

describe('without a browser', () => {
  it('a screenshot says so', async () => {
    const plain = await startHarness({ hosts: {} });
    await expect(plain.crawler.screenshot('http://a.example/', never())).rejects.toMatchObject({
      code: 'BROWSER_CRASH',
    });
    await plain.close();
  });

  it('listens on loopback only', async () => {
    const server = createServer();
    const gateway = createEgressGateway({
      profile: harness.web.profile,
      connectTimeoutMs: 1_000,
      logger: silentLogger,
    });
    const proxy = await startEgressProxy(gateway);
    expect(proxy.server).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await proxy.close();
    server.close();
  });
});
