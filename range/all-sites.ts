import { BEHAVIOUR_SITES } from './behaviour/index.js';
import { HONEST_SITES } from './honest/index.js';
import type { SiteSpec } from './site.js';
import { SCAM_SITES } from './sites/index.js';

/** Every written site of the range. */
export const ALL_SITES: readonly SiteSpec[] = [...SCAM_SITES, ...HONEST_SITES, ...BEHAVIOUR_SITES];
