import {
  type FrontierUrl,
  hostOfHref,
  MAX_URL_LENGTH,
  type PageFacts,
  parseCanonicalUrl,
  withoutFragment,
} from '../../domain/index.js';
import { isInScope, isWithinReach } from './scope.js';
import { trapReason } from './traps.js';
import { victimTokenIn } from './victim-token.js';

/** Links of one page that are followed; the first ones are the navigation a person would use. */
const MAX_LINKS_PER_PAGE = 300;

/** What a browser would not open as a page; an APK stays, since that it is served is worth knowing. */
const NOT_A_PAGE =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|css|m?js|json|map|woff2?|ttf|eot|mp[34]|webm|avi|mov|wav|ogg|zip|rar|7z|gz|pdf|docx?|xlsx?|pptx?|exe|dmg)$/i;

/** The addresses a page leads to that may be visited next: in scope, deep enough, no trap, no victim's token. */
export function discoverLinks(
  facts: Pick<PageFacts, 'links' | 'frames'>,
  finalUrl: string,
  from: FrontierUrl,
): FrontierUrl[] {
  if (from.depth >= from.scope.maxDepth || from.scope.reach === 'page') return [];
  const found = new Map<string, FrontierUrl>();
  const seen = new Set<string>();
  const reached = reachOf(from);
  const candidates = [...facts.frames, ...facts.links.map((link) => link.url)];
  for (const candidate of candidates) {
    const written = asListed(candidate);
    if (seen.has(written)) continue;
    seen.add(written);
    const parsed = reached(candidate) ? partsOf(written, finalUrl) : undefined;
    if (parsed === undefined) continue;
    const url = parsed.href;
    if (url === finalUrl || found.has(url) || !isWorthAVisit(parsed, from)) continue;
    found.set(url, { ...from, url, depth: from.depth + 1 });
    if (found.size >= MAX_LINKS_PER_PAGE) break;
  }
  return [...found.values()];
}

/** Whether the host of an address is within reach: most links that lead elsewhere lead to few hosts, and need no parsing. */
function reachOf(from: FrontierUrl): (href: string) => boolean {
  const known = new Map<string, boolean>();
  return (href) => {
    const host = hostOfHref(href);
    const isWithin = known.get(host) ?? (host === '' || isWithinReach(host, from));
    known.set(host, isWithin);
    return isWithin;
  };
}

type Parts = Pick<URL, 'href' | 'hostname' | 'pathname' | 'searchParams'>;

/** An address that every way of writing leaves as it is: plain segments, no port, no query, nobody's name. */
const PLAIN =
  /^https?:\/\/(?![^/]*xn--)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z-]+)((?:\/[\w~-]+(?:\.[\w~-]+)*)*\/?)$/;
const NO_PARAMETERS = new URLSearchParams();

function partsOf(href: string, base: string): Parts | undefined {
  const [, hostname, pathname] = PLAIN.exec(href) ?? [];
  if (hostname === undefined || !pathname || href.length > MAX_URL_LENGTH)
    return parseCanonicalUrl(href, base);
  return { href, hostname, pathname, searchParams: NO_PARAMETERS };
}

/** Menus repeat an address, with anchors into one page. A space at the end would be trimmed, but is part of the address before a fragment. */
function asListed(href: string): string {
  const cut = withoutFragment(href);
  return cut.charCodeAt(cut.length - 1) <= 32 ? href : cut;
}

function isWorthAVisit(url: Parts, from: FrontierUrl): boolean {
  return (
    isInScope(url, from) &&
    !NOT_A_PAGE.test(url.pathname) &&
    trapReason(url) === undefined &&
    victimTokenIn(url) === undefined
  );
}
