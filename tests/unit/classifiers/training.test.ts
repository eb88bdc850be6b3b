import { describe, expect, it } from 'vitest';
import { withoutCopyTraces } from '../../../classifiers/index.js';
import { NameLetters } from '../../../classifiers/names/name-letters.js';
import { nameLogit } from '../../../classifiers/names/name-ngrams.js';
import { foldOf } from '../../../classifiers/training/example.js';
import { obfuscated, teencode, unaccented } from '../../../classifiers/training/forms.js';
import { trainLogistic } from '../../../classifiers/training/logistic.js';
import { trainNameTables } from '../../../classifiers/training/train-names.js';

describe('forms', () => {
  it('drop accents, shorten, hide letters the same way each time', () => {
    const text = 'Không cần tài khoản ngân hàng, liên hệ ngay hôm nay để được duyệt';
    expect(unaccented(text)).toBe(
      'khong can tai khoan ngan hang, lien he ngay hom nay de duoc duyet',
    );
    expect(teencode(text)).toBe('ko cần tk nh, lh ngay hôm nay để dc duyệt');
    expect(obfuscated(text, 7)).toBe(obfuscated(text, 7));
    expect(Array.from({ length: 9 }, (_, seed) => obfuscated(text, seed))).not.toContain(text);
    expect(teencode(text, 3)).toBe(teencode(text, 3));
  });

  it('chat the way of many writers and leave links, handles and numbers alone', () => {
    const text =
      'Không cần gặp, chuyển khoản trước 2.500.000đ qua https://vay-ngay.top/x hoặc nhắn @hotro22';
    const written = Array.from({ length: 40 }, (_, seed) => teencode(text, seed));
    expect(new Set(written).size).toBeGreaterThan(30);
    for (const one of written) {
      expect(one).toContain('https://vay-ngay.top/x');
      expect(one).toContain('@hotro22');
      expect(one).toContain('2.500.000đ'.slice(0, 9));
    }
    expect(
      written.filter((one) => /(?<!\p{L})(?:k|ko|hok|kh)(?!\p{L})/u.test(one)).length,
    ).toBeGreaterThan(5);
    expect(written.filter((one) => one === unaccented(one)).length).toBeGreaterThan(5);
    expect(teencode('cần vay', 3)).toBe(teencode('cần vay', 3));
  });
});

it('trains the same weights twice and separates what can be separated', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    indices: Uint32Array.of(i % 2, 2 + (i % 3)),
    label: (i % 2) as 0 | 1,
    weight: 1,
  }));
  const options = { bits: 4, epochs: 20, rate: 0.3, penalty: 1e-5 };
  const first = trainLogistic(rows, options, 1);
  expect(trainLogistic(rows, options, 1).weights).toEqual(first.weights);
  expect(first.weights[1]).toBeGreaterThan(first.weights[0] ?? 0);
});

it('learns the letters of names', () => {
  const make = (stem: string, label: 'threat' | 'benign') =>
    Array.from({ length: 20 }, (_, i) => ({ host: `${stem}${i}.com`, label, firstSeen: '' }));
  const { names } = trainNameTables([...make('vayzzz', 'threat'), ...make('truong', 'benign')]);
  const logit = (host: string): number => nameLogit(new NameLetters().read(host), names);
  expect(logit('vayzzz77.com')).toBeGreaterThan(logit('truong77.com'));
});

it('takes the traces of copying out of pages', () => {
  expect(withoutCopyTraces('<!-- Mirrored from x --><a href="https://abc.example/">')).toBe(
    ' <a href="https://abc.com/">',
  );
});

it('keeps a group in one fold', () => {
  expect(foldOf('kit-1', 5)).toBe(foldOf('kit-1', 5));
  expect(new Set(Array.from({ length: 60 }, (_, i) => foldOf(`g${i}`, 5))).size).toBe(5);
});
