import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWritten } from '../../../classifiers/index.js';
import { fillSlots, unknownSlots } from '../../../classifiers/training/slots.js';
import { SUSPECT_CATEGORIES } from '../../../domain/index.js';

describe('slots', () => {
  it.each([
    ['{bank} báo', /^[\p{L}\d ]+ báo$/u],
    ['gọi {phone}', /^gọi [+\d. ]{10,13}$/],
    ['{code}', /^(?:VN|HS)?\d{5,8}$/],
    ['{plate}', /^\d\d[A-Z]-\d{3}\.\d\d$/],
    ['{date} {hour}', /^\d+\/\d+(?:\/\d+)? \d+(?:h|:| )/],
  ])('%j is filled', (text, expected) => {
    expect(fillSlots(text, 5)).toMatch(expected);
    expect(fillSlots(text, 5)).toBe(fillSlots(text, 5));
  });

  it('differ from seed to seed', () => {
    const texts = Array.from({ length: 20 }, (_, seed) => fillSlots('{bank} {phone}', seed));
    expect(new Set(texts).size).toBeGreaterThan(15);
  });

  it('names the slot nothing fills', () => {
    expect(unknownSlots('{bank} {banc}')).toEqual(['banc']);
  });
});

describe('our own texts', () => {
  const reading = readWritten(resolve('classifiers/training/written'));

  it.each(SUSPECT_CATEGORIES)('%s has messages, with honest twins', async (category) => {
    const { texts } = await reading;
    const stem = `messages/${category.replaceAll('_', '-')}-`;
    const own = new Map(
      texts.filter(({ id }) => id.startsWith(stem)).map((row) => [row.group, row.label]),
    );
    expect([...own.values()].filter((label) => label === 'scam').length).toBeGreaterThanOrEqual(55);
    expect([...own.values()].filter((label) => label === 'benign').length).toBeGreaterThanOrEqual(
      55,
    );
  });

  it('were written by many hands, each with both sides', async () => {
    const { texts, pages } = await reading;
    const labels = new Map<string, Set<string>>();
    for (const { id, label } of [...texts, ...pages]) {
      const [folder, hand = ''] = id.split('/');
      if (folder === 'hands') labels.set(hand, (labels.get(hand) ?? new Set()).add(label));
    }
    expect(labels.size).toBeGreaterThanOrEqual(15);
    for (const [hand, both] of labels) expect(both, hand).toEqual(new Set(['scam', 'benign']));
  });

  it('hold no text twice, and no slot unfilled', async () => {
    const { texts: all } = await reading;
    const texts = all.filter(({ id, group }) => id === group).map(({ input }) => input.text ?? '');
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => unknownSlots(text).length > 0)).toEqual([]);
  });

  it('hold pages of both kinds, each under a host', async () => {
    const { pages } = await reading;
    expect(pages.filter(({ label }) => label === 'scam').length).toBeGreaterThanOrEqual(100);
    expect(pages.filter(({ label }) => label === 'benign').length).toBeGreaterThanOrEqual(100);
    expect(pages.every(({ url, html }) => URL.canParse(url) && html.includes('<'))).toBe(true);
  });
});

describe('a file that cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rasoat-written-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['category: loan\nscam: []\nhonest: []', 'writtenBy'],
    ['writtenBy: rasoat\ncategory: loan\nscam: ["gửi {banc}"]\nhonest: []', '{banc}'],
    ['writtenBy: rasoat\ncategory: [', 'vay.yaml'],
  ])('%j is named', async (text, named) => {
    await writeFile(join(folder, 'vay.yaml'), text);
    await expect(readWritten(folder)).rejects.toThrow(
      expect.objectContaining({
        code: 'WRITTEN_TEXT_INVALID',
        message: expect.stringContaining(named),
        facts: { file: 'vay.yaml' },
      }),
    );
  });
});
