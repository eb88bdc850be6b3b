import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { decodeHtml } from '../../../crawler/charset/decode-html.js';
import { silentLogger } from '../../../domain/index.js';
import { startRange, type TrainingRange } from '../../../range/index.js';
import { visit } from './range-visit.js';

let folder: string;
let range: TrainingRange;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rasoat-range-sites-'));
  const pagesFile = join(folder, 'pages.jsonl');
  await writeFile(
    pagesFile,
    `${JSON.stringify({ id: 'mot', html: '<p>trang ghi</p>', label: 'benign' })}\n`,
  );
  range = await startRange({ stateDir: folder, pagesFile, logger: silentLogger });
});

afterAll(async () => {
  await range.close();
  await rm(folder, { recursive: true, force: true });
});

describe('every site', () => {
  it('answers its entry with a page where a capture is the only right ending', async () => {
    const wrong: string[] = [];
    const plain = range.sites.filter((site) =>
      site.expected.every((end) => end.outcome === 'captured'),
    );
    expect(plain.length).toBeGreaterThan(200);
    const check = async (site: (typeof plain)[number]) => {
      const reply = await visit(range.profile, site.url);
      const moved =
        reply.status >= 300 && reply.status < 400 && reply.headers['location'] !== undefined;
      const page = reply.status === 200 && reply.body.length > 10;
      if (!(page || moved)) wrong.push(`${site.url} ${reply.status}`);
    };
    for (let at = 0; at < plain.length; at += 16) {
      await Promise.all(plain.slice(at, at + 16).map(check));
    }
    expect(wrong).toEqual([]);
  });

  it('answers over the other scheme too', async () => {
    for (const site of range.sites.filter((s) => s.kind === 'scam').slice(0, 10)) {
      const other = site.url.replace(/^https:/, 'http:');
      expect((await visit(range.profile, other)).status, other).toBe(200);
    }
  });

  it('serves a mounted page on its neutral host and as a seed', async () => {
    const site = range.sites.at(-1);
    expect(site).toMatchObject({ kind: 'recorded', label: 'benign', category: 'none' });
    expect((await visit(range.profile, site?.url ?? '')).body.toString()).toBe('<p>trang ghi</p>');
    expect(range.seeds.at(-1)).toMatchObject({
      kind: 'url',
      value: site?.url,
      scope: { reach: 'page' },
    });
  });
});

describe('hosts that misbehave', () => {
  it.each([
    ['https://khong-con-nua.example/', 404],
    ['https://hong-may-chu.example/', 500],
    ['https://cho-chut-da.example/', 429],
  ])('%s answers %i', async (url, status) => {
    expect((await visit(range.profile, url)).status).toBe(status);
  });

  it('a closed host refuses, a private name keeps its private address, a wrong certificate fails', async () => {
    await expect(visit(range.profile, 'https://cua-dong.example/')).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
    expect(await range.profile.resolve('tro-vao-noibo.example')).toEqual(['10.20.30.40']);
    await expect(visit(range.profile, 'https://sai-chung-chi.example/')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  it.each(['https://im-lang.example/', 'https://dung-giua-chung.example/'])(
    '%s holds its answer back',
    async (url) => {
      await expect(
        visit(range.profile, url, { limitMs: 600 }).then((r) => expect(r.complete).toBe(true)),
      ).rejects.toThrow();
    },
  );

  it('an endless body goes on past any limit, a huge one announces its length', async () => {
    const endless = await visit(range.profile, 'https://khong-dut.example/', {
      maxBytes: 3_000_000,
    });
    expect(endless).toMatchObject({ status: 200, complete: false });
    const huge = await visit(range.profile, 'https://tram-mega.example/', { maxBytes: 100_000 });
    expect(huge.headers['content-length']).toBe('104857600');
  });

  it('the packed bomb is small on the wire and large unpacked', async () => {
    const reply = await visit(range.profile, 'https://bom-nen.example/', { limitMs: 15_000 });
    expect(reply.headers['content-encoding']).toBe('gzip');
    expect(reply.body.length).toBeLessThan(1_000_000);
    expect(gunzipSync(reply.body).length).toBe(67_108_864);
  });

  it('a cloak shows its prey another page', async () => {
    const url = 'https://vay-chi-cho-dienthoai.example/';
    const desktop = await visit(range.profile, url, {
      headers: { 'user-agent': 'Mozilla/5.0 (X11; Linux)' },
    });
    const phone = await visit(range.profile, url, {
      headers: { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Mobile' },
    });
    expect(desktop.body.toString()).toContain('bánh flan');
    expect(phone.body.toString()).toContain('Giải ngân 50 triệu');
  });

  it("a cloak asks for the visitor's language", async () => {
    const url = 'https://chi-cho-nguoi-viet.example/';
    const seenIn = async (language: string) =>
      (
        await visit(range.profile, url, { headers: { 'accept-language': language } })
      ).body.toString();
    expect(await seenIn('vi-VN,vi;q=0.9')).toContain('phí giao lại');
    expect(await seenIn('en-US')).toContain('Coming soon');
  });

  it('a cloak lures in the evening only', async () => {
    const at = async (clock: string) => {
      vi.setSystemTime(new Date(clock));
      return (await visit(range.profile, 'https://gio-vang-buoi-toi.example/')).body.toString();
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { day, evening, night } = {
        day: await at('2026-11-22T18:59:00+07:00'),
        evening: await at('2026-11-22T19:00:00+07:00'),
        night: await at('2026-11-22T23:00:00+07:00'),
      };
      expect([day, evening, night].map((page) => page.includes('3% mỗi ngày'))).toEqual([
        false,
        true,
        false,
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a cloak shows itself once to each visitor', async () => {
    const look = async (agent: string) =>
      (
        await visit(range.profile, 'https://moi-may-mot-lan.example/', {
          headers: { 'user-agent': agent },
        })
      ).body
        .toString()
        .includes('LỆNH BẮT');
    expect([await look('a'), await look('a'), await look('b')]).toEqual([true, false, true]);
  });

  it('a cloak goes blind for whoever touched its forbidden link', async () => {
    const headers = { 'user-agent': 'may-quet' };
    const look = async (path: string) =>
      (
        await visit(range.profile, `https://bay-may-quet.example${path}`, { headers })
      ).body.toString();
    expect(await look('/')).toContain('Thả tim');
    await look('/khong-danh-cho-ai/');
    expect(await look('/')).not.toContain('Thả tim');
    expect(await look('/robots.txt')).toContain('Disallow: /khong-danh-cho-ai/');
  });

  it.each([
    ['bang-ma-tcvn3.example', 'tcvn', 'Bà con mang sổ đến kho để đối chiếu công'],
    ['bang-ma-vni.example', 'vni', 'Khách phương xa được mời ở lại ăn cỗ'],
  ])('%s is read as %s though it declares a Western charset', async (host, charset, words) => {
    const { body, headers } = await visit(range.profile, `https://${host}/`);
    const decoded = decodeHtml(body, String(headers['content-type']));
    expect(decoded.charset).toBe(charset);
    expect(decoded.text).toContain(words);
  });

  it('the windows-1258 page decodes to right Vietnamese', async () => {
    const { body } = await visit(range.profile, 'https://bang-ma-1258.example/');
    const text = new TextDecoder('windows-1258').decode(body).normalize('NFC');
    expect(text).toContain('Kế hoạch năm học của nhà trường');
  });

  it('exact copies give the same bytes on three hosts', async () => {
    const bodies = await Promise.all(
      ['goc', 'ban-sao-1', 'ban-sao-2'].map(async (name) =>
        (await visit(range.profile, `https://thuhoivon-${name}.example/`)).body.toString(),
      ),
    );
    expect(new Set(bodies).size).toBe(1);
  });

  it('a trap always offers one more page', async () => {
    const { body } = await visit(range.profile, 'https://lich-vo-tan.example/lich/2031/12');
    expect(body.toString()).toContain('/lich/2032/1');
  });
});
