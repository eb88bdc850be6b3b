import { parse } from 'tldts';

/** Longest URL the system keeps, in UTF-16 units; longer ones are recorded as skipped. */
export const MAX_URL_LENGTH = 2_048;

/** Parameters that only track the visitor; dropping them folds copies of one address together. */
const TRACKING_PARAMETER = /^(utm_[a-z]+|fbclid|gclid|gbraid|wbraid|msclkid|mc_eid|zarsrc|_ga)$/i;

/**
 * The canonical form of an absolute http(s) URL: lower-case host, no default port, no fragment, no user info,
 * tracking parameters removed, the rest kept in their order. `undefined` where the text is no such URL.
 */
export function canonicalUrl(raw: string, base?: string): string | undefined {
  return parseCanonicalUrl(raw, base)?.href;
}

/** The same, still in its parts. */
export function parseCanonicalUrl(raw: string, base?: string): URL | undefined {
  const url = parseHttpUrl(raw, base);
  if (!url) return undefined;
  // Each of these setters parses again: only what is there is taken out.
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  if (url.search !== '') dropTracking(url);
  return url.href.length > MAX_URL_LENGTH ? undefined : url;
}

function dropTracking(url: URL): void {
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING_PARAMETER.test(name)) url.searchParams.delete(name);
  }
}

/** Parses an http(s) URL, or gives `undefined`. */
export function parseHttpUrl(raw: string, base?: string): URL | undefined {
  let url: URL;
  try {
    // Nearly every address parses: asking first would parse it twice.
    url = new URL(raw, base);
  } catch {
    return undefined;
  }
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/** The lower-case host name (A-label form, no final dot) of a URL; the empty string where there is none. */
export function hostOf(url: string): string {
  // Raising an error for it costs as much as parsing ten addresses.
  if (url === '') return '';
  return parseHttpUrl(url)?.hostname.replace(/\.$/, '') ?? '';
}

/** What stands between the scheme and the path of an address that `URL` has written, without parsing it again. */
const AUTHORITY = /^https?:\/\/([^/?#@:]+)/;

/** As `hostOf`, of an address in the form `URL` writes; those of other forms are parsed. */
export function hostOfHref(href: string): string {
  const host = AUTHORITY.exec(href)?.[1];
  return host === undefined || host.endsWith('.') ? hostOf(href) : host;
}

/** A page is asked for the same few hosts by all who look at it. */
const domains = new Map<string, string>();
const MOST_DOMAINS = 2_000;

/**
 * The registrable domain of a host, private suffixes on (`a.pages.dev` is its own owner), or the host itself
 * where it has none (an IP address, a reserved ending).
 */
export function registrableDomain(host: string): string {
  const known = domains.get(host);
  if (known !== undefined) return known;
  if (domains.size >= MOST_DOMAINS) domains.clear();
  const domain = parse(host, { allowPrivateDomains: true }).domain ?? host;
  domains.set(host, domain);
  return domain;
}

/** An address as far as its fragment: anchors into one page are one page. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? url : url.slice(0, at);
}

/** Is a host this domain or below it? */
export function isUnderDomain(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** An address as people type it, defanged or without its scheme, in canonical form; `undefined` where it is none. */
export function typedAddress(typed: string): string | undefined {
  const plain = refang(typed);
  return canonicalUrl(/^[a-z][a-z0-9+.-]*:/i.test(plain) ? plain : `https://${plain}`);
}

/** Defangs a URL, host, address or e-mail for people to read: `hxxps://a[.]b`. */
export function defang(value: string): string {
  return value
    .replace(/^http/i, (scheme) => (scheme === 'HTTP' ? 'HXXP' : 'hxxp'))
    .replace(/@/g, '[@]')
    .replace(/\./g, '[.]');
}

const SCHEME = String.raw`[hH][tT]{2}[pP][sS]?:\/\/`;
const LABELS = String.raw`(?:[\p{L}\p{N}_-]+\.)+`;
/** A host behind its scheme; a bare host, whose ending is in small letters (`TP.HCM` is none); an IPv4 address. */
const ADDRESS_IN_TEXT = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:${SCHEME}${LABELS}\p{L}[\p{L}\p{N}-]+|${LABELS}[a-z]{2,24}|(?:${SCHEME})?(?:\d{1,3}\.){3}\d{1,3})(?![\p{L}\p{N}]|\.\d)`,
  'gu',
);

/**
 * Defangs the addresses in a text for people to read, and leaves its sentences, amounts and dates as they are. A sentence that starts
 * right after the full stop of another may be taken for a host; it only gets brackets.
 */
export function defangWithin(text: string): string {
  return text.replace(ADDRESS_IN_TEXT, (address) =>
    isAmount(address) ? address : defang(address),
  );
}

/** Four groups of digits are an address only where each is a byte as it is written: `1.250.000.000` is an amount. */
function isAmount(address: string): boolean {
  return (
    /^[\d.]+$/.test(address) &&
    address.split('.').some((part) => Number(part) > 255 || /^0\d/.test(part))
  );
}

/** Undoes the usual ways of defanging: `hxxp`, `[.]`, `(.)`, `{.}`, `[dot]`, `[:]`, `[@]`. */
export function refang(value: string): string {
  return value
    .trim()
    .replace(/^h(?:xx|tt|\*\*)p(s?)/i, 'http$1')
    .replace(/\s*[[({]\s*(?:\.|dot)\s*[\])}]\s*/gi, '.')
    .replace(/\[:\/*\]\/*/g, '://')
    .replace(/\s*[[({]\s*(?:@|at)\s*[\])}]\s*/gi, '@');
}
