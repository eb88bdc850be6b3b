import { isDigit } from '../vietnamese/letters.js';
import { viewText } from '../vietnamese/views.js';
import { type BrandAmongWords, brandAmongWords, type Stretch } from './brand-among-words.js';
import type { BrandIndex, BrandToken } from './brand-index.js';
import type { HostParts } from './host-parts.js';
import { unitsOf } from './name-letters.js';
import { CHEAP_ENDINGS, HONEST_LABELS, OPEN_COUNTRY_ENDINGS } from './name-words.js';
import { areServices, serviceAtEdge } from './service-words.js';

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
}

/** `vn-ms`, `com-vn8`, `vnn-x`: a label that plays the ending of a Vietnamese name. */
const FAKE_SUFFIX = /^(?:com-?)?vn+-[a-z0-9]{1,6}$|^(?:com|gov|org|edu)-?vn[a-z0-9-]{0,6}$|^govn?$/;
/** First two letters of what the pattern finds. */
const FAKE_SUFFIX_STARTS: ReadonlySet<number> = new Set(
  ['co', 'vn', 'go', 'or', 'ed'].map((start) => startOf(unitsOf(start), 0)),
);
const FAKE_SUFFIX_LONGEST = 16;
const NATIONAL = /^(?:com|net|gov|org|edu)\.vn$|^vn$/;
const HYPHEN = 45;
const DOT = 46;
const UNDERSCORE = 95;
const W = 119;

export function playsSuffix({ label, ending, letters, from }: HostParts): boolean {
  if (label.length > FAKE_SUFFIX_LONGEST || !FAKE_SUFFIX_STARTS.has(startOf(letters.units, from)))
    return false;
  return FAKE_SUFFIX.test(label) && !NATIONAL.test(ending) && !isGovernment(label, ending);
}

/** `gov` below a country's ending is its government's, as in `gov.mt`, but where the registry sells names to anybody (`gov.cc`). */
function isGovernment(label: string, ending: string): boolean {
  return label === 'gov' && /^[a-z]{2}$/.test(ending) && !OPEN_COUNTRY_ENDINGS.has(ending);
}

function startOf(units: Uint16Array, from: number): number {
  return ((units[from] ?? 0) << 16) | (units[from + 1] ?? 0);
}

/** The strongest imitation of a brand in a name that is not the brand's own; `undefined` where there is none. */
export function matchBrand(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  const label = withoutWww(parts);
  const bare = parts.hyphens ? withoutHyphens(label) : label;
  const match =
    inSubdomain(parts, index) ??
    asLabel(parts, bare, index) ??
    (bare === label ? undefined : withWords(parts, label, index)) ??
    glued(parts, bare, index) ??
    inside(parts, label, index);
  return match && HONEST_LABELS.has(textOf(label)) ? undefined : match;
}

function textOf({ units, from, to }: Stretch): string {
  return viewText(units, from, to);
}

/** The label bought, without a `www` or `www2` stuck to it. */
function withoutWww({ letters: { units }, from, to }: HostParts): Stretch {
  if (units[from] !== W || units[from + 1] !== W || units[from + 2] !== W || to - from < 3)
    return { units, from, to };
  let start = from + 3;
  while (start < to && isDigit(units[start] ?? 0)) start += 1;
  return { units, from: start, to };
}

let unhyphened = new Uint16Array(256);

/** The stretch itself where it has no hyphens; else its letters without them, in memory that the next name overwrites. */
function withoutHyphens(label: Stretch): Stretch {
  const { units, from, to } = label;
  let at = from;
  while (at < to && !isHyphen(units[at] ?? 0)) at += 1;
  if (at === to) return label;
  if (to - from > unhyphened.length) unhyphened = new Uint16Array((to - from) * 2);
  let length = 0;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    if (!isHyphen(unit)) unhyphened[length++] = unit;
  }
  return { units: unhyphened, from: 0, to: length };
}

function isHyphen(unit: number): boolean {
  return unit === HYPHEN || unit === UNDERSCORE;
}

/** The end (exclusive) of the word that begins at `from`: before a hyphen, a dot between labels, or `to`. */
function wordEnd(units: Uint16Array, from: number, to: number): number {
  let end = from;
  while (end < to && units[end] !== DOT && !isHyphen(units[end] ?? 0)) end += 1;
  return end;
}

/** `vietcombank.example.top`, `acb.com.vn-cvs.top`: the name left of somebody else's domain. */
function inSubdomain(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  const { letters, from: before } = parts;
  const { units } = letters;
  for (let from = 0; from < before; from = wordEnd(units, from, before) + 1) {
    const to = wordEnd(units, from, before);
    const entry = index.exact(units, from, to);
    if (!entry) continue;
    if (playsSuffix(parts)) return { entry, technique: 'fake_suffix', weight: 5.5 };
    if (!countsInSubdomain(parts, entry)) continue;
    return { entry, technique: 'brand_in_subdomain', weight: entry.short ? 2.6 : 3.4 };
  }
  return undefined;
}

function countsInSubdomain(parts: HostParts, entry: BrandToken): boolean {
  if (parts.shared) return false;
  return !entry.short || cheap(parts) || hasServiceWord(parts) || sellsServices(parts);
}

/** The label bought is service words end to end, hyphens or not: `cham-soc-the.com`. */
function sellsServices(parts: HostParts): boolean {
  const { units, from, to } = withoutHyphens(withoutWww(parts));
  return areServices(units, from, to);
}

/** The label is the brand's name under another ending, or nearly its name. */
function asLabel(
  parts: HostParts,
  { units, from, to }: Stretch,
  index: BrandIndex,
): BrandMatch | undefined {
  const exact = index.exact(units, from, to);
  if (exact) return parts.imitated ? lettersMatch(exact) : wrongEnding(parts, exact);
  const skeleton = index.skeleton(units, from, to);
  if (skeleton && !skeleton.short) return lettersMatch(skeleton);
  const typo = index.typo(units, from, to);
  if (!typo) return undefined;
  return { entry: typo, technique: 'typo', weight: cheap(parts) ? 3.4 : 2.3 };
}

function lettersMatch(entry: BrandToken): BrandMatch {
  return { entry, technique: 'look_alike_letters', weight: entry.short ? 2.5 : 4 };
}

function wrongEnding(parts: HostParts, entry: BrandToken): BrandMatch | undefined {
  if (parts.shared) {
    if (entry.short) return undefined;
    return { entry, technique: 'brand_on_shared_host', weight: 2.4 };
  }
  if (entry.short)
    return cheap(parts) ? { entry, technique: 'wrong_ending', weight: 1.8 } : undefined;
  return { entry, technique: 'wrong_ending', weight: cheap(parts) ? 3.4 : 1.4 };
}

/** `vietcombank-login.net`: the name between hyphens, with words that go with it. */
function withWords(parts: HostParts, label: Stretch, index: BrandIndex): BrandMatch | undefined {
  const { units, to: end } = label;
  for (let { from } = label; from < end; from = wordEnd(units, from, end) + 1) {
    const to = wordEnd(units, from, end);
    const entry = index.exact(units, from, to) ?? index.typo(units, from, to);
    if (!entry) continue;
    const cue = cheap(parts) || hasServiceWord(parts);
    if (entry.short && !cue) continue;
    const weight = (entry.short ? 2 : 2.8) + (cue ? 0.7 : 0);
    return { entry, technique: 'brand_with_words', weight };
  }
  return undefined;
}

/** `onlinevietcombank`, `acbbanking247`, `khachhangvib-canhan`: the name among service words and digits, and nothing else. */
function glued(parts: HostParts, bare: Stretch, index: BrandIndex): BrandMatch | undefined {
  if (!serviceAtEdge(bare.units, bare.from, bare.to)) return undefined;
  const found = brandAmongWords(bare, index);
  if (!found) return undefined;
  const weight = found.entry.short ? shortAmongWords(parts, found) : GLUED;
  if (weight === 0) return undefined;
  return {
    entry: found.entry,
    technique: 'brand_with_words',
    weight: weight + (cheap(parts) ? 0.6 : 0),
  };
}

const GLUED = 3.2;
const SHORT_GLUED = 2.2;
/** Words about money, customers, accounts and jobs: what stands beside a name where somebody wants to be taken for its owner. */
const OF_OWNERS =
  /bank|login|otp|xacthuc|vay|the|pay|cskh|khachhang|canhan|taikhoan|tindung|dangnhap|baomat|hanmuc|tuyendung|vieclam|hotro/g;

/** Three letters before `vn` are a word of their own more often than a bank: only a cheap ending or a word of an owner's counts; two letters need two. */
function shortAmongWords(parts: HostParts, { entry, words }: BrandAmongWords): number {
  const cues = words.match(OF_OWNERS)?.length ?? 0;
  if (cues >= 2) return SHORT_GLUED + 0.8;
  return cheap(parts) || (cues === 1 && entry.token.length >= 3) ? SHORT_GLUED : 0;
}

/** The name somewhere inside a longer label. */
function inside(
  parts: HostParts,
  { units, from, to }: Stretch,
  index: BrandIndex,
): BrandMatch | undefined {
  const entry = index.inside(units, from, to);
  if (!entry) return undefined;
  const rest = to - from - entry.token.length;
  const long = entry.token.length >= 8;
  if (!long && !cheap(parts) && !hasServiceWord(parts) && rest > 3) return undefined;
  const weight = (long ? 2.4 : 1.4) + (cheap(parts) ? 0.8 : 0);
  return { entry, technique: 'brand_inside', weight };
}

export function cheap({ ending }: HostParts): boolean {
  return CHEAP_ENDINGS.has(ending);
}

function hasServiceWord({ letters: { units }, to: end }: HostParts): boolean {
  for (let from = 0; from < end; from = wordEnd(units, from, end) + 1)
    if (areServices(units, from, wordEnd(units, from, end))) return true;
  return false;
}
