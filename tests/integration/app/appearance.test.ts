import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetPage, learnedPages, shownPage } from '../../../app/brand-care.js';
import type { Workspace } from '../../../app/compose.js';
import { loadConfig } from '../../../app/config/load.js';
import { shippedPaths } from '../../../app/config/paths.js';
import type { CrawlSystem } from '../../../app/crawl-system.js';
import { learnPage } from '../../../app/learn-page.js';
import { openCrawler } from '../../../app/open-crawler.js';
import { openCase } from '../../../app/pipeline/case-of-finding.js';
import { runScreenshotJob } from '../../../app/pipeline/screenshot-job.js';
import type { Crawler } from '../../../crawler/index.js';
import {
  caseId,
  createProtectList,
  type Finding,
  hostOf,
  lookMarks,
  silentLogger,
  systemClock,
} from '../../../domain/index.js';
import { ALL_SITES } from '../../../range/all-sites.js';
import { startRange, type TrainingRange } from '../../../range/index.js';
import { loadReferenceData } from '../../../seeds/index.js';
import { aCapture, aFinding } from '../../builders/crawl-records.js';
import { openTestStorage } from '../storage/open-test-storage.js';

/** An honest bank of the range; in the exercise it stands in for a brand of the register. */
const BANK = 'http://nganhangvidu.example/dang-nhap';
const BRAND = 'vietcombank';
const signal = () => AbortSignal.timeout(60_000);

let dir: string;
let range: TrainingRange;
let system: CrawlSystem;
let crawler: Crawler;
let copy: string;
let other: string;

function pageOf(host: string, at: string): string {
  const page = ALL_SITES.find((site) => site.host === host)?.pages[at];
  return typeof page === 'string' ? page : expect.fail(`no page ${at} on ${host}`);
}

beforeAll(async () => {
  dir = mkdtempSync(path.join(tmpdir(), 'rasoat-appearance-'));
  const file = path.join(dir, 'pages.jsonl');
  // The copy has a mark of its own, as copies do, and sends what is typed elsewhere.
  const copied = pageOf('nganhangvidu.example', '/dang-nhap').replace(
    /action="[^"]*"/,
    'action="https://thu-thap.example/"',
  );
  const unlike = pageOf('ibanking.nganhang-mau.example', '/');
  writeFileSync(file, [copied, unlike].map((html, id) => JSON.stringify({ id, html })).join('\n'));
  range = await startRange({
    stateDir: path.join(dir, 'range'),
    pagesFile: file,
    logger: silentLogger,
  });
  const recorded = range.sites.filter(({ kind }) => kind === 'recorded');
  [copy = '', other = ''] = recorded.map(({ url }) => url.replace('https:', 'http:'));
  const { storage } = await openTestStorage();
  const paths = shippedPaths();
  const reference = await loadReferenceData(paths.seedsData);
  const workspace = {
    config: loadConfig({ dataDir: path.join(dir, 'data') }),
    paths,
    reference,
    stores: storage.stores,
    clock: systemClock,
    logger: silentLogger,
    stateDir: path.join(dir, 'state'),
  } as unknown as Workspace;
  system = { workspace, profile: range.profile, close: async () => {} };
  crawler = await openCrawler(workspace, range.profile, () => []);
});

afterAll(async () => {
  await crawler?.close();
  await range?.close();
  rmSync(dir, { recursive: true, force: true });
});

/** Takes the screenshot of a suspected page as the worker does; answers the finding after it. */
async function looked(url: string, html: string): Promise<Finding> {
  const { stores, reference } = system.workspace;
  const protect = createProtectList(reference);
  const host = hostOf(url);
  const file = await stores.evidence.put('html', 'text/html', Buffer.from(html));
  await stores.captures.put(aCapture({ id: `cap-${host}`, finalUrl: url, host, files: [file] }));
  const finding = aFinding({
    id: `find-${host}`,
    captureId: `cap-${host}`,
    subject: { class: 'website', value: host },
    url,
    host,
    screenshot: { state: 'pending', requestedAt: new Date() },
  });
  await stores.findings.put(finding);
  await stores.cases.create(openCase(finding, protect));
  const deps = {
    stores,
    evidence: stores.evidence,
    crawler,
    protect: () => protect,
    clock: systemClock,
    logger: silentLogger,
    untilQuiet: async () => {},
  };
  await runScreenshotJob({ findingId: finding.id, attempt: 0 }, deps, signal());
  return (await stores.findings.get(finding.id)) ?? expect.fail('the finding is gone');
}

const codesOf = ({ classification }: Finding) =>
  classification.signals.map(({ code }) => code).filter((code) => code.startsWith('appearance.'));

describe('a protected page of the range', () => {
  it('is refused where nobody said whose it is, and under a brand nobody knows', async () => {
    const order = { url: BANK, by: 'test' };
    await expect(learnPage(order, system, signal())).rejects.toMatchObject({
      code: 'HOST_NOT_OFFICIAL',
    });
    await expect(
      learnPage({ ...order, brandId: 'khong-co' }, system, signal()),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await learnedPages(system.workspace)).toEqual([]);
  });

  it('is learned with screen, icon, picture and audit event', async () => {
    const { page, problems } = await learnPage(
      { url: BANK, brandId: BRAND, by: 'test' },
      system,
      signal(),
    );
    expect(page).toMatchObject({ url: BANK, brandId: BRAND, exercise: true, learnedBy: 'test' });
    expect(page.screen).toBeDefined();
    expect(page.icon).toMatchObject({ url: 'http://nganhangvidu.example/favicon.svg' });
    expect(problems).toEqual({});
    const [kept] = await learnedPages(system.workspace);
    expect(kept).toEqual(page);
    const { thumbnail } = await shownPage(page.id, system.workspace);
    expect(Buffer.from(thumbnail ?? []).toString('latin1', 8, 12)).toBe('WEBP');
    const [event] = await system.workspace.stores.audit.list({ limit: 1 });
    expect(event).toMatchObject({ action: 'brands.changed', actor: 'test' });
  });

  it('marks its copy on another host: reason, score, brand, case, words to find it by', async () => {
    // The captured page takes its icon from the bank's own server.
    const icon = '<link rel="icon" href="http://nganhangvidu.example/favicon.svg">';
    const finding = await looked(copy, `<head>${icon}</head>`);
    expect(codesOf(finding)).toEqual(['appearance.same_page', 'appearance.same_icon']);
    expect(finding.classification.score).toBeGreaterThan(aFinding().classification.score);
    expect(finding.classification.brand).toBe(BRAND);
    const reviewCase = await system.workspace.stores.cases.get(caseId(finding.subject));
    expect(reviewCase).toMatchObject({ likelihood: finding.classification.score, brand: BRAND });
    const marks = lookMarks(finding.appearance ?? {});
    expect(marks.map(({ by }) => by)).toEqual(['icon', 'screen']);
    for (const { word } of marks) {
      const alike = await system.workspace.stores.cases.search([word], 10);
      expect(alike.map(({ host }) => host)).toEqual([finding.host]);
    }
  });

  it('marks neither another bank’s log-in page of the same layout nor itself', async () => {
    const unlike = await looked(other, pageOf('ibanking.nganhang-mau.example', '/'));
    expect(unlike.appearance?.screen).toBeDefined();
    expect(codesOf(unlike)).toEqual([]);
    const itself = await looked(BANK, pageOf('nganhangvidu.example', '/dang-nhap'));
    expect(itself.appearance?.screen).toBeDefined();
    expect(codesOf(itself)).toEqual([]);
  });

  it('is forgotten, once', async () => {
    const [page] = await learnedPages(system.workspace);
    await forgetPage(page?.id ?? '', 'test', system.workspace);
    expect(await learnedPages(system.workspace)).toEqual([]);
    await expect(forgetPage(page?.id ?? '', 'test', system.workspace)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
