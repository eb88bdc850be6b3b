import { type Brand, type PageFacts, registrableDomain } from '../../domain/index.js';
import type { ShownBrand } from './brand-shown.js';
import { isTitledAs, labelOf } from './host-label.js';
import type { SelfNaming } from './self-name-evidence.js';

const STORES: ReadonlySet<string> = new Set(
  'apps.apple.com play.google.com appgallery.huawei.com apps.microsoft.com galaxystore.samsung.com addons.mozilla.org chromewebstore.google.com'.split(
    ' ',
  ),
);

/** A store's page bears the name of the app, not its own. */
export function isStore({ host }: PageFacts): boolean {
  return STORES.has(host);
}

/** Who runs the program on his own server shows its name there: Outlook on the mail host of a firm. */
const MAIL_HOST = /^(?:mail|webmail|email|owa|exchange|outlook)\d*\./;
/** Where such programs keep their log-in, by brand. */
const INSTALLED: ReadonlyMap<string, RegExp> = new Map([
  ['wordpress', /\/(?:wp-login\.php|wp-admin\b)/],
  ['gitlab', /\/users\/sign_in\b/],
]);

function isInstalled(id: string, { url, host }: PageFacts): boolean {
  if (id === 'microsoft') return MAIL_HOST.test(host) && /\/owa\//i.test(url);
  return INSTALLED.get(id)?.test(url) === true;
}

/** Trades whose name in a title is believed whatever stands at the foot of the page: there anybody writes his own. */
const TRUSTED_SECTORS: readonly Brand['sector'][] = [
  'bank',
  'finance',
  'wallet',
  'government',
  'utility',
  'telco',
];

/**
 * A brand shown on somebody else's host, as far as the page poses as it. A shop of many brands, a freight firm, an app shop under its own
 * name speaks of a brand in its title and does not pose as it; where the brand is a bank or an office, its own name must stand there too.
 */
export function asPosed(shown: ShownBrand, facts: PageFacts, naming: SelfNaming): ShownBrand {
  const { host } = facts;
  const { id, sector } = shown.brand;
  const isTitled = (): boolean => isTitledAs(labelOf(registrableDomain(host)), facts);
  const isOwn = naming.bearsName && (!TRUSTED_SECTORS.includes(sector) || isTitled());
  return isOwn || isInstalled(id, facts) ? { ...shown, presented: false } : shown;
}
