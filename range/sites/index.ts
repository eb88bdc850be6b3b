import { BEHAVIOUR_SITES } from '../behaviour/index.js';
import type { SiteSpec } from '../site.js';
import { BANK_BRAND_SITES } from './bank-brand.js';
import { GOV_ID_SITES } from './gov-id.js';

/** Every written site of the range. */
export const ALL_SITES: readonly SiteSpec[] = [
  ...GOV_ID_SITES,
  ...BANK_BRAND_SITES,
  ...BEHAVIOUR_SITES,
];
