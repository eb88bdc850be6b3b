import { type Brand, hostOf, type PageFacts, registrableDomain } from '../../domain/index.js';
import type { Evidence } from '../evidence.js';
import { categoryOfBrand } from './brand-shown.js';
import { ASSET_SHARE } from './owner-references.js';
import type { PointedOwner } from './page-owner.js';

export const FOREIGN_IDENTITY = 'page.foreign_identity';
export const FOREIGN_LINKS = 'page.foreign_links';

/** One picture or script: anybody's supplier. */
const ONE_ASSET_WEIGHT = 0.5;

/** One link says little, an owner's name in words and links much. */
function ownerWeight(named: boolean, { references: count, alone }: PointedOwner): number {
  if (count <= ASSET_SHARE) return named ? 1.8 : ONE_ASSET_WEIGHT;
  if (named) return count < 1 ? 2.6 : 3.4;
  if (alone) return 3.2;
  if (count < 1) return 2.2;
  return count >= 2 ? 2.8 : 2.5;
}

/** What is typed goes to the owner: a door to a service somebody rents, or a copy that takes nothing. */
function sendsTo(domain: string, { forms }: PageFacts): boolean {
  const asking = forms.filter(({ fields }) => fields.some(({ asks }) => asks === 'password'));
  return (
    asking.length > 0 && asking.every(({ action }) => registrableDomain(hostOf(action)) === domain)
  );
}

/** A log-in whose links, addresses and pictures are another owner's than the host's: a brand's of the register, or anybody's. */
export function ownerEvidence(
  facts: PageFacts,
  owner: PointedOwner,
  brand: Brand | undefined,
): Evidence[] {
  if (sendsTo(owner.domain, facts)) return [];
  const { domain, lookAlike } = owner;
  // Where the register knows the owner, its domain is its name.
  const named = owner.named || brand !== undefined;
  const evidence: Evidence[] = [
    {
      code: named ? FOREIGN_IDENTITY : FOREIGN_LINKS,
      weight: ownerWeight(named, owner),
      reason: named
        ? `Trang đòi đăng nhập, tự xưng và dẫn về ${domain}, nhưng đặt ở ${facts.host}`
        : `Trang đòi đăng nhập ở ${facts.host} nhưng liên kết, địa chỉ, hình ảnh đều của ${domain}`,
      reasonEn: named
        ? `Asks to log in, names and points to ${domain}, yet stands on another host`
        : `Asks to log in, yet its links, addresses and pictures are those of ${domain}`,
      ...(brand ? { brand: brand.id, category: categoryOfBrand(brand) } : {}),
    },
  ];
  if (lookAlike)
    evidence.push({
      code: 'page.look_alike_of_links',
      weight: 1.6,
      reason: `Tên miền ${facts.host} nhái ${domain}, nơi các liên kết của trang dẫn về`,
      reasonEn: `The host imitates ${domain}, to which the page's links lead`,
    });
  return evidence;
}
