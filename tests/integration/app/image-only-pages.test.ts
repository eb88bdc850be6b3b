import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedPaths } from '../../../app/config/paths.js';
import { openJudging } from '../../../app/judging.js';
import { type JudgeDeps, judgePage } from '../../../app/pipeline/judge-page.js';
import {
  type CrawledPage,
  type Crawler,
  createCrawler,
  createImageReader,
  type ImageReader,
  type PageOutcome,
} from '../../../crawler/index.js';
import {
  type Finding,
  findingSchema,
  silentLogger,
  systemClock,
  type Visit,
} from '../../../domain/index.js';
import { startRange, type TrainingRange } from '../../../range/index.js';
import { aRun } from '../../builders/crawl-records.js';
import { createMemoryStores } from '../../fakes/memory-stores.js';
import { chromiumForTests } from '../crawler/chromium-user.js';
import { seedUrl } from '../crawler/crawl-harness.js';

const run = aRun();
const stores = createMemoryStores();
let folder: string;
let range: TrainingRange;
let crawler: Crawler;
let reader: ImageReader;
let deps: JudgeDeps;
const drawn: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rasoat-pictures-'));
  range = await startRange({ stateDir: path.join(folder, 'range'), logger: silentLogger });
  const judging = await openJudging();
  crawler = await createCrawler({
    profile: range.profile,
    extractArtefacts: judging.extractArtefacts,
    logger: silentLogger,
    clock: systemClock,
    chromium: chromiumForTests(),
    stateDir: path.join(folder, 'crawler'),
  });
  reader = createImageReader({ dataDir: shippedPaths().ocrData, logger: silentLogger });
  const queue = {
    claimUrls: async (_run: string, _owner: string, urls: readonly string[]) =>
      urls.map(() => true),
    publishFinding: async () => {},
  };
  deps = {
    classifier: judging.classifier,
    protect: () => judging.protect,
    evidence: stores.evidence,
    captures: stores.captures,
    queue,
    provincesIn: () => [],
    pictures: {
      crawler: {
        drawPage: (page, signal) => {
          drawn.push(page.finalUrl);
          return crawler.drawPage(page, signal);
        },
      },
      reader,
      extractArtefacts: judging.extractArtefacts,
      queue,
      logger: silentLogger,
    },
  };
});

afterAll(async () => {
  await reader.close();
  await crawler.close();
  await range.close();
  await rm(folder, { recursive: true, force: true });
});

/** Crawls one address; `read: false` judges it as if pictures could not be read. */
async function crawl(
  url: string,
  { read } = { read: true },
): Promise<{ visit: Visit | undefined; outcome: PageOutcome }> {
  const signal = new AbortController().signal;
  let outcome: PageOutcome | undefined;
  const onPage = async (page: CrawledPage) => {
    const { pictures, ...without } = deps;
    outcome = await judgePage(page, run, read && pictures ? deps : without, signal);
    return outcome;
  };
  const from = seedUrl(url);
  const batch = { id: url, runId: run.id, host: from.seedHost, urls: [from] };
  const { visits } = await crawler.crawlBatch(batch, { onPage }, signal);
  if (!outcome) throw new Error(`${url} was not handed over: ${JSON.stringify(visits[0])}`);
  return { visit: visits[0], outcome };
}

async function findingOf(outcome: PageOutcome & { draftSha256?: string }): Promise<Finding> {
  const bytes = await stores.evidence.get(outcome.draftSha256 ?? '');
  const draft = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'), (key, value) =>
    /At$/.test(key) && typeof value === 'string' ? new Date(value) : value,
  );
  return findingSchema.parse(draft);
}

describe('a page that is only a picture', () => {
  it.each([
    ['https://anh-quy-camket.example/', 'invest', 'bảo toàn vốn'],
    ['https://anh-viecnhe-tainha.test/', 'job_task', 'hoa hồng'],
  ])('%s is read and suspected of %s', async (url, category, words) => {
    const blind = await crawl(url, { read: false });
    expect(blind.outcome).toMatchObject({ suspected: false, category: 'unclear' });
    const { outcome } = await crawl(url);
    expect(outcome).toMatchObject({ suspected: true, category });
    const finding = await findingOf(outcome);
    expect(finding.imageText?.text.toLowerCase()).toContain(words);
    expect(finding.imageText?.confidence).toBeGreaterThan(0.8);
    expect(finding.screenshot.state).toBe('taken');

    const inImage = finding.classification.signals.filter(({ span }) => span?.field === 'image');
    expect(inImage.length).toBeGreaterThan(0);
    for (const { reason, reasonEn, span } of inImage) {
      expect(reason).toContain('đọc từ ảnh');
      expect(reasonEn).toContain('read from the page’s picture');
      expect(span?.end).toBeLessThanOrEqual(finding.imageText?.text.length ?? 0);
    }
    const phone = finding.artefacts.find(({ kind, fromImage }) => kind === 'phone' && fromImage);
    expect(phone).toMatchObject({
      span: { field: 'image' },
      value: expect.stringMatching(/^\+8495/),
    });

    const capture = await stores.captures.get(outcome.captureId);
    const text = capture?.files.find(({ role }) => role === 'image_text');
    const manifest = JSON.parse(
      Buffer.from((await stores.evidence.get(capture?.manifestSha256 ?? '')) ?? []).toString(),
    );
    const listed = manifest.files.map((file: { role: string }) => file.role);
    expect(listed).toEqual(expect.arrayContaining(['screenshot', 'image_text']));
    expect(Buffer.from((await stores.evidence.get(text?.sha256 ?? '')) ?? []).toString()).toBe(
      finding.imageText?.text,
    );
  });

  it.each(['https://apphich-canhbao.example/', 'https://phongkham-lichnghi.test/'])(
    '%s is read and not suspected',
    async (url) => {
      const { outcome } = await crawl(url);
      expect(drawn).toContain(url);
      expect(outcome).toMatchObject({ suspected: false, category: 'none' });
    },
  );

  it('is not drawn where it has text enough', async () => {
    const { visit } = await crawl('https://menu-quan-ca-phe.example/');
    expect(visit).toMatchObject({ outcome: 'captured', lane: 'http' });
    expect(drawn).not.toContain('https://menu-quan-ca-phe.example/');
  });
});
