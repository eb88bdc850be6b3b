import type { TextView } from './text-view.js';

/** What the words just before a number say it is. */
export type NumberCue = 'account' | 'bank' | 'phone' | 'tax' | 'identifier' | 'none';

const BEFORE_CHARS = 60;
const AFTER_CHARS = 24;

/** The last cue before the number wins: `STK 0123 - SĐT 09…`. */
const CUES = new RegExp(
  [
    String.raw`(?<tax>\bmst\b|ma so thue|msdn|ma so (?:doanh nghiep|dn)|tax code|\bmst:|gpkd|giay phep (?:kinh doanh|dkkd))`,
    String.raw`(?<account>\bstk\b|so tai khoan|so tk\b|\btk\b|tai khoan|\bck\b|chuyen khoan|chuyen tien|\bacc(?:ount)?\b(?: ?no\.?| number)?|nop tien|\bcoc vao|thu huong|bank account|so the)`,
    String.raw`(?<phone>\bs[d]?t\b|dien thoai|so dt|\bdt\b|\bphone\b|\bzalo\b|hotline|lien he|\blh\b|\bgoi\b|\bcall\b|\btel\b|whatsapp|viber|telegram|\btele\b|nhan tin|so may|tong dai|\bcskh\b|di dong|mobile|\bsms\b|inbox|\balo\b|\bsip\b|\bfax\b|tu van|ho tro)`,
    String.raw`(?<identifier>\bisbn\b|\bissn\b|don hang|ma don|van don|ma gd|mgd|ma giao dich|\bref\b|giao dich so|\border\b|\botp\b|ma xac|\bma so\b|\bcccd\b|\bcmnd\b|can cuoc|dinh danh|\bimei\b|serial|so khung|hoa don|bien so|ma vach|\bsku\b|\bid\b(?! zalo)|bhxh|\bbhyt\b|so bao danh|\bsbd\b|cong van|so hieu|ma khach|ma kh|hop dong|ho so|tracking|so seri|khuyen mai|ma code|\bcode\b|passport|ho chieu|verification|phien ban|\bversion\b)`,
  ].join('|'),
  'g',
);

/** Currency after a number makes it an amount. */
const MONEY_AFTER =
  /^ ?(?:vnd|d\b|dong\b|k\b|tr\b|trieu|ty\b|nghin|ngan\b(?! hang)|usd|usdt|\$|%|eur)/;
/** After a short number these make it a count. */
const COUNT_AFTER =
  /^ ?(?:diem|kg\b|gr?\b|ml\b|km|m2|cm|mm\b|gb\b|mb\b|kwh|luot|nguoi|ngay\b|thang\b|nam\b|gio\b|phut|lan\b|sp\b|follow|like|view|thanh vien|khach|coin|xu\b|kb\b|mbps|hz|xem\b)/;
const MAX_COUNT_CHARS = 7;
const AMOUNT_BEFORE = /(?:gia|\$|tong tien|so tien|so du|gd|usd|vnd|phi)\s?:?\s?[+-]?\s?$/;

/** What the words around say a number is. */
export function cueBefore(view: TextView, start: number): { cue: NumberCue; distance: number } {
  const from = Math.max(0, start - BEFORE_CHARS);
  const before = view.folded.slice(from, start);
  let found: { cue: NumberCue; distance: number } = { cue: 'none', distance: BEFORE_CHARS };
  for (const match of before.matchAll(CUES)) {
    const name = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0];
    found = { cue: cueOf(name), distance: before.length - match.index - match[0].length };
  }
  return found;
}

function cueOf(name: string | undefined): NumberCue {
  switch (name) {
    case 'tax':
    case 'account':
    case 'phone':
    case 'identifier':
      return name;
    default:
      return 'none';
  }
}

/** Is the stretch an amount of money or a count of things? No amount is written with a leading zero. */
export function isAmount(view: TextView, start: number, end: number): boolean {
  const written = view.plain.slice(start, end);
  if (/^\(?[0+]/.test(written) && written.length > MAX_COUNT_CHARS) return false;
  const after = view.folded.slice(end, end + AFTER_CHARS);
  if (MONEY_AFTER.test(after)) return true;
  if (written.length <= MAX_COUNT_CHARS && COUNT_AFTER.test(after)) return true;
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(written)) return true;
  return (
    !written.startsWith('0') &&
    AMOUNT_BEFORE.test(view.folded.slice(Math.max(0, start - 14), start))
  );
}

const DATE =
  /^(?:(?:[0-2]?\d|3[01])[-./ ](?:0?\d|1[0-2])[-./ ](?:19|20)\d{2}|(?:19|20)\d{2}[-./ ](?:0?\d|1[0-2])[-./ ](?:[0-2]?\d|3[01]))(?!\d)/;

/** Does the stretch begin as a date does? */
export function isDate(view: TextView, start: number, end: number): boolean {
  return DATE.test(view.plain.slice(start, Math.min(end, start + 11)));
}
