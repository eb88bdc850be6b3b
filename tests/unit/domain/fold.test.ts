import { describe, expect, it } from 'vitest';
import { foldedLetters, foldText } from '../../../domain/index.js';

/** The folding as its steps say it, whatever the length. */
function byTheSteps(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase();
}

const PIECES = [
  'Chuyển khoản ĐÚNG hạn',
  'mất tiền'.normalize('NFD'),
  'a\u0301\u0323\u0302',
  '\u0301 dấu đứng đầu',
  'ﬁ ﬀ ½ ① Ⅳ ™ № ㎏',
  '𝐯𝐚𝐲 𝚗𝚑𝚊𝚗𝚑 😀👍🏽',
  'k\u200bh\u00adô\ufeffng',
  'ＦＵＬＬ ｗｉｄｔｈ',
  'ΣΟΦΟΣ σοφός',
  '각 가\u11a8 한국어',
  'İstanbul ß ŉ ǰ',
  '中文 ภาษาไทย кириллица',
  '\ud800 lẻ \udc00',
  'xuống\ndòng\tvà\u0000không',
  '\u1e9b\u0323 \u212b \u2126 K',
];

describe('folding', () => {
  it.each(PIECES.map((piece) => [piece]))('folds %j as its steps say', (piece) => {
    expect(foldText(piece)).toBe(byTheSteps(piece));
    expect(foldText(piece.repeat(9))).toBe(byTheSteps(piece.repeat(9)));
  });

  it('folds any two pieces side by side as its steps say', () => {
    for (const first of PIECES)
      for (const second of PIECES) {
        const text = `${first}${second} ${second}${first}`;
        expect(foldText(text)).toBe(byTheSteps(text));
      }
  });

  it('folds a text longer than any before', () => {
    const text = 'Số tài khoản ấy '.repeat(2_000);
    expect(foldText(text)).toBe(byTheSteps(text));
  });

  it('keeps letters and digits of a name', () => {
    expect(foldedLetters('Ngân hàng Á Châu – 24/7')).toBe('nganhangachau247');
  });
});
