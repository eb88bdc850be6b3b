import {
  type Brand,
  foldedLetters,
  foldText,
  hostOf,
  hostOfHref,
  isUnderDomain,
  type PageFacts,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { categoryOfBrand, INVITED, isPaymentMark, type ShownBrand } from './brand-shown.js';
import { labelOf } from './host-label.js';
import type { PageContext } from './page-context.js';

/** Is a host the brand's? Where no domain of a brand is verified, a host that bears its very name may be: nobody can say it is not. */
export function ownsHost({ domains, name, aliases }: Brand, host: string): boolean {
  if (domains.length > 0) return domains.some((domain) => isUnderDomain(host, domain));
  const label = labelOf(registrableDomain(host));
  return [name, ...aliases].some((spelling) => foldedLetters(spelling) === label);
}

/** A brand shown as the page's own on a host that is not the brand's. */
export function brandEvidence(shown: ShownBrand, facts: PageFacts, sensitive: boolean): Evidence[] {
  const { brand, place } = shown;
  const shared = { category: categoryOfBrand(brand), brand: brand.id };
  if (place === INVITED)
    return [
      {
        code: 'page.brand_invitation',
        weight: brand.short ? 1.6 : 2.4,
        reason: `Mời đăng nhập tài khoản ${brand.name}, nhưng ${facts.host} không phải tên miền của ${brand.name}`,
        reasonEn: `Invites to log in to ${brand.name} on a host that is not its own`,
        ...shared,
      },
    ];
  if (sensitive) return [{ ...loginOf(shown, facts), ...shared }];
  if (isShell(shown, facts))
    return [
      {
        code: 'page.brand_shell',
        weight: brand.short ? 1 : 1.8,
        reason: `Trang ít chữ tự xưng ${brand.name} (${place}) trên tên miền không phải của ${brand.name}`,
        reasonEn: `A page with little text calls itself ${brand.name} on a host that is not its own`,
        ...shared,
      },
    ];
  if (brand.short || !shown.presented || facts.forms.length === 0) return [];
  return [
    {
      code: 'page.brand_form',
      weight: 1,
      reason: `Mang tên ${brand.name} (${place}) trên tên miền khác và có biểu mẫu`,
      reasonEn: `Shows ${brand.name} on another host, with a form`,
      ...shared,
    },
  ];
}

/** Trades that are called at a switchboard, never at a private mobile. */
const SWITCHBOARD_SECTORS: readonly Brand['sector'][] = [
  'bank',
  'finance',
  'government',
  'utility',
];
const CONTACT_UNITS = 6_000;
/** A contact word and a mobile number, digits possibly masked; on folded text. */
const MOBILE_CONTACT =
  /\b(?:hotline|zalo|lien he|goi|sdt|dien thoai|tu van)\b[^\n\d]{0,25}(?:\+?84|0)[ .]?[35789](?:[ .-]?[\dx•]){8}(?![\dx])/;

/** A bank, lender or office presented on somebody else's host, with a private mobile number to call. */
export function privateContactEvidence(
  { brand, presented }: ShownBrand,
  { text }: PageFacts,
): Evidence[] {
  if (!presented || !SWITCHBOARD_SECTORS.includes(brand.sector)) return [];
  if (!MOBILE_CONTACT.test(foldText(text.slice(0, CONTACT_UNITS)))) return [];
  return [
    {
      code: 'page.private_contact',
      weight: 1.2,
      reason: `Mang tên ${brand.name} trên tên miền khác mà để số di động cá nhân làm liên hệ`,
      reasonEn: `Shows ${brand.name} on another host and gives a private mobile number to call`,
      category: categoryOfBrand(brand),
    },
  ];
}

function loginOf({ brand, place, presented }: ShownBrand, { host }: PageFacts): Evidence {
  if (!presented)
    return {
      code: 'page.brand_mention_login',
      weight: brand.short ? 0.4 : 0.8,
      reason: `Nhắc đến ${brand.name} (${place}) và có biểu mẫu dữ liệu mật trên tên miền không phải của ${brand.name}`,
      reasonEn: `Speaks of ${brand.name}, with a form for secrets, on a host that is not its own`,
    };
  return {
    code: brand.short ? 'page.short_brand_login' : 'page.brand_login',
    weight: brand.short ? 2.2 : 3.2,
    reason: `Mang tên ${brand.name} (${place}) và đòi dữ liệu mật, nhưng ${host} không phải tên miền của ${brand.name}`,
    reasonEn: `Shows ${brand.name} and asks for secrets on a host that is not its own`,
  };
}

const SHELL_UNITS = 1_500;
const SHORTEST_SHELL_NAME = 4;

/** Title or site name present the brand and there is little to read: not a report about the brand. */
function isShell({ brand, presented, named }: ShownBrand, { text }: PageFacts): boolean {
  if (!presented || !named || text.length > SHELL_UNITS) return false;
  return [brand.name, ...brand.aliases].some((name) => name.length >= SHORTEST_SHELL_NAME);
}

/** What a page says of itself that is another's: “© Garena” at its foot, `og:site_name` “Garena”, an address of Garena as its own. */
export function claimEvidence(
  facts: PageFacts,
  { readBrand, brandByDomain }: Pick<PageContext, 'readBrand' | 'brandByDomain'>,
  sensitive: boolean,
): Evidence[] {
  const evidence: Evidence[] = [];
  const add = (
    brand: Brand | undefined,
    claim: Pick<Evidence, 'code' | 'weight' | 'reason' | 'reasonEn'>,
  ): void => {
    if (!brand || ownsHost(brand, facts.host)) return;
    evidence.push({ ...claim, category: categoryOfBrand(brand), brand: brand.id });
  };
  const owner = readBrand.claimed(facts);
  if (owner && !owner.short)
    add(owner, {
      code: 'page.copyright_claim',
      weight: 1.8,
      reason: `Cuối trang ghi bản quyền của ${owner.name} trên tên miền không phải của ${owner.name}`,
      reasonEn: `Claims the copyright of ${owner.name} on a host that is not its own`,
    });
  const site = readBrand.siteName(facts);
  if (site && !site.short)
    add(site, {
      code: 'page.site_name_claim',
      weight: 1.3,
      reason: `Trang tự ghi tên website là ${site.name} trên tên miền không phải của ${site.name}`,
      reasonEn: `Names its site ${site.name} on a host that is not its own`,
    });
  const address = registrableDomain(hostOf(facts.canonical ?? facts.meta['og:url'] ?? ''));
  const named = brandByDomain.get(address);
  // Small honest sites give their Facebook page as their address.
  if (named && (sensitive || named.sector !== 'social'))
    add(named, {
      code: 'page.address_claim',
      weight: 1.5,
      reason: `Trang khai địa chỉ của mình là ${address}, thuộc ${named.name}`,
      reasonEn: `Gives ${address} as its own address, which is ${named.name}’s`,
    });
  return evidence;
}

const IMAGES_READ = 60;
/** Counters and advertisers' pixels are pictures only to the browser. */
const COUNTER =
  /\/(?:watch|adsct|pixel|collect|beacon|tr|px|hit|track\w*)\b|analytics|[?&](?:txn_id|ev|tid)=/i;

/** Logos and icons fetched from a brand's own servers by somebody else's page. */
export function borrowedEvidence(
  facts: PageFacts,
  brandByDomain: ReadonlyMap<string, Brand>,
  sensitive: boolean,
): Evidence[] {
  const sources = [...facts.icons, ...facts.images.slice(0, IMAGES_READ).map(({ src }) => src)];
  for (const source of sources) {
    const domain = registrableDomain(hostOfHref(source));
    const brand = brandByDomain.get(domain);
    if (!brand || COUNTER.test(source) || isPaymentMark(brand) || ownsHost(brand, facts.host))
      continue;
    return [
      {
        code: 'page.borrowed_image',
        weight: sensitive ? 1.3 : 0.4,
        reason: `Lấy hình ảnh từ máy chủ của ${brand.name} (${domain})`,
        reasonEn: `Takes pictures from the servers of ${brand.name}`,
        category: categoryOfBrand(brand),
      },
    ];
  }
  return [];
}
