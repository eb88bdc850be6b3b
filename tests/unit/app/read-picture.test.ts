import { describe, expect, it } from 'vitest';
import {
  PICTURES_PER_HOST,
  type PictureDeps,
  readPicture,
} from '../../../app/pipeline/read-picture.js';
import { type CrawledPage, extractPage } from '../../../crawler/index.js';
import { AppError, silentLogger } from '../../../domain/index.js';
import { aRun } from '../../builders/crawl-records.js';

const PICTURE = '<body><img src="/anh.png"></body>';
const READ = {
  text: 'Gọi 0950 000 123',
  confidence: 0.9,
  words: 3,
  dropped: 0,
  reader: 'thử',
};

function aPage(html: string, change: Partial<CrawledPage> = {}): CrawledPage {
  const url = 'https://mot.example/trang';
  return {
    requestedUrl: url,
    finalUrl: url,
    status: 200,
    contentType: 'text/html',
    charset: 'utf-8',
    lane: 'http',
    html,
    bodyBytes: html.length,
    facts: extractPage(html, { url: change.finalUrl ?? url }),
    artefacts: [],
    redirects: [],
    headers: {},
    addresses: [],
    robots: 'none',
    fetchedAt: new Date(0),
    ...change,
  };
}

function setUp(
  change: {
    drawPage?: PictureDeps['crawler']['drawPage'];
    read?: PictureDeps['reader']['read'];
  } = {},
) {
  const claims = new Map<string, string>();
  const calls = { drawn: 0, read: 0 };
  const deps: PictureDeps = {
    crawler: {
      drawPage: async (page, signal) => {
        calls.drawn += 1;
        return change.drawPage
          ? change.drawPage(page, signal)
          : { ...page, lane: 'browser', enlarged: new Uint8Array([1]) };
      },
    },
    reader: {
      read: async (png, signal) => {
        calls.read += 1;
        return change.read ? change.read(png, signal) : READ;
      },
    },
    extractArtefacts: ({ text }) => [
      {
        kind: 'phone',
        value: '+84950000123',
        raw: text.slice(4),
        span: { field: 'text', start: 4, end: text.length },
        context: text,
        role: 'contacts',
        confidence: 0.8,
      },
    ],
    queue: {
      claimUrls: async (run, owner, urls) =>
        urls.map((url) => {
          const key = `${run} ${url}`;
          if (!claims.has(key)) claims.set(key, owner);
          return claims.get(key) === owner;
        }),
    },
    logger: silentLogger,
  };
  const signal = new AbortController().signal;
  const see = (page: CrawledPage, runId = 'run_1') =>
    readPicture(page, aRun({ id: runId }), deps, signal);
  return { calls, deps, see };
}

describe('reading the picture of a page', () => {
  it('costs a page with text nothing', async () => {
    const { calls, see } = setUp();
    const page = aPage(`<img src="/a.png"><p>${'chữ của trang '.repeat(20)}</p>`);
    expect((await see(page)).page).toBe(page);
    expect(calls).toEqual({ drawn: 0, read: 0 });
  });

  it('draws and reads a page without, and marks what it names as from the image', async () => {
    const seen = await setUp().see(aPage(PICTURE));
    expect(seen.page.lane).toBe('browser');
    expect(seen.imageText).toEqual(READ);
    expect(seen.imageArtefacts).toMatchObject([
      { value: '+84950000123', fromImage: true, span: { field: 'image', start: 4 } },
    ]);
    expect(seen.imageArtefacts[0]?.confidence).toBeCloseTo(0.72);
  });

  it('reads a page the browser drew before without drawing it again', async () => {
    const { calls, see } = setUp();
    await see(aPage(PICTURE, { lane: 'browser', enlarged: new Uint8Array([1]) }));
    expect(calls).toEqual({ drawn: 0, read: 1 });
  });

  it('takes so many of a host and run and no more; a page that comes again keeps its place', async () => {
    const { calls, see } = setUp();
    const nth = (n: number) => {
      const finalUrl = `https://mot.example/${n}`;
      return aPage(PICTURE, { finalUrl });
    };
    for (let n = 0; n < PICTURES_PER_HOST + 3; n += 1) await see(nth(n));
    expect(calls.read).toBe(PICTURES_PER_HOST);
    expect((await see(nth(0))).imageText).toBeDefined();
    expect((await see(nth(PICTURES_PER_HOST))).imageText).toBeUndefined();
    expect((await see(nth(PICTURES_PER_HOST), 'run_2')).imageText).toBeDefined();
    expect(
      (await see(aPage(PICTURE, { finalUrl: 'https://hai.example/' }))).imageText,
    ).toBeDefined();
  });

  it('judges the text that script wrote where there is one', async () => {
    const filled = aPage(`<p>${'chữ do kịch bản viết '.repeat(20)}</p>`);
    const { calls, see } = setUp({ drawPage: async () => filled });
    const seen = await see(aPage(PICTURE));
    expect(seen.page).toBe(filled);
    expect(calls.read).toBe(0);
  });

  it('keeps the page as fetched where drawing leads to another host', async () => {
    const page = aPage(PICTURE);
    const away = aPage(PICTURE, {
      finalUrl: 'https://hai.example/',
      enlarged: new Uint8Array([1]),
    });
    const seen = await setUp({ drawPage: async () => away }).see(page);
    expect(seen).toEqual({ page, imageArtefacts: [] });
  });

  it.each(['OCR_TIMEOUT', 'OCR_FAILED', 'OCR_DATA_MISSING'])(
    'judges the page without its picture after %s',
    async (code) => {
      const { see } = setUp({
        read: async () => {
          throw new AppError({ code, message: 'thử' });
        },
      });
      const seen = await see(aPage(PICTURE));
      expect(seen).toMatchObject({ page: { lane: 'browser' }, imageArtefacts: [] });
      expect(seen.imageText).toBeUndefined();
    },
  );

  it('judges the page as fetched where it cannot be drawn', async () => {
    const page = aPage(PICTURE);
    const drawPage = async () => {
      throw new AppError({ code: 'BROWSER_TIMEOUT', message: 'thử', retryable: true });
    };
    expect((await setUp({ drawPage }).see(page)).page).toBe(page);
  });

  it('leaves the page to the next delivery where the worker is told to stop', async () => {
    const stop = new AbortController();
    const { deps } = setUp({
      read: async () => {
        stop.abort(new Error('dừng'));
        throw new Error('dừng');
      },
    });
    await expect(readPicture(aPage(PICTURE), aRun(), deps, stop.signal)).rejects.toThrow('dừng');
  });
});
