import { type Claims, type Draft, draftAt } from './draft.js';
import type { TextView } from './text-view.js';

const CODE =
  /(?:\bmst\b|\bmsdn\b|ma so thue|ma so (?:doanh nghiep|dn)|tax code|giay phep (?:dkkd|kinh doanh)|gpkd|gcn ?dkdn|dkkd)[^0-9\n]{0,24}(\d{10}(?:\s?-\s?\d{3})?)(?!\d)/g;
const TEN_DIGITS = /\d{10}/;
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** Tax codes of ten digits, or thirteen for a branch, where the words before name them. */
export function taxCodes(view: TextView, claims: Claims): Draft[] {
  if (!TEN_DIGITS.test(view.folded)) return [];
  const drafts: Draft[] = [];
  for (const match of view.folded.matchAll(CODE)) {
    const written = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - written.length;
    if (claims.overlaps(start, end)) continue;
    claims.add(start, end);
    const value = written.replace(/\s/g, '');
    drafts.push(
      draftAt(view, start, end, {
        kind: 'tax_code',
        value,
        confidence: hasCheckDigit(value) ? 0.97 : 0.7,
      }),
    );
  }
  return drafts;
}

/** The tenth digit checks the first nine (weights of the tax authority, modulo 11). */
function hasCheckDigit(code: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return 10 - (sum % 11) === Number(code[9]);
}
