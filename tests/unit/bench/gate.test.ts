import { describe, expect, it } from 'vitest';
import type { BenchPage, PageReading } from '../../../bench/pipeline/contender.js';
import { agreementOf, digestOf, referenceReading } from '../../../bench/pipeline/gate.js';
import { makePages, PAGE_BYTES, TEXT_CHARS } from '../../../bench/pipeline/pages.js';
import { DescendantMeter, parseStat, treeCpu } from '../../../bench/process-cpu.js';
import { extractPage } from '../../../crawler/index.js';

const PAGE: BenchPage = {
  host: 'mot.example',
  path: '/k0/bai-1.html',
  suspected: false,
  html: '<body>\n<p>Xin   chào</p>\n<script>an</script>\n<a href="bai-2.html">Tiếp</a>\n<a href="https://hai.example/x">Bạn</a>\n</body>',
};
const READING: PageReading = {
  path: PAGE.path,
  links: ['https://hai.example/x', 'http://127.0.0.1:81/k0/bai-2.html'],
  text: 'Xin chào\n Tiếp Bạn ',
};
const reference = () => new Map([[PAGE.path, digestOf(referenceReading(PAGE))]]);

describe('the correctness gate', () => {
  it('takes the same links and text, however the page was reached and its space was kept', () => {
    expect(agreementOf([READING], reference())).toEqual({
      share: 1,
      pages: 1,
      sameLinks: 1,
      sameText: 1,
    });
  });

  it.each([
    ['a missing link', { ...READING, links: READING.links.slice(1) }, 0, 1],
    [
      'a link of another host',
      { ...READING, links: ['https://ba.example/x', ...READING.links] },
      0,
      1,
    ],
    ['script in the text', { ...READING, text: `${READING.text} an` }, 1, 0],
  ])('tells %s', (_, reading, sameLinks, sameText) => {
    expect(agreementOf([reading], reference())).toMatchObject({
      share: 0,
      sameLinks,
      sameText,
      firstDifference: PAGE.path,
    });
  });

  it('counts a page nobody read as different', () => {
    expect(agreementOf([], reference()).share).toBe(0);
  });
});

describe('pages to measure on', () => {
  const pages = makePages(60, 0.1);

  it('are the same every time, of one size, and lead to each other', () => {
    expect(makePages(60, 0.1)).toEqual(pages);
    for (const { html } of pages)
      expect(Math.abs(Buffer.byteLength(html) - PAGE_BYTES)).toBeLessThan(2_000);
    expect(new Set(pages.map(({ path }) => path)).size).toBe(60);
    expect(pages.filter(({ suspected }) => suspected)).toHaveLength(6);
  });

  it('hold about as much text as they say, and read the same for us as for the reference', () => {
    const reference = new Map(pages.map((page) => [page.path, digestOf(referenceReading(page))]));
    const readings = pages.map(({ host, path, html }) => {
      const facts = extractPage(html, { url: `http://${host}${path}` });
      expect(Math.abs(facts.text.length - TEXT_CHARS)).toBeLessThan(1_500);
      return { path, links: facts.links.map(({ url }) => url), text: facts.text };
    });
    expect(agreementOf(readings, reference).share).toBe(1);
  });
});

describe('CPU of a process tree', () => {
  it('reads a stat line whose name holds spaces and parentheses', () => {
    const line = `42 (a (b) c) S 7 ${Array.from({ length: 9 }, () => 0).join(' ')} 150 50 30 20 0 0 0 0 900`;
    expect(parseStat(line)).toEqual({ pid: 42, parent: 7, started: 900, own: 200, reaped: 50 });
  });

  it('adds children, living and ended, and counts a process that is gone as nothing', () => {
    const rows = [
      { pid: 1, parent: 0, started: 5, own: 100, reaped: 50 },
      { pid: 2, parent: 1, started: 5, own: 200, reaped: 0 },
      { pid: 3, parent: 2, started: 5, own: 300, reaped: 10 },
    ];
    expect(treeCpu(1, rows)).toEqual({ own: 1, descendants: 5.6 });
    expect(treeCpu(9, rows)).toEqual({ own: 0, descendants: 0 });
  });

  it('keeps what a browser process spent after it ended, even where nobody waited for it', () => {
    const worker = { pid: 1, parent: 0, started: 5, own: 900, reaped: 0 };
    const meter = new DescendantMeter(1);
    expect(
      meter.sample([
        { pid: 3, parent: 2, started: 7, own: 100, reaped: 0 },
        worker,
        { ...worker, pid: 2, parent: 1, own: 50 },
      ]),
    ).toBe(1.5);
    expect(meter.sample([worker])).toBe(1.5);
    expect(meter.sample([worker, { pid: 3, parent: 1, started: 99, own: 20, reaped: 0 }])).toBe(
      1.7,
    );
  });
});
