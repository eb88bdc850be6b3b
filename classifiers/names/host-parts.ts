import { domainToUnicode } from 'node:url';
import { parse } from 'tldts';
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
  readonly shared: boolean;
  /** Letters of other scripts imitated Latin ones. */
  readonly imitated: boolean;
}

const MAX_HOST = 253;

/** Takes a host name apart; `undefined` for addresses, single labels and what is no host name. */
export function hostParts(raw: string, protect: ProtectList): HostParts | undefined {
  const host = raw.trim().toLowerCase().replace(/^\*\./, '').replace(/\.+$/, '');
  if (host === '' || host.length > MAX_HOST || !host.includes('.') || /^[\d.:[\]]+$/.test(host))
    return undefined;
  const shared = protect.sharedHost(host);
  const base = shared && host !== shared.domain ? `.${shared.domain}` : undefined;
  if (base !== undefined) return sharedParts(host, base);
  const { domain, publicSuffix } = parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
  });
  const registrable = domain ?? lastTwo(host);
  const ending = domain ? (publicSuffix ?? '') : (host.split('.').at(-1) ?? '');
  const own = registrable.slice(0, registrable.length - ending.length - 1);
  const before = host.slice(0, Math.max(0, host.length - registrable.length - 1));
  const label = latin(own);
  return {
    host,
    label: label.text,
    left: before === '' ? [] : before.split('.').map((part) => latin(part).text),
    ending,
    shared: false,
    imitated: label.imitated,
  };
}

function sharedParts(host: string, base: string): HostParts {
  const own = host.slice(0, host.length - base.length).split('.');
  const label = latin(own.at(-1) ?? '');
  return {
    host,
    label: label.text,
    left: own.slice(0, -1),
    ending: base.slice(1),
    shared: true,
    imitated: label.imitated,
  };
}

function lastTwo(host: string): string {
  return host.split('.').slice(-2).join('.');
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
