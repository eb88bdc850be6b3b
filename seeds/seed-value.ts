import ipaddr from 'ipaddr.js';
import { parse } from 'tldts';
import {
  canonicalUrl,
  foldText,
  hostOf,
  isFetchable,
  type ProtectList,
  refang,
  type SeedKind,
} from '../domain/index.js';
import { kindOfAddress } from './address-kind.js';

export type SeedValue =
  | { readonly ok: true; readonly kind: SeedKind; readonly value: string }
  | { readonly ok: false; readonly reason: string };

const PACKAGE_ID = /^[a-z][\w]*(?:\.[a-z]\w*)+$/i;
const PLAY = 'https://play.google.com/store';

/**
 * Reads one value, defanged or not, into a kind and its canonical form. A kind that is named is kept where the value can
 * carry it; without one the address tells. The reason of a refusal is Vietnamese, for the import report.
 */
export function readSeedValue(
  raw: string,
  kind: SeedKind | undefined,
  protect: ProtectList,
): SeedValue {
  const text = raw.normalize('NFC').trim();
  if (text === '') return refuse('ô giá trị để trống');
  if (kind === 'brand') return readBrand(text);
  if (kind !== undefined && !isFetchable(kind)) return { ok: true, kind, value: foldSpace(text) };
  const address = readAddress(storeAddress(text, kind));
  if (!address.ok) return address;
  const found = kindOfAddress(address.url, protect.sharedHost(hostOf(address.url)));
  const made = kind ?? found;
  const onPlatform = made.startsWith('social_') || made.startsWith('app_');
  return { ok: true, kind: made, value: onPlatform ? platformAddress(address.url) : address.url };
}

function readBrand(text: string): SeedValue {
  const value = foldText(text).replace(/\s+/g, '');
  return /^[a-z0-9-]{2,40}$/.test(value)
    ? { ok: true, kind: 'brand', value }
    : refuse('thương hiệu phải là mã trong danh mục, ví dụ vietcombank');
}

/** App searches, developers and packages may be written plainly; the store's address is made from them. */
function storeAddress(text: string, kind: SeedKind | undefined): string {
  if (/^h..ps?:|^[\w-]+(?:\[?\.\]?[\w-]+)+\//i.test(text)) return text;
  if (kind === 'app_query') return `${PLAY}/search?q=${encodeURIComponent(text)}&c=apps`;
  if (kind === 'app_developer') return `${PLAY}/apps/developer?id=${encodeURIComponent(text)}`;
  if (kind === 'app_listing' && PACKAGE_ID.test(text)) return `${PLAY}/apps/details?id=${text}`;
  return text;
}

type Address =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: string };

function readAddress(text: string): Address {
  const plain = refang(text.replace(/^[<("'“]+|[>)"'”,;]+$/g, ''));
  if (/\s/.test(plain)) return refuse('địa chỉ có khoảng trắng ở giữa');
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
    return refuse(`không đọc được địa chỉ kiểu ${scheme}:`);
  const url = canonicalUrl(scheme === undefined ? `https://${plain}` : plain);
  if (url === undefined) return refuse('không phải địa chỉ web hợp lệ, hoặc quá dài');
  const problem = hostProblem(hostOf(url));
  return problem === undefined ? { ok: true, url: trimStoreUrl(url) } : refuse(problem);
}

function hostProblem(host: string): string | undefined {
  const bare = host.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(bare))
    return ipaddr.process(bare).range() === 'unicast'
      ? undefined
      : 'địa chỉ IP nội bộ hoặc dành riêng';
  const { publicSuffix, domain } = parse(host, { allowPrivateDomains: false });
  if (!host.includes('.') || host.endsWith('.localhost')) return 'thiếu phần đuôi tên miền';
  if (publicSuffix === host || domain === null) return 'chỉ là đuôi tên miền, không phải một trang';
  return undefined;
}

/** Language and country of a store page are the reader's, not the app's. */
function trimStoreUrl(url: string): string {
  if (hostOf(url) !== 'play.google.com') return url;
  const trimmed = new URL(url);
  for (const name of ['hl', 'gl', 'pli', 'referrer']) trimmed.searchParams.delete(name);
  return trimmed.href;
}

/** Platforms answer under https and without `www.` or `m.` too; one spelling makes copies equal. */
function platformAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?(?=[^/]*\.)/, 'https://');
}

function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function refuse(reason: string): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason };
}
