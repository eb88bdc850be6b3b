import { domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { foldText, type ProtectList } from '../../domain/index.js';
import { lookAlike } from '../vietnamese/letters.js';
import { NameLetters } from './name-letters.js';

/** A host name taken apart, lower case, in letters of the Latin alphabet. */
export interface HostParts {
  readonly host: string;
  /** The label people buy; on a shared host the label that one customer chose. */
  readonly label: string;
  /** What stands right of the label. */
  readonly ending: string;
  /** Stands on a host that many share: as one customer's name there, or as the shared host itself. */
  readonly shared: false | 'customer' | 'itself';
  /** Letters of other scripts imitated Latin ones. */
  readonly imitated: boolean;
  /** The labels up to the label bought and with it, dots between; the next name taken apart overwrites them. */
  readonly letters: NameLetters;
  /** Where the label bought begins and ends (exclusive) among the letters. */
  readonly from: number;
  readonly to: number;
  /** The letters are the whole host name as it stands, ending and all. */
  readonly whole: boolean;
  /** There may be digits, and hyphens or underscores, among the letters. */
  readonly digits: boolean;
  readonly hyphens: boolean;
}

const MAX_HOST = 253;
/** Longest text looked at for a host name: the longest address kept. */
const MOST_RAW = 2_048;
const NO_LABELS: readonly string[] = [];
const DOT = 46;
const HYPHEN = 45;
/** Stands in for a dot inside a decoded label, where it parts no labels. No rule knows it, as none knows such a dot. */
const NO_DOT = '\x7f';
/** Host names come clean: nothing to cut out of an address, no case to lower, no IP address to look for. */
const SUFFIX_OPTIONS = {
  allowPrivateDomains: true,
  validateHostname: false,
  extractHostname: false,
  mixedInputs: false,
  detectIp: false,
};
const LETTER = 1;
const DIGIT = 2;
/** Hyphen or underscore. */
const SIGN = 4;
const POINT = 8;
const TWO_HYPHENS = 16;
/** What may stand in a host name that needs no cleaning; 0 for all else. */
const PLAIN_KINDS = Uint8Array.from({ length: 128 }, (_, unit) => {
  const text = String.fromCharCode(unit);
  if (/[a-z]/.test(text)) return LETTER;
  if (/[0-9]/.test(text)) return DIGIT;
  if (/[_-]/.test(text)) return SIGN;
  return unit === DOT ? POINT : 0;
});

const letters = new NameLetters();

/** Takes a host name apart; `undefined` for addresses, single labels and what is no host name. */
export function hostParts(raw: string, protect: ProtectList): HostParts | undefined {
  const kinds = readPlain(raw);
  const host = kinds === 0 ? cleaned(raw) : raw;
  if (host === undefined) return undefined;
  const above = protect.sharedHost(host)?.domain;
  if (above === host) return sharedItself(host);
  const ending = above ?? endingOf(host);
  const shared = above === undefined ? false : 'customer';
  // A label that begins with `xn--` has to be decoded.
  return kinds === 0 || (kinds & TWO_HYPHENS) !== 0
    ? readParts(host, ending, shared)
    : plainParts(host, ending, shared, kinds);
}

/** Reads the letters. Returns which kinds of plain ones there are, as bits; 0 unless they are two labels or more, one dot between them. */
function readPlain(raw: string): number {
  const n = raw.length;
  if (n > MAX_HOST) return 0;
  const { units } = letters;
  let before = DOT;
  let kinds = 0;
  for (let i = 0; i < n; i += 1) {
    const unit = raw.charCodeAt(i);
    units[i] = unit;
    const kind = PLAIN_KINDS[unit] ?? 0;
    if (kind === 0 || (kind === POINT && before === DOT)) return 0;
    kinds |= kind;
    if (unit === HYPHEN && before === HYPHEN) kinds |= TWO_HYPHENS;
    before = unit;
  }
  letters.length = n;
  // An address ends in a digit, and so does no name (RFC 3696 §2).
  const last = PLAIN_KINDS[before] ?? 0;
  return (kinds & POINT) === 0 || last === POINT || last === DIGIT ? 0 : kinds;
}

/** A host name out of what people write: upper case, a wildcard's star, a last dot, an address around it. */
function cleaned(raw: string): string | undefined {
  if (raw.length > MOST_RAW || /^[\d.:[\]]+$/.test(raw)) return undefined;
  const host = raw
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^\*\./, '')
    .replace(/\.+$/, '');
  const usable = host.length <= MAX_HOST && host.includes('.') && !/^[\d.]+$/.test(host);
  return usable ? host : undefined;
}

/** The public suffix; the last label where there is none left of which something stands. */
function endingOf(host: string): string {
  const suffix = getPublicSuffix(host, SUFFIX_OPTIONS) ?? '';
  const whole = suffix === '' || suffix === host;
  return whole ? host.slice(host.lastIndexOf('.') + 1) : suffix;
}

/** Nearly every name: its letters are read already, and only its label is to be found among them. */
function plainParts(
  host: string,
  ending: string,
  shared: false | 'customer',
  kinds: number,
): HostParts {
  const { units } = letters;
  const to = host.length - ending.length - 1;
  let from = to;
  while (from > 0 && units[from - 1] !== DOT) from -= 1;
  return {
    host,
    label: host.slice(from, to),
    ending,
    shared,
    imitated: false,
    letters,
    from,
    to,
    whole: true,
    digits: (kinds & DIGIT) !== 0,
    hyphens: (kinds & SIGN) !== 0,
  };
}

/** A name whose labels must be decoded, or that was written in another way. */
function readParts(host: string, ending: string, shared: false | 'customer'): HostParts {
  const end = host.length - ending.length - 1;
  const start = host.lastIndexOf('.', end - 1) + 1;
  const before = start <= 1 ? NO_LABELS : host.slice(0, start - 1).split('.');
  const left = shared ? before : before.map((part) => latin(part).text);
  const { text, imitated } = latin(host.slice(start, end));
  letters.clear();
  for (const part of left) letters.add(`${part.replaceAll('.', NO_DOT)}.`);
  const from = letters.length;
  letters.add(text.replaceAll('.', NO_DOT));
  const to = letters.length;
  const parts = { host, label: text, ending, shared, imitated, letters, from, to };
  return { ...parts, whole: false, digits: true, hyphens: true };
}

/** A shared host has no label that anybody chose. */
function sharedItself(host: string): HostParts {
  letters.clear();
  const parts = { host, label: '', ending: host, shared: 'itself', imitated: false } as const;
  return { ...parts, letters, from: 0, to: 0, whole: false, digits: false, hyphens: false };
}

/** A label in Latin letters: punycode decoded, accents off, look-alike letters resolved. */
function latin(label: string): { text: string; imitated: boolean } {
  if (!label.startsWith('xn--')) return { text: label, imitated: false };
  const folded = foldText(domainToUnicode(label) || label);
  let text = '';
  for (const letter of folded) {
    const plain = lookAlike(letter.charCodeAt(0));
    text += plain === 0 ? letter : String.fromCharCode(plain);
  }
  return { text, imitated: true };
}
