import type { Evidence } from '../evidence.js';
import { isWordUnit } from '../vietnamese/letters.js';
import { type TextViews, viewText } from '../vietnamese/views.js';

const LEAST_DISGUISED = 2;
const SHORT_TEXT_UNITS = 20_000;
/** Fewer letters and digits than this say nothing. */
const THIN_UNITS = 4;
/** Money shapes, on the folded view: small in, larger out; a fixed percentage a day. */
const IN_OUT =
  /\b(?:nap|coc|von|dau tu|bo ra)\s{1,3}\d[\d.,]{0,9}\s?(?:k|tr|trieu|cu|nghin|usdt?|d)?[^\n]{0,25}?\b(?:rut|nhan(?: ve)?|thu(?: ve)?|lai|tang|hoan)\s{1,3}(?:ve\s)?\d/;
const PER_DAY = /\d{1,3}\s?(?:%|phan tram)\s?(?:\/|moi|mot|1)?\s?(?:ngay|tuan|day)\b/;
const DAY_WAGE =
  /\b\d{2,4}\s?k?\s?(?:-|den|toi|~)\s?\d{2,4}\s?(?:k|tr|nghin)\s?(?:\/|moi|mot|1)\s?ngay\b/;
/** Pay by the task, the like, the view; not prices of likes by the hundred, nor counts of views. */
const PIECE_RATE =
  /(?:\b|\d)(?:nhiem vu|luot (?:like|thich|tim|theo doi|xem|tai|danh gia)|like|follow|danh gia|video|binh luan|cmt|comment|captcha|don ao)\b[^\n.!?]{0,14}?\b\d{1,3}(?:[.,]000)? ?(?:k|nghin|ngan|dong|canh|xi|lit)\b(?! ?(?:like|view|luot|sub|follow|nguoi|tim))/;

const PIECE_RATE_UNITS = 1_500;
const MONEY_SHAPE = 'cue.money_shape';

/** Evidence of how a text is written: hidden letters and the shapes of money. */
export function writingEvidence(views: TextViews): Evidence[] {
  if (views.tokenCount === 0) return [];
  return [...disguiseEvidence(views), ...moneyEvidence(views)];
}

function disguiseEvidence({ disguises, tokenCount }: TextViews): Evidence[] {
  const hidden =
    disguises.leet +
    disguises.joined +
    disguises.lookAlikes +
    disguises.compatibility +
    disguises.invisible;
  if (hidden < LEAST_DISGUISED || hidden / tokenCount < 0.02) return [];
  const weight = Math.min(1.6, 0.5 + (hidden / tokenCount) * 3);
  return [
    {
      code: 'writing.disguised',
      weight,
      reason: `Chữ bị ngụy trang ${hidden} chỗ (số thay chữ, tách chữ, ký tự lạ hoặc ẩn)`,
      reasonEn: `Letters disguised in ${hidden} places`,
    },
  ];
}

function moneyEvidence(views: TextViews): Evidence[] {
  const folded = viewText(views.folded, 0, Math.min(views.length, SHORT_TEXT_UNITS));
  const shapes = [
    {
      found: IN_OUT.exec(folded),
      weight: 1.3,
      vi: 'Nạp ít, hứa nhận nhiều',
      en: 'Small in, larger out',
    },
    {
      found: PER_DAY.exec(folded),
      weight: 0.9,
      vi: 'Lãi theo phần trăm mỗi ngày',
      en: 'A percentage a day',
    },
    {
      found: DAY_WAGE.exec(folded),
      weight: 0.8,
      vi: 'Thu nhập theo ngày cho việc dễ',
      en: 'A day wage for easy work',
    },
    {
      // A long text comes by such a shape by chance.
      found: folded.length > PIECE_RATE_UNITS ? null : PIECE_RATE.exec(folded),
      code: 'cue.piece_rate',
      weight: 0.9,
      vi: 'Trả tiền theo nhiệm vụ, lượt thích, lượt xem',
      en: 'Pays by the task, the like or the view',
    },
  ];
  return shapes.flatMap(({ found, code = MONEY_SHAPE, weight, vi, en }): Evidence[] => {
    if (!found) return [];
    const last = found.index + found[0].length - 1;
    const span = {
      field: 'text',
      start: views.starts[found.index] ?? 0,
      end: views.ends[last] ?? 0,
    };
    return [{ code, weight, reason: vi, reasonEn: en, span }];
  });
}

/** True where a text is too thin to say anything. */
export function isThin(views: TextViews): boolean {
  let units = 0;
  for (let i = 0; i < views.length && units < THIN_UNITS; i += 1)
    if (isWordUnit(views.folded[i] ?? 0)) units += 1;
  return units < THIN_UNITS;
}
