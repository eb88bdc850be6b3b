import type { SiteSpec } from '../site.js';
import { BODY_SITES } from './bodies.js';
import { CLOAK_SITES } from './cloaks.js';
import { COPY_SITES } from './copies.js';
import { ENCODING_SITES } from './encodings.js';
import { INTRUSION_SITES } from './intrusions.js';
import { RECORD_CLOAKS } from './record-cloaks.js';
import { REDIRECT_SITES } from './redirects.js';
import { REFUSAL_SITES } from './refusals.js';
import { SCRIPT_CLOAKS } from './script-cloaks.js';
import { TRAP_SITES } from './traps.js';

/** Every site whose point is how it behaves. */
export const BEHAVIOUR_SITES: readonly SiteSpec[] = [
  ...REDIRECT_SITES,
  ...CLOAK_SITES,
  ...SCRIPT_CLOAKS,
  ...RECORD_CLOAKS,
  ...BODY_SITES,
  ...ENCODING_SITES,
  ...REFUSAL_SITES,
  ...TRAP_SITES,
  ...COPY_SITES,
  ...INTRUSION_SITES,
];
