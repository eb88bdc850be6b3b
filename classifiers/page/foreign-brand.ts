import type { PageFacts } from '../../domain/index.js';
import type { ShownBrand } from './brand-shown.js';
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

/**
 * A brand shown on somebody else's host, as far as the page poses as it. A shop of many brands, a freight firm, an app shop under its own
 * name speaks of a brand in its title and does not pose as it.
 */
export function asPosed(
  shown: ShownBrand,
  { url, host }: PageFacts,
  naming: SelfNaming,
): ShownBrand {
  const isWebMail = shown.brand.id === 'microsoft' && MAIL_HOST.test(host) && /\/owa\//i.test(url);
  return naming.bearsName || isWebMail ? { ...shown, presented: false } : shown;
}
