import { domainToASCII } from 'node:url';
import { parse } from 'tldts';

/** Endings reserved for examples and exercises (RFC 2606, RFC 7686). */
const RESERVED_ENDINGS: ReadonlySet<string> = new Set(['example', 'test', 'invalid', 'onion']);
/** Country endings that are also Vietnamese or English words: a missing space after a full stop makes them. */
const WORD_LIKE_ENDINGS: ReadonlySet<string> = new Set(
  'ai am an as at be bo ca co do de ga gi hu id il in is it la li lo lu ma me mu my na ne ni no nu om pa ro sa se si so su to th tr va ve vi vu us sh md py rs so ph so app zip mov page day new now how one name'.split(
    ' ',
  ),
);
const NOT_SITES: ReadonlySet<string> = new Set([
  'asp.net',
  'vb.net',
  'ado.net',
  'socket.io',
  'node.js',
  'next.js',
  'e.g',
  'i.e',
]);

const endings = new Map<string, boolean>();
const MAX_CACHED_ENDINGS = 5_000;

/** Is this last label (or the last of this host) a public ending, or one reserved for exercises? */
export function hasKnownEnding(host: string): boolean {
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const cached = endings.get(ending);
  if (cached !== undefined) return cached;
  const known = RESERVED_ENDINGS.has(ending) || isPublicEnding(ending);
  if (endings.size < MAX_CACHED_ENDINGS) endings.set(ending, known);
  return known;
}

function isPublicEnding(ending: string): boolean {
  if (!/^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/.test(ending)) return false;
  return parse(`name.${ending}`, { extractHostname: false }).isIcann === true;
}

/** Could this bare name just as well be two words with a full stop between? */
export function readsLikeWords(host: string): boolean {
  const labels = host.split('.');
  const ending = labels.at(-1) ?? '';
  if (labels.length > 2 && labels[0] !== 'www') return false;
  return WORD_LIKE_ENDINGS.has(ending) || /^\d{1,3}$/.test(labels[0] ?? '');
}

/** Names of techniques that only look like addresses. */
export function isTechnology(host: string): boolean {
  return NOT_SITES.has(host);
}

/** The A-label form of a host, or `undefined` where it is none. */
export function asciiHost(host: string): string | undefined {
  const ascii = domainToASCII(host.normalize('NFC').toLowerCase()).replace(/\.$/, '');
  if (ascii === '' || ascii.length > 253 || !ascii.includes('.')) return undefined;
  return ascii.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
    ? ascii
    : undefined;
}

/** Four numbers up to 255, none with a leading zero. */
export function isIpv4(host: string): boolean {
  const parts = host.split('.');
  return (
    parts.length === 4 &&
    parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255)
  );
}
