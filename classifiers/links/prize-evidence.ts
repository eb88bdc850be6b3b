import type { Evidence } from '../evidence.js';
import { spanOf, type TextViews, viewText } from '../vietnamese/views.js';
import { UNVOUCHED_PLACES } from './unvouched.js';

const READ_UNITS = 4_000;
const PRIZE =
  /\b(?:chuc mung|trung (?:thuong|giai)|may man|qua tang|tang qua|nhan (?:qua|thuong|giai|luon|ngay)|tang (?:ngay|ban|quy)|mien phi)\b/;
const UNVOUCHED: ReadonlySet<string> = new Set([...UNVOUCHED_PLACES, 'link.messenger']);

/**
 * A prize, gift or free offer beside a link that nobody vouches for: each by itself is everyday, both together are the lure. Links are those
 * of `linkEvidence` in the same text.
 */
export function prizeEvidence(views: TextViews, links: readonly Evidence[]): Evidence[] {
  if (!links.some(({ code }) => UNVOUCHED.has(code))) return [];
  if (links.some(({ code }) => code === 'link.official')) return [];
  const found = PRIZE.exec(viewText(views.folded, 0, Math.min(views.length, READ_UNITS)));
  if (!found) return [];
  return [
    {
      code: 'link.prize',
      weight: 0.8,
      reason: 'Hứa quà, thưởng hoặc miễn phí bên liên kết chưa ai xác nhận',
      reasonEn: 'Promises a prize, a gift or something free beside a link nobody vouches for',
      span: spanOf(views, found.index, found.index + found[0].length),
    },
  ];
}
