import { isIP } from 'node:net';
import type { SharedHost } from '../../../domain/index.js';
import { type Claims, type Draft, draftAt, MAX_DRAFTS } from './draft.js';
import { isIpv4 } from './host-name.js';
import { type FoundLink, scanLinks } from './link-scan.js';
import { linkThings } from './link-things.js';
import type { TextView } from './text-view.js';

/** Which shared host a name belongs to. */
export type SharedHostOf = (host: string) => SharedHost | undefined;

const MAYBE_IPV6 = /[0-9a-f]:[0-9a-f]{0,4}:/;
const IPV6 = /(?<![\w:.])\[?((?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})\]?(?![\w:])/g;
/** Hosts whose domain is nobody's own: what counts there is the exact address. */
const NOT_A_SITE: ReadonlySet<SharedHost['kind']> = new Set([
  'platform',
  'shortener',
  'store',
  'form',
  'messaging',
  'search',
]);

/** URLs, domains and IP addresses of a text, and what their addresses name (handles, apps, files). */
export function addressArtefacts(
  view: TextView,
  splitHosts: (view: TextView) => FoundLink[],
  sharedHostOf: SharedHostOf,
  claims: Claims,
): Draft[] {
  const drafts: Draft[] = [];
  for (const link of [...splitHosts(view), ...scanLinks(view)]) {
    if (drafts.length >= MAX_DRAFTS) return drafts;
    if (claims.overlaps(link.start, link.end)) continue;
    claims.add(link.start, link.end);
    drafts.push(...draftsOfLink(view, link, sharedHostOf));
  }
  for (const match of MAYBE_IPV6.test(view.plain) ? view.plain.matchAll(IPV6) : []) {
    const value = match[1] ?? '';
    if (isIP(value) !== 6 || value.length < 6 || claims.overlaps(match.index, match.index + 1))
      continue;
    claims.add(match.index, match.index + match[0].length);
    drafts.push(
      draftAt(view, match.index, match.index + match[0].length, {
        kind: 'ip',
        value,
        confidence: 0.9,
      }),
    );
  }
  return drafts;
}

function draftsOfLink(view: TextView, link: FoundLink, sharedHostOf: SharedHostOf): Draft[] {
  const isUrl = link.scheme !== '' || link.tail.length > 1;
  const written = `${link.scheme || 'https'}://${link.host}${link.tail}`;
  const mark = link.disguised ? { disguised: true } : {};
  if (isIpv4(link.host)) {
    const ip = draftAt(view, link.hostStart, link.hostEnd, {
      kind: 'ip',
      value: link.host,
      confidence: link.confidence,
      ...mark,
    });
    return isUrl ? [urlDraft(view, link, written, false, mark), ip] : [ip];
  }
  const shared = sharedHostOf(link.host);
  const things = linkThings(written);
  const drafts: Draft[] = things.map((thing) =>
    draftAt(view, link.start, link.end, { ...thing, ...mark }),
  );
  if (isUrl) drafts.push(urlDraft(view, link, written, shared?.kind === 'shortener', mark));
  const isService = things.some(({ kind }) => kind !== 'apk');
  if (!isService && (shared === undefined || !NOT_A_SITE.has(shared.kind) || !isUrl))
    drafts.push(
      draftAt(view, link.hostStart, link.hostEnd, {
        kind: 'domain',
        value: link.host,
        confidence: link.confidence,
        ...mark,
      }),
    );
  return drafts;
}

function urlDraft(
  view: TextView,
  link: FoundLink,
  written: string,
  shortener: boolean,
  mark: { disguised?: boolean },
): Draft {
  const value = written.toLowerCase();
  return draftAt(view, link.start, link.end, {
    kind: 'url',
    value,
    confidence: link.confidence,
    ...(written === value ? {} : { address: written }),
    ...(shortener ? { shortener: true } : {}),
    ...mark,
  });
}
