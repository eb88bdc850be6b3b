import {
  type Brand,
  hostOf,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { type BrandReader, categoryOfBrand, isPaymentMark } from './brand-shown.js';
import { invitationEvidence } from './invitation.js';
import { ownerEvidence } from './page-owner.js';

export interface PageContext {
  readonly protect: ProtectList;
  readonly readBrand: BrandReader;
  readonly brandByDomain: ReadonlyMap<string, Brand>;
}

/** Is the host the brand's own? */
export function ownsHost(brand: Brand, host: string): boolean {
  return brand.domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** What speaks of another owner than the host's. */
export function strangerEvidence(
  facts: PageFacts,
  context: PageContext,
  { sensitive, logIn, branded }: { sensitive: boolean; logIn: boolean; branded: boolean },
): Evidence[] {
  const points = logIn && !ownsKnownHost(facts.host, context);
  return [
    ...claimEvidence(context.readBrand.claimed(facts), facts),
    ...borrowedEvidence(facts, context, sensitive),
    ...(points ? ownerEvidence(facts, context.protect) : []),
    ...(points && !branded ? invitationEvidence(facts) : []),
    ...(logIn ? freeHostingEvidence(facts, context) : []),
  ];
}

/** A platform's own pages: official as a name, though not protected, since its users write there too. */
function ownsKnownHost(host: string, { brandByDomain }: PageContext): boolean {
  const brand = brandByDomain.get(registrableDomain(host));
  return brand !== undefined && ownsHost(brand, host);
}

/** Free hosting has honest log-ins too, of hobby and trial projects; few ask for passwords of strangers. */
function freeHostingEvidence({ host }: PageFacts, { protect }: PageContext): Evidence[] {
  const shared = protect.sharedHost(host);
  if (shared?.kind !== 'hosting' || shared.domain === host) return [];
  return [
    {
      code: 'page.free_hosting_login',
      weight: 1.4,
      reason: `Đòi đăng nhập trên dịch vụ lưu trữ miễn phí ${shared.domain}`,
      reasonEn: `Asks to log in on free hosting (${shared.domain})`,
    },
  ];
}

/** “© Garena” at the foot of a page that is not Garena's. */
function claimEvidence(brand: Brand | undefined, facts: PageFacts): Evidence[] {
  if (!brand || brand.short || ownsHost(brand, facts.host)) return [];
  return [
    {
      code: 'page.copyright_claim',
      weight: 1.8,
      reason: `Cuối trang ghi bản quyền của ${brand.name} trên tên miền không phải của ${brand.name}`,
      reasonEn: `Claims the copyright of ${brand.name} on a host that is not its own`,
      category: categoryOfBrand(brand),
      brand: brand.id,
    },
  ];
}

/** Counters and advertisers' pixels are pictures only to the browser. */
const COUNTER =
  /\/(?:watch|adsct|pixel|collect|beacon|tr|px|hit|track\w*)\b|analytics|[?&](?:txn_id|ev|tid)=/i;

/** Logos and icons fetched from a brand's own servers by somebody else's page. */
function borrowedEvidence(facts: PageFacts, context: PageContext, sensitive: boolean): Evidence[] {
  const sources = [...facts.icons, ...facts.images.slice(0, 60).map(({ src }) => src)];
  for (const source of sources) {
    if (COUNTER.test(source)) continue;
    const domain = registrableDomain(hostOf(source));
    const brand = context.brandByDomain.get(domain);
    if (!brand || isPaymentMark(brand) || ownsHost(brand, facts.host)) continue;
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
