import {
  foldedLetters,
  hostOf,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import { labelOf, lettersOf } from './host-label.js';
import { isSoftwareName } from './software-names.js';

/** What points to one owner. */
export interface Pointed {
  readonly domain: string;
  readonly count: number;
  /** The account is kept there: “Forgot password?”, “Terms of use”. */
  readonly account: boolean;
}

/** Services that stand in pages of all owners: counters, captchas, consent, fonts, log-in and payment providers. */
const SERVICES: ReadonlySet<string> = new Set(
  (
    'w3.org schema.org ogp.me whatwg.org mozilla.org opera.com google.com gstatic.com googleapis.com googletagmanager.com doubleclick.net ' +
    'google-analytics.com googleusercontent.com googleadservices.com recaptcha.net hcaptcha.com cloudflare.com cloudflareinsights.com ' +
    'cookielaw.org onetrust.com cookiebot.com trustarc.com gravatar.com hotjar.com clarity.ms bing.com facebook.com facebook.net fbcdn.net ' +
    'instagram.com twitter.com x.com t.co linkedin.com youtube.com pinterest.com tiktok.com vk.com yandex.ru mail.ru apple.com microsoft.com ' +
    'microsoftonline.com live.com github.com adobe.com paypal.com paypalobjects.com stripe.com visa.com mastercard.com jquery.com ' +
    'bootstrapcdn.com jsdelivr.net unpkg.com fontawesome.com typekit.net cloudfront.net amazonaws.com akamaihd.net akamaized.net azureedge.net ' +
    'azurefd.net windows.net fastly.net b-cdn.net auth0.com okta.com oktacdn.com digicert.com verisign.com norton.com trustpilot.com bbb.org gmail.com ' +
    'hotmail.com outlook.com yahoo.com example.com domain.com email.com copyright.com'
  ).split(' '),
);

/** A link says more of the owner than a picture, which anybody may lend. */
export const LINK_SHARE = 0.5;
/** Where the account is kept: “Forgot password?”, “Terms of use”. */
const ACCOUNT_LINK_SHARE = 1;
export const ASSET_SHARE = 0.4;
const ADDRESS_SHARE = 2;
/** An address in a script, a style or a hidden field: a supplier's more often than a link is. */
const CODE_SHARE = 0.4;
export const SHORTEST_NAMED = 4;
export const READ = 20_000;
const MAIL = /[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;
const MAILS_READ = 20;
const OFFICE_MAIL =
  /^(?:support|help|info|contact|service|care|privacy|no-?reply|admin|cskh|hotro)/i;
const PASSWORD_WORDS =
  'forgot|password|sign\\s?up|register|create an?|quên|đăng ký|passwort|registrier|mot de passe|inscri|contrase|registr[aoiu]|senha|wachtwoord|hasł|парол|регистрац|パスワード|密码|注册';
/** Log-in and captcha services have terms of their own; whoever keeps the passwords is the owner. */
const PASSWORD_LINK = new RegExp(PASSWORD_WORDS, 'i');
const ACCOUNT_LINK = new RegExp(
  `${PASSWORD_WORDS}|create|join|help|support|terms|privacy|legal|trợ giúp|điều khoản|riêng tư|hilfe|datenschutz|nutzungsbeding|confidential|ayuda|privacidad|términos|termos|condi[cz]ion|regulamin|соглашени|конфиденциальн|помощь|利用規約|条款`,
  'i',
);
/** Whoever made or hosts the page signs at its foot. */
const CREDIT =
  /\b(?:powered|hosted|themed?|designed|developed|built|made|provided|managed) (?:by|with|on)\b|thiết kế (?:bởi|website)|phát triển bởi|vận hành bởi/i;
/** `quoracdn.net`, `ssl-images-amazon.com`: an owner's second name for its pictures. */
const ASSET_WORDS = /(?:cdn|static|assets?|images?|img|media|content|ssl|usercontent)/g;

/** How much points to each owner, by the label of his domain, where that is not the host's; empty where the page also points home. */
export function references(
  facts: PageFacts,
  home: string,
  protect: ProtectList,
): ReadonlyMap<string, Pointed> {
  const found = new OwnerCounts(facts, home, protect);
  for (const { url, text } of facts.links) {
    if (CREDIT.test(text)) continue;
    const share = ACCOUNT_LINK.test(text) ? ACCOUNT_LINK_SHARE : LINK_SHARE;
    found.add(hostOf(url), share, keepsPasswords(url, text));
  }
  for (const { action } of facts.forms) found.add(hostOf(action), LINK_SHARE);
  for (const host of handedOn(facts)) found.add(host, LINK_SHARE);
  for (const source of assetsOf(facts)) found.add(hostOf(source), ASSET_SHARE);
  for (const address of [facts.canonical, facts.meta['og:url']])
    if (address !== undefined) found.add(hostOf(address), ADDRESS_SHARE);
  for (const host of officeMailHosts(facts.text)) found.add(host, LINK_SHARE);
  found.addCode(facts.codeHosts ?? []);
  const counts = withoutMakers(found.counts);
  return found.pointsHome && !carriesName(facts.host, counts) ? NOTHING : counts;
}

/** A few links to whoever made the program stand in any installation of it; a page full of them is the maker's own. */
const MAKER_REFERENCES = 4;

function withoutMakers(counts: ReadonlyMap<string, Pointed>): ReadonlyMap<string, Pointed> {
  const isMaker = ([label, { count }]: [string, Pointed]): boolean =>
    count < MAKER_REFERENCES && isSoftwareName(label);
  return new Map([...counts].filter((entry) => !isMaker(entry)));
}

class OwnerCounts {
  readonly counts = new Map<string, Pointed>();
  pointsHome: boolean;
  private readonly host: string;
  private readonly home: string;
  private readonly homeLabel: string;
  private readonly protect: ProtectList;
  private readonly seen = new Set<string>();

  constructor({ host, statesOwnHost }: PageFacts, home: string, protect: ProtectList) {
    this.host = host;
    this.home = home;
    this.homeLabel = labelOf(home);
    this.protect = protect;
    this.pointsHome = statesOwnHost === true;
  }

  add(host: string, share: number, isService = false): void {
    const domain = this.strangerAt(host, isService);
    this.seen.add(host);
    if (domain !== undefined) this.count(domain, share);
  }

  /**
   * Hosts that only the code names. They are suppliers more often than owners: one counts where something else points to the same owner,
   * or where nothing points to anybody and all that the code names is one owner's.
   */
  addCode(hosts: readonly string[]): void {
    const domains = new Set(
      hosts
        .filter((host) => !this.seen.has(host))
        .map((host) => (host === this.host ? undefined : this.strangerAt(host, false)))
        .filter((domain) => domain !== undefined),
    );
    if (hosts.includes(this.host)) this.pointsHome = true;
    const labels = new Set([...domains].map(ownerLabel));
    const isAlone = this.counts.size === 0 && labels.size === 1;
    for (const domain of domains)
      if (isAlone || this.counts.has(ownerLabel(domain))) this.count(domain, CODE_SHARE);
  }

  /** The domain of a host that is neither the page's own nor anybody's supplier; notes a sister of the own. */
  private strangerAt(host: string, isService: boolean): string | undefined {
    const domain = registrableDomain(host);
    if (domain === '' || !domain.includes('.') || host === this.host) return undefined;
    // A sister host, or the owner's name at a service: `shop.example` at `shop.help-desk.example`.
    const isHome = this.homeLabel.length >= SHORTEST_NAMED && host.includes(this.homeLabel);
    if (domain === this.home || isHome) this.pointsHome = true;
    else if (!isSameState(domain, this.home)) {
      if (isService || !(SERVICES.has(domain) || this.protect.sharedHost(host))) return domain;
    }
    return undefined;
  }

  /** `shop.example` and `shop-cdn.example.net` are one owner's. */
  private count(domain: string, share: number): void {
    const label = ownerLabel(domain);
    const before = this.counts.get(label) ?? { domain, count: 0, account: false };
    const account = before.account || share === ACCOUNT_LINK_SHARE;
    this.counts.set(label, { ...before, count: before.count + share, account });
  }
}

const QUERY_ADDRESS = /[=&?]https?(?::|%3a)(?:\/|%2f){2}([a-z0-9.-]{4,80})/i;
const FIRST_PLACE = 8;
const HANDED_READ = 60;

/** Where an address hands the visitor back to: `/login?redirect_uri=https://owner.example/`. */
function handedOn({ links, forms }: PageFacts): string[] {
  const urls = [...links.slice(0, HANDED_READ), ...forms.map(({ action }) => ({ url: action }))];
  const hosts = urls.flatMap(({ url }) => {
    // Most addresses carry no other: those are not searched.
    const carries = url.includes('http', FIRST_PLACE);
    const host = carries ? QUERY_ADDRESS.exec(url)?.[1]?.toLowerCase() : undefined;
    return host === undefined ? [] : [host];
  });
  return [...new Set(hosts)];
}

const NOTHING: ReadonlyMap<string, Pointed> = new Map();

const STATE_ENDING = /\.(?:gov|gob|gouv|mil)(?:\.[a-z]{2})?$/;

/** Offices of one government point to each other. */
function isSameState(domain: string, home: string): boolean {
  const ending = STATE_ENDING.exec(home)?.[0];
  return ending !== undefined && `.${domain}`.endsWith(ending);
}

function keepsPasswords(url: string, text: string): boolean {
  return PASSWORD_LINK.test(text) && registrableDomain(hostOf(url)) !== 'google.com';
}

function carriesName(host: string, counts: ReadonlyMap<string, Pointed>): boolean {
  const name = foldedLetters(host);
  return [...counts.keys()].some((label) => label.length >= SHORTEST_NAMED && name.includes(label));
}

function assetsOf({ images, icons, stylesheets, scripts }: PageFacts): string[] {
  return [...images.slice(0, 60).map(({ src }) => src), ...icons, ...stylesheets, ...scripts];
}

function officeMailHosts(text: string): string[] {
  const hosts: string[] = [];
  for (const [address, host = ''] of text.slice(0, READ).matchAll(MAIL)) {
    if (OFFICE_MAIL.test(address)) hosts.push(host.toLowerCase());
    if (hosts.length >= MAILS_READ) break;
  }
  return hosts;
}

function ownerLabel(domain: string): string {
  const label = domain.split('.')[0] ?? '';
  const bare = lettersOf(label.replace(ASSET_WORDS, ''));
  return bare.length >= SHORTEST_NAMED ? bare : labelOf(domain);
}
