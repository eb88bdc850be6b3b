import type { Artefact } from './artefact.js';
import { createParentFilter, nearestParent } from './parent-finder.js';
import type { Brand, ProtectEntry, ReferenceData, SharedHost } from './reference.js';
import { hostOf, parseHttpUrl } from './url.js';

export type ProtectVerdict =
  | { readonly protected: false }
  | {
      readonly protected: true;
      readonly owner: string;
      readonly reason: string;
      readonly rule: string;
    };

export interface ProtectList {
  /**
   * Is what stands on this host its official owner's own? Not so on a platform that its users write (`facebook.com`,
   * `t.me`): official as a name, yet a page there is its author's. Ask about one page with `artefact({ kind: 'url' })`.
   */
  host(host: string): ProtectVerdict;
  /**
   * Is this phone, page, package or account protected? URLs go by their host, except what users put on a shared host
   * (`facebook.com/groups/…`); a domain is protected too where it has many owners, for none of them may lose it for another.
   */
  artefact(artefact: Pick<Artefact, 'kind' | 'value'>): ProtectVerdict;
  /** The shared host (hosting, platform, shortener, …) that this host belongs to. */
  sharedHost(host: string): SharedHost | undefined;
}

/** Only the registry may hand out `.gov.vn` and `.mil.vn`: whatever stands there is the State's own. */
const STATE_SUFFIXES = ['gov.vn', 'mil.vn'];

const FREE: ProtectVerdict = { protected: false };

/**
 * Builds the protect-list from brands, shipped entries and the administrator's own.
 * Protection bars accusation, never sight: a hit means *suspected compromised*, not *innocent*.
 */
export function createProtectList(
  reference: Pick<ReferenceData, 'brands' | 'protect' | 'sharedHosts'>,
  own: readonly ProtectEntry[] = [],
): ProtectList {
  const hosts = new Map<string, ProtectVerdict>();
  const values = new Map<string, ProtectVerdict>();
  for (const brand of reference.brands) addBrand(brand, hosts, values);
  for (const entry of [...reference.protect, ...own]) addEntry(entry, hosts, values);
  for (const suffix of STATE_SUFFIXES) {
    hosts.set(suffix, {
      protected: true,
      owner: 'Cơ quan nhà nước',
      reason: `state registry suffix .${suffix}`,
      rule: 'state suffix',
    });
  }
  const shared = new Map(reference.sharedHosts.map((entry) => [entry.domain, entry]));

  // Nobody knows most names, and finding that out must cost next to nothing.
  const mayBeKnown = createParentFilter([...hosts.keys(), ...shared.keys()]);
  const nearestShared = (name: string): SharedHost | undefined =>
    mayBeKnown(name) ? nearestParent(name.toLowerCase(), shared) : undefined;
  const official = (name: string): ProtectVerdict =>
    (mayBeKnown(name) ? nearestParent(name.toLowerCase(), hosts) : undefined) ?? FREE;
  const host = (name: string): ProtectVerdict => {
    if (!mayBeKnown(name)) return FREE;
    const own = nearestShared(name);
    if (own === undefined || !USER_WRITTEN.includes(own.kind)) return official(name);
    // A name protected below the shared one (a school's own space on free hosting) stays protected.
    return nameBelow(name.toLowerCase(), own.domain, hosts) ?? FREE;
  };
  return {
    host,
    sharedHost: nearestShared,
    artefact: ({ kind, value }) => {
      switch (kind) {
        case 'domain':
          return manyOwners(value.toLowerCase(), shared) ?? official(value);
        case 'url':
        case 'apk':
          return (
            officialPage(value, values) ??
            values.get(`package:${listedPackage(value)}`) ??
            (isUserPage(value, nearestShared) ? host(hostOf(value)) : official(hostOf(value)))
          );
        case 'phone':
          return values.get(`phone:${digits(value)}`) ?? FREE;
        case 'bank_account':
        case 'vietqr':
          return values.get(`bank_account:${digits(value)}`) ?? FREE;
        case 'package':
        case 'store_app':
          return values.get(`package:${value.toLowerCase()}`) ?? FREE;
        case 'handle':
          return values.get(`page:${pageKey(value)}`) ?? FREE;
        default:
          return FREE;
      }
    },
  };
}

type VerdictTable = Map<string, ProtectVerdict>;

function addBrand(brand: Brand, hosts: VerdictTable, values: VerdictTable): void {
  const verdict = (rule: string): ProtectVerdict => ({
    protected: true,
    owner: brand.name,
    reason: `${rule} of ${brand.name}`,
    rule,
  });
  for (const domain of brand.domains) hosts.set(domain, verdict('official domain'));
  for (const hotline of brand.hotlines)
    values.set(`phone:${digits(hotline)}`, verdict('official hotline'));
  for (const name of brand.packages)
    values.set(`package:${name.toLowerCase()}`, verdict('official package'));
  for (const page of brand.pages) values.set(`page:${pageKey(page)}`, verdict('official page'));
}

function addEntry(entry: ProtectEntry, hosts: VerdictTable, values: VerdictTable): void {
  const verdict: ProtectVerdict = {
    protected: true,
    owner: entry.owner,
    reason: entry.reason,
    rule: 'protect-list',
  };
  const { kind, value } = entry;
  if (kind === 'domain') hosts.set(value.toLowerCase(), verdict);
  else if (kind === 'phone' || kind === 'bank_account')
    values.set(`${kind}:${digits(value)}`, verdict);
  else values.set(`${kind}:${pageKey(value)}`, verdict);
}

/** Kinds of shared host whose addresses are written by users; a CDN or a search engine only passes things on. */
const USER_WRITTEN: readonly SharedHost['kind'][] = [
  'hosting',
  'platform',
  'messaging',
  'store',
  'form',
  'shortener',
];

/** The verdict of a protected name that is more specific than the shared domain above it. */
function nameBelow(name: string, above: string, table: VerdictTable): ProtectVerdict | undefined {
  let rest = name;
  while (rest.length > above.length) {
    const hit = table.get(rest);
    if (hit !== undefined) return hit;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return undefined;
}

/** A shared domain itself is never an item: blocking it would hit everybody behind it. */
function manyOwners(
  name: string,
  shared: ReadonlyMap<string, SharedHost>,
): ProtectVerdict | undefined {
  if (!shared.has(name)) return undefined;
  return {
    protected: true,
    owner: `${name} (nhiều chủ)`,
    reason: 'many owners share this domain',
    rule: 'shared host',
  };
}

/** An address below the root of a shared host: a user's page, not the platform's own. */
function isUserPage(
  value: string,
  nearestShared: (name: string) => SharedHost | undefined,
): boolean {
  const url = parseHttpUrl(value);
  if (!url) return false;
  const own = nearestShared(hostOf(value));
  return own !== undefined && USER_WRITTEN.includes(own.kind) && url.pathname !== '/';
}

/** The verdict of an official page, for the page itself and for what stands under it (its posts). */
function officialPage(value: string, values: VerdictTable): ProtectVerdict | undefined {
  let key = pageKey(value)
    .replace(/[?#].*$/, '')
    .replace(/^(?:www|m|web)\./, '');
  while (key.includes('/')) {
    const hit = values.get(`page:${key}`);
    if (hit !== undefined) return hit;
    key = key.slice(0, key.lastIndexOf('/'));
  }
  return undefined;
}

/** The package id in the address of a store listing, lower case; empty where there is none. */
function listedPackage(value: string): string {
  return parseHttpUrl(value)?.searchParams.get('id')?.toLowerCase() ?? '';
}

/** National digits of a number, whichever way it was written: `+84 912…`, `0912…` and `84912…` agree. */
function digits(value: string): string {
  return value.replace(/\D/g, '').replace(/^84(?=\d{9,10}$)/, '0');
}

function pageKey(url: string): string {
  return url
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
