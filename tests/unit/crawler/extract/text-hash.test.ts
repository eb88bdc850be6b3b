import { describe, expect, it } from 'vitest';
import { foldedTextHash } from '../../../../crawler/extract/text-hash.js';
import { foldText, sha256 } from '../../../../domain/index.js';

/** A small seeded generator: the same texts on every run. */
function randomTexts(count: number): string[] {
  const letters = Array.from({ length: 0x3200 - 32 }, (_, at) => String.fromCharCode(at + 32));
  const alphabet = [...letters, '🎁', '𝟎', '𝐀', '가', '漢', 'ｆ', '\uFE0F', '\n', '\uD800'];
  let seed = 7;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return alphabet[seed % alphabet.length] ?? '';
  };
  return Array.from({ length: count }, () => Array.from({ length: 12 }, next).join(''));
}

describe('the hash of a folded text', () => {
  it.each([
    'Nhận QUÀ ngay',
    'Việc nhẹ'.normalize('NFD'),
    'ΣΑΣ ﬁ ① “ngoặc” 🎁',
    '한 각',
    '',
    'a\nb',
  ])('equals the hash of foldText for %j', (text) => {
    expect(foldedTextHash(text)).toBe(sha256(foldText(text).replaceAll('\n', ' ')));
  });

  it('equals it for two thousand seeded texts of all scripts', () => {
    const wrong = randomTexts(2_000).filter(
      (text) => foldedTextHash(text) !== sha256(foldText(text).replaceAll('\n', ' ')),
    );
    expect(wrong).toEqual([]);
  });
});
