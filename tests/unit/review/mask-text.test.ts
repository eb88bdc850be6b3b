import { describe, expect, it } from 'vitest';
import {
  maskDigitRuns,
  maskedTextOf,
  maskFindingText,
  maskInPlace,
  maskQuote,
} from '../../../review/actions/mask-text.js';
import { showUrl } from '../../../review/server/views/shown-value.js';
import { ACCOUNT, ARTEFACTS, PHONE_RAW } from './review-world.js';

describe('masking', () => {
  it.each([
    { name: 'a phone with dots', value: '0900.000.017', masked: '090•.•••.017' },
    { name: 'a short handle', value: '@abcde', masked: '@ab•de' },
    { name: 'four signs or fewer wholly', value: '1234', masked: '••••' },
    { name: 'Vietnamese letters', value: 'Nguyễn Văn Thử', masked: 'Ngu••• ••• Thử' },
  ])('keeps the length of $name', ({ value, masked }) => {
    expect(maskInPlace(value)).toBe(masked);
    expect(masked).toHaveLength(value.length);
  });

  it.each([
    { name: 'a spaced phone', text: 'gọi 0900 000 017 nhé', kept: false },
    { name: 'an international phone', text: 'gọi +84 900 000 017', kept: false },
    { name: 'an account number', text: 'stk 00001234500001', kept: false },
    { name: 'an e-mail', text: 'thư hotro.kh@lua-dao.example', kept: false },
    { name: 'an amount in đồng', text: 'nhận 1.500.000.000đ', kept: true },
    { name: 'a date', text: 'ngày 22/11/2026 lúc 05:06', kept: true },
    { name: 'a short number', text: 'gọi 113 hoặc 1900 1234', kept: true },
    { name: 'a request number of ours', text: 'TD-2026-000123', kept: true },
    { name: 'a letter number of ours', text: 'TH-PH-2026-00012', kept: true },
  ])('$name: kept readable = $kept', ({ text, kept }) => {
    expect(maskDigitRuns(text) === text).toBe(kept);
    expect(maskDigitRuns(text)).toHaveLength(text.length);
  });

  it('masks artefacts where they stand and wherever they are repeated, spans still valid', () => {
    const text = `a ${PHONE_RAW} b ${ACCOUNT} c ${PHONE_RAW}`;
    const start = text.indexOf(ACCOUNT);
    const spanned = ARTEFACTS.map(({ span: _span, ...rest }) => rest).map((artefact) =>
      artefact.kind === 'bank_account'
        ? { ...artefact, span: { field: 'text', start, end: start + ACCOUNT.length } }
        : artefact,
    );
    const masked = maskFindingText(text, spanned);
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain(PHONE_RAW);
    expect(masked.slice(start, start + ACCOUNT.length)).toBe('000••••••••001');
  });

  it('leaves text alone where a span points outside of it', () => {
    const [phone] = ARTEFACTS;
    if (!phone) throw new Error('no artefact');
    const far = { ...phone, raw: 'khac', span: { field: 'text', start: 90, end: 99 } };
    expect(maskFindingText('ngắn', [far])).toBe('ngắn');
  });

  it('defangs an address and masks a number in its path, not in its host', () => {
    expect(showUrl('https://a1234567890.example/x.php?p=0900000017')).toBe(
      'hxxps://a1234567890[.]example/x[.]php?p=090••••017',
    );
  });
});

describe('a reason that quotes', () => {
  const text = 'Gọi cán bộ: +44 7700 900 417 ngay';
  const span = (end: number) => ({ field: 'text', start: text.indexOf('cán'), end });
  const masked = maskedTextOf({ text }, [], 'text');
  const cut = text.indexOf(' 417');

  it('shows no digit of a cut number that the text hides', () => {
    const words = `Lời lẽ gần với: “${text.slice(span(cut).start, cut)}”`;
    expect(maskDigitRuns(words)).toContain('900');
    expect(maskQuote(words, span(cut), masked)).toBe(
      `Lời lẽ gần với: “${masked.masked.slice(span(cut).start, cut)}”`,
    );
    expect(maskDigitRuns(maskQuote(words, span(cut), masked))).not.toMatch(/7700|900/);
  });

  it('stays as it is where it quotes nothing of the text', () => {
    expect(maskQuote('Tên miền mới', undefined, masked)).toBe('Tên miền mới');
    expect(
      maskQuote(
        'Tên miền mới',
        { field: 'url', start: 0, end: 4 },
        maskedTextOf({ text }, [], 'url'),
      ),
    ).toBe('Tên miền mới');
  });
});
