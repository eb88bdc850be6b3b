import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isScam, readItems, splitOf } from '../../../../bench/accuracy/item.js';
import { foldText, SUSPECT_CATEGORIES } from '../../../../domain/index.js';

const items = await readItems(
  fileURLToPath(new URL('../../../../bench/accuracy/items/', import.meta.url)),
);

const LEAST_WORDS = 6;

function sentencesOf(text: string): string[] {
  return foldText(text)
    .split(/[.!?…\n]+\s/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/u).length >= LEAST_WORDS);
}

const ours = items.filter(({ hand }) => hand === undefined);
const others = items.filter(({ hand }) => hand !== undefined);

describe('items of the accuracy benchmark', () => {
  it('are half hard negatives, in every category', () => {
    const scam = ours.filter(isScam);
    expect(scam.length).toBeGreaterThanOrEqual(400);
    expect(ours.length - scam.length).toBe(scam.length);
    for (const category of SUSPECT_CATEGORIES) {
      expect(scam.filter((item) => item.category === category).length).toBeGreaterThanOrEqual(13);
      expect(ours.filter(({ near }) => near === category).length).toBeGreaterThanOrEqual(13);
    }
  });

  it('share no sentence', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, text } of items)
      for (const sentence of sentencesOf(text ?? '')) {
        const owner = owners.get(sentence);
        if (owner !== undefined && owner !== id) shared.push(`${owner} ${id}: ${sentence}`);
        owners.set(sentence, id);
      }
    expect(shared).toEqual([]);
  });

  it('are written with diacritics, so that only the form takes them away', () => {
    const bare = ours.filter(
      ({ text }) => text !== undefined && !/[ăâđêôơưáàảãạéèẻíìịóòọúùụýỳ]/iu.test(text),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('hold no mobile number that a carrier could give to somebody', () => {
    const all = JSON.stringify(items).replaceAll(/[.\s]/g, '');
    expect(all.match(/(?<!\d)0(?!95)[35789]\d{8}(?!\d)/g)).toBeNull();
  });

  it('are told into a third to look at and the rest to count, by id alone', () => {
    const look = ours.filter((item) => splitOf(item) === 'look').length / ours.length;
    expect(look).toBeGreaterThan(0.28);
    expect(look).toBeLessThan(0.39);
    expect(splitOf({ id: 'gov-id-s01' })).toBe(splitOf({ id: 'gov-id-s01' }));
  });

  it('by other hands are half honest, each text in its own form, and never looked at', () => {
    const texts = others.filter(({ text }) => text !== undefined);
    expect(new Set(others.map(({ hand }) => hand)).size).toBeGreaterThanOrEqual(4);
    expect(texts.length).toBeGreaterThanOrEqual(800);
    expect(texts.filter(isScam).length).toBe(texts.length / 2);
    expect(texts.filter(({ form }) => form === undefined)).toEqual([]);
    expect(others.filter((item) => splitOf(item) !== 'final')).toEqual([]);
  });
});
