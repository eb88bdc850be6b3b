import { type Brand, type FieldAsk, type PageFacts, withoutFragment } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { categoryOfBrand, INVITED, isPaymentMark, type ShownBrand } from './brand-shown.js';

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

const OF_PAYMENT: ReadonlySet<FieldAsk> = new Set(['card_number', 'cvv']);

/**
 * A page that calls itself a bank, an office or a carrier, on a host that is not that one's, and asks for what only that one may ask for.
 * Shops and payment gateways show the marks of many banks, but none of them is their title.
 */
export function institutionEvidence(
  { brand, named, presented, place }: ShownBrand,
  { host }: PageFacts,
  asks: ReadonlySet<FieldAsk>,
): Evidence[] {
  if (!isInstitution(brand) || place === INVITED) return [];
  if (!presented) return named && !brand.short ? mentionEvidence(brand, asks) : [];
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
  // A payment page shows the logos of banks and asks for a card; none of them is its name.
  const key = KEYS.find(([ask]) => asks.has(ask) && (named || !OF_PAYMENT.has(ask)));
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

/** “Hoàn tiền cho chủ thẻ …”: an institution in the title, and a code or a card’s back asked for. */
function mentionEvidence(brand: Brand, asks: ReadonlySet<FieldAsk>): Evidence[] {
  if (!asks.has('otp') && !asks.has('cvv')) return [];
  return [
    {
      code: 'page.institution_mention_keys',
      weight: 1,
      reason: `Tiêu đề nhắc ${brand.name}, trang đòi mã OTP hoặc CVV trên tên miền không phải của ${brand.name}`,
      reasonEn: `The title speaks of ${brand.name}, and a one-time or card code is asked for on a host that is not its own`,
      category: categoryOfBrand(brand),
    },
  ];
}

/** Home and back to the top lead nowhere. */
const LEADS_ON = /^https?:/i;
const SHELL_UNITS = 1_500;

/**
 * A page under a brand's name or copyright from which nothing leads on: no link to the brand, to the page's own site or to anybody. Pages
 * of people who write of a brand have a site around them.
 */
export function nowhereEvidence(brand: Brand, facts: PageFacts): Evidence[] {
  // Software that people run on their own servers bears its maker's name.
  if (brand.sector === 'other') return [];
  if (facts.text.length > SHELL_UNITS) return [];
  const own = withoutFragment(facts.url);
  const leadsOn = facts.links.some(({ url }) => LEADS_ON.test(url) && withoutFragment(url) !== own);
  if (leadsOn) return [];
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
