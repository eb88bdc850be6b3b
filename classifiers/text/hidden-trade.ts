import { type Category, foldText } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import type { TextViews } from '../vietnamese/views.js';

const READ_UNITS = 1_500;
/** Trades whose words are hidden from filters, as one writes them plainly; of six letters and more, since gaps are not seen. */
const TRADES: readonly (readonly [Category, string])[] = [
  [
    'illegal_ad',
    'lam bang|bang cap|bang lai|bang tot nghiep|loai giay to|lam giay to|bao lay bang|khong can thi|phoi that|gai goi|gai xinh|tinh duc|massage|check hang|ban hoa don|phao no|thuoc me',
  ],
  ['loan', 'vay tien|ho tro vay|nhan vay|cho vay|vay nhanh|vay von|giai ngan|xoa no xau|tra gop'],
  ['gambling', 'tai xiu|xoc dia|soi cau|ho tro keo|nha cai|bach thu|cuoc bong|danh bai'],
  ['job_task', 'viec nhe|cong tac vien|nhiem vu|luong cao|khong coc|chot don'],
];
/** Words that stand beside them and say nothing alone: how to reach the seller, what is sold. */
const BESIDE = 'zalo|telegram|lien he|inbox|nhan lam|giay to|cao dang|dai hoc|viec lam|no xau';

/** Letters and the digits and signs that stand for them, drawn together: `l`, `i`, `1` and `!` are one. */
const ONE_SHAPE: Readonly<Record<string, string>> = {
  ...{ l: 'i', '1': 'i', '!': 'i', '|': 'i', j: 'i', '0': 'o', '3': 'e', '4': 'a', '@': 'a' },
  ...{ '5': 's', $: 's' },
};
const TERMS: readonly { readonly category?: Category; readonly shape: string }[] = [
  ...TRADES.flatMap(([category, terms]) =>
    terms.split('|').map((term) => ({ category, shape: shapeOf(term) })),
  ),
  ...BESIDE.split('|').map((term) => ({ shape: shapeOf(term) })),
];

const UMLAUT = /[äëïöü]/i;
/** A word written so that filters do not find it; `LAl` for `LAI`, `BangLai`, `b_ang`, `v.ay`, `v4y`, `gäi`, letters of other alphabets. */
const HIDDEN =
  /\p{L}[013457@$!]\p{L}|\p{Lu}[\p{Lu}0]*l(?!\p{Ll})|\p{Ll}\p{Lu}|\p{L}[_*'|~]\p{L}|(?<!\p{L})\p{L}{1,3}\.\p{Ll}|\p{L}{2}0(?!\d)|[äëïöü\u0370-\u04ff]|[\u{1d400}-\u{1d7ff}]/u;

/**
 * Words of a forbidden or often abused trade, or of how to reach its seller, with letters hidden inside: honest people play with letters, but not
 * with these. Plainly written words count nothing here, and a hidden way to reach somebody alone counts nothing either.
 */
export function hiddenTradeEvidence({ original, disguises }: TextViews): Evidence[] {
  const hidden = disguises.leet + disguises.joined + disguises.lookAlikes + disguises.compatibility;
  if (hidden === 0 && !UMLAUT.test(original)) return [];
  const { shapes, hides } = shaped(original.slice(0, READ_UNITS));
  const found = TERMS.filter(({ shape }) => hidesIn(shapes, hides, shape));
  const trade = found.find(({ category }) => category !== undefined)?.category;
  if (trade === undefined) return [];
  return [
    {
      code: 'writing.hidden_trade',
      weight: found.length > 1 ? 1.8 : 1,
      reason: 'Giấu chữ ngay trong từ chỉ dịch vụ cấm hoặc cách liên hệ',
      reasonEn: 'Letters hidden in the very words of a forbidden trade or its contact',
      category: trade,
    },
  ];
}

interface Shaped {
  readonly shapes: string;
  /** For each unit of `shapes`, whether its word hides letters. */
  readonly hides: readonly boolean[];
}

/** The text's letters in one shape each, without gaps; a sentence's end stays as a bar. */
function shaped(text: string): Shaped {
  let shapes = '';
  const hides: boolean[] = [];
  for (const word of text.split(/\s+/)) {
    if (word.includes('://')) continue;
    const hidden = HIDDEN.test(word);
    const shape = shapeOf(word) + (/[.!?;:,]$/.test(word) ? ' ' : '');
    shapes += shape;
    for (let at = 0; at < shape.length; at += 1) hides.push(hidden);
  }
  return { shapes, hides };
}

function shapeOf(text: string): string {
  let shape = '';
  for (const letter of foldText(text)) {
    const one = ONE_SHAPE[letter] ?? letter;
    if (/[a-z]/.test(one)) shape += one;
  }
  return shape;
}

function hidesIn(shapes: string, hides: readonly boolean[], term: string): boolean {
  for (let at = shapes.indexOf(term); at !== -1; at = shapes.indexOf(term, at + 1))
    if (hides.slice(at, at + term.length).includes(true)) return true;
  return false;
}
