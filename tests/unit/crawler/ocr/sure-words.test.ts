import { describe, expect, it } from 'vitest';
import { sureText } from '../../../../crawler/ocr/sure-words.js';

const word = (text: string, confidence: number) => ({ text, confidence });

describe('the sure words of a picture', () => {
  it('leaves out what was not read for sure and tells how much', () => {
    const read = sureText([
      [word('Nhận', 96), word('thưởng', 90), word('#@', 12)],
      [word('ngay', 59.9), word('hôm', 84), word('nay', 60)],
    ]);
    expect(read).toEqual({
      text: 'Nhận thưởng\nhôm nay',
      confidence: 0.825,
      words: 4,
      dropped: 2,
    });
  });

  it('leaves out lines that are borders and bullets', () => {
    expect(sureText([[word('|', 95)], [word('•', 91), word('a', 90)], [word('OK', 90)]])).toEqual({
      text: 'OK',
      confidence: 0.9,
      words: 1,
      dropped: 3,
    });
  });

  it('joins letters and their marks, and takes an empty picture', () => {
    expect(sureText([[word('lu\u031bo\u031b\u0323ng', 90)]]).text).toBe('lượng');
    expect(sureText([])).toEqual({ text: '', confidence: 0, words: 0, dropped: 0 });
  });
});
