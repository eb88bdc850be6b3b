import {
  foldedLetters,
  hostOf,
  type PageFacts,
  type ProtectList,
  registrableDomain,
} from '../../domain/index.js';
import { labelOf, lettersOf } from './host-label.js';

/** Whose a page says it is by where it points. */
export interface PointedOwner {
  readonly domain: string;
  /** Links, own address, mail addresses, pictures: how much points there. */
  readonly references: number;
  /** The account is kept there (“Forgot password?”, “Terms of use”), and nothing on the page points to anybody else. */
  readonly alone: boolean;
  /** The page's words name the owner. */
  readonly named: boolean;
  /** The host carries the owner's name without being the owner's. */
  readonly lookAlike: boolean;
}

interface Pointed {
  readonly domain: string;
  readonly count: number;
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
const LINK_SHARE = 0.5;
/** Where the account is kept: “Forgot password?”, “Terms of use”. */
const ACCOUNT_LINK_SHARE = 1;
export const ASSET_SHARE = 0.4;
const ADDRESS_SHARE = 2;
/** Two letters stand in many names: more must point there. */
const LEAST_OF_SHORT = 2;
const LEAST_REFERENCES = 0.4;
/** Of all that points elsewhere, this much points to one owner. */
const LEAST_SHARE = 0.5;
const SHORTEST_LABEL = 3;
const SHORTEST_NAMED = 4;
const READ = 20_000;
const MAIL = /[a-z0-9._%+-]{1,64}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;
const MAILS_READ = 20;
const OFFICE_MAIL =
  /^(?:support|help|info|contact|service|care|privacy|no-?reply|admin|cskh|hotro)/i;
const ACCOUNT_LINK =
  /forgot|password|sign\s?up|register|create|join|help|support|terms|privacy|legal|quên|đăng ký|trợ giúp|điều khoản|riêng tư/i;
/** Log-in and captcha services have terms of their own; whoever keeps the passwords is the owner. */
const PASSWORD_LINK = /forgot|password|sign\s?up|register|create an?|quên|đăng ký/i;
/** `quoracdn.net`, `ssl-images-amazon.com`: an owner's second name for its pictures. */
const ASSET_WORDS = /(?:cdn|static|assets?|images?|img|media|content|ssl|usercontent)/g;

/** The owner that a page points to, where that is somebody other than its host; `undefined` where it points nowhere or home. */
export function pointedOwner(facts: PageFacts, protect: ProtectList): PointedOwner | undefined {
  const home = registrableDomain(facts.host);
  const counts = references(facts, home, protect);
  const total = [...counts.values()].reduce((sum, { count }) => sum + count, 0);
  let found: [string, Pointed] | undefined;
  for (const entry of counts) if (!found || entry[1].count > found[1].count) found = entry;
  if (!found) return undefined;
  const [label, { domain, count, account }] = found;
  const alone = account && count === total;
  const homeLabel = labelOf(home);
  const least = label.length < SHORTEST_LABEL ? LEAST_OF_SHORT : LEAST_REFERENCES;
  if (count < least || count < total * LEAST_SHARE || label === homeLabel) return undefined;
  const said = foldedLetters(saidBy(facts));
  const names = (name: string): boolean => name.length >= SHORTEST_NAMED && said.includes(name);
  const lookAlike = label.length >= SHORTEST_NAMED && foldedLetters(facts.host).includes(label);
  if (!lookAlike && areSisters(label, homeLabel)) return undefined;
  // A page that names its own host belongs there, whatever else it points to.
  if (!lookAlike && names(homeLabel)) return undefined;
  return { domain, references: count, alone, named: names(label), lookAlike };
}

const SHORTEST_SHARED = 7;

/** `montblanc-paris` and `hotelmontblanc`: one house's names, each with words of its own beside what they share. */
function areSisters(label: string, homeLabel: string): boolean {
  if (Math.min(label.length, homeLabel.length) < SHORTEST_SHARED + SHORTEST_LABEL) return false;
  for (let at = 0; at + SHORTEST_SHARED <= label.length; at += 1)
    if (homeLabel.includes(label.slice(at, at + SHORTEST_SHARED))) return !isNear(label, homeLabel);
  return false;
}

/** Of like length and beginning alike: a misspelling, no sister. */
function isNear(label: string, homeLabel: string): boolean {
  return (
    Math.abs(label.length - homeLabel.length) <= 2 && label.slice(0, 3) === homeLabel.slice(0, 3)
  );
}

/** How much points to each domain that is not the host's; empty where the page also points home. */
function references(
  facts: PageFacts,
  home: string,
  protect: ProtectList,
): ReadonlyMap<string, Pointed> {
  const counts = new Map<string, Pointed>();
  const homeLabel = labelOf(home);
  let pointsHome = facts.statesOwnHost === true;
  const add = (host: string, share: number, isService = false): void => {
    const domain = registrableDomain(host);
    if (domain === '' || !domain.includes('.') || host === facts.host) return;
    // A sister host, or the owner's name at a service: `shop.example` at `shop.help-desk.example`.
    if (domain === home || (homeLabel.length >= SHORTEST_NAMED && host.includes(homeLabel)))
      pointsHome = true;
    else if (isSameState(domain, home)) return;
    else if (isService || !(SERVICES.has(domain) || protect.sharedHost(host))) {
      // `shop.example` and `shop-cdn.example.net` are one owner's.
      const label = ownerLabel(domain);
      const before = counts.get(label) ?? { domain, count: 0, account: false };
      const account = before.account || share === ACCOUNT_LINK_SHARE;
      counts.set(label, { ...before, count: before.count + share, account });
    }
  };
  for (const { url, text } of facts.links)
    add(
      hostOf(url),
      ACCOUNT_LINK.test(text) ? ACCOUNT_LINK_SHARE : LINK_SHARE,
      keepsPasswords(url, text),
    );
  for (const { action } of facts.forms) add(hostOf(action), LINK_SHARE);
  for (const host of handedOn(facts)) add(host, LINK_SHARE);
  for (const source of assetsOf(facts)) add(hostOf(source), ASSET_SHARE);
  for (const address of [facts.canonical, facts.meta['og:url']])
    if (address !== undefined) add(hostOf(address), ADDRESS_SHARE);
  for (const host of officeMailHosts(facts.text)) add(host, LINK_SHARE);
  return pointsHome && !carriesName(facts.host, counts) ? NOTHING : counts;
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
  return ending !== undefined && domain.endsWith(ending);
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

/** The words of a page that name it: what it shows and what its pictures and fields are called. */
function saidBy({ title, meta, text, images, forms }: PageFacts): string {
  const alts = images.slice(0, 30).map(({ alt }) => alt);
  const fields = forms.flatMap((form) => form.fields.slice(0, 20).map(({ label }) => label));
  return [title, meta['og:site_name'] ?? '', text.slice(0, READ), ...alts, ...fields].join(' ');
}

function ownerLabel(domain: string): string {
  const label = domain.split('.')[0] ?? '';
  const bare = lettersOf(label.replace(ASSET_WORDS, ''));
  return bare.length >= SHORTEST_NAMED ? bare : labelOf(domain);
}
