import type { Brand, Category, PageFacts } from '../../domain/index.js';
import { foldedLetters, foldText } from '../../domain/index.js';
import { writtenAsName } from '../names/brand-spelling.js';
import { createPhraseMatcher, type Pattern, type PhraseMatcher } from '../text/phrase-matcher.js';
import { ViewReader } from '../vietnamese/views.js';
import { invitations } from './invitation.js';

/** Where a page shows a brand, by how much it says. */
export interface ShownBrand {
  readonly brand: Brand;
  readonly place: string;
  /** It stands in what the page calls itself: title or site name. */
  readonly named: boolean;
  /** It is the subject of those words, as in “Vietcombank – Đăng nhập”; not one of many, as in “Đáo hạn thẻ qua Zalo mất 42 triệu”. */
  readonly presented: boolean;
}

export interface BrandReader {
  /** The brand a page presents itself as: in its title, site name, first headings, the text of its logo, or the first lines of its picture. */
  shown(facts: PageFacts, imageText?: string): ShownBrand | undefined;
  /** The brand that a copyright line at the end of the page names as the owner. */
  claimed(facts: PageFacts): Brand | undefined;
  /** The brand whose name is the very name the page gives its site. */
  siteName(facts: PageFacts): Brand | undefined;
  /** The brand whose account a log-in page speaks of: “Sign in to …”, “your … password”. */
  invited(facts: PageFacts): Brand | undefined;
}

const SHORTEST = 2;
const NAME_PLACE = 'tên trang';
const LOOSE_PLACE = 'đề mục hoặc biểu trưng';
/** The place of a brand that only the words of a log-in name. */
export const INVITED = 'lời mời đăng nhập';
const IMAGE_PLACE = 'chữ trong ảnh của trang';
/** Lines of a picture that stand where a page has its logo and headings. */
const IMAGE_LINES = 3;
const COPYRIGHT_LINE = /(?:©|ⓒ|\(c\)|copyright|bản quyền|版权所有)[^\n]{0,80}/gi;
/** The holder's name ends with its sentence: “© Hộ kinh doanh An. Bài trên Facebook …” is not Facebook's. */
const AFTER_HOLDER = /(?<=\p{Lu}\p{L}*[^.\n]*\p{L}{2})\.\s+\p{Lu}.*/u;
const FOOTER_UNITS = 4_000;

/** “Log in with Google” stands on honest pages: such brands count only in titles and names. */
function isSignInButton({ sector }: Brand): boolean {
  return sector === 'social' || sector === 'other';
}

const isBorrowedEverywhere = (brand: Brand): boolean =>
  isSignInButton(brand) || isPaymentMark(brand);

/** Honest shops show the marks of cards and wallets beside their payment forms: such brands count only in titles and names. */
export function isPaymentMark({ id }: Pick<Brand, 'id'>): boolean {
  return PAYMENT_MARKS.has(id);
}
const PAYMENT_MARKS: ReadonlySet<string> = new Set([
  ...['visa', 'mastercard', 'paypal', 'napas', 'momo', 'zalopay', 'vnpay', 'shopeepay'],
]);

/** Finds the brands a page presents itself as. */
export function createBrandReader(brands: readonly Brand[]): BrandReader {
  const patterns = brands.flatMap((brand, group) => patternsOf(brand, group));
  const matcher = createPhraseMatcher(patterns);
  const shown = (facts: PageFacts, imageText = ''): ShownBrand | undefined => {
    let mentioned: ShownBrand | undefined;
    for (const [place, words] of [...places(facts), ...imagePlace(imageText)]) {
      const brand = strongest(words, matcher, brands);
      const isLoose = place === LOOSE_PLACE || place === IMAGE_PLACE;
      if (!brand || (isLoose && isBorrowedEverywhere(brand))) continue;
      const found = { brand, place, named: !isLoose, presented: presents(words, brand) };
      if (found.presented) return found;
      mentioned ??= found;
    }
    return mentioned;
  };
  const siteName = ({ meta }: PageFacts): Brand | undefined => {
    const name = meta['og:site_name'] ?? meta['application-name'] ?? '';
    const brand = strongest(name, matcher, brands);
    return brand && spellings(brand).includes(plainWords(name)) ? brand : undefined;
  };
  let asked: { readonly text: string; readonly brand: Brand | undefined } | undefined;
  const claimed = ({ text }: PageFacts): Brand | undefined => {
    // Two kinds of evidence ask for the same page.
    asked = asked?.text === text ? asked : { text, brand: ownerIn(text) };
    return asked.brand;
  };
  const ownerIn = (text: string): Brand | undefined => {
    const found = text.slice(-FOOTER_UNITS).match(COPYRIGHT_LINE) ?? [];
    const lines = found.map((line) => line.replace(AFTER_HOLDER, ''));
    return strongest(lines.join(' . ').slice(0, 160), matcher, brands);
  };
  const invited = (facts: PageFacts): Brand | undefined =>
    strongest(invitations(facts).join(' . ').slice(0, 160), matcher, brands);
  return { shown, claimed, siteName, invited };
}

function patternsOf(brand: Brand, group: number): Pattern[] {
  const names = [...new Set([brand.name, ...brand.aliases])];
  return names
    .filter((name) => foldedLetters(name).length >= SHORTEST)
    .map((phrase) => ({ group, weight: phrase.length, phrase, anyAccents: true }));
}

const PARTS = /\s[-–—:•·_]+\s|[|:•·»]+/;
/** A longer part of a title is a sentence. */
const NAME_WORDS = 8;
const NAME_SHARE = 1 / 3;

/** Does a title, name or heading present a brand: a part of it begins or ends with the brand's name, or is a third of it? */
function presents(words: string, brand: Brand): boolean {
  const names = spellings(brand);
  return words.split(PARTS).some((part) => {
    const plain = plainWords(part);
    const count = plain.split(' ').length;
    return names.some((name) => {
      if (!` ${plain} `.includes(` ${name} `)) return false;
      if (name.split(' ').length / count >= NAME_SHARE) return true;
      return count <= NAME_WORDS && (plain.startsWith(`${name} `) || plain.endsWith(` ${name}`));
    });
  });
}

function spellings({ name, aliases }: Brand): string[] {
  return [name, ...aliases].map(plainWords).filter((spelling) => spelling !== '');
}

function plainWords(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function places({ title, meta, headings, images }: PageFacts): [string, string][] {
  const logos = images.filter(({ src, alt }) => /logo/i.test(src) || /logo/i.test(alt));
  return [
    ['tiêu đề', title],
    [NAME_PLACE, meta['og:site_name'] ?? ''],
    [NAME_PLACE, meta['og:title'] ?? ''],
    [LOOSE_PLACE, headings.slice(0, 3).join(' | ')],
    [
      LOOSE_PLACE,
      logos
        .slice(0, 5)
        .map(({ alt }) => alt)
        .join(' | '),
    ],
  ];
}

function imagePlace(imageText: string): [string, string][] {
  const lines = imageText.split('\n', IMAGE_LINES);
  return imageText === '' ? [] : [[IMAGE_PLACE, lines.join(' . ')]];
}

const reader = new ViewReader();
/** “2022年FREE FIRE活动”: no space parts a name from Han letters. */
const BESIDE_HAN = /\p{Script=Han}(?=[A-Za-z])|[A-Za-z](?=\p{Script=Han})/gu;
/** Visas are for journeys, Visa is for cards. */
const OF_CARDS =
  /\b(?:the|card|debit|credit|tin dung|ghi no|thanh toan|mastercard|payment|verified)\b|^visa$/;

/** The longest brand name in a short text; long titles are headlines and speak of brands without being them. */
function strongest(
  text: string,
  matcher: PhraseMatcher,
  brands: readonly Brand[],
): Brand | undefined {
  if (text === '' || text.length > 160) return undefined;
  const spaced = text.replace(BESIDE_HAN, '$& ');
  const hits = matcher
    .match(reader.read(spaced))
    .filter(({ pattern, span }) => writtenAsName(spaced, span, pattern.phrase))
    .filter(({ pattern }) => brands[pattern.group]?.id !== 'visa' || OF_CARDS.test(foldText(text)))
    .sort((a, b) => b.pattern.weight - a.pattern.weight);
  const best = hits[0];
  return best && brands[best.pattern.group];
}

const STATE_CATEGORIES: readonly (readonly [RegExp, Category])[] = [
  [/thue|tax|gdt/, 'gov_tax'],
  [/csgt|phat-?nguoi|traffic/, 'gov_traffic'],
  [/bhxh|bao-?hiem|vss|social/, 'gov_social'],
  [/cong-?an|police|bca|mps/, 'gov_police'],
];

/** The category a borrowed brand points to. */
export function categoryOfBrand({ id, sector }: Pick<Brand, 'id' | 'sector'>): Category {
  switch (sector) {
    case 'bank':
    case 'wallet':
      return 'bank_brand';
    case 'government':
      return STATE_CATEGORIES.find(([pattern]) => pattern.test(id))?.[1] ?? 'gov_id';
    case 'utility':
      return 'util_power';
    case 'telco':
      return 'sim_swap';
    case 'delivery':
      return 'shipper';
    case 'commerce':
      return 'shop_fake';
    case 'travel':
      return 'travel';
    case 'broker':
      return 'invest';
    case 'finance':
      return 'loan';
    case 'insurance':
      return 'gov_social';
    case 'game':
    case 'social':
    case 'other':
      return 'cred_social';
  }
}
