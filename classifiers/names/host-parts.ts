import { domainToUnicode } from 'node:url';
import { getPublicSuffix } from 'tldts';
import { foldText, type ProtectList } from '../../domain/index.js';
import { lookAlike } from '../vietnamese/letters.js';

/** A host name taken apart, lower case, in letters of the Latin alphabet. */
export interface HostParts {
  readonly host: string;
  /** The label people buy; on a shared host the label that one customer chose. */
  readonly label: string;
  /** Labels left of it, nearest last. */
  readonly left: readonly string[];
  /** What stands right of the label. */
  readonly ending: string;
  /** Stands on a host that many share: as one customer's name there, or as the shared host itself. */
  readonly shared: false | 'customer' | 'itself';
  /** Letters of other scripts imitated Latin ones. */
  readonly imitated: boolean;
}

const MAX_HOST = 253;
/** Longest text looked at for a host name: the longest address kept. */
const MOST_RAW = 2_048;
const NO_LABELS: readonly string[] = [];
const WWW: readonly string[] = ['www'];
const DOT = 46;
/** Host names come clean: nothing to cut out of an address, no case to lower, no IP address to look for. */
const SUFFIX_OPTIONS = {
  allowPrivateDomains: true,
  validateHostname: false,
  extractHostname: false,
  mixedInputs: false,
  detectIp: false,
};
/** What may stand in a host name that needs no cleaning: a-z, 0-9, hyphen, underscore. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[a-z0-9_-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Takes a host name apart; `undefined` for addresses, single labels and what is no host name. */
export function hostParts(raw: string, protect: ProtectList): HostParts | undefined {
  const host = isPlain(raw) ? raw : cleaned(raw);
  if (host === undefined) return undefined;
  const shared = protect.sharedHost(host);
  if (shared) return sharedParts(host, shared.domain);
  const suffix = getPublicSuffix(host, SUFFIX_OPTIONS) ?? '';
  const whole = suffix === '' || suffix === host;
  const ending = whole ? host.slice(host.lastIndexOf('.') + 1) : suffix;
  const end = host.length - ending.length - 1;
  const start = host.lastIndexOf('.', end - 1) + 1;
  const label = host.slice(start, end);
  if (label.startsWith('xn--')) return imitating(host, start, end, ending);
  return { host, label, left: leftOf(host, start), ending, shared: false, imitated: false };
}

/** Two labels or more of plain letters, one dot between them. */
function isPlain(raw: string): boolean {
  const n = raw.length;
  if (n > MAX_HOST) return false;
  let dots = 0;
  let before = DOT;
  for (let i = 0; i < n; i += 1) {
    const unit = raw.charCodeAt(i);
    if (unit === DOT) {
      if (before === DOT) return false;
      dots += 1;
    } else if (PLAIN[unit] !== 1) return false;
    before = unit;
  }
  // An address ends in a digit, and so does no name (RFC 3696 §2).
  return dots > 0 && before !== DOT && (before < 48 || before > 57);
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

function leftOf(host: string, start: number): readonly string[] {
  if (start <= 1) return NO_LABELS;
  if (start === 4 && host.startsWith('www')) return WWW;
  const before = host.slice(0, start - 1);
  return before.split('.').map((part) => (part.startsWith('xn--') ? latin(part).text : part));
}

function imitating(host: string, start: number, end: number, ending: string): HostParts {
  const { text, imitated } = latin(host.slice(start, end));
  return { host, label: text, left: leftOf(host, start), ending, shared: false, imitated };
}

function sharedParts(host: string, domain: string): HostParts {
  const itself = host === domain;
  const own = itself ? [] : host.slice(0, -domain.length - 1).split('.');
  const label = latin(own.at(-1) ?? '');
  return {
    host,
    label: label.text,
    left: own.slice(0, -1),
    ending: domain,
    shared: itself ? 'itself' : 'customer',
    imitated: label.imitated,
  };
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
