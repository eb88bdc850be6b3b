import type { TextViews } from '../vietnamese/views.js';
import { styleFeature } from './features.js';

/**
 * How a text is written, apart from its words: the ways observed in the wild of hiding words from filters (vietnam.md §1.5). Facts about
 * shares are steps of an eighth of all words, so that length does not matter; counts are steps of doublings.
 */
const FACTS = {
  leet: 1,
  joined: 2,
  lookAlikes: 3,
  compatibility: 4,
  invisible: 5,
  oddCase: 6,
  digitInWord: 7,
  oddLetters: 8,
  capitals: 9,
  links: 10,
  emoji: 11,
  exclamations: 12,
  lines: 13,
  digits: 14,
} as const;
const STYLE_UNITS = 4_000;
/** What one fact counts for beside the words, whose values shrink with their number. */
export const STYLE_VALUE = 0.25;

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const ODD = 4;
const ACCENT = 5;
const EMOJI = 6;
const BANG = 7;
const LINE = 8;
const COLON = 9;
const SLASH = 47;

const kinds = new Uint8Array(65_536).fill(255);
const UNKNOWN = 255;

function kindOf(unit: number): number {
  const known = kinds[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const kind = learnKind(String.fromCharCode(unit), unit);
  kinds[unit] = kind;
  return kind;
}

function learnKind(text: string, unit: number): number {
  if (unit >= 0xd83c && unit <= 0xd83e) return EMOJI;
  if (text === '!') return BANG;
  if (text === '\n') return LINE;
  if (text === ':') return COLON;
  if (/[0-9]/.test(text)) return DIGIT;
  if (/[a-z]/.test(text)) return LOWER;
  if (/[A-Z]/.test(text)) return UPPER;
  if (/[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/i.test(text) || /\p{M}/u.test(text)) return ACCENT;
  return /\p{L}/u.test(text) ? ODD : OTHER;
}

const KINDS = 10;

interface Counts {
  readonly lower: number;
  readonly upper: number;
  readonly digitInWord: number;
  readonly oddCase: number;
  readonly odd: number;
  readonly accent: number;
  readonly emoji: number;
  readonly bangs: number;
  readonly lines: number;
  readonly links: number;
  readonly longestDigits: number;
}

/** How often each kind of unit stands behind each other, by both; shared, so read before the next text. */
const pairs = new Uint32Array(KINDS * KINDS);

function countStyle(text: string): Counts {
  pairs.fill(0);
  let before = OTHER;
  let digits = 0;
  let longestDigits = 0;
  let links = 0;
  const end = Math.min(text.length, STYLE_UNITS);
  for (let at = 0; at < end; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    const pair = before * KINDS + kind;
    pairs[pair] = (pairs[pair] ?? 0) + 1;
    digits = kind === DIGIT ? digits + 1 : 0;
    if (digits > longestDigits) longestDigits = digits;
    if (kind === COLON && isLink(text, at)) links += 1;
    before = kind;
  }
  return {
    lower: countOf(LOWER),
    upper: countOf(UPPER),
    digitInWord: pairOf(DIGIT, LOWER) + pairOf(DIGIT, UPPER),
    oddCase: pairOf(LOWER, UPPER),
    odd: countOf(ODD),
    accent: countOf(ACCENT),
    emoji: countOf(EMOJI),
    bangs: countOf(BANG),
    lines: countOf(LINE),
    links,
    longestDigits,
  };
}

function isLink(text: string, colon: number): boolean {
  return text.charCodeAt(colon + 1) === SLASH && text.charCodeAt(colon + 2) === SLASH;
}

function pairOf(before: number, kind: number): number {
  return pairs[before * KINDS + kind] ?? 0;
}

function countOf(kind: number): number {
  let count = 0;
  for (let before = 0; before < KINDS; before += 1) count += pairOf(before, kind);
  return count;
}

/** Visits one hashed feature for each fact that holds, with the fact's own step; the same features whatever the chunk. */
export function forEachStyleFeature(views: TextViews, emit: (hash: number) => void): void {
  const { disguises, tokenCount } = views;
  const counts = countStyle(views.original);
  const words = Math.max(1, Math.min(tokenCount, STYLE_UNITS / 4));
  const share = (fact: number, count: number): void => {
    if (count > 0) emit(styleFeature(fact, eighths(count / words)));
  };
  const steps = (fact: number, count: number): void => {
    if (count > 0) emit(styleFeature(fact, 32 + doublings(count)));
  };
  share(FACTS.leet, disguises.leet);
  share(FACTS.joined, disguises.joined);
  share(FACTS.lookAlikes, disguises.lookAlikes);
  share(FACTS.compatibility, disguises.compatibility);
  share(FACTS.invisible, disguises.invisible);
  share(FACTS.oddCase, counts.oddCase);
  share(FACTS.digitInWord, counts.digitInWord);
  share(FACTS.oddLetters, counts.odd);
  const letters = counts.lower + counts.upper + counts.accent;
  emit(styleFeature(FACTS.capitals, eighths(counts.upper / Math.max(1, letters))));
  steps(FACTS.links, counts.links);
  steps(FACTS.emoji, counts.emoji);
  steps(FACTS.exclamations, counts.bangs);
  steps(FACTS.lines, counts.lines);
  steps(FACTS.digits, counts.longestDigits);
}

/** Steps 0 (nearly none) to 8. */
function eighths(share: number): number {
  return Math.min(8, Math.ceil(share * 8));
}

function doublings(count: number): number {
  return Math.min(12, 32 - Math.clz32(count));
}
