import { AUTOMATON_LETTERS, firstOutput, letterIndex } from '../vietnamese/automaton.js';
import type { BrandIndex, BrandToken } from './brand-index.js';
import type { HostParts } from './host-parts.js';
import { CHEAP_ENDINGS, HONEST_LABELS, SERVICE_WORDS } from './name-words.js';

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
const NATIONAL = /^(?:com|net|gov|org|edu)\.vn$|^vn$/;
const HYPHENS = /[-_]+/;

export function playsSuffix({ label, ending }: HostParts): boolean {
  return FAKE_SUFFIX.test(label) && !NATIONAL.test(ending);
}

/** The strongest imitation of a brand in a name that is not the brand's own; `undefined` where there is none. */
export function matchBrand(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  const label = parts.label.replace(/^www\d*/, '');
  if (HONEST_LABELS.has(label)) return undefined;
  return (
    inSubdomain(parts, index) ??
    asLabel(parts, label, index) ??
    withWords(parts, label, index) ??
    inside(parts, label, index)
  );
}

/** `vietcombank.example.top`, `acb.com.vn-cvs.top`: the name left of somebody else's domain. */
function inSubdomain(parts: HostParts, index: BrandIndex): BrandMatch | undefined {
  if (parts.left.length === 0) return undefined;
  const fake = playsSuffix(parts);
  for (const left of parts.left) {
    for (const part of left.split(HYPHENS)) {
      const entry = index.exact(part);
      if (entry && fake) return { entry, technique: 'fake_suffix', weight: 5.5, part: left };
      if (!entry || !countsInSubdomain(parts, entry)) continue;
      const weight = entry.short ? 2.6 : 3.4;
      return { entry, technique: 'brand_in_subdomain', weight, part: left };
    }
  }
  return undefined;
}

function countsInSubdomain(parts: HostParts, entry: BrandToken): boolean {
  if (parts.shared) return false;
  return !entry.short || cheap(parts) || hasServiceWord(parts);
}

/** The label is the brand's name under another ending, or nearly its name. */
function asLabel(parts: HostParts, label: string, index: BrandIndex): BrandMatch | undefined {
  const bare = label.replace(/[-_]/g, '');
  const exact = index.exact(bare);
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

/** `vietcombank-login.net`, `onlinemomo.top`: the name with words that go with it. */
function withWords(parts: HostParts, label: string, index: BrandIndex): BrandMatch | undefined {
  const pieces = label.split(HYPHENS);
  for (const piece of pieces) {
    const entry = index.exact(piece) ?? index.typo(piece);
    if (!entry || pieces.length < 2) continue;
    const cue = cheap(parts) || hasServiceWord(parts);
    if (entry.short && !cue) continue;
    const weight = (entry.short ? 2 : 2.8) + (cue ? 0.7 : 0);
    return { entry, technique: 'brand_with_words', weight, part: label };
  }
  return glued(parts, label, index);
}

/** `onlinevietcombank`, `acbbanking247`: a service word or digits glued to the name. */
function glued(parts: HostParts, label: string, index: BrandIndex): BrandMatch | undefined {
  const bare = label.replace(/[-_]/g, '');
  for (let cut = 2; cut <= bare.length - 2; cut += 1) {
    const head = bare.slice(0, cut);
    const tail = bare.slice(cut);
    const entry = isService(tail)
      ? index.exact(head)
      : isService(head)
        ? index.exact(tail)
        : undefined;
    if (!entry) continue;
    if (entry.short && !gluedCue(parts, head, tail, entry)) continue;
    const weight = entry.short ? 2.2 : 3.2;
    return {
      entry,
      technique: 'brand_with_words',
      weight: weight + (cheap(parts) ? 0.6 : 0),
      part: label,
    };
  }
  return undefined;
}

/** Three letters before `vn` are a word of their own more often than a bank: only a cheap ending or a word about money counts. */
function gluedCue(parts: HostParts, head: string, tail: string, entry: BrandToken): boolean {
  const word = entry.token === head ? tail : head;
  return (
    cheap(parts) || (entry.token.length >= 3 && /bank|login|otp|xacthuc|vay|the|pay/.test(word))
  );
}

function isService(word: string): boolean {
  return SERVICE_WORDS.has(word) || /^\d{1,4}$/.test(word);
}

/** The name somewhere inside a longer label. */
function inside(parts: HostParts, label: string, index: BrandIndex): BrandMatch | undefined {
  const entry = longestInside(label, index);
  if (!entry) return undefined;
  const rest = label.length - entry.token.length;
  const long = entry.token.length >= 8;
  if (!long && !cheap(parts) && !hasServiceWord(parts) && rest > 3) return undefined;
  const weight = (long ? 2.4 : 1.4) + (cheap(parts) ? 0.8 : 0);
  return { entry, technique: 'brand_inside', weight, part: label };
}

function longestInside(label: string, index: BrandIndex): BrandToken | undefined {
  const { automaton, tokens } = index;
  let state = 0;
  let best: BrandToken | undefined;
  for (let i = 0; i < label.length; i += 1) {
    const letter = letterIndex(label.charCodeAt(i));
    if (letter < 0) {
      state = 0;
      continue;
    }
    state = automaton.next[state * AUTOMATON_LETTERS + letter] ?? 0;
    const ends = firstOutput(automaton, state);
    const entry = ends === -1 ? undefined : tokens[automaton.output[ends] ?? -1];
    if (entry && entry.token.length > (best?.token.length ?? 0)) best = entry;
  }
  return best;
}

export function cheap({ ending }: HostParts): boolean {
  return CHEAP_ENDINGS.has(ending);
}

function hasServiceWord({ label, left }: HostParts): boolean {
  return [...left, label].some((part) =>
    part.split(HYPHENS).some((word) => SERVICE_WORDS.has(word)),
  );
}
