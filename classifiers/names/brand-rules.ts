import type { BrandIndex, BrandToken } from './brand-index.js';
import type { HostParts } from './host-parts.js';
import { CHEAP_ENDINGS, HONEST_LABELS, SERVICE_WORDS } from './name-words.js';
import { isService, serviceCuts } from './word-finder.js';

export const TECHNIQUES = [
  'fake_suffix',
  'brand_in_subdomain',
  'brand_with_words',
  'wrong_ending',
  'typo',
  'look_alike_letters',
  'brand_inside',
  'brand_on_shared_host',
  'gambling',
  'lure_words',
  'generated',
  'letters',
] as const;
export type NameTechnique = (typeof TECHNIQUES)[number];

export interface BrandMatch {
  readonly entry: BrandToken;
  readonly technique: NameTechnique;
  readonly weight: number;
  /** The part of the name that imitates. */
  readonly part: string;
}

/** `vn-ms`, `com-vn8`, `vnn-x`: a label that plays the ending of a Vietnamese name. */
const FAKE_SUFFIX = /^(?:com-?)?vn+-[a-z0-9]{1,6}$|^(?:com|gov|org|edu)-?vn[a-z0-9-]{0,6}$|^govn?$/;
const FAKE_SUFFIX_STARTS = 'cegov';
const FAKE_SUFFIX_LONGEST = 16;
const NATIONAL = /^(?:com|net|gov|org|edu)\.vn$|^vn$/;
const HYPHENS = /[-_]+/;
const HYPHEN = 45;
const UNDERSCORE = 95;

export function playsSuffix({ label, ending }: HostParts): boolean {
  if (label.length > FAKE_SUFFIX_LONGEST || !FAKE_SUFFIX_STARTS.includes(label[0] ?? '-'))
    return false;
  return FAKE_SUFFIX.test(label) && !NATIONAL.test(ending);
}

/** The strongest imitation of a brand in a name that is not the brand's own; `undefined` where there is none. */
export function matchBrand(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  const label = parts.label.startsWith('www') ? parts.label.replace(/^www\d*/, '') : parts.label;
  const pieces = hasHyphen(label) ? label.split(HYPHENS) : undefined;
  const bare = pieces === undefined ? label : pieces.join('');
  const match =
    inSubdomain(parts, index) ??
    asLabel(parts, label, bare, index) ??
    (pieces && withWords(parts, label, pieces, index)) ??
    glued(parts, label, bare, index) ??
    inside(parts, label, index);
  return match && HONEST_LABELS.has(label) ? undefined : match;
}

function hasHyphen(label: string): boolean {
  for (let i = 0; i < label.length; i += 1) {
    const unit = label.charCodeAt(i);
    if (unit === HYPHEN || unit === UNDERSCORE) return true;
  }
  return false;
}

function piecesOf(label: string): readonly string[] {
  return hasHyphen(label) ? label.split(HYPHENS) : [label];
}

/** `vietcombank.example.top`, `acb.com.vn-cvs.top`: the name left of somebody else's domain. */
function inSubdomain(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  for (const left of parts.left) {
    const match = left === 'www' ? undefined : inLeftLabel(parts, left, index);
    if (match) return match;
  }
  return undefined;
}

function inLeftLabel(parts: HostParts, left: string, index: BrandIndex): BrandMatch | undefined {
  for (const part of piecesOf(left)) {
    const entry = index.exact(part, 0, part.length);
    if (!entry) continue;
    if (playsSuffix(parts)) return { entry, technique: 'fake_suffix', weight: 5.5, part: left };
    if (!countsInSubdomain(parts, entry)) continue;
    const weight = entry.short ? 2.6 : 3.4;
    return { entry, technique: 'brand_in_subdomain', weight, part: left };
  }
  return undefined;
}

function countsInSubdomain(parts: HostParts, entry: BrandToken): boolean {
  if (parts.shared) return false;
  return !entry.short || cheap(parts) || hasServiceWord(parts);
}

/** The label is the brand's name under another ending, or nearly its name. */
function asLabel(
  parts: HostParts,
  label: string,
  bare: string,
  index: BrandIndex,
): BrandMatch | undefined {
  const exact = index.exact(bare, 0, bare.length);
  if (exact) {
    if (parts.imitated) return lettersMatch(exact, label);
    return wrongEnding(parts, exact, label);
  }
  const skeleton = index.skeleton(bare);
  if (skeleton && !skeleton.short) return lettersMatch(skeleton, label);
  const typo = index.typo(bare);
  if (!typo) return undefined;
  return { entry: typo, technique: 'typo', weight: cheap(parts) ? 3.4 : 2.3, part: label };
}

function lettersMatch(entry: BrandToken, part: string): BrandMatch {
  return { entry, technique: 'look_alike_letters', weight: entry.short ? 2.5 : 4, part };
}

function wrongEnding(parts: HostParts, entry: BrandToken, part: string): BrandMatch | undefined {
  if (parts.shared) {
    if (entry.short) return undefined;
    return { entry, technique: 'brand_on_shared_host', weight: 2.4, part };
  }
  if (entry.short)
    return cheap(parts) ? { entry, technique: 'wrong_ending', weight: 1.8, part } : undefined;
  return { entry, technique: 'wrong_ending', weight: cheap(parts) ? 3.4 : 1.4, part };
}

/** `vietcombank-login.net`: the name between hyphens, with words that go with it. */
function withWords(
  parts: HostParts,
  label: string,
  pieces: readonly string[],
  index: BrandIndex,
): BrandMatch | undefined {
  for (const piece of pieces) {
    const entry = index.exact(piece, 0, piece.length) ?? index.typo(piece);
    if (!entry) continue;
    const cue = cheap(parts) || hasServiceWord(parts);
    if (entry.short && !cue) continue;
    const weight = (entry.short ? 2 : 2.8) + (cue ? 0.7 : 0);
    return { entry, technique: 'brand_with_words', weight, part: label };
  }
  return undefined;
}

/** `onlinevietcombank`, `acbbanking247`: a service word or digits glued to the name. */
function glued(
  parts: HostParts,
  label: string,
  bare: string,
  index: BrandIndex,
): BrandMatch | undefined {
  const cuts = serviceCuts(bare);
  if (!cuts) return undefined;
  for (let cut = 2; cut <= bare.length - 2; cut += 1) {
    const entry = cuts[cut] === 0 ? undefined : besideService(bare, cut, index);
    if (!entry || (entry.short && !gluedCue(parts, bare, cut, entry))) continue;
    const weight = (entry.short ? 2.2 : 3.2) + (cheap(parts) ? 0.6 : 0);
    return { entry, technique: 'brand_with_words', weight, part: label };
  }
  return undefined;
}

/** The brand on one side of the cut where a service word stands on the other. */
function besideService(bare: string, cut: number, index: BrandIndex): BrandToken | undefined {
  if (isService(bare.slice(cut))) return index.exact(bare, 0, cut);
  return isService(bare.slice(0, cut)) ? index.exact(bare, cut, bare.length) : undefined;
}

/** Three letters before `vn` are a word of their own more often than a bank: only a cheap ending or a word about money counts. */
function gluedCue(parts: HostParts, bare: string, cut: number, entry: BrandToken): boolean {
  const word = bare.startsWith(entry.token) ? bare.slice(cut) : bare.slice(0, cut);
  return (
    cheap(parts) || (entry.token.length >= 3 && /bank|login|otp|xacthuc|vay|the|pay/.test(word))
  );
}

/** The name somewhere inside a longer label. */
function inside(parts: HostParts, label: string, index: BrandIndex): BrandMatch | undefined {
  const entry = index.inside(label);
  if (!entry) return undefined;
  const rest = label.length - entry.token.length;
  const long = entry.token.length >= 8;
  if (!long && !cheap(parts) && !hasServiceWord(parts) && rest > 3) return undefined;
  const weight = (long ? 2.4 : 1.4) + (cheap(parts) ? 0.8 : 0);
  return { entry, technique: 'brand_inside', weight, part: label };
}

export function cheap({ ending }: HostParts): boolean {
  return CHEAP_ENDINGS.has(ending);
}

function hasServiceWord({ label, left }: HostParts): boolean {
  return [...left, label].some((part) => piecesOf(part).some((word) => SERVICE_WORDS.has(word)));
}
