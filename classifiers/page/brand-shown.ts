import type { Brand, Category, PageFacts } from '../../domain/index.js';
import { foldedLetters } from '../../domain/index.js';
import { writtenAsName } from '../names/brand-spelling.js';
import { createPhraseMatcher, type Pattern, type PhraseMatcher } from '../text/phrase-matcher.js';
import { createViews } from '../vietnamese/views.js';
import { invitations } from './invitation.js';

/** Where a page shows a brand as its own, by how much it says. */
export interface ShownBrand {
  readonly brand: Brand;
  readonly place: string;
}

export interface BrandReader {
  /** The brand a page presents itself as: in its title, site name, first headings, or the text of its logo. */
  shown(facts: PageFacts): ShownBrand | undefined;
  /** The brand that a copyright line at the end of the page names as the owner. */
  claimed(facts: PageFacts): Brand | undefined;
  /** The brand whose account a log-in page speaks of: “Sign in to …”, “your … password”. */
  invited(facts: PageFacts): Brand | undefined;
}

const SHORTEST = 2;
const LOOSE_PLACE = 'đề mục hoặc biểu trưng';
const COPYRIGHT_LINE = /(?:©|\(c\)|copyright|bản quyền)[^\n]{0,80}/gi;
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
  const shown = (facts: PageFacts): ShownBrand | undefined => {
    for (const [place, text] of places(facts)) {
      const brand = strongest(text, matcher, brands);
      if (brand && (place !== LOOSE_PLACE || !isBorrowedEverywhere(brand))) return { brand, place };
    }
    return undefined;
  };
  const claimed = ({ text }: PageFacts): Brand | undefined => {
    const lines = text.slice(-FOOTER_UNITS).match(COPYRIGHT_LINE) ?? [];
    return strongest(lines.join(' . ').slice(0, 160), matcher, brands);
  };
  const invited = (facts: PageFacts): Brand | undefined =>
    strongest(invitations(facts).join(' . ').slice(0, 160), matcher, brands);
  return { shown, claimed, invited };
}

function patternsOf(brand: Brand, group: number): Pattern[] {
  const names = [...new Set([brand.name, ...brand.aliases])];
  return names
    .filter((name) => foldedLetters(name).length >= SHORTEST)
    .map((phrase) => ({ group, weight: phrase.length, phrase, anyAccents: true }));
}

function places({ title, meta, headings, images }: PageFacts): [string, string][] {
  const logos = images.filter(({ src, alt }) => /logo/i.test(src) || /logo/i.test(alt));
  return [
    ['tiêu đề', title],
    ['tên trang', meta['og:site_name'] ?? meta['og:title'] ?? ''],
    [LOOSE_PLACE, headings.slice(0, 3).join(' . ')],
    [
      LOOSE_PLACE,
      logos
        .slice(0, 5)
        .map(({ alt }) => alt)
        .join(' . '),
    ],
  ];
}

/** The longest brand name in a short text; long titles are headlines and speak of brands without being them. */
function strongest(
  text: string,
  matcher: PhraseMatcher,
  brands: readonly Brand[],
): Brand | undefined {
  if (text === '' || text.length > 160) return undefined;
  const hits = matcher
    .match(createViews(text))
    .filter(({ pattern, span }) => writtenAsName(text, span, pattern.phrase))
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
