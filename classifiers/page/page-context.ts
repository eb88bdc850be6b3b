import type { Brand, ProtectList } from '../../domain/index.js';
import type { BrandReader } from './brand-shown.js';

/** What a page is judged against. */
export interface PageContext {
  readonly protect: ProtectList;
  readonly readBrand: BrandReader;
  readonly brandByDomain: ReadonlyMap<string, Brand>;
  /** Read from the page's picture. */
  readonly imageText?: string;
}
