import { type Brand, type FieldAsk, foldText, type PageFacts } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { categoryOfBrand, isPaymentMark, type ShownBrand } from './brand-shown.js';

/** Trades whose customers are asked for codes, cards and papers, and only by the institution itself. */
const INSTITUTIONS: readonly Brand['sector'][] = [
  'bank',
  'wallet',
  'finance',
  'government',
  'utility',
  'telco',
  'insurance',
];

function isInstitution(brand: Brand): boolean {
  return INSTITUTIONS.includes(brand.sector) && !isPaymentMark(brand);
}

/** What only the institution itself may ask its customers for, most telling first. */
const KEYS: readonly (readonly [FieldAsk, string, string])[] = [
  ['otp', 'mã OTP', 'a one-time code'],
  ['cvv', 'mã CVV', 'the card’s security code'],
  ['national_id_photo', 'ảnh CCCD', 'photos of the identity card'],
  ['selfie', 'ảnh khuôn mặt', 'a picture of the face'],
  ['card_number', 'số thẻ', 'a card number'],
];

/**
 * A page that calls itself a bank, an office or a carrier, on a host that is not that one's, and asks for what only that one may ask for.
 * Shops and payment gateways show the marks of many banks, but none of them is their title.
 */
export function institutionEvidence(
  { brand, named, presented, place }: ShownBrand,
  { host }: PageFacts,
  asks: ReadonlySet<FieldAsk>,
): Evidence[] {
  if (!isInstitution(brand) || !presented) return [];
  const shared = { category: categoryOfBrand(brand), brand: brand.id };
  const evidence: Evidence[] = [];
  if (named && asks.has('password'))
    evidence.push({
      code: 'page.institution_login',
      weight: brand.short ? 0.6 : 1.2,
      reason: `Trang tự xưng ${brand.name} (${place}) đòi mật khẩu ở ${host}`,
      reasonEn: `Calls itself ${brand.name} and asks for a password on a host that is not its own`,
      ...shared,
    });
  const key = KEYS.find(([ask]) => asks.has(ask));
  if (key)
    evidence.push({
      code: 'page.institution_keys',
      weight: (named ? 1.8 : 1.2) - (brand.short ? 0.4 : 0),
      reason: `Trang tự xưng ${brand.name} (${place}) đòi ${key[1]} ở ${host}, tên miền không phải của ${brand.name}`,
      reasonEn: `Calls itself ${brand.name} and asks for ${key[2]} on a host that is not its own`,
      ...shared,
    });
  return evidence;
}

/** Home and back to the top lead nowhere. */
const LEADS_ON = /^https?:/i;
const SHELL_UNITS = 1_500;

/**
 * A page under a brand's name or copyright from which nothing leads on: no link to the brand, to the page's own site or to anybody. Pages
 * of people who write of a brand have a site around them.
 */
export function nowhereEvidence(brand: Brand, facts: PageFacts): Evidence[] {
  const own = facts.url.split('#')[0];
  const leadsOn = facts.links.some(({ url }) => LEADS_ON.test(url) && url.split('#')[0] !== own);
  if (leadsOn || facts.text.length > SHELL_UNITS) return [];
  return [
    {
      code: 'page.brand_nowhere',
      weight: 1,
      reason: `Mang tên ${brand.name} trên tên miền khác mà không có liên kết nào dẫn đi đâu`,
      reasonEn: `Bears the name of ${brand.name} on another host, and no link leads anywhere`,
      category: categoryOfBrand(brand),
    },
  ];
}

const HEAD_UNITS = 400;
const LABELS_READ = 40;
/** Accounts that are asked for under their own names in forms of others; on folded text. */
const ACCOUNTS =
  /\b(facebook|fb|messenger|zalo|telegram|tele|instagram|tiktok|gmail|google|icloud|apple id|garena|free ?fire|lien quan|roblox|outlook|hotmail|vneid)\b/;
/** “Bình chọn bằng Facebook”: a way in by another's account. */
const WAY_IN =
  /(?:binh chon|bau chon|bo phieu|vote|nhan qua|nhan thuong|nhan code|quay so|xac (?:thuc|minh|nhan)|dang nhap)[^\n]{0,24}\b(?:bang|qua|voi|tai khoan)\s(?:tai khoan\s)?(?:facebook|fb|zalo|telegram|google|garena|mang xa hoi)\b/;
const VOTE = /\b(?:binh chon|bau chon|phieu bau|binh bau|luot vote)\b/;

/**
 * A password asked for on the page itself, where its label names a network's account, or beside the offer to vote or to get something
 * “by Facebook”: a network asks for its password on its own pages only.
 */
export function networkPasswordEvidence({ forms, text, title, host }: PageFacts): Evidence[] {
  const asking = forms.filter(({ fields }) => fields.some(({ asks }) => asks === 'password'));
  if (asking.length === 0) return [];
  const labels = asking.flatMap(({ fields }) =>
    fields
      .slice(0, LABELS_READ)
      .filter(({ asks }) => asks === 'password' || asks === 'login' || asks === 'phone')
      .map(({ label, name }) => foldText(`${name.replace(/[_-]/g, ' ')} ${label}`)),
  );
  const named = labels.map((label) => ACCOUNTS.exec(label)?.[1]).find((name) => name !== undefined);
  const said = foldText(`${title}\n${text.slice(0, HEAD_UNITS * 10)}`);
  const wayIn = WAY_IN.exec(said)?.[0];
  const vote = VOTE.test(said);
  if (named === undefined && wayIn === undefined) return [];
  if (named !== undefined && foldText(host).includes(named.replace(/\s/g, ''))) return [];
  if (named === undefined && !vote) return [];
  return [
    {
      code: 'page.network_password',
      weight: vote ? 2 : 1.5,
      reason: `Đòi mật khẩu tài khoản của mạng khác ngay trong trang: “${named ?? wayIn}”`,
      reasonEn: `Asks on the page itself for the password of another network’s account (${named ?? wayIn})`,
      category: 'cred_social',
    },
  ];
}
