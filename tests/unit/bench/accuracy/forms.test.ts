import { describe, expect, it } from 'vitest';
import { FORMS, formsOf, withoutMarks } from '../../../../bench/accuracy/forms.js';
import { foldText } from '../../../../domain/index.js';

const TEXT =
  'Quý khách vui lòng liên hệ số 0950 123 456 hoặc vào trang-thu.example.vn để nhận 1.250.000đ, không mất phí với chị Đào.';

describe('forms of a text', () => {
  it('are the same for the same id and differ between ids', () => {
    expect(formsOf(TEXT, 'a')).toEqual(formsOf(TEXT, 'a'));
    const written = new Set(
      Array.from({ length: 20 }, (_, at) => formsOf(TEXT, `item-${at}`).obfuscated),
    );
    expect(written.size).toBe(20);
  });

  it('keep the text as written first, and then without any mark', () => {
    const { accented, unaccented } = formsOf(TEXT, 'a');
    expect(accented).toBe(TEXT);
    expect(unaccented.normalize('NFD')).not.toMatch(/\p{M}|đ/iu);
    expect(foldText(unaccented)).toBe(foldText(TEXT));
    expect(withoutMarks('Đường ưỡn ẹo')).toBe('Duong uon eo');
  });

  it('shorten words and leave links and numbers alone in teencode', () => {
    for (let at = 0; at < 20; at += 1) {
      const { teencode } = formsOf(TEXT, `item-${at}`);
      expect(teencode).toContain('trang-thu.example.vn');
      expect(teencode).toContain('0950 123 456');
      expect(foldText(teencode)).not.toBe(foldText(TEXT));
    }
  });

  it('hide words in the obfuscated form and leave amounts and telephone numbers alone', () => {
    for (let at = 0; at < 20; at += 1) {
      const { obfuscated } = formsOf(TEXT, `item-${at}`);
      expect(foldText(obfuscated)).not.toBe(foldText(TEXT));
      expect(obfuscated).toContain('0950 123 456');
      expect(obfuscated).not.toContain('\uE000');
    }
  });

  it('use every known trick somewhere', () => {
    const all = Array.from({ length: 60 }, (_, at) => formsOf(TEXT, `trick-${at}`).obfuscated).join(
      '\n',
    );
    for (const trace of [
      /[a-z][013!@$]/i,
      /\p{L}[._*'|·-]\p{L}/u,
      /\p{Script=Cyrillic}/u,
      /[\u{1D400}-\u{1D6FF}]/u,
      /[\u200B\u200C\u2060\u00AD\uFEFF]/,
      /\b[a-z] [a-z] [a-z]\b/,
      /trang-thu(\[\.\]| \. )example/,
    ])
      expect(all).toMatch(trace);
  });

  it('come in four', () => {
    expect(Object.keys(formsOf(TEXT, 'a'))).toEqual([...FORMS]);
  });
});
