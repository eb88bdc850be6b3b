import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanRecordedPage } from '../../../range/pages/clean.js';
import { readRecordedPages } from '../../../range/pages/recorded.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rasoat-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('marks of copying', () => {
  it.each([
    [
      'a leading address comment',
      '<!-- https://that.vn/login rank: 1 --><form></form>',
      '<form></form>',
    ],
    [
      'a mirror comment after the doctype',
      '<!doctype html><html lang="vi">\n<!-- Mirrored from a.vn by HTTrack --><p>x</p>',
      '<!doctype html><html lang="vi">\n<p>x</p>',
    ],
    [
      'what the copier added',
      'a<!-- Added by HTTrack --><meta x><!-- /Added by HTTrack -->b',
      'ab',
    ],
    [
      'a boast further down',
      '<p>1</p><!-- saved from url=(0014)about:internet --><p>2</p>',
      '<p>1</p><p>2</p>',
    ],
  ])('%s goes', (_name, before, after) => {
    expect(cleanRecordedPage(before)).toBe(after);
  });

  it('leaves comments of the page itself and conditional ones', () => {
    const html = '<p>1</p><!-- menu chính --><!--[if lt IE 9]><i></i><![endif]-->';
    expect(cleanRecordedPage(html)).toBe(html);
  });

  it('gives a rewritten host a neutral name, the same everywhere', () => {
    const [, first, second] =
      /\/\/(\S+?)\/a .*\/\/(\S+?)\/b/.exec(
        cleanRecordedPage('https://kit-api.example/a https://kit-api.example/b'),
      ) ?? [];
    expect(first).toBe(second);
    expect(first).toMatch(/^h[0-9a-f]{8}\.com$/);
  });
});

describe('recorded pages as sites', () => {
  const rows = [
    { id: 'a-1', html: '<p>lừa</p>', label: 'phishing', kit: 'k1' },
    { id: 'b-2', html: '<p>thật</p>', label: 'benign', kit: null, extra: 1 },
  ];
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');

  it('reads plain and gzip files, several at once, and names scam and honest hosts alike', async () => {
    const plain = await file('p.jsonl', `${lines}\n`);
    const packed = await file('q.jsonl.gz', gzipSync(JSON.stringify({ id: 3, html: 'x' })));
    const sites = await readRecordedPages(`${plain}, ${packed}`);
    expect(sites).toHaveLength(3);
    for (const site of sites) expect(site.host).toMatch(/^p[0-9a-f]{8}\.range-pages\.example$/);
    expect(sites.map((site) => site.label)).toEqual(['phishing', 'benign', undefined]);
    expect(sites.map((site) => site.category)).toEqual(['unclear', 'none', 'unclear']);
  });

  it.each([
    ['a line that is no JSON', '{"id":"a","html":""}\nkhông phải', /Row 2 of .*bad\.jsonl/],
    ['a row without html', '{"id":"a"}', /Row 1/],
  ])('refuses %s with its line', async (_name, content, message) => {
    const path = await file('bad.jsonl', content);
    await expect(readRecordedPages(path)).rejects.toThrow(message);
  });

  it('refuses a file that is not there with one clear line', async () => {
    await expect(readRecordedPages(join(folder, 'none.jsonl'))).rejects.toThrow(/cannot be read/);
  });
});
