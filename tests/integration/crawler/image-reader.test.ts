import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedPaths } from '../../../app/config/paths.js';
import { createImageReader } from '../../../crawler/index.js';
import { silentLogger } from '../../../domain/index.js';
import { chromiumForTests } from './chromium-user.js';
import { type Harness, startHarness } from './crawl-harness.js';

const run = promisify(execFile);
const HERE = path.join(shippedPaths().root, 'tests', 'integration', 'crawler');
const { ocrData } = shippedPaths();
const never = () => new AbortController().signal;

/** Light words on a coloured panel, small and large: what one threshold for a whole page loses. */
const PANELS = [
  [
    '#b71c1c',
    '#ffffff',
    'Liberation Sans',
    15,
    'Thư viện xã mở cửa các ngày trong tuần, trừ thứ Hai',
  ],
  ['#0b3d91', '#ffe600', 'DejaVu Serif', 24, 'Hội khuyến học trao học bổng cho tám em vượt khó'],
  [
    '#ffffff',
    '#222222',
    'Liberation Serif',
    18,
    'Bảng giá nước sạch áp dụng từ quý này, đã gồm thuế',
  ],
] as const;

let harness: Harness;
let folder: string;
let picture: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rasoat-ocr-'));
  const panels = PANELS.map(
    ([back, ink, font, size, words]) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><rect width="900" height="90" fill="${back}"/><text x="30" y="55" font-size="${size}" font-family="${font}" fill="${ink}">${words}</text></svg>`,
  );
  const images = panels.map(
    (svg) => `<img style="display:block" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  );
  const html = `<!doctype html><meta charset="utf-8"><body style="margin:0">${images.join('')}</body>`;
  harness = await startHarness({
    hosts: {
      'anh.example': (_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    },
    chromium: chromiumForTests(),
  });
  const rendered = await harness.crawler.renderPage('http://anh.example/', never());
  picture = rendered.enlarged ?? new Uint8Array();
});

afterAll(async () => {
  await harness.close();
  await rm(folder, { recursive: true, force: true });
});

describe('the reader of pictures', () => {
  it('reads Vietnamese in several letterings, with the network unplugged', async () => {
    const file = path.join(folder, 'anh.png');
    await writeFile(file, picture);
    const guard = path.join(HERE, 'no-network.mjs');
    const program = path.join(HERE, 'read-one-picture.ts');
    const { stdout, stderr } = await run(
      process.execPath,
      ['--import', 'tsx', '--import', guard, program, file, ocrData],
      { cwd: shippedPaths().root, timeout: 60_000 },
    );
    expect(stderr).toBe('');
    const read = JSON.parse(stdout);
    // A coloured band that touches the page's edge, as the first does, may be lost: docs/image-pages.md.
    const [, ...within] = PANELS.map(([, , , , words]) => words);
    expect(read.text.split('\n')).toEqual(expect.arrayContaining(within));
    expect(read.confidence).toBeGreaterThan(0.85);
  });

  it('kills a picture that takes too long and reads the next', async () => {
    const hasty = createImageReader({ dataDir: ocrData, logger: silentLogger, readLimitMs: 1 });
    await expect(hasty.read(picture, never())).rejects.toMatchObject({ code: 'OCR_TIMEOUT' });
    await expect(hasty.read(picture, never())).rejects.toMatchObject({ code: 'OCR_TIMEOUT' });
    await hasty.close();
  });

  it('says what cannot be read, and goes on', async () => {
    const reader = createImageReader({ dataDir: ocrData, logger: silentLogger });
    const broken = reader.read(Buffer.from('no picture at all'), never());
    const next = reader.read(picture, never());
    await expect(broken).rejects.toMatchObject({ code: 'OCR_FAILED' });
    expect((await next).words).toBeGreaterThan(20);
    await reader.close();
  });

  it('needs its data', async () => {
    const reader = createImageReader({ dataDir: folder, logger: silentLogger });
    await expect(reader.read(picture, never())).rejects.toMatchObject({ code: 'OCR_DATA_MISSING' });
    await reader.close();
  });

  it('stops where the worker is told to', async () => {
    const reader = createImageReader({ dataDir: ocrData, logger: silentLogger });
    const stop = new AbortController();
    const reading = reader.read(picture, stop.signal);
    stop.abort(new Error('dừng'));
    await expect(reading).rejects.toThrow('dừng');
    await reader.close();
  });
});
