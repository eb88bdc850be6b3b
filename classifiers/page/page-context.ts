import {
  type Brand,
  type ProtectList,
  type ReferenceData,
  registrableDomain,
} from '../../domain/index.js';
import { type BrandReader, createBrandReader } from './brand-shown.js';

/** What a page is judged against. */
export interface PageContext {
  readonly protect: ProtectList;
  readonly readBrand: BrandReader;
  readonly brandByDomain: ReadonlyMap<string, Brand>;
  /** Read from the page's picture. */
  readonly imageText?: string;
}

/** The same for all pages of a process: the register's brands, ready to be read and looked up by the domains they own. */
export function createPageContext(
  { brands }: Pick<ReferenceData, 'brands'>,
  protect: ProtectList,
): PageContext {
  const owners = brands.flatMap((brand) =>
    brand.domains.map((domain) => [registrableDomain(domain), brand] as const),
  );
  return { protect, readBrand: createBrandReader(brands), brandByDomain: new Map(owners) };
}
