import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../../app/pipeline/case-of-finding.js';
import { runScreenshotJob } from '../../../app/pipeline/screenshot-job.js';
import { readScreen } from '../../../classifiers/index.js';
import { AppError, caseId, type ProtectedPage, silentLogger } from '../../../domain/index.js';
import { aProtectList, NOW } from '../../builders/cases.js';
import { aFinding } from '../../builders/crawl-records.js';
import { createMemoryStores } from '../../fakes/memory-stores.js';

/** Lines of boxes on white, as PNG. */
function screenshot(): Promise<Buffer> {
  const [width, height] = [1_366, 900];
  const rgb = Buffer.alloc(width * height * 3, 255);
  for (let y = 0; y < height; y += 1)
    if (y % 90 < 40) rgb.fill(0x30, (y * width + 100) * 3, (y * width + 400 + (y >> 1)) * 3);
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

async function suspected() {
  const finding = aFinding({ screenshot: { state: 'pending', requestedAt: NOW } });
  const stores = createMemoryStores();
  await stores.findings.put(finding);
  await stores.cases.create(openCase(finding, aProtectList()));
  const png = await screenshot();
  const deps = {
    stores,
    evidence: stores.evidence,
    crawler: {
      screenshot: async () => ({
        png,
        width: 1_366,
        height: 900,
        finalUrl: finding.url,
        takenAt: NOW,
      }),
      fetchIcon: async (): Promise<{ url: string; bytes: Uint8Array }> => {
        throw new AppError({ code: 'HTTP_ERROR', message: 'HTTP 404' });
      },
    },
    protect: aProtectList,
    clock: { now: () => NOW },
    logger: silentLogger,
    untilQuiet: async () => {},
  };
  const run = (attempt = 0) =>
    runScreenshotJob({ findingId: finding.id, attempt }, deps, new AbortController().signal);
  const found = async () => (await stores.findings.get(finding.id)) ?? expect.fail('no finding');
  const itsCase = async () =>
    (await stores.cases.get(caseId(finding.subject))) ?? expect.fail('no case');
  return { finding, stores, deps, png, run, found, itsCase };
}

describe('the look of a page whose screenshot was taken', () => {
  it('is kept, and what it looks like raises finding and case', async () => {
    const { finding, stores, png, run, found, itsCase } = await suspected();
    const screen = await readScreen(png);
    const page: ProtectedPage = {
      id: 'look_1',
      url: 'https://dang-nhap.nganhang-that.example/',
      host: 'dang-nhap.nganhang-that.example',
      title: 'Đăng nhập',
      brandId: 'nganhangthat',
      brandName: 'Ngân hàng Thật',
      screen,
      exercise: true,
      unit: 'thao-truong',
      learnedBy: 'cli',
      learnedAt: NOW,
    };
    await stores.protectedPages.put(page, new Uint8Array());
    await run();
    const after = await found();
    expect(after.appearance).toEqual({ screen, problems: { icon: 'HTTP_ERROR' } });
    const codes = after.classification.signals.map(({ code }) => code);
    expect(codes).toContain('appearance.same_page');
    expect(after.classification.score).toBeGreaterThan(finding.classification.score);
    expect(await itsCase()).toMatchObject({
      likelihood: after.classification.score,
      brand: 'nganhangthat',
    });
    expect((await itsCase()).tokens).toContain(`look${screen.phash}`);
    const { version } = await itsCase();
    await run();
    expect(await found()).toEqual(after);
    expect((await itsCase()).version).toBe(version);
  });

  it('is made up for where the worker was killed between screenshot and look', async () => {
    const { stores, finding, png, run, found } = await suspected();
    const { sha256 } = await stores.evidence.put('screenshot', 'image/png', png);
    await stores.findings.setScreenshot(finding.id, {
      state: 'taken',
      sha256,
      width: 1_366,
      height: 900,
      takenAt: NOW,
    });
    await run();
    expect((await found()).appearance?.screen).toEqual(await readScreen(png));
  });
});

describe('the screenshot of a finding', () => {
  it('stays taken where its case keeps changing, and the job is tried again', async () => {
    const finding = aFinding({ screenshot: { state: 'pending', requestedAt: NOW } });
    const stores = createMemoryStores();
    await stores.findings.put(finding);
    const reviewCase = { ...openCase(finding, aProtectList()), completeness: 0 };
    const deps = {
      stores: {
        findings: stores.findings,
        captures: stores.captures,
        protectedPages: stores.protectedPages,
        cases: { ...stores.cases, get: async () => reviewCase, save: async () => false },
      },
      evidence: stores.evidence,
      crawler: {
        screenshot: async () => ({
          png: new Uint8Array([1]),
          width: 1366,
          height: 768,
          finalUrl: finding.url,
          takenAt: NOW,
        }),
        fetchIcon: async () => ({ url: finding.url, bytes: new Uint8Array() }),
      },
      protect: aProtectList,
      clock: { now: () => NOW },
      logger: silentLogger,
      untilQuiet: async () => {},
    };
    const job = runScreenshotJob(
      { findingId: finding.id, attempt: 0 },
      deps,
      new AbortController().signal,
    );
    await expect(job).rejects.toMatchObject({ code: 'CONFLICT' });
    expect((await stores.findings.get(finding.id))?.screenshot.state).toBe('taken');
  });
});
